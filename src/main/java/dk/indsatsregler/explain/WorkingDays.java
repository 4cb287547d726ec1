package dk.indsatsregler.explain;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Danish working days. § 138 says only "hverdage": no source leaves out Saturdays, Grundlovsdag, Christmas Eve or New Year's Eve there, and
 * other acts say so when they do. So the earlier deadline is the default: all days but Sundays and the church's holidays count. That Saturdays
 * do not count either is a municipality's choice (IT-42a). The first day is the first working day after the day counted from.
 */
final class WorkingDays {

    /** The last year store bededag was a public holiday. */
    private static final int LAST_STORE_BEDEDAG = 2023;

    private WorkingDays() {}

    /**
     * So many working days after a day.
     *
     * @param saturdays do Saturdays count?
     */
    static LocalDate after(LocalDate day, int amount, boolean saturdays) {
        LocalDate due = day;
        for (int counted = 0; counted < amount; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due, saturdays)) {
                counted++;
            }
        }
        return due;
    }

    static boolean isWorkingDay(LocalDate day, boolean saturdays) {
        return passedOver(day, saturdays) == null;
    }

    /** Why a day does not count, in Danish; {@code null} when it does. */
    static @Nullable String passedOver(LocalDate day, boolean saturdays) {
        String holiday = holiday(day);
        if (holiday != null) {
            return holiday;
        }
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> "søndag";
            case SATURDAY -> saturdays ? null : "lørdag";
            default -> null;
        };
    }

    private static @Nullable String holiday(LocalDate day) {
        int fromEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        String movable =
                switch (fromEaster) {
                    case -3 -> "skærtorsdag";
                    case -2 -> "langfredag";
                    case 0 -> "påskedag";
                    case 1 -> "2. påskedag";
                    case 26 -> day.getYear() <= LAST_STORE_BEDEDAG ? "store bededag" : null;
                    case 39 -> "Kristi himmelfartsdag";
                    case 49 -> "pinsedag";
                    case 50 -> "2. pinsedag";
                    default -> null;
                };
        if (movable != null) {
            return movable;
        }
        if (day.getDayOfYear() == 1) {
            return "nytårsdag";
        }
        boolean december = day.getMonth() == Month.DECEMBER;
        return december && day.getDayOfMonth() == 25
                ? "juledag"
                : december && day.getDayOfMonth() == 26 ? "2. juledag" : null;
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
