package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Barnets ankerniveau, som det vejledende trin for barnet regnes af, og det, fagpersonernes vurderinger kommer til tilsammen.
 *
 * @param niveau hvilket niveau svarer bedst til barnets udvikling? (i trivsel, faldende trivsel, sårbart, udsat, truet) (fagpersonens skøn;
 *     BO-40, BO-62)
 * @param vedvarende er barnets tegn vedvarende? (fagpersonens skøn; BO-62)
 * @param flereArenaer ses barnets tegn i flere arenaer? (fx både hjemme og i skolen) (fagpersonens skøn; BO-62)
 */
@Fakta(område = "boernelineal")
public record Lineal(
        @Oplysning(
                spørgsmål =
                        "Hvilket niveau svarer bedst til barnets udvikling? (i trivsel, faldende trivsel, sårbart, udsat, truet)",
                svar = "dette niveau svarer bedst til barnets udvikling: {}",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Trivselsniveau niveau,

        @Oplysning(
                spørgsmål = "Er barnets tegn vedvarende?",
                ja = "barnets tegn er vedvarende",
                nej = "barnets tegn er ikke vedvarende",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean vedvarende,

        @Oplysning(
                spørgsmål = "Ses barnets tegn i flere arenaer? (fx både hjemme og i skolen)",
                ja = "barnets tegn ses i flere arenaer",
                nej = "barnets tegn ses ikke i flere arenaer",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean flereArenaer) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Lineal med() {
        return Faktum.med(Lineal.class);
    }

    public Lineal niveau(@Nullable Trivselsniveau niveau) {
        return Faktum.med(this, "niveau", niveau);
    }

    public Lineal vedvarende(@Nullable Boolean vedvarende) {
        return Faktum.med(this, "vedvarende", vedvarende);
    }

    public Lineal flereArenaer(@Nullable Boolean flereArenaer) {
        return Faktum.med(this, "flereArenaer", flereArenaer);
    }

    /**
     * Fagpersonens trin: det laveste af barnets og forældreevnens i den fælles vurdering; er der ingen fælles, det laveste blandt
     * fagpersonernes egne. Aldrig et gennemsnit.
     *
     * @return trinnet, eller det spænd, det ligger i; {@code null}, når ingen fagperson har sat et trin
     */
    @Afledt(
            af = {"Linealvurdering.trivselstrin", "Linealvurdering.forældretrin"},
            betydning =
                    "Fagpersonens trin: det laveste af barnets og forældreevnens i den fælles vurdering; er der ingen fælles, det laveste blandt fagpersonernes egne.",
            udsagn = "BO-03, BO-60, BO-61, BO-69")
    public static @Nullable Spaend styrendeTrin(@Nullable List<Linealvurdering> vurderinger) {
        StyrendeVurderinger styrende = StyrendeVurderinger.af(vurderinger);
        return styrende == null ? null : styrende.trin();
    }

    /**
     * Måneder, der er begyndt siden den vurdering, fagpersonens trin kommer fra: 0 samme dag, 6 indtil samme dato seks måneder senere (ellers
     * månedens sidste dag), 7 dagen efter.
     *
     * @return antallet; {@code null}, når ingen vurdering er oplyst
     */
    @Afledt(
            af = {"Linealvurdering.dato", "Linealvurdering.trivselstrin", "Linealvurdering.forældretrin"},
            betydning =
                    "Måneder, der er begyndt siden den vurdering, fagpersonens trin kommer fra (dagen efter seks måneder er den syvende begyndt).",
            udsagn = "BO-29, BO-71",
            enhed = "måneder")
    public static @Nullable Spaend styrendeMåneder(
            @Nullable List<Linealvurdering> vurderinger, Barn barn, LocalDate vurderingsdato) {
        if (vurderinger != null) {
            vurderinger.forEach(vurdering -> datoenKanVæreRigtig(vurdering.dato(), barn, vurderingsdato));
        }
        StyrendeVurderinger styrende = StyrendeVurderinger.af(vurderinger);
        return styrende == null ? null : styrende.måneder(vurderingsdato);
    }

    private static void datoenKanVæreRigtig(LocalDate dato, Barn barn, LocalDate vurderingsdato) {
        if (dato.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException("Linealvurdering.dato", "skal være senest på vurderingsdatoen.");
        }
        if (barn.fødselsdato() != null && dato.isBefore(barn.fødselsdato())) {
            throw new UgyldigOplysningException("Linealvurdering.dato", "skal være tidligst på barnets fødselsdato.");
        }
    }

    /** Hvor mange fagpersoner har sat deres eget trin. */
    @Afledt(
            af = {"Linealvurdering.form"},
            betydning = "Antal fagpersoner, der har sat deres eget trin.",
            udsagn = "BO-45, BO-69",
            enhed = "vurderinger")
    public static @Nullable Integer egneVurderinger(@Nullable List<Linealvurdering> vurderinger) {
        return vurderinger == null ? null : egne(vurderinger).size();
    }

    /**
     * Hvor mange trin der er mellem fagpersonernes egne vurderinger, hvor de er længst fra hinanden.
     *
     * @return antallet, eller det spænd, det ligger i; {@code null}, når vurderinger ikke er oplyst
     */
    @Afledt(
            af = {"Linealvurdering.trivselstrin", "Linealvurdering.forældretrin"},
            betydning =
                    "Trin mellem fagpersonernes egne vurderinger, hvor de er længst fra hinanden: om barnet eller om forældreevnen.",
            udsagn = "BO-43, BO-45, BO-69",
            enhed = "trin")
    public static @Nullable Spaend uenighed(@Nullable List<Linealvurdering> vurderinger) {
        return vurderinger == null ? null : StyrendeVurderinger.forskel(egne(vurderinger));
    }

    private static List<Linealvurdering> egne(List<Linealvurdering> vurderinger) {
        return vurderinger.stream().filter(v -> v.form() == Vurderingsform.EGEN).toList();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Lineal[…]";
    }
}
