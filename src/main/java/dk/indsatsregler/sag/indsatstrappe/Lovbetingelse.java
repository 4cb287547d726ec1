package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Lovens betingelser, når en fagperson har bragt trin 4-6 i overvejelse.
 *
 * @param børnefagligUndersøgelse er den børnefaglige undersøgelse gennemført? (IT-45, IT-46)
 * @param foreløbigEllerAkut er der særlige forhold, der taler for en foreløbig eller akut anbringelse, mens undersøgelsen gennemføres?
 *     (fagpersonens skøn; IT-46)
 * @param væsentligBetydning må anbringelsen anses for at være af væsentlig betydning for barnets særlige behov for støtte? (fagpersonens
 *     skøn; IT-46)
 * @param samtykkeForældre har forældremyndighedens indehaver givet samtykke til anbringelsen? (IT-46, IT-47)
 * @param samtykkeUng har den unge, der er fyldt 15 år, givet samtykke til anbringelsen? (IT-46, IT-47)
 * @param samtykkeOmfatterFormål omfatter samtykkerne formålet med anbringelsen? (IT-46)
 * @param formål er formålet med anbringelsen angivet? (IT-46, IT-47)
 * @param varighed er anbringelsens forventede varighed angivet? (IT-46, IT-47)
 */
@Fakta(område = "indsatstrappe")
public record Lovbetingelse(
        @Oplysning(
                spørgsmål = "Er den børnefaglige undersøgelse gennemført?",
                ja = "den børnefaglige undersøgelse er gennemført",
                nej = "den børnefaglige undersøgelse er ikke gennemført",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean børnefagligUndersøgelse,

        @Oplysning(
                spørgsmål =
                        "Er der særlige forhold, der taler for en foreløbig eller akut anbringelse, mens undersøgelsen gennemføres?",
                ja =
                        "der er særlige forhold, der taler for en foreløbig eller akut anbringelse, mens undersøgelsen gennemføres",
                nej =
                        "der er ingen særlige forhold, der taler for en foreløbig eller akut anbringelse, mens undersøgelsen gennemføres",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean foreløbigEllerAkut,

        @Oplysning(
                spørgsmål =
                        "Må anbringelsen anses for at være af væsentlig betydning for barnets særlige behov for støtte?",
                ja = "anbringelsen må anses for at være af væsentlig betydning for barnets særlige behov for støtte",
                nej =
                        "anbringelsen kan ikke anses for at være af væsentlig betydning for barnets særlige behov for støtte",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean væsentligBetydning,

        @Oplysning(
                spørgsmål = "Har forældremyndighedens indehaver givet samtykke til anbringelsen?",
                ja = "forældremyndighedens indehaver har givet samtykke til anbringelsen",
                nej = "forældremyndighedens indehaver har ikke givet samtykke til anbringelsen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean samtykkeForældre,

        @Oplysning(
                spørgsmål = "Har den unge, der er fyldt 15 år, givet samtykke til anbringelsen?",
                ja = "den unge, der er fyldt 15 år, har givet samtykke til anbringelsen",
                nej = "den unge, der er fyldt 15 år, har ikke givet samtykke til anbringelsen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean samtykkeUng,

        @Oplysning(
                spørgsmål = "Omfatter samtykkerne formålet med anbringelsen?",
                ja = "samtykkerne omfatter formålet med anbringelsen",
                nej = "samtykkerne omfatter ikke formålet med anbringelsen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "samtykkeForældre")
        @Nullable
        Boolean samtykkeOmfatterFormål,

        @Oplysning(
                spørgsmål = "Er formålet med anbringelsen angivet?",
                ja = "formålet med anbringelsen er angivet",
                nej = "formålet med anbringelsen er ikke angivet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean formål,

        @Oplysning(
                spørgsmål = "Er anbringelsens forventede varighed angivet?",
                ja = "anbringelsens forventede varighed er angivet",
                nej = "anbringelsens forventede varighed er ikke angivet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "Overvejelse.anbringelse")
        @Nullable
        Boolean varighed) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Lovbetingelse med() {
        return Faktum.med(Lovbetingelse.class);
    }

    public Lovbetingelse børnefagligUndersøgelse(@Nullable Boolean børnefagligUndersøgelse) {
        return Faktum.med(this, "børnefagligUndersøgelse", børnefagligUndersøgelse);
    }

    public Lovbetingelse foreløbigEllerAkut(@Nullable Boolean foreløbigEllerAkut) {
        return Faktum.med(this, "foreløbigEllerAkut", foreløbigEllerAkut);
    }

    public Lovbetingelse væsentligBetydning(@Nullable Boolean væsentligBetydning) {
        return Faktum.med(this, "væsentligBetydning", væsentligBetydning);
    }

    public Lovbetingelse samtykkeForældre(@Nullable Boolean samtykkeForældre) {
        return Faktum.med(this, "samtykkeForældre", samtykkeForældre);
    }

    public Lovbetingelse samtykkeUng(@Nullable Boolean samtykkeUng) {
        return Faktum.med(this, "samtykkeUng", samtykkeUng);
    }

    public Lovbetingelse samtykkeOmfatterFormål(@Nullable Boolean samtykkeOmfatterFormål) {
        return Faktum.med(this, "samtykkeOmfatterFormål", samtykkeOmfatterFormål);
    }

    public Lovbetingelse formål(@Nullable Boolean formål) {
        return Faktum.med(this, "formål", formål);
    }

    public Lovbetingelse varighed(@Nullable Boolean varighed) {
        return Faktum.med(this, "varighed", varighed);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Lovbetingelse[…]";
    }
}
