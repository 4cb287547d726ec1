package dk.indsatsregler.web.pages;

import dk.indsatsregler.Sag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser holds of a child the rules are tried on, and what it asks for. The server keeps none of it.
 *
 * @param sag the case; {@code null} before there is one
 * @param json the same as sent, compact; empty before there is one
 * @param skipped questions that were passed over, by their place
 * @param fromFile was it opened from a file? Then it may be somebody's, and never becomes a scenario
 * @param asked the question to show, by its place; empty for the next one
 * @param whatIf the rule to show what would change; empty for none
 * @param scenario a scenario to show; empty for none
 * @param errors what is wrong with what was sent
 */
public record TriedCase(
        @Nullable Sag sag,
        String json,
        List<String> skipped,
        boolean fromFile,
        String asked,
        String whatIf,
        String scenario,
        List<String> errors) {

    /** Nothing yet. */
    public static final TriedCase NONE = new TriedCase(null, "", List.of(), false, "", "", "", List.of());

    public TriedCase {
        skipped = List.copyOf(skipped);
        errors = List.copyOf(errors);
    }

    /** The same, with what is wrong. */
    public TriedCase wrong(List<String> what) {
        return new TriedCase(sag, json, skipped, fromFile, asked, whatIf, scenario, what);
    }

    /** Shows nothing of the case. */
    @Override
    public String toString() {
        return "TriedCase";
    }
}
