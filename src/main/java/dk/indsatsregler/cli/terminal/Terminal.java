package dk.indsatsregler.cli.terminal;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.text.VisibleText;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    // The only escapes that ever leave: how few words stand out on a page.
    private static final Pattern TONE = Pattern.compile("\u001b\\[[0-9;]{1,8}m");

    /**
     * Prints text that may hold words from a file, a name or an argument: what a terminal would obey, or nobody would see, is spelt out.
     * Line ends are in the text, never the platform's.
     */
    public void print(String text) {
        out.print(VisibleText.lines(text));
    }

    /** Prints a page, whose own tones are let through; its words are spelt out like all others. */
    public void printPage(String page) {
        if (!colour) {
            print(page);
            return;
        }
        Matcher tone = TONE.matcher(page);
        int from = 0;
        while (tone.find()) {
            print(page.substring(from, tone.start()));
            out.print(tone.group());
            from = tone.end();
        }
        print(page.substring(from));
    }

    /** Prints JSON, where the same characters become escapes: programs read what was written. */
    public void printJson(String json) {
        out.print(VisibleText.json(json));
    }

    /** Prints a line on the error stream, spelt out like a result. */
    public void complain(String line) {
        err.print(VisibleText.lines(line) + "\n");
    }

    /** The code of several results: a fault of ours outweighs an unusable input, which outweighs success. */
    public static int worst(int one, int other) {
        return one == FAULT || other == FAULT ? FAULT : Math.max(one, other);
    }
}
