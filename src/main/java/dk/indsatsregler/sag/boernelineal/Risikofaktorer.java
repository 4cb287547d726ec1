package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Risikofaktorer i familien, som KL nævner dem i to bokse. Hvad der tæller, hvad der er det samme, og hvad der ingen vægt har, står i reglerne.
 *
 * @param svækketForældreevne er forældreevnen svækket? (fagpersonens skøn; BO-20 nr. 1)
 * @param misbrug er der misbrug hos forældrene? (BO-20 nr. 2)
 * @param ustabileFamiliestrukturer er familiestrukturerne ustabile? (fagpersonens skøn; BO-20 nr. 3)
 * @param vold er der vold i familien? (BO-20 nr. 4, BO-66; et ja tæller også som kendskab til eller mistanke om overgreb, og om det spørges
 *     der først)
 * @param socialIsolation er familien socialt isoleret? (fagpersonens skøn; BO-20 nr. 6)
 * @param somatiskSygdom er der somatisk sygdom i familien? (BO-20 nr. 7)
 * @param psykiskSygdom er der psykisk sygdom i familien? (BO-20 nr. 8)
 * @param omsorgssvigtEllerTraume har en forælder selv oplevet omsorgssvigt eller traumatiserende begivenheder? (BO-25 nr. 1)
 * @param alkoholEllerStoffer har en forælder problemer med alkohol eller stoffer? (BO-25 nr. 2)
 * @param akutKrise har en forælder oplevet en svær akut krise, fx dødsfald eller ulykke? (BO-25 nr. 3)
 * @param intetNetværk er forældrene uden netværk? (BO-25 nr. 4)
 * @param psykiskSygForælder lider en forælder af psykisk sygdom? (BO-25 nr. 5)
 */
@Fakta(område = "boernelineal", kunIOmrådet = true)
public record Risikofaktorer(
        @Oplysning(
                spørgsmål = "Er forældreevnen svækket?",
                ja = "forældreevnen er svækket",
                nej = "forældreevnen er ikke svækket",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean svækketForældreevne,

        @Oplysning(
                spørgsmål = "Er der misbrug hos forældrene?",
                ja = "der er misbrug hos forældrene",
                nej = "der er ikke misbrug hos forældrene",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean misbrug,

        @Oplysning(
                spørgsmål = "Er familiestrukturerne ustabile?",
                ja = "familiestrukturerne er ustabile",
                nej = "familiestrukturerne er ikke ustabile",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean ustabileFamiliestrukturer,

        @Oplysning(
                spørgsmål = "Er der vold i familien?",
                ja = "der er vold i familien",
                nej = "der er ikke vold i familien",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "Bekymring.overgrebEllerVold")
        @Nullable
        Boolean vold,

        @Oplysning(
                spørgsmål = "Er familien socialt isoleret?",
                ja = "familien er socialt isoleret",
                nej = "familien er ikke socialt isoleret",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean socialIsolation,

        @Oplysning(
                spørgsmål = "Er der somatisk sygdom i familien?",
                ja = "der er somatisk sygdom i familien",
                nej = "der er ikke somatisk sygdom i familien",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean somatiskSygdom,

        @Oplysning(
                spørgsmål = "Er der psykisk sygdom i familien?",
                ja = "der er psykisk sygdom i familien",
                nej = "der er ikke psykisk sygdom i familien",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean psykiskSygdom,

        @Oplysning(
                spørgsmål = "Har en forælder selv oplevet omsorgssvigt eller traumatiserende begivenheder?",
                ja = "en forælder har selv oplevet omsorgssvigt eller traumatiserende begivenheder",
                nej = "ingen forælder har selv oplevet omsorgssvigt eller traumatiserende begivenheder",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean omsorgssvigtEllerTraume,

        @Oplysning(
                spørgsmål = "Har en forælder problemer med alkohol eller stoffer?",
                ja = "en forælder har problemer med alkohol eller stoffer",
                nej = "ingen forælder har problemer med alkohol eller stoffer",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean alkoholEllerStoffer,

        @Oplysning(
                spørgsmål = "Har en forælder oplevet en svær akut krise, fx dødsfald eller ulykke?",
                ja = "en forælder har oplevet en svær akut krise, fx dødsfald eller ulykke",
                nej = "ingen forælder har oplevet en svær akut krise, fx dødsfald eller ulykke",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean akutKrise,

        @Oplysning(
                spørgsmål = "Er forældrene uden netværk?",
                ja = "forældrene er uden netværk",
                nej = "forældrene er ikke uden netværk",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean intetNetværk,

        @Oplysning(
                spørgsmål = "Lider en forælder af psykisk sygdom?",
                ja = "en forælder lider af psykisk sygdom",
                nej = "ingen forælder lider af psykisk sygdom",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean psykiskSygForælder) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Risikofaktorer med() {
        return Faktum.med(Risikofaktorer.class);
    }

    public Risikofaktorer svækketForældreevne(@Nullable Boolean svækketForældreevne) {
        return Faktum.med(this, "svækketForældreevne", svækketForældreevne);
    }

    public Risikofaktorer misbrug(@Nullable Boolean misbrug) {
        return Faktum.med(this, "misbrug", misbrug);
    }

    public Risikofaktorer ustabileFamiliestrukturer(@Nullable Boolean ustabileFamiliestrukturer) {
        return Faktum.med(this, "ustabileFamiliestrukturer", ustabileFamiliestrukturer);
    }

    public Risikofaktorer vold(@Nullable Boolean vold) {
        return Faktum.med(this, "vold", vold);
    }

    public Risikofaktorer socialIsolation(@Nullable Boolean socialIsolation) {
        return Faktum.med(this, "socialIsolation", socialIsolation);
    }

    public Risikofaktorer somatiskSygdom(@Nullable Boolean somatiskSygdom) {
        return Faktum.med(this, "somatiskSygdom", somatiskSygdom);
    }

    public Risikofaktorer psykiskSygdom(@Nullable Boolean psykiskSygdom) {
        return Faktum.med(this, "psykiskSygdom", psykiskSygdom);
    }

    public Risikofaktorer omsorgssvigtEllerTraume(@Nullable Boolean omsorgssvigtEllerTraume) {
        return Faktum.med(this, "omsorgssvigtEllerTraume", omsorgssvigtEllerTraume);
    }

    public Risikofaktorer alkoholEllerStoffer(@Nullable Boolean alkoholEllerStoffer) {
        return Faktum.med(this, "alkoholEllerStoffer", alkoholEllerStoffer);
    }

    public Risikofaktorer akutKrise(@Nullable Boolean akutKrise) {
        return Faktum.med(this, "akutKrise", akutKrise);
    }

    public Risikofaktorer intetNetværk(@Nullable Boolean intetNetværk) {
        return Faktum.med(this, "intetNetværk", intetNetværk);
    }

    public Risikofaktorer psykiskSygForælder(@Nullable Boolean psykiskSygForælder) {
        return Faktum.med(this, "psykiskSygForælder", psykiskSygForælder);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Risikofaktorer[…]";
    }
}
