package dk.indsatsregler.testing.finding;

import static dk.indsatsregler.rulefile.Proeveregel.indlæs;
import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.analysis.fault.Faults;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.load.Loaded;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingsTest {

    private static final String HJEMME = "exists Foraelder( hjemsendt == true )";

    /** Fundene i nogle regler; hvert funds scenarie er sat ind og består hos motoren. */
    private static List<Regelproblem> fund(String... regler) {
        Loaded læst = indlæs(String.join("\n", regler));
        Rulebook bog = Rulebook.of(læst);
        List<Regelproblem> fund = Findings.of(bog.rules());
        Indsat.består(bog, fund);
        return fund;
    }

    private static String tekst(String... regler) {
        return Proeveregel.tekst(fund(regler));
    }

    private static String modsat(String anden, String egen, String andens) {
        return "Reglen og " + anden + " kan være opfyldt samtidig, men siger det modsatte: «" + egen + "» og «" + andens
                + "». Ingen regel med modstrid() gør opmærksom på det, så den, der læser udfaldet, får begge dele.";
    }

    private static String handling(String id, String handling, String betingelser) {
        return regel(id, "@handling( \"" + handling + "\" )\n@ansvarlig( \"Skolen\" )", betingelser, "opmærksomhed()");
    }

    @Test
    void i_reglerne_der_følger_med_er_der_intet_fund_og_intet_er_sprunget_over() {
        Faults fundet = Faults.of(Rulebook.loadShipped().orThrow());

        assertThat(fundet.faults()).isEmpty();
        assertThat(fundet.skipped()).isEmpty();
    }

    @Test
    void betingelser_der_udelukker_hinanden() {
        assertThat(tekst(regel(
                        "PR-A",
                        "Barn( særligeBehov == true )\n" + HJEMME + "\nnot Foraelder( hjemsendt == true )",
                        "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:1:6  [REGEL-701, advarsel]  PR-A
                            rule "PR-A: prøve"
                                 ^^^^^^^^^^^^^
                        Reglen kan aldrig være opfyldt. De kan ikke gælde samtidig: exists Foraelder( hjemsendt == true ) og not Foraelder( hjemsendt == true ). Det, reglen siger, kommer aldrig frem.
                        Eksempel:  et barn: barnet har særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet; forældre: én (forælderens virksomhed har hjemsendt medarbejderne). Den 18. marts 2020 er PR-A ikke opfyldt.
                            Scenarie: reglen kan aldrig være opfyldt
                              Givet Barn.særligeBehov er ja
                              Og Foraelder:
                                | id | hjemsendt |
                                | f1 | ja        |
                              Når sagen vurderes den 2020-03-18
                              Så er PR-A ikke opfyldt""");
    }

    @Test
    void en_regel_der_læser_en_der_udelukker_den() {
        assertThat(fund(
                        regel("PR-A", "Barn( særligeBehov == true )", "opfyldt()"),
                        regel("PR-B", "Udfald( regel == \"PR-A\" )\nBarn( særligeBehov == false )", "opmærksomhed()")))
                .extracting(Regelproblem::kode, Regelproblem::regel)
                .containsExactly(tuple("REGEL-701", "PR-B"));
    }

    @Test
    void en_betingelse_der_aldrig_er_opfyldt() {
        assertThat(tekst(
                        regel("PR-A", "@gruppe( \"G\" )", "Ene( ja == true )", "opfyldt()"),
                        regel("PR-B", "Gruppe( navn == \"G\", opfyldte >= 2 )\nEne( skøn == true )", "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:21:5  [REGEL-702, advarsel]  PR-B
                            Gruppe( navn == "G", opfyldte >= 2 )
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        Gruppe( navn == "G", opfyldte >= 2 ) er aldrig opfyldt, hvad der end oplyses. Reglen kan derfor aldrig være opfyldt.
                        Eksempel:  et barn: Hvad er skønnet? ja. Den 18. marts 2020 er PR-B ikke opfyldt, selv om alle andre betingelser er opfyldt.
                            Scenarie: betingelsen Gruppe( navn == "G", opfyldte >= 2 ) er aldrig opfyldt
                              Givet Ene.skøn er ja
                              Når sagen vurderes den 2020-03-18
                              Så er PR-B ikke opfyldt""");
    }

    @Test
    void en_betingelse_der_aldrig_er_et_nej() {
        assertThat(tekst(regel("PR-A", "Barn( alder <= 9 )\nTegn( samletFravær >= 0 )", "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:9:5  [REGEL-703, advarsel]  PR-A
                            Tegn( samletFravær >= 0 )
                            ^^^^^^^^^^^^^^^^^^^^^^^^^
                        Tegn( samletFravær >= 0 ) bliver aldrig et nej, hvad der end oplyses. Betingelsen holder ingen sag ude.
                        Eksempel:  et barn på 8 år: der er brug for pasning den 18. marts 2020; barnets samlede fravær i det seneste afsluttede kvartal før nedlukningen er 0 procent. Den 18. marts 2020 er PR-A opfyldt.
                            Scenarie: betingelsen Tegn( samletFravær >= 0 ) er aldrig et nej
                              Givet Barn.fødselsdato er 2012-03-18
                              Og Pasning.pasningsdag er 2020-03-18
                              Og Tegn.samletFravær er 0
                              Når sagen vurderes den 2020-03-18
                              Så er PR-A opfyldt""");
    }

    @Test
    void en_betingelse_uden_virkning() {
        assertThat(tekst(regel("PR-A", "Barn( fyldteÅr >= 3 )\nBarn( fyldteÅr >= 5 )\n" + HJEMME, "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:8:5  [REGEL-704, advarsel]  PR-A
                            Barn( fyldteÅr >= 3 )
                            ^^^^^^^^^^^^^^^^^^^^^
                        Barn( fyldteÅr >= 3 ) har ingen virkning: reglen svarer det samme uden. Det ser ud, som om reglen kræver mere, end den gør.
                        Eksempel:  et barn på 5 år: forældre: én (forælderens virksomhed har hjemsendt medarbejderne). Den 18. marts 2020 er PR-A opfyldt.
                            Scenarie: reglen er opfyldt, også uden Barn( fyldteÅr >= 3 )
                              Givet Barn.fødselsdato er 2015-03-18
                              Og Foraelder:
                                | id | hjemsendt |
                                | f1 | ja        |
                              Når sagen vurderes den 2020-03-18
                              Så er PR-A opfyldt""");
    }

    @Test
    void det_samme_to_gange_er_ét_fund_og_det_er_det_sidste() {
        assertThat(fund(regel(
                        "PR-A",
                        "Barn( særligeBehov == true )\n" + HJEMME + "\nBarn( særligeBehov == true )",
                        "opfyldt()")))
                .extracting(Regelproblem::kode, Regelproblem::linje)
                .containsExactly(tuple("REGEL-704", 10));
    }

    @Test
    void en_sammenligning_uden_virkning() {
        assertThat(tekst(regel("PR-A", "Barn( særligeBehov == true || fyldteÅr < 5 || fyldteÅr < 3 )", "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:8:51  [REGEL-704, advarsel]  PR-A
                            Barn( særligeBehov == true || fyldteÅr < 5 || fyldteÅr < 3 )
                                                                          ^^^^^^^^^^^^
                        fyldteÅr < 3 har ingen virkning: reglen svarer det samme uden. Det ser ud, som om reglen kræver mere, end den gør.
                        Eksempel:  et barn på 2 år. Den 18. marts 2020 er PR-A opfyldt.
                            Scenarie: reglen er opfyldt, også uden fyldteÅr < 3
                              Givet Barn.fødselsdato er 2018-03-18
                              Når sagen vurderes den 2020-03-18
                              Så er PR-A opfyldt""");
    }

    @Test
    void to_regler_der_er_den_samme() {
        assertThat(tekst(
                        handling("PR-A", "Ring hjem.", "Barn( fyldteÅr < 5 )"),
                        handling("PR-B", "Ring hjem.", "Barn( fyldteÅr <= 4 )")))
                .isEqualTo("""
                        proeve/a.drl:15:6  [REGEL-705, advarsel]  PR-B
                            rule "PR-B: prøve"
                                 ^^^^^^^^^^^^^
                        Reglen er opfyldt i netop de samme sager som PR-A, og de siger det samme. Det ville stå to gange.
                        Eksempel:  et barn på 3 år. Den 18. marts 2020 er både PR-B og PR-A opfyldt.
                            Scenarie: reglen er opfyldt sammen med PR-A, som den er magen til
                              Givet Barn.fødselsdato er 2017-03-18
                              Når sagen vurderes den 2020-03-18
                              Så er PR-B opfyldt
                              Og er PR-A opfyldt""");
    }

    @Test
    void to_regler_der_siger_noget_forskelligt_om_de_samme_er_ikke_den_samme() {
        assertThat(fund(
                        handling("PR-A", "Ring hjem.", "Barn( fyldteÅr < 5 )"),
                        handling("PR-B", "Skriv hjem.", "Barn( fyldteÅr < 5 )"),
                        handling("PR-C", "Ring hjem.", "Barn( fyldteÅr < 6 )"),
                        regel("PR-D", "@gruppe( \"G\" )", "Barn( fyldteÅr < 5 )", "opfyldt()"),
                        regel("PR-E", "@gruppe( \"H\" )", "Barn( fyldteÅr < 5 )", "opfyldt()")))
                .isEmpty();
    }

    @Test
    void to_regler_der_modsiger_hinanden() {
        String[] regler = {
            handling("PR-A", "Kontakt forældrene.", "Barn( fyldteÅr < 15 )"),
            handling("PR-B", "Kontakt ikke forældrene.", "Barn( særligeBehov == true )")
        };
        assertThat(tekst(regler)).isEqualTo("""
                        proeve/a.drl:15:6  [REGEL-706, advarsel]  PR-B
                            rule "PR-B: prøve"
                                 ^^^^^^^^^^^^^
                        Reglen og PR-A kan være opfyldt samtidig, men siger det modsatte: «Kontakt ikke forældrene» og «Kontakt forældrene». Ingen regel med modstrid() gør opmærksom på det, så den, der læser udfaldet, får begge dele.
                        Eksempel:  et barn på 14 år: barnet har særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet. Den 18. marts 2020 er både PR-B og PR-A opfyldt.
                            Scenarie: reglen er opfyldt sammen med PR-A, som siger det modsatte
                              Givet Barn:
                                | fødselsdato | særligeBehov |
                                | 2006-03-18  | ja           |
                              Når sagen vurderes den 2020-03-18
                              Så er PR-B opfyldt
                              Og er PR-A opfyldt""");
    }

    @Test
    void to_regler_der_modsiger_hinanden_er_i_orden_når_en_regel_siger_det_eller_de_ikke_mødes() {
        String kontakt = handling("PR-A", "Kontakt forældrene.", "Barn( fyldteÅr < 15 )");
        String ikke = handling("PR-B", "Kontakt ikke forældrene.", "Barn( særligeBehov == true )");
        assertThat(fund(
                        kontakt,
                        ikke,
                        regel("PR-M", "Udfald( regel == \"PR-A\" )\nUdfald( regel == \"PR-B\" )", "modstrid()")))
                .isEmpty();
        assertThat(fund(kontakt, handling("PR-B", "Kontakt ikke forældrene.", "Barn( fyldteÅr >= 15 )")))
                .isEmpty();
    }

    @Test
    void resultater_modsiger_kun_hinanden_når_det_ene_nægter_det_andet() {
        assertThat(fund(
                        regel("PR-A", "@resultat( \"OMFATTET_AF_NR_3\" )", "Barn( særligeBehov == true )", "opfyldt()"),
                        regel("PR-B", "@resultat( \"IKKE_OMFATTET\" )", HJEMME, "opmærksomhed()"),
                        regel("PR-C", "@resultat( \"OMFATTET\" )", "Barn( fyldteÅr < 5 )", "opfyldt()"),
                        regel(
                                "PR-D",
                                "@resultat( \"IKKE_OMFATTET_AF_MINIMUM\" )",
                                "Barn( fyldteÅr < 6 )",
                                "opfyldt()")))
                .extracting(Regelproblem::kode, Regelproblem::regel, Regelproblem::besked)
                .containsExactly(
                        tuple("REGEL-706", "PR-B", modsat("PR-A", "IKKE_OMFATTET", "OMFATTET_AF_NR_3")),
                        tuple("REGEL-706", "PR-C", modsat("PR-B", "OMFATTET", "IKKE_OMFATTET")));
    }

    @Test
    void et_helt_sæt_med_et_hul_og_en_overlapning() {
        assertThat(tekst(
                        regel("PR-A", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr < 6 )", "opfyldt()"),
                        regel("PR-B", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr > 6, fyldteÅr <= 12 )", "opfyldt()"),
                        regel("PR-C", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr >= 12 )", "opfyldt()")))
                .isEqualTo("""
                        proeve/a.drl:7:5  [REGEL-707, advarsel]  PR-A
                            @fuldstændig( "ALDER" )
                            ^^^^^^^^^^^^^^^^^^^^^^^
                        Reglerne i ALDER skal tilsammen dække alle sager, men i nogle er ingen af dem opfyldt: PR-A, PR-B og PR-C. Den, det rammer, får intet svar.
                        Eksempel:  et barn på 6 år. Den 18. marts 2020 er ingen af reglerne opfyldt.
                            Scenarie: ingen af reglerne i ALDER er opfyldt
                              Givet Barn.fødselsdato er 2014-03-18
                              Når sagen vurderes den 2020-03-18
                              Så er PR-A ikke opfyldt
                              Og er PR-B ikke opfyldt
                              Og er PR-C ikke opfyldt

                        proeve/a.drl:33:5  [REGEL-708, advarsel]  PR-C
                            @fuldstændig( "ALDER" )
                            ^^^^^^^^^^^^^^^^^^^^^^^
                        Af reglerne i ALDER skal højst én være opfyldt, men reglen kan være opfyldt samtidig med PR-B. Den, det rammer, får to svar.
                        Eksempel:  et barn på 12 år. Den 18. marts 2020 er både PR-C og PR-B opfyldt.
                            Scenarie: reglen er opfyldt sammen med PR-B, selv om kun én skal være det
                              Givet Barn.fødselsdato er 2008-03-18
                              Når sagen vurderes den 2020-03-18
                              Så er PR-C opfyldt
                              Og er PR-B opfyldt""");
    }

    @Test
    void et_helt_sæt_der_er_helt() {
        assertThat(fund(
                        regel("PR-A", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr < 6 )", "opfyldt()"),
                        regel("PR-B", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr >= 6, fyldteÅr < 12 )", "opfyldt()"),
                        regel("PR-C", "@fuldstændig( \"ALDER\" )", "Barn( fyldteÅr >= 12 )", "opfyldt()")))
                .isEmpty();
    }

    @Test
    void et_helt_sæt_der_hverken_kan_eftervises_eller_modbevises() {
        Rulebook bog = Rulebook.of(indlæs(regel("PR-A", "@fuldstændig( \"S\" )", "Ene( dobbelt < 3 )", "opfyldt()")
                + "\n" + regel("PR-B", "@fuldstændig( \"S\" )", "Ene( dobbelt > 3 )", "opmærksomhed()")));

        assertThat(Proeveregel.tekst(Findings.of(bog.rules()))).isEqualTo("""
                        proeve/a.drl:1:6  [REGEL-799, advarsel]  PR-A
                            rule "PR-A: prøve"
                                 ^^^^^^^^^^^^^
                        Det er hverken vist eller modbevist, at de regler, der skal være et helt sæt, er det: PR-A.""");
    }
}
