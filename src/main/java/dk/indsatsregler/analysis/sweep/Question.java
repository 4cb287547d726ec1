package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Verdict;
import java.util.List;
import java.util.function.Predicate;

/**
 * Is there a case in which some rules come out so?
 *
 * @param rules the rules, or variations of them: what they read is read in the rule set, they themselves are not
 * @param wanted the outcomes looked for, in the order of the rules
 */
public record Question(List<Rule> rules, Predicate<List<Verdict>> wanted) {

    public Question {
        rules = List.copyOf(rules);
    }
}
