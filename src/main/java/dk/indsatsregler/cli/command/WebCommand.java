package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.editing.local.OwnFolders;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.web.server.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the rules in a browser on this machine, and tries them on a child. */
@Command(
        name = "web",
        description = {
            "Viser reglerne i en browser på denne maskine, og prøver dem på et barn: svaret først, så det næste spørgsmål.",
            "Med --regler kan egne regler rettes dér. Om et barn gemmes og sendes intet. Stop med Ctrl+C."
        })
final class WebCommand extends Subcommand {

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            description = "Porten på 127.0.0.1; uden valg en, der er ledig.")
    private int port;

    @Option(
            names = "--egne-sager",
            description = {
                "Lad siden Virkning prøve egne regler på kommunens egne, åbne sager. De læses i hukommelsen, beregnes og glemmes.",
                "Brug det kun, når kommunens DPIA (konsekvensanalysen efter databeskyttelsesforordningens artikel 35) dækker det."
            })
    private boolean ownCases;

    WebCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        // The address is there at once; the page says that the rules are being read, until they are.
        CompletableFuture<Rulebook> first = new CompletableFuture<>();
        AtomicBoolean again = new AtomicBoolean();
        try (WebServer server = WebServer.start(
                () -> again.getAndSet(true) ? Rulebook.of(rules.builder()) : first.join(),
                used -> SiteOptions.of(used, rules, true),
                BenchOptions.of(() -> first.join().rules(), rules, ownCases),
                own(),
                port)) {
            terminal.print("Åbn denne adresse i en browser på denne maskine. Den er din; giv den ikke videre.\n"
                    + server.address() + "\nStop med Ctrl+C.\n");
            terminal.out().flush();
            Optional<Rulebook> book = rules.built(rules::belowAll, null, terminal, this::usable);
            if (book.isEmpty()) {
                return rules.code();
            }
            first.complete(book.get());
            terminal.err().flush();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            terminal.complain("Porten " + port + " kan ikke bruges; vælg en anden, eller udelad --port.");
            return Terminal.UNUSABLE;
        }
        return Terminal.FINE;
    }

    // One's own rules may be what someone comes to mend: then the others are shown without them.
    private Rulebook usable(DefaultRegelmotorBygger below) {
        try {
            return Rulebook.of(rules.builder());
        } catch (RegelfejlException refused) {
            if (rules.layers().isEmpty()) {
                throw refused;
            }
            terminal.complain(ProblemText.of(refused.problemer()).stripTrailing());
        } catch (IllegalArgumentException unusable) {
            if (!emptyFolder()) {
                throw unusable;
            }
        }
        terminal.complain("Siderne viser reglerne uden jeres egne, til de kan læses. Ret dem i browseren under Ret.");
        return Rulebook.of(below);
    }

    private boolean emptyFolder() {
        return rules.layers().stream()
                .map(GivenPath::of)
                .filter(Files::isDirectory)
                .anyMatch(folder -> {
                    try {
                        return !RuleFolder.read(folder).holdsRules();
                    } catch (UnreadableException e) {
                        return false;
                    }
                });
    }

    private @Nullable OwnFolders own() {
        String bottom = rules.alone();
        return rules.layers().isEmpty()
                ? null
                : new OwnFolders(
                        bottom == null ? null : GivenPath.of(bottom),
                        rules.layers().stream().map(GivenPath::of).toList(),
                        rules::belowAll);
    }

    /** Reads a port. */
    static final class Port implements ITypeConverter<Integer> {

        private static final int LAST = 65_535;

        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= LAST) {
                return Integer.valueOf(value);
            }
            throw new ArgumentErrors.Wrong("skal være et helt tal fra 0 til 65535.");
        }
    }
}
