package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.boernelineal.Beskyttelsesfaktorer;
import dk.indsatsregler.sag.boernelineal.Kontakt;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.fravaersindsats.Fravaersaftale;
import dk.indsatsregler.sag.fravaersindsats.Fravaersindsats;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.fravaersindsats.Inddragelse;
import dk.indsatsregler.sag.fravaersindsats.Kortlaegning;
import dk.indsatsregler.sag.fravaersindsats.Sygdom;
import dk.indsatsregler.sag.fravaersindsats.Trivsel;
import dk.indsatsregler.sag.indsatstrappe.Indsats;
import dk.indsatsregler.sag.indsatstrappe.Indsatsplan;
import dk.indsatsregler.sag.indsatstrappe.Lovbetingelse;
import dk.indsatsregler.sag.indsatstrappe.Maalgruppe;
import dk.indsatsregler.sag.indsatstrappe.Overvejelse;
import dk.indsatsregler.sag.indsatstrappe.Trinvurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Opsoegning;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.sag.noedpasning.Underretning;
import dk.indsatsregler.sag.noedundervisning.Noedundervisning;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Moenster;
import dk.indsatsregler.sag.skolefravaer.SenesteMaaned;
import dk.indsatsregler.sag.skolefravaer.Skoleaar;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.util.List;

/** The fact types of the rules that ship with the library: an explicit list, never a search of the class path. */
public final class StandardVocabulary {

    private static final Vocabulary STANDARD = Vocabulary.of(List.of(
            Barn.class,
            Pasning.class,
            Foraelder.class,
            Tegn.class,
            Underretning.class,
            Opsoegning.class,
            Noedundervisning.class,
            Skolegang.class,
            Kvartal.class,
            Fravaersregistrering.class,
            Skoledag.class,
            Vindue.class,
            Moenster.class,
            SenesteMaaned.class,
            Skoleaar.class,
            Fravaerssag.class,
            Sygdom.class,
            Trivsel.class,
            Kortlaegning.class,
            Inddragelse.class,
            Fravaersindsats.class,
            Fravaersaftale.class,
            Bekymring.class,
            Linealvurdering.class,
            Lineal.class,
            Risikofaktorer.class,
            Beskyttelsesfaktorer.class,
            Kontakt.class,
            Trinvurdering.class,
            Overvejelse.class,
            Lovbetingelse.class,
            Indsats.class,
            Indsatsplan.class,
            Maalgruppe.class));

    private StandardVocabulary() {}

    /** The shared vocabulary. */
    public static Vocabulary get() {
        return STANDARD;
    }
}
