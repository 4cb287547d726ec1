package dk.indsatsregler.sag.indsatstrappe;

/** Hvordan barnets perspektiv er med (IT-37). */
public enum Perspektiv {
    /** Barnet er selv inddraget. */
    DIREKTE,
    /** Barnet kan ikke inddrages direkte; de voksne omkring det har indkredset dets perspektiv. */
    INDIREKTE,
    /** Perspektivet er ikke med. */
    MANGLER
}
