package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.testing.mutation.change.Pattern.Atom;
import dk.indsatsregler.testing.mutation.change.Pattern.Grouped;
import dk.indsatsregler.testing.mutation.change.Pattern.Node;
import dk.indsatsregler.testing.mutation.change.Pattern.Several;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes the opposite of what stands in a pattern's parentheses: {@code forall} cannot be negated in the rule language, but its content can. */
final class Negation {

    private final FactType type;
    private final String text;

    /**
     * @param type the pattern's type
     * @param text the rule's text
     */
    Negation(FactType type, String text) {
        this.type = type;
        this.text = text;
    }

    String of(Node node) {
        if (node instanceof Grouped grouped) {
            return of(grouped.inner());
        } else if (node instanceof Several several) {
            String sign = several.sign().equals("||") ? " && " : " || ";
            return several.parts().size() == 1
                    ? of(several.parts().get(0))
                    : several.parts().stream().map(this::part).collect(Collectors.joining(sign));
        }
        return atom((Atom) node);
    }

    private String part(Node node) {
        String negated = of(node);
        return negated.contains(" || ") || negated.contains(" && ") ? "( " + negated + " )" : negated;
    }

    private String atom(Atom atom) {
        String value = text.substring(atom.opTo(), atom.to());
        if (atom.listed()) {
            return atom.field() + (atom.op().equals("in") ? " not in" : " in") + value;
        }
        String negated = atom.field() + " " + op(atom.op()).negated().symbol() + value;
        boolean event = type.field(atom.field()).orElseThrow().kind() == FieldKind.EVENT;
        // What has not happened is neither before a day nor after it.
        return event && op(atom.op()).negated() != Op.EQ && op(atom.op()) != Op.EQ
                ? negated + " || " + atom.field() + " == Haendelse.IKKE_SKET"
                : negated;
    }

    static Op op(String symbol) {
        return Arrays.stream(Op.values())
                .filter(o -> o.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
