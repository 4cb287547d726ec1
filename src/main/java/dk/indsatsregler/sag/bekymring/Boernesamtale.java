package dk.indsatsregler.sag.bekymring;

/** Samtalen med barnet efter en underretning (barnets lov § 137, før 2024 serviceloven § 155 a). */
public enum Boernesamtale {
    /** Samtalen er holdt. */
    HOLDT,
    /** Samtalen er undladt, fordi barnets modenhed eller sagens karakter taler imod den (§ 137, stk. 4). */
    UNDLADT,
    /** Samtalen er ikke holdt. */
    IKKE_HOLDT
}
