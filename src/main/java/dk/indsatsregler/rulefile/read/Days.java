package dk.indsatsregler.rulefile.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as rule files write them: {@code 2020-03-18}. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4}|\\d{2})");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-./ ]*(\\d{1,2})[-./ ]*(\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:d\\.|den) *)?(\\d{1,2})\\.?[- ]*(\\p{L}{3,9})[.,]?[- ]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{4})");
    private static final Pattern LONG_YEAR = Pattern.compile("(\\d{5})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NUMBERED_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    // A letter for a digit, beside digits and signs alone.
    private static final String LETTER_O = "(?<=[-./\\d])o(?=[-./\\d]|$)";
    private static final String LETTER_L = "(?<=[-./\\d])[li](?=[-./\\d]|$)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private Days() {}

    /** The day; {@code null} when there is no such day. */
    public static @Nullable LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    /** What a day written another way would be; {@code null} when that cannot be told. */
    public static @Nullable String guess(String text) {
        String plain = plain(text);
        Matcher danish = DANISH.matcher(plain);
        Matcher named = NAMED.matcher(plain);
        Matcher loose = LOOSE.matcher(plain);
        Matcher month = MONTH.matcher(plain);
        Matcher numbered = NUMBERED_MONTH.matcher(plain);
        Matcher long5 = LONG_YEAR.matcher(plain);
        LocalDate day = null;
        if (long5.matches()) {
            String year = oneLess(long5.group(1));
            day = year.isEmpty() ? null : day(year, long5.group(2), long5.group(3));
        } else if (YEAR.matcher(plain).matches()) {
            day = day(plain, "1", "1");
        } else if (danish.matches()) {
            day = near(year(danish.group(3)), danish.group(2), danish.group(1));
        } else if (named.matches()) {
            day = near(year(named.group(3)), month(named.group(2)), named.group(1));
        } else if (numbered.matches()) {
            day = day(numbered.group(1), numbered.group(2), "1");
        } else if (loose.matches()) {
            day = near(loose.group(1), loose.group(2), loose.group(3));
        } else if (month.matches()) {
            day = day(month.group(2), month(month.group(1)), "1");
        }
        return day == null ? null : day.toString();
    }

    // A digit typed twice, else one at the end: the first that gives a year of this century.
    private static String oneLess(String year) {
        for (int i = year.length() - 1; i > 0; i--) {
            String less = year.substring(0, i) + year.substring(i + 1);
            if (less.startsWith("20") && year.charAt(i) == year.charAt(i - 1)) {
                return less;
            }
        }
        for (int i = year.length() - 1; i >= 0; i--) {
            String less = year.substring(0, i) + year.substring(i + 1);
            if (less.startsWith("20")) {
                return less;
            }
        }
        return "";
    }

    /** The same in a mark: where a rule begins or ends; {@code null} in other marks. */
    public static @Nullable String guess(String mark, String text) {
        return switch (mark) {
            case "gyldigFra" -> guess(text);
            case "gyldigTil" -> guessLast(text);
            default -> null;
        };
    }

    /** The same where something ends: of a year or a month alone, its last day. */
    public static @Nullable String guessLast(String text) {
        String first = guess(text);
        String plain = plain(text);
        boolean year = YEAR.matcher(plain).matches();
        boolean month =
                MONTH.matcher(plain).matches() || NUMBERED_MONTH.matcher(plain).matches();
        if (first == null || !(year || month)) {
            return first;
        }
        LocalDate day = LocalDate.parse(first);
        return (year ? day.withMonth(12) : day)
                .with(TemporalAdjusters.lastDayOfMonth())
                .toString();
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("–", "-")
                .replaceAll(LETTER_O, "0")
                .replaceAll(LETTER_L, "1");
    }

    private static String year(String written) {
        return written.length() == 2 ? "20" + written : written;
    }

    /** Its number; 0 when there is no such month. */
    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name.substring(0, 3)) + 1);
    }

    // The 31st of a month of 30 days is its last; a 13th month is a day, and the day the month.
    private static @Nullable LocalDate near(String year, String month, String day) {
        LocalDate right = day(year, month, day);
        if (right != null) {
            return right;
        }
        LocalDate turned = day(year, day, month);
        LocalDate first = day(year, month, "1");
        return turned != null
                ? turned
                : first == null || Integer.parseInt(day) == 0 ? first : first.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
