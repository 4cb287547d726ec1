package dk.indsatsregler.internal.engine;

import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The engine, the second opinion and the emitted text, asked the same. */
final class Enighed {

    private final RuleSet rules;
    private final DroolsEngine engine;
    private final Evaluator evaluator;
    private final ThirdOpinion text;

    Enighed(RuleSet rules, FladeTyper types) {
        this.rules = rules;
        this.engine = new DroolsEngine(rules);
        this.evaluator = new Evaluator(rules);
        this.text = new ThirdOpinion(rules, types);
    }

    /** How the three disagree on a case, to read; empty when they agree. */
    Optional<String> uenige(Sag sag, Set<String> areas) {
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        Map<String, Verdicts> answers = new LinkedHashMap<>();
        answers.put("motor", engine.run(facts, areas));
        answers.put("træ", evaluator.evaluate(facts, areas));
        answers.put("tekst", text.run(facts, areas));
        List<String> differences = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            answers.forEach((who, all) -> verdicts.put(who, all.of(rule)));
            if (Set.copyOf(verdicts.values()).size() > 1) {
                differences.add(verdicts + "\n" + rule.info().placering().tekst() + "\n" + GuardedText.of(rule));
                break; // later strata follow from the first
            }
        }
        Map<String, List<String>> sums = new LinkedHashMap<>();
        answers.forEach((who, all) ->
                sums.put(who, all.sums().stream().map(Enighed::shown).toList()));
        if (differences.isEmpty() && Set.copyOf(sums.values()).size() > 1) {
            differences.add(sums.toString());
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", differences) + "\n" + shown(facts, areas) + "\n" + sums);
    }

    Verdicts engine(CaseFacts facts, Set<String> areas) {
        return engine.run(facts, areas);
    }

    /** A case with its values; tests may show them, their children do not exist. */
    static String shown(CaseFacts facts, Set<String> areas) {
        StringBuilder text = new StringBuilder(facts.date() + " " + areas + "\n");
        for (Map.Entry<FactType, List<Row>> type : facts.all().entrySet()) {
            text.append(type.getValue().stream()
                    .map(Enighed::shown)
                    .collect(Collectors.joining(", ", type.getKey().name() + ": [", "]\n")));
        }
        return text.toString();
    }

    static String shown(Row row) {
        return !row.told() && !row.type().builtIn()
                ? "ikke oplyst"
                : (row.told() ? "" : "ikke oplyst: ")
                        + row.type().fields().stream()
                                .map(f -> f.name() + "=" + value(row.value(f.index())))
                                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String value(@Nullable Object value) {
        if (value instanceof Spaend number) {
            BigDecimal from = number.fra();
            return number.erKendt() ? from.toPlainString() : from + ".." + number.til();
        } else if (value instanceof Haendelse event) {
            return event.dato() == null ? "IKKE_SKET" : event.dato().toString();
        }
        return String.valueOf(value);
    }
}
