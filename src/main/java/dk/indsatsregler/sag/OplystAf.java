package dk.indsatsregler.sag;

/**
 * Hvor en oplysning kommer fra: en rolle eller en slags kilde, aldrig en person. En lukket liste, så der ikke kan stå noget om barnet i den
 * (RF-03). Listen er et lokalt valg; ingen kilde har en.
 */
public enum OplystAf {
    BARNET("barnet"),
    FORÆLDER("en forælder"),
    ANDEN_PRIVAT("en anden privat person"),
    SKOLE("skolen"),
    DAGTILBUD("dagtilbuddet"),
    PPR("PPR"),
    SUNDHEDSVÆSENET("sundhedsvæsenet"),
    SAGSBEHANDLER("sagsbehandleren"),
    ANDEN_MYNDIGHED("en anden myndighed"),
    REGISTER("et register"),
    /** En vurdering fra en sagkyndig uden for kommunen; den høres en part over på samme måde (forvaltningsloven § 19). */
    EKSTERN_FAGLIG_VURDERING("en ekstern faglig vurdering"),
    /** Hvem der underrettede, er intet felt. */
    UNDERRETNING("en underretning");

    private final String tekst;

    OplystAf(String tekst) {
        this.tekst = tekst;
    }

    /** Betegnelsen i løbende tekst. */
    public String tekst() {
        return tekst;
    }

    /** Kan det røbe, hvem der har underrettet, eller hvad barnet har sagt? Så står det kun i fagpersonens udgave (RF-22). */
    public boolean kunForFagpersoner() {
        return this == UNDERRETNING || this == ANDEN_PRIVAT || this == BARNET;
    }
}
