package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The cases a command is given: one in each file. */
final class CaseFiles {

    @Parameters(
            arity = "1..*",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Sager som JSON; - er stdin.")
    private List<String> files = List.of();

    List<String> all() {
        return files;
    }

    /** Can each be read? The error stream says why when one cannot. */
    boolean ready(Terminal terminal) {
        if (Collections.frequency(files, CaseOptions.STDIN) > 1) {
            terminal.complain("- (stdin) kan kun læses én gang.");
            return false;
        }
        return true;
    }
}
