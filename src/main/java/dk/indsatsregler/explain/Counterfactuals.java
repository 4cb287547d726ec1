package dk.indsatsregler.explain;

import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Forskelle.Aendring;
import dk.indsatsregler.Forskelle.Forskel;
import dk.indsatsregler.Forskelle.Graense;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The fewest told answers that would turn an outcome.
 *
 * <p>Exact within what may be changed: every answer of every field is tried alone, and laid out as a case is, so that what is measured from it
 * follows. Answers that make the same comparisons come out the same way are one, of which the nearest stands for all; of those, all
 * combinations of two and of three are tried, until some turn the outcome.
 */
public final class Counterfactuals {

    private static final int MOST_CHANGES = 3;
    /** So many cases are laid out at most, so that an answer comes at once. */
    static final int MOST_TRIED = 4000;

    private final RuleSet rules;
    private final Sag sag;
    private final CaseFacts facts;
    private final Set<String> assessed;
    private final Verdicts verdicts;
    private final Rule rule;
    private final List<Rule> cone;
    private final List<Rule> watched;
    private final Set<String> coneIds = new HashSet<>();
    private final Evaluator evaluator;
    private int tried;
    private boolean withheld;

    private Counterfactuals(
            RuleSet rules, Sag sag, CaseFacts facts, Set<String> assessed, Verdicts verdicts, Rule rule) {
        this.rules = rules;
        this.sag = sag;
        this.facts = facts;
        this.assessed = assessed;
        this.verdicts = verdicts;
        this.rule = rule;
        this.cone = cone(one -> one.index() == rule.index());
        this.watched = cone(one -> one.index() == rule.index() || isProtected(one));
        this.cone.forEach(read -> coneIds.add(read.id()));
        this.evaluator = new Evaluator(rules);
    }

    /**
     * What would change one rule's outcome in one case.
     *
     * @param assessed what is assessed: areas, and single rules beside them
     * @throws IllegalArgumentException if no rule of the areas has that id
     */
    public static Forskelle of(
            RuleSet rules, Sag sag, CaseFacts facts, Set<String> assessed, Verdicts verdicts, String ruleId) {
        Rule rule = Outcomes.shown(rules, facts.date(), assessed, ruleId)
                .orElseThrow(() -> new IllegalArgumentException("Ingen regel hedder " + ruleId + " i områderne "
                        + String.join(", ", rules.areasOf(assessed)) + "."));
        return new Counterfactuals(rules, sag, facts, assessed, verdicts, rule).found();
    }

    private Forskelle found() {
        Verdict verdict = verdicts.of(rule);
        String onlyLimits = onlyLimits();
        List<Forskel> changes =
                onlyLimits == null && verdict != Verdict.POSSIBLE && verdict != Verdict.INACTIVE ? fewest() : List.of();
        if (changes.isEmpty() && withheld) {
            onlyLimits =
                    "Det, der ville ændre udfaldet, ville også slå en pligt efter loven eller en spærring fra, og vises ikke.";
        }
        List<Graense> limits = verdict == Verdict.INACTIVE ? List.of() : limits();
        List<Mangel> missing = new Missing(rules, facts, verdicts).of(rule);
        Status status = verdict.status();
        boolean exhausted = tried < MOST_TRIED;
        return new Forskelle(
                rule.id(),
                status,
                changes,
                limits,
                missing,
                onlyLimits,
                exhausted,
                CounterfactualText.of(
                        rule.info(), status, changes, limits, missing, onlyLimits, exhausted, MOST_CHANGES));
    }

    private @Nullable String onlyLimits() {
        if (isProtected(rule)) {
            return rule.then().verb() == Slags.PLIGT
                    ? "Det er en pligt efter loven. Her vises kun grænser og det, der mangler."
                    : "Reglen holder noget tilbage for barnets skyld. Her vises kun grænser og det, der mangler.";
        }
        return Outcomes.contactWaits(rules, verdicts) == null
                ? null
                : "Forældre og netværk må ikke kontaktes endnu. Her vises kun grænser og det, der mangler.";
    }

    /** What no change may turn off: a duty by law, and what blocks. */
    private static boolean isProtected(Rule rule) {
        return rule.then().topic() != null
                || (rule.then().verb() == Slags.PLIGT && rule.info().grundlag() == Grundlag.LOV);
    }

    /** Some rules, and those in force they read, near and far. */
    private List<Rule> cone(Predicate<Rule> some) {
        Set<Rule> in = new HashSet<>();
        List<Rule> downwards = rules.rules().stream()
                .filter(one -> RuleSet.active(one, facts.date(), assessed))
                .sorted(Comparator.comparingInt(Rule::stratum).reversed())
                .toList();
        for (Rule one : downwards) {
            if (some.test(one) || rules.readers(one).stream().anyMatch(in::contains)) {
                in.add(one);
            }
        }
        return downwards.stream().filter(in::contains).toList();
    }

    // ---- the answers that may be changed ----

    /** A told answer: whose, and which. */
    private record Answer(FactType type, Record fact, Row row, Field field) {}

    /** Another answer, and how far it is from the one told; 0 for what is no number. */
    private record Other(Answer answer, Object value, BigDecimal distance) {}

    private List<Answer> answers() {
        Set<String> read = new HashSet<>();
        for (Rule one : cone) {
            for (Condition condition : one.conditions()) {
                for (Field field : condition.fields()) {
                    read.add(field.path());
                    if (field.derivation() != null) {
                        read.addAll(field.derivation().allInputs());
                    }
                }
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (FactType type : rules.vocabulary().told()) {
            List<Field> changeable = type.toldFields().stream()
                    .filter(field -> field.changeable() && read.contains(field.path()))
                    .toList();
            List<? extends Record> told = changeable.isEmpty()
                    ? List.of()
                    : sag.fakta(rules.vocabulary().record(type).orElseThrow()).orElse(List.of());
            for (Record fact : told) {
                Row row = row(type, fact);
                changeable.stream()
                        .filter(field -> Values.known(row.value(field.index())))
                        .forEach(field -> answers.add(new Answer(type, fact, row, field)));
            }
        }
        return answers;
    }

    private Row row(FactType type, Record fact) {
        String id = type.many() ? rules.vocabulary().id(type, fact) : "";
        return facts.rows(type).stream()
                .filter(row -> row.told() && row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What else could be answered, the nearest first. */
    private List<Object> values(Answer answer) {
        Field field = answer.field();
        Object told = Objects.requireNonNull(answer.row().value(field.index()));
        return switch (field.kind()) {
            case BOOLEAN -> List.of(!(Boolean) told);
            case EVENT -> ((Haendelse) told).erSket() ? List.of() : List.of(Haendelse.den(facts.date()));
            case NUMBER -> numbers(answer.row(), field, ((Spaend) told).fra());
            default -> throw new IllegalStateException(field.path() + " is not of a kind that can be changed");
        };
    }

    private static List<Object> numbers(Row row, Field field, BigDecimal told) {
        BigDecimal step = Objects.requireNonNull(field.step(), field.path());
        BigDecimal most = BigDecimal.valueOf(field.max());
        Field whole = row.type().field(field.atMost()).orElse(null);
        if (whole != null && !whole.changeable() && row.value(whole.index()) instanceof Spaend known) {
            most = most.min(known.til());
        }
        List<Object> numbers = new ArrayList<>();
        for (BigDecimal n = BigDecimal.valueOf(field.min()); n.compareTo(most) <= 0; n = n.add(step)) {
            if (n.compareTo(told) != 0) {
                numbers.add(
                        field.javaType() == Integer.class
                                ? (Object) n.intValueExact()
                                : field.javaType() == Spaend.class ? Spaend.præcis(n) : n);
            }
        }
        numbers.sort(Comparator.comparing(n -> distance(n, told))); // stable: of two as near, the smaller
        return numbers;
    }

    private static BigDecimal distance(Object value, BigDecimal told) {
        BigDecimal number = value instanceof Integer whole
                ? BigDecimal.valueOf(whole)
                : value instanceof Spaend exact ? exact.fra() : (BigDecimal) value;
        return number.subtract(told).abs();
    }

    /**
     * Of each way its other answers make the comparisons come out, the nearest; none that changes nothing. Of an answer that is measured
     * together with another, all: what it does then depends on the other.
     */
    private List<Other> others(Answer answer, boolean measuredWithAnother) {
        List<Other> others = new ArrayList<>();
        Set<BitSet> seen = new HashSet<>(Set.of(comparisons(facts)));
        Object told = answer.row().value(answer.field().index());
        for (Object value : values(answer)) {
            Other other = new Other(
                    answer, value, told instanceof Spaend number ? distance(value, number.fra()) : BigDecimal.ZERO);
            CaseFacts changed = measuredWithAnother ? null : laidOut(List.of(other));
            if (measuredWithAnother || (changed != null && seen.add(comparisons(changed)))) {
                others.add(other);
            }
        }
        return others;
    }

    /** The fields that some measure or comparison of the cone reads together with another that may be changed, or on several facts. */
    private Set<String> measuredTogether(List<Answer> answers) {
        Set<String> together = new HashSet<>();
        for (Rule one : watched) {
            for (Condition condition : one.conditions()) {
                for (Expr.Atom atom : condition.expr().atoms()) {
                    Set<String> read = new HashSet<>(inputs(atom.field()));
                    if (atom instanceof Expr.Fields two) {
                        read.addAll(inputs(two.other()));
                    }
                    boolean plain = atom.field().derivation() == null && read.size() == 1;
                    if (!plain
                            && answers.stream()
                                            .filter(a -> read.contains(a.field().path()))
                                            .count()
                                    > 1) {
                        together.addAll(read);
                    }
                }
            }
        }
        return together;
    }

    private static List<String> inputs(Field field) {
        return field.derivation() == null
                ? List.of(field.path())
                : field.derivation().allInputs();
    }

    /** How every comparison comes out on every fact, of the rule and of what must not be turned off: two answers alike in all are one. */
    private BitSet comparisons(CaseFacts of) {
        BitSet bits = new BitSet();
        int next = 0;
        for (Rule one : watched) {
            for (Condition condition : one.conditions()) {
                for (Row row : condition.type().builtIn() ? List.<Row>of() : of.rows(condition.type())) {
                    for (Expr.Atom atom : condition.expr().atoms()) {
                        Truth truth = Truth.of(atom, row);
                        bits.set(next++, truth == Truth.TRUE);
                        bits.set(next++, truth == Truth.UNKNOWN);
                    }
                }
            }
        }
        return bits;
    }

    /** The case with other answers; {@code null} when they cannot be true together, or enough were tried. */
    private @Nullable CaseFacts laidOut(List<Other> others) {
        if (tried >= MOST_TRIED) {
            return null;
        }
        tried++;
        Sag.Bygger changed = Sag.bygger(sag.id(), sag.vurderingsdato());
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> told = sag.fakta(type).orElseThrow();
            if (told.isEmpty()) {
                changed.medIngen(type);
            }
            for (Record fact : told) {
                Record now = fact;
                try {
                    for (Other other : others) {
                        if (other.answer().fact().equals(fact)) {
                            now = Faktum.med(now, other.answer().field().name(), other.value());
                        }
                    }
                } catch (UgyldigOplysningException impossible) {
                    return null;
                }
                changed.med(now);
            }
        }
        try {
            Sag whole = changed.byg();
            whole = sag.klokken() == null ? whole : whole.klokken(sag.klokken());
            return CaseFacts.of(
                    rules.vocabulary(), sag.skolekalender() == null ? whole : whole.med(sag.skolekalender()));
        } catch (UgyldigOplysningException impossible) {
            return null;
        }
    }

    // ---- the fewest ----

    private List<Forskel> fewest() {
        List<Answer> answers = answers();
        Set<String> together = measuredTogether(answers);
        List<List<Other>> others = answers.stream()
                .map(answer -> others(answer, together.contains(answer.field().path())))
                .filter(some -> !some.isEmpty())
                .toList();
        for (int size = 1; size <= MOST_CHANGES; size++) {
            List<Forskel> found = new ArrayList<>();
            combine(others, 0, size, new ArrayList<>(), found);
            if (!found.isEmpty() || withheld) {
                return found;
            }
        }
        return List.of();
    }

    /** Every set of so many answers, in the order of the facts; of each, the nearest other answers that turn the outcome. */
    private void combine(List<List<Other>> others, int from, int more, List<List<Other>> chosen, List<Forskel> found) {
        if (more == 0) {
            List<Other> turning = turning(chosen);
            if (turning != null) {
                found.add(new Forskel(turning.stream().map(this::shown).toList()));
            }
            return;
        }
        for (int i = from; i <= others.size() - more && found.size() < Forskelle.FLEST; i++) {
            chosen.add(others.get(i));
            combine(others, i + 1, more - 1, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }

    private @Nullable List<Other> turning(List<List<Other>> chosen) {
        long combinations = chosen.stream().mapToLong(List::size).reduce(1, (a, b) -> a * b);
        if (combinations > MOST_TRIED - tried) {
            tried = MOST_TRIED;
            return null;
        }
        List<List<Other>> all = new ArrayList<>();
        all.add(List.of());
        for (List<Other> one : chosen) {
            List<List<Other>> longer = new ArrayList<>();
            for (List<Other> some : all) {
                for (Other other : one) {
                    List<Other> with = new ArrayList<>(some);
                    with.add(other);
                    longer.add(with);
                }
            }
            all = longer;
        }
        all.sort(Comparator.comparing( // stable
                some -> some.stream().map(Other::distance).reduce(BigDecimal.ZERO, BigDecimal::add)));
        for (List<Other> some : all) {
            if (turns(some)) {
                return some;
            }
        }
        return null;
    }

    private boolean turns(List<Other> others) {
        CaseFacts changed = laidOut(others);
        if (changed == null) {
            return false;
        }
        Verdict wanted = verdicts.of(rule) == Verdict.CERTAIN ? Verdict.NO : Verdict.CERTAIN;
        if (evaluator.evaluate(changed, coneIds).of(rule) != wanted) {
            return false;
        }
        boolean keeps = keepsWhatProtects(evaluator.evaluate(changed, assessed));
        withheld |= !keeps;
        return keeps;
    }

    private boolean keepsWhatProtects(Verdicts after) {
        return rules.rules().stream().filter(Counterfactuals::isProtected).allMatch(one -> switch (verdicts.of(one)) {
            case CERTAIN -> after.of(one) == Verdict.CERTAIN;
            case POSSIBLE -> after.of(one) != Verdict.NO;
            case NO, INACTIVE -> true;
        });
    }

    private Aendring shown(Other other) {
        Answer answer = other.answer();
        Field field = answer.field();
        Object value = other.value();
        String now = value instanceof Haendelse
                ? "sket senest " + PlainDanish.day(facts.date())
                : withUnit(
                        value instanceof Integer whole
                                ? Spaend.præcis(whole)
                                : value instanceof BigDecimal number ? Spaend.præcis(number) : value,
                        field);
        return new Aendring(
                new Cell(answer.row(), field).path(),
                field.path(),
                question(answer.row(), field),
                withUnit(answer.row().value(field.index()), field),
                now);
    }

    private static String question(Row row, Field field) {
        return row.type()
                .key()
                .flatMap(key -> row.type()
                        .keyedQuestion(((Spaend) Objects.requireNonNull(row.value(key.index())))
                                .fra()
                                .intValueExact()))
                .orElse(field.question());
    }

    private static String withUnit(@Nullable Object value, Field field) {
        String text = String.valueOf(PlainDanish.value(value));
        return field.unit().isEmpty() || value == null ? text : text + " " + field.unit();
    }

    // ---- the limits ----

    /** The rule's own, and those of the rules whose outcomes it reads. */
    private List<Graense> limits() {
        Map<List<String>, Graense> limits = new LinkedHashMap<>();
        List<Rule> upwards = new ArrayList<>(List.of(rule));
        cone.stream()
                .filter(one -> rule.readsRules().contains(one.id()))
                .sorted(Comparator.comparingInt(Rule::index))
                .forEach(upwards::add);
        for (Rule one : upwards) {
            for (Condition condition : one.conditions()) {
                FactType type = condition.type();
                Field key = type.key().orElse(null);
                for (Expr.Atom atom :
                        type.builtIn() ? List.<Expr.Atom>of() : condition.expr().atoms()) {
                    if (atom instanceof Expr.Compare compare
                            && compare.field().kind() == FieldKind.NUMBER
                            && !compare.field().equals(key)
                            && !compare.field().sensitive()) {
                        for (Row row : facts.rows(type)) {
                            if (row.told() && ReadValues.picked(condition, row)) {
                                Graense limit = limit(row, compare);
                                limits.putIfAbsent(List.of(limit.sti(), limit.krav()), limit);
                            }
                        }
                    }
                }
            }
        }
        return List.copyOf(limits.values());
    }

    private Graense limit(Row row, Expr.Compare compare) {
        Field field = compare.field();
        String here = Values.text(facts, row, field);
        boolean known = row.value(field.index()) != null;
        String demand = Values.demand(compare.op().symbol() + " " + PlainDanish.number((BigDecimal) compare.value()));
        return new Graense(
                new Cell(row, field).path(),
                field.path(),
                field.derivation() == null
                        ? question(row, field)
                        : field.derivation().meaning(),
                field.unit().isEmpty() ? demand : demand + " " + field.unit(),
                known ? withUnit(row.value(field.index()), field) : here);
    }
}
