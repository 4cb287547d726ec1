package dk.indsatsregler.explain;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Optaelling;
import dk.indsatsregler.Frist.Sprunget;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Deadline.Part;
import dk.indsatsregler.rulefile.Deadline.Unit;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, in Danish civil time, and how it stands.
 *
 * <p>Hours are elapsed hours: a night when the clocks change is an hour shorter or longer. Everything else counts days from the date, and
 * is met to the end of the last one, shown as 23:59. A month later is the same date, or the month's last day (IT-45b). Working days are
 * shown by the earliest reading; between that and the latest the state is unclear (IT-42a).
 */
final class Deadlines {

    /** What is missing when school days are to be counted without a calendar that covers them. */
    static final String CALENDAR = "skolekalender";

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private Deadlines() {}

    /** A day or a moment something is due, and what was passed over on the way. */
    private record Due(
            Part part,
            Row row,
            LocalDateTime from,
            LocalDateTime at,
            @Nullable LocalDateTime latest) {}

    /**
     * The earliest of the parts that count from these facts. A part not known leaves the whole deadline unknown, for it could be the
     * earliest; a part counted from what has not happened counts nothing.
     *
     * @param rows one fact for each part, in the order of the deadline's parts; {@code null} leaves the part out
     * @param done the fact that tells that the step was taken; {@code null} when none does
     * @param notice from how many days before it is said to fall due
     */
    static Frist of(Deadline deadline, List<@Nullable Row> rows, @Nullable Row done, int notice, CaseFacts facts) {
        Due earliest = null;
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
            LocalDateTime start = moment(from);
            if (start == null) {
                continue;
            }
            Due due = due(part, row, start, facts);
            if (due == null) {
                return new Frist(deadline.text(), null, null, CALENDAR);
            }
            if (earliest == null || due.at().isBefore(earliest.at())) {
                earliest = due;
            }
        }
        return earliest == null
                ? new Frist(deadline.text(), null, null, null)
                : judged(deadline, earliest, done, notice, facts);
    }

    private static Frist judged(Deadline deadline, Due due, @Nullable Row row, int notice, CaseFacts facts) {
        boolean hours = due.part().unit() == Unit.TIMER;
        LocalDateTime done = null;
        String missing = null;
        boolean onTheHour = false;
        boolean told = deadline.done() == null;
        if (deadline.done() != null && row != null) {
            Deadline.Done asked = deadline.done();
            Object whether =
                    asked.whether() == null ? null : row.value(asked.whether().index());
            Object when = row.value(asked.when().index());
            boolean not = asked.whether() != null && Boolean.FALSE.equals(whether);
            boolean answered = asked.whether() == null || whether != null;
            told = not || (answered && when != null);
            if (!told) {
                missing = toAnswer(facts, row, asked.whether() != null && !answered ? asked.whether() : asked.when());
            } else if (when != null && !not) {
                done = moment(when);
                onTheHour = when instanceof LocalDateTime;
            }
        }
        LocalTime time = facts.time();
        LocalDateTime judged = done != null ? done : facts.date().atTime(time == null ? LocalTime.MAX : time);
        boolean moment = done != null ? onTheHour : time != null;
        boolean clock = hours && moment;
        boolean passed = clock
                ? judged.isAfter(due.at())
                : judged.toLocalDate().isAfter(due.at().toLocalDate());
        LocalDateTime latest = due.latest();
        Tilstand state;
        if (passed && !told) {
            state = null;
        } else if (passed) {
            state = latest != null && !judged.toLocalDate().isAfter(latest.toLocalDate())
                    ? Tilstand.FRIST_UKLAR
                    : Tilstand.OVERSKREDET;
        } else if (done != null) {
            state = Tilstand.OVERHOLDT;
        } else {
            state = due.at().toLocalDate().minusDays(notice).isAfter(facts.date())
                    ? Tilstand.LØBER
                    : Tilstand.FORFALDER;
        }
        return new Frist(
                deadline.text(),
                due.at(),
                state,
                state == null ? missing : null,
                new Optaelling(
                        due.row().path() + "." + due.part().from().name(),
                        due.from(),
                        latest,
                        done,
                        passedOver(due, facts.calendar()),
                        ChronoUnit.DAYS.between(due.at().toLocalDate(), judged.toLocalDate()),
                        clock
                                ? Duration.between(due.at().atZone(DENMARK), judged.atZone(DENMARK))
                                        .toMinutes()
                                : null));
    }

    private static @Nullable String toAnswer(CaseFacts facts, Row row, Field field) {
        return facts.missing(row, field).stream().map(Cell::path).findFirst().orElse(null);
    }

    /** {@code null} when the school calendar does not cover the days. */
    private static @Nullable Due due(Part part, Row row, LocalDateTime start, CaseFacts facts) {
        LocalDate day = birthday(start.toLocalDate(), part.years());
        int amount = part.amount();
        LocalDate last =
                switch (part.unit()) {
                    case TIMER -> day;
                    case DAGE -> day.plusDays(amount);
                    case HVERDAGE -> WorkingDays.after(day, amount, true);
                    case HVERDAGE_MAN_FRE -> WorkingDays.after(day, amount, false);
                    case SKOLEDAGE -> schoolDay(day, amount, facts.calendar());
                    case UGER -> day.plusWeeks(amount);
                    case MÅNEDER -> day.plusMonths(amount);
                };
        if (last == null) {
            return null;
        }
        if (part.unit() == Unit.TIMER) {
            return new Due(
                    part, row, start, start.atZone(DENMARK).plusHours(amount).toLocalDateTime(), null);
        }
        LocalDate latest = part.unit() == Unit.HVERDAGE ? WorkingDays.after(day, amount, false) : last;
        return new Due(
                part, row, start, last.atTime(END_OF_DAY), latest.equals(last) ? null : latest.atTime(END_OF_DAY));
    }

    // Born on 29 February, a child is a year older on 1 March in other years, as its age is reckoned.
    private static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() < born.getDayOfMonth() ? day.plusDays(1) : day;
    }

    private static @Nullable LocalDate schoolDay(LocalDate day, int amount, @Nullable Skolekalender calendar) {
        LocalDate due = day;
        for (int counted = 0; counted < amount; ) {
            due = due.plusDays(1);
            if (calendar == null || !calendar.dækker(due)) {
                return null;
            }
            if (calendar.erSkoledag(due)) {
                counted++;
            }
        }
        return due;
    }

    private static List<Sprunget> passedOver(Due due, @Nullable Skolekalender calendar) {
        Function<LocalDate, @Nullable String> why =
                switch (due.part().unit()) {
                    case HVERDAGE -> day -> WorkingDays.passedOver(day, true);
                    case HVERDAGE_MAN_FRE -> day -> WorkingDays.passedOver(day, false);
                    case SKOLEDAGE ->
                        day -> calendar != null && !calendar.erSkoledag(day)
                                ? calendar.skolefri().contains(day) ? "skolefri" : WorkingDays.passedOver(day, false)
                                : null;
                    default -> day -> null;
                };
        List<Sprunget> passed = new ArrayList<>();
        LocalDate last = due.at().toLocalDate();
        for (LocalDate day = due.from().toLocalDate().plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
            String name = why.apply(day);
            if (name != null) {
                passed.add(new Sprunget(day, name));
            }
        }
        return passed;
    }

    private static @Nullable LocalDateTime moment(Object from) {
        if (from instanceof LocalDateTime moment) {
            return moment;
        }
        LocalDate day = from instanceof Haendelse event ? event.dato() : (LocalDate) from;
        return day == null ? null : day.atStartOfDay();
    }
}
