package dk.indsatsregler.sag.bekymring;

/** Det, kommunens screening viste (barnets lov § 18, stk. 1). Et menneske vælger. */
public enum Screening {
    /** Sagen er ikke screenet. */
    IKKE_SCREENET,
    /** En problemstilling, der ikke kræver yderligere afdækning af barnets støttebehov (nr. 1). */
    INGEN_YDERLIGERE_AFDÆKNING,
    /** En problemstilling, der kræver afdækning af et eller flere forhold, jf. § 19 (nr. 2). */
    AFDÆKNING,
    /** En problemstilling, der kræver en børnefaglig undersøgelse, jf. §§ 20-22 (nr. 3). */
    BØRNEFAGLIG_UNDERSØGELSE
}
