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
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Facts in, Drools decides, the second opinion agrees or there is no assessment. Immutable. */
final class DefaultRegelmotor implements Regelmotor {

    private final RuleSet rules;
    private final List<Regelproblem> warnings;
    private final List<String> reservations;
    private final DroolsEngine engine;
    private final BiFunction<CaseFacts, Set<String>, Verdicts> decide;
    private final Evaluator secondOpinion;

    DefaultRegelmotor(RuleSet rules) {
        this(rules, null);
    }

    /** An engine on what was loaded, or the exception that says why not. */
    static DefaultRegelmotor on(Loaded loaded) {
        return on(loaded, List.of());
    }

    /**
     * An engine on what was loaded, or the exception that says why not.
     *
     * @param reservations on every result
     */
    static DefaultRegelmotor on(Loaded loaded, List<String> reservations) {
        RuleSet rules = loaded.orThrow();
        Log.probe();
        return DroolsVersions.checked(() -> new DefaultRegelmotor(rules, loaded.problems(), reservations, null));
    }

    /** For tests: another decider in Drools' place, to see it disagree or fail. */
    DefaultRegelmotor(RuleSet rules, @Nullable BiFunction<CaseFacts, Set<String>, Verdicts> decider) {
        this(rules, List.of(), List.of(), decider);
    }

    private DefaultRegelmotor(
            RuleSet rules,
            List<Regelproblem> warnings,
            List<String> reservations,
            @Nullable BiFunction<CaseFacts, Set<String>, Verdicts> decider) {
        this.rules = rules;
        this.warnings = List.copyOf(warnings);
        this.reservations = List.copyOf(reservations);
        this.engine = new DroolsEngine(rules);
        this.decide = decider == null ? engine::run : decider;
        this.secondOpinion = new Evaluator(rules);
        Log.info(
                "indsatsregler {}: {} rules, rule set {} {}",
                Library.version(),
                rules.rules().size(),
                rules.identity().version(),
                rules.identity().sha256());
        if (!warnings.isEmpty()) {
            Log.warn("indsatsregler: {} warnings on the rules; see advarsler()", warnings.size());
        }
    }

    @Override
    public Vurdering vurder(Sag sag) {
        Set<String> areas = Assessment.areas(rules, Objects.requireNonNull(sag, "sag"));
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        Vurdering.Hoved head = Assessment.head(rules, sag, areas, reservations);
        try {
            return assess(sag, facts, areas, head);
        } catch (VirtualMachineError e) { // no memory, no stack: whoever runs the JVM must know
            throw e;
        } catch (RuntimeException | Error e) {
            Log.error("INGEN_VURDERING: the engine failed", e);
            return Vurdering.ingen(
                    head,
                    new IngenVurdering("Motoren fejlede. Sagen er ikke vurderet; vurder den manuelt.", List.of()));
        }
    }

    private Vurdering assess(Sag sag, CaseFacts facts, Set<String> areas, Vurdering.Hoved head) {
        Verdicts verdicts = decide.apply(facts, areas);
        Verdicts second = secondOpinion.evaluate(facts, areas);
        if (!Agreement.between(verdicts, second)) {
            List<Uenighed> disagreements = disagreements(verdicts, second);
            Log.error("INGEN_VURDERING: the second opinion disagrees on {} rules", disagreements.size());
            return Vurdering.ingen(
                    head,
                    new IngenVurdering(
                            "Motoren og kontrollen er uenige. Sagen er ikke vurderet; vurder den manuelt.",
                            disagreements));
        }
        return Assessment.of(rules, head, sag, facts, areas, verdicts);
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
