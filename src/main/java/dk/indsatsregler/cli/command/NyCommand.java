package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.editing.local.LocalRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a rule of one's own to begin with. */
@Command(
        name = "ny",
        description = {
            "Skriver en ny regel i kommunens egen mappe, med kommentarer og scenarier.",
            "Den kan bruges, som den er, og rettes til. En fil, der findes, ændres aldrig."
        })
final class NyCommand extends EngineCommand {

    @Parameters(paramLabel = "ID", description = "Den nye regels id: A-Z, cifre og bindestreg, fx HAV-SAMTALE.")
    private String id = "";

    @Option(
            names = "--til",
            required = true,
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Kommunens egen mappe.")
    private String into = "";

    NyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Regelmotor engine) {
        if (engine.regler().stream().map(Regel::id).anyMatch(id::equals)) {
            terminal.complain(id + " findes allerede. En regel tilpasses med: indsatsregler tilpas " + id + " --til "
                    + RuleOptions.argument(into));
            return Terminal.UNUSABLE;
        }
        String unusable = LocalRule.unusable(id).orElse(null);
        if (unusable != null) {
            terminal.complain(unusable);
            return Terminal.UNUSABLE;
        }
        NewRule rule = new NewRule(terminal, rules);
        int code = rule.write(into, LocalRule.begun(id));
        if (code == Terminal.FINE) {
            rule.next(into, true);
        }
        return code;
    }
}
