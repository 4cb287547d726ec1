package dk.indsatsregler.sag.kriminalitet;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, fagpersoner har afdækket, når de er bekymrede for kriminalitet. Ingen sum og ingen sandsynlighed.
 *
 * @param bekymring er en fagperson bekymret for, at barnet eller den unge kan komme ud i kriminalitet? (fagpersonens skøn; SY-03, SY-03a)
 * @param risikofaktorerAfdækket er risikofaktorer i forhold til kriminalitet afdækket? (SY-03)
 * @param beskyttelsesfaktorerAfdækket er beskyttelsesfaktorer i forhold til kriminalitet afdækket? (SY-03)
 * @param exitRelevant er barnet eller den unge så involveret i kriminalitet, at hjælp til at komme ud af det (exit) er relevant? (fagpersonens skøn; SY-11)
 */
@Fakta(område = "kriminalitet")
public record Kriminalitetsforebyggelse(
        @Oplysning(
                spørgsmål = "Er en fagperson bekymret for, at barnet eller den unge kan komme ud i kriminalitet?",
                ja = "en fagperson er bekymret for, at barnet eller den unge kan komme ud i kriminalitet",
                nej = "ingen fagperson er bekymret for, at barnet eller den unge kan komme ud i kriminalitet",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean bekymring,

        @Oplysning(
                spørgsmål = "Er risikofaktorer i forhold til kriminalitet afdækket?",
                ja = "risikofaktorer i forhold til kriminalitet er afdækket",
                nej = "risikofaktorer i forhold til kriminalitet er ikke afdækket",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "bekymring")
        @Nullable
        Boolean risikofaktorerAfdækket,

        @Oplysning(
                spørgsmål = "Er beskyttelsesfaktorer i forhold til kriminalitet afdækket?",
                ja = "beskyttelsesfaktorer i forhold til kriminalitet er afdækket",
                nej = "beskyttelsesfaktorer i forhold til kriminalitet er ikke afdækket",
                svaresAf = SvaresAf.FAGPERSON,
                efter = "bekymring")
        @Nullable
        Boolean beskyttelsesfaktorerAfdækket,

        @Oplysning(
                spørgsmål =
                        "Er barnet eller den unge så involveret i kriminalitet, at hjælp til at komme ud af det (exit) er relevant?",
                ja =
                        "barnet eller den unge er så involveret i kriminalitet, at hjælp til at komme ud af det (exit) er relevant",
                nej =
                        "barnet eller den unge er ikke så involveret i kriminalitet, at hjælp til at komme ud af det (exit) er relevant",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean exitRelevant) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Kriminalitetsforebyggelse med() {
        return Faktum.med(Kriminalitetsforebyggelse.class);
    }

    public Kriminalitetsforebyggelse bekymring(@Nullable Boolean bekymring) {
        return Faktum.med(this, "bekymring", bekymring);
    }

    public Kriminalitetsforebyggelse risikofaktorerAfdækket(@Nullable Boolean risikofaktorerAfdækket) {
        return Faktum.med(this, "risikofaktorerAfdækket", risikofaktorerAfdækket);
    }

    public Kriminalitetsforebyggelse beskyttelsesfaktorerAfdækket(@Nullable Boolean beskyttelsesfaktorerAfdækket) {
        return Faktum.med(this, "beskyttelsesfaktorerAfdækket", beskyttelsesfaktorerAfdækket);
    }

    public Kriminalitetsforebyggelse exitRelevant(@Nullable Boolean exitRelevant) {
        return Faktum.med(this, "exitRelevant", exitRelevant);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Kriminalitetsforebyggelse[…]";
    }
}
