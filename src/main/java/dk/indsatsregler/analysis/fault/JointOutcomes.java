package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.analysis.sweep.Question;
import dk.indsatsregler.analysis.sweep.Search;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a rule and variations of it come out together, looked into no further than the answers take: all of them in one sweep with what is
 * read of other rules left free, which proves most things impossible; then some cases, which show most other things possible; then each
 * question that is left, for itself.
 */
final class JointOutcomes {

    private final RuleSet rules;
    private final List<Rule> asked;
    private final boolean reads;
    private final Budget budget;
    private final @Nullable Set<List<Verdict>> most;
    private @Nullable Set<List<Verdict>> least;

    JointOutcomes(RuleSet rules, List<Rule> asked, Budget budget) {
        this.rules = rules;
        this.asked = asked;
        this.budget = budget;
        this.reads = asked.stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch(c -> c.type().builtIn());
        this.most = tried(() -> Search.outcomes(rules, asked));
    }

    private static @Nullable Set<List<Verdict>> tried(Supplier<Set<List<Verdict>>> sweep) {
        try {
            return sweep.get();
        } catch (TooLarge tooLarge) {
            return null;
        }
    }

    /** Is it so that one of the rules never comes out as wanted? */
    boolean never(int rule, Predicate<Verdict> wanted) {
        return never(verdicts -> wanted.test(verdicts.get(0)), rule);
    }

    /** Is it so that two of the rules always come out the same? */
    boolean same(int rule, int other) {
        return never(verdicts -> verdicts.get(0) != verdicts.get(1), rule, other);
    }

    private boolean never(Predicate<List<Verdict>> wanted, int... which) {
        if (most != null && none(most, wanted, which)) {
            return true;
        } else if (most != null && !reads) {
            return false;
        }
        if (least == null) {
            Set<List<Verdict>> some = tried(() -> Search.some(rules, asked));
            least = some == null ? Set.of() : some;
        }
        if (!none(least, wanted, which)) {
            return false;
        }
        List<Rule> only = Arrays.stream(which).mapToObj(asked::get).toList();
        Optional<Boolean> decided = Search.decided(rules, new Question(only, wanted));
        if (decided.isEmpty()) {
            budget.skipped(asked.get(0));
        }
        return decided.orElse(false);
    }

    private static boolean none(Set<List<Verdict>> outcomes, Predicate<List<Verdict>> wanted, int... which) {
        return outcomes.stream()
                .noneMatch(all ->
                        wanted.test(Arrays.stream(which).mapToObj(all::get).toList()));
    }
}
