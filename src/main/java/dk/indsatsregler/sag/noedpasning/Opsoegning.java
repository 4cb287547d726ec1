package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Den opsøgende kontakt med familien (kun hvor en praksis er slået til). Det, der ikke er oplyst, er ukendt: et svar, ingen har hørt, er
 * aldrig et nej tak.
 *
 * @param takketNej har familien takket nej til tilbuddet om nødpasning? (NP-30)
 * @param udeblevet er barnet, der er i nødpasning, udeblevet fra den? (NP-31)
 * @param nåsGennemInstitution kan familien nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula? (NP-35, NP-42)
 * @param forældreHarSpørgsmål har forældrene spørgsmål, som de gerne vil have rådgivning om? (NP-34)
 * @param specialtilbud går barnet i et specialtilbud, fx en specialskole? (følsom; NP-36, NP-37)
 * @param senesteKontakt hvornår har dagtilbuddet senest talt med familien? (NP-43)
 */
@Fakta(område = "noedpasning")
public record Opsoegning(
        @Oplysning(
                spørgsmål = "Har familien takket nej til tilbuddet om nødpasning?",
                ja = "familien har takket nej til tilbuddet om nødpasning",
                nej = "familien har ikke takket nej til tilbuddet om nødpasning",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean takketNej,

        @Oplysning(
                spørgsmål = "Er barnet, der er i nødpasning, udeblevet fra den?",
                ja = "barnet, der er i nødpasning, er udeblevet fra den",
                nej = "barnet, der er i nødpasning, er ikke udeblevet fra den",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean udeblevet,

        @Oplysning(
                spørgsmål = "Kan familien nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula?",
                ja = "familien kan nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula",
                nej = "familien kan ikke nås gennem dagtilbuddet eller skolen, fx telefonisk eller gennem Aula",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean nåsGennemInstitution,

        @Oplysning(
                spørgsmål = "Har forældrene spørgsmål, som de gerne vil have rådgivning om?",
                ja = "forældrene har spørgsmål, som de gerne vil have rådgivning om",
                nej = "forældrene har ikke spørgsmål, som de gerne vil have rådgivning om",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        Boolean forældreHarSpørgsmål,

        @Oplysning(
                spørgsmål = "Går barnet i et specialtilbud, fx en specialskole?",
                ja = "barnet går i et specialtilbud, fx en specialskole",
                nej = "barnet går ikke i et specialtilbud, fx en specialskole",
                svaresAf = SvaresAf.SKOLE,
                følsom = true,
                baggrund = true)
        @Nullable
        Boolean specialtilbud,

        @Oplysning(
                spørgsmål = "Hvornår har dagtilbuddet senest talt med familien?",
                nej = "dagtilbuddet har ikke talt med familien",
                svar = "dagtilbuddet har senest talt med familien {}",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Haendelse senesteKontakt) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Opsoegning med() {
        return Faktum.med(Opsoegning.class);
    }

    public Opsoegning takketNej(@Nullable Boolean takketNej) {
        return Faktum.med(this, "takketNej", takketNej);
    }

    public Opsoegning udeblevet(@Nullable Boolean udeblevet) {
        return Faktum.med(this, "udeblevet", udeblevet);
    }

    public Opsoegning nåsGennemInstitution(@Nullable Boolean nåsGennemInstitution) {
        return Faktum.med(this, "nåsGennemInstitution", nåsGennemInstitution);
    }

    public Opsoegning forældreHarSpørgsmål(@Nullable Boolean forældreHarSpørgsmål) {
        return Faktum.med(this, "forældreHarSpørgsmål", forældreHarSpørgsmål);
    }

    public Opsoegning specialtilbud(@Nullable Boolean specialtilbud) {
        return Faktum.med(this, "specialtilbud", specialtilbud);
    }

    public Opsoegning senesteKontakt(@Nullable Haendelse senesteKontakt) {
        return Faktum.med(this, "senesteKontakt", senesteKontakt);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Opsoegning[…]";
    }
}
