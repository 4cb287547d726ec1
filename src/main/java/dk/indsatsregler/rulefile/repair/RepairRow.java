package dk.indsatsregler.rulefile.repair;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param tier how much of the text it keeps: a row of a later tier counts only where none of an earlier one helps
 * @param rewrite what it does
 */
record RepairRow(Tier tier, Rewrite rewrite) {

    /** How much of the text is kept. */
    enum Tier {
        /** All of it is read as it was meant. */
        REPAIR,
        /** Some of it is taken for words of no meaning to the rule. */
        SET_ASIDE,
        /** It is passed over, and said why. */
        PASS_OVER
    }

    /** A rewrite at a place; {@code null} where it has nothing to do. */
    interface Rewrite {
        @Nullable
        RowAnswer at(Site site, int i);
    }
}
