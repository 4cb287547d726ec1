package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The guarded text the engine says it was given, compiled by drools-mvel behind a fixed preamble, over plain objects. One session per
 * stratum, with what lower strata came to inserted as facts: no order of firing, no insertion by a rule, and no node of the engine's own
 * model has a part in it.
 */
public final class ThirdOpinion {

    /** What the consequences of the guarded text call; which rules fired is read from the agenda. */
    public static final class Konklusion {

        public void sikkert(String id) {}

        public void muligt(String id) {}
    }

    private final RuleSet rules;
    private final FladeTyper types;
    private final List<Sums> sums;
    private final KieBase base;

    ThirdOpinion(RuleSet rules, FladeTyper types) {
        this.rules = rules;
        this.types = types;
        this.sums = Sums.of(rules.rules());
        this.base = ClassicBuilder.compile(types.loader(), List.of(text(rules, types)));
    }

    /** The whole text: preamble and every rule in both variants. */
    static String text(RuleSet rules, FladeTyper types) {
        return "package tredje;\n\ndialect \"mvel\"\n\n" + types.imports() + "\nglobal "
                + Konklusion.class.getCanonicalName()
                + " konklusion;\n\n"
                + rules.rules().stream().map(GuardedText::of).collect(Collectors.joining("\n"));
    }

    Verdicts run(CaseFacts facts, Set<String> areas) {
        List<Object> told = new ArrayList<>();
        told.add(types.occasion(facts.date(), areas));
        for (Map.Entry<?, List<Row>> type : facts.all().entrySet()) {
            type.getValue().forEach(row -> told.add(types.instance(row)));
        }
        return Stratified.verdicts(rules, sums, (stratum, known) -> {
            Set<String> fired = new HashSet<>();
            KieSession session = base.newKieSession();
            try {
                session.setGlobal("konklusion", new Konklusion());
                session.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void afterMatchFired(AfterMatchFiredEvent event) {
                        fired.add(event.getMatch().getRule().getName());
                    }
                });
                told.forEach(session::insert);
                known.forEach(row -> session.insert(types.instance(row)));
                int salience = FiringOrder.salience(stratum);
                session.fireAllRules(match -> ((RuleImpl) match.getRule()).getSalienceValue() == salience);
            } finally {
                session.dispose();
            }
            return rule -> fired.contains(GuardedText.name(rule, true))
                    ? Verdict.CERTAIN
                    : fired.contains(GuardedText.name(rule, false))
                            ? Verdict.POSSIBLE
                            : RuleSet.active(rule, facts.date(), areas) ? Verdict.NO : Verdict.INACTIVE;
        });
    }
}
