package eksempel;

import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * The same rules as one would write them without this library: DRL compiled by drools-mvel, the conditions word for word as in our rule files
 * behind a pattern for day and area, two-valued (what nobody has told matches nothing), unexplained. A rule that is met inserts its outcome,
 * and salience lets rules fire before those that read them.
 *
 * <p>It gets its facts for nothing: derived fields (age, shares, days between) are worked out and the beans made before the clock starts.
 */
public final class PlainDrools {

    static {
        // Drools reads it once; dates in rule files are ISO dates.
        System.setProperty("drools.dateformat", "yyyy-MM-dd");
    }

    private final RuleSet rules;
    private final PlainTypes types;
    private final List<Sums> sums;
    private final InternalKnowledgeBase base;
    private final KieSessionsPool pool;

    PlainDrools(RuleSet rules) {
        this.rules = rules;
        this.types = new PlainTypes(rules.vocabulary());
        this.sums = Sums.of(rules.rules());
        this.base = compile(drl(), types.loader());
        this.pool = base.newKieSessionsPool(2);
    }

    /** As one compiles DRL without this library. */
    static InternalKnowledgeBase compile(String drl, ClassLoader beans) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, beans));
        builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, beans);
        // Drools 10.2.0: nine limits on one date field make inserting fail with the range index.
        configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    /** The rules as DRL. */
    String drl() {
        StringBuilder text = new StringBuilder("package plain;\n" + types.imports() + "global "
                + Conclusions.class.getCanonicalName() + " konklusion;\n\n");
        for (Rule rule : rules.rules()) {
            String written = rule.info().placering().tekst();
            LocalDate to = rule.info().gyldighed().til();
            text.append("rule \"").append(rule.info().version()).append("\" salience ").append(-2 * rule.stratum());
            text.append("\nwhen\n    Vurderingssag( dato >= \"").append(rule.info().gyldighed().fra()).append('"');
            text.append(to == null ? "" : ", dato <= \"" + to + "\"");
            text.append(", vurderes contains \"").append(rule.info().område()).append("\" || vurderes contains \"");
            text.append(rule.id()).append("\" )\n");
            text.append(written, written.indexOf("\nwhen") + 6, written.lastIndexOf("\nthen") + 1);
            text.append("then\n    insert( konklusion.met( ").append(rule.index()).append(", \"").append(rule.id()).append("\" ) );\nend\n\n");
        }
        for (int i = 0; i < sums.size(); i++) {
            text.append("rule \"sum ").append(i).append("\" salience ");
            text.append(-2 * sums.get(i).completeAfter() - 1);
            text.append("\nwhen\n    Vurderingssag()\nthen\n    Object sum = konklusion.sum( ").append(i);
            text.append(" );\n    if ( sum != null ) { insert( sum ); }\nend\n\n");
        }
        return text.toString();
    }

    /** A case laid out. */
    record Facts(LocalDate day, Set<String> areas, List<Object> beans) {}

    Facts facts(Sag sag) {
        Set<String> areas = Assessment.areas(rules, sag);
        return facts(CaseFacts.of(rules.vocabulary(), sag), areas);
    }

    Facts facts(CaseFacts laidOut, Set<String> areas) {
        List<Object> beans = new ArrayList<>();
        beans.add(types.occasion(laidOut.date(), areas));
        laidOut.all().values().forEach(rows -> rows.stream().filter(Row::told).forEach(r -> beans.add(types.bean(r))));
        return new Facts(laidOut.date(), areas, beans);
    }

    /** What the rules' consequences call, and insert the answer of. */
    public interface Conclusions {

        /** The outcome of a rule that is met. */
        Object met(int rule, String id);

        /** How many of a group are met, or the step on a scale; null where there is none. */
        Object sum(int index);
    }

    private final class Run implements Conclusions {

        private final Facts facts;
        private final BitSet met = new BitSet();

        private Run(Facts facts) {
            this.facts = facts;
        }

        @Override
        public Object met(int rule, String id) {
            met.set(rule);
            return types.bean(new Row(BuiltIns.OUTCOME, id, true, id));
        }

        @Override
        public Object sum(int index) {
            return sums.get(index)
                    .row(r -> met.get(r.index())
                            ? Verdict.CERTAIN
                            : RuleSet.active(r, facts.day(), facts.areas()) ? Verdict.NO : Verdict.INACTIVE)
                    .filter(Row::told)
                    .map(types::bean)
                    .orElse(null);
        }
    }

    /** The rules that are met, by index; a session of its own. */
    BitSet inNewSession(Facts facts) {
        return run(base.newKieSession(), facts);
    }

    /** The same in a session from a pool. */
    BitSet pooled(Facts facts) {
        return run(pool.newKieSession(), facts);
    }

    private BitSet run(KieSession session, Facts facts) {
        try {
            Run conclusions = new Run(facts);
            session.setGlobal("konklusion", conclusions);
            facts.beans().forEach(session::insert);
            session.fireAllRules();
            return conclusions.met;
        } finally {
            session.dispose();
        }
    }

    /** The ids of the rules met. */
    Set<String> ids(BitSet met) {
        return met.stream().mapToObj(i -> rules.rules().get(i).id()).collect(Collectors.toSet());
    }

    RuleSet rules() {
        return rules;
    }
}
