package dk.indsatsregler.sag.familien;

/** Den, der siger, hvordan det går. En rolle, aldrig en person. */
public enum Feedbackkilde {
    /** Barnet eller den unge selv. */
    BARN,
    /** En forælder. */
    FORÆLDER,
    /** Sagsbehandleren eller behandleren. */
    SAGSBEHANDLER,
    /** Læreren eller en anden fra skolen. */
    SKOLE
}
