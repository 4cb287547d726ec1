package dk.indsatsregler.sag.boernelineal;

/** De fem ankerniveauer for barnets udvikling, fra Køges Bekymringsbarometer (BO-40, BO-62). */
public enum Trivselsniveau {
    /** Barn i trivsel. */
    I_TRIVSEL,
    /** Barn i faldende trivsel, sart barn. */
    FALDENDE_TRIVSEL,
    /** Sårbart barn. */
    SÅRBART,
    /** Udsat barn. */
    UDSAT,
    /** Truet barn. */
    TRUET
}
