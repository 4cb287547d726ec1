package dk.indsatsregler.sag.sagsbehandling;

/** Grunden til, at kravet om samtale med barnet er fraveget (barnets lov § 5, stk. 4). */
public enum Fravigelsesgrund {
    /** Barnets eller den unges alder. */
    ALDER,
    /** Andre forhold, der i afgørende grad taler imod samtalen. */
    ANDRE_FORHOLD,
    /** Ingen grund er noteret. */
    INGEN
}
