package dk.indsatsregler.sag.indsatstrappe;

/** Kommunens stillingtagen til, om der skal laves en plan (IT-52, IT-52b). */
public enum Planvalg {
    /** Der skal udarbejdes en plan. */
    UDARBEJDES,
    /** Der skal ikke udarbejdes en plan. */
    UDARBEJDES_IKKE,
    /** Kommunen har ikke taget stilling. */
    STILLING_MANGLER
}
