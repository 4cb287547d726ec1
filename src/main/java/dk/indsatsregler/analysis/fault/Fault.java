package dk.indsatsregler.analysis.fault;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something proven of rules that nobody can have meant.
 *
 * @param kind what
 * @param rules the rules; it is told where the first one stands
 * @param part the part of the first rule it is about; {@code null} when it is about the whole rule
 * @param together conditions of a rule that is never met, that cannot hold together, though all but any one of them can; otherwise none
 * @param witness a case that shows it
 */
public record Fault(Kind kind, List<Rule> rules, @Nullable Part part, List<Part> together, Sag witness) {

    public Fault {
        rules = List.copyOf(rules);
        together = List.copyOf(together);
    }

    Fault(Kind kind, List<Rule> rules, @Nullable Part part, Sag witness) {
        this(kind, rules, part, List.of(), witness);
    }

    /** The rule where it is told. */
    public Rule rule() {
        return rules.get(0);
    }

    /** Of two rules that contradict each other: is it by their results, not by what is to be done? */
    public boolean byResult() {
        ConsequenceWords one = ConsequenceWords.of(rules.get(0));
        ConsequenceWords other = ConsequenceWords.of(rules.get(1));
        return one.resultDenies(other) || other.resultDenies(one);
    }

    /** What is odd. */
    public enum Kind {
        /** Its conditions exclude one another; in the witness all but one of them hold, if there is such a case. */
        NEVER_MET,
        /** A condition never certainly holds; in the witness all others do, if there is such a case. */
        NEVER_TRUE,
        /** A condition never fails; in the witness the rule is met. */
        NEVER_FALSE,
        /** The rule comes out the same without the part; in the witness it is met. */
        NO_EFFECT,
        /** Two rules always come out the same and conclude the same; in the witness both are met. */
        ALIKE,
        /** Two rules that are met together in the witness conclude the opposite of one another. */
        OPPOSED,
        /** No rule of a set that should be complete is met in the witness, and none can be. */
        GAP,
        /** Two rules of a set that should be complete are met together in the witness. */
        OVERLAP
    }
}
