package dk.indsatsregler.json;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.json.SkolekalenderFil.Ubrugelig;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days off in an iCalendar file: every event lasts whole days, and every day of an event is off. The calendar covers the days from the
 * first event's first to the last event's last, for the file says nothing of others.
 */
final class SchoolHolidays {

    private static final Set<String> DATES =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "STATUS");

    private static final String NOT_WHOLE_DAYS =
            "en begivenhed i ics-filen har klokkeslæt eller ingen dag; alle skal være hele, skolefri dage.";

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private SchoolHolidays() {}

    static Skolekalender read(String text) throws IOException {
        NavigableSet<LocalDate> off = new TreeSet<>();
        try (ICalReader reader = new ICalReader(text)) {
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                refuse(reader.getWarnings());
                for (VEvent event : calendar.getEvents()) {
                    if (!Status.cancelled().equals(event.getStatus())) {
                        add(event, off);
                    }
                }
            }
        }
        if (off.isEmpty()) {
            throw new Ubrugelig("ics-filen har ingen skolefri dage.");
        }
        return SkolekalenderFil.calendar(off.first(), off.last(), off);
    }

    // A property that cannot be read is left out by the reader: a day off would be lost silently.
    private static void refuse(List<ParseWarning> warnings) {
        for (ParseWarning warning : warnings) {
            String property = warning.getPropertyName();
            if (property == null || DATES.contains(property)) {
                Integer line = warning.getLineNumber();
                throw new Ubrugelig("ics-filen kan ikke læses" + (line == null ? "." : " i linje " + line + "."));
            }
        }
    }

    private static void add(VEvent event, NavigableSet<LocalDate> off) {
        DateStart start = event.getDateStart();
        if (start == null) {
            throw new Ubrugelig(NOT_WHOLE_DAYS);
        }
        LocalDate first = day(start.getValue());
        long days = days(first, event.getDateEnd(), event.getDuration());
        Set<LocalDate> begins = begins(first, event.getRecurrenceRule());
        for (RecurrenceDates also : event.getRecurrenceDates()) {
            also.getDates().forEach(date -> begins.add(day(date)));
        }
        for (ExceptionDates not : event.getExceptionDates()) {
            not.getValues().forEach(date -> begins.remove(day(date)));
        }
        if (days < 1 || days > SkolekalenderFil.MAX_DAYS || begins.size() > SkolekalenderFil.MAX_DAYS) {
            throw new Ubrugelig(
                    "en begivenhed i ics-filen varer eller gentages i over 10 år, eller den slutter, før den begynder.");
        }
        begins.forEach(begin -> begin.datesUntil(begin.plusDays(days)).forEach(off::add));
    }

    // The end of an event of whole days is the day after its last.
    private static long days(LocalDate first, @Nullable DateEnd end, @Nullable DurationProperty duration) {
        if (end != null) {
            return ChronoUnit.DAYS.between(first, day(end.getValue()));
        }
        return duration == null
                ? 1
                : duration.getValue().toMillis() / ChronoUnit.DAYS.getDuration().toMillis();
    }

    // What repeats without an end is given up after one more than there can be.
    private static Set<LocalDate> begins(LocalDate first, @Nullable RecurrenceRule repeated) {
        Set<LocalDate> begins = new HashSet<>(Set.of(first));
        if (repeated == null) {
            return begins;
        }
        Recurrence rule = repeated.getValue();
        if (rule == null || rule.getFrequency() == null) {
            throw new Ubrugelig("en gentagelse i ics-filen kan ikke læses.");
        }
        if (rule.getUntil() != null) {
            rule = new Recurrence.Builder(rule)
                    .until(midnight(day(rule.getUntil())))
                    .build();
        }
        DateIterator times = new RecurrenceRule(rule).getDateIterator(midnight(first), UTC);
        while (times.hasNext() && begins.size() <= SkolekalenderFil.MAX_DAYS) {
            begins.add(times.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
        return begins;
    }

    // As written: the date the library makes of it is a moment in the machine's own zone.
    private static LocalDate day(@Nullable ICalDate date) {
        if (date == null || date.hasTime()) {
            throw new Ubrugelig(NOT_WHOLE_DAYS);
        }
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }

    // A moment, not a date: of a date the library counts from the machine's own midnight.
    private static ICalDate midnight(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), true);
    }
}
