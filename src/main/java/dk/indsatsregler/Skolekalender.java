package dk.indsatsregler;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The school days of a municipality, for deadlines in {@code skoledage}: Monday to Friday, but for the days off it names.
 *
 * @param fra the first day the calendar covers
 * @param til the last day it covers
 * @param skolefri the days off between the two
 */
public record Skolekalender(LocalDate fra, LocalDate til, NavigableSet<LocalDate> skolefri) {

    /**
     * A calendar.
     *
     * @throws IllegalArgumentException if its last day is before its first; the message is Danish
     */
    public Skolekalender {
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("Skolekalenderens sidste dag er før dens første.");
        }
        skolefri = Collections.unmodifiableNavigableSet(new TreeSet<>(skolefri));
    }

    /** Does it say anything about the day? */
    public boolean dækker(LocalDate dag) {
        return !dag.isBefore(fra) && !dag.isAfter(til);
    }

    /** Is it a school day? */
    public boolean erSkoledag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !skolefri.contains(dag);
    }
}
