package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.mutation.change.Kind;
import dk.indsatsregler.testing.propose.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which slips the scenarios would notice.
 *
 * @param tried every mutant and what became of it, in the files' order
 * @param refused how many changes of each kind the loader refused: nobody can make that slip
 */
public record MutationReport(List<MutantResult> tried, Map<Kind, Integer> refused) {

    public MutationReport {
        tried = List.copyOf(tried);
        Map<Kind, Integer> sorted = new EnumMap<>(Kind.class);
        sorted.putAll(refused);
        refused = Collections.unmodifiableMap(sorted);
    }

    /**
     * How many there were.
     *
     * @param made mutants made
     * @param refused changes the loader refused
     * @param equivalent mutants proven to be told apart by no case
     * @param caught mutants some scenario fails on
     * @param survived mutants every scenario passes on
     */
    public record Count(int made, int refused, int equivalent, int caught, int survived) {

        /** Caught of those that can be, rounded down: 100 only when all are caught. */
        public int percent() {
            int possible = made - equivalent;
            return possible == 0 ? 100 : (int) (100L * caught / possible);
        }
    }

    /** Of all kinds. */
    public Count count() {
        return count(tried, refused.values().stream().mapToInt(n -> n).sum());
    }

    /** Of one kind. */
    public Count count(Kind kind) {
        return count(tried.stream().filter(t -> t.mutant().kind() == kind).toList(), refused.getOrDefault(kind, 0));
    }

    private static Count count(List<MutantResult> some, int refused) {
        int equivalent = with(some, MutantStatus.Equivalent.class).size();
        int caught = with(some, MutantStatus.Caught.class).size();
        return new Count(some.size(), refused, equivalent, caught, some.size() - equivalent - caught);
    }

    private static List<MutantResult> with(List<MutantResult> some, Class<? extends MutantStatus> fate) {
        return some.stream().filter(t -> fate.isInstance(t.fate())).toList();
    }

    /** The mutants set aside because no case can tell them apart. */
    public List<MutantResult> equivalent() {
        return with(tried, MutantStatus.Equivalent.class);
    }

    /** The mutants no scenario catches, by the rule they change, in rule order. */
    public Map<Rule, List<MutantResult>> survivors() {
        Map<Rule, List<MutantResult>> byRule = new LinkedHashMap<>();
        with(tried, MutantStatus.Survived.class)
                .forEach(t -> byRule.computeIfAbsent(t.mutant().rule(), r -> new ArrayList<>())
                        .add(t));
        return byRule;
    }

    /** Scenarios that would catch the survivors, in rule order; a scenario that is proposed for several comes once. */
    public List<Proposal> proposals() {
        return with(tried, MutantStatus.Survived.class).stream()
                .map(t -> ((MutantStatus.Survived) t.fate()).proposal())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The counts as one Danish sentence. */
    public String text() {
        Count all = count();
        return all.made() + " mulige fejl er prøvet. Scenarierne opdager " + all.caught() + " af de "
                + (all.made() - all.equivalent()) + ", der kan ses i en sag (" + all.percent() + " %)"
                + (all.equivalent() == 0 ? "." : "; " + all.equivalent() + " kan ikke ses i nogen sag.");
    }
}
