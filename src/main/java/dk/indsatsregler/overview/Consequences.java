package dk.indsatsregler.overview;

import dk.indsatsregler.Forklaring.Led;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many outcomes come out otherwise on other rules, each case assessed alone on both. It holds a count for each rule and direction, with
 * a few examples in the order of the cases, and nothing for a case: its size does not grow with them, and nothing about a child orders
 * anything.
 */
public final class Consequences {

    private static final int EXAMPLES = 3;
    /** A rule that is in the other rules alone. */
    public static final String NOT_ASSESSED = "IKKE_VURDERET";

    /**
     * An outcome that came out otherwise.
     *
     * @param rule the rule, as it is in the new rules; as it was where it is not in them
     * @param from how it came out
     * @param to how it comes out
     */
    public record Change(Regel rule, String from, String to) {}

    /**
     * A changed case.
     *
     * @param id its opaque id
     * @param condition the condition of the rule that turned; {@code null} when none of its own did
     */
    public record Example(String id, @Nullable String condition) {}

    /**
     * A rule that came out otherwise in one direction.
     *
     * @param change the rule and the direction
     * @param cases in how many cases
     * @param examples the first of them
     */
    public record Direction(Change change, long cases, List<Example> examples) {
        public Direction {
            examples = List.copyOf(examples);
        }
    }

    private final Map<String, Map<String, Direction>> byRule = new TreeMap<>();
    private long cases;
    private long changed;
    private long outcomes;
    private long leftOut;

    /** What comes out otherwise, in rule order. */
    public static List<Change> between(Vurdering before, Vurdering after) {
        Map<String, Udfald> was = byId(before.udfald());
        Map<String, Udfald> is = byId(after.udfald());
        Map<String, Udfald> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach((id, any) -> {
            String from = standing(was.get(id));
            String to = standing(is.get(id));
            if (!from.equals(to)) {
                changes.add(new Change(any.regel(), from, to));
            }
        });
        return changes;
    }

    private static Map<String, Udfald> byId(Collection<Udfald> outcomes) {
        Map<String, Udfald> byId = new LinkedHashMap<>();
        outcomes.forEach(u -> byId.put(u.id(), u));
        return byId;
    }

    /** How a rule came out, in words: {@code opfyldt, spærret}. */
    public static String words(String standing) {
        return standing.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String standing(@Nullable Udfald outcome) {
        return outcome == null
                ? NOT_ASSESSED
                : outcome.status()
                        + (outcome.spærring() == null
                                ? ""
                                : ", " + outcome.spærring().grad());
    }

    /** Counts one case. */
    public void add(Vurdering before, Vurdering after, List<Change> changes) {
        cases++;
        changed += changes.isEmpty() ? 0 : 1;
        outcomes += changes.size();
        for (Change change : changes) {
            byRule.computeIfAbsent(change.rule().id(), id -> new TreeMap<>())
                    .compute(
                            change.from() + " " + change.to(),
                            (direction, so) ->
                                    one(so == null ? new Direction(change, 0, List.of()) : so, before, after));
        }
    }

    // Only a few are looked into: to explain takes longer than to assess.
    private static Direction one(Direction so, Vurdering before, Vurdering after) {
        List<Example> examples = new ArrayList<>(so.examples());
        if (examples.size() < EXAMPLES) {
            examples.add(new Example(
                    after.hoved().sagId(),
                    turned(before, after, so.change().rule().id())));
        }
        return new Direction(so.change(), so.cases() + 1, examples);
    }

    /** The condition that turned, as it is written; before and after, where it is written otherwise. Never a value of the case. */
    private static @Nullable String turned(Vurdering before, Vurdering after, String rule) {
        List<Led> was = conditions(before, rule);
        List<Led> is = conditions(after, rule);
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            if (was.get(i).sandhed() != is.get(i).sandhed()) {
                String then = was.get(i).tekst();
                String now = is.get(i).tekst();
                return then.equals(now) ? now : then + " → " + now;
            }
        }
        return null;
    }

    private static List<Led> conditions(Vurdering assessment, String rule) {
        return assessment.udfald().stream().anyMatch(u -> u.id().equals(rule))
                ? assessment.forklar(rule).led()
                : List.of();
    }

    /** Leaves out a line that could not be used. */
    public void leaveOut() {
        leftOut++;
    }

    /** How many lines could not be used, and are not counted. */
    public long leftOut() {
        return leftOut;
    }

    /** How many cases are counted. */
    public long cases() {
        return cases;
    }

    /** In how many of them something comes out otherwise. */
    public long changed() {
        return changed;
    }

    /** How many outcomes come out otherwise. */
    public long outcomes() {
        return outcomes;
    }

    /** The rules and directions, by rule id. */
    public List<Direction> directions() {
        return byRule.values().stream()
                .flatMap(directions -> directions.values().stream())
                .toList();
    }
}
