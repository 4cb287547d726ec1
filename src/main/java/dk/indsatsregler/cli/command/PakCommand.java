package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.load.RulePack;
import dk.indsatsregler.text.VisibleText;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Packs a rule set into one file. */
@Command(
        name = "pak",
        description = {
            "Pakker regelsættet, med lag, praksis og udsagn, i én fil, så en sag kan vurderes om ti år, som den ville være blevet i dag.",
            "Filen er ren tekst og er ens på alle maskiner."
        })
final class PakCommand extends Subcommand {

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--til",
            required = true,
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Den fil, der skrives, fx regler-2026" + RulePack.ENDING + ".")
    private String into = "";

    PakCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Optional<byte[]> pack = rules.built(null, terminal, DefaultRegelmotorBygger::pak);
        if (pack.isEmpty()) {
            return rules.code();
        }
        if (!ResultFile.PACK.written(into, pack.get(), terminal)) {
            return Terminal.UNUSABLE;
        }
        terminal.print("Pakket i " + VisibleText.line(into) + "\nPakkens SHA-256: " + RulePack.sha256(pack.get())
                + "\nRegelsættets SHA-256: " + RulePack.read(pack.get()).sha256() + "\n");
        return Terminal.FINE;
    }
}
