package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.Proeveregel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advarsler: reglerne kan bruges, men noget i dem læses af ingen, eller gælder ikke længere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvarslerTest {

    private static final String TÆLLER =
            Proeveregel.regel("NP-T1", "Gruppe( navn == \"TEGN\", opfyldte >= 1 )", "opmærksomhed()");

    private static RuleFile fil(String navn, String... regler) {
        return new RuleFile(navn, String.join("", regler).getBytes(StandardCharsets.UTF_8));
    }

    private static String advarsler(@Nullable LocalDate dag, List<RuleFile> bund, List<List<RuleFile>> lag) {
        Loaded indlæst = RuleLoader.load(
                Proeveregel.ORDFORRÅD, Proeveregel.UDSAGN, new Layers("prøve", bund, Set.of(), lag), dag);
        assertThat(indlæst).isInstanceOf(Loaded.Rules.class);
        assertThat(indlæst.problems()).allMatch(Regelproblem::erAdvarsel);
        return Proeveregel.tekst(indlæst.problems());
    }

    @Test
    void en_gruppe_som_ingen_læser_er_oftest_stavet_forkert() {
        String tegn = Proeveregel.regel("NP-A1", "@gruppe( \"TEGN\" )", "Barn( alder == 3 )", "opfyldt()");
        String stavet = Proeveregel.regel("NP-A2", "@gruppe( \"TENG\" )", "Barn( alder == 4 )", "opfyldt()");
        String anden = Proeveregel.regel("NP-A3", "@gruppe( \"ANDET\" )", "Barn( alder == 5 )", "opfyldt()");

        assertThat(advarsler(null, List.of(fil("proever/a.drl", tegn, stavet, anden, TÆLLER)), List.of()))
                .isEqualTo("""
                        proever/a.drl:19:14  [REGEL-656, advarsel]  NP-A2
                            @gruppe( "TENG" )
                                     ^^^^^^
                        Ingen regel læser gruppen TENG. Reglen ville ikke tælle med noget sted.
                        Måske mente du:  @gruppe( "TEGN" )

                        proever/a.drl:31:14  [REGEL-656, advarsel]  NP-A3
                            @gruppe( "ANDET" )
                                     ^^^^^^^
                        Ingen regel læser gruppen ANDET. Reglen ville ikke tælle med noget sted. Der læses TEGN.""");
        assertThat(advarsler(null, List.of(fil("proever/a.drl", tegn, TÆLLER)), List.of()))
                .isEmpty();
    }

    @Test
    void en_handling_der_når_forældre_eller_netværk_skal_kunne_vente() {
        assertThat(kontakt("anbefaling()", "@handling( \"Kontakt straks hjemmet.\" )"))
                .isEqualTo("""
                        proeve/a.drl:7:32  [REGEL-660, advarsel]  NP-A1
                            @handling( "Kontakt straks hjemmet." )
                                                       ^^^^^^^
                        @handling nævner «hjemmet», men reglen har ikke emnet FORÆLDREKONTAKT. Handlingen ville stå som noget, der skal gøres, også når forældre og netværk ikke må kontaktes endnu. Gælder handlingen hverken forældre eller netværk, så skriv @emne( "UDEN_KONTAKT" ).
                        Måske mente du:  @emne( "FORÆLDREKONTAKT" )""");
        assertThat(kontakt("henvisning()", "@emne( \"HENVISNING\" )\n@handling( \"Henvis familien.\" )"))
                .endsWith("Måske mente du:  @emne( \"HENVISNING, FORÆLDREKONTAKT\" )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forældrene høres.",
                "Spørg en forælder.",
                "Indhent forældremyndighedens samtykke.",
                "Tal med familien.",
                "Afsøg barnets slægt.",
                "Lav et netværksmøde.",
                "Ring til hjemmet"
            })
    void hvert_ord_for_det_ses(String handling) {
        assertThat(kontakt("tilpasning()", "@handling( \"" + handling + "\" )")).contains("[REGEL-660, advarsel]");
        assertThat(kontakt("spærrer( Emne.AFGØRELSE )", "@handling( \"" + handling + "\" )"))
                .contains("[REGEL-660, advarsel]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@emne( \"FORÆLDREKONTAKT\" )\n@handling( \"Ring til hjemmet.\" )",
                "@emne( \"HENVISNING, FORÆLDREKONTAKT\" )\n@handling( \"Ring til hjemmet.\" )",
                "@emne( \"UDEN_KONTAKT\" )\n@handling( \"Hold samtalen uden forældrene.\" )",
                "@handling( \"Tal med barnet; hjemmel og Familieafdelingen er noget andet.\" )"
            })
    void har_handlingen_sit_emne_eller_når_den_ingen_advares_der_ikke(String mærker) {
        assertThat(kontakt("anbefaling()", mærker)).isEmpty();
    }

    @Test
    void det_der_selv_siger_vent_skal_ikke_vente() {
        assertThat(kontakt("spærrer( Emne.FORÆLDREKONTAKT )", "@handling( \"Vurdér, om forældrene kan kontaktes.\" )"))
                .isEmpty();
    }

    private static String kontakt(String verbum, String mærker) {
        return advarsler(
                null,
                List.of(fil(
                        "proeve/a.drl",
                        Proeveregel.regel("NP-A1", mærker + "\n@ansvarlig( \"A\" )", "Barn( fyldteÅr == 3 )", verbum))),
                List.of());
    }

    @Test
    void en_regel_er_udløbet_på_en_dag_der_bliver_spurgt_til() {
        String lukket = Proeveregel.regel("NP-A1", "@gyldigTil( \"2020-04-14\" )", "Barn( alder == 3 )", "opfyldt()");
        String næste = Proeveregel.regel("NP-A1", "Barn( alder == 4 )", "opfyldt()")
                .replace(": prøve", ": ny")
                .replace("2020-03-18", "2020-04-15");
        List<RuleFile> filer = List.of(fil("proever/a.drl", lukket));

        assertThat(advarsler(LocalDate.of(2020, 4, 15), filer, List.of())).isEqualTo("""
                proever/a.drl:7:17  [REGEL-657, advarsel]  NP-A1
                    @gyldigTil( "2020-04-14" )
                                ^^^^^^^^^^^^
                Reglen gælder kun til 2020-04-14, og 2020-04-15 er senere. I en sag efter 2020-04-14 ville den stå som uden for gyldighed. Gælder den stadig, så ret @gyldigTil, eller tag det af; er den afløst, så skriv den nye udgave under den.""");
        assertThat(advarsler(LocalDate.of(2020, 4, 14), filer, List.of())).isEmpty();
        assertThat(advarsler(null, filer, List.of())).isEmpty();
        assertThat(advarsler(LocalDate.of(2024, 1, 1), List.of(fil("proever/a.drl", lukket, næste)), List.of()))
                .isEmpty();
    }

    @Test
    void oven_på_andre_er_det_kun_ens_egne_der_er_udløbet() {
        String lukket = Proeveregel.regel("NP-A1", "@gyldigTil( \"2020-04-14\" )", "Barn( alder == 3 )", "opfyldt()");
        String egen = Proeveregel.regel("LO-A1", "@gyldigTil( \"2020-04-14\" )", "Barn( alder == 3 )", "opfyldt()")
                .replace("LOV", "LOKALT_VALG");

        assertThat(advarsler(
                        LocalDate.of(2024, 1, 1),
                        List.of(fil("proever/a.drl", lukket)),
                        List.of(List.of(fil("lokalt/b.drl", egen)))))
                .startsWith("lokalt/b.drl:7:17  [REGEL-657, advarsel]  LO-A1")
                .doesNotContain("proever/a.drl");
    }

    @Test
    void en_oplysning_som_kun_den_erstattede_regel_læste() {
        String national = Proeveregel.regel("NP-A1", "Barn( alder == 3 )\nBarn( særligeBehov == true )", "opfyldt()")
                .replace("LOV", "VEJLEDNING");
        String andre = Proeveregel.regel("NP-A2", "Barn( alder == 4 )", "opfyldt()");
        String lokal =
                Proeveregel.regel("NP-A1", "Barn( alder == 3 )", "opfyldt()").replace("LOV", "LOKALT_VALG");
        List<RuleFile> bund = List.of(fil("proever/a.drl", national, andre));

        assertThat(advarsler(null, bund, List.of(List.of(fil("lokalt/b.drl", lokal)))))
                .contains("""
                        lokalt/b.drl:1:6  [REGEL-658, advarsel]  NP-A1
                            rule "NP-A1: prøve"
                                 ^^^^^^^^^^^^^^
                        NP-A1 læste Barn.særligeBehov; det gør reglen her ikke, og ingen anden gør det. Oplysningen ville ikke længere betyde noget i nogen sag.""");
    }

    @Test
    void en_praksis_der_ikke_er_slået_til_bruges_aldrig() {
        List<RuleFile> bund = List.of(fil(
                "kommunal/havneby/a.drl",
                Proeveregel.regel("HA-A1", "Barn( fyldteÅr == 3 )", "opfyldt()").replace("LOV", "KOMMUNAL")));
        String egen = Proeveregel.regel(
                        "HA-A1", "@erstatter( \"" + "0".repeat(64) + "\" )", "Barn( fyldteÅr == 4 )", "opfyldt()")
                .replace("LOV", "LOKALT_VALG");
        List<List<RuleFile>> lag = List.of(List.of(fil("kommunal/havneby/b.drl", egen)));

        assertThat(advarsler(null, bund, lag)).contains("""
                kommunal/havneby/b.drl:1:6  [REGEL-675, advarsel]  HA-A1
                    rule "HA-A1: prøve"
                         ^^^^^^^^^^^^^^
                Reglen træder i stedet for en i praksissen havneby, og den er ikke slået til. Reglen ville ikke blive brugt i nogen sag. Slå den til med --praksis havneby; eller skriv en regel med et nyt id i områdets egen mappe.""");
        Loaded slåetTil = RuleLoader.load(
                Proeveregel.ORDFORRÅD, Proeveregel.UDSAGN, new Layers("prøve", bund, Set.of("kommunal/havneby"), lag));
        assertThat(slåetTil.problems()).extracting(Regelproblem::kode).doesNotContain("REGEL-675");
    }
}
