package dk.indsatsregler;

import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a printed text is for, and the day it is printed. Nobody is chosen here: who receives it, whether they hold custody, and whether they
 * may have it, is a person's to decide, and stands as empty places in the text.
 *
 * @param udgave the edition
 * @param læser the id of the one {@code Foraelder} of the case who reads it, e.g. {@code mor}; {@code null} when the case tells nothing of
 *     the reader. It holds no facts about any other adult
 * @param dato the day it is printed, which is not the assessment date (RF-08a); never "now"
 */
public record Udskrift(Udgave udgave, @Nullable String læser, LocalDate dato) {

    /** Whom a text is for. */
    public enum Udgave {
        /** The professional: everything. */
        FAGLIG,
        /** Who holds custody. */
        PART,
        /** A child of ten or more, in the kinds of case barnets lov § 3 lists (GY-18). */
        BARNET_SOM_PART,
        /** The child, in short sentences; no party. */
        TIL_BARNET
    }

    /**
     * @throws UgyldigOplysningException if the day is of a year no case is about
     */
    public Udskrift {
        Krav.årstal("udskriftsdato", dato);
    }

    /** For the professional. */
    public static Udskrift faglig(LocalDate dato) {
        return new Udskrift(Udgave.FAGLIG, null, dato);
    }

    /** For a party who holds custody. */
    public static Udskrift part(@Nullable String læser, LocalDate dato) {
        return new Udskrift(Udgave.PART, læser, dato);
    }

    /** For the child as a party. */
    public static Udskrift barnetSomPart(LocalDate dato) {
        return new Udskrift(Udgave.BARNET_SOM_PART, null, dato);
    }

    /** To the child. */
    public static Udskrift tilBarnet(LocalDate dato) {
        return new Udskrift(Udgave.TIL_BARNET, null, dato);
    }

    /** Shows the edition only. */
    @Override
    public String toString() {
        return "Udskrift[" + udgave + "]";
    }
}
