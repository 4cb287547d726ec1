package dk.indsatsregler.sag.indsatstrappe;

/** Køges tre indsatsniveauer (IT-08): en anden akse end {@link Trappetrin}, selv om ordet «forebyggende» går igen (IT-11). */
public enum Indsatsniveau {
    /** Generel forebyggelse i almenområdet. */
    FOREBYGGENDE,
    /** Målrettet børn og familier, der allerede er forbundet med risikofaktorer. */
    FOREGRIBENDE,
    /** For familier, der allerede har erfaring med en række problemstillinger i hverdagen. */
    INDGRIBENDE
}
