package dk.indsatsregler.sag.sagsbehandling;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Den børnefaglige undersøgelses datoer (barnets lov §§ 20 og 23, før 2024 serviceloven § 50). Hvad den viste, er ikke med.
 *
 * @param opmærksom hvornår blev kommunen opmærksom på, at barnet kan have behov for særlig støtte? (IT-45)
 * @param påbegyndt hvornår er den børnefaglige undersøgelse påbegyndt, eller er den det ikke? (IT-45)
 * @param foreløbig hvornår er der udarbejdet en foreløbig vurdering, eller er der ikke det? (IT-45)
 * @param afsluttet hvornår er den børnefaglige undersøgelse afsluttet, eller er den det ikke? (IT-45, SY-06)
 * @param udvalgetsAfgørelse hvornår besluttede børne- og ungeudvalget, at undersøgelsen gennemføres under ophold på en institution eller
 *     indlæggelse på et sygehus, eller er det ikke besluttet? (IT-53c)
 */
@Fakta(område = "sagsbehandling", altid = true)
public record Undersoegelse(
        @Oplysning(
                spørgsmål = "Hvornår blev kommunen opmærksom på, at barnet kan have behov for særlig støtte?",
                nej = "kommunen er ikke opmærksom på, at barnet kan have behov for særlig støtte",
                svar = "kommunen blev {} opmærksom på, at barnet kan have behov for særlig støtte",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse opmærksom,

        @Oplysning(
                spørgsmål = "Hvornår er den børnefaglige undersøgelse påbegyndt, eller er den det ikke?",
                nej = "den børnefaglige undersøgelse er ikke påbegyndt",
                svar = "den børnefaglige undersøgelse er påbegyndt {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse påbegyndt,

        @Oplysning(
                spørgsmål = "Hvornår er der udarbejdet en foreløbig vurdering, eller er der ikke det?",
                nej = "der er ikke udarbejdet en foreløbig vurdering",
                svar = "der er {} udarbejdet en foreløbig vurdering",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "påbegyndt",
                kanÆndres = true)
        @Nullable
        Haendelse foreløbig,

        @Oplysning(
                spørgsmål = "Hvornår er den børnefaglige undersøgelse afsluttet, eller er den det ikke?",
                nej = "den børnefaglige undersøgelse er ikke afsluttet",
                svar = "den børnefaglige undersøgelse er afsluttet {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "påbegyndt",
                kanÆndres = true)
        @Nullable
        Haendelse afsluttet,

        @Oplysning(
                spørgsmål =
                        "Hvornår besluttede børne- og ungeudvalget, at undersøgelsen gennemføres under ophold på en institution eller indlæggelse på et sygehus, eller er det ikke besluttet?",
                nej =
                        "børne- og ungeudvalget har ikke besluttet, at undersøgelsen gennemføres under ophold på en institution eller indlæggelse på et sygehus",
                svar =
                        "børne- og ungeudvalget besluttede {}, at undersøgelsen gennemføres under ophold på en institution eller indlæggelse på et sygehus",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse udvalgetsAfgørelse) {

    public Undersoegelse {
        Krav.tidligst("Undersoegelse.afsluttet", afsluttet, "Undersoegelse.påbegyndt", påbegyndt);
        Krav.tidligst("Undersoegelse.afsluttet", afsluttet, "Undersoegelse.opmærksom", opmærksom);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Undersoegelse med() {
        return Faktum.med(Undersoegelse.class);
    }

    public Undersoegelse opmærksom(@Nullable Haendelse opmærksom) {
        return Faktum.med(this, "opmærksom", opmærksom);
    }

    public Undersoegelse påbegyndt(@Nullable Haendelse påbegyndt) {
        return Faktum.med(this, "påbegyndt", påbegyndt);
    }

    public Undersoegelse foreløbig(@Nullable Haendelse foreløbig) {
        return Faktum.med(this, "foreløbig", foreløbig);
    }

    public Undersoegelse afsluttet(@Nullable Haendelse afsluttet) {
        return Faktum.med(this, "afsluttet", afsluttet);
    }

    public Undersoegelse udvalgetsAfgørelse(@Nullable Haendelse udvalgetsAfgørelse) {
        return Faktum.med(this, "udvalgetsAfgørelse", udvalgetsAfgørelse);
    }

    /**
     * De måneder, undersøgelsen har taget, fra kommunen blev opmærksom, til den er afsluttet eller vurderes: den dag, 4 måneder er gået, er
     * det 4; dagen efter 5.
     *
     * @return 0, når kommunen ikke er opmærksom på noget; {@code null}, når en af datoerne ikke er oplyst
     */
    @Afledt(
            af = {"Undersoegelse.opmærksom", "Undersoegelse.afsluttet"},
            betydning =
                    "De måneder, undersøgelsen har taget, fra kommunen blev opmærksom, til den er afsluttet eller vurderes.",
            udsagn = "IT-45, IT-45b",
            enhed = "måneder",
            mindst = 0)
    public static @Nullable Integer begyndteMåneder(Undersoegelse undersøgelse, LocalDate vurderingsdato) {
        if (undersøgelse.opmærksom == null || undersøgelse.afsluttet == null) {
            return null;
        }
        LocalDate fra = undersøgelse.opmærksom.dato();
        LocalDate slut = undersøgelse.afsluttet.dato();
        LocalDate til = slut == null ? vurderingsdato : slut;
        if (fra == null || !fra.isBefore(til)) {
            return 0;
        }
        int måneder = (int) ChronoUnit.MONTHS.between(fra, til);
        return fra.plusMonths(måneder).isBefore(til) ? måneder + 1 : måneder;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Undersoegelse[…]";
    }
}
