package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.read.Comment;
import dk.indsatsregler.rulefile.read.Lexer;
import dk.indsatsregler.rulefile.read.Token;
import dk.indsatsregler.rulefile.read.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines with other characters in them, and where in the file each of their words stands. */
final class Lines {

    private final Source source;
    private final Map<Integer, List<Edit>> edits = new HashMap<>();

    Lines(Source source) {
        this.source = source;
    }

    /**
     * Other characters in a line.
     *
     * @param from the first that is replaced, from 0 in the line as it stands
     * @param to the place after the last
     */
    record Edit(int line, int from, int to, String instead) {}

    /**
     * A line as it was edited.
     *
     * @param places where each character stood, from 0, and the end
     */
    record Edited(String text, List<Integer> places) {}

    void keep(Edit edit) {
        edits.computeIfAbsent(edit.line(), line -> new ArrayList<>()).add(edit);
    }

    Edited edited(int line, @Nullable Edit more) {
        List<Edit> all = new ArrayList<>(edits.getOrDefault(line, List.of()));
        if (more != null) {
            all.add(more);
        }
        all.sort(Comparator.comparing(Edit::from));
        String written = source.line(line);
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Edit edit : all) {
            for (; at < Math.min(edit.from(), written.length()); at++) {
                text.append(written.charAt(at));
                places.add(at);
            }
            for (int i = 0; i < edit.instead().length(); i++) {
                text.append(edit.instead().charAt(i));
                places.add(Math.min(edit.from() + i, Math.max(edit.from(), edit.to() - 1)));
            }
            at = Math.max(at, edit.to());
        }
        for (; at < written.length(); at++) {
            text.append(written.charAt(at));
            places.add(at);
        }
        places.add(written.length());
        return new Edited(text.toString(), List.copyOf(places));
    }

    /** The words of an edited line, each in the place it has in the file. */
    List<Token> words(Edited edited, int line, int offset, List<Comment> comments) {
        Lexer.Words words = Lexer.line(edited.text(), 0, line);
        List<Token> placed = new ArrayList<>();
        for (Token token : words.tokens()) {
            int from = edited.places().get(token.start());
            int to = edited.places().get(token.end());
            if (token.kind() != Kind.END) {
                placed.add(new Token(
                        token.kind(),
                        token.text(),
                        offset + from,
                        offset + Math.max(from, to),
                        line,
                        from + 1,
                        token.gap()));
            }
        }
        words.comments()
                .values()
                .forEach(c ->
                        comments.add(new Comment(line, offset + edited.places().get(c.start()), c.text())));
        return placed;
    }
}
