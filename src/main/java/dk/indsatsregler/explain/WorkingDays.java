package dk.indsatsregler.explain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Danish working days: Monday to Friday without public holidays. No source says whether Saturday, Grundlovsdag, Christmas Eve or New Year's
 * Eve count; that Saturday does not and the other three do is a local choice (IT-42a).
 */
final class WorkingDays {

    /** The last year store bededag was a public holiday. */
    private static final int LAST_STORE_BEDEDAG = 2023;

    private WorkingDays() {}

    /** So many working days after a day. */
    static LocalDate after(LocalDate day, int amount) {
        LocalDate due = day;
        for (int counted = 0; counted < amount; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                counted++;
            }
        }
        return due;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private static boolean isHoliday(LocalDate day) {
        int fromEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return switch (fromEaster) {
            case -3, -2, 1 -> true; // skærtorsdag, langfredag, 2. påskedag
            case 26 -> day.getYear() <= LAST_STORE_BEDEDAG;
            case 39, 50 -> true; // Kristi himmelfartsdag, 2. pinsedag
            default ->
                day.getDayOfYear() == 1
                        || (day.getMonth() == Month.DECEMBER
                                && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26));
        };
    }

    /** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int leap = century / 4;
        int proemptosis = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - leap - proemptosis + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - moon - ofCentury % 4) % 7;
        int late = (golden + 11 * moon + 22 * weekday) / 451;
        int monthAndDay = moon + weekday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
