package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import org.jspecify.annotations.Nullable;

/**
 * Aftalen mellem skole og hjem om fraværet (kun i kommuner, der har slået praksis til).
 *
 * @param indgået hvornår er aftalen om fraværet indgået? (senest vurderingsdatoen; FR-37)
 * @param brudt hvornår er aftalen brudt? (tidligst den dag, den blev indgået; FR-37)
 */
@Fakta(område = "skolefravaer")
public record Fravaersaftale(
        @Oplysning(
                spørgsmål = "Hvornår er aftalen om fraværet indgået?",
                nej = "aftalen om fraværet er ikke indgået",
                svar = "aftalen om fraværet er indgået {}",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Haendelse indgået,

        @Oplysning(
                spørgsmål = "Hvornår er aftalen brudt?",
                nej = "aftalen er ikke brudt",
                svar = "aftalen er brudt {}",
                svaresAf = SvaresAf.SKOLE,
                efter = "indgået")
        @Nullable
        Haendelse brudt) {

    public Fravaersaftale {
        if (indgået != null && brudt != null && brudt.dato() != null) {
            if (indgået.dato() == null) {
                throw new UgyldigOplysningException(
                        "Fravaersaftale.brudt", "kan ikke være sket, når aftalen ikke er indgået.");
            } else if (brudt.dato().isBefore(indgået.dato())) {
                throw new UgyldigOplysningException(
                        "Fravaersaftale.brudt",
                        "skal være tidligst den dag, aftalen er indgået (Fravaersaftale.indgået).");
            }
        }
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Fravaersaftale med() {
        return Faktum.med(Fravaersaftale.class);
    }

    public Fravaersaftale indgået(@Nullable Haendelse indgået) {
        return Faktum.med(this, "indgået", indgået);
    }

    public Fravaersaftale brudt(@Nullable Haendelse brudt) {
        return Faktum.med(this, "brudt", brudt);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaersaftale[…]";
    }
}
