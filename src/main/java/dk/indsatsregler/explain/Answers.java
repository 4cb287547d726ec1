package dk.indsatsregler.explain;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Svar;
import dk.indsatsregler.Svar.Punkt;
import dk.indsatsregler.Svar.Stand;
import dk.indsatsregler.rulefile.AnswerText;
import dk.indsatsregler.rulefile.AnswerText.Piece;
import dk.indsatsregler.rulefile.AnswerText.Sentence;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The answer of each area, as the rules that carry {@code @svar} give it. */
public final class Answers {

    private final CaseFacts facts;
    private final Verdicts verdicts;

    private Answers(CaseFacts facts, Verdicts verdicts) {
        this.facts = facts;
        this.verdicts = verdicts;
    }

    /**
     * The answers, in the order of the areas' names.
     *
     * @param missing what is missing over the whole case, the most important first
     */
    public static List<Svar> of(JudgedCase judged, Set<String> areas, List<Mangel> missing) {
        Map<String, List<Rule>> byArea = new TreeMap<>();
        for (Rule rule : judged.shown()) {
            if (rule.answer() != null && areas.contains(rule.info().område())) {
                byArea.computeIfAbsent(rule.info().område(), area -> new ArrayList<>())
                        .add(rule);
            }
        }
        Answers answers = new Answers(judged.facts(), judged.verdicts());
        List<Svar> all = new ArrayList<>();
        byArea.forEach((area, answering) -> all.add(answers.answer(area, answering, missing)));
        return List.copyOf(all);
    }

    private Svar answer(String area, List<Rule> rules, List<Mangel> missing) {
        Map<String, List<Rule>> bySentence = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String sentence = sentence(rule);
            if (sentence != null) {
                bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(rule);
            }
        }
        List<Punkt> points = new ArrayList<>();
        bySentence.forEach((sentence, saying) ->
                points.add(new Punkt(sentence, saying.stream().map(Rule::id).toList(), strongest(saying))));
        points.sort(Comparator.comparing(Punkt::grundlag)); // stable: rule order within a mark
        // What is answered by something weaker than law does not answer for the law.
        List<Rule> open = rules.stream()
                .filter(rule -> verdicts.of(rule) == Verdict.POSSIBLE)
                .filter(rule -> points.isEmpty()
                        || (rule.info().grundlag() == Grundlag.LOV
                                && points.get(0).grundlag() != Grundlag.LOV))
                .toList();
        Set<String> ids = Set.copyOf(open.stream().map(Rule::id).toList());
        List<Mangel> waits = missing.stream()
                .filter(m -> !Collections.disjoint(m.afgør(), ids))
                .toList();
        return new Svar(area, stand(rules, points, open, waits), points, waits);
    }

    private Stand stand(List<Rule> rules, List<Punkt> points, List<Rule> open, List<Mangel> waits) {
        if (!waits.isEmpty()) {
            return Stand.MANGLER_SVAR;
        } else if (!points.isEmpty()) {
            return Stand.SVARET;
        } else if (!open.isEmpty()) {
            return Stand.KAN_IKKE_OPGØRES;
        }
        return rules.stream().allMatch(rule -> verdicts.of(rule) == Verdict.INACTIVE)
                ? Stand.UDEN_FOR_GYLDIGHED
                : Stand.INTET_OPFYLDT;
    }

    private static Grundlag strongest(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.info().grundlag())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What a rule answers in this case; {@code null} when it answers nothing. */
    private @Nullable String sentence(Rule rule) {
        AnswerText answer = Objects.requireNonNull(rule.answer());
        Verdict verdict = verdicts.of(rule);
        if (verdict == Verdict.CERTAIN && answer.met() != null) {
            String filled = filled(rule, answer.met());
            // What is met is never left unsaid because a value beside it is not known.
            return filled == null ? rule.info().titel() : filled;
        }
        return verdict == Verdict.NO && answer.otherwise() != null ? filled(rule, answer.otherwise()) : null;
    }

    private @Nullable String filled(Rule rule, Sentence sentence) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : sentence.pieces()) {
            String text = piece instanceof AnswerText.Words words
                    ? words.text()
                    : piece instanceof AnswerText.Step step
                            ? step(step.scale())
                            : value(rule, ((AnswerText.Value) piece).field());
            if (text == null) {
                return null;
            }
            filled.append(text);
        }
        return filled.toString();
    }

    private @Nullable String step(Skala scale) {
        return verdicts.sums().stream()
                .filter(row -> row.type().equals(BuiltIns.STEP) && row.value(0) == scale && row.told())
                .map(row -> PlainDanish.value(row.value(1)))
                .findFirst()
                .orElse(null);
    }

    /** The field's value in the fact the rule reads; of several facts, each value once. */
    private @Nullable String value(Rule rule, Field field) {
        Condition condition = rule.conditions().stream()
                .filter(c -> c.type().name().equals(field.type()))
                .findFirst()
                .orElseThrow();
        List<String> values = new ArrayList<>();
        for (Row row : facts.rows(condition.type())) {
            String value = read(condition, row) ? PlainDanish.value(row.value(field.index())) : null;
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return values.isEmpty() ? null : Danish.list(values);
    }

    private static boolean read(Condition condition, Row row) {
        FactType type = condition.type();
        if (!row.told()) {
            return false;
        } else if (!type.many()) {
            return true;
        } else if (type.key().isEmpty()) {
            return condition.quantifier() == Quantifier.SOME && World.match(condition, row) == Truth.TRUE;
        }
        Field key = type.key().get();
        List<Expr> parts = condition.expr() instanceof Expr.And and ? and.parts() : List.of(condition.expr());
        for (Expr part : parts) {
            boolean named = part instanceof Expr.Atom atom && atom.field().equals(key);
            if (named && Truth.of(part, row) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }
}
