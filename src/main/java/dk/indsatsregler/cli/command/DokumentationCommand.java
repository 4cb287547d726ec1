package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.draft.Documentation;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes what an impact assessment needs of a rule set. */
@Command(
        name = "dokumentation",
        description = {
            "Skriver materialet til kommunens konsekvensanalyse: felterne, hvem der læser dem, på hvilket grundlag, og logikken.",
            "Slettefrist, og hvem der må se et felt, udfylder kommunen (GDPR art. 35)."
        })
final class DokumentationCommand extends Subcommand {

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    DokumentationCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        if (!document.ready(terminal)) {
            return Terminal.UNUSABLE;
        }
        Optional<RuleSet> loaded =
                rules.built(null, terminal, builder -> builder.load(null).orThrow());
        return loaded.isEmpty()
                ? rules.code()
                : document.show(Documentation.of(loaded.get(), document.printed()), terminal);
    }
}
