package dk.indsatsregler.explain;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Mangel.Noegle;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a whole case: what settles protection of the child first, then what settles law, then areas' answers, then guidance, last
 * local levels; and never one whose answer can change nothing for this child.
 *
 * <p>An outcome names exactly what would settle it. Here is what is worth asking: a criterion is asked about for the sake of what reads it,
 * a lift only when there is a ceiling to lift, and a field only when the case is such that it has an answer (see
 * {@link dk.indsatsregler.sag.Oplysning#kunVed()} and {@link dk.indsatsregler.sag.Fakta#kunOplyst()}).
 */
public final class OpenQuestions {

    private final RuleSet rules;
    private final CaseFacts facts;
    private final Set<String> areas;
    private final Verdicts verdicts;
    private final World world;
    private final Map<Integer, Boolean> settled = new HashMap<>();
    private final Map<Integer, Weight> weights = new HashMap<>();
    private final Map<String, Boolean> answerable = new HashMap<>();
    private final Map<String, Boolean> prying = new HashMap<>();
    private final Map<FactType, Boolean> notAsked = new HashMap<>();

    private OpenQuestions(JudgedCase judged, Set<String> areas) {
        this.rules = judged.rules();
        this.facts = judged.facts();
        this.areas = areas;
        this.verdicts = judged.verdicts();
        this.world = judged.world();
    }

    /** How much it matters what an open rule comes to; the least first. */
    private enum Weight {
        PROTECTION,
        DUTY,
        LAW,
        ANSWER,
        GUIDANCE,
        LOCAL,
        NONE
    }

    /**
     * The questions, the most important first.
     *
     * @param areas the areas assessed
     * @param outcomes the outcomes of the case, each with what would settle it
     */
    public static List<Mangel> of(JudgedCase judged, Set<String> areas, List<Udfald> outcomes) {
        return new OpenQuestions(judged, areas).ranked(outcomes);
    }

    private List<Mangel> ranked(List<Udfald> outcomes) {
        Map<String, Udfald> byId = new HashMap<>();
        outcomes.forEach(outcome -> byId.put(outcome.id(), outcome));
        Map<Identity, Asked> asked = new LinkedHashMap<>();
        Set<Identity> inVain = new HashSet<>();
        Set<Identity> forSomething = new HashSet<>();
        for (Udfald outcome : outcomes) {
            Rule rule = open(outcome);
            if (rule == null || outcome.udenBetydning()) {
                continue;
            }
            boolean matters = weight(rule) != Weight.NONE;
            List<Udfald> awaited = matters ? awaited(rule, byId) : null;
            for (Mangel missing : outcome.mangler()) {
                Identity id = Identity.of(missing);
                if (reads(rule, missing)) {
                    (matters ? forSomething : inVain).add(id);
                }
                if (matters
                        && answerable.computeIfAbsent(missing.felt(), this::hasAnAnswer)
                        && !isPrying(rule, missing)) {
                    boolean tooEarly = awaited != null && !isLacked(missing, awaited);
                    asked.computeIfAbsent(id, i -> new Asked(missing))
                            .by(rule, tooEarly ? atMostGuidance(weight(rule)) : weight(rule));
                }
            }
        }
        inVain.removeAll(forSomething);
        asked.keySet().removeAll(inVain);
        return asked.values().stream()
                .sorted(Asked.ORDER) // stable: ties keep rule order
                .map(Asked::question)
                .toList();
    }

    // Guidance in one area is no reason to begin asking of parents' lives; a duty and an area's answer are.
    private boolean isPrying(Rule rule, Mangel missing) {
        return weight(rule).compareTo(Weight.GUIDANCE) >= 0
                && prying.computeIfAbsent(missing.felt(), this::isAskedOnlyElsewhere);
    }

    private boolean isAskedOnlyElsewhere(String question) {
        FactType type = rules.vocabulary().type(question.split("\\.", 2)[0]).orElseThrow();
        return type.askedOnlyInItsArea()
                && !areas.contains(type.area())
                && facts.rows(type).stream().noneMatch(OpenQuestions::told);
    }

    /** Does the rule itself read what is asked about, not only what others make of it? */
    private static boolean reads(Rule rule, Mangel missing) {
        String field = missing.felt();
        for (Condition condition : rule.conditions()) {
            if (condition.type().name().equals(field)) {
                return true;
            }
            for (Field read : condition.fields()) {
                if (read.path().equals(field)
                        || (read.derivation() != null && read.derivation().restsOn(field))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What tells one question from another. */
    private record Identity(String path, @Nullable Noegle key) {
        static Identity of(Mangel missing) {
            return new Identity(missing.sti(), missing.nøgle());
        }
    }

    /** A question, and what it matters to. */
    private static final class Asked {

        static final Comparator<Asked> ORDER = Comparator.comparing((Asked a) -> a.missing.spærring() != null)
                .thenComparing(a -> a.greatest)
                .thenComparing(a -> -a.ofTheGreatest)
                .thenComparing(a -> -a.settles.size());

        private final Mangel missing;
        private final List<String> settles = new ArrayList<>();
        private Weight greatest = Weight.NONE;
        private int ofTheGreatest;

        Asked(Mangel missing) {
            this.missing = missing;
        }

        void by(Rule rule, Weight weight) {
            settles.add(rule.id());
            if (weight.compareTo(greatest) < 0) {
                greatest = weight;
                ofTheGreatest = 0;
            }
            if (weight == greatest) {
                ofTheGreatest++;
            }
        }

        Mangel question() {
            return missing.medAfgør(settles);
        }
    }

    private @Nullable Rule open(Udfald outcome) {
        for (Rule rule : rules.versions(outcome.id())) {
            if (verdicts.of(rule) == Verdict.POSSIBLE) {
                return rule;
            }
        }
        return null;
    }

    /**
     * The outcomes a rule waits for, of those shown; {@code null} when it waits for none. What they lack is to be answered before its other
     * questions: whether something is done is asked about when it is known that it must be.
     */
    private @Nullable List<Udfald> awaited(Rule rule, Map<String, Udfald> byId) {
        List<Udfald> awaited = null;
        for (Condition condition : rule.conditions()) {
            if (condition.type().equals(BuiltIns.OUTCOME)
                    && condition.quantifier() == Quantifier.SOME
                    && world.truth(condition) == Truth.UNKNOWN) {
                awaited = awaited == null ? new ArrayList<>() : awaited;
                for (Object id : condition.keys()) {
                    Udfald outcome = byId.get((String) id);
                    if (outcome != null) {
                        awaited.add(outcome);
                    }
                }
            }
        }
        return awaited;
    }

    private static boolean isLacked(Mangel missing, List<Udfald> by) {
        for (Udfald outcome : by) {
            for (Mangel lacking : outcome.mangler()) {
                if (lacking.sti().equals(missing.sti()) && Objects.equals(lacking.nøgle(), missing.nøgle())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Weight atMostGuidance(Weight weight) {
        return weight.compareTo(Weight.GUIDANCE) < 0 ? Weight.GUIDANCE : weight;
    }

    /** The rule's own weight, or that of an open rule that reads it, whichever is greater. */
    private Weight weight(Rule rule) {
        Weight known = weights.get(rule.index());
        if (known != null) {
            return known;
        }
        Weight weight = Weight.NONE;
        if (canBeSettled(rule) && (rule.then().verb() != Slags.LØFT || canLift(rule))) {
            weight = forItsOwnSake(rule) ? own(rule) : Weight.NONE;
            for (Rule reader : rules.readers(rule)) {
                if (verdicts.of(reader) == Verdict.POSSIBLE) {
                    Weight read = weight(reader);
                    weight = read.compareTo(weight) < 0 ? read : weight;
                }
            }
        }
        weights.put(rule.index(), weight);
        return weight;
    }

    /** Does it wait for nothing that is not asked about? */
    private boolean canBeSettled(Rule rule) {
        Boolean known = settled.get(rule.index());
        if (known == null) {
            known = true;
            for (Condition condition : rule.conditions()) {
                known &= !waitsForWhatIsNotAsked(condition);
            }
            settled.put(rule.index(), known);
        }
        return known;
    }

    private boolean waitsForWhatIsNotAsked(Condition condition) {
        if (condition.quantifier() != Quantifier.SOME || world.truth(condition) != Truth.UNKNOWN) {
            return false;
        } else if (condition.type().equals(BuiltIns.OUTCOME)) {
            for (Object id : condition.keys()) {
                for (Rule read : rules.versions((String) id)) {
                    if (verdicts.of(read) == Verdict.POSSIBLE && canBeSettled(read)) {
                        return false;
                    }
                }
            }
            return true;
        } else if (isNotAsked(condition.type())) {
            return true;
        } else if (condition.type().builtIn() || condition.fields().isEmpty()) {
            return false;
        }
        for (Field field : condition.fields()) {
            if (field.derivation() != null || hasAnAnswer(condition.type(), field)) {
                return false;
            }
        }
        return true;
    }

    // What is only counted or read is asked about for the sake of what reads it.
    private boolean forItsOwnSake(Rule rule) {
        if (rule.then().verb() != Slags.OPFYLDT || rule.answer() != null) {
            return true;
        }
        for (Rule reader : rules.readers(rule)) {
            if (verdicts.of(reader) != Verdict.INACTIVE) {
                return false;
            }
        }
        return true;
    }

    /** Is there a step below the highest for it to lift? */
    private boolean canLift(Rule lift) {
        for (Rule rule : rules.rules()) {
            if (rule.then().verb() == Slags.HØJST_TRIN
                    && rule.then().scale() == lift.then().scale()
                    && verdicts.of(rule) == Verdict.CERTAIN) {
                return true;
            }
        }
        return false;
    }

    private static Weight own(Rule rule) {
        Grundlag basis = rule.info().grundlag();
        boolean protects = rule.info().virkning().emner().contains(Emne.BESKYTTELSE);
        if (basis == Grundlag.LOV) {
            return protects
                    ? Weight.PROTECTION
                    : rule.info().erLovpligt() || rule.then().verb() == Slags.FAGLIG_VURDERING
                            ? Weight.DUTY
                            : Weight.LAW;
        } else if (protects || rule.answer() != null) {
            return Weight.ANSWER;
        }
        return basis.svagereEnd(Grundlag.ANBEFALING) ? Weight.LOCAL : Weight.GUIDANCE;
    }

    /** Can the question have an answer that says something about this child? */
    private boolean hasAnAnswer(String question) {
        String[] path = question.split("\\.", 2);
        FactType type = rules.vocabulary().type(path[0]).orElseThrow();
        return hasAnAnswer(type, path.length == 1 ? null : type.field(path[1]).orElseThrow());
    }

    private boolean hasAnAnswer(FactType type, @Nullable Field field) {
        return !isNotAsked(type)
                && (field == null
                        || type.askedOnlyOver0(field).map(this::canBeOver0).orElse(true));
    }

    private boolean isNotAsked(FactType type) {
        return notAsked.computeIfAbsent(type, this::isNeverAsked);
    }

    private boolean isNeverAsked(FactType type) {
        return (type.askedOnlyWhenTold() && facts.rows(type).stream().noneMatch(OpenQuestions::told))
                || (facts.rows(type).stream().noneMatch(Row::told)
                        && type.askedOnlyOver0().map(path -> !canBeOver0(path)).orElse(false));
    }

    private static boolean told(Row row) {
        return row.type().fields().stream()
                .anyMatch(field -> field.derivation() == null && row.value(field.index()) != null);
    }

    private boolean canBeOver0(String path) {
        return highest(path).map(most -> most.signum() > 0).orElse(true);
    }

    /** The highest a number can be in this case, no being 0 and yes 1; empty when it is not known. */
    private Optional<BigDecimal> highest(String path) {
        String[] parts = path.split("\\.", 2);
        FactType type = rules.vocabulary().type(parts[0]).orElse(null);
        Field field = type == null ? null : type.field(parts[1]).orElse(null);
        if (type == null || field == null) {
            return Optional.empty(); // a vocabulary without it, as tools and tests may have
        }
        BigDecimal highest = BigDecimal.ZERO;
        for (Row row : facts.rows(type)) {
            if (row.value(field.index()) instanceof Spaend number) {
                highest = highest.max(number.til());
            } else if (row.value(field.index()) instanceof Boolean yes) {
                highest = highest.max(yes ? BigDecimal.ONE : BigDecimal.ZERO);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(highest);
    }
}
