package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * En registrering af fravær. Er registreringerne oplyst, er det alle i kvartalet og på de skoledage, der er oplyst som {@link Skoledag}. En
 * registreret dag tæller med det samme; en dag uden registrering, der er yngre end en uge, er ukendt (FR-15a).
 *
 * @param id anonymt mærke for registreringen i sagen, fx datoen
 * @param dato dagen, fraværet er registreret (i kvartalet eller på en oplyst skoledag; senest vurderingsdatoen)
 * @param del den del af dagen, der er noteret eller registreret (FR-15, FR-15b)
 * @param type hvilken type har skolen registreret for fraværet? (FR-01, FR-02, FR-03, FR-16, FR-17; mangler typen, er den ukendt, FR-44)
 */
@Fakta(
        flere = true,
        højst = 1000,
        område = "skolefravaer",
        hvilke = "Hvilke fraværsregistreringer har eleven i kvartalet og på de skoledage, der er oplyst?",
        flertal = "fraværsregistreringer",
        svaresAf = SvaresAf.SKOLE)
public record Fravaersregistrering(
        String id,

        LocalDate dato,

        Dagsdel del,

        @Oplysning(
                spørgsmål = "Hvilken type har skolen registreret for fraværet?",
                svar = "skolen har registreret fraværet som {}",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Fravaerstype type) {

    public Fravaersregistrering {
        id = Krav.anonymtMærke("Fravaersregistrering.id", id);
        Objects.requireNonNull(dato, "Fravaersregistrering.dato");
        Objects.requireNonNull(del, "Fravaersregistrering.del");
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Fravaersregistrering med(String id, LocalDate dato, Dagsdel del) {
        return Faktum.med(Fravaersregistrering.class, id, dato, del);
    }

    public Fravaersregistrering type(@Nullable Fravaerstype type) {
        return Faktum.med(this, "type", type);
    }

    /** Hvor meget af dagen der er ulovligt fravær, i dage. */
    @Afledt(
            af = {"Fravaersregistrering.type", "Fravaersregistrering.del", "Skolegang.klassetrin"},
            betydning =
                    "Ulovligt fravær den dag, i dage: væk ved skoledagens begyndelse er en hel dag i alle klasser; væk kun ved dens afslutning er en halv dag i 7.-10. klasse og noteres ikke i de yngre.",
            udsagn = "FR-01, FR-03, FR-15, FR-15b, FR-16, FR-17, FR-44, NU-08",
            halve = true,
            mindst = 0,
            højst = 1,
            enhed = "dage")
    public static Spaend ulovligt(Fravaersregistrering registrering, Skolegang skolegang) {
        Spaend ulovligt = registrering.del.ulovligt(skolegang.klassetrin());
        if (registrering.type == null) {
            return new Spaend(BigDecimal.ZERO, ulovligt.til());
        }
        return registrering.type == Fravaerstype.ULOVLIGT ? ulovligt : Dagsdel.INTET;
    }

    /** Hvor meget af dagen der er fravær af enhver type, i dage. Fravær fra nødundervisning er ikke med: det vises for sig (NU-08). */
    @Afledt(
            af = {"Fravaersregistrering.type", "Fravaersregistrering.del", "Skolegang.klassetrin"},
            betydning =
                    "Fravær den dag, uanset type, i dage. Andet fravær end ulovligt står, som skolen har registreret det.",
            udsagn = "FR-15, FR-15b, FR-40, FR-44, NU-08",
            halve = true,
            mindst = 0,
            højst = 1,
            enhed = "dage")
    public static Spaend omfang(Fravaersregistrering registrering, Skolegang skolegang) {
        Spaend registreret = registrering.del.registreret();
        if (registrering.type == Fravaerstype.NØDUNDERVISNING) {
            return Dagsdel.INTET;
        } else if (registrering.type == Fravaerstype.ULOVLIGT) {
            return registrering.del.ulovligt(skolegang.klassetrin());
        } else if (registrering.type == null) {
            Spaend ulovligt = registrering.del.ulovligt(skolegang.klassetrin());
            return new Spaend(
                    registreret.fra().min(ulovligt.fra()), registreret.til().max(ulovligt.til()));
        }
        return registreret;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaersregistrering[…]";
    }
}
