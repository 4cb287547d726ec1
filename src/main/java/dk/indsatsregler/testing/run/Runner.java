package dk.indsatsregler.testing.run;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.check.Failures;
import dk.indsatsregler.testing.check.ThenStep;
import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.FeatureFile;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.Heading;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.testing.step.Understood;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs scenarios on the engine. */
public final class Runner {

    private final Regelmotor engine;
    private final ScenarioReader reader;

    private final Timer timer;

    /** Told how long each scenario took, and how many of all have been run. */
    @FunctionalInterface
    public interface Timer {
        void took(ScenarioResult result, long nanos, int done, int all);
    }

    /** A feature file as it is read: what is wrong with it, and its scenarios. */
    private record ReadFile(String name, List<ScenarioResult> wrong, List<Understood> scenarios) {}

    private Runner(Rulebook book, Timer timer) {
        this.timer = timer;
        this.engine = book.engine();
        this.reader = new ScenarioReader(book.rules());
    }

    /** Runs every feature file below a folder, named relative to it. What cannot be read is a failure among the others. */
    public static Run run(Rulebook book, Path folder) {
        return run(book, folder, (result, nanos, done, all) -> {});
    }

    /** Runs every feature file below a folder, and tells how long each scenario took. */
    public static Run run(Rulebook book, Path folder, Timer timer) {
        FeatureFolder read;
        try {
            read = FeatureFolder.read(folder);
        } catch (UnreadableException e) {
            return nothing(folder, String.valueOf(e.getMessage()));
        }
        List<ScenarioResult> ran = new ArrayList<>();
        read.strays().forEach((name, why) -> ran.add(new ScenarioResult(name, 1, null, name, null, why)));
        if (read.files().isEmpty()) {
            Path last = folder.getFileName();
            String name = last == null ? "" : last.toString();
            ran.add(new ScenarioResult(
                    name,
                    1,
                    null,
                    name,
                    null,
                    "Der er ingen scenarier i mappen: ingen fil, hvis navn ender på .feature."));
        }
        ran.addAll(new Runner(book, timer).files(read.files()));
        ran.sort(Comparator.comparing(ScenarioResult::file)); // stable: lines are in order
        return new Run(ran);
    }

    /** Runs one feature file. */
    public static Run run(Rulebook book, String name, byte[] text) {
        return run(book, Map.of(name, text));
    }

    /** Runs feature files, by their names. */
    public static Run run(Rulebook book, Map<String, byte[]> files) {
        return run(book, files, (result, nanos, done, all) -> {});
    }

    /** Runs feature files, by their names, and tells how long each scenario took. */
    public static Run run(Rulebook book, Map<String, byte[]> files, Timer timer) {
        return new Run(new Runner(book, timer).files(new TreeMap<>(files)));
    }

    private static Run nothing(Path folder, String message) {
        Path last = folder.getFileName();
        String name = last == null ? "" : last.toString();
        return new Run(List.of(new ScenarioResult(name, 1, null, name, null, message)));
    }

    /** What is wrong with a feature file as it is written: nothing is run, and what follows from something else is not told. */
    public static List<Complaint> complaints(ScenarioReader reader, String name, byte[] text) {
        FeatureFile file = FeatureReader.read(name, text);
        Set<Complaint> all = new LinkedHashSet<>(complaints(reader, file));
        for (RawScenario raw : file.scenarios()) {
            Understood understood = reader.read(name, raw);
            all.addAll(understood.shared());
            all.addAll(understood.complaints());
        }
        return all.stream()
                .filter(complaint -> !complaint.message().startsWith(ScenarioReader.NOT_RUN))
                .sorted(Comparator.comparingInt(Complaint::line))
                .toList();
    }

    private static List<Complaint> complaints(ScenarioReader reader, FeatureFile file) {
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
        return complaints;
    }

    // All are read before the first is run, so that it can be said how many there are.
    private List<ScenarioResult> files(Map<String, byte[]> files) {
        List<ReadFile> read = new ArrayList<>();
        files.forEach((name, text) -> read.add(file(name, text)));
        int all = read.stream().mapToInt(file -> file.scenarios().size()).sum();
        int done = 0;
        List<ScenarioResult> ran = new ArrayList<>();
        for (ReadFile file : read) {
            List<ScenarioResult> own = new ArrayList<>(file.wrong());
            for (Understood one : file.scenarios()) {
                long began = System.nanoTime();
                ScenarioResult result = scenario(file.name(), one);
                timer.took(result, System.nanoTime() - began, ++done, all);
                own.add(result);
            }
            own.sort(Comparator.comparingInt(ScenarioResult::line));
            ran.addAll(own);
        }
        return ran;
    }

    private ReadFile file(String name, byte[] text) {
        FeatureFile file = FeatureReader.read(name, text);
        List<Complaint> complaints = complaints(reader, file);
        List<ScenarioResult> wrong = new ArrayList<>();
        complaints.forEach(c -> wrong.add(new ScenarioResult(name, c.line(), null, name, null, c.text())));
        List<Understood> understood =
                file.scenarios().stream().map(raw -> reader.read(name, raw)).toList();
        wrong.addAll(backgrounds(name, understood));
        return new ReadFile(name, wrong, understood);
    }

    /** What is wrong with a {@code Baggrund}, once: for its rule, or for the file when scenarios of several rules stand below it. */
    private static List<ScenarioResult> backgrounds(String file, List<Understood> understood) {
        Map<Complaint, Set<Optional<String>>> rules = new LinkedHashMap<>();
        understood.forEach(u -> u.shared()
                .forEach(c -> rules.computeIfAbsent(c, x -> new HashSet<>()).add(rule(u.raw()))));
        List<ScenarioResult> ran = new ArrayList<>();
        rules.forEach((complaint, of) -> ran.add(new ScenarioResult(
                file,
                complaint.line(),
                of.size() > 1 ? null : of.iterator().next().orElse(null),
                file,
                null,
                complaint.text())));
        return ran;
    }

    private ScenarioResult scenario(String file, Understood understood) {
        RawScenario raw = understood.raw();
        String rule = rule(raw).orElse(null);
        Scenario scenario = understood.scenario();
        if (scenario == null) {
            String text = understood.complaints().stream().map(Complaint::text).collect(Collectors.joining("\n\n"));
            return new ScenarioResult(file, raw.line(), rule, raw.name(), null, text);
        }
        List<Failures> failures = new ArrayList<>();
        for (Occasion occasion : scenario.occasions()) {
            Answer answer = occasion.assess(engine::vurder);
            Stream.ofNullable(failures(occasion, answer)).forEach(failures::add);
        }
        Failures all = Failures.all(failures);
        return all == null
                ? new ScenarioResult(file, raw.line(), rule, raw.name(), scenario, null)
                : new ScenarioResult(file, raw.line(), rule, raw.name(), scenario, all.text(), all.explanations());
    }

    /** A case whose facts cannot be right is told of where the fact is told, unless the scenario is about just that. */
    private static @Nullable Failures failures(Occasion occasion, Answer answer) {
        boolean about =
                occasion.checks().stream().anyMatch(check -> check instanceof ThenStep claim && claim.refusal());
        if (about || !(answer instanceof Answer.Refused refused)) {
            return Failures.of(occasion.checks(), answer);
        }
        String place = occasion.toldAt(refused.reason().felt());
        return place == null
                ? Failures.of(occasion.checks(), answer)
                : new Failures(
                        place + "\nSagen bliver afvist: " + refused.reason().getMessage(), List.of());
    }

    private static Optional<String> rule(RawScenario raw) {
        return Optional.ofNullable(raw.heading()).map(Heading::id).filter(id -> !id.isEmpty());
    }
}
