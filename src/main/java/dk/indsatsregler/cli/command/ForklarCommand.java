package dk.indsatsregler.cli.command;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.ForklaringJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains how one rule came out in one case. */
@Command(
        name = "forklar",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = "Forklarer, hvorfor én regel er opfyldt, åben eller ikke opfyldt i en sag.")
final class ForklarCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FIL", description = "Sagen som JSON; - er stdin.")
    private String file = "";

    @Option(names = "--regel", required = true, paramLabel = "ID", description = "Reglens id, fx NP-K1.")
    private String rule = "";

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    private final Terminal terminal;

    ForklarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Regelmotor> engine = rules.engine(terminal);
        if (engine.isEmpty()) {
            return rules.code();
        }
        Optional<Vurdering> assessed = options.assess(file, engine.get(), terminal);
        if (assessed.isEmpty()) {
            return Terminal.UNUSABLE;
        }
        Vurdering assessment = assessed.get();
        IngenVurdering none = assessment.ingenVurdering();
        if (none != null) {
            terminal.complain("INGEN VURDERING. " + none.årsag());
            return Terminal.FAULT;
        }
        List<String> ids = assessment.udfald().stream().map(Udfald::id).toList();
        if (!ids.contains(rule)) {
            terminal.complain("Ingen regel i vurderingen hedder " + rule + "." + ArgumentErrors.meant(rule, ids));
            terminal.complain("Reglerne er: " + String.join(", ", ids) + ".");
            return Terminal.UNUSABLE;
        }
        Forklaring explanation = assessment.forklar(rule);
        terminal.print(
                options.json()
                        ? ForklaringJson.skrivIndrykket(explanation)
                        : explanation.tekst().stripTrailing() + "\n");
        return Terminal.FINE;
    }
}
