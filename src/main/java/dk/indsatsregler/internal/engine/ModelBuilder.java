package dk.indsatsregler.internal.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** Checked rules as Drools' executable model, each rule twice: certain and possible. No compiler runs. */
// Drools' functional types are Serializable; our closures are never serialised.
@SuppressWarnings("serial")
final class ModelBuilder {

    static final String PACKAGE = "indsatsregler";
    static final String COLLECTOR = "konklusion";

    // One instance: alpha nodes are hashed together only when their extractor is the same object.
    private static final Function1<Row, FactType> TYPE_OF = Row::type;
    private static final Function1<Row, Object> KEY_OF = row -> row.type().builtIn() ? row.value(BuiltIns.KEY) : null;
    private static final int TYPE_INDEX = 0;
    private static final int KEY_INDEX = 1;

    private final Global<Collector> collector = globalOf(Collector.class, PACKAGE, COLLECTOR);
    private final List<Rule> rules;
    private final List<Sums> sums;
    private final Set<Integer> indexes = new HashSet<>();
    private final Set<String> rulesRead = new HashSet<>();
    private final Set<String> groupsRead = new HashSet<>();
    private final Set<FactType> typesRead = new HashSet<>();

    /** A sum to which none of the rules adds: it is the same in every case. */
    record Fixed(int index, Row row, boolean read) {}

    /**
     * @param rules the rules
     * @param sums what is added up, over these rules and others
     */
    ModelBuilder(List<Rule> rules, List<Sums> sums) {
        this.rules = rules;
        this.sums = sums;
        for (Rule rule : rules) {
            indexes.add(rule.index());
            rulesRead.addAll(rule.readsRules());
            groupsRead.addAll(rule.readsGroups());
            rule.conditions().forEach(c -> typesRead.add(c.type()));
        }
    }

    private boolean adds(Sums sum) {
        return sum.members().stream().anyMatch(member -> indexes.contains(member.index()));
    }

    /** Is there a rule that reads what is added up? */
    private boolean read(Row sum) {
        return sum.type().equals(BuiltIns.GROUP) ? groupsRead.contains(sum.id()) : typesRead.contains(sum.type());
    }

    /** The sums none of the rules adds to. */
    List<Fixed> fixed() {
        List<Fixed> fixed = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            int index = i;
            if (!adds(sums.get(i))) {
                sums.get(i)
                        .row(member -> Verdict.INACTIVE)
                        .ifPresent(row -> fixed.add(new Fixed(index, row, read(row))));
            }
        }
        return fixed;
    }

    /** The types some rule reads; others need not be inserted. */
    Set<FactType> typesRead() {
        return typesRead;
    }

    ModelImpl build() {
        ModelImpl model = new ModelImpl(PACKAGE);
        model.addGlobal(collector);
        for (Rule rule : rules) {
            model.addRule(variant(rule, true));
            model.addRule(variant(rule, false));
        }
        TreeMap<Integer, Map<Integer, Sums>> complete = new TreeMap<>();
        for (int i = 0; i < sums.size(); i++) {
            if (adds(sums.get(i))) {
                complete.computeIfAbsent(sums.get(i).completeAfter(), s -> new TreeMap<>())
                        .put(i, sums.get(i));
            }
        }
        complete.forEach((stratum, added) -> model.addRule(adder(stratum, added)));
        return model;
    }

    private org.drools.model.Rule variant(Rule rule, boolean certain) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        items.add(guard(rule));
        rule.conditions().forEach(c -> items.add(condition(rule, c, certain)));
        int index = rule.index();
        if (rulesRead.contains(rule.id())) {
            Row outcome = new Row(BuiltIns.OUTCOME, rule.id(), certain, rule.id());
            items.add(on(collector).execute((Drools drools, Collector c) -> {
                c.fired(index, certain);
                drools.insert(outcome);
            }));
        } else {
            items.add(on(collector).execute(c -> c.fired(index, certain)));
        }
        return PatternDSL.rule(PACKAGE, GuardedText.name(rule, certain))
                .attribute(org.drools.model.Rule.Attribute.SALIENCE, FiringOrder.salience(rule.stratum()))
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static PatternDef<Row> guard(Rule rule) {
        LocalDate from = rule.info().gyldighed().fra();
        LocalDate to = rule.info().gyldighed().til();
        String area = rule.info().område();
        String id = rule.id();
        return rows(AssessmentRow.TYPE)
                .expr(GuardedText.guard(rule), row -> AssessmentRow.within(row, from, to, area, id));
    }

    private static RuleItemBuilder<?> condition(Rule rule, Condition condition, boolean certain) {
        boolean some = condition.quantifier() == Quantifier.SOME;
        // A match must be certain when it helps a certain rule or hurts a possible one; otherwise it need only be
        // possible.
        boolean sure = some == certain;
        boolean violation = condition.quantifier() == Quantifier.ALL;
        RowTest holds = Certain.holds(condition.expr());
        RowTest fails = Certain.fails(condition.expr());
        RowTest match =
                sure ? told(violation ? fails : holds) : violation ? row -> !holds.test(row) : row -> !fails.test(row);
        String text = GuardedText.pattern(condition, certain);
        PatternDef<Row> pattern = named(rows(condition.type()), condition)
                .expr(text, (Predicate1<Row>) new NamedPredicate(
                        match, text, rule.id(), rule.info().placering().fil()));
        return some ? exists(pattern) : not(pattern);
    }

    // Of the many outcomes, those of another rule need not be tried; what must hold for all is asked of every one.
    private static PatternDef<Row> named(PatternDef<Row> rows, Condition condition) {
        Object key = condition.quantifier() == Quantifier.ALL ? null : onlyKey(condition);
        return key == null
                ? rows
                : rows.expr(
                        condition.type().name() + " " + key,
                        row -> key.equals(row.value(BuiltIns.KEY)),
                        alphaIndexedBy(Object.class, ConstraintType.EQUAL, KEY_INDEX, KEY_OF, key));
    }

    /** The one rule, group or scale a condition names, which stands first; {@code null} when it names several, or none. */
    private static @Nullable Object onlyKey(Condition condition) {
        Expr first = condition.expr() instanceof Expr.And and && !and.parts().isEmpty()
                ? and.parts().get(0)
                : condition.expr();
        return condition.type().builtIn()
                        && first instanceof Expr.Compare named
                        && named.op() == Op.EQ
                        && named.field().index() == BuiltIns.KEY
                ? named.value()
                : null;
    }

    private static RowTest told(RowTest test) {
        return row -> row.told() && test.test(row);
    }

    private org.drools.model.Rule adder(int stratum, Map<Integer, Sums> sums) {
        return PatternDSL.rule(PACKAGE, "summer efter lag " + stratum)
                .attribute(org.drools.model.Rule.Attribute.SALIENCE, FiringOrder.salienceOfSums(stratum))
                .build(rows(AssessmentRow.TYPE), on(collector).execute((Drools drools, Collector c) -> {
                    sums.forEach((index, sum) -> sum.row(c::verdict).ifPresent(row -> {
                        c.summed(index, row);
                        if (read(row)) {
                            drools.insert(row);
                        }
                    }));
                }));
    }

    private static PatternDef<Row> rows(FactType type) {
        return pattern(declarationOf(Row.class))
                .expr(
                        "type " + type.name(),
                        row -> row.type().equals(type),
                        alphaIndexedBy(FactType.class, ConstraintType.EQUAL, TYPE_INDEX, TYPE_OF, type));
    }
}
