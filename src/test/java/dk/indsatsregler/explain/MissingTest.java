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
import static dk.indsatsregler.explain.Build.step;
import static dk.indsatsregler.explain.Build.ting;
import static dk.indsatsregler.explain.Build.two;
import static dk.indsatsregler.explain.Build.untold;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingTest {

    private static final Expr YES = is("Ene.ja", Op.EQ, true);
    private static final Expr SEVEN = is("Ene.tal", Op.GE, 7);

    private static List<Mangel> missing(RuleSet rules, CaseFacts facts, String id) {
        var rule = rules.rules().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Missing(rules, facts, Evaluator.evaluate(rules, facts, AREAS)).of(rule);
    }

    private static List<String> paths(CaseFacts facts, Condition... conditions) {
        return paths(rules(rule("P-1", conditions)), facts, "P-1");
    }

    private static List<String> paths(RuleSet rules, CaseFacts facts, String id) {
        return missing(rules, facts, id).stream().map(Mangel::sti).toList();
    }

    @Test
    void et_felt_med_sit_spørgsmål_og_den_der_kan_svare() {
        assertThat(missing(rules(rule("P-1", some("Ene", YES))), facts(), "P-1"))
                .containsExactly(
                        new Mangel("Ene.ja", "Ene.ja", "Ja eller nej?", SvaresAf.FORÆLDER, false, List.of("P-1")));
    }

    @Test
    void en_type_når_det_ikke_er_oplyst_hvilke_der_er() {
        assertThat(missing(rules(rule("P-1", some("Ting"))), facts(), "P-1"))
                .containsExactly(new Mangel(
                        "Ting", "Ting", "Hvilke ting er der?", SvaresAf.SAGSBEHANDLER, false, List.of("P-1")));
        Expr green = is("Ting.ja", Op.EQ, true);
        assertThat(paths(facts(), none("Ting", green), all("Ting", untold("Ting.tal"))))
                .containsExactly("Ting");
    }

    @Test
    void intet_når_reglen_er_afklaret() {
        assertThat(paths(facts(ene(7, true)), some("Ene", YES), some("Ene", SEVEN)))
                .isEmpty();
        assertThat(paths(facts(ene(6, null)), some("Ene", YES), some("Ene", SEVEN)))
                .isEmpty();
    }

    @Test
    void kun_de_dele_der_er_ukendte() {
        assertThat(paths(facts(ene(7, null)), some("Ene", YES, SEVEN))).containsExactly("Ene.ja");
        assertThat(paths(facts(ene(6, null)), some("Ene", or(YES, SEVEN)))).containsExactly("Ene.ja");
        assertThat(paths(facts(), some("Ene", or(SEVEN, YES)))).containsExactly("Ene.tal", "Ene.ja");
        assertThat(paths(facts(), some("Ene", or(YES, and(SEVEN, untold("Ene.dag"))))))
                .containsExactly("Ene.ja", "Ene.tal");
    }

    @Test
    void hver_ting_der_kan_afgøre_det() {
        Condition yes = some("Ting", is("Ting.ja", Op.EQ, true), is("Ting.tal", Op.GE, 7));
        assertThat(paths(
                        facts(ting("a", 7, null), ting("b", 6, null), ting("c", null, null), ting("d", null, false)),
                        yes))
                .containsExactly("Ting[a].ja", "Ting[c].ja", "Ting[c].tal");
        assertThat(paths(facts(ting("a", 7, true), ting("b", 7, null)), yes)).isEmpty();
    }

    @Test
    void et_spænd_skal_oplyses_helt_når_grænsen_ligger_i_det() {
        Ene range = new Ene(null, null, Spaend.mellem(5, 8), null, null, null, null, null, null, null);
        assertThat(paths(facts(range), some("Ene", is("Ene.spænd", Op.GE, 7)))).containsExactly("Ene.spænd");
        assertThat(paths(facts(range), some("Ene", is("Ene.spænd", Op.GE, 5)))).isEmpty();
        assertThat(paths(facts(range), some("Ene", two("Ene.spænd", Op.GE, "Ene.tal"))))
                .containsExactly("Ene.spænd", "Ene.tal");
    }

    @Test
    void en_målt_oplysning_føres_tilbage_til_det_der_kan_oplyses() {
        assertThat(paths(facts(), some("Ene", is("Ene.dobbelt", Op.GE, 7)))).containsExactly("Ene.tal");
        assertThat(paths(facts(), some("Barn", is("Barn.alder", Op.LE, 9))))
                .containsExactly("Barn.fødselsdato", "Pasning.pasningsdag");
    }

    @Test
    void det_intet_svar_kan_afgøre() {
        Condition immeasurable = some("Ene", is("Ene.uopgørlig", Op.GE, 7));
        assertThat(paths(facts(ene(0, null)), immeasurable)).isEmpty();
        assertThat(Missing.resultat(List.of())).isEqualTo("KAN_IKKE_OPGØRES");
        assertThat(paths(facts(ene(0, null)), immeasurable, some("Ene", YES))).containsExactly("Ene.ja");
    }

    @Test
    void når_kun_skøn_mangler_er_det_en_faglig_vurdering() {
        RuleSet rules = rules(
                rule("P-1", some("Ene", is("Ene.skøn", Op.EQ, true))),
                rule("P-2", some("Ene", is("Ene.skøn", Op.EQ, true), YES)));
        assertThat(Missing.resultat(missing(rules, facts(), "P-1"))).isEqualTo("KRÆVER_FAGLIG_VURDERING");
        assertThat(Missing.resultat(missing(rules, facts(), "P-2"))).isNull();
    }

    @Test
    void gennem_de_regler_der_læses() {
        RuleSet rules = rules(
                rule("P-1", some("Ene", SEVEN)).group("G"),
                rule("P-2", some("Ene", YES)).group("G"),
                rule("P-3", noOutcome("P-2")),
                rule("P-4", group("G", Op.GE, 2)),
                rule("P-5", outcome("P-3"), group("G", Op.GE, 1), some("Ene", is("Ene.dag", Op.LE, LocalDate.EPOCH))));
        assertThat(paths(rules, facts(), "P-3")).containsExactly("Ene.ja");
        assertThat(paths(rules, facts(), "P-4")).containsExactly("Ene.tal", "Ene.ja");
        assertThat(paths(rules, facts(), "P-5")).containsExactly("Ene.ja", "Ene.tal", "Ene.dag");
        assertThat(paths(rules, facts(ene(null, true)), "P-4")).containsExactly("Ene.tal");
        assertThat(missing(rules, facts(), "P-4"))
                .allSatisfy(m -> assertThat(m.afgør()).containsExactly("P-4"));
    }

    @Test
    void gennem_en_skala_også_når_intet_trin_er_sikkert() {
        RuleSet rules = rules(
                rule("L-1", some("Ene", YES)).ceiling(Skala.BARN, 4),
                rule("L-2", some("Ene", SEVEN)).lift(Skala.BARN, 2),
                rule("T-1", some("Ting")).ceiling(Skala.TRAPPE, 1),
                rule("P-1", step(Skala.SAMLET, Op.LE, 5)),
                rule("P-2", step(Skala.TRAPPE, Op.LE, 3)));
        assertThat(paths(rules, facts(), "P-1")).containsExactly("Ene.ja", "Ene.tal");
        assertThat(paths(rules, facts(), "P-2")).containsExactly("Ting");
        assertThat(paths(rules, facts(Ting.class), "P-2")).isEmpty();
    }
}
