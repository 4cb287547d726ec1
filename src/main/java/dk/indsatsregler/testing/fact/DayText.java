package dk.indsatsregler.testing.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and moments as scenarios write them, and what those meant who write them otherwise. */
public final class DayText {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}) kl\\. ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)");
    private static final Pattern OTHER_MOMENT =
            Pattern.compile("(\\S.*?)(?:T|,? +kl\\.? *|,? +)([0-9]{1,2})[.:]([0-9]{2})");
    private static final Pattern BACKWARDS = Pattern.compile("([0-9]{1,2})[-./ ]+([0-9]{1,2})[-./ ]+([0-9]{4})");
    private static final Pattern FORWARDS = Pattern.compile("([0-9]{4})[-./ ]?([0-9]{1,2})[-./ ]?([0-9]{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("([0-9]{1,2})\\.? +(\\p{L}{3,})\\.? +([0-9]{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private DayText() {}

    /** A day. */
    public static LocalDate day(String subject, String written) throws UnclearException {
        LocalDate day = exact(written);
        if (day == null) {
            throw new UnclearException(
                    subject + " er en dato, der findes, skrevet som 2020-03-18. Her står: " + written, meant(written));
        }
        return day;
    }

    /** A day, if the text is one; {@code null} otherwise. */
    public static @Nullable LocalDate exact(String written) {
        Matcher matcher = DAY.matcher(written);
        return matcher.matches() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : null;
    }

    /** A moment. */
    public static LocalDateTime moment(String subject, String written) throws UnclearException {
        LocalDateTime moment = exactMoment(written);
        if (moment != null) {
            return moment;
        }
        Matcher other = OTHER_MOMENT.matcher(written);
        String day = other.matches() ? meant(other.group(1)) : meant(written);
        String clock = other.matches() ? clock(other.group(2), other.group(3)) : null;
        throw new UnclearException(
                subject + " er et tidspunkt, der findes, skrevet som 2020-03-18 kl. 14:30. Her står: " + written,
                day == null || clock == null ? null : day + " kl. " + clock);
    }

    /** A moment, if the text is one; {@code null} otherwise. */
    public static @Nullable LocalDateTime exactMoment(String written) {
        Matcher matcher = MOMENT.matcher(written);
        LocalDate day = matcher.matches() ? exact(matcher.group(1)) : null;
        try {
            return day == null ? null : day.atTime(LocalTime.parse(matcher.group(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day or moment as it is written. */
    public static String written(LocalDateTime moment) {
        return moment.toLocalDate() + " kl. " + moment.toLocalTime();
    }

    private static @Nullable String clock(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        return hours > 23 || Integer.parseInt(minute) > 59 ? null : (hours < 10 ? "0" + hours : hour) + ":" + minute;
    }

    /** The day that was most likely meant, as it is to be written. */
    public static @Nullable String meant(String written) {
        Matcher backwards = BACKWARDS.matcher(written);
        Matcher forwards = FORWARDS.matcher(written);
        Matcher words = IN_WORDS.matcher(written);
        LocalDate day = null;
        if (backwards.matches()) {
            day = day(backwards.group(3), backwards.group(2), backwards.group(1));
        } else if (forwards.matches()) {
            day = day(forwards.group(1), forwards.group(2), forwards.group(3));
        } else if (words.matches()) {
            int month = 1 + MONTHS.indexOf(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
            day = day(words.group(3), String.valueOf(month), words.group(1));
        } else {
            LocalDateTime moment = exactMoment(written);
            day = moment == null ? null : moment.toLocalDate();
        }
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
