package dk.indsatsregler.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.proeve.Udvalg;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.testing.mutation.change.Kind;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.run.ScenarioResult;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** En mutant, der er lagt til side, er ens med reglen i enhver sag; et forslag, der er sat ind, består og opdager sin mutant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForskelTest {

    private static final Vocabulary ORDFORRÅD = ProeveOrdforraad.medKlods();

    @Test
    void udvalgte_reglers_mutanter_opdages_alle_af_de_foreslåede_scenarier() {
        Rulebook bog = Udvalg.bog();
        RuleSet regler = bog.rules();
        MutationReport uden = Mutation.run(regler, List.of());
        Run kørt = Runner.run(bog, indsat(regler, uden.proposals()));

        assertThat(kørt.ran().stream().map(ScenarioResult::failure).toList()).containsOnlyNulls();
        MutationReport med = Mutation.run(regler, kørt.passed());
        assertThat(med.count().survived()).isEqualTo(0);
        assertThat(med.count().percent()).isEqualTo(100);
        assertThat(med.count().made()).isEqualTo(uden.count().made()).isGreaterThan(300);
    }

    @Test
    void tilfældige_regler() {
        Regnskab regnskab = new Regnskab();
        regnskab.prøv(1, 200);
        assertThat(regnskab.fejl).isEmpty();
        assertThat(regnskab.ens).isGreaterThan(10);
        assertThat(regnskab.forslag).isGreaterThan(100);
    }

    @Test
    @Tag("campaign")
    void tilfældige_regler_i_hundredtusind_sager() {
        Regnskab regnskab = new Regnskab();
        for (long frø = 1000; frø < 1020; frø++) {
            regnskab.prøv(frø, 5000);
        }
        assertThat(regnskab.fejl).isEmpty();
        assertThat(regnskab.ens).isGreaterThan(100);
    }

    @Test
    @Tag("campaign")
    void hundredtusind_sager_til_hver_mutant() {
        Regnskab regnskab = new Regnskab();
        for (long frø = 2000; frø < 2002; frø++) {
            RuleSet regler = Indlaest.regler(
                    ORDFORRÅD, TilfaeldigeRegler.sæt(ORDFORRÅD, frø).filer());
            regnskab.ens(
                    regler, Mutation.run(regler, List.of()), new TilfaeldigeSager(regler, frø), 100_000, "sæt " + frø);
        }
        assertThat(regnskab.fejl).isEmpty();
        assertThat(regnskab.ens).isGreaterThan(10);
    }

    /** Filerne med forslagene under deres regler. */
    private static Map<String, byte[]> indsat(RuleSet regler, List<Proposal> forslag) {
        Map<String, byte[]> filer = new LinkedHashMap<>();
        regler.rules().forEach(regel -> {
            List<Proposal> egne = forslag.stream()
                    .filter(f -> regler.versions(f.ruleId())
                            .get(0)
                            .info()
                            .placering()
                            .fil()
                            .equals(regel.info().placering().fil()))
                    .toList();
            StringBuilder tekst = new StringBuilder("# language: da\nEgenskab: forslag\n");
            regler.rules().stream()
                    .filter(r -> egne.stream().anyMatch(f -> f.ruleId().equals(r.id())))
                    .filter(r -> regler.versions(r.id()).get(0).index() == r.index())
                    .forEach(r -> {
                        tekst.append('\n').append(FeatureText.heading(r));
                        egne.stream()
                                .filter(f -> f.ruleId().equals(r.id()))
                                .forEach(f -> tekst.append('\n').append(f.text()));
                    });
            if (!egne.isEmpty()) {
                filer.put(
                        FeatureText.path(regel.info().placering().fil()),
                        tekst.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
        return filer;
    }

    /** Det, der er prøvet. */
    private static final class Regnskab {

        private final List<String> fejl = new ArrayList<>();
        private int ens;
        private int forslag;

        void prøv(long frø, int sager) {
            RuleSet regler = Indlaest.regler(
                    ORDFORRÅD, TilfaeldigeRegler.sæt(ORDFORRÅD, frø).filer());
            MutationReport uden = Mutation.run(regler, List.of());
            ens(regler, uden, new TilfaeldigeSager(regler, frø), sager, "sæt " + frø);
            Run kørt = Runner.run(Rulebook.of(new Loaded.Rules(regler)), indsat(regler, uden.proposals()));
            kørt.ran().stream().filter(r -> !r.passed()).forEach(r -> fejl.add("sæt " + frø + ": " + r.failure()));
            Map<Mutant, MutantStatus> med = new LinkedHashMap<>();
            Mutation.run(regler, kørt.passed()).tried().forEach(t -> med.put(t.mutant(), t.fate()));
            long fundet = uden.tried().stream()
                    .filter(t -> t.fate() instanceof MutantStatus.Survived s && s.proposal() != null)
                    .count();
            long opdaget = med.values().stream()
                    .filter(MutantStatus.Caught.class::isInstance)
                    .count();
            if (opdaget < fundet) {
                fejl.add("sæt " + frø + ": " + opdaget + " af " + fundet + " opdages");
            }
            forslag += (int) fundet;
        }

        void ens(RuleSet regler, MutationReport rapport, TilfaeldigeSager sager, int antal, String sted) {
            ens += rapport.equivalent().size();
            List<Evaluator> mutanter = rapport.equivalent().stream()
                    .map(t -> new Evaluator(t.mutant().rules()))
                    .toList();
            Evaluator egne = new Evaluator(regler);
            for (int i = 0; i < antal && fejl.size() < 5; i++) {
                Sag sag = sager.sag();
                CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sag);
                Verdicts nu = egne.evaluate(fakta, regler.areas());
                for (int m = 0; m < mutanter.size(); m++) {
                    MutantResult prøvet = rapport.equivalent().get(m);
                    boolean kunVerbum = prøvet.mutant().kind() == Kind.VERB
                            || prøvet.mutant().kind() == Kind.CONCLUSION;
                    boolean forskellig = kunVerbum
                            ? nu.of(prøvet.mutant().rule()) == Verdict.CERTAIN
                            : !mutanter.get(m)
                                    .evaluate(fakta, regler.areas())
                                    .byIndex()
                                    .equals(nu.byIndex());
                    if (forskellig) {
                        fejl.add(sted + ", sag " + i + ": " + prøvet.text());
                    }
                }
            }
        }
    }
}
