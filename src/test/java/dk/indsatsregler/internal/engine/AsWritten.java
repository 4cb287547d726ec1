package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rule files compiled by drools-mvel unchanged, behind a preamble of package, imports and one global: what a rule file says, read by nobody
 * of ours. Only right about cases in which everything is known. Dates of validity are metadata to Drools, so rules not in force are left
 * out here.
 */
public final class AsWritten {

    /** The verbs. */
    @SuppressWarnings("NonAsciiCharacters")
    public static final class Konklusion {

        public void opfyldt() {}

        public void pligt() {}

        public void anbefaling() {}

        public void henvisning() {}

        public void mulighed() {}

        public void opmærksomhed() {}

        public void udestår() {}

        public void tilpasning() {}

        public void fagligVurdering() {}

        public void modstrid() {}

        public void spærrer(Emne emne) {}

        public void højstTrin(Skala skala, int trin) {}

        public void løft(Skala skala, int trin) {}
    }

    private final RuleSet rules;
    private final FladeTyper types;
    private final List<Sums> sums;
    private final KieBase base;
    private final Map<String, Rule> byName = new HashMap<>();

    AsWritten(RuleSet rules, Collection<String> files, FladeTyper types) {
        this.rules = rules;
        this.types = types;
        this.sums = Sums.of(rules.rules());
        String preamble = "package skrevet;\n" + types.imports() + "global " + Konklusion.class.getCanonicalName()
                + " konklusion;\n";
        this.base = ClassicBuilder.compile(
                types.loader(), files.stream().map(file -> preamble + file).toList());
        rules.rules().forEach(r -> byName.put(r.info().id() + ": " + r.info().titel(), r));
    }

    /** Which rules fire; those that do not are NO. */
    Verdicts run(CaseFacts facts, Set<String> areas) {
        List<Object> told = new ArrayList<>();
        facts.all().values().forEach(rows -> rows.forEach(row -> told.add(types.instance(row))));
        return Stratified.verdicts(rules, sums, (stratum, known) -> {
            Set<Rule> fired = new HashSet<>();
            KieSession session = base.newKieSession();
            try {
                session.setGlobal("konklusion", new Konklusion());
                session.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void afterMatchFired(AfterMatchFiredEvent event) {
                        fired.add(byName.get(event.getMatch().getRule().getName()));
                    }
                });
                told.forEach(session::insert);
                known.forEach(row -> session.insert(types.instance(row)));
                session.fireAllRules();
            } finally {
                session.dispose();
            }
            return rule -> !RuleSet.active(rule, facts.date(), areas)
                    ? Verdict.INACTIVE
                    : fired.contains(rule) ? Verdict.CERTAIN : Verdict.NO;
        });
    }
}
