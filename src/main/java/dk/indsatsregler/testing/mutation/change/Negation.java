package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
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

    String of(RawExpr node) {
        if (node instanceof RawExpr.Group group) {
            return of(group.inner());
        } else if (node instanceof RawExpr.All all) {
            return all.parts().stream().map(this::part).collect(Collectors.joining(" || "));
        } else if (node instanceof RawExpr.Any any) {
            return any.parts().stream().map(this::part).collect(Collectors.joining(" && "));
        }
        return atom((RawAtom) node);
    }

    private String part(RawExpr node) {
        String negated = of(node);
        return negated.contains(" || ") || negated.contains(" && ") ? "( " + negated + " )" : negated;
    }

    private String atom(RawAtom atom) {
        String value = text.substring(atom.opChars().to(), atom.chars().to());
        if (atom instanceof RawExpr.RawIn in) {
            return atom.field() + (in.negated() ? " in" : " not in") + value;
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
