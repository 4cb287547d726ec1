package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.cli.text.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reservations of the rules on the page: each text once, with the rules it belongs to. */
final class Reservations implements Section {

    private final Set<String> shown;

    Reservations(Set<String> shown) {
        this.shown = Set.copyOf(shown);
    }

    @Override
    public void on(Page page, Vurdering assessment) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        for (Udfald outcome : assessment.udfald()) {
            String text = outcome.regel().forbehold();
            if (text != null && shown.contains(outcome.id())) {
                byText.computeIfAbsent(text, t -> new ArrayList<>()).add(outcome.id());
            }
        }
        if (!byText.isEmpty()) {
            page.heading("FORBEHOLD");
            byText.forEach((text, rules) -> page.hanging("  · ", text + " (" + String.join(", ", rules) + ")"));
        }
    }
}
