package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.read.Chars;

/**
 * Another text at one place in a rule file.
 *
 * @param file the file
 * @param line from 1
 * @param column from 1, in characters
 * @param before what stands there
 * @param after what would stand there; empty when nothing would
 * @param written the lines the place is on, as they stand
 * @param changed the same lines with the other text; empty when the whole rule is left out
 * @param from where the place begins, in characters from the start of the rule's text
 */
public record Edit(
        String file, int line, int column, String before, String after, String written, String changed, int from) {

    /** The change of one place in a rule's text. */
    static Edit of(Regel rule, Chars chars, String after) {
        int from = chars.from();
        int to = chars.to();
        String text = rule.placering().tekst();
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', to);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        return new Edit(
                rule.placering().fil(),
                rule.placering().linje()
                        + (int) text.substring(0, from)
                                .chars()
                                .filter(c -> c == '\n')
                                .count(),
                from - lineStart + 1,
                text.substring(from, to),
                after,
                text.substring(lineStart, end).strip(),
                (text.substring(lineStart, from) + after + text.substring(to, end)).strip(),
                from);
    }

    /** The rule's text with the other text in place. */
    public String applied(String rule) {
        return rule.substring(0, from) + after + rule.substring(from + before.length());
    }
}
