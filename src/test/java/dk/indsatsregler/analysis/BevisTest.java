package dk.indsatsregler.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beviser holdt op mod tilfældige sager til tilfældige regler. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BevisTest {

    private static final int SAGER = 300;

    /** Hvad der er fundet til reglernes mål eller varianter. */
    private static final class Optaelling {
        private int sager;
        private int umulige;
        private int uvisse;

        private void tæl(SearchResult fundet) {
            sager += fundet instanceof SearchResult.Case ? 1 : 0;
            umulige += fundet instanceof SearchResult.Impossible ? 1 : 0;
            uvisse += fundet instanceof SearchResult.NotFound ? 1 : 0;
        }
    }

    private record Proeve(CaseFacts fakta, Set<String> områder) {}

    // Ikke 2: dér læser en femtedel af reglerne et felt, der aldrig kan gøres op, og det ved undersøgelsen ikke.
    static LongStream frø() {
        return LongStream.of(0, 1, 4);
    }

    private static RuleSet regler(long frø) {
        return TilfaeldigeRegler.sæt(frø % 2 == 0 ? ProeveOrdforraad.medKlods() : ProeveOrdforraad.ordforråd(), frø)
                .træ();
    }

    private static List<Proeve> prøver(RuleSet regler, long frø, int antal) {
        TilfaeldigeSager tilfældige = new TilfaeldigeSager(regler, frø);
        List<Proeve> prøver = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            if (i % 3 == 0) {
                prøver.add(new Proeve(tilfældige.kendt(), regler.areas()));
            } else {
                Sag sag = tilfældige.sag();
                prøver.add(new Proeve(CaseFacts.of(regler.vocabulary(), sag), regler.areas(sag)));
            }
        }
        return prøver;
    }

    @ParameterizedTest
    @MethodSource("frø")
    void hver_sag_når_sit_mål_og_ingen_når_det_umulige(long frø) {
        Optaelling optælling = new Optaelling();
        målene(regler(frø), frø, SAGER, optælling);
        assertThat(optælling.sager).isGreaterThan(10 * optælling.uvisse);
    }

    @ParameterizedTest
    @MethodSource("frø")
    void hver_sag_skiller_varianten_fra_reglen_og_ingen_skiller_dem_der_er_ens(long frø) {
        Optaelling optælling = new Optaelling();
        varianterne(regler(frø), frø, SAGER, optælling);
        assertThat(optælling.sager).isGreaterThan(5 * optælling.uvisse);
        assertThat(optælling.umulige).as("ens varianter").isPositive();
    }

    @Test
    @Tag("campaign")
    void det_samme_med_mange_regelsæt_og_sager() {
        Optaelling mål = new Optaelling();
        Optaelling varianter = new Optaelling();
        for (long frø = 100; frø < 300; frø++) {
            målene(regler(frø), frø, 5_000, mål);
            varianterne(regler(frø), frø, 5_000, varianter);
        }
        // I alle tilsammen: et enkelt sæt kan hvile på et felt, der aldrig kan gøres op til det, en regel spørger om.
        assertThat(mål.sager).as("sager til mål").isGreaterThan(25 * mål.uvisse);
        assertThat(varianter.sager).as("sager til varianter").isGreaterThan(10 * varianter.uvisse);
        assertThat(varianter.umulige).as("ens varianter").isPositive();
    }

    private static void målene(RuleSet regler, long frø, int antal, Optaelling optælling) {
        List<EvaluatedCase> vurderede = prøver(regler, frø, antal).stream()
                .map(prøve -> EvaluatedCase.of(regler, prøve.fakta(), prøve.områder()))
                .toList();
        Finder finder = new Finder(regler);
        for (Goal mål : Goals.of(regler)) {
            SearchResult fundet = finder.find(mål);
            optælling.tæl(fundet);
            if (fundet instanceof SearchResult.Case sag) {
                CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sag.sag());
                assertThat(Goals.reached(mål, EvaluatedCase.of(regler, fakta, regler.areas(sag.sag()))))
                        .as(frø + " " + Tekst.af(mål))
                        .isTrue();
            } else if (fundet instanceof SearchResult.Impossible) {
                assertThat(vurderede).as(frø + " " + Tekst.af(mål)).noneMatch(vurderet -> Goals.reached(mål, vurderet));
            }
        }
    }

    private static void varianterne(RuleSet regler, long frø, int antal, Optaelling optælling) {
        List<Proeve> prøver = prøver(regler, frø, antal);
        Evaluator evaluator = new Evaluator(regler);
        Finder finder = new Finder(regler);
        for (Rule regel : regler.rules()) {
            for (RuleSet variant : Varianter.af(regler, regel)) {
                Evaluator andens = new Evaluator(variant);
                SearchResult fundet = finder.tellApart(variant, regel);
                optælling.tæl(fundet);
                if (fundet instanceof SearchResult.Case sag) {
                    CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sag.sag());
                    assertThat(forskellig(evaluator, andens, regel, new Proeve(fakta, regler.areas(sag.sag()))))
                            .as(frø + " " + regel.id())
                            .isTrue();
                } else if (fundet instanceof SearchResult.Impossible) {
                    assertThat(prøver)
                            .as(frø + " " + regel.id())
                            .noneMatch(prøve -> forskellig(evaluator, andens, regel, prøve));
                }
            }
        }
    }

    private static boolean forskellig(Evaluator den, Evaluator anden, Rule regel, Proeve prøve) {
        return den.evaluate(prøve.fakta(), prøve.områder()).of(regel)
                != anden.evaluate(prøve.fakta(), prøve.områder()).of(regel);
    }
}
