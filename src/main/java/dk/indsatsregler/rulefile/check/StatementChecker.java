package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@code @udsagn}: the statements a rule leans on. */
final class StatementChecker {

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[- .]?0*(\\d+)([a-z]?)");

    // The letter O for 0, and l or I for 1.
    private static final Pattern LETTERED = Pattern.compile("(\\p{L}+[- .])([0-9OolIi|]*[0-9][0-9OolIi|]*|[Oo][lIi])");

    private StatementChecker() {}

    /** Their ids, each once. */
    static List<String> check(@Nullable RawAnnotation mark, Statements statements, Problems problems) {
        List<String> ids = new ArrayList<>();
        if (mark == null || mark.value() == null || otherwise(mark, mark.value(), statements, problems)) {
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

    /** Tells, once, of a list that is parted by something else than commas, or more than one of which is written in another way. */
    private static boolean otherwise(RawAnnotation mark, String value, Statements statements, Problems problems) {
        List<String> parts = parts(value);
        List<String> meant = new ArrayList<>();
        int wrong = 0;
        boolean commas = true;
        for (String part : parts) {
            String before = meant.isEmpty() ? "" : meant.get(meant.size() - 1).replaceFirst("\\d+$", "");
            String whole = part.matches("\\d+") ? before + part : part;
            String id = statements.basis(whole).isPresent() ? whole : guess(whole, statements);
            if (id == null) {
                return false;
            }
            wrong += id.equals(part) ? 0 : 1;
            meant.add(id);
        }
        for (String part : value.split(",", -1)) {
            commas &=
                    parts(part).size() == 1 && !part.isBlank() && !part.strip().matches("\\d+");
        }
        if (parts.isEmpty() || (commas && wrong < 2)) {
            return false;
        }
        String list = "\"" + String.join(", ", meant.stream().distinct().toList()) + "\"";
        problems.add(
                Code.STATEMENT,
                mark.valueAt(),
                (commas
                                ? "Udsagnene «" + value
                                        + "» findes ikke i rules/udsagn.json; deres id er skrevet på en anden måde"
                                : "Udsagnene skilles af ét komma; her står «" + value + "»")
                        + ". Reglen kunne ikke holdes op mod det, den bygger på.",
                "@udsagn( " + list + " )",
                Fix.instead(mark.valueAt(), list));
        return true;
    }

    // FR-30 og FR-33; FR-30; FR-30 til FR-33 is left as it is, for what lies between can only be asked.
    private static List<String> parts(String value) {
        return Arrays.stream(value.split(
                        "[,;/&+|]|\\.(?=\\s|$)|\\s+-\\s+|(?i:\\b(?:og|samt|and|eller|or|plus)\\b)|\\s+(?=\\p{L}+[- ]?\\d)",
                        -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    // NP-3 and NP 03 are NP-03, however near NP-13 may be.
    private static @Nullable String guess(String misread, Statements statements) {
        Matcher alike = LETTERED.matcher(misread);
        String id = alike.matches()
                ? alike.group(1) + alike.group(2).replaceAll("[Oo]", "0").replaceAll("[lIi|]", "1")
                : misread;
        Matcher written = NUMBERED.matcher(id);
        if (written.matches()) {
            for (String known : statements.ids()) {
                Matcher numbered = NUMBERED.matcher(known);
                if (numbered.matches()
                        && numbered.group(1).equalsIgnoreCase(written.group(1))
                        && numbered.group(2).equals(written.group(2))
                        && numbered.group(3).equals(written.group(3))) {
                    return known;
                }
            }
        }
        return Guess.nearest(id, statements.ids());
    }
}
