package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.web.server.WebServer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the rules in a browser on this machine, and tries them on a child. */
@Command(
        name = "web",
        description = {
            "Viser reglerne i en browser på denne maskine, og prøver dem på et barn: svaret først, så det næste spørgsmål.",
            "Intet gemmes, og intet sendes. Stop med Ctrl+C."
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

    WebCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<Rulebook> book = rules.built(null, terminal, builder -> Rulebook.of(builder));
        if (book.isEmpty()) {
            return rules.code();
        }
        Rulebook used = book.get();
        try (WebServer server = WebServer.start(
                () -> SiteOptions.of(used, rules, true), used::engine, BenchOptions.of(used.rules(), rules), port)) {
            terminal.print("Åbn denne adresse i en browser på denne maskine. Den er din; giv den ikke videre.\n"
                    + server.address() + "\nStop med Ctrl+C.\n");
            terminal.out().flush();
            new CountDownLatch(1).await();
        } catch (IOException e) {
            terminal.complain("Porten " + port + " kan ikke bruges; vælg en anden, eller udelad --port.");
            return Terminal.UNUSABLE;
        }
        return Terminal.FINE;
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
