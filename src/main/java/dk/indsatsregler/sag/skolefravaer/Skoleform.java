package dk.indsatsregler.sag.skolefravaer;

/** Den slags skole, eleven går på. Pligten ved 15 procent gælder kun folkeskolen (FR-08, FR-09). */
public enum Skoleform {
    FOLKESKOLE,
    FRI_ELLER_PRIVATSKOLE,
    EFTERSKOLE,
    /** En skole, kilderne ikke nævner. */
    ANDEN
}
