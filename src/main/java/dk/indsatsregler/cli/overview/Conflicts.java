package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.cli.text.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What does not fit together: facts that contradict each other, and outcomes that pull in different directions. */
final class Conflicts {

    static final Section SECTION = Conflicts::print;

    private static final int MARK = 13;

    private Conflicts() {}

    private static void print(Page page, Vurdering assessment) {
        List<Udfald> contradictions = assessment.modstrid();
        List<Konflikt> conflicts =
                assessment.konflikter().stream().filter(Konflikt::sikker).toList();
        if (contradictions.isEmpty() && conflicts.isEmpty()) {
            return;
        }
        page.heading("MODSTRID");
        contradictions.forEach(u -> contradiction(page, u.regel()));
        Map<Regel, Map<Forrang, List<String>>> against = new LinkedHashMap<>();
        for (Konflikt conflict : conflicts) {
            Regel rule = assessment.udfald(conflict.forslag()).regel();
            against.computeIfAbsent(assessment.udfald(conflict.mod()).regel(), r -> new LinkedHashMap<>())
                    .computeIfAbsent(conflict.forrang(), f -> new ArrayList<>())
                    .add(rule.id() + " (" + ItemText.mark(rule) + ")");
        }
        against.forEach((rule, proposals) -> {
            page.row(2, ItemText.mark(rule), MARK, ItemText.named(rule) + ItemText.source(rule));
            proposals.forEach((first, those) -> under(page, words(first) + String.join(", ", those)));
        });
    }

    private static String words(Forrang first) {
        return switch (first) {
            case MOD -> "Derfor venter: ";
            case FORSLAG -> "Det kan ikke få en pligt efter loven til at vente. En fagperson afvejer: ";
        };
    }

    private static void contradiction(Page page, Regel rule) {
        page.row(2, ItemText.mark(rule), MARK, ItemText.named(rule) + ". " + rule.forklaring());
        under(page, (rule.handling() == null ? "" : rule.handling() + " ") + "Kilde: " + rule.kilde());
    }

    private static void under(Page page, String words) {
        page.hanging(" ".repeat(2 + MARK), words);
    }
}
