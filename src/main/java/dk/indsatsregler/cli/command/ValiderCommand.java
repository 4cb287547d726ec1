package dk.indsatsregler.cli.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.MotorBygger;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "Egne regler oven på dem, der følger med, kontrolleres med --regler MAPPE."
        })
final class ValiderCommand implements Callable<Integer> {

    private static final String RULES = ".drl";
    private static final JsonFactory JSON = new JsonFactory();

    @Parameters(arity = "0..*", paramLabel = "MAPPE|FIL", description = "Regelfiler (.drl) eller mapper med dem.")
    private List<String> given = List.of();

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Reader.class,
            description = "Tekst til mennesker (uden valg) eller JSON til programmer.")
    private Format format = Format.TEKST;

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
            Regelmotor shipped = terminal.engine().get();
            return fine("Regelsættet " + shipped.regelsæt().version() + " er i orden: ", shipped);
        }
        for (String path : given) {
            if (!add(path)) {
                return Terminal.UNUSABLE;
            }
        }
        try {
            MotorBygger builder = rules.builder();
            files.forEach(builder::medRegelfil);
            return validated(builder);
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            terminal.complain("En af filerne med regler kan ikke læses.");
        }
        return Terminal.UNUSABLE;
    }

    private int validated(MotorBygger builder) {
        List<Regelproblem> problems = builder.valider();
        boolean refused = problems.stream().anyMatch(p -> !p.erAdvarsel());
        if (problems.isEmpty()) {
            return fine("Ingen problemer: ", builder.byg());
        }
        terminal.print(format == Format.JSON ? json(problems) : ProblemText.of(problems));
        if (refused) {
            return Terminal.REFUSED;
        }
        return format == Format.JSON ? Terminal.FINE : fine("Reglerne kan bruges: ", builder.byg());
    }

    private int fine(String words, Regelmotor engine) {
        long inFiles = engine.regler().stream()
                .map(rule -> rule.lag() + " " + rule.fil())
                .distinct()
                .count();
        String text = words
                + ProblemText.count(engine.regler().size(), "regel", "regler") + " i "
                + ProblemText.count(inFiles, "fil", "filer") + "." + local(engine);
        terminal.print(format == Format.JSON ? "[]\n" : text + "\n");
        return Terminal.FINE;
    }

    private static String local(Regelmotor engine) {
        List<Regel> local =
                engine.regler().stream().filter(rule -> rule.lag() > 0).toList();
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

    private static String json(List<Regelproblem> problems) {
        return problems.stream().map(ValiderCommand::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String json(Regelproblem problem) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kode", problem.kode());
            json.writeStringField("fil", problem.fil());
            json.writeNumberField("linje", problem.linje());
            json.writeNumberField("kolonne", problem.kolonne());
            json.writeNumberField("laengde", problem.længde());
            json.writeStringField("regel", problem.regel());
            json.writeStringField("linjetekst", problem.linjetekst());
            json.writeStringField("besked", problem.besked());
            json.writeStringField("forslag", problem.forslag());
            json.writeStringField("alvor", problem.alvor().name());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
