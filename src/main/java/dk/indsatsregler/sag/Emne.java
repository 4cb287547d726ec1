package dk.indsatsregler.sag;

/** Det, et udfald handler om, når en regel skal kunne spærre for det ({@code spærrer( Emne.X )}). */
public enum Emne {
    /** Henvisning til et tilbud. */
    HENVISNING,
    /** Kontakt med forældre og netværk. */
    FORÆLDREKONTAKT,
    /** En afgørelse, som kommunen skal træffe. */
    AFGØRELSE
}
