package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.report.ProblemJson;
import dk.indsatsregler.cli.report.SarifReport;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.read.SourceReader;
import dk.indsatsregler.testing.finding.Findings;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks rule files: every problem of every file. */
@Command(
        name = "valider",
        description = {
            "Kontrollerer regelfiler og viser alle problemer i dem alle på én gang.",
            "En mappe er et regelsæt, og dens filer hedder det, de hedder i den. En fil for sig hedder sin mappe og"
                    + " sit navn, fx noedpasning/bek-217-2020.drl. Uden argumenter: de regler, der følger med.",
            "Egne regler oven på dem, der følger med, kontrolleres med --regler MAPPE.",
            "Kan reglerne læses, undersøges det også, om de hænger sammen: om en regel aldrig kan være opfyldt, en"
                    + " betingelse er uden virkning, to regler er ens eller modsiger hinanden, eller et helt sæt har et hul."
        })
final class ValiderCommand extends Subcommand {

    private static final int FEW = 5;

    @Parameters(
            arity = "0..*",
            paramLabel = "MAPPE|FIL",
            converter = GivenPath.Reader.class,
            description = "Regelfiler (.drl) eller mapper med dem.")
    private List<String> given = List.of();

    @Option(
            names = "--format",
            paramLabel = "tekst|json|sarif",
            converter = Format.Report.class,
            description =
                    "Tekst til mennesker (uden valg), JSON til programmer, eller SARIF 2.1.0 til redigerings- og kodeværktøjer.")
    private Format format = Format.TEKST;

    @Option(
            names = "--dato",
            paramLabel = "DATO",
            converter = DateOption.DateReader.class,
            description =
                    "Sig til om regler, der ikke længere gælder på denne dato, fx 2025-08-01. Oven på de regler, der følger med,"
                            + " gælder det kun jeres egne.")
    private @Nullable LocalDate day;

    @Option(names = "--uden-analyse", description = "Undersøg ikke, om reglerne hænger sammen, kun om de kan læses.")
    private boolean unexamined;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ValiderCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (given.isEmpty() && !rules.given()) {
            Loaded shipped = Rulebook.loadShipped(day);
            String version = shipped.orThrow().identity().version();
            return validated(shipped, "Regelsættet " + version + " er i orden: ");
        }
        try {
            DefaultRegelmotorBygger builder = rules.builder();
            for (String path : given) {
                if (!add(path, builder)) {
                    return Terminal.UNUSABLE;
                }
                String twice = twice(builder);
                if (twice != null) {
                    terminal.complain(VisibleText.line(path) + ": to filer ville begge hedde " + VisibleText.line(twice)
                            + "; kontrollér dem hver for sig.");
                    return Terminal.UNUSABLE;
                }
            }
            int code = validated(builder.load(day), "Ingen problemer: ");
            if (format == Format.TEKST) {
                terminal.print(leftOut(builder.folders()));
            }
            return code;
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
        return Terminal.UNUSABLE;
    }

    // No engine is built: whether rules can be used is settled when they are loaded.
    private int validated(Loaded loaded, String fine) {
        if (!(loaded instanceof Loaded.Rules read)) {
            show(loaded.problems());
            return Terminal.REFUSED;
        }
        List<Regelproblem> problems = new ArrayList<>(loaded.problems());
        if (!unexamined) {
            // What a text shows to be a slip is told of once, not again by what follows from it.
            Set<String> told = problems.stream()
                    .filter(problem -> problem.kode().equals(Code.TEXT_DIFFERS.code()))
                    .map(ValiderCommand::place)
                    .collect(Collectors.toSet());
            Findings.of(read.ruleSet()).stream()
                    .filter(finding -> !told.contains(place(finding)))
                    .forEach(problems::add);
        }
        problems.sort(null);
        if (problems.isEmpty()) {
            return fine(fine, read.ruleSet());
        }
        show(problems);
        return format != Format.TEKST ? Terminal.FINE : fine("Reglerne kan bruges: ", read.ruleSet());
    }

    private static String place(Regelproblem problem) {
        return problem.fil() + ":" + problem.linje();
    }

    private int fine(String words, RuleSet loaded) {
        List<Regel> all = loaded.rules().stream().map(Rule::info).toList();
        long inFiles = all.stream()
                .map(rule -> rule.placering().lag() + " " + rule.placering().fil())
                .distinct()
                .count();
        String text = words
                + ProblemText.count(all.size(), "regel", "regler") + " i "
                + ProblemText.count(inFiles, "fil", "filer") + "." + local(all);
        if (format == Format.TEKST) {
            terminal.print(text + "\n");
        } else {
            show(List.of());
        }
        return Terminal.FINE;
    }

    private static String local(List<Regel> rules) {
        List<Regel> local =
                rules.stream().filter(rule -> rule.placering().lag() > 0).toList();
        long replacing = local.stream()
                .filter(rule -> !rule.placering().erstatter().isEmpty())
                .map(Regel::id)
                .distinct()
                .count();
        long all = local.stream().map(Regel::id).distinct().count();
        return all == 0
                ? ""
                : " Heraf lokale: " + all + " (" + replacing + " i stedet for en anden, "
                        + ProblemText.count(all - replacing, "ny", "nye") + ").";
    }

    /** What of the folders is not read, on one line; nothing when all of it is. */
    private static String leftOut(List<RuleFolder> folders) {
        long system = folders.stream().mapToLong(f -> f.passedOver().size()).sum();
        List<String> others = folders.stream().flatMap(f -> f.others().stream()).toList();
        if (system == 0 && others.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (system > 0) {
            parts.add(ProblemText.count(
                    system,
                    "navn, der begynder med punktum eller hedder __MACOSX",
                    "navne, der begynder med punktum eller hedder __MACOSX"));
        }
        if (!others.isEmpty()) {
            List<String> named =
                    others.stream().limit(FEW).map(VisibleText::line).toList();
            parts.add(ProblemText.count(others.size(), "anden fil", "andre filer") + " (" + String.join(", ", named)
                    + (others.size() > FEW ? ", …" : "") + ")");
        }
        return "Ikke læst: " + String.join(" og ", parts) + ".\n";
    }

    private boolean add(String given, DefaultRegelmotorBygger builder) {
        String shown = VisibleText.line(given);
        try {
            Path path = GivenPath.of(given);
            if (Files.isDirectory(path)) {
                builder.medMappe(path);
                return true;
            } else if (!given.endsWith(RuleFolder.ENDING) || !Files.isRegularFile(path)) {
                terminal.complain(
                        Files.exists(path) ? shown + ": er ikke en regelfil (.drl)." : CaseOptions.unreadable(given));
                return false;
            }
            Path whole = path.toAbsolutePath().normalize();
            int names = whole.getNameCount();
            String named =
                    whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
            builder.medRegelfil(named, Bounded.read(path, SourceReader.MOST_BYTES));
            return true;
        } catch (IOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(given));
            return false;
        }
    }

    /** The first name that two of the files would have; {@code null} when each has its own. */
    private static @Nullable String twice(DefaultRegelmotorBygger builder) {
        Set<String> names = new HashSet<>();
        return builder.bottom().stream()
                .map(RuleFile::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .orElse(null);
    }

    private void show(List<Regelproblem> problems) {
        switch (format) {
            case JSON -> terminal.printJson(ProblemJson.of(problems));
            case SARIF -> terminal.printJson(SarifReport.of(problems));
            default -> terminal.print(ProblemText.of(problems));
        }
    }
}
