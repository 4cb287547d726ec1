package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** A KieBase built once, and a pooled session per case. Immutable to its users; safe to share between threads. */
public final class DroolsEngine {

    private final RuleSet rules;
    private final Set<FactType> typesRead;
    private final int limit;
    private final KieSessionsPool sessions;

    /** Builds the KieBase and runs one session on it, so that Drools' services are found with our class loader. */
    public DroolsEngine(RuleSet rules) {
        this.rules = rules;
        ModelBuilder builder = new ModelBuilder(rules);
        this.typesRead = builder.typesRead();
        // Each rule fires at most once in each variant, and so does each sum; one more would be a fault.
        this.limit = 2 * rules.rules().size() + rules.sums().size() + 1;
        this.sessions = withOwnClassLoader(() -> {
            KieBase base = KieBaseBuilder.createKieBaseFromModel(builder.build(), KieBaseMutabilityOption.DISABLED);
            KieSessionsPool pool = base.newKieSessionsPool(1);
            KieSession first = pool.newKieSession();
            try {
                first.setGlobal(ModelBuilder.COLLECTOR, new Collector(rules, LocalDate.MIN, Set.of()));
                first.fireAllRules(limit);
            } finally {
                first.dispose();
            }
            return pool;
        });
    }

    /** How every rule came out. */
    public Verdicts run(CaseFacts facts, Set<String> areas) {
        Collector collector = new Collector(rules, facts.date(), areas);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal(ModelBuilder.COLLECTOR, collector);
            session.insert(Occasion.of(facts.date(), areas));
            for (Map.Entry<FactType, List<Row>> type : facts.all().entrySet()) {
                if (typesRead.contains(type.getKey())) {
                    type.getValue().forEach(session::insert);
                }
            }
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("more than " + (limit - 1) + " firings");
            }
            return collector.verdicts();
        } finally {
            session.dispose(); // exactly once: disposed twice, the pool would hand it to two callers
        }
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
