package dk.indsatsregler.explain;

import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vaerdi.Laest;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The values outcomes read: what is told or measured of the case, so that a result can be filed and followed. */
public final class ReadValues {

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Set<String> assessed;
    private final Verdicts verdicts;

    /**
     * The values of one case.
     *
     * @param assessed what is assessed: areas, and single rules beside them
     */
    public ReadValues(RuleSet rules, CaseFacts facts, Set<String> assessed, Verdicts verdicts) {
        this.rules = rules;
        this.facts = facts;
        this.assessed = assessed;
        this.verdicts = verdicts;
    }

    /** Every value some outcome read, and those it is measured by: in the order of the fact types, the facts' ids and the fields. */
    public List<Vaerdi> all() {
        Map<String, Vaerdi> found = new LinkedHashMap<>();
        judged().forEach(rule -> values(rule).forEach(found::putIfAbsent));
        Map<String, Vaerdi> behind = new LinkedHashMap<>(found);
        found.values().forEach(value -> value.af().forEach(path -> told(path, behind)));
        List<Vaerdi> all = new ArrayList<>();
        for (FactType type : facts.all().keySet()) {
            add(type.name(), behind, all);
            for (Row row : facts.rows(type)) {
                type.fields().forEach(field -> add(new Cell(row, field).path(), behind, all));
            }
        }
        return List.copyOf(all);
    }

    private static void add(String path, Map<String, Vaerdi> from, List<Vaerdi> into) {
        Vaerdi value = from.remove(path);
        if (value != null) {
            into.add(value);
        }
    }

    private List<Rule> judged() {
        return Outcomes.shown(rules, facts.date(), assessed).stream()
                .filter(rule -> verdicts.of(rule) != Verdict.INACTIVE)
                .toList();
    }

    /**
     * What one rule read.
     *
     * @throws IllegalArgumentException if no rule assessed has that id
     */
    public Laest of(String ruleId) {
        Rule rule = Outcomes.shown(rules, facts.date(), assessed, ruleId)
                .orElseThrow(() -> new IllegalArgumentException("Ingen regel hedder " + ruleId + "."));
        if (verdicts.of(rule) == Verdict.INACTIVE) {
            return new Laest(List.of(), List.of());
        }
        Set<Integer> read = new TreeSet<>();
        rule.conditions().forEach(condition -> read.addAll(readRules(condition)));
        return new Laest(
                List.copyOf(values(rule).keySet()),
                read.stream().map(i -> rules.rules().get(i).id()).distinct().toList());
    }

    private Set<Integer> readRules(Condition condition) {
        Set<Integer> read = new TreeSet<>();
        FactType type = condition.type();
        if (type.equals(BuiltIns.OUTCOME)) {
            condition.keys().forEach(id -> rules.versions(id.toString()).forEach(r -> read.add(r.index())));
        } else if (type.builtIn()) {
            for (Sums sum : rules.sums()) {
                boolean same = sum instanceof Sums.Group group
                        ? type.equals(BuiltIns.GROUP) && condition.keys().contains(group.name())
                        : type.equals(BuiltIns.STEP) && condition.keys().contains(((Sums.Scale) sum).scale());
                if (same) {
                    sum.members().forEach(r -> read.add(r.index()));
                }
            }
        }
        read.removeIf(i -> verdicts.of(rules.rules().get(i)) == Verdict.INACTIVE);
        return read;
    }

    /** By their place, in the order the rule asks for them. */
    private Map<String, Vaerdi> values(Rule rule) {
        Map<String, Vaerdi> values = new LinkedHashMap<>();
        for (Condition condition : rule.conditions()) {
            FactType type = condition.type();
            if (!type.builtIn()) {
                List<Row> rows = facts.rows(type);
                boolean told = rows.stream().allMatch(Row::told);
                if (type.many() && told && (rows.isEmpty() || condition.fields().isEmpty())) {
                    values.putIfAbsent(type.name(), count(facts, type, rows.size()));
                }
                for (Row row : rows) {
                    if (row.told() && picked(condition, row)) {
                        condition.fields().forEach(field -> value(row, field, values));
                    }
                }
            }
        }
        return values;
    }

    // Of facts told apart by a number, those of another number are not read.
    static boolean picked(Condition condition, Row row) {
        Field key = condition.type().key().orElse(null);
        List<Expr> parts = condition.expr() instanceof Expr.And and ? and.parts() : List.of(condition.expr());
        return key == null
                || parts.stream()
                        .filter(part ->
                                part instanceof Expr.Atom atom && atom.field().equals(key))
                        .noneMatch(part -> Truth.of(part, row) == Truth.FALSE);
    }

    private static Vaerdi count(CaseFacts facts, FactType type, int size) {
        return new Vaerdi(
                type.name(),
                type.name(),
                type.which(),
                BigDecimal.valueOf(size),
                "",
                size == 0 ? "ingen" : String.valueOf(size),
                null,
                List.of(),
                facts.origin(type));
    }

    private void value(Row row, Field field, Map<String, Vaerdi> into) {
        Object value = row.value(field.index());
        Derivation derivation = field.derivation();
        boolean immeasurable = value == null && Values.IMMEASURABLE.equals(Values.text(facts, row, field));
        if (value == null && !immeasurable) {
            return; // not told: it is asked about instead
        }
        String path = new Cell(row, field).path();
        into.putIfAbsent(
                path,
                new Vaerdi(
                        path,
                        field.path(),
                        derivation == null ? field.question() : derivation.meaning(),
                        plain(value),
                        field.unit(),
                        immeasurable ? Values.IMMEASURABLE : text(value, field.unit()),
                        derivation == null ? null : day(derivation),
                        derivation == null ? List.of() : measuredBy(row, field),
                        derivation == null ? facts.origin(row, field) : null));
    }

    private @Nullable LocalDate day(Derivation derivation) {
        return Arrays.asList(derivation.method().getParameterTypes()).contains(LocalDate.class) ? facts.date() : null;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Spaend number && number.erKendt() ? number.fra() : value;
    }

    private static String text(@Nullable Object value, String unit) {
        String text = String.valueOf(PlainDanish.value(value));
        return unit.isEmpty() ? text : text + " " + unit;
    }

    /** Of facts there can be many of, the type alone: how many there are. */
    private List<String> measuredBy(Row row, Field field) {
        Set<String> paths = new LinkedHashSet<>();
        for (Cell cell : facts.inputs(row, field)) {
            boolean other = cell.row().type().many() && cell.row() != row;
            if (other) {
                paths.add(cell.row().type().name());
            } else if (cell.row().value(cell.field().index()) != null) {
                paths.add(cell.path());
            }
        }
        return paths.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private void told(String path, Map<String, Vaerdi> into) {
        for (Map.Entry<FactType, List<Row>> type : facts.all().entrySet()) {
            if (type.getKey().name().equals(path)) {
                into.putIfAbsent(
                        path, count(facts, type.getKey(), type.getValue().size()));
            }
            for (Row row : type.getValue()) {
                if (path.startsWith(row.path() + ".")) {
                    type.getKey()
                            .field(path.substring(row.path().length() + 1))
                            .ifPresent(field -> value(row, field, into));
                }
            }
        }
    }
}
