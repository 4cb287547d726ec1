package dk.indsatsregler.sag.smaaboern;

/** Hvor et barn, der ikke er begyndt i skole, bliver passet. */
public enum Pasningsform {
    /** Optaget i et dagtilbud. */
    DAGTILBUD,
    /** Privat pasning. */
    PRIVAT_PASNING,
    /** Passes hjemme. */
    HJEMME
}
