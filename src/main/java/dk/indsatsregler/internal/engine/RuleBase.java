package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules that are assessed together, as a KieBase built when the first case needs it, and a pooled session per case. Safe to share
 * between threads; only cases that need this one wait while it is built.
 */
final class RuleBase {

    private final RuleSet rules;
    private final List<Rule> own;
    private final int limit;
    private volatile @Nullable Built built;
    private @Nullable KieSessionsPool sessions;

    /**
     * @param assessed areas, and single rules beside them
     */
    RuleBase(RuleSet rules, Set<String> assessed) {
        this.rules = rules;
        this.own = rules.rules().stream()
                .filter(rule -> RuleSet.assessed(rule, assessed))
                .toList();
        // Each rule fires at most once in each variant, and so does each sum; one more would be a fault.
        this.limit = 2 * own.size() + rules.sums().size() + 1;
    }

    /** The number of its rules. */
    int size() {
        return own.size();
    }

    /** Whether a case would be assessed without waiting for it to be built. */
    boolean isBuilt() {
        return built != null;
    }

    /** Builds it, unless it is built. A failure is thrown and not remembered: the next case tries again. */
    synchronized Built build() {
        Built done = built;
        if (done == null) {
            ModelBuilder builder = new ModelBuilder(own, rules.sums());
            done = new Built(
                    KieBaseBuilder.createKieBaseFromModel(builder.build(), KieBaseMutabilityOption.DISABLED),
                    builder.typesRead(),
                    builder.fixed());
            built = done;
        }
        return done;
    }

    /** How every rule came out; those it does not hold are not assessed. */
    Verdicts run(CaseFacts facts, Set<String> areas) {
        Built current = built;
        Built parts = current == null ? build() : current;
        Collector collector = new Collector(rules, own, facts.date(), areas);
        boolean whole = false;
        try {
            KieSession session = taken(parts.base());
            session.setGlobal(ModelBuilder.COLLECTOR, collector);
            session.insert(AssessmentRow.of(facts.date(), areas));
            for (Map.Entry<FactType, List<Row>> type : facts.all().entrySet()) {
                if (parts.typesRead().contains(type.getKey())) {
                    type.getValue().forEach(session::insert);
                }
            }
            for (ModelBuilder.Fixed sum : parts.fixed()) {
                collector.summed(sum.index(), sum.row());
                if (sum.read()) {
                    session.insert(sum.row());
                }
            }
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("more than " + (limit - 1) + " firings");
            }
            Verdicts verdicts = collector.verdicts();
            session.dispose(); // exactly once: disposed twice, the pool would hand it to two callers
            whole = true;
            return verdicts;
        } finally {
            if (!whole) {
                drop();
            }
        }
    }

    // One at a time: the pool keeps a list of all it ever made, which is not for several threads to add to.
    private synchronized KieSession taken(KieBase base) {
        KieSessionsPool pool = sessions;
        if (pool == null) {
            pool = base.newKieSessionsPool(1);
            sessions = pool;
        }
        return pool.newKieSession();
    }

    // A session that stopped midway may still think that it fires: nobody gets it again, nor does its pool keep it.
    private synchronized void drop() {
        sessions = null;
    }

    /** What is built from its rules: the KieBase, the types of facts it reads, and the sums that no rule changes. */
    record Built(KieBase base, Set<FactType> typesRead, List<ModelBuilder.Fixed> fixed) {}
}
