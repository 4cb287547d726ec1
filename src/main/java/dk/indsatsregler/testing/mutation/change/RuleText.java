package dk.indsatsregler.testing.mutation.change;

import java.util.List;

/**
 * The parts of a rule's text that can be changed, and where they stand, in characters from the start of the text.
 *
 * @param patterns its conditions
 * @param verb where the verb begins
 * @param conclusionEnd just after the verb's closing parenthesis
 * @param arguments what stands in the verb's parentheses
 */
record RuleText(List<Pattern> patterns, int verb, int conclusionEnd, List<Pattern.Value> arguments) {

    RuleText {
        patterns = List.copyOf(patterns);
        arguments = List.copyOf(arguments);
    }
}
