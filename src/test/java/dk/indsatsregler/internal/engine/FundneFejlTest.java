package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.Klods;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the random cases found, in the smallest case that shows it. The three are asked each time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FundneFejlTest {

    private static final Vocabulary ORDFORRÅD = ProeveOrdforraad.medKlods();

    @Test
    void det_der_ikke_er_sket_er_ikke_efter_en_dag_heller_ikke_måske() {
        RuleSet regler = regler(regel("PR-A", "", "Ene( hændelse >= \"2020-03-30\", tal >= 1 )"));
        assertThat(svar(regler, sag().med(ene(Haendelse.IKKE_SKET)).byg())).isEqualTo(Verdict.NO);
    }

    @Test
    void det_der_ikke_er_sket_bryder_alle_skal_være_sket_efter_en_dag() {
        RuleSet regler = regler(regel("PR-A", "", "forall( Klods( taget >= \"2020-03-30\" ) )"));
        assertThat(svar(regler, sag().med(klods(Haendelse.IKKE_SKET)).byg())).isEqualTo(Verdict.NO);
    }

    @Test
    void et_felt_der_altid_er_oplyst_er_ukendt_når_ingen_har_fortalt_hvilke_der_er() {
        RuleSet regler = regler(regel("PR-A", "", "Klods( farve == Farve.GRØN )"));
        assertThat(svar(regler, sag().byg())).isEqualTo(Verdict.POSSIBLE);
    }

    @Test
    void summer_kommer_i_den_lovede_rækkefølge() {
        RuleSet regler = regler(
                regel("PR-A", "SIDST", "Udfald( regel == \"PR-B\" )") + regel("PR-B", "FØRST", "Ene( ja == true )"));
        List<Row> summer = new DroolsEngine(regler)
                .run(CaseFacts.of(ORDFORRÅD, sag().byg()), regler.areas())
                .sums();
        assertThat(summer.stream().map(Row::id).toList())
                .isEqualTo(Sums.of(regler.rules()).stream()
                        .map(s -> ((Sums.Group) s).name())
                        .toList());
    }

    private static Verdict svar(RuleSet regler, Sag sag) {
        Enighed enighed = new Enighed(regler, FladeTyper.ofGuardedText(ORDFORRÅD));
        assertThat(enighed.uenige(sag, Set.of("proeve"))).isEmpty();
        return enighed.engine(CaseFacts.of(ORDFORRÅD, sag), Set.of("proeve"))
                .of(regler.rules().get(0));
    }

    private static RuleSet regler(String tekst) {
        return Indlaest.regler(ORDFORRÅD, Map.of("proeve/a.drl", tekst));
    }

    private static String regel(String id, String gruppe, String betingelse) {
        return """
                rule "%s: Prøve"
                    @kilde( "Prøve, § 1" )
                    @grundlag( LOV )
                    @udsagn( "NP-03" )
                    @forklaring( "En prøve." )
                    %s
                    @gyldigFra( "2020-01-01" )
                when
                    %s
                then
                    konklusion.opfyldt();
                end

                """.formatted(id, gruppe.isEmpty() ? "" : "@gruppe( \"" + gruppe + "\" )", betingelse);
    }

    private static Sag.Bygger sag() {
        return Sag.bygger("sag-1", TilfaeldigeRegler.DAG);
    }

    private static Ene ene(Haendelse hændelse) {
        return new Ene(null, null, null, null, null, null, hændelse, null, null, null);
    }

    private static Klods klods(Haendelse taget) {
        return new Klods("a", Farve.RØD, 1, TilfaeldigeRegler.DAG, null, null, null, taget, null);
    }
}
