package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a file, and how far they have been read. */
public final class Tokens {

    private final String source;
    private final List<Token> tokens;
    private final Map<Integer, Comment> comments = new HashMap<>();
    private int at;

    Tokens(String source, List<Token> tokens, List<Comment> comments) {
        this.source = source;
        this.tokens = new ArrayList<>(tokens);
        comments.forEach(c -> this.comments.put(c.line(), c));
    }

    /** The same words, mended. */
    public Tokens with(List<Token> mended) {
        return new Tokens(source, mended, List.copyOf(comments.values()));
    }

    /** Every word, and the end. */
    public List<Token> all() {
        return List.copyOf(tokens);
    }

    public Token peek() {
        return peek(0);
    }

    public Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** The word before the next one; the next one at the start. */
    public Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    public Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    public int position() {
        return at;
    }

    public boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Is the next word the first on its line? */
    public boolean firstOnLine() {
        return at == 0 || last().line() < peek().line();
    }

    /** The words read from one position up to another, white space folded and comments left out. */
    public String folded(int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (i > from && !tokens.get(i - 1).touches(token)) {
                folded.append(' ');
            }
            folded.append(source, token.start(), token.end());
        }
        return folded.toString();
    }

    public Token token(int position) {
        return tokens.get(Math.min(position, tokens.size() - 1));
    }

    public String text(int start, int end) {
        return source.substring(start, end);
    }

    /** The words of the comments from one line on and above another. */
    public List<String> comments(int from, int above) {
        return comments.values().stream()
                .filter(c -> c.line() >= from && c.line() < above)
                .sorted(Comparator.comparing(Comment::line))
                .map(Comment::text)
                .toList();
    }

    /** The comment that ends the line of the last word read, when nothing else follows it there. */
    @Nullable
    public String trailingComment() {
        Comment comment = comments.get(last().line());
        if (comment == null || comment.text().isEmpty() || comment.start() < last().end()) {
            return null;
        }
        return peek().line() > last().line() ? comment.text() : null;
    }
}
