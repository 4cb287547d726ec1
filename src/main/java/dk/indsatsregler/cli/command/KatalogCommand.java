package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.WholeFolder;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.text.VisibleText;
import dk.indsatsregler.web.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the rules as pages to read. */
@Command(
        name = "katalog",
        description = {
            "Skriver reglerne som sider i en mappe: områder, regler, oplysninger, kilder, udsagn og fejlkoder.",
            "De åbnes i en browser uden server og net, kan søges og udskrives, og er ens på alle maskiner."
        })
final class KatalogCommand extends Subcommand {

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--ud",
            required = true,
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Mappen, der skrives: en ny, en tom eller et tidligere katalog, som erstattes helt.")
    private String into = "";

    KatalogCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Path folder;
        try {
            folder = GivenPath.of(into);
            if (!mayBe(folder)) {
                terminal.complain(
                        VisibleText.line(into)
                                + ": er hverken tom eller et katalog lavet af indsatsregler alene. Intet er ændret; giv en anden mappe.");
                return Terminal.UNUSABLE;
            }
        } catch (IOException | InvalidPathException e) {
            return unwritten();
        }
        Optional<Map<String, byte[]>> files = rules.built(
                null, terminal, builder -> Catalogue.of(SiteOptions.of(Rulebook.of(builder), rules, false)));
        if (files.isEmpty()) {
            return rules.code();
        }
        try {
            WholeFolder.replace(folder, files.get());
        } catch (IOException e) {
            return unwritten();
        }
        terminal.print("Skrevet: " + files.get().size() + " filer i " + VisibleText.line(into) + "\nÅbn "
                + VisibleText.line(folder.resolve("index.html").toString()) + " i en browser.\n");
        return Terminal.FINE;
    }

    private int unwritten() {
        terminal.complain(VisibleText.line(into) + ": kan ikke skrives. Det, der stod der, er ikke ændret.");
        return Terminal.UNUSABLE;
    }

    // One that holds anything else, or lacks its own list, may be somebody's work.
    private static boolean mayBe(Path folder) throws IOException {
        Set<String> there = WholeFolder.names(folder);
        if (there.isEmpty()) {
            return true;
        }
        Optional<byte[]> sign =
                there.contains(Catalogue.SIGN) ? WholeFolder.small(folder.resolve(Catalogue.SIGN)) : Optional.empty();
        List<String> listed = sign.map(bytes -> Catalogue.listed(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(List.of());
        return Set.copyOf(listed).equals(there);
    }
}
