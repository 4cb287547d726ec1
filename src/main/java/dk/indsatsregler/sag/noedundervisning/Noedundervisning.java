package dk.indsatsregler.sag.noedundervisning;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Elevens nødundervisning, mens skolen er lukket.
 *
 * @param lukning er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning? (NU-01)
 * @param støtteIHjemmet får eleven, eller kan eleven forventes at få, den nødvendige støtte i hjemmet? (NU-05)
 * @param dagligKontakt har skolen daglig kontakt med eleven? (NU-05)
 * @param deltagerAktivt deltager eleven aktivt i nødundervisningen? (NU-06, NU-12)
 * @param manglendeDeltagelseRegistreret har skolen registreret den manglende aktive deltagelse? (NU-06)
 * @param særligtUdsat er eleven særligt udsat i denne situation? (fagpersonens skøn; NU-07)
 * @param særligtHensyn kræver elevens udvikling en særlig hensyntagen eller støtte? (fagpersonens skøn; NU-04)
 * @param specialundervisning har eleven behov for specialundervisning eller specialpædagogisk støtte? (følsom; NU-03)
 * @param særligeStøttebehov har eleven særlige støttebehov? (følsom; NU-03)
 * @param tosproget er eleven tosproget? (følsom; NU-03)
 * @param stu går den unge på STU? (følsom; NU-03)
 * @param forældreKanDansk kan forældrene dansk? (følsom; NU-11)
 * @param udsatFamilie er forældrene i en socialt udsat situation? (følsom; NU-11, NP-42)
 * @param egenComputer har eleven selv en computer, der kan bruges til undervisningen? (følsom; NP-39, NP-40; kun hvor en praksis er
 *     slået til)
 * @param fortsatBekymret er kontaktlæreren fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet? (fagpersonens skøn;
 *     NP-38; kun hvor en praksis er slået til)
 * @param fysiskFremmøde møder eleven fysisk frem til nødundervisningen på skolen? (NU-05; fra den 14. april 2020)
 */
@Fakta(område = "noedundervisning")
public record Noedundervisning(
        @Oplysning(
                spørgsmål =
                        "Er eleven afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning?",
                ja =
                        "eleven er afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning",
                nej =
                        "eleven er ikke afskåret fra almindelig undervisning på grund af lukningen eller den gradvise genåbning",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean lukning,

        @Oplysning(
                spørgsmål = "Får eleven, eller kan eleven forventes at få, den nødvendige støtte i hjemmet?",
                ja = "eleven får eller kan forventes at få den nødvendige støtte i hjemmet",
                nej = "eleven får ikke den nødvendige støtte i hjemmet og kan ikke forventes at få den",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean støtteIHjemmet,

        @Oplysning(
                spørgsmål = "Har skolen daglig kontakt med eleven?",
                ja = "skolen har daglig kontakt med eleven",
                nej = "skolen har ikke daglig kontakt med eleven",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean dagligKontakt,

        @Oplysning(
                spørgsmål = "Deltager eleven aktivt i nødundervisningen?",
                ja = "eleven deltager aktivt i nødundervisningen",
                nej = "eleven deltager ikke aktivt i nødundervisningen",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean deltagerAktivt,

        @Oplysning(
                spørgsmål = "Har skolen registreret den manglende aktive deltagelse?",
                ja = "skolen har registreret den manglende aktive deltagelse",
                nej = "skolen har ikke registreret den manglende aktive deltagelse",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean manglendeDeltagelseRegistreret,

        @Oplysning(
                spørgsmål = "Er eleven særligt udsat i denne situation?",
                ja = "eleven er særligt udsat i denne situation",
                nej = "eleven er ikke særligt udsat i denne situation",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligtUdsat,

        @Oplysning(
                spørgsmål = "Kræver elevens udvikling en særlig hensyntagen eller støtte?",
                ja = "elevens udvikling kræver en særlig hensyntagen eller støtte",
                nej = "elevens udvikling kræver ikke en særlig hensyntagen eller støtte",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean særligtHensyn,

        @Oplysning(
                spørgsmål = "Har eleven behov for specialundervisning eller specialpædagogisk støtte?",
                ja = "eleven har behov for specialundervisning eller specialpædagogisk støtte",
                nej = "eleven har ikke behov for specialundervisning eller specialpædagogisk støtte",
                svaresAf = SvaresAf.SKOLE,
                følsom = true,
                baggrund = true)
        @Nullable
        Boolean specialundervisning,

        @Oplysning(
                spørgsmål = "Har eleven særlige støttebehov?",
                ja = "eleven har særlige støttebehov",
                nej = "eleven har ikke særlige støttebehov",
                svaresAf = SvaresAf.SKOLE,
                følsom = true)
        @Nullable
        Boolean særligeStøttebehov,

        @Oplysning(
                spørgsmål = "Er eleven tosproget?",
                ja = "eleven er tosproget",
                nej = "eleven er ikke tosproget",
                svaresAf = SvaresAf.SKOLE,
                følsom = true,
                baggrund = true)
        @Nullable
        Boolean tosproget,

        @Oplysning(
                spørgsmål = "Går den unge på STU?",
                ja = "den unge går på STU",
                nej = "den unge går ikke på STU",
                svaresAf = SvaresAf.SKOLE,
                følsom = true,
                baggrund = true)
        @Nullable
        Boolean stu,

        @Oplysning(
                spørgsmål = "Kan forældrene dansk?",
                ja = "forældrene kan dansk",
                nej = "forældrene kan ikke dansk",
                svaresAf = SvaresAf.FORÆLDER,
                følsom = true,
                baggrund = true)
        @Nullable
        Boolean forældreKanDansk,

        @Oplysning(
                spørgsmål = "Er forældrene i en socialt udsat situation?",
                ja = "forældrene er i en socialt udsat situation",
                nej = "forældrene er ikke i en socialt udsat situation",
                svaresAf = SvaresAf.FAGPERSON,
                følsom = true)
        @Nullable
        Boolean udsatFamilie,

        @Oplysning(
                spørgsmål = "Har eleven selv en computer, der kan bruges til undervisningen?",
                ja = "eleven har selv en computer, der kan bruges til undervisningen",
                nej = "eleven har ikke selv en computer, der kan bruges til undervisningen",
                svaresAf = SvaresAf.FORÆLDER,
                følsom = true)
        @Nullable
        Boolean egenComputer,

        @Oplysning(
                spørgsmål =
                        "Er kontaktlæreren fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet?",
                ja = "kontaktlæreren er fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet",
                nej = "kontaktlæreren er ikke fortsat bekymret, socialt eller fagligt, efter at have talt med hjemmet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean fortsatBekymret,

        @Oplysning(
                spørgsmål = "Møder eleven fysisk frem til nødundervisningen på skolen?",
                ja = "eleven møder fysisk frem til nødundervisningen på skolen",
                nej = "eleven møder ikke fysisk frem til nødundervisningen på skolen",
                svaresAf = SvaresAf.SKOLE,
                kanÆndres = true)
        @Nullable
        Boolean fysiskFremmøde) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Noedundervisning med() {
        return Faktum.med(Noedundervisning.class);
    }

    public Noedundervisning lukning(@Nullable Boolean lukning) {
        return Faktum.med(this, "lukning", lukning);
    }

    public Noedundervisning støtteIHjemmet(@Nullable Boolean støtteIHjemmet) {
        return Faktum.med(this, "støtteIHjemmet", støtteIHjemmet);
    }

    public Noedundervisning dagligKontakt(@Nullable Boolean dagligKontakt) {
        return Faktum.med(this, "dagligKontakt", dagligKontakt);
    }

    public Noedundervisning deltagerAktivt(@Nullable Boolean deltagerAktivt) {
        return Faktum.med(this, "deltagerAktivt", deltagerAktivt);
    }

    public Noedundervisning manglendeDeltagelseRegistreret(@Nullable Boolean manglendeDeltagelseRegistreret) {
        return Faktum.med(this, "manglendeDeltagelseRegistreret", manglendeDeltagelseRegistreret);
    }

    public Noedundervisning særligtUdsat(@Nullable Boolean særligtUdsat) {
        return Faktum.med(this, "særligtUdsat", særligtUdsat);
    }

    public Noedundervisning særligtHensyn(@Nullable Boolean særligtHensyn) {
        return Faktum.med(this, "særligtHensyn", særligtHensyn);
    }

    public Noedundervisning specialundervisning(@Nullable Boolean specialundervisning) {
        return Faktum.med(this, "specialundervisning", specialundervisning);
    }

    public Noedundervisning særligeStøttebehov(@Nullable Boolean særligeStøttebehov) {
        return Faktum.med(this, "særligeStøttebehov", særligeStøttebehov);
    }

    public Noedundervisning tosproget(@Nullable Boolean tosproget) {
        return Faktum.med(this, "tosproget", tosproget);
    }

    public Noedundervisning stu(@Nullable Boolean stu) {
        return Faktum.med(this, "stu", stu);
    }

    public Noedundervisning forældreKanDansk(@Nullable Boolean forældreKanDansk) {
        return Faktum.med(this, "forældreKanDansk", forældreKanDansk);
    }

    public Noedundervisning udsatFamilie(@Nullable Boolean udsatFamilie) {
        return Faktum.med(this, "udsatFamilie", udsatFamilie);
    }

    public Noedundervisning egenComputer(@Nullable Boolean egenComputer) {
        return Faktum.med(this, "egenComputer", egenComputer);
    }

    public Noedundervisning fortsatBekymret(@Nullable Boolean fortsatBekymret) {
        return Faktum.med(this, "fortsatBekymret", fortsatBekymret);
    }

    public Noedundervisning fysiskFremmøde(@Nullable Boolean fysiskFremmøde) {
        return Faktum.med(this, "fysiskFremmøde", fysiskFremmøde);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Noedundervisning[…]";
    }
}
