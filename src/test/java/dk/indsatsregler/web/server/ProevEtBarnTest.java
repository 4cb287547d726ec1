package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.Skemaer;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.web.pages.RuleSite;
import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Et barn at prøve reglerne på: hver gang sendes hele sagen, og svaret er det samme, som biblioteket giver. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProevEtBarnTest {

    private static final Pattern SAG = Pattern.compile("name=\"sag\" value=\"([^\"]+)\"");
    private static final Pattern STED = Pattern.compile("name=\"sti\" value=\"([^\"]+)\"");

    private static Forbindelse server;

    @BeforeAll
    static void start() throws IOException {
        server = new Forbindelse();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String side(String... felter) throws Exception {
        return side("/proev", felter);
    }

    private static String hvorfor(String... felter) throws Exception {
        return side("/hvorfor", felter);
    }

    private static String side(String sti, String[] felter) throws Exception {
        Modtaget svar = server.post(sti, felter);
        assertThat(svar.status()).isEqualTo(200);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svar.tekst().getBytes(StandardCharsets.UTF_8)));
        return svar.tekst();
    }

    private static String sag(String side) {
        Matcher fundet = SAG.matcher(side);
        assertThat(fundet.find()).isTrue();
        return fundet.group(1).replace("&quot;", "\"").replace("&amp;", "&");
    }

    private static String sted(String side) {
        Matcher fundet = STED.matcher(side);
        return fundet.find() ? fundet.group(1) : "";
    }

    private static String begyndt() throws Exception {
        return side(
                "goer", "begynd", "dato.dag", "30", "dato.maaned", "3", "dato.aar", "2020", "omraade", "noedpasning");
    }

    private static String tekst(String side) {
        return side.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").replace("&quot;", "\"");
    }

    @Test
    void svaret_står_der_før_det_første_spørgsmål_og_ved_ikke_er_valgt() throws Exception {
        String side = begyndt();
        assertThat(tekst(side))
                .contains(
                        "Svaret nu Svar Nødpasning: Kan ikke afgøres endnu",
                        "Næste spørgsmål",
                        "Svaret kan afgøre",
                        "Uafklaret: ");
        assertThat(side).contains("value=\"\" checked=\"checked\" />");
        assertThat(sted(side)).isEqualTo("Foraelder");
    }

    @Test
    void svarene_ændrer_sagen_og_kan_rettes_og_springes_over() throws Exception {
        String side = begyndt();
        side = side("sag", sag(side), "sti", "Foraelder", "antal", "2", "goer", "svar");
        assertThat(sag(side)).contains("\"Foraelder\":[{\"id\":\"foraelder-1\"},{\"id\":\"foraelder-2\"}]");
        side = side("sag", sag(side), "sti", "Foraelder[foraelder-1].sektor", "f.sektor", "SUNDHED", "goer", "svar");
        side = side(
                "sag",
                sag(side),
                "sti",
                "Barn.fødselsdato",
                "f.fødselsdato.dag",
                "1",
                "f.fødselsdato.maaned",
                "2",
                "f.fødselsdato.aar",
                "2014",
                "goer",
                "svar");
        assertThat(sag(side))
                .contains("{\"id\":\"foraelder-1\",\"sektor\":\"SUNDHED\"}", "\"fødselsdato\":\"2014-02-01\"");
        String næste = sted(side);
        side = side("sag", sag(side), "sti", næste, "sprunget", "", "goer", "spring");
        assertThat(sted(side)).isNotEqualTo(næste).isNotEmpty();
        side = side("sag", sag(side), "ret", "Barn.fødselsdato");
        assertThat(sted(side)).isEqualTo("Barn.fødselsdato");
        assertThat(side).contains("name=\"f.fødselsdato.aar\" value=\"2014\"");
        // «Ved ikke» tager svaret tilbage; det er ikke et nej.
        side = side("sag", sag(side), "sti", "Barn.fødselsdato", "goer", "svar");
        assertThat(sag(side)).doesNotContain("fødselsdato");
        side = side("sag", sag(side), "sti", "Foraelder", "antal", "0", "goer", "svar");
        assertThat(sag(side)).contains("\"Foraelder\":[]");
        side = side(
                "sag",
                sag(side),
                "goer",
                "sagen",
                "dato.dag",
                "1",
                "dato.maaned",
                "4",
                "dato.aar",
                "2020",
                "omraade",
                "underretning");
        assertThat(sag(side)).contains("\"vurderingsdato\":\"2020-04-01\"", "[\"underretning\"]");
    }

    @Test
    void ved_ikke_er_et_svar_så_det_næste_spørgsmål_er_et_andet() throws Exception {
        String side = begyndt();
        String første = sted(side);
        String efter = side("sag", sag(side), "sti", første, "antal", "", "goer", "svar");
        assertThat(sag(efter)).isEqualTo(sag(side));
        assertThat(sted(efter)).isNotEqualTo(første).isNotEmpty();
        // Også om det, der endnu intet er oplyst om.
        String fravær = side(
                "goer", "begynd", "dato.dag", "23", "dato.maaned", "5", "dato.aar", "2025", "omraade", "skolefravaer");
        assertThat(sted(fravær)).isEqualTo("Skolegang.skoleform");
        efter = side("sag", sag(fravær), "sti", "Skolegang.skoleform", "f.skoleform", "", "goer", "svar");
        assertThat(sag(efter)).isEqualTo(sag(fravær));
        assertThat(sted(efter)).isEqualTo("Kvartal.ulovligeDage");
    }

    @Test
    void et_svar_der_ikke_kan_være_rigtigt_siges_med_læserens_ord_og_sagen_er_uændret() throws Exception {
        String før = sag(begyndt());
        String side = side(
                "sag",
                før,
                "sti",
                "Barn.fødselsdato",
                "f.fødselsdato.dag",
                "31",
                "f.fødselsdato.maaned",
                "2",
                "f.fødselsdato.aar",
                "2014",
                "goer",
                "svar");
        assertThat(tekst(side)).contains("Ret dette Barn.fødselsdato skal være en dato, der findes");
        assertThat(sag(side)).isEqualTo(før);
        assertThat(sted(side)).isEqualTo("Barn.fødselsdato");
        assertThat(tekst(side("goer", "begynd"))).contains("Ret dette vurderingsdato skal være en dato");
        assertThat(tekst(side("goer", "aabn", "sag", "hej"))).contains("Ret dette Her er teksten ikke JSON.");
    }

    @Test
    void hver_eksempelsag_kan_åbnes_og_hentes_uændret_og_svaret_er_bibliotekets() throws Exception {
        List<Path> sager;
        try (Stream<Path> alle = Files.list(Path.of("examples/sager"))) {
            sager = alle.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
        List<Path> nogle = new ArrayList<>();
        for (int i = 0; i < sager.size(); i += 6) {
            nogle.add(sager.get(i));
        }
        assertThat(nogle).hasSizeGreaterThan(5);
        for (Path fil : nogle) {
            String json = Files.readString(fil);
            String åbnet = side("goer", "aabn", "sag", json);
            assertThat(sag(åbnet))
                    .isEqualTo(SagJson.standard().skriv(SagJson.standard().læs(json)));
            assertThat(server.post("/svar.json", "sag", json).tekst())
                    .isEqualTo(VurderingJson.skrivIndrykket(
                            Regelmotor.standard().vurder(SagJson.standard().læs(json))));
            Modtaget hentet = server.post("/sag.json", "sag", json);
            assertThat(hentet.tekst())
                    .isEqualTo(
                            SagJson.standard().skrivIndrykket(SagJson.standard().læs(json)));
            assertThat(hentet.hoveder()).contains("attachment; filename=\"sag.json\"");
        }
    }

    @Test
    void hvorfor_hvorfor_ikke_og_hvad_der_skulle_være_anderledes() throws Exception {
        String json = Files.readString(Path.of("examples/sager/14-paa-10-aars-dagen.json"));
        String åbnet = side("goer", "aabn", "sag", json);
        assertThat(åbnet)
                .contains(
                        "name=\"stand\" value=\"IKKE_OPFYLDT\" class=\"anden\" formaction=\"/hvorfor\">✗ Ikke opfyldt: ");
        String sag = sag(åbnet);
        String ikke = hvorfor("sag", sag, "fil", "ja", "stand", "IKKE_OPFYLDT");
        assertThat(tekst(ikke))
                .contains("LOV NP-K1 : Forældre i samfundskritisk funktion. alder er 10; kræver højst 9")
                .doesNotContain("✗ 0-9-årige børn,");
        String én = hvorfor("sag", sag, "fil", "ja", "hvorfor", "NP-K1");
        assertThat(tekst(én))
                .contains(
                        "Tilbage til svaret",
                        "NP-K1: Forældre i samfundskritisk funktion ✗ Ikke opfyldt LOV hviler også på VEJLEDNING LOKALT VALG"
                                + " BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 1",
                        "✗ 0-9-årige børn,")
                .doesNotContain("Hvad skulle være anderledes: ");
        String ændret = hvorfor("sag", sag, "fil", "ja", "hvad", "NP-K1");
        assertThat(tekst(ændret)).contains("✗ 0-9-årige børn,", "Hvad skulle være anderledes: NP-K1");
        assertThat(sag(ændret)).isEqualTo(sag);
        // En sag fra en fil kan handle om et rigtigt barn: den bliver aldrig til et scenarie.
        assertThat(én).doesNotContain("Vis barnet som scenarie");
        assertThat(hvorfor("sag", json, "fil", "ja", "scenarie", "NP-K1")).doesNotContain("Scenarie: ");
        assertThat(hvorfor("sag", json, "scenarie", "NP-K1")).doesNotContain("Scenarie: ");
    }

    @Test
    void udvikleren_får_skemaerne_og_java_til_den_samme_sag() throws Exception {
        String side = begyndt();
        assertThat(side).contains("""
                        Sag sag = SagJson.standard().læs(Files.readString(Path.of(&quot;sag.json&quot;)));
                        Vurdering vurdering = Regelmotor.standard().vurder(sag);
                        System.out.println(VurderingJson.skrivIndrykket(vurdering));
                        """, "href=\"/sag.schema.json\">sagen</a>", "href=\"/svar.schema.json\">svaret</a>");
        String sag = server.post("/sag.json", "sag", sag(side)).tekst();
        assertThat(VurderingJson.skrivIndrykket(
                        Regelmotor.standard().vurder(SagJson.standard().læs(sag))))
                .isEqualTo(server.post("/svar.json", "sag", sag(side)).tekst());
        assertThat(server.hent("/sag.schema.json").tekst()).isEqualTo(Skemaer.sag());
        assertThat(server.hent("/svar.schema.json").tekst()).isEqualTo(Skemaer.vurdering());
    }

    @Test
    void udkastet_til_begrundelsen_er_bibliotekets_eget_med_den_dato_der_skrives() throws Exception {
        String json = Files.readString(Path.of("examples/sager/14-paa-10-aars-dagen.json"));
        Vurdering vurdering = Regelmotor.standard().vurder(SagJson.standard().læs(json));
        assertThat(hvorfor("sag", json, "hvorfor", "NP-K1"))
                .contains(
                        "name=\"udkast-regel\" value=\"NP-K1\" class=\"anden\" formaction=\"/udkast\">Udkast til begrundelse<");

        String side = side("/udkast", new String[] {"sag", json, "udkast-regel", "NP-K1"});
        assertThat(tekst(side)).contains(ord(vurdering, vurdering.hoved().vurderingsdato(), "NP-K1"));
        assertThat(side)
                .contains("value=\"" + vurdering.hoved().vurderingsdato().getYear() + "\"");
        side = side("/udkast", new String[] {
            "sag", json, "udkast-regel", "NP-K1", "udskrift.dag", "2", "udskrift.maaned", "4", "udskrift.aar", "2020"
        });
        assertThat(tekst(side)).contains(ord(vurdering, LocalDate.of(2020, 4, 2), "NP-K1"));
        side = side("/udkast", new String[] {"sag", json, "udkast-omraade", "NP-K1"});
        assertThat(tekst(side))
                .contains(ord(
                        vurdering,
                        vurdering.hoved().vurderingsdato(),
                        vurdering.tilBegrundelse("noedpasning").toArray(String[]::new)));
    }

    @Test
    void en_dato_der_ikke_er_en_siges_der_fra_om_og_udkastet_bliver() throws Exception {
        String json = Files.readString(Path.of("examples/sager/14-paa-10-aars-dagen.json"));
        String side = side("/udkast", new String[] {
            "sag", json, "udkast-regel", "NP-K1", "udskrift.dag", "31", "udskrift.maaned", "2", "udskrift.aar", "2020"
        });
        assertThat(tekst(side)).contains("Ret dette «Dateres den» skal være en dato: dag, måned og år.", "UDKAST");
        side = side("/udkast", new String[] {
            "sag", json, "udkast-regel", "NP-K1", "udskrift.dag", "1", "udskrift.maaned", "2", "udskrift.aar", "0020"
        });
        assertThat(tekst(side)).contains("udskriftsdato skal ligge i et år fra 1900 til 2099; er cifrene byttet om?");
        assertThat(tekst(side("/udkast", new String[] {"sag", json, "udkast-regel", "<x>"})))
                .contains("Svaret nu")
                .doesNotContain("<x>");
    }

    private static String[] ord(Vurdering vurdering, LocalDate dag, String... regler) {
        List<String> ord = new ArrayList<>();
        for (Blok blok :
                vurdering.begrundelse(Udskrift.faglig(dag), List.of(regler)).blokke()) {
            if (blok instanceof Blok.Overskrift overskrift) {
                ord.add(overskrift.tekst());
            } else if (blok instanceof Blok.Afsnit afsnit) {
                ord.add(afsnit.tekst());
            } else if (blok instanceof Blok.Citat citat) {
                ord.add(citat.iAnførselstegn() + " " + citat.kilde());
            } else if (blok instanceof Blok.Liste liste) {
                ord.addAll(liste.punkter());
            } else if (blok instanceof Blok.Tabel tabel) {
                tabel.rækker().forEach(ord::addAll);
            } else {
                ord.add("[" + ((Blok.Tomt) blok).navn() + "]");
            }
        }
        return ord.stream()
                .map(tekst -> tekst.replaceAll("\\s+", " ").strip())
                .filter(tekst -> !tekst.isEmpty())
                .toArray(String[]::new);
    }

    @Test
    void hver_regel_står_på_listen_over_dem_der_kom_ud_som_den_og_grunden_til_hver_kan_ses() throws Exception {
        String json = Files.readString(Path.of("examples/sager/52-alle-fire-omraader.json"));
        List<String> fundet = new ArrayList<>();
        for (Status stand : Status.values()) {
            Pattern.compile("name=\"hvorfor\" value=\"([^\"]+)\"")
                    .matcher(hvorfor("sag", json, "fil", "ja", "stand", stand.name()))
                    .results()
                    .forEach(m -> fundet.add(m.group(1)));
        }
        List<String> alle = Regelmotor.standard().vurder(SagJson.standard().læs(json)).udfald().stream()
                .map(Udfald::id)
                .toList();
        assertThat(fundet).containsExactlyInAnyOrderElementsOf(alle).hasSizeGreaterThan(250);
        for (int i = 0; i < alle.size(); i += 20) {
            assertThat(tekst(hvorfor("sag", json, "fil", "ja", "hvorfor", alle.get(i))))
                    .contains(alle.get(i) + ": ", "Se reglen");
        }
        // En regel, der ikke findes, spørges der ikke til; siden er der stadig.
        assertThat(tekst(hvorfor("sag", json, "hvorfor", "<x>")))
                .contains("Opfyldt: ")
                .doesNotContain("<x>");
    }

    @Test
    void siderne_er_små_også_for_fire_områder() throws Exception {
        String json = Files.readString(Path.of("examples/sager/52-alle-fire-omraader.json"));
        assertThat(side("goer", "aabn", "sag", json).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(60 * 1024);
        for (Status stand : Status.values()) {
            assertThat(hvorfor("sag", json, "stand", stand.name()).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(60 * 1024);
        }
    }

    @Test
    void indtil_reglerne_er_læst_er_der_en_side_der_siger_det_og_selv_spørger_igen() throws Exception {
        CountDownLatch læst = new CountDownLatch(1);
        Supplier<RuleSite> langsomt = () -> {
            try {
                læst.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Forbindelse.sted(true);
        };
        try (Forbindelse straks = Forbindelse.straks(langsomt)) {
            Modtaget side = straks.hent("/proev");
            assertThat(side.status()).isEqualTo(503);
            assertThat(side.tekst())
                    .contains("<meta http-equiv=\"refresh\" content=\"1\" />", "<h1>Reglerne læses</h1>");
            læst.countDown();
            // En formular venter på svaret.
            assertThat(straks.post("/soeg", "q", "np-k1").tekst()).contains("/regel/NP-K1");
            assertThat(straks.hent("/proev").tekst()).contains("Et nyt barn");
        }
    }

    @Test
    void linealen_og_trappen_er_tegnet_og_det_samme_står_i_ord() throws Exception {
        String json = Files.readString(Path.of("examples/sager/52-alle-fire-omraader.json"));
        String side = side("goer", "aabn", "sag", json);
        assertThat(side)
                .contains(
                        "aria-label=\"Børnelinealen fra 1 til 10\"",
                        "class=\"styrende\"",
                        "aria-label=\"Indsatstrappens trin\"");
        assertThat(tekst(side))
                .contains(
                        "Fagpersonens trin, som styrer (øverste streg): 4.",
                        "Trin 2, Forebyggende indsatser: vurderet tilstrækkeligt.");
        // Uden en lineal er der intet at tegne.
        assertThat(begyndt()).doesNotContain("<svg");
    }

    @Test
    void et_opdigtet_barn_kan_vises_som_scenarie() throws Exception {
        String side = hvorfor("sag", sag(begyndt()), "fil", "nej", "scenarie", "NP-K1");
        assertThat(tekst(side))
                .contains(
                        "Scenarie: Et opdigtet barn Givet området noedpasning Når sagen vurderes den 2020-03-30 Så er NP-K1 uafklaret");
    }

    @Test
    void børnene_på_reglens_side_kan_åbnes() throws Exception {
        assertThat(server.hent("/regel/NP-K1").tekst()).contains("Åbn som barn");
        Modtaget barn = server.post("/barn", "regel", "NP-K1", "nummer", "0");
        assertThat(barn.status()).isEqualTo(200);
        assertThat(tekst(barn.tekst())).contains("Svaret nu", "Tjek svarene");
        assertThat(server.post("/barn", "regel", "NP-K1", "nummer", "9999").tekst())
                .contains("Et nyt barn");
        assertThat(server.post("/barn", "regel", "../x", "nummer", "-1").tekst())
                .contains("Et nyt barn");
    }
}
