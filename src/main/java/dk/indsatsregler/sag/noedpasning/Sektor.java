package dk.indsatsregler.sag.noedpasning;

/** Den sektor, en forælder arbejder i. Eksemplerne i § 5, stk. 2, nr. 1, er ikke udtømmende (NP-04). */
public enum Sektor {
    ÆLDREPLEJE,
    SUNDHED,
    SOCIALE_TILBUD,
    INFRASTRUKTUR,
    POLITI,
    TRANSPORT,
    FORSYNING,
    /** En sektor uden for eksemplerne: en fagperson vurderer, om funktionen er samfundskritisk. */
    ANDEN
}
