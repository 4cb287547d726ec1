package dk.indsatsregler.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.Udvalg;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Et forslag, sat ind, er rigtigt og dækker det, det er foreslået for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForslagTest {

    private static final Rulebook BOG = Udvalg.bog();
    private static final Coverage UDEN_SCENARIER = Coverage.of(BOG.rules(), List.of());

    @Test
    void forslag_til_udvalgte_regler_giver_hundrede_procent() {
        assertThat(fejl(BOG, UDEN_SCENARIER)).isEmpty();
        assertThat(UDEN_SCENARIER.uncovered()).isNotEmpty().allMatch(mål -> mål.proposal() != null);
    }

    @Test
    void forslag_til_tilfældige_regler_består_og_dækker_det_de_skal() {
        tilfældige(1, 3);
    }

    @Test
    @Tag("campaign")
    void forslag_til_mange_tilfældige_regelsæt_består_og_dækker_det_de_skal() {
        tilfældige(100, 30);
    }

    @Test
    void uden_ét_scenarie_mangler_netop_det_som_kun_det_dækkede() {
        List<Scenario> alle = Indsat.kør(BOG, UDEN_SCENARIER.proposals()).passed();
        Coverage fuld = Coverage.of(BOG.rules(), alle);

        for (Scenario et : List.of(alle.get(0), alle.get(alle.size() / 2), alle.get(alle.size() - 1))) {
            List<Scenario> uden = alle.stream().filter(s -> !s.equals(et)).toList();
            assertThat(Coverage.of(BOG.rules(), uden).uncovered())
                    .isNotEmpty()
                    .extracting(GoalCoverage::goal)
                    .containsExactlyElementsOf(fuld.rules().stream()
                            .flatMap(r -> r.goals().stream())
                            .filter(g -> g.by().equals(List.of(et)))
                            .map(GoalCoverage::goal)
                            .toList());
        }
    }

    @Test
    void samme_regler_giver_samme_forslag() {
        assertThat(CoverageText.of(UDEN_SCENARIER))
                .isEqualTo(CoverageText.of(Coverage.of(Udvalg.bog().rules(), List.of())));
    }

    private static void tilfældige(long frø, int antal) {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        int mål = 0;
        int foreslåede = 0;
        for (long nummer = frø; nummer < frø + antal; nummer++) {
            Rulebook bog = Indsat.bog(
                    ordforråd, TilfaeldigeRegler.sæt(ordforråd, nummer).filer());
            Coverage før = Coverage.of(bog.rules(), List.of());
            assertThat(fejl(bog, før)).as("sæt " + nummer).isEmpty();
            mål += før.count().possible();
            foreslåede += (int)
                    før.uncovered().stream().filter(m -> m.proposal() != null).count();
        }
        assertThat(foreslåede).isGreaterThan(mål * 4 / 5);
    }

    /** Det, der ikke er, som det skal være, når alle forslag er sat ind. */
    private static List<String> fejl(Rulebook bog, Coverage før) {
        Run kørsel = Indsat.kør(bog, før.proposals());
        List<String> fejl = new ArrayList<>();
        kørsel.ran().stream().filter(r -> !r.passed()).forEach(r -> fejl.add(r.name() + "\n" + r.failure()));
        Iterator<GoalCoverage> efter = Coverage.of(bog.rules(), kørsel.passed()).rules().stream()
                .flatMap(r -> r.goals().stream())
                .iterator();
        før.rules().stream().flatMap(r -> r.goals().stream()).forEach(mål -> {
            Proposal forslag = mål.proposal();
            List<String> af = efter.next().by().stream().map(Scenario::name).toList();
            if (forslag == null ? !af.isEmpty() : !af.contains(forslag.name())) {
                fejl.add(mål.goal() + "\n" + mål.text() + "\n" + af);
            }
        });
        return fejl;
    }
}
