package dk.indsatsregler.explain;

import dk.indsatsregler.Forklaring.Sandhed;

/** Kleene's three truth values, in order: {@code and} is the lesser of two, {@code or} the greater. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }

    Sandhed sandhed() {
        return switch (this) {
            case FALSE -> Sandhed.FALSK;
            case UNKNOWN -> Sandhed.UKENDT;
            case TRUE -> Sandhed.SAND;
        };
    }
}
