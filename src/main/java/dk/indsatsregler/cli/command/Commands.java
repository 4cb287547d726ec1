package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands there are. */
public final class Commands {

    private Commands() {}

    /** Every command, in the order the help lists them; each gives its exit code. */
    public static List<Callable<Integer>> all(Terminal terminal) {
        return List.of(
                new VurderCommand(terminal),
                new ForklarCommand(terminal),
                new ValiderCommand(terminal),
                new TestCommand(terminal),
                new VisCommand(terminal),
                new TilpasCommand(terminal),
                new NyCommand(terminal),
                new ForskelCommand(terminal),
                new SkemaCommand(terminal));
    }
}
