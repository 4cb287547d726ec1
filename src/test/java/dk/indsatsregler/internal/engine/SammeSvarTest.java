package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The same case gets the same answer: cold or warm, alone or beside others, however the rule files are laid out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SammeSvarTest {

    private static final Vocabulary ORDFORRÅD = ProeveOrdforraad.medKlods();

    @Test
    void i_første_enogtyvende_og_tusinde_vurdering() {
        for (long frø = 1; frø <= 3; frø++) {
            RuleSet regler = regler(frø);
            for (CaseFacts sag : sager(regler, frø, 2)) {
                DroolsEngine motor = new DroolsEngine(regler);
                Map<String, String> første = svar(regler, motor.run(sag, regler.areas()));
                for (int nummer = 2; nummer <= 1000; nummer++) {
                    Verdicts igen = motor.run(sag, regler.areas());
                    if (nummer <= 21 || nummer == 1000) {
                        assertThat(svar(regler, igen))
                                .as("vurdering %s", nummer)
                                .isEqualTo(første);
                    }
                }
            }
        }
    }

    @Test
    void når_sager_vurderes_mellem_hinanden() {
        RuleSet regler = regler(4);
        List<CaseFacts> sager = sager(regler, 4, 100);
        List<Map<String, String>> alene = sager.stream()
                .map(sag -> svar(regler, new DroolsEngine(regler).run(sag, regler.areas())))
                .toList();
        DroolsEngine motor = new DroolsEngine(regler);
        for (int runde = 0; runde < 5; runde++) {
            for (int i : blandet(sager.size(), runde)) {
                assertThat(svar(regler, motor.run(sager.get(i), regler.areas())))
                        .isEqualTo(alene.get(i));
            }
        }
    }

    @Test
    void i_fire_tråde_på_samme_motor() throws Exception {
        RuleSet regler = regler(5);
        List<CaseFacts> sager = sager(regler, 5, 100);
        DroolsEngine motor = new DroolsEngine(regler);
        List<Map<String, String>> alene = sager.stream()
                .map(sag -> svar(regler, motor.run(sag, regler.areas())))
                .toList();
        ExecutorService tråde = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Integer>>> forskellige = new ArrayList<>();
            for (int tråd = 0; tråd < 4; tråd++) {
                List<Integer> rækkefølge = blandet(sager.size(), tråd);
                forskellige.add(tråde.submit(() -> IntStream.range(0, 10)
                        .boxed()
                        .flatMap(runde -> rækkefølge.stream())
                        .filter(i -> !svar(regler, motor.run(sager.get(i), regler.areas()))
                                .equals(alene.get(i)))
                        .toList()));
            }
            for (Future<List<Integer>> forskel : forskellige) {
                assertThat(forskel.get()).isEmpty();
            }
        } finally {
            tråde.shutdownNow();
        }
    }

    @Test
    void uanset_reglernes_rækkefølge_og_filernes() {
        for (long frø = 1; frø <= 10; frø++) {
            RuleSet regler = regler(frø);
            DroolsEngine motor = new DroolsEngine(regler);
            RuleSet omordnet = omordnet(regler, frø);
            DroolsEngine anden = new DroolsEngine(omordnet);
            for (CaseFacts sag : sager(regler, frø, 30)) {
                assertThat(svar(omordnet, anden.run(sag, omordnet.areas())))
                        .as("frø %s", frø)
                        .isEqualTo(svar(regler, motor.run(sag, regler.areas())));
            }
        }
    }

    // De samme regler, hver i en tilfældig fil i sit område og i tilfældig rækkefølge; filerne læses også i en anden.
    private static RuleSet omordnet(RuleSet regler, long frø) {
        Random tilfælde = new Random(frø);
        List<Rule> blandede = new ArrayList<>(regler.rules());
        Collections.shuffle(blandede, tilfælde);
        Map<String, String> filer = new TreeMap<>(Collections.reverseOrder());
        for (Rule regel : blandede) {
            String fil = regel.info().område() + "/" + "abc".charAt(tilfælde.nextInt(3)) + ".drl";
            filer.merge(fil, regel.info().placering().tekst() + "\n", String::concat);
        }
        return Indlaest.regler(ORDFORRÅD, new LinkedHashMap<>(filer));
    }

    private static RuleSet regler(long frø) {
        return Indlaest.regler(ORDFORRÅD, TilfaeldigeRegler.sæt(ORDFORRÅD, frø).filer());
    }

    private static List<CaseFacts> sager(RuleSet regler, long frø, int antal) {
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, frø);
        return IntStream.range(0, antal)
                .mapToObj(i -> CaseFacts.of(regler.vocabulary(), sager.sag()))
                .toList();
    }

    private static Map<String, String> svar(RuleSet regler, Verdicts verdicts) {
        Map<String, String> svar = new TreeMap<>();
        regler.rules().forEach(r -> svar.put(r.info().version(), verdicts.of(r).name()));
        svar.put(
                "summer",
                new TreeSet<>(verdicts.sums().stream().map(Enighed::shown).toList()).toString());
        return svar;
    }

    private static List<Integer> blandet(int antal, long frø) {
        List<Integer> tal = new ArrayList<>(IntStream.range(0, antal).boxed().toList());
        Collections.shuffle(tal, new Random(frø));
        return tal;
    }
}
