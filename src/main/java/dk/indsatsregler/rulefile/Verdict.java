package dk.indsatsregler.rulefile;

import dk.indsatsregler.Status;

/** How one rule came out: the engine's word, or the second opinion's. */
public enum Verdict {
    /** Every condition certainly holds. */
    CERTAIN(Status.OPFYLDT),
    /** Every condition possibly holds, but not certainly. */
    POSSIBLE(Status.UAFKLARET),
    /** A condition certainly does not hold. */
    NO(Status.IKKE_OPFYLDT),
    /** Not in force on the date, or of an area not asked for. */
    INACTIVE(Status.UDEN_FOR_GYLDIGHED);

    private final Status status;

    Verdict(Status status) {
        this.status = status;
    }

    /** What users see. */
    public Status status() {
        return status;
    }

    /** Can the rule be met, as far as is known? */
    public boolean possible() {
        return this == CERTAIN || this == POSSIBLE;
    }
}
