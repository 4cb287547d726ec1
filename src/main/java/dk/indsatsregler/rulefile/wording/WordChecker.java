package dk.indsatsregler.rulefile.wording;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells of a condition whose comment says the opposite: "ikke har hjemsendt" or "til en
 * fagperson har frigivet" beside {@code == true}, "alle forældre" beside
 * {@code exists Foraelder}. Comments say much in other words than the condition; so only the field's or the type's own word counts.
 */
public final class WordChecker {

    private static final Set<String> DENIALS = Set.of("ikke", "aldrig");
    private static final Set<String> EVERY = Set.of("alle", "samtlige", "enhver", "hver");
    private static final Set<String> UNTIL = Set.of("til", "indtil", "før", "inden");
    private static final Pattern DENYING = Pattern.compile("(?:ikke|ingen|intet|uden|mangler)\\p{Lu}");
    private static final int NEAR = 3;
    private static final int FURTHER = 6;
    private static final int SHORTEST = 5;
    private static final String CONSEQUENCE =
            " Den, der læser udfaldet, ville få noget andet at vide end det, reglen gør.";

    private WordChecker() {}

    /** Looks at some rules in which nothing is wrong. */
    public static void check(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Condition condition : draft.conditions()) {
                String comment = condition.comment();
                if (comment != null && condition.quantifier() != Quantifier.NONE) {
                    List<String> words = words(comment);
                    denied(draft, condition, words);
                    every(draft, condition, words);
                }
            }
        }
    }

    private static List<String> words(String comment) {
        return Arrays.stream(comment.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    // A condition that denies anything may be what the comment denies.
    private static void denied(Draft draft, Condition condition, List<String> words) {
        List<Expr.Atom> atoms = condition.expr().atoms();
        if (!atoms.stream().allMatch(WordChecker::affirms)) {
            return;
        }
        for (Expr.Atom atom : atoms) {
            String field = ((Expr.Compare) atom).field().name();
            String own = said(words, DENIALS, NEAR, "", field) + said(words, UNTIL, FURTHER, "har|er|bliver", field);
            // Sprogvurdering( foretaget == true ): a type that is called by what is done says it too.
            String deed = condition.type().name().replaceFirst("ing$", "");
            boolean one = own.isEmpty()
                    && atoms.size() == 1
                    && !deed.equals(condition.type().name());
            String said = one ? said(words, DENIALS, NEAR, "", deed) : own;
            if (!said.isEmpty() && !DENYING.matcher(field).lookingAt()) {
                Span at =
                        new Span(atom.at().line(), atom.at().column(), atom.at().length());
                String instead = field + " == false";
                draft.problems()
                        .add(
                                Code.TEXT_DIFFERS,
                                at,
                                "Kommentaren siger «" + said + "», men betingelsen er " + atom.text() + "."
                                        + CONSEQUENCE,
                                instead,
                                Fix.instead(at, instead));
            }
        }
    }

    private static boolean affirms(Expr.Atom atom) {
        return atom instanceof Expr.Compare compare && compare.op() == Op.EQ && Boolean.TRUE.equals(compare.value());
    }

    private static void every(Draft draft, Condition condition, List<String> words) {
        boolean some = condition.quantifier() == Quantifier.SOME
                && condition.type().many()
                && !condition.type().builtIn()
                && !condition.expr().atoms().isEmpty();
        String said = some ? said(words, EVERY, NEAR, "", condition.type().name()) : "";
        if (!said.isEmpty()) {
            String pattern = condition.text().replaceFirst("^exists +", "");
            String instead = "forall( " + pattern + " )";
            Span at = new Span(
                    condition.at().line(),
                    condition.at().column(),
                    condition.at().length());
            draft.problems()
                    .add(
                            Code.TEXT_DIFFERS,
                            at,
                            "Kommentaren siger «" + said + "», men exists er opfyldt af én." + CONSEQUENCE,
                            instead);
        }
    }

    /**
     * From one of the words to a word of the name, at most a few words on; empty when that is not said.
     *
     * @param before what stands before the word of the name; empty when that is whatever
     */
    private static String said(List<String> words, Set<String> first, int near, String before, String name) {
        String[] parts = name.split("(?=\\p{Lu})");
        for (int i = 0; i < words.size(); i++) {
            boolean begins = first.contains(words.get(i))
                    && i + 1 < words.size()
                    && !words.get(i + 1).equals("at");
            for (int j = i + 1; begins && j < words.size() && j <= i + near; j++) {
                String word = plain(words.get(j));
                if ((before.isEmpty() || words.get(j - 1).matches(before))
                        && Arrays.stream(parts).map(WordChecker::plain).anyMatch(part -> same(part, word))) {
                    return String.join(" ", words.subList(i, j + 1));
                }
            }
        }
        return "";
    }

    private static boolean same(String part, String word) {
        int length = Math.min(part.length(), Math.max(SHORTEST, part.length() - 2));
        return part.length() >= SHORTEST && word.startsWith(part.substring(0, length));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
    }
}
