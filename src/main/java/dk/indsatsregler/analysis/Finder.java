package dk.indsatsregler.analysis;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.grid.Piece;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.analysis.search.CaseDraft;
import dk.indsatsregler.analysis.search.Records;
import dk.indsatsregler.analysis.search.Shortening;
import dk.indsatsregler.analysis.search.TrueVariables;
import dk.indsatsregler.analysis.sweep.Activation;
import dk.indsatsregler.analysis.sweep.ConeOfInfluence;
import dk.indsatsregler.analysis.sweep.Question;
import dk.indsatsregler.analysis.sweep.Search;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.explain.World;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds cases of a kind, or proves that there are none. */
public final class Finder {

    private final RuleSet rules;
    private final Evaluator evaluator;
    private final Records records;
    private final List<Condition> conditions;
    private final Map<LocalDate, TrueVariables> narrow = new HashMap<>();

    /** Looks among the cases of a rule set. */
    public Finder(RuleSet rules) {
        this.rules = rules;
        this.evaluator = new Evaluator(rules);
        this.records = new Records(rules.vocabulary());
        this.conditions = rules.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .toList();
    }

    /** The rules. */
    public RuleSet rules() {
        return rules;
    }

    /** A case that reaches the goal. */
    public SearchResult find(Goal goal) {
        Predicate<Sag> serves = sag -> reached(goal, sag);
        if (goal instanceof Goal.Told told) {
            Optional<SearchResult> found = activations(goal.rule()).stream()
                    .flatMap(activation -> finished(told(told), goal.rule(), activation, serves).stream())
                    .findFirst();
            return found.orElseGet(SearchResult.NotFound::new);
        }
        return answer(question(goal), goal.rule(), serves);
    }

    /**
     * A case in which a rule comes out otherwise in a variation of the rule set.
     *
     * @param other the same rules in the same places, but for the one that is varied
     * @param rule the varied rule, as it stands in this finder's rule set
     */
    public SearchResult tellApart(RuleSet other, Rule rule) {
        Rule varied = other.rules().get(rule.index());
        Evaluator othersEvaluator = new Evaluator(other);
        Question question = new Question(List.of(rule, varied), verdicts -> verdicts.get(0) != verdicts.get(1));
        return answer(question, rule, sag -> {
            CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
            Set<String> areas = rules.areas(sag);
            return evaluator.evaluate(facts, areas).of(rule)
                    != othersEvaluator.evaluate(facts, areas).of(varied);
        });
    }

    /**
     * A case in which some rules come out as wanted.
     *
     * @param some rules of the rule set, or variations of them; the case asks for the area of the first one
     * @param wanted how they come out, in their order
     */
    public SearchResult find(List<Rule> some, Predicate<List<Verdict>> wanted) {
        return answer(new Question(some, wanted), some.get(0), sag -> wanted.test(verdicts(some, sag)));
    }

    /** How some rules of the rule set, or variations of them, come out in a case. */
    private List<Verdict> verdicts(List<Rule> some, Sag sag) {
        Steps.judged(rules.rules().size());
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        Set<String> areas = rules.areas(sag);
        World world = World.of(rules, facts, evaluator.evaluate(facts, areas));
        return some.stream()
                .map(rule -> RuleSet.active(rule, facts.date(), areas)
                        ? switch (world.truth(rule)) {
                            case TRUE -> Verdict.CERTAIN;
                            case UNKNOWN -> Verdict.POSSIBLE;
                            case FALSE -> Verdict.NO;
                        }
                        : Verdict.INACTIVE)
                .toList();
    }

    private boolean reached(Goal goal, Sag sag) {
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        Verdicts verdicts = evaluator.evaluate(facts, rules.areas(sag));
        return Goals.reached(goal, new EvaluatedCase(facts, verdicts, World.of(rules, facts, verdicts)));
    }

    private SearchResult answer(Question question, Rule rule, Predicate<Sag> serves) {
        SearchResult found = found(question, rule, serves, false);
        if (found == null && Search.impossible(rules, question)) {
            return new SearchResult.Impossible();
        }
        if (found == null) {
            found = found(question, rule, serves, true);
        }
        return found == null ? new SearchResult.NotFound() : found;
    }

    private @Nullable SearchResult found(Question question, Rule rule, Predicate<Sag> serves, boolean wide) {
        ConeOfInfluence cone = new ConeOfInfluence(rules, question.rules());
        for (Activation activation : cone.activations()) {
            Optional<SearchResult> found = point(question, cone, activation, wide)
                    .flatMap(pieces -> finished(pieces, rule, activation, serves));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private Optional<List<Piece>> point(Question question, ConeOfInfluence cone, Activation activation, boolean wide) {
        try {
            List<Variable> variables = variables(activation.date(), wide).of(cone.told());
            return Search.find(question, cone, activation, variables);
        } catch (TooLarge tooLarge) {
            return Optional.empty();
        }
    }

    private TrueVariables variables(LocalDate date, boolean wide) {
        return wide
                ? new TrueVariables(records, List.of(), date, true)
                : narrow.computeIfAbsent(date, d -> new TrueVariables(records, conditions, d, false));
    }

    private Optional<SearchResult> finished(
            List<Piece> pieces, Rule rule, Activation activation, Predicate<Sag> serves) {
        CaseDraft draft = CaseDraft.of(rules.vocabulary(), activation.date(), pieces);
        for (Set<String> areas : List.of(Set.<String>of(), Set.of(rule.info().område()), activation.areas())) {
            CaseDraft asked = draft.in(areas);
            if (serves(asked, serves)) {
                return records.sag(Shortening.of(records, asked, sag -> safe(sag, serves)))
                        .map(SearchResult.Case::new);
            }
        }
        return Optional.empty();
    }

    private boolean serves(CaseDraft draft, Predicate<Sag> serves) {
        return records.sag(draft).filter(sag -> safe(sag, serves)).isPresent();
    }

    // Functions that measure refuse some facts that the records took.
    private static boolean safe(Sag sag, Predicate<Sag> serves) {
        try {
            return serves.test(sag);
        } catch (UgyldigOplysningException refused) {
            return false;
        }
    }

    private List<Activation> activations(Rule rule) {
        return new ConeOfInfluence(rules, List.of(rule)).activations();
    }

    private static List<Piece> told(Goal.Told told) {
        Row one = new Row(
                told.type(), "", true, new @Nullable Object[told.type().fields().size()]);
        return switch (told.telling()) {
            case SOME -> List.of(new Piece(told.type(), List.of(one)));
            case NONE -> List.of(new Piece(told.type(), List.of()));
            case NOT_TOLD -> List.of();
        };
    }

    private static Question question(Goal goal) {
        Rule rule = goal.rule();
        if (goal instanceof Goal.Outcome outcome) {
            return new Question(List.of(rule), verdicts -> verdicts.get(0) == outcome.verdict());
        } else if (goal instanceof Goal.ConditionTruth asked) {
            Verdict wanted =
                    switch (asked.truth()) {
                        case TRUE -> Verdict.CERTAIN;
                        case UNKNOWN -> Verdict.POSSIBLE;
                        case FALSE -> Verdict.NO;
                    };
            return alone(rule, rule.conditions().get(asked.condition()), wanted);
        }
        Goal.Side side = (Goal.Side) goal;
        Condition at = rule.conditions().get(side.condition());
        Condition there = new Condition(
                Quantifier.SOME,
                at.type(),
                new Threshold(side.threshold()).side(at, side.on()),
                at.text(),
                at.comment(),
                at.at());
        return alone(rule, there, Verdict.CERTAIN);
    }

    private static Question alone(Rule rule, Condition condition, Verdict wanted) {
        Rule only = new Rule(
                rule.info(),
                List.of(condition),
                rule.then(),
                rule.deadline(),
                rule.answer(),
                rule.stratum(),
                rule.readsRules(),
                rule.readsGroups(),
                rule.index());
        return new Question(List.of(only), verdicts -> verdicts.get(0) == wanted);
    }
}
