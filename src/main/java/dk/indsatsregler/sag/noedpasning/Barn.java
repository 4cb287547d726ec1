package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Barnet, sagen handler om.
 *
 * @param fødselsdato hvornår er barnet født? (ikke efter pasningsdagen eller vurderingsdatoen)
 * @param særligeBehov har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet?
 *     (fagpersonens skøn; NP-07, NP-25)
 * @param heltSærligeBehov har lederen (fra den 14. april 2020 den, der har ansvar for tilbuddet) besluttet, at barnets behov er helt særlige,
 *     så lukningen ikke omfatter barnet? (NP-52)
 * @param medTrodsAlder skal barnet eller den unge regnes med i kriterierne for nødpasning trods sin alder: fyldt 10 år på pasningsdagen, men
 *     ikke da sagen vurderes, eller fyldt 18 år? (fagpersonens skøn; NP-11, NP-13)
 */
@Fakta
public record Barn(
        @Oplysning(
                spørgsmål = "Hvornår er barnet født?",
                svar = "barnet er født {}",
                svaresAf = SvaresAf.FORÆLDER,
                baggrund = true)
        @Nullable
        LocalDate fødselsdato,

        @Oplysning(
                spørgsmål =
                        "Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet?",
                ja =
                        "barnet har særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet",
                nej =
                        "barnet har ikke særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligeBehov,

        @Oplysning(
                spørgsmål =
                        "Har lederen (fra den 14. april 2020 den, der har ansvar for tilbuddet) besluttet, at barnets behov er helt særlige, så lukningen ikke omfatter barnet?",
                ja = "det er besluttet, at barnets behov er helt særlige, så lukningen ikke omfatter barnet",
                nej = "det er ikke besluttet, at barnets behov er helt særlige, så lukningen ikke omfatter barnet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean heltSærligeBehov,

        @Oplysning(
                spørgsmål =
                        "Skal barnet eller den unge regnes med i kriterierne for nødpasning trods sin alder: fyldt 10 år på pasningsdagen, men ikke da sagen vurderes, eller fyldt 18 år?",
                ja = "barnet eller den unge skal regnes med i kriterierne for nødpasning trods sin alder",
                nej = "barnet eller den unge skal ikke regnes med i kriterierne for nødpasning trods sin alder",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "alder")
        @Nullable
        Boolean medTrodsAlder) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Barn med() {
        return Faktum.med(Barn.class);
    }

    public Barn fødselsdato(@Nullable LocalDate fødselsdato) {
        return Faktum.med(this, "fødselsdato", fødselsdato);
    }

    public Barn særligeBehov(@Nullable Boolean særligeBehov) {
        return Faktum.med(this, "særligeBehov", særligeBehov);
    }

    public Barn heltSærligeBehov(@Nullable Boolean heltSærligeBehov) {
        return Faktum.med(this, "heltSærligeBehov", heltSærligeBehov);
    }

    public Barn medTrodsAlder(@Nullable Boolean medTrodsAlder) {
        return Faktum.med(this, "medTrodsAlder", medTrodsAlder);
    }

    /**
     * Barnets alder i hele fyldte år på pasningsdagen. Et barn født 29. februar fylder år 1. marts i år uden skuddag.
     *
     * @return alderen; {@code null}, når fødselsdato eller pasningsdag ikke er oplyst
     */
    @Afledt(
            af = {"Barn.fødselsdato", "Pasning.pasningsdag"},
            betydning = "Barnets alder i hele fyldte år på pasningsdagen.",
            udsagn = "NP-03, NP-10, NP-11, NP-12",
            enhed = "år")
    public static @Nullable Integer alder(Barn barn, Pasning pasning, LocalDate vurderingsdato) {
        LocalDate født = barn.fødselsdato;
        if (født == null) {
            return null;
        }
        if (født.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException("Barn.fødselsdato", "skal være senest på vurderingsdatoen.");
        }
        LocalDate dag = pasning.pasningsdag();
        if (dag == null) {
            return null;
        }
        if (født.isAfter(dag)) {
            throw new UgyldigOplysningException(
                    "Barn.fødselsdato", "skal være senest på pasningsdagen (Pasning.pasningsdag).");
        }
        return Period.between(født, dag).getYears();
    }

    /**
     * Barnets alder i hele fyldte år på vurderingsdatoen. Et barn født 29. februar fylder år 1. marts i år uden skuddag.
     *
     * @return alderen; {@code null}, når fødselsdatoen ikke er oplyst
     */
    @Afledt(
            af = {"Barn.fødselsdato"},
            betydning = "Barnets alder i hele fyldte år på vurderingsdatoen.",
            udsagn = "FR-18, NU-10",
            enhed = "år")
    public static @Nullable Integer fyldteÅr(Barn barn, LocalDate vurderingsdato) {
        LocalDate født = barn.fødselsdato;
        if (født != null && født.isAfter(vurderingsdato)) {
            throw new UgyldigOplysningException("Barn.fødselsdato", "skal være senest på vurderingsdatoen.");
        }
        return født == null ? null : Period.between(født, vurderingsdato).getYears();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Barn[…]";
    }
}
