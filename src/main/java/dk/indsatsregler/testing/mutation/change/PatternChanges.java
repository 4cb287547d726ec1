package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.mutation.change.Pattern.Atom;
import dk.indsatsregler.testing.mutation.change.Pattern.Grouped;
import dk.indsatsregler.testing.mutation.change.Pattern.Node;
import dk.indsatsregler.testing.mutation.change.Pattern.Several;
import dk.indsatsregler.testing.propose.Abridged;
import dk.indsatsregler.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;

/** What can be changed in a condition besides its comparisons. */
final class PatternChanges {

    private final Regel info;
    private final Condition condition;
    private final FactType type;
    private final Pattern pattern;
    private final List<Change> found = new ArrayList<>();

    PatternChanges(Regel info, Condition condition, Pattern pattern) {
        this.info = info;
        this.condition = condition;
        this.type = condition.type();
        this.pattern = pattern;
    }

    List<Change> of() {
        found.add(Change.of(Kind.CONDITION_DROPPED, named() + " ikke stod der", whole("")));
        negated();
        quantifier();
        body(pattern.body());
        return List.copyOf(found);
    }

    /** The comparisons of a pattern, in the order written. */
    static List<Atom> atoms(Node node) {
        if (node instanceof Grouped grouped) {
            return atoms(grouped.inner());
        } else if (node instanceof Several several) {
            return several.parts().stream()
                    .flatMap(part -> atoms(part).stream())
                    .toList();
        }
        return List.of((Atom) node);
    }

    private String named() {
        String comment = condition.comment();
        String hint = comment == null ? "" : comment.replaceAll("[\\s,.;:]+$", "");
        return "Hvis betingelsen «" + Abridged.of(condition.text()) + "»" + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    private Edit whole(String after) {
        return Edit.of(info, pattern.from(), pattern.to(), after);
    }

    private String inner() {
        return info.placering().tekst().substring(pattern.open(), pattern.close());
    }

    private void negated() {
        String negated =
                switch (pattern.word()) {
                    case "not" -> "exists " + inner();
                    case "forall" ->
                        "exists " + type.name() + "( "
                                + new Negation(type, info.placering().tekst()).of(pattern.body()) + " )";
                    default -> "not " + inner();
                };
        found.add(Change.of(Kind.CONDITION_NEGATED, named() + " var vendt om", whole(negated)));
    }

    // Of a type there is one of, some and all are the same.
    private void quantifier() {
        boolean all = pattern.word().equals("forall");
        if (!type.many()
                || type.builtIn()
                || pattern.word().equals("not")
                || pattern.body().parts().isEmpty()) {
            return;
        }
        found.add(Change.of(
                Kind.QUANTIFIER,
                named() + (all ? " krævede mindst én i stedet for alle" : " krævede alle i stedet for mindst én"),
                whole(all ? "exists " + inner() : "forall( " + inner() + " )")));
    }

    private void body(Node node) {
        if (node instanceof Grouped grouped) {
            body(grouped.inner());
        } else if (node instanceof Several several) {
            if (several.parts().size() > 1) {
                exchanged(several);
                for (int i = 0; i < several.parts().size(); i++) {
                    dropped(several.parts(), i);
                }
            }
            several.parts().forEach(this::body);
        }
    }

    private void exchanged(Several several) {
        boolean or = several.sign().equals("||");
        StringBuilder after = new StringBuilder(text(several.parts().get(0)));
        for (int i = 1; i < several.parts().size(); i++) {
            Node part = several.parts().get(i);
            String between = info.placering()
                    .tekst()
                    .substring(several.parts().get(i - 1).to(), part.from());
            // A comma needs no blank before it.
            String other = between.startsWith(",")
                    ? " ||" + between.substring(1)
                    : between.replace(several.sign(), or ? "&&" : "||");
            after.append(other).append(text(part));
        }
        String parts = Danish.list(
                several.parts().stream().map(p -> "«" + shown(p) + "»").toList());
        found.add(Change.of(
                Kind.AND_OR,
                "Hvis der stod " + (or ? "«og» i stedet for «eller»" : "«eller» i stedet for «og»") + " mellem "
                        + parts,
                Edit.of(info, several.from(), several.to(), after.toString())));
    }

    private void dropped(List<Node> parts, int at) {
        int from = at == 0 ? parts.get(0).from() : parts.get(at - 1).to();
        int to = at == 0 ? parts.get(1).from() : parts.get(at).to();
        found.add(Change.of(
                Kind.PART_DROPPED,
                "Hvis leddet «" + shown(parts.get(at)) + "» ikke stod der",
                Edit.of(info, from, to, "")));
    }

    private String text(Node node) {
        return info.placering().tekst().substring(node.from(), node.to());
    }

    private String shown(Node node) {
        return Abridged.of(text(node));
    }
}
