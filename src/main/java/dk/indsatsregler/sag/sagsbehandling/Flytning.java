package dk.indsatsregler.sag.sagsbehandling;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Barnet eller den unge flytter til en anden kommune (barnets lov §§ 112 og 132). Hvorfra og hvortil er ikke med.
 *
 * @param flyttet hvornår er familien flyttet til en anden kommune, eller er den det ikke? (IT-57b)
 * @param behov finder fraflytningskommunen, at barnet har behov for særlig støtte? (fagpersonens skøn; IT-57b)
 * @param underrettet er tilflytningskommunen underrettet? (IT-57b)
 * @param sagsmateriale er det nødvendige sagsmateriale oversendt til tilflytningskommunen? (IT-57b)
 * @param ungeplanModtaget hvornår har den nye handlekommune modtaget ungeplanen for den unge på 18-22 år, eller er det ikke sket? (IT-57c)
 * @param nyAfgørelse hvornår har den nye handlekommune truffet afgørelse om indsatser efter §§ 114 eller 115, eller har den ikke? (IT-57c)
 */
@Fakta(område = "sagsbehandling", altid = true, kunOplyst = true)
public record Flytning(
        @Oplysning(
                spørgsmål = "Hvornår er familien flyttet til en anden kommune, eller er den det ikke?",
                nej = "familien er ikke flyttet til en anden kommune",
                svar = "familien er {} flyttet til en anden kommune",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse flyttet,

        @Oplysning(
                spørgsmål = "Finder fraflytningskommunen, at barnet har behov for særlig støtte?",
                ja = "fraflytningskommunen finder, at barnet har behov for særlig støtte",
                nej = "fraflytningskommunen finder ikke, at barnet har behov for særlig støtte",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                skøn = true,
                efter = "flyttet")
        @Nullable
        Boolean behov,

        @Oplysning(
                spørgsmål = "Er tilflytningskommunen underrettet?",
                ja = "tilflytningskommunen er underrettet",
                nej = "tilflytningskommunen er ikke underrettet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "behov")
        @Nullable
        Boolean underrettet,

        @Oplysning(
                spørgsmål = "Er det nødvendige sagsmateriale oversendt til tilflytningskommunen?",
                ja = "det nødvendige sagsmateriale er oversendt til tilflytningskommunen",
                nej = "det nødvendige sagsmateriale er ikke oversendt til tilflytningskommunen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "behov")
        @Nullable
        Boolean sagsmateriale,

        @Oplysning(
                spørgsmål =
                        "Hvornår har den nye handlekommune modtaget ungeplanen for den unge på 18-22 år, eller er det ikke sket?",
                nej = "den nye handlekommune har ikke modtaget ungeplanen for den unge på 18-22 år",
                svar = "den nye handlekommune modtog {} ungeplanen for den unge på 18-22 år",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse ungeplanModtaget,

        @Oplysning(
                spørgsmål =
                        "Hvornår har den nye handlekommune truffet afgørelse om indsatser efter §§ 114 eller 115, eller har den ikke?",
                nej = "den nye handlekommune har ikke truffet afgørelse om indsatser efter §§ 114 eller 115",
                svar = "den nye handlekommune har {} truffet afgørelse om indsatser efter §§ 114 eller 115",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "ungeplanModtaget")
        @Nullable
        Haendelse nyAfgørelse) {

    public Flytning {
        Krav.tidligst("Flytning.nyAfgørelse", nyAfgørelse, "Flytning.ungeplanModtaget", ungeplanModtaget);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Flytning med() {
        return Faktum.med(Flytning.class);
    }

    public Flytning flyttet(@Nullable Haendelse flyttet) {
        return Faktum.med(this, "flyttet", flyttet);
    }

    public Flytning behov(@Nullable Boolean behov) {
        return Faktum.med(this, "behov", behov);
    }

    public Flytning underrettet(@Nullable Boolean underrettet) {
        return Faktum.med(this, "underrettet", underrettet);
    }

    public Flytning sagsmateriale(@Nullable Boolean sagsmateriale) {
        return Faktum.med(this, "sagsmateriale", sagsmateriale);
    }

    public Flytning ungeplanModtaget(@Nullable Haendelse ungeplanModtaget) {
        return Faktum.med(this, "ungeplanModtaget", ungeplanModtaget);
    }

    public Flytning nyAfgørelse(@Nullable Haendelse nyAfgørelse) {
        return Faktum.med(this, "nyAfgørelse", nyAfgørelse);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Flytning[…]";
    }
}
