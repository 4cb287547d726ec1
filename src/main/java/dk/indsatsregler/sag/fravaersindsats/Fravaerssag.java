package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, skolen og kommunen har gjort ved ulovligt fravær i kvartalet (spor A).
 *
 * @param forældreKontaktet har skolens leder henvendt sig til forældrene om det ulovlige fravær? (FR-06)
 * @param forældreVarslet har skolens leder orienteret forældrene om konsekvenserne ved 15 procent ulovligt fravær? (FR-05)
 * @param kommunenUnderrettet har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? (FR-08)
 * @param opgørelseVedlagt er en opgørelse af fraværet vedlagt underretningen? (FR-22)
 * @param opgørelseStemmer stemmer opgørelsen i underretningen med skolens registreringer? (FR-22)
 * @param forældreHørt er forældrene hørt om årsagen til fraværet? (FR-18)
 * @param barnHørt er barnet hørt om årsagen til fraværet? (FR-18, FR-19, FR-20)
 * @param undskyldeligeOmstændigheder er fraværet begrundet i undskyldelige omstændigheder? (fagpersonens skøn; FR-21)
 * @param bistandFornøden er der brug for sagkyndig bistand, herunder PPR? (skolelederens skøn) (FR-07)
 * @param bistandInddraget er sagkyndig bistand, herunder PPR, inddraget? (FR-07)
 * @param frihedSøgtBagefter er der søgt om ekstraordinær frihed efter, at fraværet har fundet sted? (FR-17)
 * @param frihedBesvaret har skolens leder svaret på ansøgningen om frihed? (FR-17)
 */
@Fakta(område = "skolefravaer")
public record Fravaerssag(
        @Oplysning(
                spørgsmål = "Har skolens leder henvendt sig til forældrene om det ulovlige fravær?",
                ja = "skolens leder har henvendt sig til forældrene om det ulovlige fravær",
                nej = "skolens leder har ikke henvendt sig til forældrene om det ulovlige fravær",
                svaresAf = SvaresAf.SKOLE,
                kunVed = "Kvartal.ulovligtFravær",
                kanÆndres = true)
        @Nullable
        Boolean forældreKontaktet,

        @Oplysning(
                spørgsmål = "Har skolens leder orienteret forældrene om konsekvenserne ved 15 procent ulovligt fravær?",
                ja = "skolens leder har orienteret forældrene om konsekvenserne ved 15 procent ulovligt fravær",
                nej = "skolens leder har ikke orienteret forældrene om konsekvenserne ved 15 procent ulovligt fravær",
                svaresAf = SvaresAf.SKOLE,
                kunVed = "Kvartal.ulovligtFravær",
                kanÆndres = true)
        @Nullable
        Boolean forældreVarslet,

        @Oplysning(
                spørgsmål = "Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær?",
                ja = "skolens leder har underrettet kommunalbestyrelsen om det ulovlige fravær",
                nej = "skolens leder har ikke underrettet kommunalbestyrelsen om det ulovlige fravær",
                svaresAf = SvaresAf.SKOLE,
                kunVed = "Kvartal.ulovligtFravær",
                kanÆndres = true)
        @Nullable
        Boolean kommunenUnderrettet,

        @Oplysning(
                spørgsmål = "Er en opgørelse af fraværet vedlagt underretningen?",
                ja = "en opgørelse af fraværet er vedlagt underretningen",
                nej = "ingen opgørelse af fraværet er vedlagt underretningen",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "kommunenUnderrettet",
                kanÆndres = true)
        @Nullable
        Boolean opgørelseVedlagt,

        @Oplysning(
                spørgsmål = "Stemmer opgørelsen i underretningen med skolens registreringer?",
                ja = "opgørelsen i underretningen stemmer med skolens registreringer",
                nej = "opgørelsen i underretningen stemmer ikke med skolens registreringer",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "opgørelseVedlagt")
        @Nullable
        Boolean opgørelseStemmer,

        @Oplysning(
                spørgsmål = "Er forældrene hørt om årsagen til fraværet?",
                ja = "forældrene er hørt om årsagen til fraværet",
                nej = "forældrene er ikke hørt om årsagen til fraværet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "kommunenUnderrettet",
                kanÆndres = true)
        @Nullable
        Boolean forældreHørt,

        @Oplysning(
                spørgsmål = "Er barnet hørt om årsagen til fraværet?",
                ja = "barnet er hørt om årsagen til fraværet",
                nej = "barnet er ikke hørt om årsagen til fraværet",
                svaresAf = SvaresAf.SAGSBEHANDLER,
                efter = "kommunenUnderrettet",
                kanÆndres = true)
        @Nullable
        Boolean barnHørt,

        @Oplysning(
                spørgsmål = "Er fraværet begrundet i undskyldelige omstændigheder?",
                ja = "fraværet er begrundet i undskyldelige omstændigheder",
                nej = "fraværet er ikke begrundet i undskyldelige omstændigheder",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true,
                efter = "kommunenUnderrettet")
        @Nullable
        Boolean undskyldeligeOmstændigheder,

        @Oplysning(
                spørgsmål = "Er der brug for sagkyndig bistand, herunder PPR? (skolelederens skøn)",
                ja = "der er brug for sagkyndig bistand, herunder PPR",
                nej = "der er ikke brug for sagkyndig bistand, herunder PPR",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean bistandFornøden,

        @Oplysning(
                spørgsmål = "Er sagkyndig bistand, herunder PPR, inddraget?",
                ja = "sagkyndig bistand, herunder PPR, er inddraget",
                nej = "sagkyndig bistand, herunder PPR, er ikke inddraget",
                svaresAf = SvaresAf.SKOLE,
                efter = "bistandFornøden",
                kanÆndres = true)
        @Nullable
        Boolean bistandInddraget,

        @Oplysning(
                spørgsmål = "Er der søgt om ekstraordinær frihed efter, at fraværet har fundet sted?",
                ja = "der er søgt om ekstraordinær frihed efter, at fraværet har fundet sted",
                nej = "der er ikke søgt om ekstraordinær frihed efter, at fraværet har fundet sted",
                svaresAf = SvaresAf.SKOLE,
                kunVed = "Kvartal.ulovligtFravær",
                kanÆndres = true)
        @Nullable
        Boolean frihedSøgtBagefter,

        @Oplysning(
                spørgsmål = "Har skolens leder svaret på ansøgningen om frihed?",
                ja = "skolens leder har svaret på ansøgningen om frihed",
                nej = "skolens leder har ikke svaret på ansøgningen om frihed",
                svaresAf = SvaresAf.SKOLE,
                efter = "frihedSøgtBagefter",
                kanÆndres = true)
        @Nullable
        Boolean frihedBesvaret) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Fravaerssag med() {
        return Faktum.med(Fravaerssag.class);
    }

    public Fravaerssag forældreKontaktet(@Nullable Boolean forældreKontaktet) {
        return Faktum.med(this, "forældreKontaktet", forældreKontaktet);
    }

    public Fravaerssag forældreVarslet(@Nullable Boolean forældreVarslet) {
        return Faktum.med(this, "forældreVarslet", forældreVarslet);
    }

    public Fravaerssag kommunenUnderrettet(@Nullable Boolean kommunenUnderrettet) {
        return Faktum.med(this, "kommunenUnderrettet", kommunenUnderrettet);
    }

    public Fravaerssag opgørelseVedlagt(@Nullable Boolean opgørelseVedlagt) {
        return Faktum.med(this, "opgørelseVedlagt", opgørelseVedlagt);
    }

    public Fravaerssag opgørelseStemmer(@Nullable Boolean opgørelseStemmer) {
        return Faktum.med(this, "opgørelseStemmer", opgørelseStemmer);
    }

    public Fravaerssag forældreHørt(@Nullable Boolean forældreHørt) {
        return Faktum.med(this, "forældreHørt", forældreHørt);
    }

    public Fravaerssag barnHørt(@Nullable Boolean barnHørt) {
        return Faktum.med(this, "barnHørt", barnHørt);
    }

    public Fravaerssag undskyldeligeOmstændigheder(@Nullable Boolean undskyldeligeOmstændigheder) {
        return Faktum.med(this, "undskyldeligeOmstændigheder", undskyldeligeOmstændigheder);
    }

    public Fravaerssag bistandFornøden(@Nullable Boolean bistandFornøden) {
        return Faktum.med(this, "bistandFornøden", bistandFornøden);
    }

    public Fravaerssag bistandInddraget(@Nullable Boolean bistandInddraget) {
        return Faktum.med(this, "bistandInddraget", bistandInddraget);
    }

    public Fravaerssag frihedSøgtBagefter(@Nullable Boolean frihedSøgtBagefter) {
        return Faktum.med(this, "frihedSøgtBagefter", frihedSøgtBagefter);
    }

    public Fravaerssag frihedBesvaret(@Nullable Boolean frihedBesvaret) {
        return Faktum.med(this, "frihedBesvaret", frihedBesvaret);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaerssag[…]";
    }
}
