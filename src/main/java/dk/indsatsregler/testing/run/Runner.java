package dk.indsatsregler.testing.run;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.check.Failures;
import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.FeatureFile;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.Heading;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.testing.step.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs scenarios on the engine. */
public final class Runner {

    private static final String SUFFIX = ".feature";

    private final Regelmotor engine;
    private final ScenarioReader reader;

    private Runner(Rulebook book) {
        this.engine = book.engine();
        this.reader = new ScenarioReader(book.rules());
    }

    /** Runs every feature file below a folder, named relative to it. What cannot be read is a failure among the others. */
    public static Run run(Rulebook book, Path folder) {
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
                    .forEach(
                            file -> found.put(folder.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException | java.io.UncheckedIOException e) {
            return nothing(folder, "Mappen kan ikke læses.");
        }
        if (found.isEmpty()) {
            return nothing(folder, "Der er ingen scenarier i mappen: ingen fil, hvis navn ender på " + SUFFIX + ".");
        }
        Runner runner = new Runner(book);
        List<Ran> ran = new ArrayList<>();
        found.forEach((name, file) -> {
            try {
                ran.addAll(runner.file(name, Files.readAllBytes(file)));
            } catch (IOException e) {
                ran.add(new Ran(name, 1, null, name, null, "Filen kan ikke læses."));
            }
        });
        return new Run(ran);
    }

    /** Runs one feature file. */
    public static Run run(Rulebook book, String name, byte[] text) {
        return run(book, Map.of(name, text));
    }

    /** Runs feature files, by their names. */
    public static Run run(Rulebook book, Map<String, byte[]> files) {
        Runner runner = new Runner(book);
        List<Ran> ran = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> ran.addAll(runner.file(name, text)));
        return new Run(ran);
    }

    private static Run nothing(Path folder, String message) {
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString();
        return new Run(List.of(new Ran(name, 1, null, name, null, message)));
    }

    private List<Ran> file(String name, byte[] text) {
        FeatureFile file = FeatureReader.read(name, text);
        List<Complaint> complaints = new ArrayList<>(file.complaints());
        boolean readable = !complaints.isEmpty();
        for (Heading heading : file.headings()) {
            Complaint unknown = reader.complaint(heading);
            if (unknown != null) {
                complaints.add(unknown);
            }
            if (file.scenarios().stream().noneMatch(s -> heading.equals(s.heading()))
                    && file.complaints().isEmpty()) {
                complaints.add(new Complaint(
                        heading.line(), "Regel: " + heading.text(), "Der står intet scenarie under reglen.", null));
            }
        }
        if (!readable && file.headings().isEmpty()) {
            complaints.add(new Complaint(
                    1, "", "Filen prøver ingen regel: der står ingen Regel: med id'et på en regel.", null));
        }
        List<Ran> ran = new ArrayList<>();
        complaints.forEach(c -> ran.add(new Ran(name, c.line(), null, name, null, c.text())));
        file.scenarios().forEach(raw -> ran.add(scenario(name, raw)));
        ran.sort(Comparator.comparingInt(Ran::line));
        return ran;
    }

    private Ran scenario(String file, RawScenario raw) {
        Understood understood = reader.read(file, raw);
        Scenario scenario = understood.scenario();
        String failure = scenario == null
                ? understood.complaints().stream().map(Complaint::text).collect(Collectors.joining("\n\n"))
                : failure(scenario);
        Heading heading = raw.heading();
        String rule = heading == null || heading.id().isEmpty() ? null : heading.id();
        return new Ran(file, raw.line(), rule, raw.name(), scenario, failure);
    }

    private @Nullable String failure(Scenario scenario) {
        List<String> failures = new ArrayList<>();
        for (Occasion occasion : scenario.occasions()) {
            Answer answer = occasion.assess(engine::vurder);
            String failure = Failures.of(occasion.checks(), answer);
            if (failure != null) {
                failures.add(Objects.requireNonNull(failure));
            }
        }
        return failures.isEmpty() ? null : String.join("\n\n", failures);
    }
}
