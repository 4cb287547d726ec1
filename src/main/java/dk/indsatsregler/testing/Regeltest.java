package dk.indsatsregler.testing;

import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.Fremdrift.Trin;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.run.ScenarioResult;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.text.VisibleText;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenarios in Danish on a rule set.
 *
 * <pre>{@code
 * Proeverapport rapport = Regeltest.af(Path.of("scenarier")).medRegler(Path.of("regler")).medDækning().kør();
 * rapport.bestået();     // every scenario passed, and everything is covered
 * rapport.tekst();       // what failed, why, and what is uncovered, with scenarios to paste
 * }</pre>
 *
 * <p>Immutable; needs Cucumber's {@code gherkin} on the class path, not JUnit. The same files give the same report, byte for byte.
 */
public final class Regeltest {

    private static final int ALL = 100;

    private final @Nullable Path scenarios;
    private final Map<String, byte[]> files;
    private final Rules rules;
    private final @Nullable Integer limit;
    private final boolean mutation;
    private final @Nullable Tidtagning timing;
    private final Fremdrift progress;

    private Regeltest(
            @Nullable Path scenarios,
            Map<String, byte[]> files,
            Rules rules,
            @Nullable Integer limit,
            boolean mutation,
            @Nullable Tidtagning timing,
            Fremdrift progress) {
        this.scenarios = scenarios;
        this.files = files;
        this.rules = rules;
        this.limit = limit;
        this.mutation = mutation;
        this.timing = timing;
        this.progress = progress;
    }

    private static final Rules SHIPPED = new Rules(null, List.of(), List.of(), List.of());

    private record Rules(@Nullable Path alone, List<String> practices, List<String> without, List<Path> layers) {}

    /**
     * Tests the rules that ship with the library.
     *
     * @param scenarier a folder, whose every {@code .feature} file is run, or one such file: then only the rules it tests are measured
     * @throws IllegalArgumentException if there are no scenarios there; the message is Danish
     */
    public static Regeltest af(Path scenarier) {
        if (!isFile(scenarier)) {
            scenarios(scenarier);
        }
        return new Regeltest(scenarier, Map.of(), SHIPPED, null, false, null, (trin, færdige, alle) -> {});
    }

    /**
     * Tests the rules that ship with the library.
     *
     * @param scenarier feature files by their names, in UTF-8
     */
    public static Regeltest af(Map<String, byte[]> scenarier) {
        return new Regeltest(null, new TreeMap<>(scenarier), SHIPPED, null, false, null, (trin, færdige, alle) -> {});
    }

    /**
     * Lays the rules below a folder upon those tested so far, as {@link dk.indsatsregler.Regelmotor.Bygger#medRegler}. Then only the rules of
     * layers are measured.
     *
     * @throws IllegalArgumentException if there are no rule files there; the message is Danish
     */
    public Regeltest medRegler(Path mappe) {
        mappe(mappe);
        return with(new Rules(rules.alone, rules.practices, rules.without, and(rules.layers, mappe)));
    }

    /**
     * Tests the rules below a folder instead of those that ship with the library.
     *
     * @throws IllegalArgumentException if there are no rule files there; the message is Danish
     */
    public Regeltest medKunRegler(Path mappe) {
        mappe(mappe);
        return with(new Rules(mappe, rules.practices, rules.without, rules.layers));
    }

    /** Switches the practice of a municipality on, as {@link dk.indsatsregler.Regelmotor.Bygger#medKommunalPraksis}. */
    public Regeltest medKommunalPraksis(String navn) {
        return with(new Rules(rules.alone, and(rules.practices, navn), rules.without, rules.layers));
    }

    /** Leaves the practice of a municipality out of the areas, as {@link dk.indsatsregler.Regelmotor.Bygger#udenPraksis}. */
    public Regeltest udenPraksis(String navn) {
        return with(new Rules(rules.alone, rules.practices, and(rules.without, navn), rules.layers));
    }

    /**
     * Are there rule files below a folder?
     *
     * @throws IllegalArgumentException if there are not; the message is Danish
     */
    public static void mappe(Path mappe) {
        new DefaultRegelmotorBygger(StandardVocabulary.get()).medMappe(mappe);
    }

    private Regeltest with(Rules others) {
        return new Regeltest(scenarios, files, others, limit, mutation, timing, progress);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** Also finds what the scenarios leave uncovered, and demands that it is nothing. */
    public Regeltest medDækning() {
        return medDækning(ALL);
    }

    /**
     * Also finds what the scenarios leave uncovered, and demands that so many per cent are covered.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public Regeltest medDækning(int grænse) {
        if (grænse < 0 || grænse > ALL) {
            throw new IllegalArgumentException("Grænsen for dækning skal være fra 0 til 100, men er " + grænse + ".");
        }
        return new Regeltest(scenarios, files, rules, grænse, mutation, timing, progress);
    }

    /** Also finds the slips in the rules that the scenarios would not notice, and demands that there are none. */
    public Regeltest medMutation() {
        return new Regeltest(scenarios, files, rules, limit, true, timing, progress);
    }

    /** Also takes the time, for {@link Proeverapport#junitXml(Tidtagning)}; nothing else of the report depends on it. */
    public Regeltest medTidtagning(Tidtagning tid) {
        return new Regeltest(scenarios, files, rules, limit, mutation, tid, progress);
    }

    /** Also tells how far it is, to those who wait. */
    public Regeltest medFremdrift(Fremdrift fremdrift) {
        return new Regeltest(scenarios, files, rules, limit, mutation, timing, fremdrift);
    }

    /**
     * Runs.
     *
     * @throws dk.indsatsregler.RegelfejlException with every problem of the rule files, if they are refused
     * @throws IllegalArgumentException if there is no practice of a name; the message is Danish
     * @throws UncheckedIOException if a file cannot be read, or a folder is not at rest; the message is Danish and names it
     */
    public Proeverapport kør() {
        Rulebook book = book();
        Runner.Timer timer = (result, nanos, done, all) -> {
            took(Tidtagning.navn(result.file(), result.line(), result.name()), nanos);
            progress.nået(Trin.SCENARIER, done, all);
        };
        boolean file = scenarios != null && isFile(scenarios);
        Run run = scenarios == null
                ? Runner.run(book, files, timer)
                : file
                        ? Runner.run(book, Map.of(name(scenarios), bytes(scenarios)), timer)
                        : Runner.run(book, scenarios, timer);
        List<Scenario> passed = run.passed();
        Stream<String> measured = file
                ? run.ran().stream().map(ScenarioResult::rule).flatMap(Stream::ofNullable)
                : book.rules().rules().stream()
                        .filter(rule -> rules.layers.isEmpty()
                                || rule.info().placering().lag() > 0)
                        .map(Rule::id);
        Set<String> ids = measured.collect(Collectors.toSet());
        Daekning coverage = limit == null
                ? null
                : timed(
                        JunitXml.COVERAGE,
                        () -> CoverageFigures.of(
                                book.rules(),
                                passed,
                                ids,
                                limit,
                                (done, all) -> progress.nået(Trin.DÆKNING, done, all)));
        Mutationer mutations = mutation
                ? timed(
                        JunitXml.MUTATION,
                        () -> MutationFigures.of(
                                book.rules(), passed, ids, (done, all) -> progress.nået(Trin.MUTATION, done, all)))
                : null;
        return new Proeverapport(
                run.ran().stream().map(Regeltest::result).toList(),
                coverage,
                mutations,
                book.rules().identity());
    }

    private <T> T timed(String what, Supplier<T> work) {
        long began = System.nanoTime();
        T done = work.get();
        took(what, System.nanoTime() - began);
        return done;
    }

    private void took(String what, long nanos) {
        if (timing != null) {
            timing.tog(what, nanos);
        }
    }

    private Rulebook book() {
        DefaultRegelmotorBygger files = new DefaultRegelmotorBygger(StandardVocabulary.get());
        if (rules.alone != null) {
            files.medRegelmappe(rules.alone);
        }
        rules.practices.forEach(files::medKommunalPraksis);
        rules.without.forEach(files::udenPraksis);
        rules.layers.forEach(files::medRegler);
        return files.anything() ? Rulebook.of(files) : Rulebook.shipped();
    }

    private static boolean isFile(Path path) {
        return path.toString().endsWith(FeatureFolder.ENDING) && Files.isRegularFile(path);
    }

    private static Scenarieresultat result(ScenarioResult ran) {
        return new Scenarieresultat(ran.file(), ran.line(), ran.rule(), ran.name(), ran.failure(), ran.explanations());
    }

    private static void scenarios(Path folder) {
        if (!Files.exists(folder)) {
            throw new IllegalArgumentException(shown(folder) + ": findes ikke.");
        } else if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    shown(folder) + ": er hverken en mappe eller en fil med scenarier (.feature).");
        }
        try {
            FeatureFolder read = FeatureFolder.read(folder);
            if (read.files().isEmpty()) {
                throw new IllegalArgumentException(shown(folder) + ": i mappen er der ingen scenarier (.feature)."
                        + read.strays().entrySet().stream()
                                .map(stray -> "\n" + VisibleText.line(stray.getKey()) + ": " + stray.getValue())
                                .collect(Collectors.joining()));
            }
        } catch (UnreadableException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static String shown(Path path) {
        return VisibleText.line(path.toString());
    }

    // A file by itself is named with its folder, as where the whole tree is run.
    private static String name(Path scenarios) {
        Path whole = scenarios.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path scenarios) {
        try {
            return FeatureFolder.bytes(scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(shown(scenarios) + ": kan ikke læses.", e);
        }
    }
}
