package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Fravær på grund af sygdom eller lignende. Sygdommens art spørges der ikke om.
 *
 * @param dageITræk hvor mange kalenderdage i træk har eleven nu været syg? (0-366; FR-04)
 * @param attestForlangt har skolens leder forlangt en lægeattest? (FR-04)
 * @param attestAfleveret har forældrene afleveret lægeattesten? (FR-04)
 * @param længereVarighed er eleven fraværende på grund af sygdom eller lignende, der må skønnes at blive af længere varighed?
 *     (fagpersonens skøn; FR-41a)
 * @param skoledageSidenDeltagelse hvor mange skoledage er gået, siden eleven sidst deltog i undervisningen eller skulle være begyndt? (0,
 *     når eleven ikke er væk på grund af sygdom eller lignende) (0-400; FR-41a)
 * @param hyppigtKortvarigt er eleven hyppigt og kortvarigt fraværende på grund af sygdom, herunder en kronisk sygdom? (fagpersonens skøn;
 *     FR-41)
 * @param sygedageIAlt hvor mange skoledage har hyppigt, kortvarigt sygefravær i alt varet? (0, når der ikke er noget; det deles ikke op
 *     efter kvartal) (0-366, hele og halve; perioden er ikke fastsat; FR-41)
 * @param forældreSpurgt har skolens leder rettet henvendelse til forældrene om behovet for sygeundervisning? (FR-41, FR-41a)
 */
@Fakta(område = "skolefravaer")
public record Sygdom(
        @Oplysning(
                spørgsmål = "Hvor mange kalenderdage i træk har eleven nu været syg?",
                svar = "eleven har nu været syg {} kalenderdage i træk",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 366,
                enhed = "dage")
        @Nullable
        Integer dageITræk,

        @Oplysning(
                spørgsmål = "Har skolens leder forlangt en lægeattest?",
                ja = "skolens leder har forlangt en lægeattest",
                nej = "skolens leder har ikke forlangt en lægeattest",
                svaresAf = SvaresAf.SKOLE,
                efter = "dageITræk",
                kanÆndres = true)
        @Nullable
        Boolean attestForlangt,

        @Oplysning(
                spørgsmål = "Har forældrene afleveret lægeattesten?",
                ja = "forældrene har afleveret lægeattesten",
                nej = "forældrene har ikke afleveret lægeattesten",
                svaresAf = SvaresAf.SKOLE,
                efter = "attestForlangt",
                kanÆndres = true)
        @Nullable
        Boolean attestAfleveret,

        @Oplysning(
                spørgsmål =
                        "Er eleven fraværende på grund af sygdom eller lignende, der må skønnes at blive af længere varighed?",
                ja =
                        "eleven er fraværende på grund af sygdom eller lignende, der må skønnes at blive af længere varighed",
                nej =
                        "eleven er ikke fraværende på grund af sygdom eller lignende, der må skønnes at blive af længere varighed",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean længereVarighed,

        @Oplysning(
                spørgsmål =
                        "Hvor mange skoledage er gået, siden eleven sidst deltog i undervisningen eller skulle være begyndt? (0, når eleven ikke er væk på grund af sygdom eller lignende)",
                svar = "{} skoledage er gået, siden eleven sidst deltog i undervisningen eller skulle være begyndt",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 400,
                enhed = "skoledage")
        @Nullable
        Integer skoledageSidenDeltagelse,

        @Oplysning(
                spørgsmål =
                        "Er eleven hyppigt og kortvarigt fraværende på grund af sygdom, herunder en kronisk sygdom?",
                ja = "eleven er hyppigt og kortvarigt fraværende på grund af sygdom, herunder en kronisk sygdom",
                nej = "eleven er ikke hyppigt og kortvarigt fraværende på grund af sygdom, herunder en kronisk sygdom",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean hyppigtKortvarigt,

        @Oplysning(
                spørgsmål =
                        "Hvor mange skoledage har hyppigt, kortvarigt sygefravær i alt varet? (0, når der ikke er noget; det deles ikke op efter kvartal)",
                svar = "hyppigt, kortvarigt sygefravær har i alt varet {} skoledage",
                svaresAf = SvaresAf.SKOLE,
                mindst = 0,
                højst = 366,
                halve = true,
                enhed = "skoledage")
        @Nullable
        BigDecimal sygedageIAlt,

        @Oplysning(
                spørgsmål = "Har skolens leder rettet henvendelse til forældrene om behovet for sygeundervisning?",
                ja = "skolens leder har rettet henvendelse til forældrene om behovet for sygeundervisning",
                nej = "skolens leder har ikke rettet henvendelse til forældrene om behovet for sygeundervisning",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean forældreSpurgt) {

    public Sygdom {
        if (dageITræk != null) {
            Krav.mellem("Sygdom.dageITræk", BigDecimal.valueOf(dageITræk), 0, 366);
        }
        if (skoledageSidenDeltagelse != null) {
            Krav.mellem("Sygdom.skoledageSidenDeltagelse", BigDecimal.valueOf(skoledageSidenDeltagelse), 0, 400);
        }
        Krav.mellem("Sygdom.sygedageIAlt", sygedageIAlt, 0, 366);
        Krav.heleEllerHalveDage("Sygdom.sygedageIAlt", sygedageIAlt);
    }

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Sygdom med() {
        return Faktum.med(Sygdom.class);
    }

    public Sygdom dageITræk(@Nullable Integer dageITræk) {
        return Faktum.med(this, "dageITræk", dageITræk);
    }

    public Sygdom attestForlangt(@Nullable Boolean attestForlangt) {
        return Faktum.med(this, "attestForlangt", attestForlangt);
    }

    public Sygdom attestAfleveret(@Nullable Boolean attestAfleveret) {
        return Faktum.med(this, "attestAfleveret", attestAfleveret);
    }

    public Sygdom længereVarighed(@Nullable Boolean længereVarighed) {
        return Faktum.med(this, "længereVarighed", længereVarighed);
    }

    public Sygdom skoledageSidenDeltagelse(@Nullable Integer skoledageSidenDeltagelse) {
        return Faktum.med(this, "skoledageSidenDeltagelse", skoledageSidenDeltagelse);
    }

    public Sygdom hyppigtKortvarigt(@Nullable Boolean hyppigtKortvarigt) {
        return Faktum.med(this, "hyppigtKortvarigt", hyppigtKortvarigt);
    }

    public Sygdom sygedageIAlt(@Nullable BigDecimal sygedageIAlt) {
        return Faktum.med(this, "sygedageIAlt", sygedageIAlt);
    }

    public Sygdom forældreSpurgt(@Nullable Boolean forældreSpurgt) {
        return Faktum.med(this, "forældreSpurgt", forældreSpurgt);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Sygdom[…]";
    }
}
