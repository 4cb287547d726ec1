package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * En vurdering på Børnelinealen, sat af en fagperson eller af flere i fællesskab. Af hver oplyses den seneste; en tidligere er erstattet.
 *
 * @param id anonymt mærke for vurderingen i sagen
 * @param skala skalaen, trinnene er sat på: altid Børnelinealen (BO-41, BO-70)
 * @param rolle den rolle, den, der har sat trinnene, har over for barnet (BO-71)
 * @param dato dagen, trinnene er sat (BO-29, BO-71)
 * @param form fagpersonens egen vurdering eller en fælles (BO-45, BO-69)
 * @param trivselstrin hvilket trin på Børnelinealen er barnet på? (1-10, hvor 10 er optimal trivsel) (fagpersonens skøn; BO-01, BO-02,
 *     BO-08)
 * @param forældretrin hvilket trin på Børnelinealen er forældreevnen på? (1-10, hvor 10 er bedst) (fagpersonens skøn; BO-01, BO-02)
 */
@Fakta(
        flere = true,
        område = "boernelineal",
        hvilke = "Hvilke trin har fagpersoner sat på Børnelinealen?",
        flertal = "vurderinger på Børnelinealen",
        svaresAf = SvaresAf.FAGPERSON)
public record Linealvurdering(
        String id,

        Linealskala skala,

        Fagrolle rolle,

        LocalDate dato,

        Vurderingsform form,

        @Oplysning(
                spørgsmål = "Hvilket trin på Børnelinealen er barnet på? (1-10, hvor 10 er optimal trivsel)",
                svar = "barnet er på trin {} på Børnelinealen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                mindst = Linealvurdering.LAVEST,
                højst = Linealvurdering.HØJEST)
        @Nullable
        Integer trivselstrin,

        @Oplysning(
                spørgsmål = "Hvilket trin på Børnelinealen er forældreevnen på? (1-10, hvor 10 er bedst)",
                svar = "forældreevnen er på trin {} på Børnelinealen",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                mindst = Linealvurdering.LAVEST,
                højst = Linealvurdering.HØJEST)
        @Nullable
        Integer forældretrin) {

    static final int LAVEST = 1;
    static final int HØJEST = 10;

    public Linealvurdering {
        id = Krav.anonymtMærke("Linealvurdering.id", id);
        // Never taken for granted: a number alone does not say which scale it is on.
        oplyst("Linealvurdering.skala", skala);
        oplyst("Linealvurdering.rolle", rolle);
        oplyst("Linealvurdering.dato", dato);
        oplyst("Linealvurdering.form", form);
        trin("Linealvurdering.trivselstrin", trivselstrin);
        trin("Linealvurdering.forældretrin", forældretrin);
    }

    /** Alt andet er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Linealvurdering med(
            String id, Linealskala skala, Fagrolle rolle, LocalDate dato, Vurderingsform form) {
        return Faktum.med(Linealvurdering.class, id, skala, rolle, dato, form);
    }

    public Linealvurdering trivselstrin(@Nullable Integer trivselstrin) {
        return Faktum.med(this, "trivselstrin", trivselstrin);
    }

    public Linealvurdering forældretrin(@Nullable Integer forældretrin) {
        return Faktum.med(this, "forældretrin", forældretrin);
    }

    private static void oplyst(String felt, @Nullable Object værdi) {
        if (værdi == null) {
            throw new UgyldigOplysningException(felt, "skal være oplyst.");
        }
    }

    private static void trin(String felt, @Nullable Integer trin) {
        if (trin != null) {
            Krav.mellem(felt, BigDecimal.valueOf(trin), LAVEST, HØJEST);
        }
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Linealvurdering[…]";
    }
}
