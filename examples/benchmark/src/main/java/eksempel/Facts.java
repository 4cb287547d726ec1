package eksempel;

import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.internal.engine.DroolsEngine;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision on 10 to 100,000 facts in one case, every one of them read by each quantifier: the last one tips it. A case of this library
 * may have 1,000 of a type at most (docs/drift.md), so this is its two engines, called inside of the door.
 */
@State(Scope.Benchmark)
public class Facts {

    @Param({"10", "1000", "10000", "100000"})
    public int facts;

    private final RuleSet rules = Decision.book().rules();
    private final DroolsEngine engine = new DroolsEngine(rules);
    private final Evaluator second = new Evaluator(rules);
    private final PlainDrools drools = new PlainDrools(rules);
    private CaseFacts laidOut;
    private Set<String> areas;
    private PlainDrools.Facts beans;

    @Setup(Level.Trial)
    public void setUp() {
        Child child = Child.children(Decision.CHILDREN, 1).stream()
                .filter(c -> HandWritten.decide(c).nr1())
                .findFirst()
                .orElseThrow();
        areas = Assessment.areas(rules, child.sag());
        CaseFacts one = CaseFacts.of(rules.vocabulary(), child.sag());
        FactType parent = rules.vocabulary().type("Foraelder").orElseThrow();
        Row first = one.rows(parent).get(0);
        Map<FactType, List<Row>> rows = new LinkedHashMap<>();
        for (FactType type : rules.vocabulary().told()) {
            List<Row> told = one.rows(type).stream().filter(Row::told).toList();
            if (!told.isEmpty()) {
                rows.put(type, told);
            }
        }
        List<Row> parents = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            Object[] values = new Object[parent.fields().size()];
            for (Field field : parent.fields()) {
                values[field.index()] = field.name().equals("id") ? "f" + i : first.value(field.index());
            }
            if (i == facts - 1) {
                values[parent.field("sektor").orElseThrow().index()] = null;
                values[parent.field("samfundskritiskFunktion").orElseThrow().index()] = false;
                values[parent.field("kanSesBortFra").orElseThrow().index()] = true;
            }
            parents.add(new Row(parent, "f" + i, true, values));
        }
        rows.put(parent, parents);
        laidOut = CaseFacts.of(rules.vocabulary(), child.assessed(), rows);
        beans = drools.facts(laidOut, areas);
        Verdicts verdicts = engine.run(laidOut, areas);
        Set<String> met = rules.rules().stream()
                .filter(r -> verdicts.of(r) == Verdict.CERTAIN)
                .map(Rule::id)
                .collect(Collectors.toSet());
        if (!met.contains("NP-K1")
                || !verdicts.byIndex().equals(second.evaluate(laidOut, areas).byIndex())
                || !met.equals(drools.ids(drools.inNewSession(beans)))) {
            throw new IllegalStateException("not the same answers: " + met);
        }
    }

    @Benchmark
    public Object library() {
        engine.run(laidOut, areas);
        return second.evaluate(laidOut, areas);
    }

    @Benchmark
    public Object drools() {
        return drools.inNewSession(beans);
    }
}
