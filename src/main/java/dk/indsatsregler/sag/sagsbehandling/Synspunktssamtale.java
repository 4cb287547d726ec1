package dk.indsatsregler.sag.sagsbehandling;

/** Samtalen med barnet, før der træffes beslutning eller afgørelse (barnets lov § 5, stk. 3-4). */
public enum Synspunktssamtale {
    /** Der er talt med barnet, eller der har været anden direkte kontakt. */
    HOLDT,
    /** Kravet om samtale er helt eller delvis fraveget. */
    FRAVEGET,
    /** Der er ikke talt med barnet, og kravet er ikke fraveget. */
    IKKE_HOLDT
}
