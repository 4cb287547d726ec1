package dk.indsatsregler.testing.check;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.sag.SvaresAf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Demands on what is missing before a rule can be settled. */
public final class MissingDemands {

    private MissingDemands() {}

    /**
     * A row of what should be missing.
     *
     * @param path what is missing, as {@link Mangel#sti()}
     * @param by who answers; {@code null} when the row does not say
     * @param question the question; {@code null} when the row does not say
     * @param judgement is it a judgement? {@code null} when the row does not say
     */
    public record Expected(
            String path,
            @Nullable SvaresAf by,
            @Nullable String question,
            @Nullable Boolean judgement) {}

    /** This is missing, among other things or alone. */
    public static Assertion lacks(String rule, String path) {
        return Assertion.outcome(
                rule,
                u -> paths(u).contains(path)
                        ? null
                        : rule + " mangler ikke svar på " + path + ".\n" + lists(List.of(path), paths(u), u));
    }

    /** Exactly this is missing, in any order. */
    public static Assertion lacksOnly(String rule, List<Expected> rows) {
        List<Expected> expected = List.copyOf(rows);
        List<String> wanted = expected.stream().map(Expected::path).toList();
        return Assertion.outcome(rule, u -> {
            List<String> came = paths(u);
            if (!came.containsAll(wanted) || !wanted.containsAll(came)) {
                return rule + " mangler ikke svar på netop det, der står i tabellen.\n" + lists(wanted, came, u);
            }
            List<String> differ = new ArrayList<>();
            for (Expected row : expected) {
                Optional<Mangel> found = u.mangler().stream()
                        .filter(m -> m.sti().equals(row.path()))
                        .findFirst();
                found.ifPresent(m -> compare(row, m, differ));
            }
            return differ.isEmpty() ? null : String.join("\n", differ);
        });
    }

    private static void compare(Expected row, Mangel came, List<String> differ) {
        if (row.by() != null && row.by() != came.svaresAf()) {
            differ.add(row.path() + " svares af " + came.svaresAf().tekst() + ", men skulle svares af "
                    + row.by().tekst() + ".");
        }
        if (row.question() != null && !row.question().equals(came.spørgsmål())) {
            differ.add("Spørgsmålet om " + row.path() + " er et andet.\n  ventet: " + row.question() + "\n  kom:    "
                    + came.spørgsmål());
        }
        if (row.judgement() != null && row.judgement() != came.skøn()) {
            differ.add(row.path() + " er " + (came.skøn() ? "" : "ikke ") + "et fagligt skøn, men skulle "
                    + (came.skøn() ? "ikke " : "") + "være det.");
        }
    }

    /** Nothing is missing. */
    public static Assertion lacksNothing(String rule) {
        return Assertion.outcome(
                rule,
                u -> u.mangler().isEmpty() ? null : rule + " skulle intet mangle.\n" + lists(List.of(), paths(u), u));
    }

    private static List<String> paths(Udfald outcome) {
        return outcome.mangler().stream().map(Mangel::sti).toList();
    }

    private static String lists(List<String> expected, List<String> came, Udfald outcome) {
        String status = outcome.id() + " er " + outcome.status().tekst();
        return "  ventet:  " + shown(expected) + "\n  mangler: " + shown(came)
                + (came.isEmpty() ? " (" + status + ")" : "");
    }

    private static String shown(List<String> paths) {
        return paths.isEmpty() ? "intet" : String.join(", ", paths);
    }
}
