package dk.indsatsregler.sag.boernelineal;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import org.jspecify.annotations.Nullable;

/**
 * Det, der beskytter barnet: seks faktorer hos barnet selv og fire omkring det. De skal altid besvares (BO-22).
 *
 * @param kognitiveEvner har barnet gode kognitive evner? (fagpersonens skøn; BO-23)
 * @param temperament har barnet et afbalanceret temperament? (fagpersonens skøn; BO-23)
 * @param selvtillid har barnet selvtillid? (fagpersonens skøn; BO-23)
 * @param empati har barnet empati? (fagpersonens skøn; BO-23)
 * @param prosocialeFærdigheder har barnet prosociale færdigheder? (fagpersonens skøn; BO-23)
 * @param fleksibilitet er barnet fleksibelt i håndteringen af vanskeligheder? (fagpersonens skøn; BO-23)
 * @param tilknytning har barnet en god emotionel tilknytning til mindst én forælder eller anden central omsorgsperson? (fagpersonens skøn; BO-24)
 * @param opdragelse er opdragelsen omsorgsfuld og konsekvent? (fagpersonens skøn; BO-24)
 * @param klareNormer formidler forældrene klare normer for acceptabel og uacceptabel opførsel? (fagpersonens skøn; BO-24)
 * @param lærerrelationer har barnet positive relationer til sine lærere? (fagpersonens skøn; BO-24)
 */
@Fakta(område = "boernelineal")
public record Beskyttelsesfaktorer(
        @Oplysning(
                spørgsmål = "Har barnet gode kognitive evner?",
                ja = "barnet har gode kognitive evner",
                nej = "barnet har ikke gode kognitive evner",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean kognitiveEvner,

        @Oplysning(
                spørgsmål = "Har barnet et afbalanceret temperament?",
                ja = "barnet har et afbalanceret temperament",
                nej = "barnet har ikke et afbalanceret temperament",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean temperament,

        @Oplysning(
                spørgsmål = "Har barnet selvtillid?",
                ja = "barnet har selvtillid",
                nej = "barnet har ikke selvtillid",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean selvtillid,

        @Oplysning(
                spørgsmål = "Har barnet empati?",
                ja = "barnet har empati",
                nej = "barnet har ikke empati",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean empati,

        @Oplysning(
                spørgsmål = "Har barnet prosociale færdigheder?",
                ja = "barnet har prosociale færdigheder",
                nej = "barnet har ikke prosociale færdigheder",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean prosocialeFærdigheder,

        @Oplysning(
                spørgsmål = "Er barnet fleksibelt i håndteringen af vanskeligheder?",
                ja = "barnet er fleksibelt i håndteringen af vanskeligheder",
                nej = "barnet er ikke fleksibelt i håndteringen af vanskeligheder",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean fleksibilitet,

        @Oplysning(
                spørgsmål =
                        "Har barnet en god emotionel tilknytning til mindst én forælder eller anden central omsorgsperson?",
                ja = "barnet har en god emotionel tilknytning til mindst én forælder eller anden central omsorgsperson",
                nej =
                        "barnet har ikke en god emotionel tilknytning til mindst én forælder eller anden central omsorgsperson",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean tilknytning,

        @Oplysning(
                spørgsmål = "Er opdragelsen omsorgsfuld og konsekvent?",
                ja = "opdragelsen er omsorgsfuld og konsekvent",
                nej = "opdragelsen er ikke omsorgsfuld og konsekvent",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean opdragelse,

        @Oplysning(
                spørgsmål = "Formidler forældrene klare normer for acceptabel og uacceptabel opførsel?",
                ja = "forældrene formidler klare normer for acceptabel og uacceptabel opførsel",
                nej = "forældrene formidler ikke klare normer for acceptabel og uacceptabel opførsel",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean klareNormer,

        @Oplysning(
                spørgsmål = "Har barnet positive relationer til sine lærere?",
                ja = "barnet har positive relationer til sine lærere",
                nej = "barnet har ikke positive relationer til sine lærere",
                svaresAf = SvaresAf.FAGPERSON,
                skøn = true)
        @Nullable
        Boolean lærerrelationer) {

    /** Alt i den er ikke oplyst; svarene gives med metoderne af felternes navne. */
    public static Beskyttelsesfaktorer med() {
        return Faktum.med(Beskyttelsesfaktorer.class);
    }

    public Beskyttelsesfaktorer kognitiveEvner(@Nullable Boolean kognitiveEvner) {
        return Faktum.med(this, "kognitiveEvner", kognitiveEvner);
    }

    public Beskyttelsesfaktorer temperament(@Nullable Boolean temperament) {
        return Faktum.med(this, "temperament", temperament);
    }

    public Beskyttelsesfaktorer selvtillid(@Nullable Boolean selvtillid) {
        return Faktum.med(this, "selvtillid", selvtillid);
    }

    public Beskyttelsesfaktorer empati(@Nullable Boolean empati) {
        return Faktum.med(this, "empati", empati);
    }

    public Beskyttelsesfaktorer prosocialeFærdigheder(@Nullable Boolean prosocialeFærdigheder) {
        return Faktum.med(this, "prosocialeFærdigheder", prosocialeFærdigheder);
    }

    public Beskyttelsesfaktorer fleksibilitet(@Nullable Boolean fleksibilitet) {
        return Faktum.med(this, "fleksibilitet", fleksibilitet);
    }

    public Beskyttelsesfaktorer tilknytning(@Nullable Boolean tilknytning) {
        return Faktum.med(this, "tilknytning", tilknytning);
    }

    public Beskyttelsesfaktorer opdragelse(@Nullable Boolean opdragelse) {
        return Faktum.med(this, "opdragelse", opdragelse);
    }

    public Beskyttelsesfaktorer klareNormer(@Nullable Boolean klareNormer) {
        return Faktum.med(this, "klareNormer", klareNormer);
    }

    public Beskyttelsesfaktorer lærerrelationer(@Nullable Boolean lærerrelationer) {
        return Faktum.med(this, "lærerrelationer", lærerrelationer);
    }

    /** Viser ingen værdier: fakta skrives aldrig i log. */
    @Override
    public String toString() {
        return "Beskyttelsesfaktorer[…]";
    }
}
