package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.all;
import static dk.indsatsregler.explain.Build.in;
import static dk.indsatsregler.explain.Build.is;
import static dk.indsatsregler.explain.Build.or;
import static dk.indsatsregler.explain.Build.outcome;
import static dk.indsatsregler.explain.Build.rules;
import static dk.indsatsregler.explain.Build.saying;
import static dk.indsatsregler.explain.Build.some;
import static dk.indsatsregler.explain.RuleBuilder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationTextTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 31);

    private final RuleSet rules = rules(
            rule(
                            "NP-K1",
                            saying("0-9-årige børn,", some("Barn", is("Barn.alder", Op.LE, 9))),
                            saying("hvis forældre", some("Foraelder")),
                            saying(
                                    "varetager samfundskritiske funktioner,",
                                    all(
                                            "Foraelder",
                                            or(
                                                    in("Foraelder.sektor", Sektor.SUNDHED, Sektor.POLITI),
                                                    is("Foraelder.samfundskritiskFunktion", Op.EQ, true)))),
                            saying(
                                    "og som har afsøgt alle relevante pasningsmuligheder",
                                    some("Pasning", is("Pasning.alleMulighederAfsøgt", Op.EQ, true))))
                    .area("noedpasning")
                    .title("Forældre i samfundskritisk funktion")
                    .source(
                            "BEK nr. 217 af 17/03/2020, § 5, nr. 1",
                            "0-9-årige børn, hvis forældre varetager samfundskritiske funktioner, og som har afsøgt alle relevante pasningsmuligheder.")
                    .basis(Grundlag.LOV, Grundlag.VEJLEDNING, Grundlag.LOKALT_VALG)
                    .valid("2020-03-18", "2020-04-14")
                    .notes(
                            "Forældre læses som alle forældre, barnet bor hos på pasningsdagen (NP-14).",
                            "Noten til kriteriet er ikke fundet.",
                            "Ejerformen af arbejdspladsen indgår ikke."),
            rule("NP-TILBUD", saying("Er kriteriet opfyldt,", outcome("NP-K1")))
                    .area("noedpasning")
                    .title("Tilbud om nødpasning")
                    .source("BEK nr. 217 af 17/03/2020, § 5", "Et omfattet barn skal tilbydes nødpasning.")
                    .valid("2020-03-18", "2020-04-14")
                    .result("OMFATTET")
                    .then(Slags.PLIGT)
                    .action("Tilbyd barnet nødpasning.", "Kommunen"));

    private static CaseFacts facts(
            int birthYear, @Nullable Boolean function, @Nullable Boolean searched, LocalDate date) {
        return Build.facts(
                date,
                Barn.med().fødselsdato(LocalDate.of(birthYear, 3, 31)),
                Foraelder.med("far").sektor(Sektor.ANDEN).samfundskritiskFunktion(function),
                Foraelder.med("mor").sektor(Sektor.SUNDHED),
                Pasning.med().pasningsdag(DAY).alleMulighederAfsøgt(searched));
    }

    private String text(CaseFacts facts, String id) {
        Set<String> areas = Set.of("noedpasning");
        return Explainer.explain(rules, facts, areas, Evaluator.evaluate(rules, facts, areas), id)
                .tekst();
    }

    @Test
    void opfyldt() {
        assertThat(text(facts(2011, true, true, DAY), "NP-K1")).isEqualTo("""
                        NP-K1: Forældre i samfundskritisk funktion
                        OPFYLDT · LOV (hviler også på VEJLEDNING, LOKALT VALG)
                        Kilde: BEK nr. 217 af 17/03/2020, § 5, nr. 1
                        Reglen: 0-9-årige børn, hvis forældre varetager samfundskritiske funktioner, og som har afsøgt alle
                            relevante pasningsmuligheder.

                        Hvorfor:
                          ✓ Barn( alder <= 9 )                       0-9-årige børn,
                              alder er 9; kræver højst 9
                          ✓ Foraelder()                              hvis forældre
                              ✓ Foraelder[far]
                              ✓ Foraelder[mor]
                          ✓ forall( Foraelder( sektor in ( Sektor.SUNDHED, Sektor.POLITI ) ||
                            samfundskritiskFunktion == true ) )
                                                                     varetager samfundskritiske funktioner,
                              ✓ Foraelder[far]
                                  samfundskritiskFunktion er ja; kræver ja
                              ✓ Foraelder[mor]
                                  sektor er SUNDHED; kræver en af SUNDHED, POLITI
                          ✓ Pasning( alleMulighederAfsøgt == true )  og som har afsøgt alle relevante pasningsmuligheder
                              alleMulighederAfsøgt er ja; kræver ja

                        Målt:
                          Barn.alder = 9 (Barn.fødselsdato = 2011-03-31, Pasning.pasningsdag = 2020-03-31)
                              Barnets alder i hele fyldte år på pasningsdagen. (NP-03, NP-10, NP-11, NP-12)

                        Fortolkning: Forældre læses som alle forældre, barnet bor hos på pasningsdagen (NP-14).
                        Forbehold: Noten til kriteriet er ikke fundet.
                        Udeladt: Ejerformen af arbejdspladsen indgår ikke.
                        """);
    }

    @Test
    void ikke_opfyldt() {
        assertThat(text(facts(2010, false, null, DAY), "NP-K1")).isEqualTo("""
                        NP-K1: Forældre i samfundskritisk funktion
                        IKKE OPFYLDT · LOV (hviler også på VEJLEDNING, LOKALT VALG)
                        Kilde: BEK nr. 217 af 17/03/2020, § 5, nr. 1
                        Reglen: 0-9-årige børn, hvis forældre varetager samfundskritiske funktioner, og som har afsøgt alle
                            relevante pasningsmuligheder.

                        Hvorfor ikke:
                          ✗ Barn( alder <= 9 )                       0-9-årige børn,
                              alder er 10; kræver højst 9
                          ✓ Foraelder()                              hvis forældre
                          ✗ forall( Foraelder( sektor in ( Sektor.SUNDHED, Sektor.POLITI ) ||
                            samfundskritiskFunktion == true ) )
                                                                     varetager samfundskritiske funktioner,
                              ✗ Foraelder[far]
                                  sektor er ANDEN; kræver en af SUNDHED, POLITI
                                  eller samfundskritiskFunktion er nej; kræver ja
                          ? Pasning( alleMulighederAfsøgt == true )  og som har afsøgt alle relevante pasningsmuligheder
                              alleMulighederAfsøgt er ikke oplyst; kræver ja

                        Målt:
                          Barn.alder = 10 (Barn.fødselsdato = 2010-03-31, Pasning.pasningsdag = 2020-03-31)
                              Barnets alder i hele fyldte år på pasningsdagen. (NP-03, NP-10, NP-11, NP-12)

                        Fortolkning: Forældre læses som alle forældre, barnet bor hos på pasningsdagen (NP-14).
                        Forbehold: Noten til kriteriet er ikke fundet.
                        Udeladt: Ejerformen af arbejdspladsen indgår ikke.
                        """);
    }

    @Test
    void uafklaret() {
        assertThat(text(facts(2011, null, null, DAY), "NP-K1")).isEqualTo("""
                        NP-K1: Forældre i samfundskritisk funktion
                        UAFKLARET · LOV (hviler også på VEJLEDNING, LOKALT VALG)
                        Kilde: BEK nr. 217 af 17/03/2020, § 5, nr. 1
                        Reglen: 0-9-årige børn, hvis forældre varetager samfundskritiske funktioner, og som har afsøgt alle
                            relevante pasningsmuligheder.

                        Hvad afgør det:
                          ✓ Barn( alder <= 9 )                       0-9-årige børn,
                          ✓ Foraelder()                              hvis forældre
                          ? forall( Foraelder( sektor in ( Sektor.SUNDHED, Sektor.POLITI ) ||
                            samfundskritiskFunktion == true ) )
                                                                     varetager samfundskritiske funktioner,
                              ? Foraelder[far]
                                  samfundskritiskFunktion er ikke oplyst; kræver ja
                          ? Pasning( alleMulighederAfsøgt == true )  og som har afsøgt alle relevante pasningsmuligheder
                              alleMulighederAfsøgt er ikke oplyst; kræver ja

                        Målt:
                          Barn.alder = 9 (Barn.fødselsdato = 2011-03-31, Pasning.pasningsdag = 2020-03-31)
                              Barnets alder i hele fyldte år på pasningsdagen. (NP-03, NP-10, NP-11, NP-12)

                        Mangler:
                          Varetager forælderen en samfundskritisk funktion? (svares af fagperson som fagligt skøn;
                              Foraelder[far].samfundskritiskFunktion)
                          Har forældrene afsøgt alle relevante pasningsmuligheder? (svares af forælder;
                              Pasning.alleMulighederAfsøgt)

                        Fortolkning: Forældre læses som alle forældre, barnet bor hos på pasningsdagen (NP-14).
                        Forbehold: Noten til kriteriet er ikke fundet.
                        Udeladt: Ejerformen af arbejdspladsen indgår ikke.
                        """);
    }

    @Test
    void uden_for_gyldighed() {
        assertThat(text(facts(2011, true, true, LocalDate.of(2020, 4, 15)), "NP-K1"))
                .isEqualTo("""
                        NP-K1: Forældre i samfundskritisk funktion
                        UDEN FOR GYLDIGHED · LOV (hviler også på VEJLEDNING, LOKALT VALG)
                        Kilde: BEK nr. 217 af 17/03/2020, § 5, nr. 1
                        Reglen: 0-9-årige børn, hvis forældre varetager samfundskritiske funktioner, og som har afsøgt alle
                            relevante pasningsmuligheder.

                        Uden for gyldighed:
                          Reglen gælder fra 2020-03-18 til 2020-04-14. Vurderingsdatoen er 2020-04-15, så betingelserne er
                          ikke prøvet.

                        Fortolkning: Forældre læses som alle forældre, barnet bor hos på pasningsdagen (NP-14).
                        Forbehold: Noten til kriteriet er ikke fundet.
                        Udeladt: Ejerformen af arbejdspladsen indgår ikke.
                        """);
    }

    @Test
    void opfyldt_gennem_en_anden_regel_med_det_der_følger() {
        assertThat(text(facts(2011, true, true, DAY), "NP-TILBUD")).isEqualTo("""
                        NP-TILBUD: Tilbud om nødpasning
                        OPFYLDT (OMFATTET) · LOV
                        Kilde: BEK nr. 217 af 17/03/2020, § 5
                        Reglen: Et omfattet barn skal tilbydes nødpasning.

                        Hvorfor:
                          ✓ Udfald( regel == "NP-K1" )  Er kriteriet opfyldt,
                              NP-K1 (Forældre i samfundskritisk funktion) er OPFYLDT; kræver OPFYLDT

                        Hvad følger:
                          Tilbyd barnet nødpasning. (pligt)
                          Ansvarlig: Kommunen
                        """);
    }
}
