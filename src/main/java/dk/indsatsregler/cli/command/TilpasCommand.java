package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.editing.local.LocalRule;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies a rule to a municipality's own folder, ready to edit. */
@Command(
        name = "tilpas",
        description = {
            "Skriver en kopi af en regel i kommunens egen mappe, klar til at rette.",
            "Reglens scenarier lægges ved siden af. Lov kan ikke tilpasses. En fil, der findes, ændres aldrig."
        })
final class TilpasCommand extends EngineCommand {

    @Parameters(paramLabel = "ID", description = "Reglens id, fx FR-SAMLET-10.")
    private String id = "";

    @Option(
            names = "--til",
            required = true,
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Kommunens egen mappe.")
    private String into = "";

    TilpasCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        List<Regel> versions =
                engine.regler().stream().filter(r -> r.id().equals(id)).toList();
        if (versions.isEmpty()) {
            List<String> ids =
                    engine.regler().stream().map(Regel::id).distinct().toList();
            terminal.complain("Ingen regel hedder " + VisibleText.line(id) + "." + ArgumentErrors.meant(id, ids));
            return Terminal.UNUSABLE;
        }
        Regel last = versions.get(versions.size() - 1);
        String locked = LocalRule.locked(versions).orElse(null);
        if (locked != null) {
            terminal.complain(locked);
            terminal.complain(
                    "Det, I kan, er at skrive en regel ved siden af, som siger noget mere, fx en opmærksomhed før lovens"
                            + " grænse:\n  indsatsregler ny JERES-ID --til " + RuleOptions.argument(into));
            return Terminal.UNUSABLE;
        }
        LocalRule adapted;
        try {
            adapted = LocalRule.adapted(versions, engine.regelsæt().version(), folder(last));
        } catch (IOException e) {
            terminal.complain(VisibleText.line(last.placering().fil().replaceFirst("\\.drl$", ".feature"))
                    + ": kan ikke læses, så scenarierne kan ikke følge med. Ingen fil er lavet.");
            return Terminal.UNUSABLE;
        }
        NewRule rule = new NewRule(terminal, rules);
        int code = rule.write(into, adapted);
        if (code == Terminal.FINE) {
            if (adapted.feature() == null && folder(last) == null) {
                terminal.print("Kun reglen: dens scenarier er i kommandolinjens jar (indsatsregler-…-cli.jar), ikke i"
                        + " bibliotekets.\n");
            }
            rule.next(into, adapted.feature() != null);
        }
        return code;
    }

    /** The folder a rule is from; {@code null} when it is shipped. */
    private @Nullable Path folder(Regel rule) {
        int layer = rule.placering().lag();
        String folder = layer > 0 ? rules.layers().get(layer - 1) : rules.alone();
        return folder == null ? null : GivenPath.of(folder);
    }
}
