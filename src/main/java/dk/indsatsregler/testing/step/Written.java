package dk.indsatsregler.testing.step;

import dk.indsatsregler.testing.check.Assertion;
import dk.indsatsregler.testing.check.ThenStep;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.RawStep;
import dk.indsatsregler.testing.feature.RawStep.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A step whose form is known.
 *
 * @param step the step
 * @param blanks what is filled in, in order
 * @param words the names it may use
 */
record Written(RawStep step, List<String> blanks, RuleWords words) {

    String blank(int index) {
        return blanks.get(index);
    }

    /** The rule named in a blank. */
    String rule(int index) throws UnclearException {
        return words.rule(blank(index));
    }

    List<Row> table() {
        return Objects.requireNonNull(step.table());
    }

    /** A claim that says the rule's status. */
    ThenStep status(String rule, Assertion demand) {
        return new ThenStep(step.written(), step.line(), Set.of(rule), Set.of(rule), false, demand);
    }

    /** A claim about rules. */
    ThenStep about(Assertion demand, String... rules) {
        return new ThenStep(step.written(), step.line(), new LinkedHashSet<>(List.of(rules)), Set.of(), false, demand);
    }

    /** A claim that the case is refused. */
    ThenStep refusal(Assertion demand) {
        return new ThenStep(step.written(), step.line(), Set.of(), Set.of(), true, demand);
    }
}
