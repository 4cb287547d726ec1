package dk.indsatsregler.rulefile.condition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as rule files write them: {@code 2020-03-18}. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern LOOSE = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");

    private Days() {}

    /** The day; {@code null} when there is no such day. */
    public static @Nullable LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    /** What a day written another way would be; {@code null} when that cannot be told. */
    public static @Nullable String guess(String text) {
        Matcher danish = DANISH.matcher(text.strip());
        Matcher loose = LOOSE.matcher(text.strip());
        LocalDate day = danish.matches()
                ? day(danish.group(3), danish.group(2), danish.group(1))
                : loose.matches() ? day(loose.group(1), loose.group(2), loose.group(3)) : null;
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
