package dk.indsatsregler;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline, in Danish civil time (Europe/Copenhagen), judged at the end of the assessment date.
 *
 * @param regel the deadline as written in the rule
 * @param forfalder the last moment it is met, by the earliest reading; {@code null} when what it counts from is not known or has not happened
 * @param tilstand how it stands; {@code null} when {@code forfalder} is, and when it has passed and it is not told whether the step was taken
 * @param mangler the field that must be answered before it can be told how the deadline stands; {@code null} when none is missing
 * @param optælling how it was counted; {@code null} when it could not be
 */
public record Frist(
        String regel,
        @Nullable LocalDateTime forfalder,
        @Nullable Tilstand tilstand,
        @Nullable String mangler,
        @Nullable Optaelling optælling) {

    /** A deadline without how it was counted. */
    public Frist(
            String regel, @Nullable LocalDateTime forfalder, @Nullable Tilstand tilstand, @Nullable String mangler) {
        this(regel, forfalder, tilstand, mangler, null);
    }

    /** Shows no day of the case. */
    @Override
    public String toString() {
        return "Frist[" + regel + "]";
    }

    /** How a deadline stands. */
    public enum Tilstand {
        /** It falls due after the assessment date. */
        LØBER,
        /** It falls due on the assessment date, or as soon after it as a rule gives notice of. */
        FORFALDER,
        /** It has passed by the earliest reading of a working day, and has not by the latest (IT-42a). */
        FRIST_UKLAR,
        /** It fell due before the assessment date, or the step was taken too late. */
        OVERSKREDET,
        /** The step was taken in time. */
        OVERHOLDT
    }

    /**
     * How a deadline was counted.
     *
     * @param felt the event it counts from, e.g. {@code Underretning[u1].modtaget}
     * @param fra when that was; a day without a time of day is its beginning
     * @param senest the last moment by the latest reading of a working day; {@code null} when the readings agree
     * @param sket when the step was taken; {@code null} when it was not, or it is not told
     * @param sprunget the days passed over, in order
     * @param dage how many days the step, or else the assessment date, is after the day it falls due; negative when before
     * @param minutter how many minutes the step is after the moment it falls due, where hours count; negative when before; otherwise {@code null}
     */
    public record Optaelling(
            String felt,
            LocalDateTime fra,
            @Nullable LocalDateTime senest,
            @Nullable LocalDateTime sket,
            List<Sprunget> sprunget,
            long dage,
            @Nullable Long minutter) {

        public Optaelling {
            sprunget = List.copyOf(sprunget);
        }

        /** Shows no day of the case. */
        @Override
        public String toString() {
            return "Optaelling[" + felt + "]";
        }
    }

    /**
     * A day that is passed over.
     *
     * @param dag the day
     * @param navn what it is, in Danish: {@code søndag}, {@code langfredag}, {@code skolefri}
     */
    public record Sprunget(LocalDate dag, String navn) {}
}
