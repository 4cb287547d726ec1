package dk.indsatsregler.sag.smaaboern;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Sprogvurdering efter dagtilbudsloven §§ 11-12.
 *
 * @param iAlderen er barnet på 2 år i den alder, hvor det skal sprogvurderes: omkring 3 år, eller omkring 2 år, hvis kommunen har besluttet at fremrykke sprogvurderingen? (fagpersonens skøn; SY-15)
 * @param foretaget er barnet allerede sprogvurderet i 2- eller 3-årsalderen? (SY-15)
 * @param undtaget er barnet undtaget fra sprogvurdering efter dagtilbudsloven § 11, stk. 3? (SY-15)
 * @param deltager lader forældrene barnet deltage i sprogvurderingen? (SY-15a)
 * @param undskyldelige beror det på undskyldelige omstændigheder, at barnet ikke deltager? (fagpersonens skøn; SY-15a)
 */
@Fakta(område = "smaaboern")
public record Sprogvurdering(
        @Oplysning(
                spørgsmål =
                        "Er barnet på 2 år i den alder, hvor det skal sprogvurderes: omkring 3 år, eller omkring 2 år, hvis kommunen har besluttet at fremrykke sprogvurderingen?",
                ja = "barnet på 2 år er i den alder, hvor det skal sprogvurderes",
                nej = "barnet på 2 år er ikke i den alder, hvor det skal sprogvurderes",
                svaresAf = SvaresAf.KOMMUNE,
                skøn = true)
        @Nullable
        Boolean iAlderen,

        @Oplysning(
                spørgsmål = "Er barnet allerede sprogvurderet i 2- eller 3-årsalderen?",
                ja = "barnet er allerede sprogvurderet i 2- eller 3-årsalderen",
                nej = "barnet er ikke sprogvurderet i 2- eller 3-årsalderen",
                svaresAf = SvaresAf.KOMMUNE,
                kanÆndres = true)
        @Nullable
        Boolean foretaget,

        @Oplysning(
                spørgsmål = "Er barnet undtaget fra sprogvurdering efter dagtilbudsloven § 11, stk. 3?",
                ja = "barnet er undtaget fra sprogvurdering efter dagtilbudsloven § 11, stk. 3",
                nej = "barnet er ikke undtaget fra sprogvurdering efter dagtilbudsloven § 11, stk. 3",
                svaresAf = SvaresAf.KOMMUNE)
        @Nullable
        Boolean undtaget,

        @Oplysning(
                spørgsmål = "Lader forældrene barnet deltage i sprogvurderingen?",
                ja = "forældrene lader barnet deltage i sprogvurderingen",
                nej = "forældrene lader ikke barnet deltage i sprogvurderingen",
                svaresAf = SvaresAf.KOMMUNE,
                kanÆndres = true)
        @Nullable
        Boolean deltager,

        @Oplysning(
                spørgsmål = "Beror det på undskyldelige omstændigheder, at barnet ikke deltager?",
                ja = "det beror på undskyldelige omstændigheder, at barnet ikke deltager",
                nej = "det beror ikke på undskyldelige omstændigheder, at barnet ikke deltager",
                svaresAf = SvaresAf.KOMMUNE,
                skøn = true,
                efter = "deltager")
        @Nullable
        Boolean undskyldelige) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Sprogvurdering med() {
        return Faktum.med(Sprogvurdering.class);
    }

    public Sprogvurdering iAlderen(@Nullable Boolean iAlderen) {
        return Faktum.med(this, "iAlderen", iAlderen);
    }

    public Sprogvurdering foretaget(@Nullable Boolean foretaget) {
        return Faktum.med(this, "foretaget", foretaget);
    }

    public Sprogvurdering undtaget(@Nullable Boolean undtaget) {
        return Faktum.med(this, "undtaget", undtaget);
    }

    public Sprogvurdering deltager(@Nullable Boolean deltager) {
        return Faktum.med(this, "deltager", deltager);
    }

    public Sprogvurdering undskyldelige(@Nullable Boolean undskyldelige) {
        return Faktum.med(this, "undskyldelige", undskyldelige);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Sprogvurdering[…]";
    }
}
