package dk.indsatsregler.cli.text;

import dk.indsatsregler.text.VisibleText;
import java.util.regex.Pattern;

/** A page of text: at most 100 columns, wrapped between words, continued under what it continues. */
public final class Page {

    private static final int WIDTH = 100;
    private static final Pattern BOUND = Pattern.compile("(§|nr\\.|stk\\.|kl\\.) (?=[0-9])");

    /** A space no line is broken at; printed as a space. */
    public static final char NO_BREAK = '\u00a0';

    /** Between two assessments. */
    public static final String BETWEEN = "\n" + "═".repeat(WIDTH) + "\n\n";

    /** How a few words stand out on a terminal. */
    public enum Tone {
        PLAIN(""),
        STRONG("1"),
        GOOD("32"),
        OPEN("33"),
        BAD("31"),
        FAINT("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    /** An empty page. */
    public Page(boolean colour) {
        this.colour = colour;
    }

    /** What is on it. */
    public String text() {
        return text.toString();
    }

    /** The first line of something. */
    public Page title(String name, String words) {
        return line(Tone.STRONG, name + "  ", words, 4);
    }

    /** A heading, after an empty line. */
    public Page heading(String words) {
        return blank().line(Tone.STRONG, "", words, 0);
    }

    /** An empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** A marked line, e.g. {@code ✓ NP-K1  Forældre …}. */
    public Page item(Tone tone, String mark, String name, String words) {
        return line(tone, "  " + mark + " " + name + "  ", words, 6);
    }

    /** A label and its text in a column of its own. */
    public Page row(int indent, String label, int width, String words) {
        String lead = " ".repeat(indent) + label + " ".repeat(Math.max(2, width - label.length()));
        return line(Tone.FAINT, lead, words, lead.length());
    }

    /** A mark and its text in a column of its own; a mark that is too wide for the column only moves the first line. */
    public Page marked(int indent, String mark, int width, String words) {
        String lead = " ".repeat(indent) + mark + " ".repeat(Math.max(2, width - mark.length()));
        return line(Tone.FAINT, lead, words, indent + width);
    }

    /** A lead, then text wrapped under it. */
    public Page hanging(String lead, String words) {
        return line(Tone.PLAIN, lead, words, lead.length());
    }

    /** Lines that are shown exactly as they are. */
    public Page verbatim(String lines) {
        text.append(VisibleText.lines(lines).stripTrailing()).append('\n');
        return this;
    }

    private Page line(Tone tone, String lead, String words, int under) {
        String before = VisibleText.lines(lead);
        StringBuilder line = new StringBuilder();
        for (String word : BOUND.matcher(VisibleText.lines(words).strip())
                .replaceAll("$1" + NO_BREAK)
                .split(" +", -1)) {
            if (!line.isEmpty() && before.length() + line.length() + 1 + word.length() > WIDTH) {
                end(tone, before, line);
                before = " ".repeat(under);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        end(tone, before, line);
        return this;
    }

    private void end(Tone tone, String before, StringBuilder line) {
        // A heading has no lead: it is toned as a whole.
        String toned = before.isEmpty() ? line.toString() : before;
        String rest = before.isEmpty() ? "" : line.toString();
        String bare = toned.stripTrailing();
        boolean paint = colour && !tone.code.isEmpty() && !bare.isEmpty();
        String painted =
                paint ? "\u001b[" + tone.code + "m" + bare + "\u001b[0m" + toned.substring(bare.length()) : toned;
        text.append((painted + rest).replace(NO_BREAK, ' ').stripTrailing()).append('\n');
    }
}
