package dk.indsatsregler.sag.boernelineal;

/** Den rolle, en fagperson har over for barnet (BO-71). */
public enum Fagrolle {
    SUNDHEDSPLEJERSKE,
    DAGPLEJER,
    PÆDAGOG,
    LÆRER,
    PPR,
    SOCIALRÅDGIVER,
    ANDEN_FAGPERSON
}
