package dk.indsatsregler.cli.command;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.files.WholeFile;
import dk.indsatsregler.json.BeslutningJson;
import dk.indsatsregler.json.Kvittering;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses a case and writes the receipt of it, with what a person decided. */
@Command(
        name = "kvittering",
        description = {
            "Vurderer en sag og kvitterer: oplysninger, regelsæt, alle udfald og det, et menneske besluttede.",
            "Som tekst et notat til sagens journal; kvitteringen selv er JSON, som kan arkiveres og spilles igen."
        })
final class KvitteringCommand extends EngineCommand {

    private static final int MOST_BYTES = 1 << 20;

    @Parameters(paramLabel = "FIL", converter = GivenPath.Reader.class, description = "Sagen som JSON; - er stdin.")
    private String file = "";

    @Option(
            names = "--beslutninger",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Det, et menneske har besluttet om udfaldene, som JSON.")
    private @Nullable String decided;

    @Option(
            names = "--salt",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description =
                    "Lad oplysningerne være ude af kvitteringen: kun SHA-256 af dem og af saltet i FIL, som hører til sagen."
                            + " Er filen der ikke, laves den.")
    private @Nullable String salt;

    @Option(
            names = "--til",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Skriv kvitteringen (JSON) i denne fil.")
    private @Nullable String into;

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Result.class,
            description = "Vis journalnotatet (uden valg) eller kvitteringen (json).")
    private Format format = Format.TEKST;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    KvitteringCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        return clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        Optional<List<Beslutning>> decisions = decided == null ? Optional.of(List.of()) : decisions(decided);
        Path made = salt == null ? null : missing(salt);
        Optional<String> salted = salt == null ? Optional.of("") : salt(salt, true, terminal);
        if (decisions.isEmpty() || salted.isEmpty()) {
            return Terminal.UNUSABLE;
        }
        int code = receipt(engine, decisions.get(), salted.get());
        if (made != null && code == Terminal.UNUSABLE) {
            delete(made);
        }
        return code;
    }

    private static @Nullable Path missing(String file) {
        try {
            Path path = GivenPath.of(file);
            return Files.exists(path) ? null : path;
        } catch (InvalidPathException e) {
            return null; // told when it is read
        }
    }

    // A salt without a receipt belongs to nothing.
    private static void delete(Path salt) {
        try {
            Files.deleteIfExists(salt);
        } catch (IOException e) {
            return; // why there is no receipt is told already
        }
    }

    private int receipt(Regelmotor engine, List<Beslutning> decisions, String salted) {
        return CaseOptions.used(
                        file,
                        clock.date(),
                        clock::set,
                        sag -> {
                            Vurdering assessment = engine.vurder(sag);
                            try {
                                Kvittering receipt = salt == null
                                        ? Kvittering.af(sag, assessment, decisions)
                                        : Kvittering.udenOplysninger(sag, assessment, decisions, salted);
                                return show(receipt, assessment);
                            } catch (SagJsonException e) {
                                throw e;
                            } catch (IllegalArgumentException e) {
                                terminal.complain(String.valueOf(e.getMessage()));
                                return Terminal.UNUSABLE;
                            }
                        },
                        terminal)
                .orElse(Terminal.UNUSABLE);
    }

    private int show(Kvittering receipt, Vurdering assessment) {
        if (into != null
                && !ResultFile.RECEIPT.written(
                        into, (receipt.json() + "\n").getBytes(StandardCharsets.UTF_8), terminal)) {
            return Terminal.UNUSABLE;
        }
        if (format == Format.JSON) {
            terminal.printJson(receipt.json() + "\n");
        } else {
            terminal.print(receipt.journalnotat(assessment));
        }
        return assessment.ingenVurdering() == null ? Terminal.FINE : Terminal.FAULT;
    }

    private Optional<List<Beslutning>> decisions(String from) {
        try {
            return Optional.of(BeslutningJson.læs(Bounded.read(GivenPath.of(from), MOST_BYTES)));
        } catch (SagJsonException e) {
            String.valueOf(e.getMessage())
                    .lines()
                    .forEach(line -> terminal.complain(VisibleText.line(from) + ": " + line));
        } catch (IOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(from));
        }
        return Optional.empty();
    }

    /**
     * The salt in a file; empty when it cannot be used, and the error stream says why.
     *
     * @param make is it made when it is not there?
     */
    static Optional<String> salt(String from, boolean make, Terminal terminal) {
        try {
            Path path = GivenPath.of(from);
            if (make && !Files.exists(path)) {
                WholeFile.create(Map.of(path, (Kvittering.nytSalt() + "\n").getBytes(StandardCharsets.US_ASCII)));
            }
            return Optional.of(new String(Bounded.read(path, MOST_BYTES), StandardCharsets.UTF_8).strip());
        } catch (IOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(from));
            return Optional.empty();
        }
    }
}
