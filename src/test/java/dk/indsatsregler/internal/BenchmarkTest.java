package dk.indsatsregler.internal;

import com.sun.management.ThreadMXBean;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.engine.DroolsEngine;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Figures, not verdicts: {@code mvn -B test -Pbenchmark}. Each figure is the median of several rounds, and the variants take turns within a
 * round, so that ratios hold on a noisy machine.
 */
@Tag("benchmark")
class BenchmarkTest {

    private static final int ROUNDS = 9;
    private static final int CASES = 4_000;
    // The first examples are about nødpasning.
    private static final int NOEDPASNING = 17;
    private static final Set<String> AREAS = Set.of("noedpasning");
    private static final Set<String> FIRST =
            Set.of("noedpasning", "noedundervisning", "skolefravaer", "boernelineal", "indsatstrappe", "underretning");

    @Test
    void assessments() throws IOException {
        List<Sag> sager = sager();
        RuleSet rules = Shipped.load(StandardVocabulary.get()).orThrow();
        DroolsEngine engine = new DroolsEngine(rules);
        Evaluator second = new Evaluator(rules);
        Regelmotor motor = new DefaultRegelmotor(rules);
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

    /** Where the time and the memory of one case go, with all shipped rules: thread cpu and bytes, the least of several rounds. */
    @Test
    void steps() throws IOException {
        RuleSet rules = Shipped.load(StandardVocabulary.get()).orThrow();
        DroolsEngine engine = new DroolsEngine(rules);
        Evaluator second = new Evaluator(rules);
        Regelmotor motor = new DefaultRegelmotor(rules);
        print("%-32s %-10s %10s %10s", "case", "step", "cpu µs", "kB");
        for (Path file : List.of(
                Path.of("examples/sager/52-alle-fire-omraader.json"),
                Path.of("examples/sager/28-alle-fire-spor.json"),
                Path.of("examples/sager/01-nr1-opfyldt.json"))) {
            byte[] json = Files.readAllBytes(file);
            Sag sag = SagJson.standard().læs(json);
            Set<String> areas = Assessment.areas(rules, sag);
            CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
            Verdicts verdicts = engine.run(facts, areas);
            Vurdering.Hoved head = Assessment.head(rules, sag, areas, List.of());
            Vurdering vurdering = motor.vurder(sag);
            Map<String, Runnable> steps = new LinkedHashMap<>();
            steps.put("read", () -> SagJson.standard().læs(json));
            steps.put("areas", () -> Assessment.areas(rules, sag));
            steps.put("lay out", () -> CaseFacts.of(rules.vocabulary(), sag));
            steps.put("drools", () -> engine.run(facts, areas));
            steps.put("second", () -> second.evaluate(facts, areas));
            steps.put("outcomes", () -> Assessment.of(rules, head, sag, facts, areas, verdicts));
            steps.put("WHOLE", () -> motor.vurder(sag));
            steps.put("write", () -> VurderingJson.skriv(vurdering));
            steps.forEach((name, step) -> {
                double[] each = leastCpuAndBytes(step);
                print("%-32s %-10s %10.1f %10.1f", file.getFileName(), name, each[0], each[1]);
            });
        }
    }

    private static double[] leastCpuAndBytes(Runnable step) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long warm = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - warm < 3_000_000_000L) {
            step.run();
            count++;
        }
        int runs = Math.max(20, count / 10);
        double micros = Double.MAX_VALUE;
        double kilobytes = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long bytes = threads.getCurrentThreadAllocatedBytes();
            long cpu = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < runs; i++) {
                step.run();
            }
            micros = Math.min(micros, (threads.getCurrentThreadCpuTime() - cpu) / 1e3 / runs);
            kilobytes = Math.min(kilobytes, (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e3 / runs);
        }
        return new double[] {micros, kilobytes};
    }

    @Test
    void reload() {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long start = System.nanoTime();
            new DefaultRegelmotor(Shipped.load(StandardVocabulary.get()).orThrow());
            if (i >= 10) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        print("reload of the shipped rules, warm: median %.1f ms of %d", median(millis), millis.size());
    }

    /**
     * What the later areas cost: the first areas and underretning alone against everything that ships, in one run. Start is a process of its
     * own, processor time included; of a case that asks one area, how many outcomes there are and how long they take.
     */
    @Test
    void areas() throws IOException, InterruptedException {
        Map<String, Regelmotor> engines = new LinkedHashMap<>();
        Map<String, List<Double>> starts = new LinkedHashMap<>();
        Map<String, List<Double>> loads = new LinkedHashMap<>();
        for (String which : List.of("first", "all")) {
            engines.put(which, engine(which));
            starts.put(which, new ArrayList<>());
            loads.put(which, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String which : engines.keySet()) {
                starts.get(which).add(start(which));
                long begun = System.nanoTime();
                engine(which);
                loads.get(which).add((System.nanoTime() - begun) / 1e6);
            }
        }
        engines.forEach((which, engine) -> print(
                "%-6s %3d rules: start and one case %5.0f ms cpu, reload %4.0f ms",
                which, engine.regler().size(), median(starts.get(which)), median(loads.get(which))));
        print("%-34s %14s %14s %16s %16s", "case", "first: µs", "outcomes", "all: µs", "outcomes");
        for (String name : List.of(
                "01-nr1-opfyldt",
                "19-ulovligt-netop-10-procent",
                "38-lineal-netop-6",
                "44-laveste-tilstraekkelige-trin",
                "61-vanroegt-set-af-laerer",
                "52-alle-fire-omraader")) {
            Sag sag = SagJson.standard().læs(Files.readAllBytes(Path.of("examples/sager", name + ".json")));
            Map<String, Double> micros = new LinkedHashMap<>();
            for (int round = 0; round < 3; round++) { // they take turns
                engines.forEach((which, engine) ->
                        micros.merge(which, leastCpuAndBytes(() -> engine.vurder(sag))[0], Math::min));
            }
            print(
                    "%-34s %14.0f %14d %16.0f %16d",
                    name,
                    micros.get("first"),
                    engines.get("first").vurder(sag).udfald().size(),
                    micros.get("all"),
                    engines.get("all").vurder(sag).udfald().size());
        }
    }

    private static Regelmotor engine(String which) {
        Regelmotor.Bygger bygger = Regelmotor.bygger();
        if (which.equals("first")) {
            Indlaest.medfølgendeFiler().forEach((fil, tekst) -> {
                if (FIRST.contains(fil.substring(0, fil.lastIndexOf('/')))) {
                    bygger.medRegelfil(fil, tekst.getBytes(StandardCharsets.UTF_8));
                }
            });
        } else {
            Indlaest.medfølgendeFiler()
                    .forEach((fil, tekst) -> bygger.medRegelfil(fil, tekst.getBytes(StandardCharsets.UTF_8)));
        }
        return bygger.byg();
    }

    /** Processor time of a process that loads the rules and assesses one case, in milliseconds. */
    private static double start(String which) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Ddrools.dateformat=yyyy-MM-dd",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Start.class.getName(),
                        which)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
    }

    /** The process. */
    static final class Start {

        private Start() {}

        public static void main(String[] arguments) throws IOException {
            engine(arguments[0])
                    .vurder(SagJson.standard().læs(Files.readAllBytes(Path.of("examples/sager/01-nr1-opfyldt.json"))));
            System.out.println(((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                            .getProcessCpuTime()
                    / 1e6);
        }
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
