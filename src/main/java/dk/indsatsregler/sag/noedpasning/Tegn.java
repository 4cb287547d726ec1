package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Eksempler på tegn, der kan pege på § 5, stk. 2, nr. 3. De afgør intet: fagpersonens vurdering går forud (NP-24, NP-25).
 *
 * @param samletFravær hvor stort er barnets samlede fravær i det seneste afsluttede kvartal før nedlukningen (procent, 0-100)? (NP-18,
 *     NP-19)
 * @param alvorligtSygForælder er en af forældrene alvorligt syg? (NP-21)
 * @param igangværendeBørnesag er der en igangværende børnesag? (NP-22)
 * @param sagenGiverBekymring giver den igangværende børnesag anledning til bekymring? (fagpersonens skøn; NP-22)
 * @param behovForKendteRutiner er der særligt behov for støtte eller for at opretholde kendte rutiner og rammer, så store skift vil have
 *     stor negativ betydning for barnet? (fagpersonens skøn; NP-23)
 */
@Fakta(område = "noedpasning")
public record Tegn(
        @Oplysning(
                spørgsmål =
                        "Hvor stort er barnets samlede fravær i det seneste afsluttede kvartal før nedlukningen (procent, 0-100)?",
                svar = "barnets samlede fravær i det seneste afsluttede kvartal før nedlukningen er {} procent",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 100,
                enhed = "%")
        @Nullable
        Spaend samletFravær,

        @Oplysning(
                spørgsmål = "Er en af forældrene alvorligt syg?",
                ja = "en af forældrene er alvorligt syg",
                nej = "ingen af forældrene er alvorligt syg",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean alvorligtSygForælder,

        @Oplysning(
                spørgsmål = "Er der en igangværende børnesag?",
                ja = "der er en igangværende børnesag",
                nej = "der er ingen igangværende børnesag",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean igangværendeBørnesag,

        @Oplysning(
                spørgsmål = "Giver den igangværende børnesag anledning til bekymring?",
                ja = "den igangværende børnesag giver anledning til bekymring",
                nej = "den igangværende børnesag giver ikke anledning til bekymring",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean sagenGiverBekymring,

        @Oplysning(
                spørgsmål =
                        "Er der særligt behov for støtte eller for at opretholde kendte rutiner og rammer, så store skift vil have stor negativ betydning for barnet?",
                ja =
                        "der er særligt behov for støtte eller for at opretholde kendte rutiner og rammer, så store skift vil have stor negativ betydning for barnet",
                nej =
                        "der er ikke særligt behov for støtte eller for at opretholde kendte rutiner og rammer, så store skift vil have stor negativ betydning for barnet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean behovForKendteRutiner) {

    public Tegn {
        if (samletFravær != null) {
            Krav.mellem("Tegn.samletFravær", samletFravær.fra(), 0, 100);
            Krav.mellem("Tegn.samletFravær", samletFravær.til(), 0, 100);
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Tegn med() {
        return Faktum.med(Tegn.class);
    }

    public Tegn samletFravær(@Nullable Spaend samletFravær) {
        return Faktum.med(this, "samletFravær", samletFravær);
    }

    public Tegn alvorligtSygForælder(@Nullable Boolean alvorligtSygForælder) {
        return Faktum.med(this, "alvorligtSygForælder", alvorligtSygForælder);
    }

    public Tegn igangværendeBørnesag(@Nullable Boolean igangværendeBørnesag) {
        return Faktum.med(this, "igangværendeBørnesag", igangværendeBørnesag);
    }

    public Tegn sagenGiverBekymring(@Nullable Boolean sagenGiverBekymring) {
        return Faktum.med(this, "sagenGiverBekymring", sagenGiverBekymring);
    }

    public Tegn behovForKendteRutiner(@Nullable Boolean behovForKendteRutiner) {
        return Faktum.med(this, "behovForKendteRutiner", behovForKendteRutiner);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Tegn[…]";
    }
}
