package eksempel;

import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs everything and writes one page. {@code Main PAGE README}: the rows that begin with «Speed» are put into README too. {@code Main PAGE}
 * alone: a short run, to see that it works; its figures mean nothing.
 */
public final class Main {

    private static final String ROW = "| Speed";
    private static final String AFTER_THE_TABLE = "## Limits";

    private final boolean whole;
    private final StringBuilder page = new StringBuilder();

    private final String[] cases;
    private final String[] rules;
    private final String[] facts;

    private Main(boolean whole) {
        this.whole = whole;
        this.cases = whole ? new String[] {"01", "28", "52", "all"} : new String[] {"52", "all"};
        this.rules = whole ? new String[] {"10", "100", "500", "2000"} : new String[] {"10", "100"};
        this.facts = whole ? new String[] {"10", "1000", "10000", "100000"} : new String[] {"10", "1000"};
    }

    /**
     * What one benchmark came to.
     *
     * @param micros microseconds each, on one thread; of several, the time between two answers
     * @param kilobytes allocated for each
     */
    private record Figure(double micros, double kilobytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Main main = new Main(arguments.length > 1);
        List<String> rows = main.write();
        Files.writeString(Path.of(arguments[0]), main.page);
        if (main.whole) {
            Path readme = Path.of(arguments[1]);
            List<String> lines = new ArrayList<>(Files.readAllLines(readme));
            lines.removeIf(line -> line.startsWith(ROW));
            lines.addAll(lines.indexOf(AFTER_THE_TABLE) - 1, rows);
            Files.writeString(readme, String.join("\n", lines) + "\n");
        }
        System.out.print(main.page);
    }

    private List<String> write() throws IOException, InterruptedException, RunnerException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Cold.prepare();
        for (String engine : named().keySet()) {
            new Decision().check(engine);
        }
        int compared = AllRules.check();
        Map<String, Figure> decision = run(Decision.class, 1, "", "");
        Map<String, Figure> decision2 = run(Decision.class, 2, "", "");
        Map<String, Figure> all = run(AllRules.class, 1, "(library|json|droolsSession)", "which", cases);
        all.putAll(run(AllRules.class, 1, "droolsPooled", "which", "all"));
        Map<String, Figure> all2 = run(AllRules.class, 2, "", "which", "all");
        Map<String, Figure> byRules = run(Growth.class, 1, "", "rules", rules);
        Map<String, Figure> byFacts = run(Facts.class, 1, "", "facts", facts);
        Map<String, Figure> reload = run(Reload.class, 1, "", "");
        Map<String, Cold.Time> cold = new TreeMap<>();
        for (String engine : Cold.ENGINES) {
            cold.put(engine, Cold.of(engine, whole ? 3 : 1));
        }

        int count = Regelmotor.standard().regler().size();
        Figure case52 = all.get("library 52");
        Figure own = decision.get("library");
        List<String> rows = List.of(
                row(
                        "Speed: a case of four areas with all %d rules (`52-alle-fire-omraader`), every outcome explained".formatted(count),
                        "%s µs, %s kB; %s × the same rules as plain two-valued DRL".formatted(
                                number(case52.micros()), number(case52.kilobytes()), times(case52, all.get("droolsSession 52"))),
                        "`examples/benchmark/run`"),
                row(
                        "Speed: one decision alone (nødpasning nr. 1-3), three-valued and explained",
                        "%s µs; KIE DMN %s, Camunda %s, plain Drools %s, Java by hand %s, all two-valued and unexplained".formatted(
                                number(own.micros()),
                                number(decision.get("kieDmn").micros()),
                                number(decision.get("camunda").micros()),
                                number(decision.get("droolsSession").micros()),
                                number(decision.get("handWritten").micros())),
                        "the same; every table: [docs/speed.md](docs/speed.md)"));

        line("# How fast it is");
        line("");
        line("Written by `examples/benchmark/run`; change nothing here by hand. Every engine must give the same answers before it is timed, "
                + "and is warm: 12 s of answering before all rules are timed, 3 s elsewhere.");
        if (!whole) {
            line("");
            line("**A short run: the figures mean nothing.**");
        }
        line("");
        // Above the number of cores: others were at work, and only ratios within one table say anything.
        line("Java %s, %s, %d cores, load when it began %.1f; %d rules, SHA-256 `%s…`.".formatted(
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                load,
                count,
                Regelmotor.standard().regelsæt().sha256().substring(0, 12)));
        line("");
        line("| Guarantee | Figure | Reproduced by |");
        line("|---|---|---|");
        rows.forEach(this::line);

        line("");
        line("## One decision, alone in each engine");
        line("");
        line("Who nødpasning must at least cover, BEK nr. 217 § 5, stk. 2, nr. 1-3, 256 children with everything told. This library lays its facts out,");
        line("reckons ages, assesses in three values twice over, and explains. Drools gets its facts and their derived fields for nothing, KIE and Camunda a");
        line("map. None of them explains or has an unknown.");
        line("");
        line("| | µs | kB | × this library | a second, 1 thread | 2 threads |");
        line("|---|---|---|---|---|---|");
        named().forEach((key, name) -> {
            Figure one = decision.get(key);
            if (one != null) {
                line("| %s | %s | %s | %s | %s | %s |".formatted(
                        name,
                        number(one.micros()),
                        number(one.kilobytes()),
                        times(one, own),
                        number(1e6 / one.micros()),
                        number(1e6 / decision2.get(key).micros())));
            }
        });

        line("");
        line("## All %d rules".formatted(count));
        line("");
        line("The cases of `examples/sager`: three of them, and all in turn. The plain rules are the same files' conditions word for word as DRL for drools-mvel, with");
        line("day and area as a first pattern, two-valued and unexplained; the facts laid out beforehand. In the %,d outcomes where\nthis library says met or not met, plain DRL says the same; it cannot say what is unknown.".formatted(compared));
        line("");
        line("| Case | | µs | kB | × new session | a second, 1 thread | 2 threads |");
        line("|---|---|---|---|---|---|---|");
        for (String which : cases) {
            named().forEach((key, name) -> {
                Figure one = all.get(key + " " + which);
                Figure two = all2.get(key + " " + which);
                if (one != null) {
                    line("| %s | %s | %s | %s | %s | %s | %s |".formatted(
                            which,
                            name,
                            number(one.micros()),
                            number(one.kilobytes()),
                            times(one, all.get("droolsSession " + which)),
                            number(1e6 / one.micros()),
                            two == null ? "" : number(1e6 / two.micros())));
                }
            });
        }

        line("");
        line("## Growth");
        line("");
        line("Rules of three conditions each, one child, every rule explained; and facts of one type in one case, each read by every quantifier (this library's two");
        line("engines alone: a case may have 1,000 facts of a type at most).");
        line("");
        line("| | This library: µs | kB | Plain Drools: µs | kB | × |");
        line("|---|---|---|---|---|---|");
        growth("rules", rules, byRules);
        growth("facts", facts, byFacts);

        line("");
        line("## Start and reload");
        line("");
        line("Start is a process of its own until its first answer, JVM included, plain `java` (least of %d); reload is from text to an engine that has answered, in".formatted(whole ? 3 : 1));
        line("a warm JVM. Plain Drools has its beans compiled and its facts laid out beforehand.");
        line("");
        line("| | Start: s | processor s | Reload: ms |");
        line("|---|---|---|---|");
        Map<String, String> started = Map.of("libraryAll", "This library, all rules", "droolsAll", "Plain Drools, all rules");
        for (String key : Cold.ENGINES) {
            Figure again = reload.get(key);
            line("| %s | %s | %s | %s |".formatted(
                    started.getOrDefault(key, named().getOrDefault(key, "Plain Drools") + ", one decision"),
                    "%.2f".formatted(cold.get(key).wall() / 1e3),
                    "%.2f".formatted(cold.get(key).cpu() / 1e3),
                    again == null ? "" : number(again.micros() / 1e3)));
        }
        return rows;
    }

    private void growth(String what, String[] sizes, Map<String, Figure> figures) {
        for (String size : sizes) {
            Figure own = figures.get("library " + size);
            Figure drools = figures.get("drools " + size);
            line("| %s %s | %s | %s | %s | %s | %s |".formatted(
                    grouped(Long.parseLong(size)),
                    what,
                    number(own.micros()),
                    number(own.kilobytes()),
                    number(drools.micros()),
                    number(drools.kilobytes()),
                    times(own, drools)));
        }
    }

    private static Map<String, String> named() {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        names.put("library", "This library");
        names.put("json", "This library, JSON in and out");
        names.put("droolsSession", "Plain Drools, new session");
        names.put("droolsPooled", "Plain Drools, pooled session");
        names.put("kieDmn", "KIE DMN 10.2.0");
        names.put("camunda", "Camunda DMN 7.24.0");
        names.put("handWritten", "Java by hand");
        return names;
    }

    /** Every benchmark of a class, by its name and its parameter. */
    private Map<String, Figure> run(Class<?> benchmarks, int threads, String methods, String param, String... values) throws RunnerException {
        boolean reload = benchmarks == Reload.class;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\." + (methods.isEmpty() ? "" : methods + "$"))
                .forks(1)
                // The compiler in the foreground: where others are at work it would starve, and the interpreter be timed.
                .jvmArgsAppend("-Xmx2g", "-Xbatch", "-Ddrools.dateformat=yyyy-MM-dd")
                .threads(threads)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .timeUnit(TimeUnit.MICROSECONDS);
        if (reload) {
            options.mode(Mode.SingleShotTime).warmupIterations(whole ? 6 : 1).measurementIterations(whole ? 5 : 1);
        } else {
            // An assessment by all rules runs a hundred times the code of one decision: after a second most of it is interpreted still.
            boolean large = benchmarks == AllRules.class;
            options.mode(Mode.Throughput)
                    .warmupIterations(whole ? 3 : 1)
                    .warmupTime(TimeValue.milliseconds(!whole ? 100 : large ? 4000 : 1000))
                    .measurementIterations(whole ? 3 : 1)
                    .measurementTime(TimeValue.milliseconds(!whole ? 100 : large ? 1500 : 1000));
        }
        if (values.length > 0) {
            options.param(param, values);
        }
        Map<String, Figure> figures = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.') + 1));
            result.getParams().getParamsKeys().forEach(p -> key.append(' ').append(result.getParams().getParam(p)));
            double score = result.getPrimaryResult().getScore();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            figures.put(key.toString(), new Figure(reload ? score : 1 / score, bytes.getScore() / 1000));
        }
        return figures;
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String times(Figure one, Figure other) {
        double times = one.micros() / other.micros();
        return times < 0.1 ? "%.4f".formatted(times) : times < 10 ? "%.1f".formatted(times) : number(times);
    }

    // Three digits say all there is to say.
    private static String number(double value) {
        if (value < 10) {
            return "%.2f".formatted(value);
        } else if (value < 100) {
            return "%.1f".formatted(value);
        }
        double step = Math.pow(10, Math.floor(Math.log10(value)) - 2);
        return grouped(Math.round(Math.round(value / step) * step));
    }

    private static String grouped(long value) {
        return "%,d".formatted(value);
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
