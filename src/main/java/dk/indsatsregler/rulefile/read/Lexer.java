package dk.indsatsregler.rulefile.read;

import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Token.Kind;
import dk.indsatsregler.text.ComposedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text to words, in one pass. Nothing is guessed: what is not of the language is a word of its own kind. */
public final class Lexer {

    private static final String[] SIGNS = {"==", "!=", "<=", ">=", "&&", "||"};

    private final String text;
    private final int offset;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<Integer, Comment> comments = new HashMap<>();
    private final List<Odd> odd = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;
    private boolean gap = true;

    private Lexer(String text, int offset, int line) {
        this.text = text;
        this.offset = offset;
        this.line = line;
    }

    /**
     * The words of a text.
     *
     * @param tokens every word, and an end after the last one
     * @param comments by their line
     * @param odd characters that are read past, and may not stand there
     */
    public record Words(List<Token> tokens, Map<Integer, Comment> comments, List<Odd> odd) {}

    /** A character that is read past, and may not stand there. */
    public record Odd(Oddity oddity, Span at, int character) {}

    /** What is odd about a character. */
    public enum Oddity {
        INVISIBLE,
        DECOMPOSED,
        BACKSLASH,
        UNCLOSED_COMMENT
    }

    /** The words of a file. */
    public static Words read(String text) {
        return new Lexer(text, 0, 1).words();
    }

    /**
     * The words of one line.
     *
     * @param offset where the line begins in its file
     * @param line its number
     */
    public static Words line(String text, int offset, int line) {
        return new Lexer(text, offset, line).words();
    }

    private Words words() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n') {
                newLine();
            } else if (c == ' ' || c == '\t') {
                at++;
                gap = true;
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (Letters.invisible(c)) {
                odd(Oddity.INVISIBLE, at, c);
                at += Character.charCount(c);
                gap |= Character.getType(c) == Character.SPACE_SEPARATOR;
            } else if (c == '"') {
                quoted();
            } else if (Letters.digit(c)) {
                number();
            } else if (Letters.wordlike(c)) {
                word();
            } else {
                sign(c);
            }
        }
        gap = true;
        add(Kind.END, "", at);
        return new Words(tokens, comments, odd);
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
        gap = true;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void odd(Oddity oddity, int from, int c) {
        odd.add(new Odd(oddity, new Span(line, from - lineStart + 1, Character.charCount(c)), c));
    }

    private void add(Kind kind, String read, int end) {
        tokens.add(new Token(kind, read, offset + at, offset + end, line, at - lineStart + 1, gap));
        gap = false;
        at = end;
    }

    private void lineComment() {
        int end = lineEnd();
        commentText(end);
        comments.put(
                line,
                new Comment(
                        line,
                        offset + at,
                        ComposedText.of(text.substring(at + 2, end).strip())));
        at = end;
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        gap = true;
        if (close < 0) {
            odd.add(new Odd(Oddity.UNCLOSED_COMMENT, new Span(line, at - lineStart + 1, 2), '*'));
            at = text.length();
            return;
        }
        int end = close + 2;
        while (at < end) {
            int stop = Math.min(lineEnd(), end);
            commentText(stop);
            at = stop;
            if (at < end) {
                newLine();
            }
        }
    }

    private void commentText(int to) {
        int c;
        for (int i = at; i < to; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\\') {
                odd(Oddity.BACKSLASH, i, c);
            } else if (Letters.invisibleInText(c)) {
                odd(Oddity.INVISIBLE, i, c);
            }
        }
    }

    // From quote to quote on one line; without the second, all of the line.
    private void quoted() {
        int lineEnd = lineEnd();
        int end = at + 1;
        while (end < lineEnd && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end >= lineEnd) {
            add(Kind.BAD, text.substring(at, lineEnd), lineEnd);
            return;
        }
        String content = text.substring(at + 1, end);
        int c;
        for (int i = 0; i < content.length(); i += Character.charCount(c)) {
            c = content.codePointAt(i);
            if (c == '\\') {
                odd(Oddity.BACKSLASH, at + 1 + i, c);
                i++; // with the character after it
            } else if (c == '\t' || Letters.invisibleInText(c)) {
                odd(Oddity.INVISIBLE, at + 1 + i, c);
            }
        }
        if (content.indexOf('\\') >= 0) {
            add(Kind.BAD, text.substring(at, end + 1), end + 1);
        } else {
            add(Kind.TEXT, composed(content, end + 1), end + 1);
        }
    }

    private String composed(String written, int end) {
        String composed = ComposedText.of(written);
        if (!composed.equals(written)) {
            odd.add(new Odd(Oddity.DECOMPOSED, new Span(line, at - lineStart + 1, end - at), 0));
        }
        return composed;
    }

    private void number() {
        int end = digits(at);
        if (end + 1 < text.length() && text.charAt(end) == '.' && Letters.digit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        add(Kind.NUMBER, text.substring(at, end), end);
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && Letters.digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word() {
        int end = at;
        while (end < text.length() && Letters.wordlike(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String word = composed(text.substring(at, end), end);
        boolean ours = word.chars().allMatch(c -> Letters.start(c) || Letters.digit(c));
        add(ours ? Kind.NAME : Kind.BAD, word, end);
    }

    private void sign(int c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, sign, at + 2);
                return;
            }
        }
        boolean bad = c >= 0x7F || c == '\\' || c == '\'' || c == '`';
        add(bad ? Kind.BAD : Kind.SIGN, Character.toString(c), at + Character.charCount(c));
    }
}
