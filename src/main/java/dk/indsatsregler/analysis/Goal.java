package dk.indsatsregler.analysis;

import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.vocabulary.FactType;

/** Something a rule's tests should show. All goals of a rule are reached only by cases on dates it is in force. */
public sealed interface Goal {

    /** The rule. */
    Rule rule();

    /**
     * The rule comes out so.
     *
     * @param rule the rule
     * @param verdict certain, possible or no
     */
    record Outcome(Rule rule, Verdict verdict) implements Goal {}

    /**
     * One of its conditions comes out so.
     *
     * @param rule the rule
     * @param condition its place among the rule's conditions, from 0
     * @param truth true, false or unknown
     */
    record ConditionTruth(Rule rule, int condition, Truth truth) implements Goal {}

    /**
     * One side of a threshold: a fact whose value stands exactly on it, or beside it on the side where the comparison comes out the other
     * way, no further off than one step.
     *
     * @param rule the rule
     * @param condition the condition's place among the rule's conditions, from 0
     * @param threshold the comparison, of numbers, days or events
     * @param on on the threshold, or beside it
     */
    record Side(Rule rule, int condition, Expr.Compare threshold, boolean on) implements Goal {}

    /**
     * Facts there can be several of, that the rule reads: there are some, there are none, or nobody has told.
     *
     * @param rule the rule
     * @param type the fact type
     * @param telling which of the three
     */
    record Told(Rule rule, FactType type, Telling telling) implements Goal {}

    /** What is told of a type. */
    enum Telling {
        SOME,
        NONE,
        NOT_TOLD
    }
}
