package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.read.Chars;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Piece;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A change of a rule that may make a mutant.
 *
 * @param kind what is changed
 * @param choices ways to change it, the first that the loader accepts to be used; at least one
 */
public record Change(Kind kind, List<Choice> choices) {

    public Change {
        choices = List.copyOf(choices);
    }

    static Change of(Kind kind, String words, Edit edit) {
        return new Change(kind, List.of(new Choice(words, edit)));
    }

    /**
     * One way.
     *
     * @param words the change as the beginning of a Danish sentence: {@code Hvis …}
     * @param edit the change in the file
     */
    public record Choice(String words, Edit edit) {}

    /** Every change of a rule, whether the loader would accept it or not, in the order of its text. */
    public static List<Change> of(RuleSet rules, Rule rule) {
        List<Change> all = new ArrayList<>();
        int condition = 0;
        for (Piece piece : Parser.pieces(rule.info().placering().tekst())) {
            if (piece instanceof Piece.Condition read) {
                RawCondition written = Objects.requireNonNull(read.condition());
                Condition checked = rule.conditions().get(condition++);
                all.addAll(new PatternChanges(rule.info(), checked, written).of());
                for (RawAtom atom : written.written().atoms()) {
                    all.addAll(new AtomChanges(rules, rule).of(checked.type(), atom));
                }
            } else if (piece instanceof Piece.Conclusion read) {
                all.addAll(new ConclusionChanges(rule.info(), rule.then(), Objects.requireNonNull(read.consequence()))
                        .of());
            }
        }
        all.add(of(
                Kind.RULE_REMOVED,
                "Hvis reglen ikke fandtes",
                Edit.of(
                        rule.info(),
                        new Chars(0, rule.info().placering().tekst().length()),
                        "")));
        return all;
    }
}
