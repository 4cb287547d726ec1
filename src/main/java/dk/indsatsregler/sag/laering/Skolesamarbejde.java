package dk.indsatsregler.sag.laering;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Skolens og dagtilbuddets del i hjælpen til barnet.
 *
 * @param bopælskommunensFolkeskole går det anbragte barn i bopælskommunens folkeskole? (SY-25)
 * @param elevplan har barnet en elevplan? (SY-26)
 * @param socialHandleplan har barnet en social handleplan? (SY-26)
 * @param fællesMål har elevplanen og den sociale handleplan fælles mål? (SY-26)
 * @param individindsatsOvervejes overvejes en indsats rettet mod barnet selv? (fagpersonens skøn; SY-28)
 * @param læringsmiljøUndersøgt har ressourceteamet set på, hvordan livs- og læringsmiljøet kan ændres? (SY-28)
 * @param senesteSamtale hvornår har barnet senest haft en individuel samtale med en professionel voksen, det har tillid til? (SY-29)
 * @param næsteSamtale hvornår skal barnet senest have den næste samtale, efter det kommunen eller skolen selv har besluttet? (SY-29)
 */
@Fakta(område = "laering")
public record Skolesamarbejde(
        @Oplysning(
                spørgsmål = "Går det anbragte barn i bopælskommunens folkeskole?",
                ja = "det anbragte barn går i bopælskommunens folkeskole",
                nej = "det anbragte barn går ikke i bopælskommunens folkeskole",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean bopælskommunensFolkeskole,

        @Oplysning(
                spørgsmål = "Har barnet en elevplan?",
                ja = "barnet har en elevplan",
                nej = "barnet har ingen elevplan",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean elevplan,

        @Oplysning(
                spørgsmål = "Har barnet en social handleplan?",
                ja = "barnet har en social handleplan",
                nej = "barnet har ingen social handleplan",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean socialHandleplan,

        @Oplysning(
                spørgsmål = "Har elevplanen og den sociale handleplan fælles mål?",
                ja = "elevplanen og den sociale handleplan har fælles mål",
                nej = "elevplanen og den sociale handleplan har ikke fælles mål",
                svaresAf = SvaresAf.SKOLE,
                efter = "elevplan",
                kanÆndres = true)
        @Nullable
        Boolean fællesMål,

        @Oplysning(
                spørgsmål = "Overvejes en indsats rettet mod barnet selv?",
                ja = "en indsats rettet mod barnet selv overvejes",
                nej = "en indsats rettet mod barnet selv overvejes ikke",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean individindsatsOvervejes,

        @Oplysning(
                spørgsmål = "Har ressourceteamet set på, hvordan livs- og læringsmiljøet kan ændres?",
                ja = "ressourceteamet har set på, hvordan livs- og læringsmiljøet kan ændres",
                nej = "ressourceteamet har ikke set på, hvordan livs- og læringsmiljøet kan ændres",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Boolean læringsmiljøUndersøgt,

        @Oplysning(
                spørgsmål =
                        "Hvornår har barnet senest haft en individuel samtale med en professionel voksen, det har tillid til?",
                nej = "barnet har ikke haft en individuel samtale med en professionel voksen, det har tillid til",
                svar = "barnet havde {} senest en individuel samtale med en professionel voksen, det har tillid til",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Haendelse senesteSamtale,

        @Oplysning(
                spørgsmål =
                        "Hvornår skal barnet senest have den næste samtale, efter det kommunen eller skolen selv har besluttet?",
                svar =
                        "barnet skal have den næste samtale senest {}, efter det kommunen eller skolen selv har besluttet",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        LocalDate næsteSamtale) {

    public Skolesamarbejde {
        Krav.årstal("Skolesamarbejde.næsteSamtale", næsteSamtale);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Skolesamarbejde med() {
        return Faktum.med(Skolesamarbejde.class);
    }

    public Skolesamarbejde bopælskommunensFolkeskole(@Nullable Boolean bopælskommunensFolkeskole) {
        return Faktum.med(this, "bopælskommunensFolkeskole", bopælskommunensFolkeskole);
    }

    public Skolesamarbejde elevplan(@Nullable Boolean elevplan) {
        return Faktum.med(this, "elevplan", elevplan);
    }

    public Skolesamarbejde socialHandleplan(@Nullable Boolean socialHandleplan) {
        return Faktum.med(this, "socialHandleplan", socialHandleplan);
    }

    public Skolesamarbejde fællesMål(@Nullable Boolean fællesMål) {
        return Faktum.med(this, "fællesMål", fællesMål);
    }

    public Skolesamarbejde individindsatsOvervejes(@Nullable Boolean individindsatsOvervejes) {
        return Faktum.med(this, "individindsatsOvervejes", individindsatsOvervejes);
    }

    public Skolesamarbejde læringsmiljøUndersøgt(@Nullable Boolean læringsmiljøUndersøgt) {
        return Faktum.med(this, "læringsmiljøUndersøgt", læringsmiljøUndersøgt);
    }

    public Skolesamarbejde senesteSamtale(@Nullable Haendelse senesteSamtale) {
        return Faktum.med(this, "senesteSamtale", senesteSamtale);
    }

    public Skolesamarbejde næsteSamtale(@Nullable LocalDate næsteSamtale) {
        return Faktum.med(this, "næsteSamtale", næsteSamtale);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Skolesamarbejde[…]";
    }
}
