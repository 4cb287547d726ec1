package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.AnswerText;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.condition.ConditionChecker;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.RawCondition;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Checks one rule by itself. */
public final class RuleChecker {

    private final Vocabulary vocabulary;
    private final Statements statements;

    public RuleChecker(Vocabulary vocabulary, Statements statements) {
        this.vocabulary = vocabulary;
        this.statements = statements;
    }

    /** Checks a rule; what is wrong is told to the problems of its file. */
    public Draft check(RawRule raw, Problems problems, LayerPosition standing) {
        Metadata metadata = new MetadataChecker(statements, problems, standing).check(raw);
        Consequence then = ConsequenceChecker.check(raw, metadata, problems);
        ContactChecker.check(raw, metadata, then, problems);
        Slags verb = then == null ? null : then.verb();
        List<Read> reads = new ArrayList<>();
        ConditionChecker checker = new ConditionChecker(vocabulary, problems, verb, reads);
        List<Condition> conditions = new ArrayList<>();
        for (RawCondition condition : raw.conditions()) {
            Condition checked = checker.check(condition);
            if (checked != null) {
                conditions.add(checked);
            }
        }
        Deadline deadline = new DeadlineChecker(vocabulary, problems).check(raw, verb);
        // What an answer shows is read by a condition; one that is wrong is the cause, and has been told.
        boolean whole = raw.whole()
                && !raw.conditions().isEmpty()
                && conditions.size() == raw.conditions().size();
        AnswerText answer = whole ? new AnswerChecker(vocabulary, problems, conditions, then).check(raw) : null;
        return new Draft(problems, raw, metadata, conditions, reads, then, deadline, answer, standing);
    }
}
