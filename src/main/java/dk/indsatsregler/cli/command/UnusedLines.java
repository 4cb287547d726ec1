package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.text.VisibleText;
import java.util.List;

/** Why lines of a file of cases cannot be used: the first problems, and how many there are besides, however long the file is. */
final class UnusedLines {

    private static final int MOST = 50;

    private final Terminal terminal;
    private long problems;

    UnusedLines(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells of one line. */
    void tell(long number, List<String> why) {
        for (String words : why) {
            if (problems++ < MOST) {
                terminal.complain("linje " + number + ": " + VisibleText.line(words));
            }
        }
    }

    /** Tells how many problems there are that were not told. */
    void tellRest() {
        if (problems > MOST) {
            terminal.complain("… og " + (problems - MOST) + " til.");
        }
    }
}
