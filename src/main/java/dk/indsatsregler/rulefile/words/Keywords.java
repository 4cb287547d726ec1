package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.words.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The four words that hold a rule together. Misspelt, each would be told of where the next thing begins, three lines on; so they are looked
 * for by where they stand, told of there, and read as they were meant.
 */
final class Keywords {

    private static final List<String> ALONE = List.of("when", "then", "end");
    private static final Set<String> OTHERS = Set.of("og", "and", "eller", "or", "else");
    private static final Map<String, String> DANISH =
            Map.of("når", "when", "hvis", "when", "så", "then", "slut", "end", "regel", "rule");

    private Keywords() {}

    static List<Token> meant(List<Token> tokens, Problems problems) {
        List<Token> meant = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = i + 1 < tokens.size()
                    && token.kind() == Kind.NAME
                    && (i == 0 || tokens.get(i - 1).line() < token.line());
            boolean marked = first && marked(tokens, i);
            String word = first ? meant(token, tokens.get(marked ? i + 2 : i + 1), marked) : null;
            if (word == null) {
                meant.add(token);
                continue;
            }
            Token last = marked ? tokens.get(++i) : token;
            problems.add(
                    Code.NOT_IN_LANGUAGE,
                    token.span(),
                    "«" + token.text() + (marked ? last.text() : "") + "» er ikke en del af regelsproget; her skrives "
                            + word + ". Det kunne ikke ses, hvor reglens dele begynder og slutter.",
                    word,
                    Fix.instead(token.span(), last.span(), word));
            meant.add(new Token(Kind.NAME, word, token.start(), token.end(), token.line(), token.column()));
        }
        return meant;
    }

    /** Is it followed on its line by a sign that belongs to other languages, and by nothing else? */
    private static boolean marked(List<Token> tokens, int i) {
        Token sign = tokens.get(i + 1);
        return i + 2 < tokens.size()
                && sign.line() == tokens.get(i).line()
                && (sign.is(":") || sign.is(";"))
                && (tokens.get(i + 2).kind() == Kind.END || tokens.get(i + 2).line() > sign.line());
    }

    private static @Nullable String meant(Token token, Token next, boolean marked) {
        boolean alone = next.kind() == Kind.END || next.line() > token.line();
        List<String> words = alone ? ALONE : next.kind() == Kind.TEXT ? List.of("rule") : List.of();
        if (words.contains(token.text())) {
            return marked ? token.text() : null;
        }
        if (OTHERS.contains(token.text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        String danish = DANISH.get(token.text().toLowerCase(Locale.ROOT));
        return danish != null && words.contains(danish) ? danish : Guess.nearest(token.text(), words);
    }
}
