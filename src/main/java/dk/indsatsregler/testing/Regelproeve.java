package dk.indsatsregler.testing;

import dk.indsatsregler.internal.MotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.run.Ran;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs scenarios in Danish on a rule set.
 *
 * <pre>{@code
 * Proeverapport rapport = Regelproeve.af(Path.of("scenarier")).medRegler(Path.of("regler")).medDækning().kør();
 * rapport.bestået();     // every scenario passed, and everything is covered
 * rapport.tekst();       // what failed, why, and what is uncovered, with scenarios to paste
 * }</pre>
 *
 * <p>Immutable; needs Cucumber's {@code gherkin} on the class path, not JUnit. The same files give the same report, byte for byte.
 */
public final class Regelproeve {

    private static final String FEATURE = ".feature";
    private static final String RULES = ".drl";
    private static final int ALL = 100;

    private final Path scenarios;
    private final Rules rules;
    private final @Nullable Integer limit;
    private final boolean mutation;

    private Regelproeve(Path scenarios, Rules rules, @Nullable Integer limit, boolean mutation) {
        this.scenarios = scenarios;
        this.rules = rules;
        this.limit = limit;
        this.mutation = mutation;
    }

    private record Rules(@Nullable Path alone, List<String> practices, List<Path> layers) {}

    /**
     * Tests the rules that ship with the library.
     *
     * @param scenarier a folder, whose every {@code .feature} file is run, or one such file: then only the rules it tests are measured
     * @throws IllegalArgumentException if there are no scenarios there; the message is Danish
     */
    public static Regelproeve af(Path scenarier) {
        if (!isFile(scenarier)) {
            folder(scenarier, FEATURE, "scenarier");
        }
        return new Regelproeve(scenarier, new Rules(null, List.of(), List.of()), null, false);
    }

    /**
     * Lays the rules below a folder upon those tested so far, as {@link dk.indsatsregler.Regelmotor.Bygger#medRegler}. Then only the rules of
     * layers are measured.
     *
     * @throws IllegalArgumentException if there are no rule files there; the message is Danish
     */
    public Regelproeve medRegler(Path mappe) {
        mappe(mappe);
        return with(new Rules(rules.alone, rules.practices, and(rules.layers, mappe)));
    }

    /**
     * Tests the rules below a folder instead of those that ship with the library.
     *
     * @throws IllegalArgumentException if there are no rule files there; the message is Danish
     */
    public Regelproeve medKunRegler(Path mappe) {
        mappe(mappe);
        return with(new Rules(mappe, rules.practices, rules.layers));
    }

    /** Switches the practice of a municipality on, as {@link dk.indsatsregler.Regelmotor.Bygger#medKommunalPraksis}. */
    public Regelproeve medKommunalPraksis(String navn) {
        return with(new Rules(rules.alone, and(rules.practices, navn), rules.layers));
    }

    /**
     * Are there rule files below a folder?
     *
     * @throws IllegalArgumentException if there are not; the message is Danish
     */
    public static void mappe(Path mappe) {
        folder(mappe, RULES, "regelfiler");
    }

    private Regelproeve with(Rules others) {
        return new Regelproeve(scenarios, others, limit, mutation);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** Also finds what the scenarios leave uncovered, and demands that it is nothing. */
    public Regelproeve medDækning() {
        return medDækning(ALL);
    }

    /**
     * Also finds what the scenarios leave uncovered, and demands that so many per cent are covered.
     *
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public Regelproeve medDækning(int grænse) {
        if (grænse < 0 || grænse > ALL) {
            throw new IllegalArgumentException("Grænsen for dækning skal være fra 0 til 100, men er " + grænse + ".");
        }
        return new Regelproeve(scenarios, rules, grænse, mutation);
    }

    /** Also finds the slips in the rules that the scenarios would not notice, and demands that there are none. */
    public Regelproeve medMutation() {
        return new Regelproeve(scenarios, rules, limit, true);
    }

    /**
     * Runs.
     *
     * @throws dk.indsatsregler.RegelfejlException with every problem of the rule files, if they are refused
     * @throws IllegalArgumentException if there is no practice of a name; the message is Danish
     * @throws UncheckedIOException if a file cannot be read
     */
    public Proeverapport kør() {
        Rulebook book = book();
        boolean file = isFile(scenarios);
        Run run = file ? Runner.run(book, name(), bytes()) : Runner.run(book, scenarios);
        List<Scenario> passed = run.passed();
        Stream<String> measured = file
                ? run.ran().stream().map(Ran::rule).flatMap(Stream::ofNullable)
                : book.rules().rules().stream()
                        .filter(rule -> rules.layers.isEmpty() || rule.info().lag() > 0)
                        .map(Rule::id);
        Set<String> ids = measured.collect(Collectors.toSet());
        return new Proeverapport(
                run.ran().stream().map(Regelproeve::result).toList(),
                limit == null ? null : CoverageFigures.of(book.rules(), passed, ids, limit),
                mutation ? MutationFigures.of(book.rules(), passed, ids) : null);
    }

    private Rulebook book() {
        MotorBygger files = new MotorBygger(StandardVocabulary.get());
        if (rules.alone != null) {
            files.medRegelmappe(rules.alone);
        }
        rules.practices.forEach(files::medKommunalPraksis);
        rules.layers.forEach(files::medRegler);
        return files.anything() ? Rulebook.of(files) : Rulebook.shipped();
    }

    private static boolean isFile(Path path) {
        return path.toString().endsWith(FEATURE) && Files.isRegularFile(path);
    }

    private static Scenarieresultat result(Ran ran) {
        return new Scenarieresultat(ran.file(), ran.line(), ran.rule(), ran.name(), ran.failure(), ran.explanations());
    }

    private static void folder(Path folder, String suffix, String what) {
        if (!Files.exists(folder)) {
            throw new IllegalArgumentException(folder + ": findes ikke.");
        } else if (!Files.isDirectory(folder)) {
            String kind = suffix.equals(FEATURE) ? "hverken en mappe eller en fil med " : "ikke en mappe med ";
            throw new IllegalArgumentException(folder + ": er " + kind + what + " (" + suffix + ").");
        }
        try (Stream<Path> below = Files.walk(folder)) {
            if (below.noneMatch(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))) {
                throw new IllegalArgumentException(folder + ": i mappen er der ingen " + what + " (" + suffix + ").");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A file by itself is named with its folder, as where the whole tree is run.
    private String name() {
        Path whole = scenarios.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        return whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
