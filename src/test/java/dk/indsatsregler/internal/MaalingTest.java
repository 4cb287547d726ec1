package dk.indsatsregler.internal;

import com.sun.management.ThreadMXBean;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.engine.DroolsEngine;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Figures, not verdicts: {@code mvn -B test -Pmaaling}. Each figure is the median of several rounds, and the variants take turns within a
 * round, so that ratios hold on a noisy machine.
 */
@Tag("maaling")
class MaalingTest {

    private static final int ROUNDS = 9;
    private static final int CASES = 4_000;
    // The first examples are about nødpasning.
    private static final int NOEDPASNING = 17;
    private static final Set<String> AREAS = Set.of("noedpasning");

    @Test
    void assessments() throws IOException {
        List<Sag> sager = sager();
        RuleSet rules = Shipped.load(StandardVocabulary.get()).orThrow();
        DroolsEngine engine = new DroolsEngine(rules);
        Evaluator second = new Evaluator(rules);
        Regelmotor motor = new Motor(rules);
        List<CaseFacts> facts =
                sager.stream().map(sag -> CaseFacts.of(rules.vocabulary(), sag)).toList();

        List<Consumer<Integer>> variants = List.of(
                i -> engine.run(facts.get(i), AREAS),
                i -> {
                    engine.run(CaseFacts.of(rules.vocabulary(), sager.get(i)), AREAS);
                },
                i -> {
                    CaseFacts laidOut = CaseFacts.of(rules.vocabulary(), sager.get(i));
                    engine.run(laidOut, AREAS);
                    second.evaluate(laidOut, AREAS);
                },
                i -> motor.vurder(sager.get(i)));
        List<String> names = List.of(
                "bare Drools session, facts laid out beforehand",
                "and facts laid out",
                "and the second opinion",
                "the facade: and outcomes, missing facts");
        List<List<Double>> micros = new ArrayList<>();
        variants.forEach(v -> micros.add(new ArrayList<>()));
        for (int round = 0; round <= ROUNDS; round++) {
            for (int v = 0; v < variants.size(); v++) {
                double each = time(variants.get(v), sager.size());
                if (round > 0) {
                    micros.get(v).add(each);
                }
            }
        }
        double bare = median(micros.get(0));
        for (int v = 0; v < variants.size(); v++) {
            double each = median(micros.get(v));
            print(
                    "%-50s %8.1f µs  %8.0f a second  %5.2f × bare  %7.1f kB",
                    names.get(v), each, 1e6 / each, each / bare, bytes(variants.get(v), sager.size()) / 1000.0);
        }
    }

    @Test
    void reload() {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long start = System.nanoTime();
            new Motor(Shipped.load(StandardVocabulary.get()).orThrow());
            if (i >= 10) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        print("reload of the shipped rules, warm: median %.1f ms of %d", median(millis), millis.size());
    }

    private static List<Sag> sager() throws IOException {
        List<Sag> sager = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples/sager"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .limit(NOEDPASNING)
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    sager.add(SagJson.standard().læs(in));
                }
            }
        }
        return sager;
    }

    private static double time(Consumer<Integer> work, int cases) {
        long start = System.nanoTime();
        for (int i = 0; i < CASES; i++) {
            work.accept(i % cases);
        }
        return (System.nanoTime() - start) / 1e3 / CASES;
    }

    private static long bytes(Consumer<Integer> work, int cases) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < CASES; i++) {
            work.accept(i % cases);
        }
        return (threads.getCurrentThreadAllocatedBytes() - before) / CASES;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
