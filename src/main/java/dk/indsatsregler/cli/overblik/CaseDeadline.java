package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.overview.OutcomeWords;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A deadline of one case among several.
 *
 * @param caseId the case's opaque id
 * @param of the deadline
 */
public record CaseDeadline(String caseId, Sagsfrist of) {

    /** By the moment it falls due, those that cannot be counted last; stable, so that cases keep the files' order. */
    public static final Comparator<CaseDeadline> BY_DATE = Comparator.comparing(
            d -> d.of().frist().forfalder(), Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()));

    // A calendar is seen by others than the caseworker.
    private static final Pattern TELLING = Pattern.compile(
            "vold|overgreb|mishandl|vanrøgt|misbrug|ære|konflikt|social kontrol|mistanke|krimin|politi|forældre|mor\\b|far\\b|plejefamilie"
                    + "|institution|anbring|uden for hjemmet|sygehus|fængsel|graviditet|gravid");
    private static final String AREA = "sagsbehandling";
    private static final String NEUTRAL = "Frist i sagen";

    /** Is the step still to be taken, or is it not told whether it was? */
    public boolean isOpen() {
        Frist deadline = of.frist();
        return deadline.optælling() == null
                ? deadline.mangler() != null
                : deadline.optælling().sket() == null;
    }

    /** The step, and the fact it belongs to. */
    String step() {
        return OutcomeWords.title(of.regel())
                + (of.type() == null ? "" : " (" + OutcomeWords.fact(of.type()) + " " + of.id() + ")");
    }

    /** The step in words that say nothing of why there is a case: a rule's title only when it is about the case's clock alone. */
    public String neutralStep() {
        Regel rule = of.regel();
        String title = OutcomeWords.title(rule);
        return rule.område().equals(AREA)
                        && !TELLING.matcher(title.toLowerCase(Locale.ROOT)).find()
                ? title
                : NEUTRAL;
    }
}
