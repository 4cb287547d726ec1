package dk.indsatsregler.internal;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.Vurdering.IngenVurdering.Uenighed;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.engine.DroolsEngine;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Facts in, Drools decides, the second opinion agrees or there is no assessment. Immutable. */
final class Motor implements Regelmotor {

    private static final Logger LOG = LoggerFactory.getLogger(Regelmotor.class);

    private final RuleSet rules;
    private final List<Regelproblem> warnings;
    private final DroolsEngine engine;
    private final BiFunction<CaseFacts, Set<String>, Verdicts> decide;
    private final Evaluator secondOpinion;

    Motor(RuleSet rules) {
        this(rules, null);
    }

    /** What was loaded, or the exception that says why not. */
    Motor(Loaded loaded) {
        this(loaded.orThrow(), loaded.problems(), null);
    }

    /** For tests: another decider in Drools' place, to see it disagree or fail. */
    Motor(RuleSet rules, @Nullable BiFunction<CaseFacts, Set<String>, Verdicts> decider) {
        this(rules, List.of(), decider);
    }

    private Motor(
            RuleSet rules,
            List<Regelproblem> warnings,
            @Nullable BiFunction<CaseFacts, Set<String>, Verdicts> decider) {
        this.rules = rules;
        this.warnings = List.copyOf(warnings);
        this.engine = new DroolsEngine(rules);
        this.decide = decider == null ? engine::run : decider;
        this.secondOpinion = new Evaluator(rules);
        LOG.info(
                "indsatsregler {}: {} rules, rule set {} {}",
                Library.version(),
                rules.rules().size(),
                rules.identity().version(),
                rules.identity().sha256());
        if (!warnings.isEmpty()) {
            LOG.warn("indsatsregler: {} warnings on the rules; see advarsler()", warnings.size());
        }
    }

    @Override
    public Vurdering vurder(Sag sag) {
        Set<String> areas = Assessment.areas(rules, sag);
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        Vurdering.Hoved head = Assessment.head(rules, sag, areas);
        Verdicts verdicts;
        Verdicts second;
        try {
            verdicts = decide.apply(facts, areas);
            second = secondOpinion.evaluate(facts, areas);
        } catch (RuntimeException e) {
            // The type only: a message from deep inside could carry a value from the case.
            LOG.error("INGEN_VURDERING: the engine failed with {}", e.getClass().getName());
            return Vurdering.ingen(
                    head,
                    new IngenVurdering("Motoren fejlede. Sagen er ikke vurderet; vurder den manuelt.", List.of()));
        }
        if (!Agreement.between(verdicts, second)) {
            List<Uenighed> disagreements = disagreements(verdicts, second);
            LOG.error("INGEN_VURDERING: the second opinion disagrees on {} rules", disagreements.size());
            return Vurdering.ingen(
                    head,
                    new IngenVurdering(
                            "Motoren og kontrollen er uenige. Sagen er ikke vurderet; vurder den manuelt.",
                            disagreements));
        }
        return Assessment.of(rules, head, facts, verdicts);
    }

    private List<Uenighed> disagreements(Verdicts verdicts, Verdicts second) {
        List<Uenighed> disagreements = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Status motor = verdicts.of(rule).status();
            Status control = second.of(rule).status();
            if (motor != control) {
                disagreements.add(new Uenighed(rule.info().version(), motor, control));
            }
        }
        return disagreements;
    }

    @Override
    public List<Regel> regler() {
        return rules.rules().stream().map(Rule::info).toList();
    }

    @Override
    public List<Regelproblem> advarsler() {
        return warnings;
    }

    @Override
    public Vurdering.Regelsaet regelsæt() {
        return rules.identity();
    }

    @Override
    public String vis(String regelId) {
        String text = engine.text(regelId);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Ingen regel hedder " + regelId + ".");
        }
        return text;
    }
}
