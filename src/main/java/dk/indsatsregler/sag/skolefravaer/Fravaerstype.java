package dk.indsatsregler.sag.skolefravaer;

/**
 * Fraværets type, som skolen har registreret den. Motoren slutter aldrig selv fra en årsag til en type (FR-01, FR-02, FR-03, FR-04,
 * FR-16, FR-17).
 */
public enum Fravaerstype {
    /** Sygdom, funktionsnedsættelse eller lignende, herunder smittefare og hensyn til sundhed eller velfærd (FR-01, FR-02, FR-16). */
    SYGDOM_MV,
    /**
     * Ekstraordinær frihed, som skolens leder har givet på forhånd eller, i helt særlige tilfælde, bagefter. Er der søgt bagefter, og er der
     * ikke svaret, er typen ukendt (FR-17).
     */
    EKSTRAORDINÆR_FRIHED,
    /** Ulovligt fravær, også når skolen registrerer det, fordi besked eller attest mangler (FR-03, FR-04, FR-17). */
    ULOVLIGT,
    /** Manglende deltagelse i nødundervisning: tæller aldrig med og vises for sig (NU-08). */
    NØDUNDERVISNING
}
