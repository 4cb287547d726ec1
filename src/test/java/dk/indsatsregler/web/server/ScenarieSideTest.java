package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarierne på siden: det, der fejlede, først; én kørsel ad gangen, som kan ses og standses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarieSideTest {

    static final String TOLV_ÅR = """

                Scenarie: Barnet er fyldt 12
                  Givet Barn.fødselsdato er 2008-03-30
                  Og Foraelder:
                    | id  | sektor  |
                    | mor | SUNDHED |
                  Når sagen vurderes den 2020-03-30
                  Så er HAV-STORE-BOERN opfyldt
            """;

    static final String INTET_OPLYST = """
            # language: da
            Egenskab: Nødpasning i Havneby

              Regel: HAV-STORE-BOERN 10-11-årige med forældre i sundhed eller ældrepleje

                Scenarie: intet er oplyst
                  Når sagen vurderes den 2020-03-30
                  Så er HAV-STORE-BOERN uafklaret
            """;

    @TempDir
    private Path rod;

    private Path mappe;

    @BeforeEach
    void eksempel() throws Exception {
        mappe = Baenk.havneby(rod);
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
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
    }

    /** Kører og venter, til der ikke køres mere. */
    static String kørt(Forbindelse server, String... felter) throws Exception {
        String side = side(server.post("/scenarier", felter));
        for (int gang = 0; gang < 1_200 && side.contains("id=\"fremdrift\""); gang++) {
            Thread.sleep(100);
            side = side(server.hent("/scenarier"));
        }
        return side;
    }

    private static long arbejder() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("indsatsregler-arbejde"))
                .count();
    }

    @Test
    void før_den_første_kørsel_er_der_kun_knapper() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            assertThat(tekst(side(server.hent("/scenarier"))))
                    .contains(
                            "Scenarier Et scenarie er et opdigtet barn og det, reglerne skal svare. Her køres de på reglerne, som de er nu."
                                    + " Kør alle Kør egne Dækning og fejl, ingen ville opdage, måles på jeres egne regler.")
                    .doesNotContain("bestået");
        }
        try (Forbindelse server = new Forbindelse(Baenk.uden())) {
            assertThat(tekst(side(server.hent("/scenarier"))))
                    .contains("Kør alle Find også fejl i reglerne, ingen ville opdage (kan tage minutter)")
                    .doesNotContain("Kør egne");
        }
    }

    @Test
    void alt_er_bestået() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            assertThat(tekst(kørt(server, "goer", "egne")))
                    .containsPattern("22 scenarier: 22 bestået · 0 fejlet · [0-9,.]+ sekunder Dækning")
                    .contains(
                            "Dækning: 22 af 22 mål (100 %). Regler uden fuld dækning: 0. Fejl, der kunne være i reglerne: 31 opdages, 0 gør ikke."
                                    + " ✓ Alle scenarier er bestået.",
                            "Alle regler: 22 af 22 mål er vist, 31 af 31 fejl opdages.",
                            "Havneby Kommune 22 af 22 ✓ alt")
                    .doesNotContain("Fejlet", "Åbn som barn", "Fejl, ingen ville opdage");
        }
    }

    @Test
    void det_der_fejlede_står_først_og_kan_åbnes_som_barn() throws Exception {
        Files.writeString(mappe.resolve(Baenk.FIL), Files.readString(mappe.resolve(Baenk.FIL)) + TOLV_ÅR);
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            String side = kørt(server, "goer", "egne");
            assertThat(tekst(side))
                    .containsPattern("23 scenarier: 22 bestået · 1 fejlet · [0-9,.]+ sekunder Dækning")
                    .contains(
                            "✗ HAV-STORE-BOERN / Barnet er fyldt 12 linje 122: Så er HAV-STORE-BOERN opfyldt HAV-STORE-BOERN er ikke opfyldt,"
                                    + " men skulle være opfyldt. Fordi: alder er 12; kræver højst 11 Åbn som barn Forklaringen HAV-STORE-BOERN:"
                                    + " 10-11-årige med forældre i sundhed eller ældrepleje IKKE OPFYLDT · KOMMUNAL",
                            "HAV-STORE-BOERN · regler/noedpasning/havneby-2020.feature, linje 116");
            String barn = side(server.post("/barn", "fil", "regler/" + Baenk.FIL, "linje", "116"));
            assertThat(tekst(barn)).contains("Svaret nu", "Hvorfor, og hvorfor ikke");
            assertThat(barn).contains("2008-03-30", "name=\"fil\" value=\"nej\"");
            // Kun det, der fejlede i den seneste kørsel, kan åbnes herfra.
            assertThat(tekst(side(server.post("/barn", "fil", "regler/" + Baenk.FIL, "linje", "12"))))
                    .contains("Et nyt barn");
            assertThat(tekst(side(server.post("/barn", "fil", "../../pom.xml", "linje", "1"))))
                    .contains("Et nyt barn");
        }
    }

    @Test
    void en_fejl_ingen_ville_opdage_står_med_ord_og_et_scenarie() throws Exception {
        String hele = Files.readString(mappe.resolve(Baenk.FIL));
        int andet = hele.indexOf("    Scenarie: ", hele.indexOf("    Scenarie: ") + 1);
        Files.writeString(mappe.resolve(Baenk.FIL), hele.substring(0, andet));
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            String side = kørt(server, "goer", "egne");
            assertThat(tekst(side))
                    .contains(
                            "1 scenarie: 1 bestået · 0 fejlet",
                            "Fejl, ingen ville opdage HAV-STORE-BOERN HAV-STORE-BOERN, noedpasning/havneby-2020.drl:",
                            "Hvis grænsen var 12 i stedet for 11 år, ville intet scenarie opdage det.",
                            "Ikke vist af noget scenarie",
                            "Forslag til noedpasning/havneby-2020.feature Under Regel: HAV-STORE-BOERN 10-11-årige med forældre i sundhed eller"
                                    + " ældrepleje. Det siger, hvad reglerne siger nu, ikke om det er rigtigt. Scenarie: ");
            assertThat(side).contains("<svg viewBox=");
        }
    }

    @Test
    void forslagene_sættes_ind_ét_efter_ét_og_så_er_alt_vist() throws Exception {
        Files.writeString(mappe.resolve(Baenk.FIL), INTET_OPLYST);
        try (Forbindelse server = new Forbindelse(mappe)) {
            String side = kørt(server, "goer", "egne");
            int gange = 0;
            for (; side.contains("Indsæt scenariet") && gange < 20; gange++) {
                String forslag = felt(side, "forslag");
                String ret = side(server.post("/ret/forslag", "regel", "HAV-STORE-BOERN", "forslag", forslag));
                assertThat(tekst(ret))
                        .contains(
                                "Forslaget er sat ind. Det siger, hvad reglerne siger nu, ikke om det er rigtigt. Har reglen en Baggrund i"
                                        + " filen, gælder den også her. Læs det, og gem.");
                // Intet er skrevet, før det gemmes; her gemmer et menneske.
                String før = Files.readString(mappe.resolve(Baenk.FIL));
                assertThat(før).doesNotContain(forslag);
                Files.writeString(mappe.resolve(Baenk.FIL), før + "\n" + forslag);
                side = kørt(server, "goer", "egne");
            }
            assertThat(gange).isBetween(1, 15);
            assertThat(tekst(side)).contains("0 fejlet", "Dækning: 22 af 22 mål (100 %).", "opdages, 0 gør ikke.");
            assertThat(tekst(side(server.post("/ret/forslag", "regel", "NP-K1", "forslag", "x"))))
                    .contains("Der er ingen fil med scenarier til reglen. Lav den, og sæt forslaget ind.");
        }
    }

    static String felt(String side, String navn) {
        Matcher fundet =
                Pattern.compile("name=\"" + navn + "\" value=\"([^\"]*)\"").matcher(side);
        assertThat(fundet.find()).isTrue();
        return fundet.group(1)
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    @Test
    void regler_der_afvises_bliver_nævnt_som_valider_gør() throws Exception {
        Path fil = mappe.resolve("noedpasning/havneby-2020.drl");
        Files.writeString(fil, Files.readString(fil).replace("alder >= 10", "alderen >= 10"));
        try (Forbindelse server = new Forbindelse(Baenk.med(mappe))) {
            assertThat(tekst(kørt(server, "goer", "egne")))
                    .contains(
                            "Der er intet resultat: ",
                            "noedpasning/havneby-2020.drl:17:11 [REGEL-203] HAV-STORE-BOERN",
                            "Barn har ikke feltet alderen.",
                            "Kør alle Kør egne");
        }
    }

    @Test
    void en_lang_kørsel_kan_ses_og_standses_og_der_er_kun_én_ad_gangen() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.uden())) {
            String side = side(server.post("/scenarier", "goer", "alle", "fejl", "ja"));
            assertThat(tekst(side)).contains("Se, hvor langt Stands").doesNotContain("Kør alle");
            assertThat(arbejder()).isEqualTo(1);
            side(server.post("/scenarier", "goer", "alle"));
            assertThat(arbejder()).isEqualTo(1);
            for (int gang = 0; gang < 600 && !side.contains("<progress"); gang++) {
                Thread.sleep(100);
                side = side(server.hent("/scenarier"));
            }
            assertThat(tekst(side)).containsPattern("Kører: [0-9.]+ af [0-9.]+ scenarier\\. Se, hvor langt Stands");
            assertThat(tekst(side(server.post("/scenarier", "goer", "stands"))))
                    .contains("Kørslen blev standset. Der er intet resultat af den. Kør alle")
                    .doesNotContain("Kører:", "bestået");
            assertThat(arbejder()).isZero();
        }
    }

    @Test
    void serveren_lukker_det_der_køres() throws Exception {
        try (Forbindelse server = new Forbindelse(Baenk.uden())) {
            side(server.post("/scenarier", "goer", "alle"));
        }
        assertThat(arbejder()).isZero();
    }
}
