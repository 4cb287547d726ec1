package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Elevens skolegang.
 *
 * @param skoleform hvilken slags skole går eleven på? (FR-08, FR-09)
 * @param klassetrin hvilket klassetrin går eleven på (0-10)? (FR-15, FR-29, FR-50)
 */
@Fakta(område = "skolefravaer", baggrund = true)
public record Skolegang(
        @Oplysning(
                spørgsmål = "Hvilken slags skole går eleven på?",
                svar = "eleven går på denne slags skole: {}",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Skoleform skoleform,

        @Oplysning(
                spørgsmål = "Hvilket klassetrin går eleven på (0-10)?",
                svar = "eleven går på {}. klassetrin",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 10)
        @Nullable
        Integer klassetrin) {

    public Skolegang {
        if (klassetrin != null) {
            Krav.mellem("Skolegang.klassetrin", BigDecimal.valueOf(klassetrin), 0, 10);
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Skolegang med() {
        return Faktum.med(Skolegang.class);
    }

    public Skolegang skoleform(@Nullable Skoleform skoleform) {
        return Faktum.med(this, "skoleform", skoleform);
    }

    public Skolegang klassetrin(@Nullable Integer klassetrin) {
        return Faktum.med(this, "klassetrin", klassetrin);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Skolegang[…]";
    }
}
