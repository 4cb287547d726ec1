package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.Skemaer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(name = "skema", description = "Skriver JSON Schema for en sag eller en vurdering.")
final class SkemaCommand extends Subcommand {

    @Parameters(paramLabel = "SKEMA", converter = Reader.class, description = "sag eller vurdering.")
    private String of = "";

    SkemaCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        String schema = of.equals("sag") ? Skemaer.sag() : Skemaer.vurdering();
        terminal.printJson(schema.stripTrailing() + "\n");
        return Terminal.FINE;
    }

    static final class Reader implements ITypeConverter<String> {

        @Override
        public String convert(String value) {
            if (!value.equals("sag") && !value.equals("vurdering")) {
                throw new ArgumentErrors.Wrong("skal være sag eller vurdering.");
            }
            return value;
        }
    }
}
