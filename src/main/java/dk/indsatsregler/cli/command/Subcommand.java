package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** A command, the terminal it answers on, and the headings of its help. */
@Command(
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n")
abstract class Subcommand implements Callable<Integer> {

    final Terminal terminal;

    Subcommand(Terminal terminal) {
        this.terminal = terminal;
    }
}
