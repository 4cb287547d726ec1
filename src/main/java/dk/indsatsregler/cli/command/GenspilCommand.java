package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.json.Genspil;
import dk.indsatsregler.json.Kvittering;
import dk.indsatsregler.json.UgyldigKvitteringException;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays a receipt. */
@Command(
        name = "genspil",
        description = {
            "Vurderer sagen i en kvittering igen og siger, om udfaldene er de samme; ellers hvilken regel, oplysning eller udgave der er en anden.",
            "En kvittering, der er ændret, afvises med stedet."
        })
final class GenspilCommand extends EngineCommand {

    private static final int MOST_BYTES = 4 << 20;

    @Parameters(paramLabel = "KVITTERING", converter = GivenPath.Reader.class, description = "Kvitteringen som JSON.")
    private String file = "";

    @Option(
            names = "--sha256",
            paramLabel = "SHA-256",
            description = "Den SHA-256, kvitteringen skal have, fx fra journalen.")
    private @Nullable String sha256;

    @Option(
            names = "--sag",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Hold denne sag op mod kvitteringen; nødvendigt, når oplysningerne ikke står i den.")
    private @Nullable String sag;

    @Option(
            names = "--salt",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Sagens salt, når kvitteringen kun har SHA-256 af oplysningerne.")
    private @Nullable String salt;

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Result.class,
            description = "Tekst til mennesker (uden valg) eller JSON til programmer.")
    private Format format = Format.TEKST;

    @Mixin
    private final ClockOptions clock = new ClockOptions();

    GenspilCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean ready() {
        if (sag == null && (clock.isSet() || salt != null)) {
            terminal.complain(
                    "--dato, --tid, --skolekalender og --salt hører til --sag; uden den vurderes sagen i kvitteringen,"
                            + " som den står der.");
            return false;
        }
        return clock.ready(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        Optional<String> salted = salt == null ? Optional.empty() : KvitteringCommand.salt(salt, false, terminal);
        if (salt != null && salted.isEmpty()) {
            return Terminal.UNUSABLE;
        }
        try {
            Kvittering receipt = Kvittering.læs(Bounded.read(GivenPath.of(file), MOST_BYTES));
            if (sha256 != null && !sha256.equalsIgnoreCase(receipt.sha256())) {
                terminal.complain("Kvitteringen er en anden: dens SHA-256 er " + receipt.sha256() + ".");
                return Terminal.UNUSABLE;
            } else if (sag == null && !receipt.harOplysninger()) {
                terminal.complain(
                        "Kvitteringen har ikke sagens oplysninger, kun deres SHA-256. Giv sagen (--sag) og dens salt (--salt).");
                return Terminal.UNUSABLE;
            }
            return sag == null
                    ? show(receipt.genspil(engine))
                    : CaseOptions.used(
                                    sag,
                                    clock.date(),
                                    clock::set,
                                    given -> show(receipt.genspil(engine, given, salted.orElse(null))),
                                    terminal)
                            .orElse(Terminal.UNUSABLE);
        } catch (UgyldigKvitteringException e) {
            terminal.complain(VisibleText.line(file) + ": kvitteringen er afvist. " + e.getMessage());
        } catch (IOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
        } catch (IllegalArgumentException e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
        return Terminal.UNUSABLE;
    }

    private int show(Genspil replayed) {
        if (format == Format.JSON) {
            terminal.printJson(replayed.json());
        } else {
            StringBuilder text = new StringBuilder(
                    replayed.sammeUdfald()
                            ? "SAMME UDFALD som i kvitteringen.\n"
                            : "ANDRE UDFALD end i kvitteringen.\n");
            replayed.forskelle()
                    .forEach(f -> text.append("  ")
                            .append(f.art())
                            .append(' ')
                            .append(f.sted())
                            .append(": ")
                            .append(f.tekst())
                            .append('\n'));
            terminal.print(text.toString());
        }
        return replayed.sammeUdfald() ? Terminal.FINE : Terminal.FAILED;
    }
}
