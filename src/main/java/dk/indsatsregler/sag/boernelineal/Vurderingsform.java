package dk.indsatsregler.sag.boernelineal;

/** Hvem der står bag en vurdering på Børnelinealen (BO-45, BO-69). */
public enum Vurderingsform {
    /** Én fagpersons egen vurdering. */
    EGEN,
    /** Flere fagpersoners fælles vurdering. */
    FÆLLES
}
