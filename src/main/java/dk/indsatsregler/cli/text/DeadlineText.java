package dk.indsatsregler.cli.text;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Udfald;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** An outcome's deadlines, one line each. */
public final class DeadlineText {

    private DeadlineText() {}

    /** The outcome's own, then each witness's. */
    public static List<String> of(Udfald outcome) {
        List<String> lines = new ArrayList<>();
        if (outcome.frist() != null) {
            lines.add("Frist: " + words(outcome.frist()));
        }
        outcome.vidner().forEach(w -> {
            if (w.frist() != null) {
                lines.add("Frist for " + w.type() + "[" + w.id() + "]: " + words(w.frist()));
            }
        });
        return lines;
    }

    static String words(Frist deadline) {
        LocalDateTime due = deadline.forfalder();
        String when = due != null
                ? due.toLocalDate() + " kl. " + due.toLocalTime().toString().substring(0, 5) + ", "
                        + deadline.tilstand()
                : deadline.mangler() == null
                        ? "løber ikke; det, den regnes fra, er ikke sket"
                        : "kan ikke regnes ud, før " + deadline.mangler() + " er oplyst";
        return when + " (" + deadline.regel() + ")";
    }
}
