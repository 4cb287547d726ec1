package dk.indsatsregler.rulefile.smutter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Over 150 smuttere i de regler, der følger med: én årsag, én meddelelse, den rette linje, det rette forslag. Det program, der laver smutteren,
 * ved, hvad der skulle have stået. Står der en rettelse, som et program kan udføre, skal den give præcis det.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmutterTest {

    /** De kendte, som ikke rammes; hver med sin grund i afsluttende note. */
    private static final Set<String> KENDTE = Set.of(
            // En ring over to filer: svaret står ved den anden regel i ringen, og nævner begge med fil og linje.
            "ring (BO-RAADGIVNING)", "ring (UN-UNDERSOEGELSE)");

    private static final Regelfiler REGLER = new Regelfiler();
    private static final Statements UDSAGN = Statements.shipped();

    private static List<Smutter> smuttere(int steder) {
        Samling samling = new Samling(REGLER, steder);
        Skrivefejl.alle(samling);
        Omskrivninger.alle(samling);
        Vaner.alle(samling);
        Ord.alle(samling);
        return samling.smuttere();
    }

    // Én af hver slags, skiftevis først, midt i og sidst; kampagnen tager hver på mange steder.
    @Test
    void en_smutter_af_hver_slags_får_ét_svar_på_den_rette_linje_med_det_rette_forslag() {
        List<List<Smutter>> slags = List.copyOf(smuttere(3).stream()
                .collect(Collectors.groupingBy(Smutter::slags, LinkedHashMap::new, Collectors.toList()))
                .values());
        assertThat(slags).hasSizeGreaterThanOrEqualTo(280);
        prøv(IntStream.range(0, slags.size())
                .mapToObj(i -> slags.get(i).get(i % slags.get(i).size()))
                .toList());
    }

    @Test
    @Tag("campaign")
    void hver_smutter_på_op_til_40_steder_får_ét_svar_på_den_rette_linje_med_det_rette_forslag() {
        prøv(smuttere(40));
    }

    // Skrevet, før læseren blev skrevet om, af én, der ikke havde set svarene.
    @Test
    void hver_af_de_blinde_får_ét_svar_på_den_rette_linje_med_det_rette_forslag() {
        List<Smutter> blinde = Blinde.alle(REGLER);
        assertThat(blinde).hasSizeGreaterThanOrEqualTo(60);
        prøv(blinde);
    }

    private static void prøv(List<Smutter> smuttere) {
        Map<String, String> ramt_ikke = new LinkedHashMap<>();
        int rettet = 0;
        for (Smutter smutter : smuttere) {
            List<Regelproblem> problemer = problemer(smutter);
            String grund = grund(smutter, problemer);
            if (grund != null) {
                ramt_ikke.put(smutter.toString(), grund);
            } else if (problemer.get(0).rettelse() != null) {
                rettet++;
            }
        }
        int ramt = smuttere.size() - ramt_ikke.size();
        String tal = "%d smuttere af %d slags: %d ramt, %d af dem med en rettelse, der giver det rette"
                .formatted(
                        smuttere.size(),
                        smuttere.stream().map(Smutter::slags).distinct().count(),
                        ramt,
                        rettet);
        System.out.println(tal);
        ramt_ikke.forEach((smutter, grund) -> System.out.println(smutter + ": " + grund));

        assertThat(ramt).as(tal).isGreaterThanOrEqualTo((smuttere.size() * 95 + 99) / 100);
        assertThat(KENDTE).as(tal).containsAll(ramt_ikke.keySet());
    }

    private static List<Regelproblem> problemer(Smutter smutter) {
        List<RuleFile> bund = smutter.lag() ? REGLER.med("", "") : REGLER.med(smutter.fil(), smutter.skrevet());
        List<List<RuleFile>> lag = smutter.lag()
                ? List.of(List.of(new RuleFile(smutter.fil(), smutter.skrevet().getBytes(StandardCharsets.UTF_8))))
                : List.of();
        return RuleLoader.load(
                        StandardVocabulary.get(), UDSAGN, new Layers("prøve", bund, Set.of(), lag), smutter.dag())
                .problems();
    }

    /** Hvorfor svaret ikke er godt nok; {@code null} når det er. */
    private static @Nullable String grund(Smutter smutter, List<Regelproblem> problemer) {
        String svar = problemer.stream().map(Regelproblem::tekst).collect(Collectors.joining("\n", "\n", ""));
        if (problemer.isEmpty()) {
            return "intet svar";
        }
        Regelproblem problem = problemer.get(0);
        if (problemer.size() > 1) {
            return "flere svar" + svar;
        } else if (!problem.fil().equals(smutter.fil()) || !smutter.linjer().contains(problem.linje())) {
            return "ikke linje " + smutter.linjer() + svar;
        }
        String givet = smutter.forslag() ? String.valueOf(problem.forslag()) : problem.besked();
        if (!foldet(givet).contains(foldet(smutter.svar()))) {
            return "ikke «" + smutter.svar() + "»" + svar;
        }
        Rettelse rettelse = problem.rettelse();
        String ret = smutter.ret();
        if (rettelse != null
                && ret != null
                && !foldet(rettet(smutter.skrevet(), rettelse)).equals(foldet(ret))) {
            return "rettelsen " + rettelse + " giver ikke det rette" + svar;
        }
        return null;
    }

    private static String rettet(String tekst, Rettelse rettelse) {
        List<String> linjer = new ArrayList<>(List.of(tekst.split("\n", -1)));
        String linje = linjer.get(rettelse.linje() - 1);
        int fra = rettelse.kolonne() - 1;
        linjer.set(
                rettelse.linje() - 1,
                linje.substring(0, fra) + rettelse.tekst() + linje.substring(fra + rettelse.længde()));
        return String.join("\n", linjer);
    }

    private static String foldet(String tekst) {
        return tekst.replaceAll("\\s+", "");
    }
}
