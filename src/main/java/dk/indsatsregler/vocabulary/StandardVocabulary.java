package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.bekymring.Henvendelse;
import dk.indsatsregler.sag.bekymring.Soeskende;
import dk.indsatsregler.sag.bekymring.Udredning;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.boernelineal.Beskyttelsesfaktorer;
import dk.indsatsregler.sag.boernelineal.Kontakt;
import dk.indsatsregler.sag.boernelineal.Lineal;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.familien.Familiesamarbejde;
import dk.indsatsregler.sag.familien.Feedback;
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
import dk.indsatsregler.sag.indsatstrappe.Stoettebehov;
import dk.indsatsregler.sag.indsatstrappe.Trinvurdering;
import dk.indsatsregler.sag.kriminalitet.Kriminalitetsforebyggelse;
import dk.indsatsregler.sag.laering.Skolesamarbejde;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Noedpasning;
import dk.indsatsregler.sag.noedpasning.Opsoegning;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.sag.noedundervisning.Noedundervisning;
import dk.indsatsregler.sag.opsporing.Egenvurdering;
import dk.indsatsregler.sag.opsporing.Opsporing;
import dk.indsatsregler.sag.sagsbehandling.Flytning;
import dk.indsatsregler.sag.sagsbehandling.Synspunkter;
import dk.indsatsregler.sag.sagsbehandling.Undersoegelse;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Moenster;
import dk.indsatsregler.sag.skolefravaer.SenesteMaaned;
import dk.indsatsregler.sag.skolefravaer.Skoleaar;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import dk.indsatsregler.sag.smaaboern.Smaabarn;
import dk.indsatsregler.sag.smaaboern.Sprogvurdering;
import dk.indsatsregler.sag.smaaboern.Sundhedspleje;
import dk.indsatsregler.sag.smaaboern.Tandpleje;
import java.util.List;

/** The fact types of the rules that ship with the library: an explicit list, never a search of the class path. */
public final class StandardVocabulary {

    private static final Vocabulary STANDARD = Vocabulary.of(
            List.of(
                    Barn.class,
                    Pasning.class,
                    Noedpasning.class,
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
                    Henvendelse.class,
                    Udredning.class,
                    Soeskende.class,
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
                    Stoettebehov.class,
                    Maalgruppe.class,
                    Smaabarn.class,
                    Sundhedspleje.class,
                    Tandpleje.class,
                    Sprogvurdering.class,
                    Opsporing.class,
                    Egenvurdering.class,
                    Kriminalitetsforebyggelse.class,
                    Familiesamarbejde.class,
                    Feedback.class,
                    Skolesamarbejde.class,
                    Undersoegelse.class,
                    Synspunkter.class,
                    Flytning.class),
            Renamed.shipped());

    private StandardVocabulary() {}

    /** The shared vocabulary. */
    public static Vocabulary get() {
        return STANDARD;
    }
}
