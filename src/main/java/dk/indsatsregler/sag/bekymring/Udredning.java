package dk.indsatsregler.sag.bekymring;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Kommunens udredning af barnets behov: screening, afdækning og børnefaglig undersøgelse (barnets lov §§ 18-22, før 2024 serviceloven § 50).
 *
 * @param screening hvad viste kommunens screening? (fagpersonens skøn; IT-43)
 * @param fagfolkInddraget er de fagfolk inddraget, som allerede har viden om barnets og familiens forhold? (IT-43b, IT-53)
 * @param andreBørnVurderet er det vurderet, om der skal foretages en afdækning eller undersøgelse af andre børn i familien? (IT-43b, IT-53)
 * @param nødvendigUndersøgelse er en børnefaglig undersøgelse i øvrigt nødvendig af hensyn til barnets støttebehov? (fagpersonens skøn;
 *     IT-44)
 * @param tidligereStøtte er der tidligere iværksat støttende indsatser eller en anbringelse efter barnets lov §§ 32, 46 eller 47? (IT-53b)
 * @param omsorgEllerOvergreb er grunden til, at barnet bor uden for hjemmet, utilstrækkelig omsorg eller behandling eller overgreb? (IT-53a)
 * @param undervisningsudfordringer er der i undersøgelsen set udfordringer i forhold til barnets undervisningsbehov? (fagpersonens skøn;
 *     IT-54)
 * @param ppvVurderet er det vurderet, om der er behov for en pædagogisk-psykologisk vurdering? (IT-54)
 */
@Fakta(område = "underretning", altid = true)
public record Udredning(
        @Oplysning(
                spørgsmål = "Hvad viste kommunens screening?",
                svar = "kommunens screening viste: {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "Bekymring.behovForStøtte")
        @Nullable
        Screening screening,

        @Oplysning(
                spørgsmål = "Er de fagfolk inddraget, som allerede har viden om barnets og familiens forhold?",
                ja = "de fagfolk, som allerede har viden om barnets og familiens forhold, er inddraget",
                nej = "de fagfolk, som allerede har viden om barnets og familiens forhold, er ikke inddraget",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean fagfolkInddraget,

        @Oplysning(
                spørgsmål =
                        "Er det vurderet, om der skal foretages en afdækning eller undersøgelse af andre børn i familien?",
                ja = "det er vurderet, om der skal foretages en afdækning eller undersøgelse af andre børn i familien",
                nej =
                        "det er ikke vurderet, om der skal foretages en afdækning eller undersøgelse af andre børn i familien",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean andreBørnVurderet,

        @Oplysning(
                spørgsmål = "Er en børnefaglig undersøgelse i øvrigt nødvendig af hensyn til barnets støttebehov?",
                ja = "en børnefaglig undersøgelse er i øvrigt nødvendig af hensyn til barnets støttebehov",
                nej = "en børnefaglig undersøgelse er ikke i øvrigt nødvendig af hensyn til barnets støttebehov",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "Bekymring.alvorligSag")
        @Nullable
        Boolean nødvendigUndersøgelse,

        @Oplysning(
                spørgsmål =
                        "Er der tidligere iværksat støttende indsatser eller en anbringelse efter barnets lov §§ 32, 46 eller 47?",
                ja =
                        "der er tidligere iværksat støttende indsatser eller en anbringelse efter barnets lov §§ 32, 46 eller 47",
                nej =
                        "der er ikke tidligere iværksat støttende indsatser eller en anbringelse efter barnets lov §§ 32, 46 eller 47",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean tidligereStøtte,

        @Oplysning(
                spørgsmål =
                        "Er grunden til, at barnet bor uden for hjemmet, utilstrækkelig omsorg eller behandling eller overgreb?",
                ja =
                        "grunden til, at barnet bor uden for hjemmet, er utilstrækkelig omsorg eller behandling eller overgreb",
                nej =
                        "grunden til, at barnet bor uden for hjemmet, er ikke utilstrækkelig omsorg eller behandling eller overgreb",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean omsorgEllerOvergreb,

        @Oplysning(
                spørgsmål = "Er der i undersøgelsen set udfordringer i forhold til barnets undervisningsbehov?",
                ja = "der er i undersøgelsen set udfordringer i forhold til barnets undervisningsbehov",
                nej = "der er i undersøgelsen ikke set udfordringer i forhold til barnets undervisningsbehov",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "screening")
        @Nullable
        Boolean undervisningsudfordringer,

        @Oplysning(
                spørgsmål = "Er det vurderet, om der er behov for en pædagogisk-psykologisk vurdering?",
                ja = "det er vurderet, om der er behov for en pædagogisk-psykologisk vurdering",
                nej = "det er ikke vurderet, om der er behov for en pædagogisk-psykologisk vurdering",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "undervisningsudfordringer",
                kanÆndres = true)
        @Nullable
        Boolean ppvVurderet) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Udredning med() {
        return Faktum.med(Udredning.class);
    }

    public Udredning screening(@Nullable Screening screening) {
        return Faktum.med(this, "screening", screening);
    }

    public Udredning fagfolkInddraget(@Nullable Boolean fagfolkInddraget) {
        return Faktum.med(this, "fagfolkInddraget", fagfolkInddraget);
    }

    public Udredning andreBørnVurderet(@Nullable Boolean andreBørnVurderet) {
        return Faktum.med(this, "andreBørnVurderet", andreBørnVurderet);
    }

    public Udredning nødvendigUndersøgelse(@Nullable Boolean nødvendigUndersøgelse) {
        return Faktum.med(this, "nødvendigUndersøgelse", nødvendigUndersøgelse);
    }

    public Udredning tidligereStøtte(@Nullable Boolean tidligereStøtte) {
        return Faktum.med(this, "tidligereStøtte", tidligereStøtte);
    }

    public Udredning omsorgEllerOvergreb(@Nullable Boolean omsorgEllerOvergreb) {
        return Faktum.med(this, "omsorgEllerOvergreb", omsorgEllerOvergreb);
    }

    public Udredning undervisningsudfordringer(@Nullable Boolean undervisningsudfordringer) {
        return Faktum.med(this, "undervisningsudfordringer", undervisningsudfordringer);
    }

    public Udredning ppvVurderet(@Nullable Boolean ppvVurderet) {
        return Faktum.med(this, "ppvVurderet", ppvVurderet);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Udredning[…]";
    }
}
