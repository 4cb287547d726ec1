package dk.indsatsregler.sag.familien;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Samarbejdet med familien og dens netværk.
 *
 * @param netværkKortlagt er ressourcerne i barnets familie og netværk kortlagt? (SY-23)
 * @param fremskudtRådgiver har dagtilbuddet eller skolen en fremskudt socialrådgiver eller PPR-medarbejder? (SY-22)
 * @param aktivePlaner hvor mange planer er i gang for familien på tværs af børne- og voksenområdet? (SY-20)
 * @param samletPlan arbejder alle efter én samlet plan for familien? (SY-20)
 * @param forældreInviteret hvornår er forældrene inviteret til en samtale om underretningen? (SY-09)
 * @param dialogmøde hvornår er dialogmødet med familien og dens netværk holdt? (SY-09)
 */
@Fakta(område = "familien")
public record Familiesamarbejde(
        @Oplysning(
                spørgsmål = "Er ressourcerne i barnets familie og netværk kortlagt?",
                ja = "ressourcerne i barnets familie og netværk er kortlagt",
                nej = "ressourcerne i barnets familie og netværk er ikke kortlagt",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean netværkKortlagt,

        @Oplysning(
                spørgsmål = "Har dagtilbuddet eller skolen en fremskudt socialrådgiver eller PPR-medarbejder?",
                ja = "dagtilbuddet eller skolen har en fremskudt socialrådgiver eller PPR-medarbejder",
                nej = "dagtilbuddet eller skolen har ikke en fremskudt socialrådgiver eller PPR-medarbejder",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Boolean fremskudtRådgiver,

        @Oplysning(
                spørgsmål = "Hvor mange planer er i gang for familien på tværs af børne- og voksenområdet?",
                svar = "{} planer er i gang for familien på tværs af børne- og voksenområdet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                enhed = "planer",
                mindst = 0,
                højst = 99)
        @Nullable
        Integer aktivePlaner,

        @Oplysning(
                spørgsmål = "Arbejder alle efter én samlet plan for familien?",
                ja = "alle arbejder efter én samlet plan for familien",
                nej = "ikke alle arbejder efter én samlet plan for familien",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "aktivePlaner",
                kanÆndres = true)
        @Nullable
        Boolean samletPlan,

        @Oplysning(
                spørgsmål = "Hvornår er forældrene inviteret til en samtale om underretningen?",
                nej = "forældrene er ikke inviteret til en samtale om underretningen",
                svar = "forældrene blev {} inviteret til en samtale om underretningen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse forældreInviteret,

        @Oplysning(
                spørgsmål = "Hvornår er dialogmødet med familien og dens netværk holdt?",
                nej = "dialogmødet med familien og dens netværk er ikke holdt",
                svar = "dialogmødet med familien og dens netværk er holdt {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "forældreInviteret",
                kanÆndres = true)
        @Nullable
        Haendelse dialogmøde) {

    public Familiesamarbejde {
        Krav.mellem(
                "Familiesamarbejde.aktivePlaner",
                aktivePlaner == null ? null : BigDecimal.valueOf(aktivePlaner),
                0,
                99);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Familiesamarbejde med() {
        return Faktum.med(Familiesamarbejde.class);
    }

    public Familiesamarbejde netværkKortlagt(@Nullable Boolean netværkKortlagt) {
        return Faktum.med(this, "netværkKortlagt", netværkKortlagt);
    }

    public Familiesamarbejde fremskudtRådgiver(@Nullable Boolean fremskudtRådgiver) {
        return Faktum.med(this, "fremskudtRådgiver", fremskudtRådgiver);
    }

    public Familiesamarbejde aktivePlaner(@Nullable Integer aktivePlaner) {
        return Faktum.med(this, "aktivePlaner", aktivePlaner);
    }

    public Familiesamarbejde samletPlan(@Nullable Boolean samletPlan) {
        return Faktum.med(this, "samletPlan", samletPlan);
    }

    public Familiesamarbejde forældreInviteret(@Nullable Haendelse forældreInviteret) {
        return Faktum.med(this, "forældreInviteret", forældreInviteret);
    }

    public Familiesamarbejde dialogmøde(@Nullable Haendelse dialogmøde) {
        return Faktum.med(this, "dialogmøde", dialogmøde);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Familiesamarbejde[…]";
    }
}
