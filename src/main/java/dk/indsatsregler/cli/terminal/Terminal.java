package dk.indsatsregler.cli.terminal;

import dk.indsatsregler.Regelmotor;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * All a command may reach of the world outside, and what it ends with.
 *
 * @param in bytes of the case named {@code -}
 * @param out results; UTF-8
 * @param err why there is no result; UTF-8
 * @param colour may results be coloured?
 * @param engine the engine on the shipped rules, built when first asked for
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colour, Supplier<Regelmotor> engine) {

    public static final int FINE = 0;
    /** Our fault: no assessment, or a failure nobody expected. */
    public static final int FAULT = 1;
    /** The input or the arguments cannot be used. */
    public static final int UNUSABLE = 2;
    /** Rules were refused. */
    public static final int REFUSED = 3;
    /** Tests fail, or show too little. */
    public static final int FAILED = 4;

    /** Prints a result as it stands: line ends are in the text, never the platform's. */
    public void print(String text) {
        out.print(text);
    }

    /** Prints a line on the error stream. */
    public void complain(String line) {
        err.print(line + "\n");
    }

    /** The code of several results: a fault of ours outweighs an unusable input, which outweighs success. */
    public static int worst(int one, int other) {
        return one == FAULT || other == FAULT ? FAULT : Math.max(one, other);
    }
}
