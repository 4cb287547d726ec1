package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.Frist;
import dk.indsatsregler.rulefile.Deadline;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Deadlines as iCalendar (RFC 5545): one event each, with the case's opaque id and a neutral step, nothing else. The stamp is the
 * assessment date, so that the same cases give the same bytes.
 */
public final class CalendarText {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> uids = new HashMap<>();

    private CalendarText() {}

    /** The calendar of the deadlines that have a moment. */
    public static String of(List<CaseDeadline> deadlines, LocalDate stamp) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//indsatsregler//frister//DA");
        deadlines.forEach(d -> calendar.event(d, stamp));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CaseDeadline deadline, LocalDate stamp) {
        Frist frist = deadline.of().frist();
        LocalDateTime due = frist.forfalder();
        if (due == null) {
            return;
        }
        line("BEGIN:VEVENT");
        String uid = deadline.caseId() + "-" + deadline.of().regel().id()
                + (deadline.of().id() == null ? "" : "-" + deadline.of().id());
        line("UID:" + unused(uid) + "@indsatsregler");
        line("DTSTAMP:" + DAY.format(stamp) + "T000000Z");
        if (frist.regel().contains(" " + Deadline.Unit.TIMER.word())
                || !due.toLocalTime().equals(END_OF_DAY)) {
            line("DTSTART:" + MOMENT.format(due.atZone(DENMARK).withZoneSameInstant(ZoneOffset.UTC)));
        } else {
            line("DTSTART;VALUE=DATE:" + DAY.format(due));
        }
        line("SUMMARY:" + deadline.caseId() + ": " + escaped(deadline.neutralStep()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    // Of two events with one UID a calendar keeps the last: a deadline of a case that is there twice would be gone.
    private String unused(String uid) {
        int times = uids.merge(uid, 1, Integer::sum);
        return times == 1 ? uid : uid + "_" + times;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    // Folded at 75 octets, never inside a character.
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = line.substring(at, line.offsetByCodePoints(at, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }
}
