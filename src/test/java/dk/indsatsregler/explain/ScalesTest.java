package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.step;
import static dk.indsatsregler.explain.Build.ting;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static dk.indsatsregler.rulefile.Verdict.CERTAIN;
import static dk.indsatsregler.rulefile.Verdict.NO;
import static dk.indsatsregler.rulefile.Verdict.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScalesTest {

    /** Regel nr. {@code n} er opfyldt, når ting {@code n} siger ja, og uafklaret, når den intet siger. */
    private static Condition when(int n) {
        return some("Ting", is("Ting.id", Op.EQ, "t" + n), is("Ting.ja", Op.EQ, true));
    }

    private static CaseFacts answers(String answers) {
        return facts(IntStream.range(0, answers.length())
                .mapToObj(n -> ting(
                        "t" + n,
                        null,
                        switch (answers.charAt(n)) {
                            case 'j' -> true;
                            case 'n' -> false;
                            default -> null;
                        }))
                .toArray());
    }

    private static List<String> sums(RuleSet rules, String answers) {
        return Evaluator.evaluate(rules, answers(answers), AREAS).sums().stream()
                .map(row -> row.id() + " " + Values.text(row.value(1)) + (row.told() ? "" : "?"))
                .toList();
    }

    @Test
    void loft_og_løft_som_spænd_og_det_laveste_af_to() {
        RuleSet rules = rules(
                rule("L-1", when(0)).ceiling(Skala.BARN, 4),
                rule("L-2", when(1)).ceiling(Skala.BARN, 6),
                rule("L-3", when(2)).lift(Skala.BARN, 2),
                rule("L-4", when(3)).ceiling(Skala.FORÆLDRE, 5));
        assertThat(sums(rules, "nnnn")).containsExactly("BARN 10", "FORÆLDRE 10", "SAMLET 10");
        assertThat(sums(rules, "jjnn")).containsExactly("BARN 4", "FORÆLDRE 10", "SAMLET 4");
        assertThat(sums(rules, "jnjn")).containsExactly("BARN 6", "FORÆLDRE 10", "SAMLET 6");
        assertThat(sums(rules, "jnjj")).containsExactly("BARN 6", "FORÆLDRE 5", "SAMLET 5");
        assertThat(sums(rules, "nnjn")).containsExactly("BARN 10", "FORÆLDRE 10", "SAMLET 10");
        // højest = min(10, laveste sikre loft + største mulige løft); lavest = min(10, laveste mulige loft + største
        // sikre løft)
        assertThat(sums(rules, "?jnn")).containsExactly("BARN 4 til 6", "FORÆLDRE 10", "SAMLET 4 til 6");
        assertThat(sums(rules, "?j?n")).containsExactly("BARN 4 til 8", "FORÆLDRE 10", "SAMLET 4 til 8");
        assertThat(sums(rules, "?jj?")).containsExactly("BARN 6 til 8", "FORÆLDRE 5 til 10", "SAMLET 5 til 8");
        assertThat(sums(rules, "n??n")).containsExactly("BARN 6 til 10", "FORÆLDRE 10", "SAMLET 6 til 10");
    }

    @Test
    void afvigelsen_er_afstanden_mellem_fagpersonens_trin_og_det_samlede() {
        RuleSet rules = rules(
                rule("L-1", when(0)).ceiling(Skala.BARN, 4),
                rule("L-2", when(1)).lift(Skala.FORÆLDRE, 1),
                rule("F-7", when(2)).ceiling(Skala.FAGLIG, 7),
                rule("F-5", when(3)).ceiling(Skala.FAGLIG, 5));
        assertThat(sums(rules, "jnjn")).containsExactly("BARN 4", "FORÆLDRE 10", "SAMLET 4", "FAGLIG 7", "AFVIGELSE 3");
        assertThat(sums(rules, "nnjn")).endsWith("FAGLIG 7", "AFVIGELSE 3");
        assertThat(sums(rules, "jnjj")).endsWith("FAGLIG 5", "AFVIGELSE 1");
        assertThat(sums(rules, "?njn")).endsWith("SAMLET 4 til 10", "FAGLIG 7", "AFVIGELSE 0 til 3");
        assertThat(sums(rules, "jnj?")).endsWith("FAGLIG 5 til 7", "AFVIGELSE 1 til 3");
        assertThat(sums(rules, "j??n")).endsWith("FAGLIG 7 til 10", "AFVIGELSE 3 til 6");
        assertThat(sums(rules(rule("F-5", when(0)).ceiling(Skala.FAGLIG, 5)), "j"))
                .containsExactly("FAGLIG 5");
    }

    @Test
    void trappen_går_fra_laveste_mulige_til_laveste_sikre() {
        RuleSet rules = rules(
                rule("T-1", when(0)).ceiling(Skala.TRAPPE, 1),
                rule("T-2", when(1)).ceiling(Skala.TRAPPE, 2),
                rule("T-3", when(2)).ceiling(Skala.TRAPPE, 3));
        assertThat(sums(rules, "nnj")).containsExactly("TRAPPE 3");
        assertThat(sums(rules, "njj")).containsExactly("TRAPPE 2");
        assertThat(sums(rules, "?nj")).containsExactly("TRAPPE 1 til 3");
        assertThat(sums(rules, "j??")).containsExactly("TRAPPE 1");
        assertThat(sums(rules, "nnn")).isEmpty();
        assertThat(sums(rules, "?n?")).containsExactly("TRAPPE 1 til 3?");
    }

    @Test
    void trinnet_læses_i_næste_lag() {
        RuleSet rules = rules(
                rule("L-1", when(0)).ceiling(Skala.BARN, 4),
                rule("T-1", when(1)).ceiling(Skala.TRAPPE, 1),
                rule("P-1", step(Skala.SAMLET, Op.LE, 6)),
                rule("P-2", step(Skala.TRAPPE, Op.EQ, 1)));
        assertThat(read(rules, "jj")).containsExactly(CERTAIN, CERTAIN);
        assertThat(read(rules, "nn")).containsExactly(NO, NO);
        assertThat(read(rules, "??")).containsExactly(POSSIBLE, POSSIBLE);
    }

    @Test
    void et_trin_ingen_sikkert_har_sat_kan_kun_være_muligt_eller_udelukket() {
        RuleSet rules = rules(
                rule("T-2", when(0)).ceiling(Skala.TRAPPE, 2),
                rule("P-1", step(Skala.TRAPPE, Op.LE, 3)),
                rule("P-2", step(Skala.TRAPPE, Op.EQ, 3)));
        Verdicts verdicts = Evaluator.evaluate(rules, answers("?"), AREAS);
        assertThat(verdicts.byIndex()).containsExactly(POSSIBLE, POSSIBLE, NO);
    }

    private static List<Verdict> read(RuleSet rules, String answers) {
        return Evaluator.evaluate(rules, answers(answers), AREAS).byIndex().subList(2, 4);
    }
}
