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
import java.util.HashMap;
import java.util.HashSet;
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
        Map<String, Vaerdi> found = new HashMap<>();
        Set<Cell> seen = new HashSet<>();
        for (Rule rule : judged()) {
            counted(rule).forEach(type -> found.computeIfAbsent(type.name(), t -> count(facts, type, size(type))));
            for (Cell cell : cells(rule)) {
                if (seen.add(cell)) {
                    found.putIfAbsent(cell.path(), value(cell.row(), cell.field()));
                }
            }
        }
        Set<String> behind = new HashSet<>();
        found.values().forEach(value -> behind.addAll(value.af()));
        List<Vaerdi> all = new ArrayList<>();
        for (FactType type : facts.all().keySet()) {
            Vaerdi count = found.get(type.name());
            if (count != null || behind.contains(type.name())) {
                all.add(count != null ? count : count(facts, type, size(type)));
            }
            for (Row row : facts.rows(type)) {
                for (Field field : type.fields()) {
                    String path = new Cell(row, field).path();
                    Vaerdi value = found.get(path);
                    if (value != null) {
                        all.add(value);
                    } else if (row.value(field.index()) != null && behind.contains(path)) {
                        all.add(value(row, field));
                    }
                }
            }
        }
        return List.copyOf(all);
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
        Set<String> paths = new LinkedHashSet<>();
        for (Condition condition : rule.conditions()) {
            read.addAll(readRules(condition));
            if (isCounted(condition)) {
                paths.add(condition.type().name());
            }
            cells(condition).forEach(cell -> paths.add(cell.path()));
        }
        return new Laest(
                List.copyOf(paths),
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

    /** Is it how many there are that is read? */
    private boolean isCounted(Condition condition) {
        FactType type = condition.type();
        if (type.builtIn() || !type.many()) {
            return false;
        }
        List<Row> rows = facts.rows(type);
        return (rows.isEmpty() || condition.fields().isEmpty()) && rows.stream().allMatch(Row::told);
    }

    private List<FactType> counted(Rule rule) {
        return rule.conditions().stream()
                .filter(this::isCounted)
                .map(Condition::type)
                .toList();
    }

    private int size(FactType type) {
        return facts.rows(type).size();
    }

    private List<Cell> cells(Rule rule) {
        List<Cell> cells = new ArrayList<>();
        rule.conditions().forEach(condition -> cells.addAll(cells(condition)));
        return cells;
    }

    /** What it reads that is known, or that no answer can measure, in the order it asks for them. */
    private List<Cell> cells(Condition condition) {
        FactType type = condition.type();
        if (type.builtIn() || condition.fields().isEmpty()) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (Row row : facts.rows(type)) {
            if (row.told() && picked(condition, row)) {
                for (Field field : condition.fields()) {
                    if (row.value(field.index()) != null || Values.isImmeasurable(facts, row, field)) {
                        cells.add(new Cell(row, field));
                    }
                }
            }
        }
        return cells;
    }

    // Of facts told apart by a number, those of another number are not read.
    static boolean picked(Condition condition, Row row) {
        Field key = condition.type().key().orElse(null);
        List<Expr> parts = condition.expr() instanceof Expr.And and ? and.parts() : List.of(condition.expr());
        for (Expr part : key == null ? List.<Expr>of() : parts) {
            boolean named = part instanceof Expr.Atom atom && atom.field().equals(key);
            if (named && Truth.of(part, row) == Truth.FALSE) {
                return false;
            }
        }
        return true;
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

    private Vaerdi value(Row row, Field field) {
        Object value = row.value(field.index());
        Derivation derivation = field.derivation();
        return new Vaerdi(
                new Cell(row, field).path(),
                field.path(),
                derivation == null ? field.question() : derivation.meaning(),
                plain(value),
                field.unit(),
                value == null ? Values.IMMEASURABLE : text(value, field.unit()),
                derivation == null ? null : day(derivation),
                derivation == null ? List.of() : measuredBy(row, field),
                derivation == null ? facts.origin(row, field) : null);
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
}
