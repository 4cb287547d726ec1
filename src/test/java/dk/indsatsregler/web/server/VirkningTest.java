package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Det, egne regler ændrer: på scenarierne altid, på egne sager kun når der er bedt om det, og så er de glemt. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VirkningTest {

    private static final String TI_ÅR = sag("2009-10-02", "SUNDHED");
    private static final String OTTE_ÅR = sag("2011-10-02", "SUNDHED");
    private static final String UDEN_SEKTOR = sag("2009-10-02", null);

    @TempDir
    private Path rod;

    private Path mappe;

    @BeforeEach
    void eksempel() throws Exception {
        mappe = Baenk.havneby(rod);
    }

    private static String sag(String født, String sektor) {
        return ("{'sagId':'s-1','vurderingsdato':'2020-03-30','omraader':['noedpasning'],'fakta':{'Barn':{'fødselsdato':'%s'},"
                        + "'Pasning':{'pasningsdag':'2020-03-30','alleMulighederAfsøgt':true},'Foraelder':[{'id':'mor'%s}]}}")
                .formatted(født, sektor == null ? "" : ",'sektor':'" + sektor + "'")
                .replace('\'', '"');
    }

    private static Workbench kun(Workbench bænk, boolean egneSager) {
        return new Workbench(
                () -> Map.of(Baenk.FIL, new byte[0]), bænk.own(), bænk.rules(), bænk.now(), bænk.below(), egneSager);
    }

    private static String side(Modtaget svar) throws Exception {
        assertThat(svar.status()).isEqualTo(200);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svar.tekst().getBytes(StandardCharsets.UTF_8)));
        return svar.tekst();
    }

    private static String tekst(String side) {
        return side.replaceAll("(?s).*<main[^>]*>", "")
                .replaceAll("(?s)</main>.*", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.:])", "$1")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
    }

    private static String beregnet(Forbindelse server, String... felter) throws Exception {
        String side = side(server.post("/virkning", felter));
        if (!side.contains("id=\"fremdrift\"")) {
            return side;
        }
        // Siden selv viser egne sager én gang; en, der venter, spørger her.
        for (int gang = 0; gang < 1_200 && server.hent("/arbejde").tekst().contains("id=\"fremdrift\""); gang++) {
            Thread.sleep(100);
        }
        return side(server.hent("/virkning"));
    }

    @Test
    void på_scenarierne() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), false))) {
            String side = beregnet(server, "goer", "scenarier");
            assertThat(tekst(side))
                    .contains(
                            "På scenarierne 22 vurderinger: ",
                            "HAV-STORE-BOERN Ny regel: Også 10- og 11-årige kan komme i nødpasning, når alle forældre arbejder i sundhed eller"
                                    + " ældrepleje, og alle muligheder er afsøgt.",
                            "Rækkefølgen er filernes. Hvert barn er vurderet for sig.",
                            "Mor er sygeplejerske, far er på plejehjemmet (regler/noedpasning/havneby-2020.feature, linje 14, den 2020-03-30)"
                                    + " HAV-STORE-BOERN: – ikke vurderet → ✓ opfyldt. Fordi: alder er 10",
                            "Desuden er en ny regel ikke opfyldt ")
                    .doesNotContain("Prøv på egne sager");
            assertThat(side).contains("name=\"fil\" value=\"nej\"");
            Modtaget tabel = server.post("/virkning", "goer", "tabel");
            assertThat(tabel.hoveder()).contains("text/csv; charset=utf-8", "attachment; filename=\"virkning.csv\"");
            assertThat(tabel.tekst())
                    .startsWith("Regel;Udfald der skifter;✗→✓;✓→✗;?→✓/✗;→?;Andet\r\nHAV-STORE-BOERN;")
                    .matches("(?s)[^\r]+\r\n([A-ZÆØÅ0-9-]+(;[0-9]+){6}\r\n)+");
            // Det står der endnu: børnene er opdigtede.
            assertThat(tekst(side(server.hent("/virkning")))).contains("På scenarierne");
        }
    }

    @Test
    void på_egne_sager_hver_for_sig_og_så_glemt() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), true))) {
            assertThat(tekst(side(server.hent("/virkning"))))
                    .contains(
                            "Prøv på egne sager Sagerne læses i hukommelsen, beregnes og glemmes. De bliver aldrig til scenarier. Det forudsætter, at"
                                    + " kommunens konsekvensanalyse (databeskyttelsesforordningens artikel 35) dækker det.");
            String sager = OTTE_ÅR + "\n\n" + UDEN_SEKTOR + "\n{\"sagId\":\"x\"}\n" + TI_ÅR + "\n";
            String side = beregnet(server, "goer", "sager", "sager", sager);
            assertThat(tekst(side))
                    .contains(
                            "På egne sager 3 sager: ",
                            "1 er ikke talt med. Linje 4: ",
                            "Rækkefølgen er filens. Hvert barn er vurderet for sig. Linje 3 HAV-STORE-BOERN: – ikke vurderet → ? uafklaret. Fordi:"
                                    + " mangler: Hvilken sektor arbejder forælderen i?",
                            "Linje 5 HAV-STORE-BOERN: – ikke vurderet → ✓ opfyldt. Fordi: alder er 10")
                    .doesNotContain("Linje 1 ", "s-1");
            // Barnet åbnes som en sag fra en fil.
            Matcher sag = Pattern.compile("name=\"sag\" value=\"([^\"]+)\"").matcher(side);
            assertThat(sag.find()).isTrue();
            assertThat(side).doesNotContain("name=\"fil\" value=\"nej\"");
            String barn = side(server.post(
                    "/proev", "sag", sag.group(1).replace("&quot;", "\""), "fil", "ja", "scenarie", "HAV-STORE-BOERN"));
            assertThat(tekst(barn)).contains("Svaret nu").doesNotContain("Som scenarie", "Vis barnet som scenarie");
            // Tabellen har intet om børn, og ingen tal, der kan genkendes.
            String tabel =
                    server.post("/virkning", "goer", "tabel", "sager", sager).tekst();
            assertThat(tabel)
                    .contains("\r\nHAV-STORE-BOERN;under 5;0;0;0;under 5;under 5\r\n")
                    .matches("(?s)[^\r]+\r\n([A-ZÆØÅ0-9-]+(;(0|under 5)){6}\r\n)+");
            assertThat(tekst(side(server.hent("/virkning")))).doesNotContain("På egne sager", "Linje");
            assertThat(server.post("/virkning", "goer", "tabel").tekst())
                    .contains("Der er ingen tabel; prøv reglerne først.");
        }
    }

    @Test
    void én_sag_over_flere_linjer_er_én_sag() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), true))) {
            assertThat(tekst(beregnet(server, "goer", "sager", "sager", TI_ÅR.replace(",", ",\n"))))
                    .contains("På egne sager 1 sag: ", "Sagen HAV-STORE-BOERN: ");
        }
    }

    @Test
    void det_der_ikke_kan_prøves() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), true))) {
            assertThat(tekst(side(server.post("/virkning", "goer", "sager", "sager", " \n"))))
                    .contains("Ret dette Der er ingen sager i teksten.");
            assertThat(tekst(side(server.post("/virkning", "goer", "sager", "sager", "{}\n".repeat(1_001)))))
                    .contains(
                            "Ret dette Der kan højst prøves 1.000 sager ad gangen her. Flere: indsatsregler konsekvens.");
            String cpr = TI_ÅR.replace("\"mor\"", "\"010203-1234\"");
            assertThat(tekst(beregnet(server, "goer", "sager", "sager", cpr)))
                    .contains("0 sager: 0 udfald skifter, i 0. 1 er ikke talt med. Sagen: ")
                    .doesNotContain("010203");
        }
    }

    @Test
    void uden_egne_sager_er_formen_der_ikke_og_ingen_sag_bliver_læst() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), false))) {
            assertThat(tekst(side(server.hent("/virkning")))).doesNotContain("egne sager");
            for (String gør : new String[] {"sager", "tabel", ""}) {
                Modtaget svar = server.post("/virkning", "goer", gør, "sager", TI_ÅR);
                assertThat(svar.status()).isEqualTo(403);
                assertThat(svar.tekst())
                        .contains("Egne sager læses kun, når programmet er startet med --egne-sager.")
                        .doesNotContain("2009-10-02");
            }
            assertThat(server.post("/virkning", "goer", "sager").status()).isEqualTo(403);
        }
    }

    @Test
    void uden_egne_regler_er_der_intet_at_vise() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.uden())) {
            String side = side(server.hent("/virkning"));
            assertThat(tekst(side))
                    .endsWith("Virkning Der er ingen egne regler. Start med --regler MAPPE eller --praksis NAVN. ");
            assertThat(side).doesNotContain(">Virkning</a>");
            assertThat(tekst(side(server.post("/virkning", "goer", "scenarier"))))
                    .contains("Der er ingen egne regler.");
            assertThat(server.post("/virkning", "goer", "tabel").tekst())
                    .contains("Der er ingen tabel; prøv reglerne først.");
        }
    }

    @Test
    void den_kan_standses_og_scenarierne_venter_imens() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            assertThat(tekst(side(server.post("/virkning", "goer", "scenarier"))))
                    .contains("Se, hvor langt Stands");
            // Scenarierne viser det, der er i gang, og begynder ikke noget andet.
            String scenarier = side(server.post("/scenarier", "goer", "alle"));
            assertThat(scenarier).contains("<form method=\"post\" action=\"/virkning\" class=\"knapper\">");
            assertThat(tekst(side(server.post("/virkning", "goer", "stands"))))
                    .contains("Kørslen blev standset. Der er intet resultat af den.")
                    .doesNotContain("På scenarierne");
            assertThat(tekst(side(server.hent("/scenarier"))))
                    .contains("Kør alle")
                    .doesNotContain("standset");
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(t -> t.getName().equals("indsatsregler-arbejde"));
        }
    }

    @Test
    void navne_der_bliver_sendt_findes_ingen_steder_bagefter() throws Exception {
        try (Forbindelse server = new Forbindelse(kun(Baenk.med(mappe), true))) {
            StringBuilder sager = new StringBuilder();
            for (int nr = 0; nr < 900; nr++) {
                sager.append(
                        nr % 3 == 0
                                ? "{\"sagId\":\"Navn%d Plantet\"}\n".formatted(nr)
                                : nr % 3 == 1
                                        ? TI_ÅR.replace("\"mor\"", "\"Navn%d Plantet\"".formatted(nr)) + "\n"
                                        : "{\"Navn%d Plantet\":\"010203%04d\"}\n".formatted(nr, nr));
            }
            String side = beregnet(server, "goer", "sager", "sager", sager.toString());
            // Kun i formularen, der sender dem igen; det er browseren, der har dem.
            String uden = side.replaceAll("name=\"sager\" value=\"[^\"]*\"", "");
            assertThat(uden)
                    .contains("900 er ikke talt med")
                    .doesNotContain("Plantet")
                    .doesNotContainPattern("010203[0-9]{4}");
            assertThat(server.post("/virkning", "goer", "tabel", "sager", sager.toString())
                            .tekst())
                    .doesNotContain("Plantet");
            assertThat(server.hent("/virkning").tekst()
                            + server.hent("/scenarier").tekst()
                            + server.hent("/arbejde").tekst())
                    .doesNotContain("Plantet");
        }
        try (var filer = Files.walk(rod)) {
            assertThat(filer.filter(Files::isRegularFile)).hasSize(2);
        }
    }
}
