package dk.indsatsregler.cli.overview;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.cli.text.Section;
import dk.indsatsregler.sag.SvaresAf;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions that would settle the most, and how many more there are for whom. */
final class Questions {

    static final Section SECTION = Questions::print;

    private static final int MOST = 5;

    private Questions() {}

    private static void print(Page page, Vurdering assessment) {
        List<Mangel> missing = assessment.mangler();
        if (missing.isEmpty()) {
            return;
        }
        page.heading("SPØRGSMÅL, DER AFGØR MEST");
        // One more is no longer than a line that says there is one more.
        int most = missing.size() == MOST + 1 ? MOST + 1 : Math.min(MOST, missing.size());
        for (int i = 0; i < most; i++) {
            Mangel question = missing.get(i);
            String whom = question.svaresAf().tekst() + (question.skøn() ? ", fagligt skøn" : "");
            page.hanging(
                    "  " + (i + 1) + ". ",
                    question.spørgsmål() + " (" + whom + "; " + question.afgør().size() + " udfald venter)");
        }
        List<Mangel> rest = missing.subList(most, missing.size());
        if (!rest.isEmpty()) {
            page.hanging("  ", "Og " + rest.size() + " spørgsmål mere: " + byWhom(rest) + ".");
        }
    }

    private static String byWhom(List<Mangel> questions) {
        Map<SvaresAf, Integer> counts = new EnumMap<>(SvaresAf.class);
        questions.forEach(q -> counts.merge(q.svaresAf(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " til " + e.getKey().tekst())
                .collect(Collectors.joining(", "));
    }
}
