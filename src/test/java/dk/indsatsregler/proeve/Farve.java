package dk.indsatsregler.proeve;

/** Et valg fra en liste. */
public enum Farve {
    RØD,
    GRØN,
    BLÅ
}
