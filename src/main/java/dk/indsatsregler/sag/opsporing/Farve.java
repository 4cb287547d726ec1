package dk.indsatsregler.sag.opsporing;

/** Fagpersoners vurdering af barnets trivsel. Aldrig maskinens, og aldrig et tal. */
public enum Farve {
    /** Trivsel. */
    GRØN,
    /** Opmærksomhed eller bekymring. */
    GUL,
    /** Stærk bekymring. */
    RØD
}
