package dk.indsatsregler.sag.indsatstrappe;

/**
 * De seks nationale trin, nederste først (IT-01). En anden akse end {@link Indsatsniveau}: trin 2 hedder «forebyggende» ligesom det laveste
 * niveau, og de to kan ikke sættes i hinandens sted (IT-11).
 */
public enum Trappetrin {
    ALMENOMRÅDET("Tidligere indsatser i almenområdet"),
    FOREBYGGENDE_INDSATSER("Forebyggende indsatser"),
    HJEMMEBASERET("Hjemmebaserede foranstaltninger"),
    SLÆGT_ELLER_NETVÆRK("Anbringelse i slægt eller netværk"),
    PLEJEFAMILIE("Anbringelse i plejefamilie"),
    INSTITUTION("Anbringelse på institution");

    private final String tekst;

    Trappetrin(String tekst) {
        this.tekst = tekst;
    }

    /** Trinnets nummer på den nationale trappe, 1-6. */
    public int nummer() {
        return ordinal() + 1;
    }

    /** Trinnets navn på den nationale trappe. */
    public String tekst() {
        return tekst;
    }
}
