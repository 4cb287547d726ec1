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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The four words that hold a rule together. Misspelt, each would be told of where the next thing begins, three lines on; so they are looked
 * for by where they stand, told of there, and read as they were meant.
 */
final class Keywords {

    private static final List<String> ALONE = List.of("when", "then", "end");
    private static final Set<String> OTHERS = Set.of("og", "and", "eller", "or", "else");
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("når", "when"),
            Map.entry("naar", "when"),
            Map.entry("hvis", "when"),
            Map.entry("if", "when"),
            Map.entry("om", "when"),
            Map.entry("dersom", "when"),
            Map.entry("såfremt", "when"),
            Map.entry("givet", "when"),
            Map.entry("given", "when"),
            Map.entry("betingelse", "when"),
            Map.entry("betingelser", "when"),
            Map.entry("så", "then"),
            Map.entry("saa", "then"),
            Map.entry("da", "then"),
            Map.entry("do", "then"),
            Map.entry("konsekvens", "then"),
            Map.entry("slut", "end"),
            Map.entry("slutt", "end"),
            Map.entry("stop", "end"),
            Map.entry("ende", "end"),
            Map.entry("færdig", "end"),
            Map.entry("endif", "end"),
            Map.entry("endrule", "end"),
            Map.entry("regel", "rule"));
    private static final Set<String> AFTER_END = Set.of("rule", "if", "when", "then", "regel", "reglen", "of");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+: .*");
    private static final String SIGNS = ":;.,-=";

    private final List<Token> tokens;
    private final Problems problems;
    private final List<Token> meant = new ArrayList<>();
    private String part = "";

    private Keywords(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    static List<Token> meant(List<Token> tokens, Problems problems) {
        return new Keywords(tokens, problems).read();
    }

    private List<Token> read() {
        int i = 0;
        while (i < tokens.size()) {
            Token token = at(i);
            boolean first = i + 1 < tokens.size() && (i == 0 || at(i - 1).line() < token.line());
            if (first && token.kind() == Kind.TEXT && named(token)) {
                rule(token);
                i++;
                continue;
            }
            boolean brace =
                    first && part.equals("then") && token.is("}") && at(i + 1).line() > token.line();
            boolean arrow = first && arrow(i);
            first &= token.kind() == Kind.NAME;
            int last = first ? trailing(i) : arrow ? i + 1 : i;
            String word = brace ? "end" : arrow ? "then" : first ? meant(i, last) : null;
            if (word == null) {
                part(token, first);
                meant.add(token);
                i++;
                continue;
            }
            StringBuilder written = new StringBuilder(token.text());
            for (int j = i + 1; j <= last; j++) {
                written.append(at(j - 1).touches(at(j)) ? "" : " ").append(at(j).text());
            }
            problems.add(
                    Code.NOT_IN_LANGUAGE,
                    token.span(),
                    "«" + written + "» er ikke en del af regelsproget; her skrives " + word
                            + ". Det kunne ikke ses, hvor reglens dele begynder og slutter.",
                    word,
                    Fix.instead(token.span(), at(last).span(), word));
            Token read = new Token(Kind.NAME, word, token.start(), token.end(), token.line(), token.column());
            part(read, true);
            meant.add(read);
            i = last + 1;
        }
        return meant;
    }

    private Token at(int i) {
        return tokens.get(Math.max(0, Math.min(i, tokens.size() - 1)));
    }

    // A name where a rule may begin, and no rule before it.
    private boolean named(Token text) {
        return (part.isEmpty() || part.equals("end"))
                && NAME.matcher(text.text()).matches();
    }

    private void rule(Token name) {
        problems.add(
                Code.NO_NAME,
                name.span(),
                "Foran reglens navn skal ordet rule stå. Uden det ville reglen ikke blive læst.",
                "rule \"" + name.text() + "\"",
                Fix.before(name.span(), "rule "));
        part = "rule";
        meant.add(new Token(Kind.NAME, "rule", name.start(), name.start(), name.line(), name.column()));
        meant.add(name);
    }

    /** An arrow alone on its line between conditions and conclusion. */
    private boolean arrow(int i) {
        boolean line = at(i).is("=") || at(i).is("==") || at(i).is("-");
        return part.equals("when")
                && line
                && at(i + 1).is(">")
                && at(i).touches(at(i + 1))
                && at(i + 2).line() > at(i).line();
    }

    private void part(Token token, boolean first) {
        if (token.kind() == Kind.NAME
                && (ALONE.contains(token.text()) || (first && token.text().equals("rule")))) {
            part = token.text();
        }
    }

    /** The last of the signs and words that belong to other languages, when nothing else follows on the line; otherwise the word itself. */
    private int trailing(int i) {
        int line = at(i).line();
        int last = i;
        while (at(last + 1).line() == line && at(last + 1).kind() != Kind.END) {
            Token next = at(last + 1);
            boolean sign = next.kind() == Kind.SIGN && SIGNS.contains(next.text());
            boolean word = next.kind() == Kind.NAME
                    && AFTER_END.contains(next.text().toLowerCase(Locale.ROOT))
                    && "end".equals(alone(at(i).text()));
            if (last - i > 2 || (!sign && !word)) {
                return at(i + 1).is(":") ? i + 1 : i;
            }
            last++;
        }
        return last;
    }

    private @Nullable String meant(int i, int last) {
        Token token = at(i);
        Token next = at(last + 1);
        boolean signed = last > i;
        if (next.kind() == Kind.END || next.line() > token.line()) {
            String word = alone(token.text());
            word = word == null && (last == i || at(i + 1).is(":")) ? between(last + 1) : word;
            return word != null && (signed || !word.equals(token.text())) ? word : null;
        }
        if (signed && !at(i + 1).is(":")) {
            return null;
        }
        String lower = token.text().toLowerCase(Locale.ROOT);
        String other = OTHERWISE.getOrDefault(lower, ALONE.contains(lower) ? lower : "");
        boolean exact = other.equals(token.text()) && !signed;
        if (part.equals("rule") && other.equals("when")) {
            return exact || !condition(last + 1) ? null : other;
        }
        if (part.equals("when") && other.equals("then")) {
            return exact || next.kind() != Kind.NAME || Guess.nearest(next.text(), List.of("konklusion")) == null
                    ? null
                    : other;
        }
        boolean named = next.kind() == Kind.TEXT
                || ((part.isEmpty() || part.equals("end"))
                        && next.kind() == Kind.NAME
                        && at(last + 2).is("-")
                        && next.touches(at(last + 2)));
        if (!named || (token.text().equals("rule") && !signed)) {
            return null;
        }
        return lower.startsWith("regel") || token.text().equals("rule")
                ? "rule"
                : Guess.nearest(token.text(), List.of("rule"));
    }

    /** What a word alone must have been meant as, of what comes before it and after it; {@code null} when it may be anything. */
    private @Nullable String between(int next) {
        if (part.equals("rule") && condition(next)) {
            return "when";
        }
        boolean concluded = at(next).name("konklusion") && at(next + 1).is(".");
        return part.equals("when") && concluded ? "then" : null;
    }

    /** Does a condition begin at this word? */
    private boolean condition(int place) {
        Token token = at(place);
        Token next = at(place + 1);
        return token.kind() == Kind.NAME
                && ((Character.isUpperCase(token.text().charAt(0)) && next.is("("))
                        || Set.of("exists", "not", "forall").contains(token.text()));
    }

    private static @Nullable String alone(String word) {
        if (ALONE.contains(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (OTHERS.contains(lower)) {
            return null;
        }
        String other = OTHERWISE.get(lower);
        return other != null && ALONE.contains(other) ? other : Guess.nearest(word, ALONE);
    }
}
