package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.AndreValg;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a fact type.
 *
 * @param type name of the fact type
 * @param name the field's name, as in rule files
 * @param index its column in a {@link Row}
 * @param kind what it holds
 * @param javaType the component's type, or the derivation's result type
 * @param mandatory is it never {@code null}?
 * @param ranged may the number be known only as a range?
 * @param question what a caseworker asks; empty for mandatory and derived fields
 * @param statements the answers as sentences; see {@link #statement(Object)}
 * @param answeredBy who can answer
 * @param judgement is the answer a professional judgement?
 * @param sensitive may only {@code tilpasning()} read it?
 * @param changeable may "what would change it" try another answer?
 * @param min smallest allowed number
 * @param max largest allowed number
 * @param halves is the number always whole or a half?
 * @param atMost the field of the same type that the number is never larger than; empty when there is none
 * @param onlyDays the only days of the year a date can be, as {@code 04-01}; empty when it can be any
 * @param unsettled does it count what is still to be settled, so that anything above 0 is an open question?
 * @param background does it only say who the child is, so that it opens no area and brings no duty with it?
 * @param unit what a number is in, e.g. {@code dage}; empty for others
 * @param after the field, as {@code Type.field}, that is to be answered before this one is asked about; empty when there is none
 * @param derivation how it is measured; {@code null} for a told field
 * @param path type and field, e.g. {@code Barn.alder}
 */
public record Field(
        String type,
        String name,
        int index,
        FieldKind kind,
        Class<?> javaType,
        boolean mandatory,
        boolean ranged,
        String question,
        Statements statements,
        SvaresAf answeredBy,
        boolean judgement,
        boolean sensitive,
        boolean changeable,
        long min,
        long max,
        boolean halves,
        String atMost,
        List<String> onlyDays,
        boolean unsettled,
        boolean background,
        String unit,
        String after,
        @Nullable Derivation derivation,
        String path) {

    public Field {
        onlyDays = List.copyOf(onlyDays);
    }

    /** A field; its path is its type and its name. */
    Field(
            String type,
            String name,
            int index,
            FieldKind kind,
            Class<?> javaType,
            boolean mandatory,
            boolean ranged,
            String question,
            Statements statements,
            SvaresAf answeredBy,
            boolean judgement,
            boolean sensitive,
            boolean changeable,
            long min,
            long max,
            boolean halves,
            String atMost,
            List<String> onlyDays,
            boolean unsettled,
            boolean background,
            String unit,
            String after,
            @Nullable Derivation derivation) {
        this(
                type,
                name,
                index,
                kind,
                javaType,
                mandatory,
                ranged,
                question,
                statements,
                answeredBy,
                judgement,
                sensitive,
                changeable,
                min,
                max,
                halves,
                atMost,
                onlyDays,
                unsettled,
                background,
                unit,
                after,
                derivation,
                type + "." + name);
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A question's answers as sentences without a full stop.
     *
     * @param yes a yes
     * @param no a no, or that it has not happened
     * @param other any other answer, in the place of {@code {}}
     */
    public record Statements(String yes, String no, String other) {

        /** None: a field that is not asked about. */
        static final Statements NONE = new Statements("", "", "");

        /** Are there any? */
        public boolean isGiven() {
            return !no.isEmpty() || !other.isEmpty();
        }
    }

    /** The answer as a sentence, without a full stop: {@code barnet er ikke hørt}; where there is none, the question and the answer. */
    public String statement(Object answer) {
        String whole =
                switch (kind) {
                    case BOOLEAN -> (Boolean) answer ? statements.yes : statements.no;
                    case EVENT -> ((Haendelse) answer).erSket() ? statements.other : statements.no;
                    case ENUM, NUMBER, DATE, MOMENT, TEXT -> statements.other;
                };
        String words = Objects.requireNonNull(PlainDanish.value(answer));
        boolean day = kind == FieldKind.DATE
                || kind == FieldKind.MOMENT
                || (answer instanceof Haendelse event && event.erSket());
        return whole.isEmpty() ? question + " " + words : whole.replace("{}", day ? "den " + words : words);
    }

    /** What lies between one possible number and the next; {@code null} when there is no such step, or it is no number. */
    public @Nullable BigDecimal step() {
        return javaType == Integer.class ? BigDecimal.ONE : halves ? HALF : null;
    }

    /** Can the number be this one, whatever its limits? */
    public boolean onStep(BigDecimal number) {
        BigDecimal step = step();
        return step == null || number.remainder(step).signum() == 0;
    }

    /** May whoever tells of it tell a range? Of the number that tells facts apart only what is not told of is a range. */
    public boolean toldAsRange() {
        return javaType == Spaend.class;
    }

    /** The constants of an enum field, in their order; empty for others. */
    public List<String> constants() {
        if (kind != FieldKind.ENUM) {
            return List.of();
        }
        return Arrays.stream(javaType.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .toList();
    }

    /** By its path, which no two fields share: fields are map keys. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** What is said to whoever tells of something that is not among the constants, as whole sentences; empty for most. */
    public String otherChoices() {
        AndreValg told = javaType.getAnnotation(AndreValg.class);
        return told == null ? "" : told.value();
    }
}
