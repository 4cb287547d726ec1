package dk.indsatsregler.proeve;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.editing.local.Adaptation;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tilfældige regelsæt oven på de regler, der følger med: praksis slået til og fra, lokale regler med en anden grænse, egne regler, og hvem man
 * ringer til. Samme frø giver samme regelsæt.
 */
public final class TilfaeldigeLag {

    private static final List<String> PRAKSIS = List.of(
            "aalborg", "bornholm", "boraas", "herning", "kl-eksempel-1", "koege", "odense", "topi", "varde", "viborg");
    private static final Pattern GRÆNSE = Pattern.compile("(>=|<=|>|<) ([0-9]{1,3})(?![0-9.])");

    private static final List<Regel> LOKALE = Rulebook.shipped().rules().rules().stream()
            .map(Rule::info)
            .filter(r -> r.grundlag() == Grundlag.LOKALT_VALG && !r.område().startsWith("kommunal/"))
            .toList();

    private TilfaeldigeLag() {}

    /** Et regelsæt, der kan indlæses. */
    public static DefaultRegelmotorBygger af(long frø) {
        SplittableRandom tilfælde = new SplittableRandom(frø);
        while (true) {
            DefaultRegelmotorBygger bygger = forsøg(tilfælde);
            if (bygger.valider().stream().allMatch(Regelproblem::erAdvarsel)) {
                return bygger;
            }
        }
    }

    private static DefaultRegelmotorBygger forsøg(SplittableRandom tilfælde) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        PRAKSIS.stream().filter(p -> tilfælde.nextInt(4) == 0).forEach(bygger::medKommunalPraksis);
        List.of("helsingoer", "koege").stream()
                .filter(p -> tilfælde.nextInt(4) == 0)
                .forEach(bygger::udenPraksis);
        if (tilfælde.nextInt(2) == 0) {
            bygger.medLag("kontakt.txt", "Døgnvagten, telefon 1-1-" + tilfælde.nextInt(10) + "\n");
        }
        int egne = tilfælde.nextInt(3);
        for (int i = 0; i < egne; i++) {
            int dage = 1 + tilfælde.nextInt(20);
            bygger.medLag("skolefravaer/egen-" + i + ".drl", """
                    rule "EGEN-%1$d: Mange fraværsdage"
                        @kilde( "Byrådet, prøve" )
                        @grundlag( LOKALT_VALG )
                        @udsagn( "FR-33" )
                        @forklaring( "Mindst %2$d fraværsdage på 60 skoledage." )
                        @gyldigFra( "2019-08-01" )
                    when
                        Vindue( skoledage == 60, fraværsdage >= %2$d )   // mindst %2$d dage af 60
                    then
                        konklusion.opmærksomhed();
                    end
                    """.formatted(i, dage));
        }
        if (tilfælde.nextInt(2) == 0) {
            Regel valgt = LOKALE.get(tilfælde.nextInt(LOKALE.size()));
            List<Regel> udgaver = new ArrayList<>(LOKALE);
            udgaver.removeIf(r -> !r.id().equals(valgt.id()));
            String tekst = Adaptation.text(udgaver, "prøve").replace(Adaptation.SOURCE, "Byrådet, prøve");
            bygger.medLag(
                    Adaptation.file(valgt.område(), valgt.id()) + ".drl",
                    GRÆNSE.matcher(tekst).replaceAll(TilfaeldigeLag::enMere));
        }
        return bygger;
    }

    private static String enMere(MatchResult grænse) {
        return Matcher.quoteReplacement(grænse.group(1) + " " + (Integer.parseInt(grænse.group(2)) + 1));
    }
}
