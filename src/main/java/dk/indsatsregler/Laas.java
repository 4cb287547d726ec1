package dk.indsatsregler;

/** Why no text may be made for a party or the child yet (RF-22). */
public enum Laas {
    INGEN_VURDERING("Der er ingen vurdering."),
    OVERGREB_UKENDT(
            "Det er ikke oplyst, om der er kendskab til eller mistanke om vold eller overgreb. Svar på det, eller lad en fagperson frigive."),
    OVERGREB("Der er kendskab til eller mistanke om vold eller overgreb. En fagperson skal først frigive."),
    ÆRE_UKENDT(
            "Det er ikke oplyst, om der kan være æresrelaterede konflikter eller negativ social kontrol. Svar på det, eller foretag en risikovurdering."),
    RISIKOVURDERING(
            "Der kan være æresrelaterede konflikter eller negativ social kontrol. Risikovurderingen efter barnets lov § 18, stk. 3, kommer først. Ingen kan frigive før den."),
    KONTAKT_VENTER("En regel siger, at kontakt med forældre og netværk venter.");

    private final String tekst;

    Laas(String tekst) {
        this.tekst = tekst;
    }

    /** In Danish, for the professional: why, and what opens it. Tells of the case: show it, do not log it. */
    public String tekst() {
        return tekst;
    }
}
