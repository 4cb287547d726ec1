package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The deadlines of several cases as lines of text, by date. */
public final class DeadlineText {

    private DeadlineText() {}

    /** A page with a line for each. */
    public static String of(List<CaseDeadline> deadlines, LocalDate date) {
        Page page = new Page(false);
        page.title("Frister pr. " + PlainDanish.day(date), "");
        if (deadlines.isEmpty()) {
            page.blank().hanging("  ", "Ingen frister, der løber eller er overskredet.");
        }
        LocalDate shown = null;
        boolean unknown = false;
        for (CaseDeadline deadline : deadlines) {
            LocalDateTime due = deadline.of().frist().forfalder();
            if (due == null && !unknown) {
                page.heading("IKKE KENDT");
                unknown = true;
            } else if (due != null && !due.toLocalDate().equals(shown)) {
                shown = due.toLocalDate();
                page.heading(PlainDanish.day(shown));
            }
            page.hanging(
                    "  · ",
                    deadline.caseId() + ": " + deadline.step() + ": "
                            + OutcomeWords.state(deadline.of().frist()) + ". · "
                            + deadline.of().regel().id());
        }
        return page.blank()
                .hanging("", "Rådgivning, ikke en afgørelse: en sagsbehandler afgør.")
                .text();
    }
}
