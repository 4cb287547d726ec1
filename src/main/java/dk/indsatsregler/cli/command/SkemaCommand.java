package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.Skemaer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema. */
@Command(
        name = "skema",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = "Skriver JSON Schema for en sag eller en vurdering.")
final class SkemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SKEMA", converter = Reader.class, description = "sag eller vurdering.")
    private String of = "";

    private final Terminal terminal;

    SkemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String schema = of.equals("sag") ? Skemaer.sag() : Skemaer.vurdering();
        terminal.print(schema.stripTrailing() + "\n");
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
