package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells of two things in a rule that go together and were not changed together: two lists of choices of one field, of which one lacks a
 * choice; a source that is law, and a basis that is less.
 */
public final class Uneven {

    private static final int MOST_MISSING = 2;
    private static final int FEWEST_LEFT = 3;
    private static final Pattern LAW =
            Pattern.compile("(?:(?:BEK|LBK|LOV) nr\\. .*|(?:Barnets lov|Serviceloven|Forvaltningsloven) §.*)");
    private static final List<String> LESS = List.of("VEJLEDNING", "ANBEFALING");

    private Uneven() {}

    /** Looks at some rules in which nothing is wrong. */
    public static void check(List<Draft> drafts) {
        for (Draft draft : drafts) {
            lists(draft);
            basis(draft);
        }
    }

    private static void lists(Draft draft) {
        List<Expr.In> lists = new ArrayList<>();
        for (Condition condition : draft.conditions()) {
            for (Expr.Atom atom : condition.expr().atoms()) {
                if (atom instanceof Expr.In in) {
                    lists.add(in);
                }
            }
        }
        for (Expr.In in : lists) {
            for (Expr.In other : lists) {
                List<?> missing = new ArrayList<>(other.values());
                missing.removeAll(in.values());
                if (in.field().equals(other.field())
                        && in.negated() == other.negated()
                        && other.values().containsAll(in.values())
                        && !missing.isEmpty()
                        && missing.size() <= MOST_MISSING
                        && in.values().size() >= FEWEST_LEFT) {
                    draft.problems()
                            .add(
                                    Code.TEXT_DIFFERS,
                                    new Span(
                                            in.at().line(),
                                            in.at().column(),
                                            in.at().length()),
                                    "Reglen har to lister over " + in.field().name() + ", og i den her mangler "
                                            + Danish.list(missing.stream()
                                                    .map(String::valueOf)
                                                    .toList())
                                            + ", som står i den anden. Den, der læser den ene, ville tro, at den anden siger det samme.");
                }
            }
        }
    }

    private static void basis(Draft draft) {
        String source = draft.metadata().text("kilde");
        for (RawAnnotation mark : draft.raw().annotations()) {
            if (mark.name().equals("grundlag")
                    && LESS.contains(mark.value())
                    && source != null
                    && LAW.matcher(source).matches()) {
                draft.problems()
                        .add(
                                Code.TEXT_DIFFERS,
                                mark.valueAt(),
                                "@kilde er «" + source + "», men @grundlag er " + mark.value()
                                        + ". Det, loven siger, ville se ud som noget, der kan vælges fra.",
                                "@grundlag( LOV )");
            }
        }
    }
}
