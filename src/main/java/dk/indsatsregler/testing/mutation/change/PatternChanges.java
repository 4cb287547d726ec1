package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.read.Chars;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.testing.propose.Abridged;
import dk.indsatsregler.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;

/** What can be changed in a condition besides its comparisons. */
final class PatternChanges {

    private final Regel info;
    private final Condition condition;
    private final FactType type;
    private final RawCondition pattern;
    private final List<Change> found = new ArrayList<>();

    PatternChanges(Regel info, Condition condition, RawCondition pattern) {
        this.info = info;
        this.condition = condition;
        this.type = condition.type();
        this.pattern = pattern;
    }

    List<Change> of() {
        found.add(Change.of(Kind.CONDITION_DROPPED, named() + " ikke stod der", whole("")));
        negated();
        quantifier();
        body(pattern.written());
        return List.copyOf(found);
    }

    private String named() {
        String comment = condition.comment();
        String hint = comment == null ? "" : comment.replaceAll("[\\s,.;:]+$", "");
        return "Hvis betingelsen «" + Abridged.of(condition.text()) + "»" + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    private Edit whole(String after) {
        return Edit.of(info, pattern.chars(), after);
    }

    private String inner() {
        return pattern.pattern().in(info.placering().tekst());
    }

    private void negated() {
        String negated =
                switch (pattern.word()) {
                    case "not" -> "exists " + inner();
                    case "forall" ->
                        "exists " + type.name() + "( "
                                + new Negation(type, info.placering().tekst()).of(pattern.written()) + " )";
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
                || (pattern.written() instanceof RawExpr.All none
                        && none.parts().isEmpty())) {
            return;
        }
        found.add(Change.of(
                Kind.QUANTIFIER,
                named() + (all ? " krævede mindst én i stedet for alle" : " krævede alle i stedet for mindst én"),
                whole(all ? "exists " + inner() : "forall( " + inner() + " )")));
    }

    private void body(RawExpr node) {
        if (node instanceof RawExpr.Group group) {
            body(group.inner());
        } else if (node instanceof RawExpr.All all) {
            several(all.parts(), false, all.chars());
        } else if (node instanceof RawExpr.Any any) {
            several(any.parts(), true, any.chars());
        }
    }

    private void several(List<RawExpr> parts, boolean or, Chars chars) {
        if (parts.isEmpty()) {
            return;
        }
        exchanged(parts, or, chars);
        for (int i = 0; i < parts.size(); i++) {
            dropped(parts, i);
        }
        parts.forEach(this::body);
    }

    private void exchanged(List<RawExpr> parts, boolean or, Chars chars) {
        StringBuilder after = new StringBuilder(text(parts.get(0)));
        for (int i = 1; i < parts.size(); i++) {
            RawExpr part = parts.get(i);
            String between = new Chars(
                            parts.get(i - 1).chars().to(), part.chars().from())
                    .in(info.placering().tekst());
            // A comma needs no blank before it.
            String other = between.startsWith(",")
                    ? " ||" + between.substring(1)
                    : between.contains(",")
                            ? between.replace(",", "||")
                            : between.replace(or ? "||" : "&&", or ? "&&" : "||");
            after.append(other).append(text(part));
        }
        String shown = Danish.list(parts.stream().map(p -> "«" + shown(p) + "»").toList());
        found.add(Change.of(
                Kind.AND_OR,
                "Hvis der stod " + (or ? "«og» i stedet for «eller»" : "«eller» i stedet for «og»") + " mellem "
                        + shown,
                Edit.of(info, chars, after.toString())));
    }

    private void dropped(List<RawExpr> parts, int at) {
        int from = at == 0
                ? parts.get(0).chars().from()
                : parts.get(at - 1).chars().to();
        int to = at == 0 ? parts.get(1).chars().from() : parts.get(at).chars().to();
        found.add(Change.of(
                Kind.PART_DROPPED,
                "Hvis leddet «" + shown(parts.get(at)) + "» ikke stod der",
                Edit.of(info, new Chars(from, to), "")));
    }

    private String text(RawExpr node) {
        return node.chars().in(info.placering().tekst());
    }

    private String shown(RawExpr node) {
        return Abridged.of(text(node));
    }
}
