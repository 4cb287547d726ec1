package dk.indsatsregler.internal;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Laas;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.draft.DraftDocument;
import dk.indsatsregler.draft.Lock;
import dk.indsatsregler.explain.Counterfactuals;
import dk.indsatsregler.explain.Explainer;
import dk.indsatsregler.explain.Outcomes;
import dk.indsatsregler.explain.ReadValues;
import dk.indsatsregler.explain.UnreadFields;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an assessment is worked out when asked for. Immutable. */
record Insight(RuleSet rules, Sag sag, CaseFacts facts, Set<String> assessed, Verdicts verdicts)
        implements Vurdering.Indblik {

    Insight {
        assessed = Set.copyOf(assessed);
    }

    @Override
    public Forklaring forklar(String regelId) {
        return Explainer.explain(rules, facts, assessed, verdicts, regelId);
    }

    @Override
    public Forskelle forskelle(String regelId) {
        return Counterfactuals.of(rules, sag, facts, assessed, verdicts, regelId);
    }

    @Override
    public List<Vaerdi> oplysninger() {
        return new ReadValues(rules, facts, assessed, verdicts).all();
    }

    @Override
    public Vaerdi.Laest læst(String regelId) {
        return new ReadValues(rules, facts, assessed, verdicts).of(regelId);
    }

    @Override
    public @Nullable Integer alder() {
        return facts.all().entrySet().stream()
                .filter(e -> e.getKey().name().equals("Barn"))
                .flatMap(e -> e.getKey().field("fyldteÅr").stream()
                        .flatMap(field -> e.getValue().stream().map(row -> row.value(field.index()))))
                .filter(Objects::nonNull)
                .map(value -> ((Spaend) Objects.requireNonNull(value)).fra().intValue())
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> ulæsteFelter() {
        return UnreadFields.of(rules, facts, verdicts);
    }

    @Override
    public Udfald.@Nullable Spaerring kontaktVenter() {
        return Outcomes.contactWaits(rules, verdicts);
    }

    @Override
    public List<Laas> låst(Vurdering vurdering) {
        return Lock.of(facts, vurdering);
    }

    @Override
    public Dokument begrundelse(Vurdering vurdering, Udskrift udskrift, Collection<String> regler) {
        return DraftDocument.of(rules, facts, vurdering, udskrift, regler);
    }

    /** Shows neither case nor verdicts. */
    @Override
    public String toString() {
        return "Insight[…]";
    }
}
