package dk.indsatsregler;

import java.util.Locale;

/** How a rule came out. There is no status for "error": a failed assessment has no outcomes at all. */
public enum Status {
    /** Every condition is certainly met. */
    OPFYLDT,
    /** A condition is certainly not met. */
    IKKE_OPFYLDT,
    /** Something that would decide is not known; the outcome lists what. */
    UAFKLARET,
    /** No version of the rule is in force on the assessment date. */
    UDEN_FOR_GYLDIGHED;

    /** The name in running Danish text. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
