package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells of conditions that do not say which one they look at, where there is one for every number: six days of absence are much in a window
 * of 20 school days and little in one of 200, and without the length any of them will do.
 */
public final class OpenKey {

    private OpenKey() {}

    /** Looks at some rules. */
    public static void check(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (Condition condition : draft.conditions()) {
                condition.type().key().ifPresent(key -> check(draft, condition, key));
            }
        }
    }

    private static void check(Draft draft, Condition condition, Field key) {
        List<Expr.Atom> atoms = condition.expr().atoms();
        boolean named = atoms.stream()
                .anyMatch(atom -> atom.field().equals(key)
                        && ((atom instanceof Expr.Compare compare && compare.op() == Op.EQ)
                                || (atom instanceof Expr.In in && !in.negated())));
        if (named || atoms.stream().allMatch(atom -> atom.field().equals(key))) {
            return;
        }
        Expr.Atom first = atoms.get(0);
        Span at = new Span(first.at().line(), first.at().column(), first.at().length());
        FactType type = condition.type();
        String number = said(draft, condition, key);
        boolean instead =
                number != null && atoms.stream().noneMatch(atom -> atom.field().equals(key));
        String begin = key.name() + " == " + (number == null ? "…" : number) + ", ";
        draft.problems()
                .add(
                        Code.OPEN_KEY,
                        at,
                        "Der er ét " + type.name() + " for hvert antal " + key.name()
                                + ", og her står ikke, hvilket der ses på. "
                                + "Reglen ville slå til, når blot ét af dem passer, uanset antallet.",
                        word(condition) + type.name() + "( " + begin + inside(condition.text()),
                        instead ? Fix.before(at, begin) : null);
    }

    private static String word(Condition condition) {
        return condition
                .text()
                .substring(
                        0, Math.max(0, condition.text().indexOf(condition.type().name())));
    }

    private static String inside(String text) {
        return text.substring(text.indexOf('(') + 1).strip();
    }

    // The number the rule's texts say before the field's name.
    private static @Nullable String said(Draft draft, Condition condition, Field key) {
        String texts = String.join(
                " . ",
                Stream.of(
                                Optional.ofNullable(condition.comment()),
                                Optional.ofNullable(draft.metadata().text("forklaring")),
                                Optional.of(draft.metadata().title()))
                        .flatMap(Optional::stream)
                        .toList());
        Matcher matcher = Pattern.compile("([0-9]{1,3}) (?:\\p{L}+ )?" + Pattern.quote(key.name()))
                .matcher(texts.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : null;
    }
}
