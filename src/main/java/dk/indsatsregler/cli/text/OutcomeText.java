package dk.indsatsregler.cli.text;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Vidne;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.text.Page.Tone;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.overview.ReasonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One outcome on the page of an assessment. */
public final class OutcomeText {

    private static final int INDENT = 6;
    private static final int LABEL = 13;

    private final Page page;
    private final Vurdering assessment;
    private final List<String> questions;

    OutcomeText(Page page, Vurdering assessment) {
        this.page = page;
        this.assessment = assessment;
        this.questions = assessment.mangler().stream().map(Mangel::sti).toList();
    }

    /** What the rule rests on, and every weaker basis: {@code LOV, hviler også på LOKALT VALG}. */
    public static String mark(Regel rule) {
        String weaker = rule.kilde().hvilerPå().stream().map(OutcomeText::words).collect(Collectors.joining(", "));
        return rule.mærke() + (weaker.isEmpty() ? "" : ", hviler også på " + weaker);
    }

    static String words(Grundlag mark) {
        return mark.name().replace('_', ' ');
    }

    void met(Udfald outcome, String mark, Tone tone) {
        Regel rule = outcome.regel();
        page.item(tone, mark, outcome.id(), rule.titel() + kind(rule));
        row("Resultat", words(outcome.resultat()));
        row("Grundlag", basis(rule));
        String values = ReasonText.why(assessment.forklar(outcome.id()));
        row("Fordi", values.isEmpty() ? null : values);
        row("Handling", rule.opgave().handling());
        row("Ansvarlig", rule.opgave().ansvarlig());
        deadlines(outcome, values);
        block(outcome.spærring());
        row("Fortolkning", rule.kilde().fortolkning());
        row("Udeladt", rule.kilde().udeladt());
    }

    void open(Udfald outcome) {
        Regel rule = outcome.regel();
        page.item(Tone.OPEN, "?", outcome.id(), rule.titel() + kind(rule));
        row("Resultat", words(outcome.resultat()));
        row("Grundlag", basis(rule));
        row("Venter på", waitsFor(outcome));
        block(outcome.spærring());
    }

    void notMet(Udfald outcome) {
        Regel rule = outcome.regel();
        page.item(Tone.BAD, "✗", outcome.id(), rule.titel() + kind(rule));
        row("Grundlag", basis(rule));
        row("Fordi", ReasonText.whyNot(assessment.forklar(outcome.id())));
    }

    private static String basis(Regel rule) {
        return mark(rule) + " · " + rule.kilde().henvisning();
    }

    private static String kind(Regel rule) {
        return rule.slags() == Slags.OPFYLDT ? "" : " (" + rule.slags().tekst() + ")";
    }

    private static @Nullable String words(@Nullable String name) {
        return name == null ? null : name.replace('_', ' ');
    }

    private String waitsFor(Udfald outcome) {
        if (outcome.mangler().isEmpty()) {
            return "intet svar kan afgøre den; det, den måler på, kan ikke opgøres";
        }
        List<String> waits = new ArrayList<>();
        for (Mangel missing : outcome.mangler()) {
            int number = questions.indexOf(missing.sti()) + 1;
            // Not everything that would settle a rule is worth asking.
            waits.add(number == 0 ? missing.sti() : missing.sti() + Page.NO_BREAK + "(" + number + ")");
        }
        return String.join(", ", waits);
    }

    private void deadlines(Udfald outcome, String values) {
        OutcomeWords.deadlines(outcome).forEach(line -> row("Frist", line.substring(line.indexOf(' ') + 1)));
        List<String> without = new ArrayList<>();
        for (Vidne witness : outcome.vidner()) {
            String name = witness.type() + "[" + witness.id() + "]";
            if (witness.frist() == null && !values.contains(name)) {
                without.add(name);
            }
        }
        row("Vidner", without.isEmpty() ? null : String.join(", ", without));
    }

    private void block(@Nullable Spaerring block) {
        if (block != null) {
            row("Spærring", block.grad() + ": " + String.join(", ", block.af()));
        }
    }

    private void row(String label, @Nullable String words) {
        if (words != null) {
            page.row(INDENT, label, LABEL, words.replace('\n', ' '));
        }
    }
}
