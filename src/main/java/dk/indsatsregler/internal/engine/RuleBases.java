package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.RuleSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule base for each combination of areas and single rules that is assessed often. A rare combination is assessed by a rule base that
 * holds more: the answer is the same, for every rule checks itself whether it is assessed. So the combinations that callers ask for can
 * neither fill the memory nor make every case wait for a rule base of its own. What is chosen here is built outside the lock.
 */
final class RuleBases {

    /** How many rule bases are kept; the one unused for longest goes first. */
    static final int KEPT = 16;

    /** How often a combination is seen before it gets its own rule base although a larger one would do. */
    static final int OFTEN = 50;

    /** How many rule bases are made for combinations seen for the first time; after that, there is one of all rules. */
    static final int AT_FIRST = 4;

    private static final int REMEMBERED = 256;

    private final RuleSet rules;
    private final Map<Set<String>, RuleBase> bases = new Recent<>(KEPT);
    private final Map<Set<String>, Integer> seen = new Recent<>(REMEMBERED);
    private @Nullable RuleBase all;

    RuleBases(RuleSet rules) {
        this.rules = rules;
    }

    /** The rule base a combination is assessed by. */
    synchronized RuleBase of(Set<String> assessed) {
        RuleBase own = bases.get(assessed);
        if (own != null) {
            return own.isBuilt() ? own : Objects.requireNonNull(cheapest(assessed));
        }
        Set<String> key = Set.copyOf(assessed);
        int times = seen.merge(key, 1, Integer::sum);
        if (times < OFTEN) {
            RuleBase larger = cheapest(key);
            if (larger != null) {
                return larger;
            } else if (bases.size() >= AT_FIRST) {
                all = new RuleBase(rules, new TreeSet<>(rules.areas()));
                return all;
            }
        }
        RuleBase added = new RuleBase(rules, key);
        bases.put(key, added);
        // Where more combinations than are kept take turns, each is counted anew, or every case would build one.
        seen.remove(key);
        return added;
    }

    /** The smallest that holds all that is assessed, of those that are built if there are any; {@code null} when there is none. */
    private @Nullable RuleBase cheapest(Set<String> assessed) {
        return Stream.concat(
                        bases.entrySet().stream()
                                .filter(base -> base.getKey().containsAll(assessed))
                                .map(Map.Entry::getValue),
                        Stream.ofNullable(all))
                .min(Comparator.comparing(RuleBase::isBuilt).reversed().thenComparingInt(RuleBase::size))
                .orElse(null);
    }

    /** The entries used last. */
    private static final class Recent<V> extends LinkedHashMap<Set<String>, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<String>, V> eldest) {
            return size() > most;
        }
    }
}
