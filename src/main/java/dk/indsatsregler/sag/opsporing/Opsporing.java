package dk.indsatsregler.sag.opsporing;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Den fælles vurdering af barnets trivsel, og hvornår der ses på det igen.
 *
 * @param fællesFarve hvilken farve gav den fælles vurdering barnets trivsel: grøn, gul eller rød? (fagpersonens skøn; SY-01)
 * @param næsteVurdering hvornår skal barnets trivsel vurderes næste gang efter kommunens eget interval? (SY-01a)
 * @param senesteScreening hvornår er barnet senest screenet af sundhedsplejen? (SY-02)
 */
@Fakta(område = "opsporing")
public record Opsporing(
        @Oplysning(
                spørgsmål = "Hvilken farve gav den fælles vurdering barnets trivsel: grøn, gul eller rød?",
                svar = "den fælles vurdering gav barnets trivsel farven {}",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Farve fællesFarve,

        @Oplysning(
                spørgsmål = "Hvornår skal barnets trivsel vurderes næste gang efter kommunens eget interval?",
                svar = "barnets trivsel skal vurderes næste gang {} efter kommunens eget interval",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        LocalDate næsteVurdering,

        @Oplysning(
                spørgsmål = "Hvornår er barnet senest screenet af sundhedsplejen?",
                nej = "barnet er ikke screenet af sundhedsplejen",
                svar = "barnet er senest screenet af sundhedsplejen {}",
                svaresAf = SvaresAf.FAGPERSON,
                kanÆndres = true)
        @Nullable
        Haendelse senesteScreening) {

    public Opsporing {
        Krav.årstal("Opsporing.næsteVurdering", næsteVurdering);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Opsporing med() {
        return Faktum.med(Opsporing.class);
    }

    public Opsporing fællesFarve(@Nullable Farve fællesFarve) {
        return Faktum.med(this, "fællesFarve", fællesFarve);
    }

    public Opsporing næsteVurdering(@Nullable LocalDate næsteVurdering) {
        return Faktum.med(this, "næsteVurdering", næsteVurdering);
    }

    public Opsporing senesteScreening(@Nullable Haendelse senesteScreening) {
        return Faktum.med(this, "senesteScreening", senesteScreening);
    }

    /**
     * Har fagpersonerne hver for sig givet barnets trivsel forskellige farver?
     *
     * @return ja, når to af dem er forskellige; nej, når alle er ens; {@code null}, når det afhænger af det, der ikke er oplyst
     */
    @Afledt(
            af = {"Egenvurdering.farve"},
            betydning = "Fagpersonerne har hver for sig givet barnets trivsel forskellige farver.",
            udsagn = "SY-01")
    public static @Nullable Boolean egneUenige(@Nullable List<Egenvurdering> egne) {
        if (egne == null) {
            return null;
        }
        long farver = egne.stream()
                .map(Egenvurdering::farve)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean ukendt = egne.size() > 1 && egne.stream().anyMatch(e -> e.farve() == null);
        return farver > 1 ? Boolean.TRUE : ukendt ? null : Boolean.FALSE;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Opsporing[…]";
    }
}
