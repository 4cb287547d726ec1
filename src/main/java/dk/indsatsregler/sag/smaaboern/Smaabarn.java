package dk.indsatsregler.sag.smaaboern;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Det lille barns hverdag, til det begynder i skole.
 *
 * @param pasning hvor bliver barnet passet: i et dagtilbud, i privat pasning eller hjemme? (SY-02, SY-15)
 * @param begyndtISkole er barnet begyndt i skole? (SY-12, SY-12a, SY-15)
 * @param undervisningspligtOphørt er barnets undervisningspligt ophørt? (SY-12a)
 * @param førsteBarn er barnet forældrenes første? (SY-02, SY-13)
 * @param formodning er der sproglige, adfærdsmæssige eller andre forhold, der giver formodning om, at barnet kan have behov for sprogstimulering? (fagpersonens skøn; SY-15)
 */
@Fakta(område = "smaaboern")
public record Smaabarn(
        @Oplysning(
                spørgsmål = "Hvor bliver barnet passet: i et dagtilbud, i privat pasning eller hjemme?",
                svar = "barnet bliver passet her: {}",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Pasningsform pasning,

        @Oplysning(
                spørgsmål = "Er barnet begyndt i skole?",
                ja = "barnet er begyndt i skole",
                nej = "barnet er ikke begyndt i skole",
                svaresAf = SvaresAf.KOMMUNE,
                baggrund = true)
        @Nullable
        Boolean begyndtISkole,

        @Oplysning(
                spørgsmål = "Er barnets undervisningspligt ophørt?",
                ja = "barnets undervisningspligt er ophørt",
                nej = "barnets undervisningspligt er ikke ophørt",
                svaresAf = SvaresAf.KOMMUNE,
                baggrund = true,
                kunVed = "Smaabarn.begyndtISkole")
        @Nullable
        Boolean undervisningspligtOphørt,

        @Oplysning(
                spørgsmål = "Er barnet forældrenes første?",
                ja = "barnet er forældrenes første",
                nej = "barnet er ikke forældrenes første",
                svaresAf = SvaresAf.FAGPERSON)
        @Nullable
        Boolean førsteBarn,

        @Oplysning(
                spørgsmål =
                        "Er der sproglige, adfærdsmæssige eller andre forhold, der giver formodning om, at barnet kan have behov for sprogstimulering?",
                ja =
                        "der er sproglige, adfærdsmæssige eller andre forhold, der giver formodning om, at barnet kan have behov for sprogstimulering",
                nej = "der er ingen forhold, der giver formodning om, at barnet kan have behov for sprogstimulering",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean formodning) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Smaabarn med() {
        return Faktum.med(Smaabarn.class);
    }

    public Smaabarn pasning(@Nullable Pasningsform pasning) {
        return Faktum.med(this, "pasning", pasning);
    }

    public Smaabarn begyndtISkole(@Nullable Boolean begyndtISkole) {
        return Faktum.med(this, "begyndtISkole", begyndtISkole);
    }

    public Smaabarn undervisningspligtOphørt(@Nullable Boolean undervisningspligtOphørt) {
        return Faktum.med(this, "undervisningspligtOphørt", undervisningspligtOphørt);
    }

    public Smaabarn førsteBarn(@Nullable Boolean førsteBarn) {
        return Faktum.med(this, "førsteBarn", førsteBarn);
    }

    public Smaabarn formodning(@Nullable Boolean formodning) {
        return Faktum.med(this, "formodning", formodning);
    }

    /**
     * Barnets alder i hele måneder på vurderingsdatoen.
     *
     * @return alderen; {@code null}, når fødselsdatoen ikke er oplyst
     */
    @Afledt(
            af = {"Barn.fødselsdato"},
            betydning = "Barnets alder i hele måneder på vurderingsdatoen.",
            udsagn = "SY-13",
            enhed = "måneder",
            mindst = 0)
    public static @Nullable Integer alderMåneder(Barn barn, LocalDate vurderingsdato) {
        LocalDate født = barn.fødselsdato();
        return født == null
                ? null
                : Math.toIntExact(Period.between(født, vurderingsdato).toTotalMonths());
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Smaabarn[…]";
    }
}
