package dk.indsatsregler.rulefile;

/** A comparison. */
public enum Op {
    EQ("=="),
    NE("!="),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String symbol;

    Op(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a rule file. */
    public String symbol() {
        return symbol;
    }

    /**
     * The comparison that is true exactly when this one is false, for numbers and days. Not for events: what has not happened is neither
     * before a day nor on it nor after it.
     */
    public Op negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case LE -> GT;
            case GT -> LE;
            case GE -> LT;
        };
    }
}
