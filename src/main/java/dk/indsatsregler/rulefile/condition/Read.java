package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.rulefile.problem.Span;

/**
 * Something of other rules that a rule reads.
 *
 * @param kind what is read
 * @param name the rule's id, the group's name or the scale's name
 * @param at where
 */
public record Read(Kind kind, String name, Span at) {

    /** What is read. */
    public enum Kind {
        RULE,
        GROUP,
        SCALE
    }
}
