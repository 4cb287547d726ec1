package dk.indsatsregler.overview;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Optaelling;
import dk.indsatsregler.Frist.Sprunget;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Row;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The deadlines of a case, by date: when, which step, how it stands, and the days passed over. */
final class DeadlineRows {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private DeadlineRows() {}

    static List<Entry> of(List<Sagsfrist> deadlines) {
        List<Entry> rows = new ArrayList<>();
        for (Sagsfrist of : deadlines) {
            Frist deadline = of.frist();
            if (deadline.forfalder() == null && deadline.mangler() == null) {
                continue; // what it counts from has not happened
            }
            String whose = of.type() == null ? "" : " (" + OutcomeWords.fact(of.type()) + " " + of.id() + ")";
            rows.add(new Row(
                    when(deadline),
                    OutcomeWords.title(of.regel()) + whose + ": " + OutcomeWords.state(deadline) + passedOver(deadline)
                            + ".",
                    List.of(of.regel().id())));
        }
        return rows;
    }

    private static String when(Frist deadline) {
        return deadline.forfalder() == null
                ? "ikke kendt"
                : deadline.forfalder().toLocalTime().equals(END_OF_DAY)
                        ? PlainDanish.day(deadline.forfalder().toLocalDate())
                        : PlainDanish.moment(deadline.forfalder());
    }

    // What has been done in time needs no counting.
    private static String passedOver(Frist deadline) {
        Optaelling counted = deadline.optælling();
        if (counted == null || counted.sprunget().isEmpty() || deadline.tilstand() == Tilstand.OVERHOLDT) {
            return "";
        }
        return "; sprunget over: "
                + counted.sprunget().stream().map(DeadlineRows::named).collect(Collectors.joining(", "));
    }

    private static String named(Sprunget day) {
        return day.navn() + " " + PlainDanish.day(day.dag()).replaceFirst(" \\d{4}$", "");
    }
}
