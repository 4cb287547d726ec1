package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.Regel;
import dk.indsatsregler.testing.mutation.change.Edit;

/**
 * A mutant, and what became of it.
 *
 * @param mutant the mutant
 * @param fate what became of it
 */
public record MutantResult(Mutant mutant, MutantStatus fate) {

    /** What is told of it, in Danish: several lines, the last one ended. A proposed scenario is not in it. */
    public String text() {
        Regel rule = mutant.rule().info();
        Edit edit = mutant.edit();
        StringBuilder text = new StringBuilder();
        text.append(rule.id())
                .append(", ")
                .append(edit.file())
                .append(':')
                .append(edit.line())
                .append('\n');
        text.append("  ").append(sentence()).append('\n');
        if (!mutant.removed()) {
            text.append("    Der står:       ").append(folded(edit.written())).append('\n');
            text.append("    Der ville stå:  ").append(folded(edit.changed())).append('\n');
        }
        return text.toString();
    }

    private String sentence() {
        if (fate instanceof MutantStatus.Caught caught) {
            return mutant.words() + ", ville et scenarie opdage det: «"
                    + caught.by().name() + "», " + caught.by().file() + ":"
                    + caught.by().line() + ".";
        } else if (fate instanceof MutantStatus.Equivalent equivalent) {
            return mutant.words() + ", kunne det ikke ses i nogen sag. " + equivalent.why();
        }
        String survived = mutant.words() + ", ville intet scenarie opdage det.";
        return ((MutantStatus.Survived) fate).proposal() == null
                ? survived + " Der er ikke fundet en sag, der viser forskellen, og det er ikke vist, at der ingen er."
                : survived;
    }

    private static String folded(String lines) {
        return lines.isEmpty() ? "(ingenting)" : lines.replaceAll("\\s+", " ");
    }
}
