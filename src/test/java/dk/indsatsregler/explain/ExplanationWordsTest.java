package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static dk.indsatsregler.explain.Build.ene;
import static dk.indsatsregler.explain.Build.facts;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.noOutcome;
import static dk.indsatsregler.explain.Build.none;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.Build.step;
import static dk.indsatsregler.explain.Build.ting;
import static dk.indsatsregler.explain.Build.untold;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.CaseFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationWordsTest {

    private static String rare(String id) {
        RuleSet rules = rules(
                rule("P-1", some("Ene", is("Ene.uopgørlig", Op.GE, 7))),
                rule(
                        "P-2",
                        none("Ting", is("Ting.ja", Op.EQ, true)),
                        some("Modtagelse"),
                        none("Modtagelse", untold("Modtagelse.modtaget")),
                        none("Ene", untold("Ene.ja")),
                        noOutcome("P-1"),
                        step(Skala.TRAPPE, Op.LE, 1)),
                rule("T-1", some("Ene", is("Ene.ja", Op.EQ, true))).ceiling(Skala.TRAPPE, 1));
        CaseFacts facts = facts(
                ene(0, false),
                ting("a", 1, true),
                ting("b", 1, true),
                ting("c", 1, true),
                ting("d", 1, true),
                ting("e", 1, true),
                ting("f", 1, true),
                ting("g", 1, true),
                Modtagelse.class);
        return Explainer.explain(rules, facts, AREAS, Evaluator.evaluate(rules, facts, AREAS), id)
                .tekst();
    }

    @Test
    void teksten_når_intet_svar_hjælper() {
        assertThat(rare("P-1")).isEqualTo("""
                        P-1: Prøveregel
                        UAFKLARET (KAN IKKE OPGØRES) · LOV
                        Kilde: Prøvelovens § 1
                        Reglen: En regel til prøver.

                        Hvad afgør det:
                          ? Ene( uopgørlig >= 7 )
                              uopgørlig kan ikke opgøres; kræver mindst 7

                        Målt:
                          Ene.uopgørlig kan ikke opgøres (Ene.tal = 0)
                              Tallet; nul kan ikke opgøres. (NP-03)

                        Mangler:
                          Intet svar kan afgøre reglen, for det, den måler på, kan ikke opgøres.
                        """);
    }

    @Test
    void teksten_om_det_der_ikke_må_være_og_det_der_ikke_er() {
        assertThat(rare("P-2")).isEqualTo("""
                        P-2: Prøveregel
                        IKKE OPFYLDT · LOV
                        Kilde: Prøvelovens § 1
                        Reglen: En regel til prøver.

                        Hvorfor ikke:
                          ✗ not Ting( ja == true )
                              ✗ Ting[a]
                                  ja er ja; må ikke være ja
                              ✗ Ting[b]
                                  ja er ja; må ikke være ja
                              ✗ Ting[c]
                                  ja er ja; må ikke være ja
                              ✗ Ting[d]
                                  ja er ja; må ikke være ja
                              ✗ Ting[e]
                                  ja er ja; må ikke være ja
                              … og 2 til
                          ✗ Modtagelse()
                              der er ingen Modtagelse
                          ✓ not Modtagelse( modtaget == null )
                          ✓ not Ene( ja == null )
                          ? not Udfald( regel == "P-1" )
                              P-1 (Prøveregel) er UAFKLARET; må ikke være OPFYLDT
                          ✗ Skalatrin( skala == Skala.TRAPPE, trin <= 1 )
                              ingen regel sætter et trin
                        """);
    }
}
