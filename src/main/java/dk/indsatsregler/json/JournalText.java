package dk.indsatsregler.json;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Laas;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.text.VisibleText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A receipt as an entry in the case's journal: plain text, each line short enough for a case system, LF. */
final class JournalText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    private JournalText() {}

    static String of(Kvittering receipt, Vurdering assessment) {
        JournalText journal = new JournalText();
        journal.head(assessment);
        journal.decisions(receipt.beslutninger(), assessment);
        journal.undecided(receipt.beslutninger(), assessment);
        journal.foot(receipt, assessment);
        return journal.text.toString();
    }

    private void head(Vurdering assessment) {
        Vurdering.Hoved head = assessment.hoved();
        line("JOURNALNOTAT");
        line("Vurderingsdato: " + head.vurderingsdato());
        line("Emne: Vurdering efter regler (" + String.join(", ", head.områder()) + ")");
        line("Sag: " + head.sagId());
        line("Til sagens journal. Ikke til parten: en fagperson afgør først, hvad parten må få at vide.");
        Udfald.Spaerring waits = assessment.kontaktVenter();
        if (waits != null) {
            line("Kontakt med forældre og netværk venter: " + String.join(", ", waits.af()) + ".");
        }
        line("Tekst til part eller barn: "
                + (assessment.låst().isEmpty()
                        ? "ikke låst."
                        : "LÅST. " + assessment.låst().stream().map(Laas::tekst).collect(Collectors.joining(" "))));
        if (assessment.ingenVurdering() != null) {
            line("INGEN VURDERING. " + assessment.ingenVurdering().årsag());
        }
    }

    private void decisions(List<Beslutning> decisions, Vurdering assessment) {
        section("BESLUTTET");
        if (decisions.isEmpty()) {
            line("Ingen har besluttet noget endnu.");
        }
        for (Beslutning decision : decisions) {
            Udfald outcome = assessment.udfald(decision.regel());
            line(decision.valg() + " · " + decision.regel() + ": "
                    + outcome.regel().titel());
            line(INDENT + "Udfaldet: " + outcome.status().tekst() + " · " + basis(outcome.regel()));
            line(INDENT + "Besluttet af: " + decision.rolle() + ", " + decision.dato());
            if (!decision.grunde().isEmpty()) {
                line(INDENT + "Fordi "
                        + decision.grunde().stream()
                                .map(Beslutning.Grund::tekst)
                                .collect(Collectors.joining("; ")) + ".");
            }
            if (decision.tekst() != null) {
                VisibleText.lines(decision.tekst()).lines().forEach(words -> line(INDENT + words));
            }
            if (decision.manglerGrund()) {
                line(INDENT + "Begrundelse mangler.");
            }
        }
    }

    private void undecided(List<Beslutning> decisions, Vurdering assessment) {
        Set<String> decided = decisions.stream().map(Beslutning::regel).collect(Collectors.toSet());
        List<Udfald> duties = VurderingJson.outcomes(assessment).stream()
                .filter(u -> u.regel().erLovpligt() && !decided.contains(u.id()))
                .toList();
        section("PLIGTER EFTER LOVEN, INGEN HAR TAGET STILLING TIL");
        List<Udfald> met = duties.stream().filter(Udfald::erOpfyldt).toList();
        met.forEach(u -> line(u.id() + ": " + u.regel().titel() + " · " + basis(u.regel())));
        List<String> open = duties.stream()
                .filter(u -> u.status() == Status.UAFKLARET && !u.udenBetydning())
                .map(Udfald::id)
                .toList();
        if (met.isEmpty()) {
            line("Ingen, der er opfyldt.");
        }
        if (!open.isEmpty()) {
            line("Uafklaret, fordi noget ikke er oplyst: " + String.join(", ", open) + ".");
        }
    }

    private void foot(Kvittering receipt, Vurdering assessment) {
        section("GRUNDLAG");
        line("Alle udfald" + (receipt.harOplysninger() ? ", oplysninger" : "")
                + " og beslutninger står i kvitteringen.");
        line("Kvitteringens SHA-256: " + receipt.sha256());
        line("Regelsæt: " + assessment.hoved().regelsæt().version() + ", SHA-256 "
                + assessment.hoved().regelsæt().sha256());
        line("indsatsregler " + assessment.hoved().biblioteksversion() + " rådgiver; et menneske beslutter.");
    }

    private static String basis(Regel rule) {
        return rule.mærke() + " · " + rule.kilde().henvisning();
    }

    private void section(String name) {
        line("");
        line(name);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
