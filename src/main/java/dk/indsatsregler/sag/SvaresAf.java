package dk.indsatsregler.sag;

/** Den, der kan svare på et spørgsmål. */
public enum SvaresAf {
    FORÆLDER("forælder"),
    BARN("barn"),
    SKOLE("skole"),
    FAGPERSON("fagperson"),
    SAGSBEHANDLER("sagsbehandler"),
    KOMMUNE("kommune");

    private final String tekst;

    SvaresAf(String tekst) {
        this.tekst = tekst;
    }

    /** Betegnelsen i løbende tekst. */
    public String tekst() {
        return tekst;
    }
}
