package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import org.jspecify.annotations.Nullable;

/** Texts in quotes, and the many signs that look like one. */
final class Quotes {

    private static final String WORDS = "“”„‟″";
    private static final String ANGLED = "«»";
    private static final String SINGLE = "‘’‚‛'`´";
    private static final String OTHERS = WORDS + ANGLED + SINGLE;

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
        MissingQuote missing = plain ? null : before(text, start, lineEnd, at);
        if (missing != null) {
            return unclosed(missing, text, start, at);
        }
        int close = plain ? plainEnd(text, start, lineEnd) : otherEnd(text, start, lineEnd);
        if (close >= lineEnd) {
            int further = plain ? MissingQuote.further(text, lineEnd) : -1;
            return further < 0 ? unclosed(text, start, lineEnd, at) : broken(text, start, further, at);
        }
        String content = text.substring(start + 1, close);
        char closing = text.charAt(close);
        if (!plain || closing != '"') {
            int odd = plain ? close : start;
            tellOther(
                    text.charAt(odd),
                    span(at, start, odd, odd + 1),
                    "\"" + content + "\"",
                    Fix.instead(span(at, start, start, close + 1), "\"" + content + "\""));
        }
        return new Text(letters.composed(content, span(at, start, start, close + 1)), close + 1, clean(content, at));
    }

    // «…» within a text that lacks its first quote: not what is told of.
    private static @Nullable MissingQuote before(String text, int start, int lineEnd, Span at) {
        int lineStart = start - at.column() + 1;
        MissingQuote missing = MissingQuote.in(text.substring(lineStart, lineEnd));
        if (missing == null || !missing.opening() || start >= lineStart + missing.to()) {
            return null;
        }
        boolean within = start > lineStart + missing.from();
        boolean angled = ANGLED.indexOf(text.charAt(start)) >= 0 && angled(text, start, lineStart + missing.to()) == 0;
        return within || angled ? missing : null;
    }

    private static long angled(String text, int from, int to) {
        String part = text.substring(from, to);
        return part.chars().filter(c -> c == '«').count()
                - part.chars().filter(c -> c == '»').count();
    }

    // Only when no plain one follows, another sign may have been meant as the end: one that something ends after.
    private static int plainEnd(String text, int start, int lineEnd) {
        int other = lineEnd;
        for (int i = start + 1; i < lineEnd; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            } else if (c == '\\') {
                i++;
            } else if (ends(text, i + 1, lineEnd)
                    && (WORDS.indexOf(c) >= 0 || (c == '»' && angled(text, start, i + 1) < 0))) {
                other = i;
            }
        }
        return other;
    }

    // “Siger “ja” her” )”: the one that something ends after, before one that stands within.
    private static int otherEnd(String text, int start, int lineEnd) {
        char opening = text.charAt(start);
        String closers = WORDS.indexOf(opening) >= 0 ? WORDS : ANGLED.indexOf(opening) >= 0 ? ANGLED : SINGLE + WORDS;
        int first = lineEnd;
        for (int i = start + 1; i < lineEnd; i++) {
            if (text.charAt(i) == '"' || closers.indexOf(text.charAt(i)) >= 0) {
                first = first == lineEnd ? i : first;
                if (ends(text, i + 1, lineEnd)) {
                    return i;
                }
            }
        }
        return first;
    }

    private static boolean ends(String text, int from, int lineEnd) {
        int next = from;
        while (next < lineEnd && text.charAt(next) == ' ') {
            next++;
        }
        return next >= lineEnd || "),|&".indexOf(text.charAt(next)) >= 0;
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

    private void tellOther(char quote, Span at, String instead, @Nullable Rettelse fix) {
        problems.add(
                Code.QUOTE_MARK,
                at,
                "Her står anførselstegnet " + quote
                        + " i stedet for \". Tekstbehandling retter ofte anførselstegn selv. Filen ville ikke kunne læses.",
                instead,
                fix);
    }

    // Both quotes are there, and a line break between them.
    private Text broken(String text, int start, int close, Span at) {
        String content =
                text.substring(start + 1, close).replaceAll("\\s+", " ").strip();
        int lineEnd = text.indexOf('\n', start);
        problems.add(
                Code.UNCLOSED_TEXT,
                span(at, start, start, lineEnd),
                "Teksten begynder her og slutter på en anden linje. En tekst står på én linje. Resten af linjen ville blive læst som tekst.",
                "\"" + content + "\"");
        return new Text(content, close + 1, true);
    }

    // One quote of two is there, and it is not always the first.
    private Text unclosed(String text, int start, int lineEnd, Span at) {
        if (text.charAt(start) != '"') {
            tellOther(text.charAt(start), at, "\"", null);
            return new Text(text.substring(start + 1, lineEnd), lineEnd, false);
        }
        int lineStart = start - at.column() + 1;
        MissingQuote missing = MissingQuote.in(text.substring(lineStart, lineEnd));
        if (missing == null) {
            problems.add(
                    Code.UNCLOSED_TEXT,
                    new Span(at.line(), at.column(), lineEnd - start),
                    "Teksten begynder her, men slutter ikke på linjen: et anførselstegn mangler. Resten af linjen ville blive læst som tekst.");
            return new Text(text.substring(start + 1, lineEnd), lineEnd, false);
        }
        return unclosed(missing, text, start, at);
    }

    private Text unclosed(MissingQuote missing, String text, int start, Span at) {
        int lineStart = start - at.column() + 1;
        String content = text.substring(lineStart + missing.from(), lineStart + missing.to());
        problems.takeBack(at.line());
        int column = (missing.opening() ? missing.from() : missing.to()) + 1;
        problems.add(
                Code.UNCLOSED_TEXT,
                missing.opening()
                        ? new Span(at.line(), missing.from() + 1, content.length() + 1)
                        : new Span(at.line(), missing.from(), content.length() + 1),
                missing.opening()
                        ? "Teksten begynder her uden anførselstegn; det er kun sat, hvor den slutter. Resten af linjen ville blive læst som tekst."
                        : "Teksten begynder her, men slutter ikke på linjen: et anførselstegn mangler. Resten af linjen ville blive læst som tekst.",
                "\"" + content + "\"",
                new Rettelse(at.line(), column, 0, "\""));
        if (missing.opening() && start < lineStart + missing.to()) {
            return new Text("", lineStart + missing.to() + 1, false);
        }
        boolean here = !missing.opening() && lineStart + missing.from() == start + 1;
        return here ? new Text(content, lineStart + missing.to(), true) : new Text("", start + 1, false);
    }

    private static Span span(Span at, int start, int from, int to) {
        return new Span(at.line(), at.column() + from - start, to - from);
    }
}
