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
        List<Token> meant = new ArrayList<>(tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean first = i == 0 || tokens.get(i - 1).line() < token.line();
            String word = first && token.kind() == Kind.NAME ? meant(token, tokens.get(i + 1)) : null;
            if (word != null) {
                problems.add(
                        Code.NOT_IN_LANGUAGE,
                        token.span(),
                        "«" + token.text() + "» er ikke en del af regelsproget; her skrives " + word
                                + ". Det kunne ikke ses, hvor reglens dele begynder og slutter.",
                        word,
                        Fix.instead(token.span(), word));
                meant.set(i, new Token(Kind.NAME, word, token.start(), token.end(), token.line(), token.column()));
            }
        }
        return meant;
    }

    private static @Nullable String meant(Token token, Token next) {
        boolean alone = next.kind() == Kind.END || next.line() > token.line();
        List<String> words = alone ? ALONE : next.kind() == Kind.TEXT ? List.of("rule") : List.of();
        if (words.contains(token.text()) || OTHERS.contains(token.text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        String danish = DANISH.get(token.text().toLowerCase(Locale.ROOT));
        return danish != null && words.contains(danish) ? danish : Guess.nearest(token.text(), words);
    }
}
