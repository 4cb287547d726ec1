package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.report.ProblemJson;
import dk.indsatsregler.cli.report.SarifReport;
import dk.indsatsregler.cli.terminal.ReportFormat;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.MotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.testing.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rule files: every problem of every file. */
@Command(
        name = "valider",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = {
            "Kontrollerer regelfiler og viser alle problemer i dem alle på én gang.",
            "En mappe er et regelsæt, og dens filer hedder det, de hedder i den. En fil for sig hedder sin mappe og"
                    + " sit navn, fx noedpasning/bek-217-2020.drl. Uden argumenter: de regler, der følger med.",
            "Egne regler oven på dem, der følger med, kontrolleres med --regler MAPPE.",
            "Kan reglerne læses, undersøges det også, om de hænger sammen: om en regel aldrig kan være opfyldt, en"
                    + " betingelse er uden virkning, to regler er ens eller modsiger hinanden, eller et helt sæt har et hul."
        })
final class ValiderCommand implements Callable<Integer> {

    private static final String RULES = ".drl";

    @Parameters(arity = "0..*", paramLabel = "MAPPE|FIL", description = "Regelfiler (.drl) eller mapper med dem.")
    private List<String> given = List.of();

    @Option(
            names = "--format",
            paramLabel = "tekst|json|sarif",
            converter = ReportFormat.Reader.class,
            description =
                    "Tekst til mennesker (uden valg), JSON til programmer, eller SARIF 2.1.0 til redigerings- og kodeværktøjer.")
    private ReportFormat format = ReportFormat.TEKST;

    @Option(
            names = "--dato",
            paramLabel = "DATO",
            converter = CaseOptions.DateReader.class,
            description =
                    "Sig til om regler, der ikke længere gælder på denne dato, fx 2025-08-01. Oven på de regler, der følger med,"
                            + " gælder det kun jeres egne.")
    private @Nullable LocalDate day;

    @Option(names = "--uden-analyse", description = "Undersøg ikke, om reglerne hænger sammen, kun om de kan læses.")
    private boolean unexamined;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    private final Terminal terminal;

    /** The files by the names their problems are told by. */
    private final Map<String, byte[]> files = new TreeMap<>();

    ValiderCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (given.isEmpty() && !rules.given()) {
            Loaded shipped = Rulebook.loadShipped(day);
            String version = shipped.orThrow().identity().version();
            return validated(shipped, "Regelsættet " + version + " er i orden: ");
        }
        for (String path : given) {
            if (!add(path)) {
                return Terminal.UNUSABLE;
            }
        }
        try {
            MotorBygger builder = rules.builder();
            files.forEach(builder::medRegelfil);
            return validated(builder.load(day), "Ingen problemer: ");
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            terminal.complain("En af filerne med regler kan ikke læses.");
        }
        return Terminal.UNUSABLE;
    }

    // No engine is built: whether rules can be used is settled when they are loaded.
    private int validated(Loaded loaded, String fine) {
        if (!(loaded instanceof Loaded.Rules read)) {
            terminal.print(shown(loaded.problems()));
            return Terminal.REFUSED;
        }
        List<Regelproblem> problems = new ArrayList<>(loaded.problems());
        if (!unexamined) {
            problems.addAll(Findings.of(read.ruleSet()));
        }
        problems.sort(null);
        if (problems.isEmpty()) {
            return fine(fine, read.ruleSet());
        }
        terminal.print(shown(problems));
        return format != ReportFormat.TEKST ? Terminal.FINE : fine("Reglerne kan bruges: ", read.ruleSet());
    }

    private int fine(String words, RuleSet loaded) {
        List<Regel> all = loaded.rules().stream().map(Rule::info).toList();
        long inFiles = all.stream()
                .map(rule -> rule.lag() + " " + rule.fil())
                .distinct()
                .count();
        String text = words
                + ProblemText.count(all.size(), "regel", "regler") + " i "
                + ProblemText.count(inFiles, "fil", "filer") + "." + local(all);
        terminal.print(format == ReportFormat.TEKST ? text + "\n" : shown(List.of()));
        return Terminal.FINE;
    }

    private static String local(List<Regel> rules) {
        List<Regel> local = rules.stream().filter(rule -> rule.lag() > 0).toList();
        long replacing = local.stream()
                .filter(rule -> !rule.erstatter().isEmpty())
                .map(Regel::id)
                .distinct()
                .count();
        long all = local.stream().map(Regel::id).distinct().count();
        return all == 0
                ? ""
                : " Heraf lokale: " + all + " (" + replacing + " i stedet for en anden, "
                        + ProblemText.count(all - replacing, "ny", "nye") + ").";
    }

    private boolean add(String given) {
        try {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                return addFolder(given, path);
            } else if (!given.endsWith(RULES) || !Files.isRegularFile(path)) {
                terminal.complain(
                        Files.exists(path) ? given + ": er ikke en regelfil (.drl)." : CaseOptions.unreadable(given));
                return false;
            }
            Path whole = path.toAbsolutePath().normalize();
            int names = whole.getNameCount();
            return addFile(given, whole.subpath(Math.max(0, names - 2), names), path);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(given));
            return false;
        }
    }

    private boolean addFolder(String given, Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> below = Files.walk(folder)) {
            found = below.filter(p -> p.toString().endsWith(RULES) && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        }
        for (Path file : found) {
            if (!addFile(given, folder.relativize(file), file)) {
                return false;
            }
        }
        if (found.isEmpty()) {
            terminal.complain(given + ": i mappen er der ingen regelfiler (.drl).");
        }
        return !found.isEmpty();
    }

    private boolean addFile(String given, Path name, Path file) throws IOException {
        String named = name.toString().replace('\\', '/');
        if (files.put(named, Files.readAllBytes(file)) != null) {
            terminal.complain(given + ": to filer ville begge hedde " + named + "; kontrollér dem hver for sig.");
            return false;
        }
        return true;
    }

    private String shown(List<Regelproblem> problems) {
        return switch (format) {
            case TEKST -> ProblemText.of(problems);
            case JSON -> ProblemJson.of(problems);
            case SARIF -> SarifReport.of(problems);
        };
    }
}
