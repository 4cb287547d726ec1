package dk.indsatsregler.rulefile;

import dk.indsatsregler.Regel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A checked rule: one version of it.
 *
 * @param info what users see
 * @param conditions its conditions, in the file's order; all must hold
 * @param then what it concludes
 * @param deadline its deadline; {@code null} when it has none
 * @param answer what it answers for its area; {@code null} when it answers nothing
 * @param stratum after which strata it is judged: it reads only what rules of lower strata put there
 * @param readsRules ids of the rules it reads by {@code Udfald}, directly
 * @param readsGroups names of the groups it reads, directly
 * @param index its place in the rule set, from 0
 */
public record Rule(
        Regel info,
        List<Condition> conditions,
        Consequence then,
        @Nullable Deadline deadline,
        @Nullable AnswerText answer,
        int stratum,
        Set<String> readsRules,
        Set<String> readsGroups,
        int index) {

    public Rule {
        conditions = List.copyOf(conditions);
        readsRules = Set.copyOf(readsRules);
        readsGroups = Set.copyOf(readsGroups);
    }

    /** The same rule in another place. */
    public Rule at(int newStratum, int newIndex) {
        return newStratum == stratum && newIndex == index
                ? this
                : new Rule(info, conditions, then, deadline, answer, newStratum, readsRules, readsGroups, newIndex);
    }

    /** Its id. */
    public String id() {
        return info.id();
    }
}
