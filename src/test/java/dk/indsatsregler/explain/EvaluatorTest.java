package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.all;
import static dk.indsatsregler.explain.Build.and;
import static dk.indsatsregler.explain.Build.ene;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.group;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.noOutcome;
import static dk.indsatsregler.explain.Build.none;
import static dk.indsatsregler.explain.Build.or;
import static dk.indsatsregler.explain.Build.outcome;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.ting;
import static dk.indsatsregler.explain.Build.told;
import static dk.indsatsregler.explain.Build.untold;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static dk.indsatsregler.rulefile.Verdict.CERTAIN;
import static dk.indsatsregler.rulefile.Verdict.INACTIVE;
import static dk.indsatsregler.rulefile.Verdict.NO;
import static dk.indsatsregler.rulefile.Verdict.POSSIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluatorTest {

    private static final Expr YES = is("Ting.ja", Op.EQ, true);
    private static final CaseFacts NOT_TOLD = facts();
    private static final CaseFacts NONE = facts(Ting.class);
    private static final CaseFacts YES_AND_NO = facts(ting("a", 1, true), ting("b", 2, false));
    private static final CaseFacts ONLY_YES = facts(ting("a", 1, true), ting("b", 2, true));
    private static final CaseFacts ONLY_NO = facts(ting("a", 1, false), ting("b", 2, false));
    private static final CaseFacts YES_AND_UNKNOWN = facts(ting("a", 1, true), ting("b", 2, null));
    private static final CaseFacts NO_AND_UNKNOWN = facts(ting("a", 1, false), ting("b", 2, null));

    private static Verdict judge(CaseFacts facts, Condition... conditions) {
        return Evaluator.evaluate(rules(rule("P-1", conditions)), facts, AREAS)
                .byIndex()
                .get(0);
    }

    private static List<Verdict> judge(RuleSet rules, CaseFacts facts) {
        return Evaluator.evaluate(rules, facts, AREAS).byIndex();
    }

    @Nested
    class Mindst_et {

        private final Condition yes = some("Ting", YES);

        @Test
        void opfyldt_uopfyldt_og_uafklaret() {
            assertThat(judge(YES_AND_NO, yes)).isEqualTo(CERTAIN);
            assertThat(judge(YES_AND_UNKNOWN, yes)).isEqualTo(CERTAIN);
            assertThat(judge(NO_AND_UNKNOWN, yes)).isEqualTo(POSSIBLE);
            assertThat(judge(ONLY_NO, yes)).isEqualTo(NO);
            assertThat(judge(NONE, yes)).isEqualTo(NO);
            assertThat(judge(NOT_TOLD, yes)).isEqualTo(POSSIBLE);
        }

        @Test
        void om_der_overhovedet_er_et() {
            assertThat(judge(ONLY_NO, some("Ting"))).isEqualTo(CERTAIN);
            assertThat(judge(NONE, some("Ting"))).isEqualTo(NO);
            assertThat(judge(NOT_TOLD, some("Ting"))).isEqualTo(POSSIBLE);
        }
    }

    @Nested
    class Ingen {

        private final Condition noYes = none("Ting", YES);

        @Test
        void opfyldt_uopfyldt_og_uafklaret() {
            assertThat(judge(YES_AND_NO, noYes)).isEqualTo(NO);
            assertThat(judge(YES_AND_UNKNOWN, noYes)).isEqualTo(NO);
            assertThat(judge(NO_AND_UNKNOWN, noYes)).isEqualTo(POSSIBLE);
            assertThat(judge(ONLY_NO, noYes)).isEqualTo(CERTAIN);
            assertThat(judge(NONE, noYes)).isEqualTo(CERTAIN);
            assertThat(judge(NOT_TOLD, noYes)).isEqualTo(POSSIBLE);
        }

        @Test
        void om_der_ingen_er() {
            assertThat(judge(ONLY_NO, none("Ting"))).isEqualTo(NO);
            assertThat(judge(NONE, none("Ting"))).isEqualTo(CERTAIN);
            assertThat(judge(NOT_TOLD, none("Ting"))).isEqualTo(POSSIBLE);
        }
    }

    @Nested
    class Alle {

        private final Condition allYes = all("Ting", YES);

        @Test
        void opfyldt_uopfyldt_og_uafklaret() {
            assertThat(judge(ONLY_YES, allYes)).isEqualTo(CERTAIN);
            assertThat(judge(YES_AND_NO, allYes)).isEqualTo(NO);
            assertThat(judge(NO_AND_UNKNOWN, allYes)).isEqualTo(NO);
            assertThat(judge(YES_AND_UNKNOWN, allYes)).isEqualTo(POSSIBLE);
            assertThat(judge(NONE, allYes)).isEqualTo(CERTAIN);
            assertThat(judge(NOT_TOLD, allYes)).isEqualTo(POSSIBLE);
        }

        @Test
        void det_der_ikke_er_sket_opfylder_ikke_en_grænse_i_tid() {
            LocalDate day = LocalDate.of(2020, 3, 18);
            CaseFacts facts = facts(new Modtagelse("m", null, Haendelse.IKKE_SKET));
            assertThat(judge(facts, all("Modtagelse", is("Modtagelse.dag", Op.LE, day))))
                    .isEqualTo(NO);
            assertThat(judge(facts, all("Modtagelse", is("Modtagelse.dag", Op.NE, day))))
                    .isEqualTo(CERTAIN);
        }
    }

    @Nested
    class Ikke_oplyst {

        @Test
        void svares_ja_eller_nej_om_et_faktum_der_er_oplyst() {
            assertThat(judge(YES_AND_UNKNOWN, some("Ting", untold("Ting.ja")))).isEqualTo(CERTAIN);
            assertThat(judge(ONLY_YES, some("Ting", untold("Ting.ja")))).isEqualTo(NO);
            assertThat(judge(YES_AND_UNKNOWN, none("Ting", untold("Ting.ja")))).isEqualTo(NO);
            assertThat(judge(YES_AND_UNKNOWN, all("Ting", untold("Ting.ja")))).isEqualTo(NO);
            assertThat(judge(YES_AND_UNKNOWN, all("Ting", told("Ting.ja")))).isEqualTo(NO);
            assertThat(judge(ONLY_YES, all("Ting", told("Ting.ja")))).isEqualTo(CERTAIN);
            assertThat(judge(NOT_TOLD, some("Ene", untold("Ene.ja")))).isEqualTo(CERTAIN);
        }

        @Test
        void er_ukendt_når_det_ikke_er_oplyst_hvilke_der_er() {
            for (Expr atom : List.of(untold("Ting.ja"), told("Ting.ja"))) {
                assertThat(judge(NOT_TOLD, some("Ting", atom))).isEqualTo(POSSIBLE);
                assertThat(judge(NOT_TOLD, none("Ting", atom))).isEqualTo(POSSIBLE);
                assertThat(judge(NOT_TOLD, all("Ting", atom))).isEqualTo(POSSIBLE);
            }
        }
    }

    @Test
    void en_regel_er_så_sikker_som_sin_svageste_betingelse() {
        Condition yes = some("Ene", is("Ene.ja", Op.EQ, true));
        Condition seven = some("Ene", is("Ene.tal", Op.GE, 7));
        assertThat(judge(facts(ene(7, true)), yes, seven)).isEqualTo(CERTAIN);
        assertThat(judge(facts(ene(7, null)), yes, seven)).isEqualTo(POSSIBLE);
        assertThat(judge(facts(ene(6, null)), yes, seven)).isEqualTo(NO);
        assertThat(judge(facts(ene(6, true)), yes, seven)).isEqualTo(NO);
    }

    @Test
    void enten_eller_inde_i_et_mønster() {
        Condition either =
                some("Ene", or(is("Ene.ja", Op.EQ, true), and(is("Ene.tal", Op.GE, 7), is("Ene.tal", Op.LE, 9))));
        assertThat(judge(facts(ene(null, true)), either)).isEqualTo(CERTAIN);
        assertThat(judge(facts(ene(8, null)), either)).isEqualTo(CERTAIN);
        assertThat(judge(facts(ene(10, null)), either)).isEqualTo(POSSIBLE);
        assertThat(judge(facts(ene(10, false)), either)).isEqualTo(NO);
    }

    @Test
    void regler_læser_regler_i_tidligere_lag() {
        RuleSet rules = rules(
                rule("P-4", noOutcome("P-3")),
                rule("P-3", noOutcome("P-2")),
                rule("P-2", outcome("P-1")),
                rule("P-1", some("Ene", is("Ene.ja", Op.EQ, true))));
        assertThat(rules.rules().stream().map(r -> r.stratum())).containsExactly(3, 2, 1, 0);
        assertThat(judge(rules, facts(ene(null, true)))).containsExactly(CERTAIN, NO, CERTAIN, CERTAIN);
        assertThat(judge(rules, facts(ene(null, false)))).containsExactly(NO, CERTAIN, NO, NO);
        assertThat(judge(rules, facts())).containsExactly(POSSIBLE, POSSIBLE, POSSIBLE, POSSIBLE);
    }

    @Test
    void en_regel_der_ikke_gælder_kan_ikke_læses() {
        RuleSet rules = rules(
                rule("P-1", some("Ene", is("Ene.ja", Op.EQ, true))).valid("2020-01-01", "2020-03-29"),
                rule("P-2", outcome("P-1")),
                rule("P-3", noOutcome("P-1")),
                rule("P-4").area("andet"));
        assertThat(judge(rules, facts(ene(null, true)))).containsExactly(INACTIVE, NO, CERTAIN, INACTIVE);
        assertThat(judge(rules, facts(LocalDate.of(2020, 3, 29), ene(null, true))))
                .containsExactly(CERTAIN, CERTAIN, NO, INACTIVE);
        assertThat(Evaluator.evaluate(rules, facts(), Set.of("andet")).byIndex())
                .containsExactly(INACTIVE, INACTIVE, INACTIVE, CERTAIN);
    }

    @Test
    void en_gruppe_er_et_spænd_fra_sikkert_til_muligt() {
        RuleSet rules = rules(
                rule("G-1", some("Ene", is("Ene.ja", Op.EQ, true))).group("G"),
                rule("G-2", some("Ene", is("Ene.tal", Op.GE, 5))).group("G"),
                rule("G-3", some("Ene", is("Ene.tal", Op.GE, 10))).group("G"),
                rule("P-1", group("G", Op.GE, 1)),
                rule("P-2", group("G", Op.GE, 2)),
                rule("P-3", group("G", Op.GE, 3)),
                rule("P-4", group("G", Op.EQ, 0)));
        assertThat(judge(rules, facts(ene(7, null))).subList(3, 7)).containsExactly(CERTAIN, POSSIBLE, NO, NO);
        assertThat(judge(rules, facts(ene(10, null))).subList(3, 7)).containsExactly(CERTAIN, CERTAIN, POSSIBLE, NO);
        assertThat(judge(rules, facts(ene(1, false))).subList(3, 7)).containsExactly(NO, NO, NO, CERTAIN);
        assertThat(Evaluator.evaluate(rules, facts(ene(7, null)), AREAS).sums())
                .singleElement()
                .satisfies(row -> assertThat(Values.text(row.value(1))).isEqualTo("1 til 2"));
    }
}
