package dk.indsatsregler.sag.bekymring;

/** Den, der har kendskab til noget eller grund til at antage det. En rolle, aldrig en person. */
public enum KendtAf {
    /**
     * En, der udøver offentlig tjeneste eller offentligt hverv, og har kendskabet derfra: serviceloven § 153, barnets lov § 133 (IT-40). Det er
     * flere end de offentligt ansatte.
     */
    OFFENTLIGT_ANSAT,
    /** En læge, der ikke udøver offentlig tjeneste eller hverv (IT-40b). */
    LÆGE,
    /** En, der er beskæftiget i et dagtilbud uden for det offentlige, fx en privatinstitution eller privat dagpleje (IT-40b). */
    DAGTILBUD,
    /** En ansat ved en fri- eller privatskole, en efterskole eller en fri fagskole (FR-09, IT-40b). */
    FRI_ELLER_PRIVATSKOLE,
    /** En ansat ved en anden uddannelsesinstitution; fra 1. januar 2024 (IT-40b). */
    UDDANNELSESINSTITUTION,
    /** En, der er beskæftiget ved et privat, udliciteret eller selvejende tilbud, der løser opgaver for det offentlige (IT-40b). */
    PRIVAT_TILBUD,
    /** Enhver anden, også en fagperson i sin fritid. */
    BORGER
}
