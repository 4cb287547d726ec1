package dk.indsatsregler.sag.skolefravaer;

/** Den del af skoledagen, eleven var fraværende. Halve dage findes kun i 7.-10. klasse (FR-15). */
public enum Dagsdel {
    HEL_DAG,
    /** Fraværende om morgenen: en halv dag. */
    MORGEN,
    /** Fraværende i skoledagens sidste time: en halv dag. */
    SIDSTE_TIME;

    /** Hvor mange halve dage det er. */
    int halve() {
        return this == HEL_DAG ? 2 : 1;
    }
}
