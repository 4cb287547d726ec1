package dk.indsatsregler.sag.fravaersindsats;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, skolen og kommunen har gjort ved ulovligt fravær i kvartalet (spor A).
 *
 * @param forældreKontaktet har skolen kontaktet forældrene om det ulovlige fravær? (FR-06)
 * @param forældreVarslet har skolen varslet forældrene om den mulige økonomiske sanktion? (FR-05)
 * @param kommunenUnderrettet har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? (FR-08)
 * @param opgørelseVedlagt er en opgørelse af fraværet vedlagt underretningen? (FR-22)
 * @param opgørelseStemmer stemmer opgørelsen i underretningen med skolens registreringer? (FR-22)
 * @param forældreHørt er forældrene hørt om årsagen til fraværet? (FR-18)
 * @param barnHørt er barnet hørt om årsagen til fraværet? (FR-18, FR-19, FR-20)
 * @param undskyldeligeOmstændigheder er fraværet begrundet i undskyldelige omstændigheder? (fagpersonens skøn; FR-21)
 */
@Fakta(område = "skolefravaer")
public record Fravaerssag(
        @Oplysning(spørgsmål = "Har skolen kontaktet forældrene om det ulovlige fravær?", svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean forældreKontaktet,

        @Oplysning(
                spørgsmål = "Har skolen varslet forældrene om den mulige økonomiske sanktion?",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean forældreVarslet,

        @Oplysning(
                spørgsmål = "Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær?",
                svaresAf = SvaresAf.SKOLE)
        @Nullable
        Boolean kommunenUnderrettet,

        @Oplysning(spørgsmål = "Er en opgørelse af fraværet vedlagt underretningen?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean opgørelseVedlagt,

        @Oplysning(
                spørgsmål = "Stemmer opgørelsen i underretningen med skolens registreringer?",
                svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean opgørelseStemmer,

        @Oplysning(spørgsmål = "Er forældrene hørt om årsagen til fraværet?", svaresAf = SvaresAf.SAGSBEHANDLER)
        @Nullable
        Boolean forældreHørt,

        @Oplysning(spørgsmål = "Er barnet hørt om årsagen til fraværet?", svaresAf = SvaresAf.SAGSBEHANDLER) @Nullable
        Boolean barnHørt,

        @Oplysning(
                spørgsmål = "Er fraværet begrundet i undskyldelige omstændigheder?",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean undskyldeligeOmstændigheder) {

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Fravaerssag[…]";
    }
}
