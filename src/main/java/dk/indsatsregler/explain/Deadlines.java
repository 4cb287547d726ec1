package dk.indsatsregler.explain;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Part;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, in Danish civil time.
 *
 * <p>Hours are elapsed hours: a night when the clocks change is an hour shorter or longer. Everything else counts days from the date, and
 * is met to the end of the last one, shown as 23:59. A month later is the same date, or the month's last day (IT-45b).
 */
final class Deadlines {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private Deadlines() {}

    /**
     * The earliest of the parts that count from these facts. A part not known leaves the whole deadline unknown, for it could be the
     * earliest; a part counted from what has not happened counts nothing.
     *
     * @param rows one fact for each part, in the order of the deadline's parts; {@code null} leaves the part out
     */
    static Frist of(Deadline deadline, List<@Nullable Row> rows, CaseFacts facts) {
        LocalDateTime earliest = null;
        for (int i = 0; i < rows.size(); i++) {
            Part part = deadline.parts().get(i);
            Row row = rows.get(i);
            if (row == null) {
                continue;
            }
            Object from = row.value(part.from().index());
            if (from == null) {
                return new Frist(deadline.text(), null, null, toAnswer(facts, row, part.from()));
            }
            LocalDateTime due = due(from, part);
            if (due != null && (earliest == null || due.isBefore(earliest))) {
                earliest = due;
            }
        }
        return new Frist(deadline.text(), earliest, earliest == null ? null : state(earliest, facts.date()), null);
    }

    private static @Nullable String toAnswer(CaseFacts facts, Row row, Field field) {
        return facts.missing(row, field).stream().map(Cell::path).findFirst().orElse(null);
    }

    private static @Nullable LocalDateTime due(Object from, Part part) {
        LocalDateTime start = start(from);
        if (start == null) {
            return null;
        }
        LocalDate day = start.toLocalDate();
        return switch (part.unit()) {
            case TIMER -> start.atZone(DENMARK).plusHours(part.amount()).toLocalDateTime();
            case DAGE -> day.plusDays(part.amount()).atTime(END_OF_DAY);
            case HVERDAGE -> WorkingDays.after(day, part.amount()).atTime(END_OF_DAY);
            case UGER -> day.plusWeeks(part.amount()).atTime(END_OF_DAY);
            case MÅNEDER -> day.plusMonths(part.amount()).atTime(END_OF_DAY);
        };
    }

    private static @Nullable LocalDateTime start(Object from) {
        if (from instanceof LocalDateTime moment) {
            return moment;
        }
        LocalDate day = from instanceof Haendelse event ? event.dato() : (LocalDate) from;
        return day == null ? null : day.atStartOfDay();
    }

    private static Tilstand state(LocalDateTime due, LocalDate date) {
        int order = due.toLocalDate().compareTo(date);
        if (order == 0) {
            return Tilstand.FORFALDER;
        }
        return order > 0 ? Tilstand.LØBER : Tilstand.OVERSKREDET;
    }
}
