package dk.indsatsregler.cli.command;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.ForklaringJson;
import dk.indsatsregler.json.ForskelleJson;
import dk.indsatsregler.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains how one rule came out in one case. */
@Command(name = "forklar", description = "Forklarer, hvorfor én regel er opfyldt, åben eller ikke opfyldt i en sag.")
final class ForklarCommand extends EngineCommand {

    @Parameters(paramLabel = "FIL", converter = GivenPath.Reader.class, description = "Sagen som JSON; - er stdin.")
    private String file = "";

    @Option(names = "--regel", required = true, paramLabel = "ID", description = "Reglens id, fx NP-K1.")
    private String rule = "";

    @Option(
            names = "--hvad-hvis",
            description = "Vis i stedet, hvilke svar der ville ændre udfaldet, grænserne og det, der mangler.")
    private boolean whatIf;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    ForklarCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        Optional<Vurdering> assessed = options.assess(file, engine, terminal);
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
            terminal.complain("Ingen regel i vurderingen hedder " + VisibleText.line(rule) + "."
                    + ArgumentErrors.meant(rule, ids));
            terminal.complain("Reglerne er: " + String.join(", ", ids) + ".");
            return Terminal.UNUSABLE;
        }
        if (whatIf) {
            Forskelle changes = assessment.forskelle(rule);
            show(changes.tekst(), () -> ForskelleJson.skrivIndrykket(changes));
        } else {
            Forklaring explanation = assessment.forklar(rule);
            show(explanation.tekst(), () -> ForklaringJson.skrivIndrykket(explanation));
        }
        return Terminal.FINE;
    }

    private void show(String text, Supplier<String> json) {
        if (options.json()) {
            terminal.printJson(json.get());
        } else {
            terminal.print(text.stripTrailing() + "\n");
        }
    }
}
