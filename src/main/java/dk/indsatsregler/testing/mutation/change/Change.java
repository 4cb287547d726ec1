package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.mutation.change.Pattern.Atom;
import java.util.ArrayList;
import java.util.List;

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
        RuleText text = RuleTextReader.read(rule.info().placering().tekst());
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < text.patterns().size(); i++) {
            Pattern pattern = text.patterns().get(i);
            all.addAll(new PatternChanges(rule.info(), rule.conditions().get(i), pattern).of());
            for (Atom atom : PatternChanges.atoms(pattern.body())) {
                all.addAll(
                        new AtomChanges(rules, rule).of(rule.conditions().get(i).type(), atom));
            }
        }
        all.addAll(new ConclusionChanges(rule.info(), rule.then(), text).of());
        all.add(of(
                Kind.RULE_REMOVED,
                "Hvis reglen ikke fandtes",
                Edit.of(rule.info(), 0, rule.info().placering().tekst().length(), "")));
        return all;
    }
}
