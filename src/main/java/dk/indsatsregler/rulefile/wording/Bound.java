package dk.indsatsregler.rulefile.wording;

import dk.indsatsregler.rulefile.Op;
import org.jspecify.annotations.Nullable;

/** On which side of a number something lies. */
enum Bound {
    AT_LEAST(Op.GE, "mindst"),
    OVER(Op.GT, "over"),
    AT_MOST(Op.LE, "højst"),
    UNDER(Op.LT, "under");

    private final Op op;
    private final String danish;

    Bound(Op op, String danish) {
        this.op = op;
        this.danish = danish;
    }

    /** The comparison that says it. */
    Op op() {
        return op;
    }

    /** As a text says it. */
    String danish() {
        return danish;
    }

    /** Upwards from the number? */
    boolean up() {
        return this == AT_LEAST || this == OVER;
    }

    /** Of a comparison; {@code null} for equal and not equal. */
    static @Nullable Bound of(Op op) {
        return switch (op) {
            case GE -> AT_LEAST;
            case GT -> OVER;
            case LE -> AT_MOST;
            case LT -> UNDER;
            case EQ, NE -> null;
        };
    }
}
