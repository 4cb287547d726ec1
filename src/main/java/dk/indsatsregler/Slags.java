package dk.indsatsregler;

import java.util.Locale;
import java.util.Optional;

/** What a rule concludes when it is met: the verb after {@code then} in its rule file. */
public enum Slags {
    /** A criterion, factor or sum is met. */
    OPFYLDT("opfyldt"),
    /** Something must be done by law. */
    PLIGT("pligt"),
    /** Something is recommended. */
    ANBEFALING("anbefaling"),
    /** Somebody is referred somewhere. */
    HENVISNING("henvisning"),
    /** Something is possible. */
    MULIGHED("mulighed"),
    /** A sign or a level; decides nothing. */
    OPMÆRKSOMHED("opmærksomhed"),
    /** Something that ought to be there is not. */
    UDESTÅR("udestår"),
    /** The form of help or contact. */
    TILPASNING("tilpasning"),
    /** A professional must look. */
    FAGLIG_VURDERING("fagligVurdering"),
    /** Facts or outcomes that do not fit together. */
    MODSTRID("modstrid"),
    /** Blocks outcomes about a topic. */
    SPÆRRER("spærrer"),
    /** Puts a ceiling on a scale. */
    HØJST_TRIN("højstTrin"),
    /** Raises a scale. */
    LØFT("løft");

    private final String verbum;

    Slags(String verbum) {
        this.verbum = verbum;
    }

    /** The verb as it is written in a rule file. */
    public String verbum() {
        return verbum;
    }

    /** Under law, does it say that something must be done, before something else or at all, or that it is not done? */
    public boolean erPligt() {
        return this == PLIGT || this == UDESTÅR || this == SPÆRRER;
    }

    /** The kind a verb of a rule file stands for. */
    public static Optional<Slags> afVerbum(String verbum) {
        for (Slags slags : values()) {
            if (slags.verbum.equals(verbum)) {
                return Optional.of(slags);
            }
        }
        return Optional.empty();
    }

    /** The name in running Danish text. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
