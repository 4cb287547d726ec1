package dk.indsatsregler.sag.bekymring;

/** Den, der har kendskab til noget eller grund til at antage det. En rolle, aldrig en person. */
public enum KendtAf {
    /** Offentligt ansat, eller ansat på en fri- eller privatskole eller efterskole (FR-09): skærpet underretningspligt. */
    OFFENTLIGT_ANSAT,
    /** Enhver anden. */
    BORGER
}
