package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.AnswerText;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.RawRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as far as it could be checked by itself. When its file has no problems, nothing of it is missing.
 *
 * @param problems its file's problems
 * @param raw the rule as it stands
 * @param metadata its metadata
 * @param conditions those that are right
 * @param reads what it reads of other rules
 * @param then its conclusion; {@code null} when it is wrong
 * @param deadline its deadline; {@code null} when it has none, or a wrong one
 * @param answer what it answers for its area; {@code null} when it answers nothing, or a wrong thing
 * @param standing where it stands among the layers
 */
public record Draft(
        Problems problems,
        RawRule raw,
        Metadata metadata,
        List<Condition> conditions,
        List<Read> reads,
        @Nullable Consequence then,
        @Nullable Deadline deadline,
        @Nullable AnswerText answer,
        LayerPosition standing) {

    public Draft {
        conditions = List.copyOf(conditions);
        reads = List.copyOf(reads);
    }

    /** The same rule, standing elsewhere. */
    public Draft standing(LayerPosition other) {
        return new Draft(problems, raw, metadata, conditions, reads, then, deadline, answer, other);
    }

    /** Has it a name from which it cannot be seen what its id was meant to be? */
    public boolean unidentified() {
        String name = raw.name();
        return id().isEmpty() && (name == null || !RuleName.identified(name));
    }

    /** Its id; empty when the name is wrong. */
    public String id() {
        return metadata.id();
    }
}
