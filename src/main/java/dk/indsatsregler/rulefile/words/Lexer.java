package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to words. One pass; what cannot be read is told, and read as what it was meant to be when that is clear. */
public final class Lexer {

    private static final String[] SIGNS = {"==", "!=", "<=", ">=", "&&", "||"};
    private static final Pattern OTHER_COMMENT =
            Pattern.compile("(#+|--+|<!--|'|/|\\\\+|%+|\\*+|;+|REM\\b)( *[\\p{L}\\p{N}].*)");
    private static final Pattern CLOSED = Pattern.compile("[#*]+|--+|<!--");
    private static final Pattern CONDITION = Pattern.compile("^ *(?:(?:exists|not) +)?[A-Z]\\w*\\(");
    private static final String NO_BACKSLASH =
            "Omvendt skråstreg bruges ikke i regelfiler. Andre programmer ville læse den og tegnet efter som noget andet. Skriv tegnene, som de er.";

    private final String text;
    private final Problems problems;
    private final Letters letters;
    private final Quotes quotes;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private String sign = "";

    public Lexer(Problems problems) {
        this.text = problems.source().text();
        this.problems = problems;
        this.letters = new Letters(problems);
        this.quotes = new Quotes(problems, letters);
    }

    /** The words, with an end after the last one. */
    public Tokens read() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (c == ' ' || c == '\t') {
                at++;
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (otherComment()) {
                foreignComment();
            } else if (Letters.invisible(c)) {
                letters.tellInvisible(c, span(1));
                at += Character.charCount(c);
            } else if (Quotes.opens(c)) {
                quoted();
            } else if (Letters.digit(c)) {
                number();
            } else if (Letters.wordlike(c)) {
                word();
            } else if (c == '\\') {
                backslash();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Kind.END, "", at, at, line, at - lineStart + 1));
        return new Tokens(text, Keywords.meant(tokens, problems), comments);
    }

    private Span span(int length) {
        return new Span(line, at - lineStart + 1, length);
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void add(Kind kind, String read, int end) {
        tokens.add(new Token(kind, read, at, end, line, at - lineStart + 1));
        at = end;
    }

    private void lineComment() {
        int end = lineEnd();
        commentText(at, end);
        String words = text.substring(at + 2, end).strip();
        comments.add(new Comment(line, at, Normalizer.normalize(words, Normalizer.Form.NFC)));
        at = end;
    }

    /** Does a comment begin here as other languages begin one? */
    private boolean otherComment() {
        String rest = text.substring(at, lineEnd());
        Matcher begun = OTHER_COMMENT.matcher(rest);
        boolean first = text.substring(lineStart, at).isBlank();
        boolean blank = at == lineStart || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t';
        if (!blank
                || !begun.matches()
                || (!rest.startsWith("#") && CONDITION.matcher(begun.group(2)).find())) {
            return false;
        }
        sign = begun.group(1);
        boolean anywhere = sign.startsWith("#") || sign.equals("--") || sign.equals("<!--");
        boolean text = sign.equals("'") && rest.indexOf('\'', 1) >= 0;
        String before = this.text.substring(lineStart, at);
        boolean closed = before.chars().filter(c -> c == '(').count()
                <= before.chars().filter(c -> c == ')').count();
        return first ? !text : anywhere && closed && (begun.group(2).startsWith(" ") || sign.equals("<!--"));
    }

    // <!-- … --> ends with a sign too.
    private void foreignComment() {
        String words = text.substring(at + sign.length(), lineEnd()).strip();
        String close = sign.equals("<!--") ? "-->" : sign;
        boolean closed = CLOSED.matcher(sign).matches() && words.length() > close.length() && words.endsWith(close);
        String meant = "// "
                + (closed ? words.substring(0, words.length() - close.length()).strip() : words);
        problems.add(
                Code.FOREIGN,
                span(sign.length()),
                "En kommentar begynder med //; her står " + sign + ". Filen ville ikke kunne læses.",
                meant,
                closed
                        ? Fix.instead(
                                span(text.substring(at, lineEnd())
                                        .stripTrailing()
                                        .length()),
                                meant)
                        : Fix.instead(span(sign.length()), "//"));
        at = lineEnd();
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            problems.add(
                    Code.UNCLOSED_COMMENT,
                    span(2),
                    "Kommentaren begynder her med /*, men der kommer intet */. Resten af filen ville blive læst som kommentar.");
            at = text.length();
            return;
        }
        int end = close + 2;
        while (at < end) {
            int stop = Math.min(lineEnd(), end);
            commentText(at, stop);
            at = stop;
            if (at < end) {
                at++;
                line++;
                lineStart = at;
            }
        }
    }

    private void commentText(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            Span place = new Span(line, i - lineStart + 1, 1);
            if (c == '\\') {
                problems.add(Code.BACKSLASH, place, NO_BACKSLASH);
            } else if (Letters.invisibleInText(c)) {
                letters.tellInvisible(c, place);
            }
        }
    }

    private void quoted() {
        Quotes.Text read = quotes.read(text, at, lineEnd(), span(1));
        add(read.readable() ? Kind.TEXT : Kind.BAD, read.content(), read.end());
        for (int i = tokens.get(tokens.size() - 1).start(); i < at; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && Letters.digit(text.charAt(end))) {
            end++;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && Letters.digit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && Letters.digit(text.charAt(end))) {
                end++;
            }
        }
        int part = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        String parts = part < text.length() ? PARTS.get((int) text.charAt(part)) : null;
        if (parts != null && text.substring(at, end).indexOf('.') < 0) {
            fraction(text.substring(at, end) + parts, part + 1);
        } else {
            add(Kind.NUMBER, text.substring(at, end), end);
        }
    }

    // 6½ is read as 6.5.
    private void fraction(String meant, int end) {
        int last = tokens.size() - 1;
        boolean compared = last > 0
                && tokens.get(last).kind() == Kind.SIGN
                && tokens.get(last - 1).line() == line;
        String before = compared ? text.substring(tokens.get(last - 1).start(), at) : "";
        problems.add(
                Code.NUMBER,
                span(end - at),
                "Brøker skrives som decimaltal med punktum; her står «" + text.substring(at, end)
                        + "». Filen ville ikke kunne læses.",
                before + meant,
                Fix.instead(span(end - at), meant));
        add(Kind.NUMBER, meant, end);
    }

    private void word() {
        int end = at;
        int bad = -1;
        while (end < text.length() && Letters.wordlike(text.codePointAt(end))) {
            int c = text.codePointAt(end);
            if (bad < 0 && !Letters.start(c) && !Letters.digit(c) && !Letters.combining(c)) {
                bad = end;
            }
            end += Character.charCount(c);
        }
        String word = letters.composed(text.substring(at, end), span(end - at));
        if (bad < 0 && word.chars().allMatch(c -> Letters.start(c) || Letters.digit(c))) {
            add(Kind.NAME, word, end);
        } else {
            int foreign = Math.max(bad, at);
            letters.tellForeign(text.codePointAt(foreign), new Span(line, foreign - lineStart + 1, 1));
            add(Kind.BAD, word, end);
        }
    }

    private void backslash() {
        int end = at + 1;
        while (end < text.length() && Letters.wordlike(text.charAt(end))) {
            end++;
        }
        problems.add(Code.BACKSLASH, span(end - at), NO_BACKSLASH);
        add(Kind.BAD, text.substring(at, end), end);
    }

    private void sign(int c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, sign, at + 2);
                return;
            }
        }
        String meant = LOOKALIKES.get(c);
        boolean range = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.NUMBER && "-".equals(meant);
        if (range) {
            add(Kind.SIGN, "-", at + 1); // after a number no sign of the kind may stand, and that is what is told of
        } else if (meant != null) {
            problems.add(
                    Code.FOREIGN,
                    span(1),
                    "Tegnet «" + Character.toString(c)
                            + "» er ikke en del af regelsproget. Filen ville ikke kunne læses.",
                    meant,
                    Fix.instead(span(1), meant));
            add(Kind.SIGN, meant, at + 1);
        } else if (PARTS.containsKey(c)) {
            fraction("0" + PARTS.get(c), at + 1);
        } else if (c < 0x7F) {
            add(Kind.SIGN, Character.toString(c), at + 1);
        } else {
            letters.tellForeign(c, span(1));
            add(Kind.BAD, Character.toString(c), at + Character.charCount(c));
        }
    }

    private static final Map<Integer, String> PARTS = Map.of((int) '½', ".5", (int) '¼', ".25", (int) '¾', ".75");
    private static final Map<Integer, String> LOOKALIKES =
            Map.of((int) '≤', "<=", (int) '≥', ">=", (int) '≠', "!=", (int) '–', "-", (int) '−', "-", (int) '＝', "==");
}
