package dk.indsatsregler.testing.junit;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Regelproeve;
import dk.indsatsregler.testing.Scenarieresultat;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Scenarios as JUnit sees them. What takes long, coverage and mutations, is measured when its own test runs. */
final class ScenarioTree {

    private final Path scenarios;
    private final Regelproeve run;

    private ScenarioTree(Path scenarios, Regelproeve run) {
        this.scenarios = scenarios;
        this.run = run;
    }

    static Stream<DynamicNode> of(Class<?> test) {
        Scenarier asked = test.getAnnotation(Scenarier.class);
        if (asked == null) {
            throw new IllegalArgumentException(test.getSimpleName()
                    + " siger ikke, hvor scenarierne er. Skriv fx: @Scenarier(mappe = \"scenarier\")");
        }
        Path scenarios = Path.of(asked.mappe());
        Regelproeve run = Regelproeve.af(scenarios);
        run = asked.regler().isEmpty() ? run : run.medRegler(Path.of(asked.regler()));
        return new ScenarioTree(scenarios, run).nodes(asked);
    }

    private Stream<DynamicNode> nodes(Scenarier asked) {
        Map<String, List<Scenarieresultat>> files = new LinkedHashMap<>();
        run.kør()
                .scenarier()
                .forEach(s ->
                        files.computeIfAbsent(s.fil(), f -> new ArrayList<>()).add(s));
        List<DynamicNode> nodes = new ArrayList<>();
        files.forEach((name, in) -> nodes.add(dynamicContainer(name, at(name, 1), rules(in))));
        if (asked.dækning() != 0) {
            Regelproeve measured = run.medDækning(asked.dækning());
            nodes.add(dynamicTest("dækning: mindst " + asked.dækning() + " %", () -> {
                Daekning coverage = requireNonNull(measured.kør().dækning());
                verdict(coverage.bestået() ? null : coverage.tekst());
            }));
        }
        if (asked.mutation()) {
            nodes.add(dynamicTest("mutation: enhver fejl opdages", () -> {
                Mutationer mutations = requireNonNull(run.medMutation().kør().mutationer());
                verdict(mutations.bestået() ? null : mutations.tekst());
            }));
        }
        return nodes.stream();
    }

    /** One container for each rule; what is wrong with the file itself stands beside them. */
    private Stream<DynamicNode> rules(List<Scenarieresultat> of) {
        Map<String, List<DynamicNode>> byRule = new LinkedHashMap<>();
        of.forEach(s -> byRule.computeIfAbsent(String.valueOf(s.regel()), r -> new ArrayList<>())
                .add(test(s)));
        return byRule.entrySet().stream()
                .flatMap(rule -> rule.getKey().equals("null")
                        ? rule.getValue().stream()
                        : Stream.of(dynamicContainer(rule.getKey(), rule.getValue())));
    }

    private DynamicTest test(Scenarieresultat scenario) {
        return dynamicTest(scenario.navn(), at(scenario.fil(), scenario.linje()), () -> verdict(scenario.fejl()));
    }

    private static void verdict(@Nullable String failure) {
        if (failure != null) {
            Assertions.fail(failure);
        }
    }

    /** Where an editor finds it. */
    private URI at(String file, int line) {
        Path found = Files.isDirectory(scenarios) ? scenarios.resolve(file) : scenarios;
        return URI.create(found.toUri() + "?line=" + line);
    }
}
