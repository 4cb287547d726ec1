package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, en fagperson har bragt i overvejelse af trin 4-6, og det, der er afklaret om det. Ingen regel foreslår trinene (IT-39).
 *
 * @param slægtEllerNetværk har en fagperson bragt anbringelse i slægt eller netværk (trin 4) i overvejelse? (fagpersonens skøn; IT-39)
 * @param plejefamilie har en fagperson bragt anbringelse i plejefamilie (trin 5) i overvejelse? (fagpersonens skøn; IT-39)
 * @param institution har en fagperson bragt anbringelse på institution (trin 6) i overvejelse? (fagpersonens skøn; IT-39)
 * @param netværkAfsøgt er barnets slægt og netværk afsøgt? (IT-27)
 * @param netværkMuligt er et ophold i slægt eller netværk muligt? (fagpersonens skøn; IT-27)
 * @param plejefamilieVurderet er det vurderet, om en plejefamilie er mest hensigtsmæssig? (IT-29)
 * @param plejefamilieMulig er et ophold i plejefamilie muligt? (fagpersonens skøn; IT-28)
 * @param institutionBegrundet er det begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie? (IT-27, IT-28)
 * @param skoleskift medfører det overvejede sted, at barnet skifter skole? (IT-29)
 * @param søskendeAdskilles har barnet anbragte søskende, som det ikke kommer til at bo sammen med? (IT-29)
 * @param hensynModSammen er der behov eller andre væsentlige forhold, der taler imod, at barnet og dets anbragte søskende er samme sted?
 *     (fagpersonens skøn; IT-29)
 * @param skolegangAfklaret er der taget stilling til barnets skolegang samtidig med valget af sted? (IT-29)
 * @param hjemIAndenKommune er det overvejede sted et børne- og ungehjem i en anden kommune? (IT-29)
 * @param specialundervisningVurderet er barnets eventuelle behov for specialundervisning og anden specialpædagogisk bistand vurderet? (IT-29)
 */
@Fakta(område = "indsatstrappe", kunOplyst = true)
public record Overvejelse(
        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse i slægt eller netværk (trin 4) i overvejelse?",
                ja = "en fagperson har bragt anbringelse i slægt eller netværk (trin 4) i overvejelse",
                nej = "ingen fagperson har bragt anbringelse i slægt eller netværk (trin 4) i overvejelse",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "Trinvurdering.valgt")
        @Nullable
        Boolean slægtEllerNetværk,

        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse i plejefamilie (trin 5) i overvejelse?",
                ja = "en fagperson har bragt anbringelse i plejefamilie (trin 5) i overvejelse",
                nej = "ingen fagperson har bragt anbringelse i plejefamilie (trin 5) i overvejelse",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "Trinvurdering.valgt")
        @Nullable
        Boolean plejefamilie,

        @Oplysning(
                spørgsmål = "Har en fagperson bragt anbringelse på institution (trin 6) i overvejelse?",
                ja = "en fagperson har bragt anbringelse på institution (trin 6) i overvejelse",
                nej = "ingen fagperson har bragt anbringelse på institution (trin 6) i overvejelse",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "Trinvurdering.valgt")
        @Nullable
        Boolean institution,

        @Oplysning(
                spørgsmål = "Er barnets slægt og netværk afsøgt?",
                ja = "barnets slægt og netværk er afsøgt",
                nej = "barnets slægt og netværk er ikke afsøgt",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean netværkAfsøgt,

        @Oplysning(
                spørgsmål = "Er et ophold i slægt eller netværk muligt?",
                ja = "et ophold i slægt eller netværk er muligt",
                nej = "et ophold i slægt eller netværk er ikke muligt",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "anbringelse")
        @Nullable
        Boolean netværkMuligt,

        @Oplysning(
                spørgsmål = "Er det vurderet, om en plejefamilie er mest hensigtsmæssig?",
                ja = "det er vurderet, om en plejefamilie er mest hensigtsmæssig",
                nej = "det er ikke vurderet, om en plejefamilie er mest hensigtsmæssig",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean plejefamilieVurderet,

        @Oplysning(
                spørgsmål = "Er et ophold i plejefamilie muligt?",
                ja = "et ophold i plejefamilie er muligt",
                nej = "et ophold i plejefamilie er ikke muligt",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "anbringelse")
        @Nullable
        Boolean plejefamilieMulig,

        @Oplysning(
                spørgsmål = "Er det begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie?",
                ja = "det er begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie",
                nej = "det er ikke begrundet, hvorfor institution er overvejet frem for netværk eller plejefamilie",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "institutionRejst")
        @Nullable
        Boolean institutionBegrundet,

        @Oplysning(
                spørgsmål = "Medfører det overvejede sted, at barnet skifter skole?",
                ja = "det overvejede sted medfører, at barnet skifter skole",
                nej = "det overvejede sted medfører ikke, at barnet skifter skole",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean skoleskift,

        @Oplysning(
                spørgsmål = "Har barnet anbragte søskende, som det ikke kommer til at bo sammen med?",
                ja = "barnet har anbragte søskende, som det ikke kommer til at bo sammen med",
                nej = "barnet har ingen anbragte søskende, som det ikke kommer til at bo sammen med",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean søskendeAdskilles,

        @Oplysning(
                spørgsmål =
                        "Er der behov eller andre væsentlige forhold, der taler imod, at barnet og dets anbragte søskende er samme sted?",
                ja =
                        "der er behov eller andre væsentlige forhold, der taler imod, at barnet og dets anbragte søskende er samme sted",
                nej =
                        "der er ingen behov eller andre væsentlige forhold, der taler imod, at barnet og dets anbragte søskende er samme sted",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "søskendeAdskilles")
        @Nullable
        Boolean hensynModSammen,

        @Oplysning(
                spørgsmål = "Er der taget stilling til barnets skolegang samtidig med valget af sted?",
                ja = "der er taget stilling til barnets skolegang samtidig med valget af sted",
                nej = "der er ikke taget stilling til barnets skolegang samtidig med valget af sted",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean skolegangAfklaret,

        @Oplysning(
                spørgsmål = "Er det overvejede sted et børne- og ungehjem i en anden kommune?",
                ja = "det overvejede sted er et børne- og ungehjem i en anden kommune",
                nej = "det overvejede sted er ikke et børne- og ungehjem i en anden kommune",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "anbringelse")
        @Nullable
        Boolean hjemIAndenKommune,

        @Oplysning(
                spørgsmål =
                        "Er barnets eventuelle behov for specialundervisning og anden specialpædagogisk bistand vurderet?",
                ja = "barnets eventuelle behov for specialundervisning og anden specialpædagogisk bistand er vurderet",
                nej =
                        "barnets eventuelle behov for specialundervisning og anden specialpædagogisk bistand er ikke vurderet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "hjemIAndenKommune")
        @Nullable
        Boolean specialundervisningVurderet) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Overvejelse med() {
        return Faktum.med(Overvejelse.class);
    }

    public Overvejelse slægtEllerNetværk(@Nullable Boolean slægtEllerNetværk) {
        return Faktum.med(this, "slægtEllerNetværk", slægtEllerNetværk);
    }

    public Overvejelse plejefamilie(@Nullable Boolean plejefamilie) {
        return Faktum.med(this, "plejefamilie", plejefamilie);
    }

    public Overvejelse institution(@Nullable Boolean institution) {
        return Faktum.med(this, "institution", institution);
    }

    public Overvejelse netværkAfsøgt(@Nullable Boolean netværkAfsøgt) {
        return Faktum.med(this, "netværkAfsøgt", netværkAfsøgt);
    }

    public Overvejelse netværkMuligt(@Nullable Boolean netværkMuligt) {
        return Faktum.med(this, "netværkMuligt", netværkMuligt);
    }

    public Overvejelse plejefamilieVurderet(@Nullable Boolean plejefamilieVurderet) {
        return Faktum.med(this, "plejefamilieVurderet", plejefamilieVurderet);
    }

    public Overvejelse plejefamilieMulig(@Nullable Boolean plejefamilieMulig) {
        return Faktum.med(this, "plejefamilieMulig", plejefamilieMulig);
    }

    public Overvejelse institutionBegrundet(@Nullable Boolean institutionBegrundet) {
        return Faktum.med(this, "institutionBegrundet", institutionBegrundet);
    }

    public Overvejelse skoleskift(@Nullable Boolean skoleskift) {
        return Faktum.med(this, "skoleskift", skoleskift);
    }

    public Overvejelse søskendeAdskilles(@Nullable Boolean søskendeAdskilles) {
        return Faktum.med(this, "søskendeAdskilles", søskendeAdskilles);
    }

    public Overvejelse hensynModSammen(@Nullable Boolean hensynModSammen) {
        return Faktum.med(this, "hensynModSammen", hensynModSammen);
    }

    public Overvejelse skolegangAfklaret(@Nullable Boolean skolegangAfklaret) {
        return Faktum.med(this, "skolegangAfklaret", skolegangAfklaret);
    }

    public Overvejelse hjemIAndenKommune(@Nullable Boolean hjemIAndenKommune) {
        return Faktum.med(this, "hjemIAndenKommune", hjemIAndenKommune);
    }

    public Overvejelse specialundervisningVurderet(@Nullable Boolean specialundervisningVurderet) {
        return Faktum.med(this, "specialundervisningVurderet", specialundervisningVurderet);
    }

    /**
     * Er en anbringelse bragt i overvejelse eller valgt af en fagperson? At vælge et af trinene 4-6 er også at bringe det i overvejelse.
     *
     * @return {@code null}, når det ikke er oplyst
     */
    @Afledt(
            af = {
                "Overvejelse.slægtEllerNetværk",
                "Overvejelse.plejefamilie",
                "Overvejelse.institution",
                "Trinvurdering.valgt"
            },
            spørg = {"Overvejelse.slægtEllerNetværk", "Overvejelse.plejefamilie", "Overvejelse.institution"},
            betydning = "Er en anbringelse (trin 4-6) bragt i overvejelse eller valgt af en fagperson?",
            udsagn = "IT-39, IT-46")
    public static @Nullable Boolean anbringelse(Overvejelse overvejelse, Trinvurdering vurdering) {
        return enten(
                netværkRejst(overvejelse, vurdering),
                enten(plejefamilieRejst(overvejelse, vurdering), institutionRejst(overvejelse, vurdering)));
    }

    /** Er trin 4 bragt i overvejelse eller valgt af en fagperson? */
    @Afledt(
            af = {"Overvejelse.slægtEllerNetværk", "Trinvurdering.valgt"},
            spørg = {"Overvejelse.slægtEllerNetværk"},
            betydning =
                    "Er anbringelse i slægt eller netværk (trin 4) bragt i overvejelse eller valgt af en fagperson?",
            udsagn = "IT-39")
    public static @Nullable Boolean netværkRejst(Overvejelse overvejelse, Trinvurdering vurdering) {
        return rejst(overvejelse.slægtEllerNetværk, vurdering, Trappetrin.SLÆGT_ELLER_NETVÆRK);
    }

    /** Er trin 5 bragt i overvejelse eller valgt af en fagperson? */
    @Afledt(
            af = {"Overvejelse.plejefamilie", "Trinvurdering.valgt"},
            spørg = {"Overvejelse.plejefamilie"},
            betydning = "Er anbringelse i plejefamilie (trin 5) bragt i overvejelse eller valgt af en fagperson?",
            udsagn = "IT-39")
    public static @Nullable Boolean plejefamilieRejst(Overvejelse overvejelse, Trinvurdering vurdering) {
        return rejst(overvejelse.plejefamilie, vurdering, Trappetrin.PLEJEFAMILIE);
    }

    /** Er trin 6 bragt i overvejelse eller valgt af en fagperson? */
    @Afledt(
            af = {"Overvejelse.institution", "Trinvurdering.valgt"},
            spørg = {"Overvejelse.institution"},
            betydning = "Er anbringelse på institution (trin 6) bragt i overvejelse eller valgt af en fagperson?",
            udsagn = "IT-39")
    public static @Nullable Boolean institutionRejst(Overvejelse overvejelse, Trinvurdering vurdering) {
        return rejst(overvejelse.institution, vurdering, Trappetrin.INSTITUTION);
    }

    /** Valgt, eller det, der er svaret om at overveje det: et nej står, til det er oplyst, at trinnet er valgt. */
    private static @Nullable Boolean rejst(@Nullable Boolean overvejet, Trinvurdering vurdering, Trappetrin trin) {
        return vurdering.valgt() == trin ? Boolean.TRUE : overvejet;
    }

    private static @Nullable Boolean enten(@Nullable Boolean en, @Nullable Boolean anden) {
        if (Boolean.TRUE.equals(en) || Boolean.TRUE.equals(anden)) {
            return true;
        }
        return (en == null || anden == null) ? null : Boolean.FALSE;
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Overvejelse[…]";
    }
}
