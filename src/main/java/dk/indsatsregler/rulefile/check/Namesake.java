package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells of a rule whose id ends in a number and which reads one of another number, where there is one of its own: FR-TRIN-05 that reads
 * FR-SAMLET-15 and not FR-SAMLET-05.
 */
public final class Namesake {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-([0-9]+)");

    private Namesake() {}

    /**
     * Looks at some rules.
     *
     * @param some those to look at
     * @param all every rule they can read
     */
    public static void check(List<Draft> some, List<Draft> all) {
        Set<String> ids = all.stream().map(Draft::id).collect(Collectors.toSet());
        for (Draft draft : some) {
            Matcher own = NUMBERED.matcher(draft.id());
            List<Read> rules = draft.reads().stream()
                    .filter(read -> read.kind() == Read.Kind.RULE)
                    .toList();
            // One that reads several may well hold one step against another.
            if (!own.matches() || rules.size() != 1) {
                continue;
            }
            Matcher read = NUMBERED.matcher(rules.get(0).name());
            String namesake = read.matches() ? read.group(1) + "-" + own.group(2) : "";
            if (!namesake.isEmpty()
                    && !read.group(1).equals(own.group(1))
                    && !read.group(2).equals(own.group(2))
                    && ids.contains(namesake)) {
                draft.problems()
                        .add(
                                Code.TEXT_DIFFERS,
                                rules.get(0).at(),
                                "Reglen hedder " + draft.id() + ", men læser " + read.group() + "; " + namesake
                                        + " findes også. Den ville slå til ved et andet trin end sit eget.",
                                namesake);
            }
        }
    }
}
