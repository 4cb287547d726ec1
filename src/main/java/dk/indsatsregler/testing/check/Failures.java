package dk.indsatsregler.testing.check;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checks of an occasion that failed: each cause once, and each rule explained once.
 *
 * @param text all of it
 * @param explanations the explanations in it, word for word
 */
public record Failures(String text, List<String> explanations) {

    public Failures {
        explanations = List.copyOf(explanations);
    }

    /** What failed on one occasion after another; {@code null} when nothing did. */
    public static @Nullable Failures all(List<Failures> failures) {
        return failures.isEmpty()
                ? null
                : new Failures(
                        failures.stream().map(Failures::text).collect(Collectors.joining("\n\n")),
                        failures.stream()
                                .flatMap(f -> f.explanations().stream())
                                .toList());
    }

    /** What failed; {@code null} when everything holds. */
    public static @Nullable Failures of(List<? extends Check> checks, Answer answer) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        List<String> rules = new ArrayList<>();
        for (Check check : checks) {
            String sentence = check instanceof ThenStep claim ? claim.sentence(answer) : check.failure(answer);
            if (sentence != null) {
                places.computeIfAbsent(sentence, s -> new ArrayList<>())
                        .add("linje " + check.line() + ": " + check.text());
                new TreeSet<>(check.rules())
                        .stream()
                                .filter(rule -> check instanceof ThenStep && !rules.contains(rule))
                                .forEach(rules::add);
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        List<String> blocks = new ArrayList<>();
        places.forEach((sentence, at) -> blocks.add(String.join("\n", at) + "\n" + sentence));
        List<String> explanations = rules.stream()
                .map(rule -> explanation(rule, answer))
                .flatMap(Stream::ofNullable)
                .toList();
        blocks.addAll(explanations);
        return new Failures(String.join("\n\n", blocks), explanations);
    }

    private static @Nullable String explanation(String rule, Answer answer) {
        if (!(answer instanceof Answer.Assessed assessed)) {
            return null;
        }
        Vurdering assessment = assessed.vurdering();
        return Assertion.find(assessment, rule) == null
                ? null
                : assessment
                        .forklar(rule)
                        .tekst()
                        .lines()
                        .map(line -> line.isEmpty() ? line : "  " + line)
                        .collect(Collectors.joining("\n"));
    }
}
