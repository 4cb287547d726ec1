package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A rule base of some of the rules answers as all of them do, rule bases never grow without bound, and only who needs one waits for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleBasesTest {

    private static final Vocabulary ORDFORRÅD = ProeveOrdforraad.medKlods();

    @Test
    void en_del_svarer_som_alle_reglerne_gør() {
        for (long frø = 1; frø <= 6; frø++) {
            RuleSet regler = regler(frø);
            RuleBase alle = new RuleBase(regler, regler.areas());
            TilfaeldigeSager sager = new TilfaeldigeSager(regler, frø);
            SplittableRandom tilfælde = new SplittableRandom(frø);
            for (int i = 0; i < 12; i++) {
                Set<String> vurderes = udvalg(regler, tilfælde);
                RuleBase del = new RuleBase(regler, vurderes);
                CaseFacts sag = CaseFacts.of(ORDFORRÅD, sager.sag());
                Verdicts fuldt = alle.run(sag, vurderes);
                Verdicts delvist = del.run(sag, vurderes);
                assertThat(delvist.byIndex()).isEqualTo(fuldt.byIndex());
                assertThat(delvist.sums().stream().map(Enighed::shown))
                        .isEqualTo(fuldt.sums().stream().map(Enighed::shown).toList());
                assertThat(regler.rules())
                        .filteredOn(rule -> !RuleSet.assessed(rule, vurderes))
                        .allMatch(rule -> delvist.of(rule) == Verdict.INACTIVE);
            }
        }
    }

    // Områder for sig, enkelte regler for sig og begge dele.
    private static Set<String> udvalg(RuleSet regler, SplittableRandom tilfælde) {
        Set<String> vurderes = new HashSet<>();
        for (String område : regler.areas()) {
            if (tilfælde.nextInt(3) == 0) {
                vurderes.add(område);
            }
        }
        for (Rule regel : regler.rules()) {
            if (tilfælde.nextInt(4) == 0) {
                vurderes.add(regel.id());
            }
        }
        return vurderes;
    }

    @Test
    void det_samme_får_den_samme_del_og_det_mindre_en_større_indtil_det_ses_ofte() {
        RuleSet regler = regler(1);
        RuleBases dele = new RuleBases(regler);
        RuleBase alle = dele.of(regler.areas());
        assertThat(dele.of(regler.areas())).isSameAs(alle);
        Set<String> én = Set.of(regler.areas().iterator().next());
        for (int gang = 1; gang < RuleBases.OFTEN; gang++) {
            assertThat(dele.of(én)).isSameAs(alle);
        }
        RuleBase egen = dele.of(én);
        assertThat(egen.size()).isLessThan(alle.size());
        assertThat(dele.of(én)).isSameAs(egen);
        assertThat(dele.of(regler.areas())).isSameAs(alle);
    }

    @Test
    void de_første_får_hver_sin_og_resten_én_af_alle_regler() {
        RuleSet regler = regler(1);
        RuleBases dele = new RuleBases(regler);
        Set<RuleBase> bygget = new HashSet<>();
        for (Rule regel : regler.rules()) {
            bygget.add(dele.of(Set.of(regel.id())));
        }
        assertThat(bygget).hasSize(RuleBases.AT_FIRST + 1);
        assertThat(bygget).anyMatch(del -> del.size() == regler.rules().size());
    }

    @Test
    void mens_ét_udvalg_bygges_bruger_andre_det_der_er_bygget() throws InterruptedException {
        RuleSet regler = regler(1);
        RuleBases udvalg = new RuleBases(regler);
        RuleBase alle = udvalg.of(regler.areas());
        alle.build();
        Set<String> én = Set.of(regler.areas().iterator().next());
        for (int gang = 1; gang < RuleBases.OFTEN; gang++) {
            udvalg.of(én);
        }
        RuleBase egen = udvalg.of(én);
        CaseFacts sag = CaseFacts.of(ORDFORRÅD, new TilfaeldigeSager(regler, 1).sag());
        Thread anden = new Thread(() -> {
            RuleBase valgt = udvalg.of(én);
            assertThat(valgt).isSameAs(alle);
            valgt.run(sag, én);
        });
        AtomicReference<Throwable> fejl = new AtomicReference<>();
        anden.setUncaughtExceptionHandler((tråd, e) -> fejl.set(e));
        synchronized (egen) { // som mens det bygges
            anden.start();
            anden.join();
        }
        assertThat(fejl).hasNullValue();
        egen.build();
        assertThat(udvalg.of(én)).isSameAs(egen);
    }

    private static RuleSet regler(long frø) {
        return Indlaest.regler(ORDFORRÅD, TilfaeldigeRegler.sæt(ORDFORRÅD, frø).filer());
    }
}
