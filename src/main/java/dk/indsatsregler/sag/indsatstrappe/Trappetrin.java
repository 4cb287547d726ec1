package dk.indsatsregler.sag.indsatstrappe;

/**
 * De seks nationale trin, nederste først (IT-01). En anden akse end {@link Indsatsniveau}: trin 2 hedder «forebyggende» ligesom det laveste
 * niveau, og de to kan ikke sættes i hinandens sted (IT-11).
 */
public enum Trappetrin {
    ALMENOMRÅDET(1, "Tidligere indsatser i almenområdet"),
    FOREBYGGENDE_INDSATSER(2, "Forebyggende indsatser"),
    HJEMMEBASERET(3, "Hjemmebaserede foranstaltninger"),
    SLÆGT_ELLER_NETVÆRK(4, "Anbringelse i slægt eller netværk"),
    PLEJEFAMILIE(5, "Anbringelse i plejefamilie"),
    INSTITUTION(6, "Anbringelse på institution");

    private final int nummer;
    private final String tekst;

    Trappetrin(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    /** Trinnets nummer på den nationale trappe, 1-6. */
    public int nummer() {
        return nummer;
    }

    /** Trinnets navn på den nationale trappe. */
    public String tekst() {
        return tekst;
    }
}
