package dk.indsatsregler.testing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Et forslag, sat ind, er rigtigt og dækker det, det er foreslået for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForslagTest {

    @Test
    void forslag_til_reglerne_der_følger_med_giver_hundrede_procent() {
        assertThat(mangler(Rulebook.shipped())).isEmpty();
    }

    @Test
    void forslag_til_tilfældige_regler_består_og_dækker_det_de_skal() {
        assertThat(mangler(1, 4)).isEmpty();
    }

    @Test
    @Tag("kampagne")
    void forslag_til_mange_tilfældige_regelsæt_består_og_dækker_det_de_skal() {
        assertThat(mangler(100, 60)).isEmpty();
    }

    @Test
    void uden_ét_scenarie_mangler_netop_det_som_kun_det_dækkede() {
        Rulebook bog = Rulebook.shipped();
        List<Scenario> alle =
                Indsat.kør(bog, Coverage.of(bog.rules(), List.of()).proposals()).passed();
        Coverage fuld = Coverage.of(bog.rules(), alle);

        for (Scenario et : List.of(alle.get(0), alle.get(alle.size() / 2), alle.get(alle.size() - 1))) {
            List<Scenario> uden = alle.stream().filter(s -> !s.equals(et)).toList();
            assertThat(Coverage.of(bog.rules(), uden).uncovered())
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
        Rulebook bog = Rulebook.shipped();

        assertThat(CoverageText.of(Coverage.of(bog.rules(), List.of())))
                .isEqualTo(CoverageText.of(Coverage.of(Rulebook.shipped().rules(), List.of())));
    }

    private static List<String> mangler(long frø, int antal) {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        return LongStream.range(frø, frø + antal)
                .boxed()
                .flatMap(nummer ->
                        mangler(Indsat.bog(
                                        ordforråd,
                                        TilfaeldigeRegler.sæt(ordforråd, nummer).filer()))
                                .stream()
                                .map(fejl -> "sæt " + nummer + ": " + fejl))
                .toList();
    }

    /** Det, der ikke er, som det skal være, når alle forslag er sat ind. */
    private static List<String> mangler(Rulebook bog) {
        Coverage før = Coverage.of(bog.rules(), List.of());
        Run kørsel = Indsat.kør(bog, før.proposals());
        List<String> fejl = new ArrayList<>();
        kørsel.ran().stream().filter(r -> !r.passed()).forEach(r -> fejl.add(r.name() + "\n" + r.failure()));
        Coverage efter = Coverage.of(bog.rules(), kørsel.passed());
        for (int i = 0; i < før.rules().size(); i++) {
            for (int j = 0; j < før.rules().get(i).goals().size(); j++) {
                GoalCoverage mål = før.rules().get(i).goals().get(j);
                Proposal forslag = mål.proposal();
                List<String> af = efter.rules().get(i).goals().get(j).by().stream()
                        .map(Scenario::name)
                        .toList();
                if (forslag != null && !af.contains(forslag.name())) {
                    fejl.add(mål.text() + "\n" + forslag.text());
                }
            }
        }
        if (efter.count().percent() != 100) {
            efter.uncovered().forEach(mål -> fejl.add(mål.text()));
        }
        return fejl;
    }
}
