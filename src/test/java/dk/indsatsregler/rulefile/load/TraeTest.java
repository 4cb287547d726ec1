package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Det træ, en god fil bliver til. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TraeTest {

    private static FactType type(String navn) {
        return Proeveregel.ORDFORRÅD.type(navn).orElseThrow();
    }

    private static Field felt(String type, String navn) {
        return type(type).field(navn).orElseThrow();
    }

    private static Condition betingelse(String tekst) {
        return Proeveregel.regler(
                        Proeveregel.regel(
                                "NP-G1", "@gruppe( \"G\" )", "Barn( alder == 1 )", "højstTrin( Skala.BARN, 3 )"),
                        Proeveregel.regel("NP-A1", tekst, "opmærksomhed()"))
                .rules()
                .get(1)
                .conditions()
                .get(0);
    }

    private static Expr udtryk(String tekst) {
        return betingelse(tekst).expr();
    }

    private static Expr.Compare lig(
            String type, String felt, Op op, Object værdi, String tekst, int linje, int kolonne) {
        return new Expr.Compare(felt(type, felt), op, værdi, tekst, new Position(linje, kolonne, tekst.length()));
    }

    @Test
    void eksemplet_fra_designet_bliver_til_præcis_dette_træ() {
        String fil = """
                // Nødpasning
                rule "NP-K1: Forældre i samfundskritisk funktion"
                    @kilde( "BEK nr. 217 af 17/03/2020, § 5, nr. 1" )
                    @grundlag( LOV )
                    @udsagn( "NP-03, NP-05" )
                    @fortolkning( "NP-14: alle forældre." )
                    @forklaring( "0-9-årige børn." )
                    @gyldigFra( "2020-03-18" )
                    @gyldigTil( "2020-04-14" )
                when
                    Barn( alder <= 9 )            // 0-9-årige børn,
                    exists Foraelder()            // hvis forældre
                    forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE,
                                                   Sektor.SUNDHED )   // ikke denne
                            ||   samfundskritiskFunktion == true ) )   // varetager
                    Pasning( alleMulighederAfsøgt == true )
                then
                    konklusion.opfyldt();
                end
                """;
        RuleSet regler = ((Loaded.Rules) Proeveregel.indlæs(fil)).ruleSet();
        assertThat(regler.rules()).hasSize(1);
        Rule regel = regler.rules().get(0);
        assertThat(regel.info())
                .isEqualTo(new Regel(
                        "NP-K1",
                        "Forældre i samfundskritisk funktion",
                        "0-9-årige børn.",
                        new Regel.Kilde(
                                Grundlag.LOV,
                                Set.of(Grundlag.VEJLEDNING, Grundlag.LOKALT_VALG),
                                "BEK nr. 217 af 17/03/2020, § 5, nr. 1",
                                List.of("NP-03", "NP-05"),
                                null,
                                "NP-14: alle forældre.",
                                null,
                                List.of()),
                        new Regel.Gyldighed(LocalDate.of(2020, 3, 18), LocalDate.of(2020, 4, 14)),
                        Regel.Virkning.af(Slags.OPFYLDT),
                        Regel.Opgave.INGEN,
                        Regel.Svartekst.INGEN,
                        new Regel.Placering(
                                "proeve",
                                "proeve/a.drl",
                                2,
                                fil.substring(fil.indexOf("rule"), fil.length() - 1),
                                0,
                                List.of(),
                                new Regel.Steder(
                                        new Regel.Sted(2, 6, 44),
                                        Map.of(
                                                "kilde", new Regel.Sted(3, 5, 6),
                                                "grundlag", new Regel.Sted(4, 5, 9),
                                                "udsagn", new Regel.Sted(5, 5, 7),
                                                "fortolkning", new Regel.Sted(6, 5, 12),
                                                "forklaring", new Regel.Sted(7, 5, 11),
                                                "gyldigFra", new Regel.Sted(8, 5, 10),
                                                "gyldigTil", new Regel.Sted(9, 5, 10)),
                                        new Regel.Sted(10, 1, 4))),
                        Set.of(),
                        Set.of()));
        assertThat(regel.then()).isEqualTo(new Consequence(Slags.OPFYLDT, null, null, 0));
        assertThat(regel.deadline()).isNull();
        assertThat(regel.stratum()).isZero();
        assertThat(regel.conditions())
                .containsExactly(
                        new Condition(
                                Quantifier.SOME,
                                type("Barn"),
                                lig("Barn", "alder", Op.LE, BigDecimal.valueOf(9), "alder <= 9", 11, 11),
                                "Barn( alder <= 9 )",
                                "0-9-årige børn,",
                                new Position(11, 5, 18)),
                        new Condition(
                                Quantifier.SOME,
                                type("Foraelder"),
                                new Expr.And(List.of()),
                                "exists Foraelder()",
                                "hvis forældre",
                                new Position(12, 5, 18)),
                        new Condition(
                                Quantifier.ALL,
                                type("Foraelder"),
                                new Expr.Or(List.of(
                                        new Expr.In(
                                                felt("Foraelder", "sektor"),
                                                false,
                                                List.of(Sektor.ÆLDREPLEJE, Sektor.SUNDHED),
                                                "sektor in ( Sektor.ÆLDREPLEJE, Sektor.SUNDHED )",
                                                new Position(13, 24, 30)),
                                        lig(
                                                "Foraelder",
                                                "samfundskritiskFunktion",
                                                Op.EQ,
                                                true,
                                                "samfundskritiskFunktion == true",
                                                15,
                                                18))),
                                "forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE, Sektor.SUNDHED ) || samfundskritiskFunktion == true ) )",
                                "varetager",
                                new Position(13, 5, 49)),
                        new Condition(
                                Quantifier.SOME,
                                type("Pasning"),
                                lig(
                                        "Pasning",
                                        "alleMulighederAfsøgt",
                                        Op.EQ,
                                        true,
                                        "alleMulighederAfsøgt == true",
                                        16,
                                        14),
                                "Pasning( alleMulighederAfsøgt == true )",
                                null,
                                new Position(16, 5, 39)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tal == 3                | 3
                    tal != -3               | -3
                    brøk >= 10.5000         | 10.5000
                    spænd < 123456789.1234  | 123456789.1234
                    """)
    void tal(String tekst, BigDecimal værdi) {
        assertThat(((Expr.Compare) udtryk("Ting( " + tekst + " )")).value()).isEqualTo(værdi);
    }

    @Test
    void dage_valg_ja_nej_og_hændelser() {
        assertThat(((Expr.Compare) udtryk("Ting( dag > \"2020-02-29\" )")).value())
                .isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(((Expr.Compare) udtryk("Ting( farve != Farve.GRØN )")).value())
                .isEqualTo(Farve.GRØN);
        assertThat(((Expr.Compare) udtryk("Ting( ja == false )")).value()).isEqualTo(false);
        assertThat(((Expr.Compare) udtryk("Ene( hændelse != Haendelse.IKKE_SKET )")).value())
                .isSameAs(Haendelse.IKKE_SKET);
        assertThat(((Expr.Compare) udtryk("Ene( hændelse <= \"2020-03-18\" )")).value())
                .isEqualTo(LocalDate.of(2020, 3, 18));
        assertThat(((Expr.In) udtryk("Ting( dag not in ( \"2020-03-18\" ) )")).values())
                .containsExactly(LocalDate.of(2020, 3, 18));
    }

    @Test
    void to_felter_og_ikke_oplyst() {
        assertThat(udtryk("Ene( tal < dobbelt )"))
                .isEqualTo(new Expr.Fields(
                        felt("Ene", "tal"), Op.LT, felt("Ene", "dobbelt"), "tal < dobbelt", new Position(21, 10, 13)));
        assertThat(udtryk("Ene( tidspunkt == null )"))
                .isEqualTo(new Expr.Untold(
                        felt("Ene", "tidspunkt"), false, "tidspunkt == null", new Position(21, 10, 17)));
        assertThat(udtryk("Ene( tal != null )"))
                .isEqualTo(new Expr.Untold(felt("Ene", "tal"), true, "tal != null", new Position(21, 10, 11)));
    }

    @Test
    void komma_og_er_det_samme_og_binder_stærkere_end_eller() {
        Expr abc = udtryk("Ting( tal == 1, ja == true && brøk == 2 )");
        assertThat(((Expr.And) abc).parts()).hasSize(3).allMatch(Expr.Compare.class::isInstance);
        Expr blandet = udtryk("Ting( tal == 1 || tal == 2 && ja == true )");
        assertThat(((Expr.Or) blandet).parts())
                .satisfiesExactly(
                        første -> assertThat(første).isInstanceOf(Expr.Compare.class),
                        anden -> assertThat(((Expr.And) anden).parts()).hasSize(2));
        Expr parentes = udtryk("Ting( ( tal == 1 || tal == 2 ) && ja == true )");
        assertThat(((Expr.And) parentes).parts())
                .satisfiesExactly(
                        første -> assertThat(((Expr.Or) første).parts()).hasSize(2),
                        anden -> assertThat(anden).isInstanceOf(Expr.Compare.class));
    }

    @Test
    void det_motoren_selv_lægger_ind() {
        assertThat(((Expr.In) udtryk("Udfald( regel in ( \"NP-G1\" ) )")).values())
                .containsExactly("NP-G1");
        Expr.And gruppe = (Expr.And) udtryk("not Gruppe( navn == \"G\", opfyldte >= 1 )");
        assertThat(((Expr.Compare) gruppe.parts().get(0)).value()).isEqualTo("G");
        assertThat(((Expr.Compare) gruppe.parts().get(1)).value()).isEqualTo(BigDecimal.ONE);
        Expr.And skala = (Expr.And) udtryk("Skalatrin( skala == Skala.SAMLET, trin <= 6 )");
        assertThat(((Expr.Compare) skala.parts().get(0)).value()).isEqualTo(Skala.SAMLET);
    }

    @Test
    void kun_linjens_sidste_kommentar_er_kildens_ord() {
        assertThat(betingelse("Barn( /* her */ alder == 3 )   //   barn  ").comment())
                .isEqualTo("barn");
        assertThat(betingelse("Barn( /* her */ alder == 3 )").text()).isEqualTo("Barn( alder == 3 )");
        assertThat(betingelse("Barn( alder == 3 ) //").comment()).isNull();
        assertThat(betingelse("Barn( alder == 3 )\n// næste linje").comment()).isNull();
        assertThat(betingelse("Barn( alder == 3 ) Barn( alder == 3 ) // to på en linje")
                        .comment())
                .isNull();
    }

    @Test
    void konklusioner() {
        RuleSet regler = Proeveregel.regler(
                Proeveregel.regel("NP-A1", "Barn( alder == 3 )", "spærrer( Emne.AFGØRELSE )"),
                Proeveregel.regel("NP-A2", "Barn( alder == 3 )", "højstTrin( Skala.TRAPPE, 3 )"),
                Proeveregel.regel("NP-A3", "Barn( alder == 3 )", "løft( Skala.FORÆLDRE, 9 )"));
        assertThat(regler.rules())
                .extracting(Rule::then)
                .containsExactly(
                        new Consequence(Slags.SPÆRRER, Emne.AFGØRELSE, null, 0),
                        new Consequence(Slags.HØJST_TRIN, null, Skala.TRAPPE, 3),
                        new Consequence(Slags.LØFT, null, Skala.FORÆLDRE, 9));
    }

    @Test
    void frister() {
        RuleSet regler = Proeveregel.regler(Proeveregel.regel(
                "NP-A1",
                "@frist( \"tidligst( Ene.dag + 2 uger, Modtagelse.modtaget + 24 timer, Ene.hændelse + 1 måneder )\" )",
                "Barn( alder == 3 )",
                "opmærksomhed()"));
        assertThat(regler.rules().get(0).deadline())
                .isEqualTo(new Deadline(
                        "tidligst( Ene.dag + 2 uger, Modtagelse.modtaget + 24 timer, Ene.hændelse + 1 måneder )",
                        List.of(
                                new Deadline.Part(felt("Ene", "dag"), 2, Deadline.Unit.UGER),
                                new Deadline.Part(felt("Modtagelse", "modtaget"), 24, Deadline.Unit.TIMER),
                                new Deadline.Part(felt("Ene", "hændelse"), 1, Deadline.Unit.MÅNEDER))));
    }

    @Test
    void følsomme_felter_må_læses_af_en_tilpasning() {
        assertThat(Proeveregel.regler(Proeveregel.regel("NP-A1", "Ene( følsom == true )", "tilpasning()"))
                        .rules())
                .hasSize(1);
    }
}
