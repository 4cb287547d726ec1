package dk.indsatsregler.testing.mutation.change;

import java.util.List;

/**
 * A condition as it is written. All places are in characters from the start of the rule's text.
 *
 * @param word {@code exists}, {@code not} or {@code forall}; empty for a bare pattern
 * @param type the name of the fact type
 * @param body what stands in its parentheses
 * @param open where the type begins
 * @param close just after the pattern's closing parenthesis, which is not that of {@code forall}
 * @param from where it begins
 * @param to where it ends
 */
record Pattern(String word, String type, Several body, int open, int close, int from, int to) {

    /** What stands in parentheses. */
    sealed interface Node {
        int from();

        int to();
    }

    /**
     * Parts with the same sign between them.
     *
     * @param sign {@code ,} or {@code &&} or {@code ||}; a comma too where there are fewer than two parts
     */
    record Several(String sign, List<Node> parts, int from, int to) implements Node {
        Several {
            parts = List.copyOf(parts);
        }
    }

    /** Something in parentheses of its own. */
    record Grouped(Node inner, int from, int to) implements Node {}

    /**
     * A comparison.
     *
     * @param field the field
     * @param op the comparison, in one word: {@code not in} where the file has more space
     * @param opFrom where it begins
     * @param opTo where it ends
     * @param values what the field is compared with: one value, or those of a list
     */
    record Atom(String field, String op, int opFrom, int opTo, List<Value> values, int from, int to) implements Node {
        Atom {
            values = List.copyOf(values);
        }

        boolean listed() {
            return op.endsWith("in");
        }
    }

    /**
     * A value.
     *
     * @param text as written
     */
    record Value(String text, int from, int to) {}
}
