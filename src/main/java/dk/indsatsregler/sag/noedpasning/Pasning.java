package dk.indsatsregler.sag.noedpasning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Pasningen den dag, der søges om.
 *
 * @param pasningsdag hvilken dag er der brug for pasning? (NP-11: alderen opgøres den dag)
 * @param alleMulighederAfsøgt har forældrene afsøgt alle relevante pasningsmuligheder? (NP-05)
 * @param opsøgendeKontaktTaget er der taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet? (NP-16)
 * @param deltager deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1? (NP-16)
 * @param omfattetAfGenåbning er barnet omfattet af genåbningen den dag: er dets dagtilbud, skole eller klassetrin med, og er tilbuddet åbnet?
 *     (NP-48a; fra den 15. april 2020)
 */
@Fakta(område = "noedpasning")
public record Pasning(
        @Oplysning(
                spørgsmål = "Hvilken dag er der brug for pasning?",
                svar = "der er brug for pasning {}",
                svaresAf = SvaresAf.FORÆLDER)
        @Nullable
        LocalDate pasningsdag,

        @Oplysning(
                spørgsmål = "Har forældrene afsøgt alle relevante pasningsmuligheder?",
                ja = "forældrene har afsøgt alle relevante pasningsmuligheder",
                nej = "forældrene har ikke afsøgt alle relevante pasningsmuligheder",
                svaresAf = SvaresAf.FORÆLDER,
                kanÆndres = true)
        @Nullable
        Boolean alleMulighederAfsøgt,

        @Oplysning(
                spørgsmål = "Er der taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet?",
                ja = "der er taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet",
                nej = "der er ikke taget opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean opsøgendeKontaktTaget,

        @Oplysning(
                spørgsmål = "Deltager barnet i nødpasning eller i et tilbud efter § 2, stk. 1?",
                ja = "barnet deltager i nødpasning eller i et tilbud efter § 2, stk. 1",
                nej = "barnet deltager ikke i nødpasning eller i et tilbud efter § 2, stk. 1",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean deltager,

        @Oplysning(
                spørgsmål =
                        "Er barnet omfattet af genåbningen den dag: er dets dagtilbud, skole eller klassetrin med, og er tilbuddet åbnet?",
                ja = "barnet er omfattet af genåbningen den dag",
                nej = "barnet er ikke omfattet af genåbningen den dag",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "pasningsdag")
        @Nullable
        Boolean omfattetAfGenåbning) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Pasning med() {
        return Faktum.med(Pasning.class);
    }

    public Pasning pasningsdag(@Nullable LocalDate pasningsdag) {
        return Faktum.med(this, "pasningsdag", pasningsdag);
    }

    public Pasning alleMulighederAfsøgt(@Nullable Boolean alleMulighederAfsøgt) {
        return Faktum.med(this, "alleMulighederAfsøgt", alleMulighederAfsøgt);
    }

    public Pasning opsøgendeKontaktTaget(@Nullable Boolean opsøgendeKontaktTaget) {
        return Faktum.med(this, "opsøgendeKontaktTaget", opsøgendeKontaktTaget);
    }

    public Pasning deltager(@Nullable Boolean deltager) {
        return Faktum.med(this, "deltager", deltager);
    }

    public Pasning omfattetAfGenåbning(@Nullable Boolean omfattetAfGenåbning) {
        return Faktum.med(this, "omfattetAfGenåbning", omfattetAfGenåbning);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Pasning[…]";
    }
}
