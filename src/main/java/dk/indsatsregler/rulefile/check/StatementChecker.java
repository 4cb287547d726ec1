package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.RawRule.RawAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@code @udsagn}: the statements a rule leans on. */
final class StatementChecker {

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[- .]?0*(\\d+)");

    private StatementChecker() {}

    /** Their ids, each once. */
    static List<String> check(@Nullable RawAnnotation mark, Statements statements, Problems problems) {
        List<String> ids = new ArrayList<>();
        if (mark == null || mark.value() == null) {
            return ids;
        }
        int offset = 1;
        for (String part : mark.value().split(",", -1)) {
            String id = part.strip();
            int indent = part.length() - part.stripLeading().length();
            Span at = new Span(
                    mark.valueAt().line(),
                    mark.valueAt().column() + offset + Math.min(indent, part.length()),
                    id.length());
            offset += part.length() + 1;
            if (statements.basis(id).isEmpty()) {
                problems.addInstead(
                        Code.STATEMENT,
                        at,
                        (id.isEmpty()
                                        ? "Her står et komma uden et udsagn"
                                        : "Udsagnet «" + id + "» findes ikke i rules/udsagn.json")
                                + ". Reglen kunne ikke holdes op mod det, den bygger på.",
                        id.isEmpty() ? null : guess(id, statements));
            } else if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    // NP-3 and NP 03 are NP-03, however near NP-13 may be.
    private static @Nullable String guess(String id, Statements statements) {
        Matcher written = NUMBERED.matcher(id);
        if (written.matches()) {
            for (String known : statements.ids()) {
                Matcher numbered = NUMBERED.matcher(known);
                if (numbered.matches()
                        && numbered.group(1).equalsIgnoreCase(written.group(1))
                        && numbered.group(2).equals(written.group(2))) {
                    return known;
                }
            }
        }
        return Guess.nearest(id, statements.ids());
    }
}
