package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Decides cases: of the rules that are assessed together a KieBase, and a pooled session per case. Immutable to its users; safe to share
 * between threads.
 */
public final class DroolsEngine {

    private final RuleSet rules;
    private final RuleBases bases;

    /** Builds a small KieBase and runs one case on it, so that all of Drools' services are found now, with our class loader. */
    public DroolsEngine(RuleSet rules) {
        this.rules = rules;
        this.bases = new RuleBases(rules);
        if (!rules.rules().isEmpty()) {
            warmUp();
        }
    }

    // A case in which nothing is known, on the first day of a rule: what can be so fires. Classes that do not fit
    // together are found now. Any other failure (the host's log is full) is no reason to have no engine: it may be
    // over by the first case, and is reported there.
    private void warmUp() {
        Set<String> first = Set.of(rules.rules().get(0).id());
        RuleBase base = new RuleBase(rules, first);
        withOwnClassLoader(base::build);
        LocalDate day = rules.rules().get(0).info().gyldighed().fra();
        CaseFacts nothing = CaseFacts.of(rules.vocabulary(), day, Map.of());
        try {
            withOwnClassLoader(() -> base.run(nothing, first));
        } catch (RuntimeException e) {
            // reported by the first case, if it is not over by then
        }
    }

    /** How every rule came out. Whatever goes wrong in it, the next case is assessed as if it had not been. */
    public Verdicts run(CaseFacts facts, Set<String> areas) {
        return withOwnClassLoader(() -> bases.of(areas).run(facts, areas));
    }

    /** What the engine is given for the rules of an id, as DRL text. */
    public String text(String ruleId) {
        StringBuilder text = new StringBuilder();
        rules.rules().stream().filter(r -> r.id().equals(ruleId)).forEach(r -> text.append(GuardedText.of(r)));
        return text.toString();
    }

    // Drools looks its services up with the thread's class loader at first use, and remembers a failure for the life of
    // the JVM.
    private static <T> T withOwnClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieBaseBuilder.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
