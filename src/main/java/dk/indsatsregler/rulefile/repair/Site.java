package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Comment;
import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Expected;
import dk.indsatsregler.rulefile.read.Parser.Part;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words around the place where reading stopped. */
final class Site {

    static final String UNREADABLE = " Filen ville ikke kunne læses.";

    private final List<Token> tokens;
    private final Source source;
    private final Part part;
    private final Expected expected;
    private final int piece;
    private final int stop;
    private final Lines lines;
    private final List<Integer> depths = new ArrayList<>(List.of(0));
    private @Nullable List<RowAnswer> places;

    /**
     * @param part the part of the rule
     * @param expected what was expected
     * @param piece where the piece begins that does not read
     * @param stop the word it does not read at
     */
    Site(List<Token> tokens, Source source, Lines lines, Part part, Expected expected, int piece, int stop) {
        this.tokens = tokens;
        this.source = source;
        this.lines = lines;
        this.part = part;
        this.expected = expected;
        this.piece = piece;
        this.stop = stop;
    }

    Lines lines() {
        return lines;
    }

    /** Every way to put the quotes around right. */
    List<RowAnswer> places() {
        if (places == null) {
            places = QuoteRows.places(this);
        }
        return places;
    }

    /** A line with other characters in it. */
    RowAnswer line(int on, Lines.Edit edit, RowAnswer.Said said) {
        int from = lineStart(on);
        List<Comment> comments = new ArrayList<>();
        int offset = at(from).start() - (at(from).column() - 1);
        List<Token> words = lines.words(lines.edited(edit.line(), edit), edit.line(), offset, comments);
        return new RowAnswer(from, lineEnd(on), words, said, comments, edit);
    }

    Source source() {
        return source;
    }

    Part part() {
        return part;
    }

    Expected expected() {
        return expected;
    }

    int piece() {
        return piece;
    }

    int stop() {
        return stop;
    }

    int size() {
        return tokens.size();
    }

    /** A word by its place; the end beyond the last, and before the first. */
    Token at(int i) {
        return tokens.get(i < 0 || i >= tokens.size() ? tokens.size() - 1 : i);
    }

    String lower(int i) {
        return at(i).text().toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String text) {
        Token token = at(i);
        return (token.kind() == Kind.SIGN || token.kind() == Kind.NAME)
                && token.text().equals(text);
    }

    boolean sameLine(int i, int j) {
        return i >= 0 && at(i).line() == at(j).line() && at(j).kind() != Kind.END;
    }

    boolean first(int i) {
        return i == 0 || at(i - 1).line() < at(i).line();
    }

    /** The first word of the line. */
    int lineStart(int i) {
        int from = Math.min(i, tokens.size() - 1);
        while (!first(from)) {
            from--;
        }
        return from;
    }

    /** The place after the last word of the line. */
    int lineEnd(int i) {
        int to = i;
        while (sameLine(i, to)) {
            to++;
        }
        return to;
    }

    boolean comparison(int i) {
        return at(i).kind() == Kind.SIGN && Parser.COMPARISONS.contains(at(i).text());
    }

    /** How many words the value at a place is made of; 0 when there is none. */
    int value(int i) {
        if (at(i).kind() == Kind.NAME) {
            return at(i + 1).is(".") && at(i + 2).kind() == Kind.NAME ? 3 : 1;
        }
        if (at(i).is("-") && at(i + 1).kind() == Kind.NUMBER && !at(i + 1).gap()) {
            return 2;
        }
        return at(i).kind() == Kind.NUMBER || at(i).kind() == Kind.TEXT ? 1 : 0;
    }

    /** Where a value ends the comparison: nothing of it follows. */
    boolean over(int i) {
        Token token = at(i);
        return token.is(")") || token.is(",") || token.is("&&") || token.is("||");
    }

    boolean quantifier(int i) {
        return is(i, "exists") || is(i, "not") || is(i, "forall");
    }

    /** Does a condition begin here, for sure? */
    boolean conditionBegins(int i) {
        if (quantifier(i)) {
            return is(i + 1, "(") || (at(i + 1).kind() == Kind.NAME && is(i + 2, "("));
        }
        return at(i).capital() && is(i + 1, "(");
    }

    boolean ruleBegins(int i) {
        return at(i).name("rule") && (first(i) || at(i + 1).kind() == Kind.TEXT);
    }

    /** Does something begin here that is no part of what stands before? */
    boolean partBegins(int i) {
        return at(i).kind() == Kind.END || is(i, "when") || is(i, "then") || is(i, "end") || ruleBegins(i);
    }

    /** The words from one to before another, as they are written. */
    String written(int from, int to) {
        return from >= to ? "" : Parser.written(tokens, from, Math.min(to, tokens.size()));
    }

    /** Where what stands around a word and between the parentheses or commas begins. */
    int begins(int i) {
        int from = i;
        while (from > 0 && sameLine(from - 1, i) && !parts(at(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where it ends. */
    int ends(int i) {
        int to = i;
        while (sameLine(i, to) && !parts(at(to))) {
            to++;
        }
        return to;
    }

    private static boolean parts(Token token) {
        return token.kind() == Kind.SIGN && "(){}[],;".contains(token.text());
    }

    /** How many parentheses are open at a place, from the start of its piece or its line. */
    int depth(int i) {
        if (i < piece) {
            int depth = 0;
            for (int j = lineStart(i); j < i; j++) {
                depth += opens(j);
            }
            return depth;
        }
        while (depths.size() <= i - piece) {
            int last = depths.size() - 1;
            depths.add(depths.get(last) + opens(piece + last));
        }
        return depths.get(i - piece);
    }

    private int opens(int i) {
        return at(i).is("(") ? 1 : at(i).is(")") ? -1 : 0;
    }

    /** What joins two comparisons at a place: a comma, or within parentheses of its own and beside || a sign. */
    String and(int i) {
        boolean either = false;
        for (int j = lineStart(i); sameLine(i, j); j++) {
            either |= at(j).is("||");
        }
        return either || depth(i) > (is(lineStart(i), "forall") ? 2 : 1) ? " && " : ", ";
    }

    /** A word with what is joined to it by dots and parentheses, as far as the line goes. */
    String joined(int from) {
        int to = from + 1;
        int depth = 0;
        while (sameLine(from, to)) {
            if (depth == 0 && !at(to).is(".") && !at(to).is("(") && !at(to - 1).is(".")) {
                break;
            }
            depth += at(to).is("(") ? 1 : at(to).is(")") ? -1 : 0;
            to++;
        }
        return written(from, to);
    }

    /** From one word to before another, on one line. */
    Span span(int from, int to) {
        return new Span(at(from).line(), at(from).column(), at(to - 1).end() - at(from).start());
    }

    /** What stands here, for a sentence. */
    String shown(int i) {
        return at(i).kind() == Kind.END ? "filens slutning" : "«" + at(i).written() + "»";
    }

    /** Is the line from here on only words, as in a comment: nothing that is compared, called or given a value? */
    boolean bareWords(int from) {
        Token first = at(from);
        boolean bare = first.kind() == Kind.NAME
                || first.kind() == Kind.NUMBER
                || first.kind() == Kind.BAD
                || (first.kind() == Kind.SIGN
                        && "-=*~_+!<>./#".indexOf(first.text().charAt(0)) >= 0);
        int names = 0;
        for (int i = from; bare && sameLine(from, i); i++) {
            bare = !at(i).is("{") && !comparison(i) && !(at(i).is("(") && !at(i).gap()) && !at(i).is("@");
            names += at(i).kind() == Kind.NAME || at(i).kind() == Kind.NUMBER ? 1 : 0;
        }
        return bare && (names > 1 || first.kind() == Kind.SIGN || at(from + 1).is(":"));
    }

    /** Other words for some, and what is said of it. */
    RowAnswer instead(
            Code code, Span span, String message, @Nullable String suggestion, int from, int to, String instead) {
        return new RowAnswer(
                from,
                to,
                words(from, to, instead),
                new RowAnswer.Said(code, span, message, suggestion, fix(from, to, instead)),
                List.of());
    }

    /** The same, put right by another change, or by none that a program can carry out. */
    RowAnswer asked(RowAnswer answer, @Nullable Rettelse fix) {
        RowAnswer.Said said = answer.said();
        return said == null
                ? answer
                : new RowAnswer(
                        answer.from(),
                        answer.to(),
                        answer.instead(),
                        new RowAnswer.Said(said.code(), said.at(), said.message(), said.suggestion(), fix),
                        answer.comments());
    }

    /** Other words for some, when a later check says what is wrong with them. */
    RowAnswer silently(int from, int to, String name) {
        Token first = at(from);
        Token whole =
                new Token(Kind.NAME, name, first.start(), at(to - 1).end(), first.line(), first.column(), first.gap());
        return new RowAnswer(from, to, List.of(whole), null, List.of());
    }

    /** Passes over the piece that does not read. */
    RowAnswer over(Code code, Span span, String message, @Nullable String suggestion, @Nullable Rettelse fix) {
        return over(
                new RowAnswer.Said(code, span, message, suggestion, fix), piece, recovered(Math.max(piece + 1, stop)));
    }

    /** Passes over the piece that does not read; what is wrong with it is told already. */
    RowAnswer over(RowAnswer.@Nullable Said said) {
        return over(said, piece, recovered(Math.max(piece + 1, stop)));
    }

    /** Passes over some words. */
    RowAnswer over(RowAnswer.@Nullable Said said, int from, int past) {
        int to = Math.min(past, tokens.size() - 1); // the end of the file stays
        if (to <= from && part != Part.CONCLUSION) {
            return rest(said, from, from);
        }
        Token hole = hole("…", from, to);
        boolean named = part == Part.MARKS && at(from).is("@") && at(from + 1).kind() == Kind.NAME && to > from + 1;
        return new RowAnswer(from, to, named ? List.of(at(from), at(from + 1), hole) : List.of(hole), said, List.of());
    }

    /** Passes over the rest of the rule. */
    RowAnswer rest(RowAnswer.@Nullable Said said, int from, int to) {
        return new RowAnswer(from, to, List.of(hole(Parser.OVER, from, to)), said, List.of());
    }

    // It stands where the last of the words stands that it takes the place of.
    private Token hole(String text, int from, int to) {
        Token last = from < to ? at(to - 1) : at(from - 1);
        int start = from < to ? last.start() : last.end();
        return new Token(Kind.HOLE, text, start, last.end(), last.line(), last.column() + start - last.start(), true);
    }

    /** The same, and no conditions after it. */
    RowAnswer then(RowAnswer answer) {
        List<Token> words = new ArrayList<>(answer.instead());
        Token last = words.get(words.size() - 1);
        words.add(new Token(Kind.HOLE, "…", last.start(), last.end(), last.line(), last.column(), true));
        return new RowAnswer(answer.from(), answer.to(), words, answer.said(), answer.comments());
    }

    /** Reads a rule without a name. */
    RowAnswer nameless(RowAnswer.Said said, int i) {
        Token rule = at(i - 1);
        int to = i;
        while (sameLine(i - 1, to) && !is(to, "@") && !is(to, "when")) {
            to++;
        }
        Token name = new Token(Kind.TEXT, "", rule.start(), rule.end(), rule.line(), rule.column(), true);
        return new RowAnswer(i, to, List.of(name), said, List.of());
    }

    /** The same, with the mark that it passes over kept as one that is there. */
    RowAnswer marked(RowAnswer answer, String name) {
        Token hole = answer.instead().get(0);
        Token mark = new Token(Kind.HOLE, "@" + name, hole.start(), hole.end(), hole.line(), hole.column(), hole.gap());
        return new RowAnswer(answer.from(), answer.to(), List.of(mark), answer.said(), answer.comments());
    }

    /** Takes the rest of a line for a comment. */
    RowAnswer comment(
            Code code, Span span, String message, String suggestion, @Nullable Rettelse fix, int i, String words) {
        Comment comment = new Comment(at(i).line(), at(i).start(), words);
        return new RowAnswer(
                i, lineEnd(i), List.of(), new RowAnswer.Said(code, span, message, suggestion, fix), List.of(comment));
    }

    /** The next place that is sure to begin something. */
    private int recovered(int from) {
        int to = from;
        while (to < tokens.size() - 1 && !recovers(to)) {
            to++;
        }
        return to;
    }

    private boolean recovers(int i) {
        if (!first(i)) {
            return false;
        }
        return switch (part) {
            case OUTSIDE -> at(i).name("rule") || WordLists.STATEMENTS.contains(at(i).text());
            case MARKS -> partBegins(i) || conditionBegins(i) || at(i).is("@");
            case CONDITIONS ->
                partBegins(i) || conditionBegins(i) || (is(i, "konklusion") && is(i + 1, ".")) || depth(i) <= 0;
            case CONCLUSION, END -> is(i, "end") || ruleBegins(i);
        };
    }

    /** The change that writes something instead of some words; where there are none, after the word before. */
    @Nullable
    Rettelse fix(int from, int to, String instead) {
        if (from < to) {
            return Fix.instead(at(from).span(), at(to - 1).span(), instead);
        }
        boolean after = from > 0 && (!first(from) || at(from).kind() == Kind.END || instead.startsWith(" "));
        return Fix.before(after ? at(from - 1).after() : at(from).span(), instead);
    }

    /** Some words lexed, each in the place of the same word among those it stands for, or before the next of those. */
    List<Token> words(int from, int to, String instead) {
        List<Token> lexed = Lexer.line(instead, 0, 1).tokens();
        int count = lexed.size() - 1;
        List<Token> placed = new ArrayList<>();
        Token near = from < to ? at(from) : at(Math.max(0, from - 1));
        int[] same = new int[count];
        int next = from;
        for (int i = 0; i < count; i++) {
            int there = next;
            while (there < to
                    && !(at(there).text().equals(lexed.get(i).text())
                            && at(there).kind() == lexed.get(i).kind())) {
                there++;
            }
            boolean like =
                    count == to - from && at(from + i).kind() == lexed.get(i).kind();
            same[i] = like ? from + i : there < to ? there : -1;
            next = same[i] < 0 ? next : same[i] + 1;
        }
        Token before = new Token(Kind.SIGN, "", near.start(), near.start(), near.line(), near.column(), false);
        before = from < to ? before : near;
        for (int i = 0; i < count; i++) {
            Token token = lexed.get(i);
            boolean gap = i == 0 ? instead.startsWith(" ") || (from < to && at(from).gap()) : token.gap();
            int after = i;
            while (after < count && same[after] < 0) {
                after++;
            }
            Token there = after < count ? at(same[after]) : null;
            int start = there == null ? before.end() : there.start();
            int end = there != null && after == i ? there.end() : start;
            int line = there == null ? before.line() : there.line();
            int column = there == null ? before.column() + before.end() - before.start() : there.column();
            end = count == 1 && from < to ? at(to - 1).end() : end;
            start = count == 1 && from < to ? near.start() : start;
            column = count == 1 && from < to ? near.column() : column;
            int stands = there == null || after > i ? standing(token, near, to) : -1;
            if (stands >= 0) {
                start += stands - column;
                column = stands;
                end = start + token.text().length() + 1;
            }
            before = new Token(token.kind(), token.text(), start, end, line, column, gap);
            placed.add(before);
        }
        return placed;
    }

    /** Where the words of a text that got its quotes stand, the first quote before them; -1 when they do not. */
    private int standing(Token text, Token near, int to) {
        if (text.kind() != Kind.TEXT || text.text().isEmpty() || at(to - 1).line() != near.line()) {
            return -1;
        }
        int found = source.line(near.line()).indexOf(text.text(), Math.max(0, near.column() - 1));
        return found <= 0 ? -1 : found;
    }
}
