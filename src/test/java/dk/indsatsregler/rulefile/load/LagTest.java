package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Fingerprint;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Lag: hvad et lokalt lag må og ikke må, med hver meddelelse i sin helhed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LagTest {

    private static final String ALDER = "Barn( alder <= 9 )";

    private static String regel(Grundlag grundlag, String id, String mærker, String betingelse, String konklusion) {
        return Proeveregel.regel(id, mærker, betingelse, konklusion).replace("LOV", grundlag.name());
    }

    private static String national(String id, String betingelse) {
        return regel(Grundlag.VEJLEDNING, id, "", betingelse, "opfyldt()");
    }

    private static String lokal(String id, String mærker, String betingelse) {
        return regel(Grundlag.LOKALT_VALG, id, mærker, betingelse, "opfyldt()");
    }

    private static Loaded læg(String bund, String... lag) {
        return læg(
                Set.of(),
                Map.of("proever/a.drl", bund),
                List.of(lag).stream()
                        .map(tekst -> Map.of("proever/eget.drl", tekst))
                        .toList());
    }

    private static Loaded læg(Set<String> praksis, Map<String, String> bund, List<Map<String, String>> lag) {
        List<List<RuleFile>> oven = new ArrayList<>();
        lag.forEach(l -> oven.add(filer(l)));
        return RuleLoader.load(
                Proeveregel.ORDFORRÅD, Proeveregel.UDSAGN, new Layers("prøve", filer(bund), praksis, oven));
    }

    private static List<RuleFile> filer(Map<String, String> filer) {
        return new TreeMap<>(filer)
                .entrySet().stream()
                        .map(e -> new RuleFile(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList();
    }

    private static String svar(Loaded indlæst) {
        return Proeveregel.tekst(indlæst.problems());
    }

    private static RuleSet regler(Loaded indlæst) {
        if (indlæst instanceof Loaded.Rules rules) {
            return rules.ruleSet();
        }
        throw new AssertionError(svar(indlæst));
    }

    private static String aftryk(String bund, String id) {
        return Fingerprint.of(
                regler(læg(bund)).versions(id).stream().map(Rule::info).toList());
    }

    @Nested
    class At_erstatte {

        private final String bund = national("NP-A", ALDER) + national("NP-B", "Udfald( regel == \"NP-A\" )");
        private final String mærke = "@erstatter( \"" + aftryk(bund, "NP-A") + "\" )";

        @Test
        void reglen_træder_i_den_andens_sted_med_begge_tekster() {
            Loaded indlæst = læg(bund, lokal("NP-A", mærke, "Barn( alder <= 8 )"));

            assertThat(svar(indlæst)).isEmpty();
            RuleSet regler = regler(indlæst);
            assertThat(regler.rules()).extracting(Rule::id).containsExactly("NP-A", "NP-B");
            Regel ny = regler.rules().get(0).info();
            assertThat(ny.placering().lag()).isEqualTo(1);
            assertThat(ny.placering().fil()).isEqualTo("proever/eget.drl");
            assertThat(ny.placering().tekst()).contains("Barn( alder <= 8 )");
            assertThat(ny.placering().erstatter())
                    .containsExactly(regler(læg(bund)).rules().get(0).info());
            assertThat(regler.rules().get(1).info().kilde().hvilerPå()).containsExactly(Grundlag.LOKALT_VALG);
        }

        @Test
        void den_får_den_andens_område_hvor_filen_end_ligger() {
            RuleSet regler = regler(læg(
                    Set.of(),
                    Map.of("proever/a.drl", bund, "zone/z.drl", national("NP-Z", ALDER)),
                    List.of(Map.of("havneby/eget.drl", lokal("NP-A", mærke, "Barn( alder <= 8 )")))));

            assertThat(regler.rules()).extracting(Rule::id).containsExactly("NP-A", "NP-B", "NP-Z");
            assertThat(regler.rules().get(0).info().område()).isEqualTo("proever");
            assertThat(regler.areas()).containsExactly("proever", "zone");
        }

        @Test
        void et_senere_lag_ligger_oven_på_et_tidligere() {
            String første = lokal("NP-A", mærke, "Barn( alder <= 8 )");
            String andet = lokal("NP-A", "", "Barn( alder <= 7 )");

            Loaded indlæst = læg(bund, første, andet);

            Regel ny = regler(indlæst).rules().get(0).info();
            assertThat(ny.placering().lag()).isEqualTo(2);
            assertThat(ny.placering().erstatter())
                    .extracting(r -> r.placering().lag())
                    .containsExactly(1);
            assertThat(svar(indlæst)).startsWith("proever/eget.drl:1:6  [REGEL-652, advarsel]  NP-A\n");
        }

        @Test
        void lag_regnes_med_i_regelsættets_navn_og_aftryk() {
            String lag = lokal("NP-A", mærke, "Barn( alder <= 8 )");

            assertThat(regler(læg(bund, lag)).identity().version()).isEqualTo("prøve + 1 lokalt lag");
            assertThat(regler(læg(bund, lag, lokal("NP-C", "", ALDER)))
                            .identity()
                            .version())
                    .isEqualTo("prøve + 2 lokale lag");
            assertThat(List.of(
                            regler(læg(bund)).identity().sha256(),
                            regler(læg(bund, lag)).identity().sha256(),
                            regler(læg(bund, lag.replace("<= 8", "<= 7")))
                                    .identity()
                                    .sha256(),
                            regler(læg(bund, lag, lokal("NP-C", "", ALDER)))
                                    .identity()
                                    .sha256()))
                    .doesNotHaveDuplicates();
        }

        @Test
        void alle_udgaver_erstattes_og_dage_uden_regel_siges() {
            String to = national("NP-A", ALDER)
                            .replace("rule", "rule")
                            .replace(
                                    "    @gyldigFra( \"2020-03-18\" )\n",
                                    "    @gyldigFra( \"2020-03-18\" )\n    @gyldigTil( \"2020-12-31\" )\n")
                    + national("NP-A", "Barn( alder <= 10 )")
                            .replace("NP-A: prøve", "NP-A: ny")
                            .replace("2020-03-18", "2021-01-01");
            String lag = lokal("NP-A", "@erstatter( \"" + aftryk(to, "NP-A") + "\" )", "Barn( alder <= 8 )")
                    .replace("2020-03-18", "2021-06-01");

            assertThat(svar(læg(to, lag))).isEqualTo("""
                    proever/eget.drl:1:6  [REGEL-654, advarsel]  NP-A
                        rule "NP-A: prøve"
                             ^^^^^^^^^^^^^
                    Fra 2020-03-18 til 2020-12-31 gælder NP-A i proever/a.drl, linje 1, men ingen udgave her. Den lokale træder i stedet for alle udgaver, så i den tid ville reglen være uden for gyldighed. Skal den anden gælde dér, så skriv den her også, med de datoer.""");
            assertThat(regler(læg(to, lag)).versions("NP-A")).hasSize(1);
        }

        @Test
        void er_reglen_ændret_siden_advares_der() {
            assertThat(svar(læg(bund.replace("<= 9", "<= 10"), lokal("NP-A", mærke, "Barn( alder <= 8 )"))))
                    .isEqualTo("""
                    proever/eget.drl:7:5  [REGEL-651, advarsel]  NP-A
                        %s
                        ^^^^^^^^^^
                    Reglen erstatter NP-A i proever/a.drl, linje 1, som er ændret, siden den lokale blev lavet af den. Den lokale bruges, men ændringen er ikke med i den. Se begge med vis NP-A, ret den lokale, hvis det er nødvendigt, og skriv så det nye aftryk.
                    Måske mente du:  @erstatter( "%s" )""".formatted(mærke, aftryk(bund.replace("<= 9", "<= 10"), "NP-A")));
        }

        @Test
        void flyttes_eller_rettes_der_kun_i_mellemrum_er_den_ikke_ændret() {
            String flyttet = "\n\n"
                    + bund.replace("Barn( alder <= 9 )", "  Barn( alder   <= 9 )")
                            .replace("then", "\nthen");

            assertThat(svar(læg(flyttet, lokal("NP-A", mærke, "Barn( alder <= 8 )"))))
                    .isEmpty();
        }

        @Test
        void uden_aftryk_advares_der() {
            assertThat(svar(læg(bund, lokal("NP-A", "", "Barn( alder <= 8 )")))).isEqualTo("""
                    proever/eget.drl:1:6  [REGEL-652, advarsel]  NP-A
                        rule "NP-A: prøve"
                             ^^^^^^^^^^^^^
                    Reglen erstatter NP-A i proever/a.drl, linje 1, men der står ikke, hvordan den så ud. Blev den ændret, ville ingen få det at vide.
                    Måske mente du:  %s""".formatted(mærke));
        }

        @Test
        void er_der_ingen_at_erstatte_advares_der() {
            assertThat(svar(læg(bund, lokal("NP-AA", mærke, ALDER)))).isEqualTo("""
                    proever/eget.drl:7:5  [REGEL-653, advarsel]  NP-AA
                        %s
                        ^^^^^^^^^^
                    Der er ingen regel med id NP-AA at erstatte, så reglen står som en ny. Skal den træde i en andens sted, skal den have dens id og læses ind oven på den (--regler MAPPE). Er den anden udgået, så tag @erstatter af.
                    Måske mente du:  NP-A""".formatted(mærke));
            assertThat(svar(læg(lokal("NP-A", mærke, ALDER))))
                    .as("læst ind alene")
                    .startsWith("proever/a.drl:7:5  [REGEL-653, advarsel]  NP-A\n");
        }

        @Test
        void aftrykket_har_én_form() {
            assertThat(svar(læg(bund, lokal("NP-A", "@erstatter( \"abc\" )", ALDER))))
                    .startsWith("""
                    proever/eget.drl:7:17  [REGEL-312]  NP-A
                        @erstatter( "abc" )
                                    ^^^^^
                    @erstatter er «abc»; det er et aftryk på 64 tegn, 0-9 og a-f, som kommandoerne tilpas og vis skriver. Det kunne ikke ses, om reglen, der erstattes, er ændret siden.""");
        }

        @Test
        void kilden_skal_udfyldes() {
            assertThat(svar(læg(bund, lokal("NP-A", mærke, ALDER).replace("\"K\"", "\"UDFYLD: hvem\""))))
                    .isEqualTo("""
                    proever/eget.drl:2:13  [REGEL-655, advarsel]  NP-A
                        @kilde( "UDFYLD: hvem" )
                                ^^^^^^^^^^^^^^
                    @kilde er ikke udfyldt. Den, der læser udfaldet, kunne ikke se, hvor reglen er besluttet. Skriv hvem, hvor og hvornår, fx Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4.""");
        }
    }

    @Nested
    class Lov {

        @Test
        void lov_erstattes_ikke_og_det_siges_én_gang() {
            String bund = Proeveregel.regel("NP-L", "@handling( \"H\" )\n@ansvarlig( \"A\" )", ALDER, "pligt()");

            assertThat(svar(læg(bund, bund.replace("LOV", "LOKALT_VALG").replace("<= 9", "<= 10"))))
                    .isEqualTo("""
                    proever/eget.drl:1:6  [REGEL-602]  NP-L
                        rule "NP-L: prøve"
                             ^^^^^^^^^^^^^
                    NP-L er lov (K) og kan ikke erstattes lokalt. Udfaldet ville stå som kommunens valg, hvor loven bestemmer. Fjern reglen her. Vil I noget ud over loven, så skriv en regel med et nyt id, fx en opmærksomhed før lovens grænse.""");
        }

        @Test
        void en_lokal_regel_er_ikke_lov_vejledning_eller_anbefaling() {
            assertThat(svar(læg(national("NP-A", ALDER), regel(Grundlag.LOV, "NP-N", "", ALDER, "opfyldt()"))))
                    .isEqualTo("""
                    proever/eget.drl:3:16  [REGEL-601]  NP-N
                        @grundlag( LOV )
                                   ^^^
                    Grundlaget er LOV, men en lokal regel hviler på KOMMUNAL (kommunens praksis) eller LOKALT_VALG (kommunens eget valg). Den ville komme til at ligne lov.
                    Måske mente du:  @grundlag( LOKALT_VALG )""");
            assertThat(svar(læg(national("NP-A", ALDER), national("NP-N", ALDER))))
                    .contains("Den ville komme til at ligne en national vejledning.");
            assertThat(svar(læg(national("NP-A", ALDER), regel(Grundlag.ANBEFALING, "NP-N", "", ALDER, "opfyldt()"))))
                    .contains("Den ville komme til at ligne en national anbefaling.");
        }

        @Test
        void kalder_en_lokal_regel_sig_lov_siges_kun_det_ikke_at_den_læser_en_anden_lokal() {
            String svar = svar(læg(
                    national("NP-A", ALDER),
                    lokal("NP-M", "", ALDER)
                            + lokal("NP-N", "", "Udfald( regel == \"NP-M\" )").replace("LOKALT_VALG", "LOV")));

            assertThat(svar).containsOnlyOnce("[REGEL-").contains("[REGEL-601]  NP-N");
        }

        @Test
        void det_loven_læser_gennem_andre_erstattes_ikke() {
            String bund = national("NP-A", ALDER)
                    + regel(Grundlag.VEJLEDNING, "NP-B", "@gruppe( \"G\" )", "Udfald( regel == \"NP-A\" )", "opfyldt()")
                    + regel(Grundlag.LOV, "NP-L", "", "Gruppe( navn == \"G\", opfyldte >= 1 )", "opfyldt()");

            assertThat(svar(læg(bund, lokal("NP-A", "", "Barn( alder <= 8 )")))).contains("""
                    proever/eget.drl:1:6  [REGEL-603]  NP-A
                        rule "NP-A: prøve"
                             ^^^^^^^^^^^^^
                    Loven læser NP-A: NP-L (K) → NP-B → NP-A. Blev den erstattet, kunne lovens udfald blive et andet. Fjern reglen her, og skriv i stedet en regel med et nyt id ved siden af den.""");
        }

        @Test
        void det_loven_læser_på_en_skala_erstattes_ikke() {
            String bund = regel(Grundlag.VEJLEDNING, "NP-A", "", ALDER, "højstTrin( Skala.BARN, 5 )")
                    + regel(
                            Grundlag.LOV,
                            "NP-L",
                            "",
                            "Skalatrin( skala == Skala.SAMLET, trin <= 6 )",
                            "opmærksomhed()");

            assertThat(svar(læg(bund, lokal("NP-A", "", ALDER)))).contains("Loven læser NP-A: NP-L (K) → NP-A.");
            assertThat(svar(læg(bund, regel(Grundlag.KOMMUNAL, "NP-N", "", ALDER, "løft( Skala.FORÆLDRE, 1 )"))))
                    .isEqualTo("""
                    proever/eget.drl:10:16  [REGEL-604]  NP-N
                        konklusion.løft( Skala.FORÆLDRE, 1 );
                                   ^^^^
                    Reglen ville flytte trinnet på Skala.FORÆLDRE, som loven læser: NP-L (K) → NP-N. Lovens udfald kunne blive et andet. Lad reglen sige opmærksomhed() eller anbefaling() i stedet.""");
        }

        @Test
        void ingen_lokal_regel_tæller_med_hvor_loven_tæller() {
            String bund = regel(Grundlag.VEJLEDNING, "NP-B", "@gruppe( \"G\" )", ALDER, "opfyldt()")
                    + regel(Grundlag.LOV, "NP-L", "", "Gruppe( navn == \"G\", opfyldte >= 1 )", "opfyldt()");

            assertThat(svar(læg(bund, lokal("NP-N", "@gruppe( \"G\" )", ALDER))))
                    .isEqualTo("""
                    proever/eget.drl:7:5  [REGEL-604]  NP-N
                        @gruppe( "G" )
                        ^^^^^^^
                    Reglen ville tælle med i gruppen G, som loven læser: NP-L (K) → NP-N. Lovens udfald kunne blive et andet. Tag @gruppe af, eller brug en gruppe af jeres egen.""");
        }

        @Test
        void ingen_lokal_regel_spærrer_for_lov() {
            String bund = regel(
                    Grundlag.LOV,
                    "NP-L",
                    "@emne( \"HENVISNING\" )\n@handling( \"H\" )\n@ansvarlig( \"A\" )",
                    ALDER,
                    "henvisning()");

            assertThat(svar(læg(bund, regel(Grundlag.KOMMUNAL, "NP-N", "", ALDER, "spærrer( Emne.HENVISNING )"))))
                    .isEqualTo("""
                    proever/eget.drl:10:16  [REGEL-604]  NP-N
                        konklusion.spærrer( Emne.HENVISNING );
                                   ^^^^^^^
                    Reglen ville spærre for HENVISNING, og det rammer en regel, der er lov eller læses af den: NP-L (K) → NP-N. Lovens udfald kunne blive et andet. Lad reglen sige opmærksomhed() eller anbefaling() i stedet.""");
            assertThat(svar(læg(
                            bund.replace("henvisning()", "pligt()"),
                            regel(Grundlag.KOMMUNAL, "NP-N", "", ALDER, "spærrer( Emne.HENVISNING )"))))
                    .as("en pligt spærres kun af lov")
                    .isEmpty();
        }

        @Test
        void at_læse_loven_er_tilladt() {
            String bund = Proeveregel.regel("NP-L", ALDER, "opfyldt()");

            assertThat(svar(læg(bund, lokal("NP-N", "", "Udfald( regel == \"NP-L\" )"))))
                    .isEmpty();
        }
    }

    @Nested
    class Andre_regler {

        @Test
        void det_andre_læser_bliver_stående() {
            String gruppe = regel(Grundlag.VEJLEDNING, "NP-A", "@gruppe( \"G\" )", ALDER, "opfyldt()")
                    + national("NP-B", "Gruppe( navn == \"G\", opfyldte >= 1 )");
            assertThat(svar(læg(gruppe, lokal("NP-A", "", ALDER)))).contains("""
                    proever/eget.drl:1:6  [REGEL-605]  NP-A
                        rule "NP-A: prøve"
                             ^^^^^^^^^^^^^
                    NP-A var den eneste i gruppen G, som NP-B læser. Der ville altid være 0 opfyldte. Behold @gruppe( "G" ).""");

            String skala = regel(Grundlag.VEJLEDNING, "NP-A", "", ALDER, "højstTrin( Skala.BARN, 5 )")
                    + national("NP-B", "Skalatrin( skala == Skala.BARN, trin <= 6 )")
                            .replace("opfyldt()", "opmærksomhed()");
            assertThat(svar(læg(skala, lokal("NP-A", "", ALDER))))
                    .contains(
                            "NP-A var den eneste, der satte trin på Skala.BARN, som NP-B læser. Der ville ikke være noget"
                                    + " trin at læse. Behold konklusionen.");

            String udfald = national("NP-A", ALDER) + national("NP-B", "Udfald( regel == \"NP-A\" )");
            assertThat(svar(læg(udfald, regel(Grundlag.LOKALT_VALG, "NP-A", "", ALDER, "tilpasning()"))))
                    .contains(
                            "NP-A læses af NP-B, og tilpasning() kan ikke læses. Den følsomme oplysning ville komme til at"
                                    + " tælle med. Lad NP-A konkludere det samme som før, og skriv tilpasningen i en ny regel.");
        }

        @Test
        void en_ring_siges_i_det_lag_der_slutter_den() {
            String bund = national("NP-A", ALDER) + national("NP-B", "Udfald( regel == \"NP-A\" )");

            assertThat(svar(læg(bund, lokal("NP-A", "", "Udfald( regel == \"NP-B\" )"))))
                    .contains("""
                    proever/eget.drl:8:22  [REGEL-508]  NP-A
                        Udfald( regel == "NP-B" )
                                         ^^^^^^
                    Reglerne læser hinanden i ring: NP-A (linje 1) → NP-B (proever/a.drl, linje 12) → NP-A. Ingen af dem kunne afgøres først. Tag den ene betingelse ud.""");
        }
    }

    @Test
    void alt_eller_intet_og_alle_problemer_i_alle_lag() {
        String bund = national("NP-A", ALDER) + Proeveregel.regel("NP-L", ALDER, "opfyldt()");
        Loaded indlæst = læg(
                Set.of(),
                Map.of("proever/a.drl", bund),
                List.of(
                        Map.of(
                                "proever/x.drl",
                                lokal("NP-A", "", "Barn( alderen <= 8 )"),
                                "proever/y.drl",
                                lokal("NP-L", "", ALDER)),
                        Map.of("proever/z.drl", lokal("NP-M", "", "Barn( alder <= \"syv\" )"))));

        assertThat(indlæst).isInstanceOf(Loaded.Refused.class);
        assertThat(indlæst.problems())
                .extracting(p -> p.fil() + " " + p.kode())
                .containsExactly(
                        "proever/x.drl REGEL-652",
                        "proever/x.drl REGEL-203",
                        "proever/y.drl REGEL-602",
                        "proever/z.drl REGEL-204");
    }
}
