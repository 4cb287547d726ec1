package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.lsp.RuleServer;
import dk.indsatsregler.lsp.RuleServer.Opened;
import dk.indsatsregler.lsp.Stdio;
import dk.indsatsregler.testing.feature.FeatureFolder;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an editor on standard input and output. */
@Command(
        name = "lsp",
        description = {
            "Hjælper en editor, mens der skrives regler og scenarier: problemer, præcise rettelser, forslag og forklaringer.",
            "Editoren starter den selv (docs/redigering.md). Der tales LSP på stdin og stdout; intet skrives på disk, og"
                    + " intet sendes.",
            "Uden --regler og --kun: den mappe, editoren har åben, oven på de regler, der følger med."
        })
final class LspCommand extends Subcommand {

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--scenarier",
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Scenarier (.feature), der ikke ligger ved siden af reglerne. Kan gentages.")
    private List<String> scenarios = List.of();

    LspCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try {
            rules.builder(); // said now, in words, and not to an editor that has already started
            scenarios(null, scenarios.stream().map(GivenPath::of).toList());
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            return Terminal.UNUSABLE;
        } catch (IllegalArgumentException | UncheckedIOException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
            return Terminal.UNUSABLE;
        }
        return Stdio.serve(new RuleServer(this::opened), terminal.in(), terminal.out());
    }

    private Opened opened(@Nullable Path folder) {
        Path bottom = rules.alone() == null ? null : GivenPath.of(rules.alone());
        List<Path> layers =
                new ArrayList<>(rules.layers().stream().map(GivenPath::of).toList());
        boolean theEditors = layers.isEmpty() && bottom == null && folder != null;
        if (theEditors) {
            layers.add(folder);
        }
        scenarios.forEach(more -> layers.add(GivenPath.of(more)));
        return new Opened(
                bottom,
                layers,
                () -> Workspace.of(theEditors ? upon(layers.get(0)) : rules.builder(), scenarios(bottom, layers)));
    }

    /** A folder there are no rules in yet is one to begin in. */
    private DefaultRegelmotorBygger upon(Path folder) {
        DefaultRegelmotorBygger upon = rules.builder();
        try {
            upon.medRegler(folder);
        } catch (IllegalArgumentException noRules) {
            return rules.builder();
        }
        return upon;
    }

    private static Map<Document, byte[]> scenarios(@Nullable Path bottom, List<Path> layers) {
        Map<Document, byte[]> all = new HashMap<>();
        add(0, bottom, all);
        for (int i = 0; i < layers.size(); i++) {
            add(i + 1, layers.get(i), all);
        }
        return all;
    }

    private static void add(int layer, @Nullable Path folder, Map<Document, byte[]> all) {
        try {
            if (folder != null) {
                FeatureFolder.read(folder).files().forEach((name, text) -> all.put(new Document(layer, name), text));
            }
        } catch (UnreadableException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
