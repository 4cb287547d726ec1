package dk.indsatsregler.sag.indsatstrappe;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planen om barnet: om der er en, hvad den indeholder, og hvem der er med.
 *
 * @param almenAktør er en aktør fra almenområdet (fx skole eller dagtilbud) fortsat med i planen? (IT-25)
 * @param forældrestøtte får forældrene støtte? (IT-36)
 * @param perspektiv hvordan er barnets perspektiv inddraget? (IT-37)
 * @param barnetsPlan hvornår forelå barnets plan (eller handleplanen, når den er fra før 2024)? (IT-52b, IT-52c, IT-58a)
 * @param ungeplan hvornår forelå ungeplanen? (IT-52)
 * @param revideret hvornår er planen senest opdateret (revideret), eller er den det ikke? (IT-57a, SY-06)
 * @param ungeplanvalg har kommunen taget stilling til, om der skal udarbejdes en ungeplan? (IT-52)
 * @param konkreteMål har planen konkrete mål for barnets trivsel og udvikling? (IT-52a)
 * @param ønskerOgBehov afspejler målene barnets ønsker og behov? (IT-52a)
 * @param målFormuleretSammen er barnet og forældrene inddraget i formuleringen af målene? (IT-52a)
 * @param voksenlivet afspejler målene den unges overgang til voksenlivet, herunder beskæftigelse og uddannelse? (IT-52a)
 * @param ungestøtteAfgjort hvornår er der truffet afgørelse om ungestøtte efter det fyldte 18. år? (IT-57a)
 */
@Fakta(område = "indsatstrappe")
public record Indsatsplan(
        @Oplysning(
                spørgsmål = "Er en aktør fra almenområdet (fx skole eller dagtilbud) fortsat med i planen?",
                ja = "en aktør fra almenområdet (fx skole eller dagtilbud) er fortsat med i planen",
                nej = "ingen aktør fra almenområdet (fx skole eller dagtilbud) er fortsat med i planen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean almenAktør,

        @Oplysning(
                spørgsmål = "Får forældrene støtte?",
                ja = "forældrene får støtte",
                nej = "forældrene får ikke støtte",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean forældrestøtte,

        @Oplysning(
                spørgsmål = "Hvordan er barnets perspektiv inddraget?",
                svar = "barnets perspektiv er inddraget sådan: {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Perspektiv perspektiv,

        @Oplysning(
                spørgsmål = "Hvornår forelå barnets plan (eller handleplanen, når den er fra før 2024)?",
                nej = "barnets plan (eller handleplanen, når den er fra før 2024) foreligger ikke",
                svar = "barnets plan (eller handleplanen, når den er fra før 2024) forelå {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse barnetsPlan,

        @Oplysning(
                spørgsmål = "Hvornår forelå ungeplanen?",
                nej = "ungeplanen foreligger ikke",
                svar = "ungeplanen forelå {}",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse ungeplan,

        @Oplysning(
                spørgsmål = "Hvornår er planen senest opdateret (revideret), eller er den det ikke?",
                nej = "planen er ikke opdateret",
                svar = "planen er senest opdateret {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Haendelse revideret,

        @Oplysning(
                spørgsmål = "Har kommunen taget stilling til, om der skal udarbejdes en ungeplan?",
                svar = "kommunens stilling til en ungeplan er: {}",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Planvalg ungeplanvalg,

        @Oplysning(
                spørgsmål = "Har planen konkrete mål for barnets trivsel og udvikling?",
                ja = "planen har konkrete mål for barnets trivsel og udvikling",
                nej = "planen har ikke konkrete mål for barnets trivsel og udvikling",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean konkreteMål,

        @Oplysning(
                spørgsmål = "Afspejler målene barnets ønsker og behov?",
                ja = "målene afspejler barnets ønsker og behov",
                nej = "målene afspejler ikke barnets ønsker og behov",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean ønskerOgBehov,

        @Oplysning(
                spørgsmål = "Er barnet og forældrene inddraget i formuleringen af målene?",
                ja = "barnet og forældrene er inddraget i formuleringen af målene",
                nej = "barnet og forældrene er ikke inddraget i formuleringen af målene",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean målFormuleretSammen,

        @Oplysning(
                spørgsmål =
                        "Afspejler målene den unges overgang til voksenlivet, herunder beskæftigelse og uddannelse?",
                ja = "målene afspejler den unges overgang til voksenlivet, herunder beskæftigelse og uddannelse",
                nej = "målene afspejler ikke den unges overgang til voksenlivet, herunder beskæftigelse og uddannelse",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Boolean voksenlivet,

        @Oplysning(
                spørgsmål = "Hvornår er der truffet afgørelse om ungestøtte efter det fyldte 18. år?",
                nej = "der er ikke truffet afgørelse om ungestøtte efter det fyldte 18. år",
                svar = "der er {} truffet afgørelse om ungestøtte efter det fyldte 18. år",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                kanÆndres = true)
        @Nullable
        Haendelse ungestøtteAfgjort) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Indsatsplan med() {
        return Faktum.med(Indsatsplan.class);
    }

    public Indsatsplan almenAktør(@Nullable Boolean almenAktør) {
        return Faktum.med(this, "almenAktør", almenAktør);
    }

    public Indsatsplan forældrestøtte(@Nullable Boolean forældrestøtte) {
        return Faktum.med(this, "forældrestøtte", forældrestøtte);
    }

    public Indsatsplan perspektiv(@Nullable Perspektiv perspektiv) {
        return Faktum.med(this, "perspektiv", perspektiv);
    }

    public Indsatsplan barnetsPlan(@Nullable Haendelse barnetsPlan) {
        return Faktum.med(this, "barnetsPlan", barnetsPlan);
    }

    public Indsatsplan ungeplan(@Nullable Haendelse ungeplan) {
        return Faktum.med(this, "ungeplan", ungeplan);
    }

    public Indsatsplan revideret(@Nullable Haendelse revideret) {
        return Faktum.med(this, "revideret", revideret);
    }

    public Indsatsplan ungeplanvalg(@Nullable Planvalg ungeplanvalg) {
        return Faktum.med(this, "ungeplanvalg", ungeplanvalg);
    }

    public Indsatsplan konkreteMål(@Nullable Boolean konkreteMål) {
        return Faktum.med(this, "konkreteMål", konkreteMål);
    }

    public Indsatsplan ønskerOgBehov(@Nullable Boolean ønskerOgBehov) {
        return Faktum.med(this, "ønskerOgBehov", ønskerOgBehov);
    }

    public Indsatsplan målFormuleretSammen(@Nullable Boolean målFormuleretSammen) {
        return Faktum.med(this, "målFormuleretSammen", målFormuleretSammen);
    }

    public Indsatsplan voksenlivet(@Nullable Boolean voksenlivet) {
        return Faktum.med(this, "voksenlivet", voksenlivet);
    }

    public Indsatsplan ungestøtteAfgjort(@Nullable Haendelse ungestøtteAfgjort) {
        return Faktum.med(this, "ungestøtteAfgjort", ungestøtteAfgjort);
    }

    /**
     * Barnets alder i hele fyldte år på vurderingsdatoen, hvor planen er en anden fra 16 år (§ 108).
     *
     * @return alderen; {@code null}, når fødselsdatoen ikke er oplyst
     */
    @Afledt(
            af = {"Barn.fødselsdato"},
            betydning = "Barnets alder i hele fyldte år på vurderingsdatoen.",
            udsagn = "IT-52, SY-06",
            enhed = "år")
    public static @Nullable Integer fyldteÅr(Barn barn, LocalDate vurderingsdato) {
        return Barn.fyldteÅr(barn, vurderingsdato);
    }

    /** Er der fulgt op på mindst én indsats? */
    @Afledt(
            af = {"Indsats.førsteOpfølgning"},
            betydning = "Der er fulgt op på mindst én indsats.",
            udsagn = "SY-06")
    public static @Nullable Boolean fulgtOp(@Nullable List<Indsats> indsatser) {
        if (indsatser == null) {
            return null;
        }
        if (indsatser.stream().anyMatch(i -> erSket(i.førsteOpfølgning()))) {
            return true;
        }
        return indsatser.stream().anyMatch(i -> i.førsteOpfølgning() == null) ? null : Boolean.FALSE;
    }

    private static boolean erSket(@Nullable Haendelse hændelse) {
        return hændelse != null && hændelse.erSket();
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Indsatsplan[…]";
    }
}
