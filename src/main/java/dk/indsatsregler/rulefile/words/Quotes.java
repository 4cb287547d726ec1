package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;

/** Texts in quotes, and the many signs that look like one. */
final class Quotes {

    private static final String DOUBLE = "“”„‟«»″";
    private static final String OTHERS = DOUBLE + "‘’‚‛'`´";

    private final Problems problems;
    private final Letters letters;

    Quotes(Problems problems, Letters letters) {
        this.problems = problems;
        this.letters = letters;
    }

    static boolean opens(int c) {
        return c == '"' || OTHERS.indexOf(c) >= 0;
    }

    /**
     * What was read.
     *
     * @param content without quotes
     * @param end where it ends
     * @param readable is the content what was meant?
     */
    record Text(String content, int end, boolean readable) {}

    /** Reads a text that begins here and ends on the same line. */
    Text read(String text, int start, int lineEnd, Span at) {
        boolean plain = text.charAt(start) == '"';
        int close = start + 1;
        int other = -1;
        while (close < lineEnd && text.charAt(close) != '"') {
            if (text.charAt(close) == '\\' && close + 1 < lineEnd) {
                close++;
            } else if (other < 0 && (plain ? DOUBLE : OTHERS).indexOf(text.charAt(close)) >= 0) {
                other = close;
            }
            close++;
        }
        boolean closed = close < lineEnd;
        if (!plain) {
            close = other >= 0 ? other : close;
            tellOther(text.charAt(start), at);
            closed = other >= 0 || closed;
        } else if (!closed && other >= 0) {
            close = other;
            closed = true;
            tellOther(text.charAt(other), new Span(at.line(), at.column() + other - start, 1));
        }
        if (!closed) {
            return unclosed(text, start, lineEnd, at, plain);
        }
        String content = text.substring(start + 1, close);
        return new Text(letters.composed(content, span(at, start, start, close + 1)), close + 1, clean(content, at));
    }

    private boolean clean(String content, Span at) {
        boolean clean = true;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            Span place = new Span(at.line(), at.column() + 1 + i, 1);
            if (c == '\\') {
                clean = false;
                problems.add(
                        Code.BACKSLASH,
                        place,
                        "Omvendt skråstreg bruges ikke i regelfiler. Andre programmer ville læse den og tegnet efter som noget andet. Skriv tegnene, som de er.");
                i++;
            } else if (c == '\t' || Letters.invisibleInText(c)) {
                letters.tellInvisible(c, place);
            }
        }
        return clean;
    }

    private void tellOther(char quote, Span at) {
        problems.add(
                Code.QUOTE_MARK,
                at,
                "Her står anførselstegnet " + quote
                        + " i stedet for \". Tekstbehandling retter ofte anførselstegn selv. Filen ville ikke kunne læses.",
                "\"");
    }

    // The closing parenthesis most likely stands after the text, so it is left to be read.
    private Text unclosed(String text, int start, int lineEnd, Span at, boolean plain) {
        int end = lineEnd;
        while (end > start + 1 && " \t),".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String content = text.substring(start + 1, end);
        if (plain) {
            problems.add(
                    Code.UNCLOSED_TEXT,
                    new Span(at.line(), at.column(), lineEnd - start),
                    "Teksten begynder her, men slutter ikke på linjen: et anførselstegn mangler. Resten af linjen ville blive læst som tekst.",
                    content.isBlank() ? null : "\"" + content + "\"");
        }
        return new Text(content, end, plain);
    }

    private static Span span(Span at, int start, int from, int to) {
        return new Span(at.line(), at.column() + from - start, to - from);
    }
}
