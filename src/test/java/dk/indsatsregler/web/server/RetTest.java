package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Egne regler rettes i en side: problemerne er læserens egne, og filen på disken er hel, hvad der end sker. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetTest {

    static final String REGEL = """
            rule "HAV-FRAVAER: Fravær fra 8 procent"
                @kilde( "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4" )
                @grundlag( LOKALT_VALG )
                @udsagn( "FR-33" )
                @forklaring( "Samlet fravær på 8 procent eller derover i de seneste 60 skoledage." )
                @gyldigFra( "2025-08-01" )
            when
                Vindue( skoledage == 60, fraværsprocent >= 8 )   // 8 procent eller derover af de seneste 60 skoledage
            then
                konklusion.opmærksomhed();
            end
            """;
    private static final String SCENARIER = """
            # language: da
            Egenskab: Havneby

              Regel: HAV-FRAVAER Fravær fra 8 procent

                Scenarie: Intet er oplyst
                  Givet området skolefravaer
                  Når sagen vurderes den 2025-09-01
                  Så er HAV-FRAVAER uafklaret
            """;
    private static final String STED = "/ret/1/skolefravaer/hav.drl";
    private static final Pattern SHA = Pattern.compile("name=\"sha256\" value=\"([0-9a-f]{64})\"");
    private static final Pattern TEKST = Pattern.compile("<textarea[^>]*>\n(.*?)</textarea>", Pattern.DOTALL);

    @TempDir
    private static Path mappe;

    private static Forbindelse server;

    @BeforeAll
    static void start() throws IOException {
        skriv("skolefravaer/hav.drl", REGEL);
        server = new Forbindelse(mappe);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forfra() throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            for (Path fil : alle.filter(p -> !Files.isDirectory(p)).toList()) {
                Files.delete(fil);
            }
        }
        skriv("skolefravaer/hav.drl", REGEL);
        skriv("skolefravaer/hav.feature", SCENARIER);
    }

    private static Path skriv(String navn, String tekst) throws IOException {
        Path fil = mappe.resolve(navn);
        Files.createDirectories(fil.getParent());
        return Files.writeString(fil, tekst);
    }

    private static String læst(String navn) throws IOException {
        return Files.readString(mappe.resolve(navn));
    }

    private static List<String> filer() throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(p -> !Files.isDirectory(p))
                    .map(p -> mappe.relativize(p).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String velformet(Modtaget svar) throws Exception {
        assertThat(svar.status()).isEqualTo(200);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svar.tekst().getBytes(StandardCharsets.UTF_8)));
        return svar.tekst();
    }

    private static String hent(String sti) throws Exception {
        return velformet(server.hent(sti));
    }

    private static String sha(String side) {
        Matcher fundet = SHA.matcher(side);
        assertThat(fundet.find()).isTrue();
        return fundet.group(1);
    }

    /** Teksten i feltet, som en browser ville have den. */
    private static String felt(String side) {
        Matcher fundet = TEKST.matcher(side);
        assertThat(fundet.find()).isTrue();
        return fundet.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String tekst(String side) {
        return side.replaceAll("<(style|script|textarea|pre)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .replace("&quot;", "\"")
                .replace("&gt;", ">")
                .replace("&lt;", "<");
    }

    /** Som en browser sender teksten i en formular. */
    private static Modtaget send(String sti, String sha, String skrevet, String... mere) throws IOException {
        List<String> felter = new ArrayList<>(List.of("sha256", sha, "tekst", skrevet.replace("\n", "\r\n")));
        felter.addAll(List.of(mere));
        return server.post(sti, felter.toArray(new String[0]));
    }

    private static String valideret(String skrevet) throws Exception {
        return velformet(send(STED, sha(hent(STED)), skrevet, "goer", "valider"));
    }

    @Test
    void listen_har_egne_filer_med_tal_og_de_andre_låst() throws Exception {
        skriv(
                "skolefravaer/anden.drl",
                REGEL.replace("HAV-FRAVAER", "HAV-ANDEN").replace("Vindue(", "Vinduet("));
        String side = hent("/ret");
        assertThat(tekst(side))
                .contains(
                        "skolefravaer/anden.drl regler 1 0",
                        "skolefravaer/hav.drl regler 0 0",
                        "skolefravaer/hav.feature scenarier først når reglerne kan læses",
                        "De er låst: de siger, hvad kilderne siger. Det, der ikke er lov, kan tilpasses i jeres egen mappe.");
        assertThat(side)
                .contains("href=\"/ret/1/skolefravaer/hav.drl\"", "href=\"/ret/0/skolefravaer/lokale-trin.drl\"")
                .contains("<a href=\"/ret\" aria-current=\"page\">Ret</a>");
    }

    @Test
    void uden_mappe_siger_siden_hvorfor_og_hvordan_og_menuen_viser_den_ikke() throws Exception {
        try (Forbindelse uden = new Forbindelse()) {
            Modtaget svar = uden.hent("/ret");
            assertThat(tekst(svar.tekst()))
                    .contains(
                            "Her kan I rette jeres egne regler og scenarier. Programmet er startet uden en mappe til dem.",
                            "Stop det, og start det med den mappe, jeres egne regler ligger i:",
                            "De regler, der følger med, kan ikke rettes. Dem, der ikke er lov, kan tilpasses i jeres mappe.");
            assertThat(svar.tekst())
                    .contains("indsatsregler web --regler MAPPE")
                    .doesNotContain("href=\"/ret\"");
            assertThat(uden.hent("/").tekst()).doesNotContain(">Ret<");
            assertThat(uden.hent(STED).status()).isEqualTo(404);
            assertThat(uden.post("/ret", "goer", "ny", "id", "HAV-NY").status()).isEqualTo(404);
        }
    }

    @Test
    void filens_side_siger_hvad_den_siger_ændrer_læser_og_hvor_den_nævnes() throws Exception {
        String side = hent(STED);
        assertThat(felt(side)).isEqualTo(REGEL);
        assertThat(tekst(side))
                .contains(
                        "Ingen problemer.",
                        "HAV-FRAVAER LOKALT VALG Samlet fravær på 8 procent eller derover i de seneste 60 skoledage.",
                        "mindst én Vindue : skoledage er 60 og fraværsprocent er mindst 8",
                        "Ny regel: den ændrer ingen af de andre.",
                        "skolefravaer/hav.feature, linje 4 og 1 sted mere")
                .doesNotContain("Ikke gemt", "Gem alligevel");
        assertThat(side)
                .contains(
                        "href=\"/felt/Vindue#fraværsprocent\"",
                        "href=\"/ret/1/skolefravaer/hav.feature#L4\"",
                        "id=\"L11\"");
        assertThat(tekst(hent("/ret/1/skolefravaer/hav.feature"))).contains("Ingen problemer.");
    }

    @Test
    void problemer_er_læserens_egne_og_rettes_præcist_uden_script() throws Exception {
        String galt = REGEL.replace(">= 8 )", ">= 8 % )").replace("fraværsprocent", "fravarsprocent");
        String side = valideret(galt);
        assertThat(tekst(side))
                .contains(
                        "2 fejl. Ikke gemt.",
                        "Linje 8 Fejl. ",
                        "Måske mente du: fraværsprocent",
                        "Ret alle (2)",
                        "Gem alligevel. Ingen af reglerne kan bruges, før fejlene er rettet.");
        assertThat(side).contains("href=\"#L8\"", "href=\"/fejl/REGEL-203\"");
        Matcher knap = Pattern.compile("value=\"(ret 8 [0-9 ]+)\"[^>]*data-tekst=\"fraværsprocent\"")
                .matcher(side);
        assertThat(knap.find()).isTrue();
        String én = velformet(send(STED, sha(side), galt, "goer", knap.group(1)));
        assertThat(felt(én)).isEqualTo(REGEL.replace(">= 8 )", ">= 8 % )"));
        assertThat(tekst(én)).contains("Rettet: 1. Ikke gemt endnu.", "1 fejl. Ikke gemt.");
        String alle = velformet(send(STED, sha(side), galt, "goer", "retalle"));
        assertThat(felt(alle)).isEqualTo(REGEL);
        // En rettelse, der blev vist til en anden tekst, bliver ikke til noget.
        String anden = velformet(send(STED, sha(side), "\n" + galt, "goer", knap.group(1)));
        assertThat(felt(anden)).isEqualTo("\n" + galt);
        assertThat(tekst(anden))
                .contains("Teksten er en anden end den, rettelsen blev vist til. Intet er rettet; se listen igen.");
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
    }

    @Test
    void levende_validering_svarer_med_stykker_af_siden() throws Exception {
        String sha = sha(hent(STED));
        String galt = REGEL.replace(">= 8 )", ">= 8 % )");
        String fil = send(STED, sha, galt, "goer", "fil").tekst();
        assertThat(fil)
                .startsWith("<p id=\"antal\" role=\"status\">1 fejl. Ikke gemt.</p>")
                .contains("<section id=\"problemer\">", "value=\"ret 8 48 3\"", "data-tekst=\"8\"")
                .doesNotContain("<html", "textarea", "id=\"siger\"");
        String alt = send(STED, sha, REGEL.replace(">= 8 )", ">= 7 )"), "goer", "alt")
                .tekst();
        assertThat(tekst(alt))
                .contains(
                        "1 advarsel. Ikke gemt.",
                        "Linje 8 Advarsel. Navnet, @forklaring og kommentaren siger «8 procent eller derover», men betingelsen er"
                                + " fraværsprocent >= 7.",
                        "fraværsprocent er mindst 7");
    }

    @Test
    void det_der_kan_stå_her_er_redigeringens_egne_forslag() throws Exception {
        String sha = sha(hent(STED));
        int her = REGEL.indexOf("fraværsprocent") + 4;
        String svar = send(STED, sha, REGEL, "goer", "forslag", "markoer", String.valueOf(her))
                .tekst();
        assertThat(svar)
                .contains(
                        "<ul aria-label=\"Det, der kan stå her\">",
                        "fraværsprocent",
                        "type=\"button\"",
                        "data-kolonne=\"30\"");
        assertThat(send(STED, sha, REGEL, "goer", "forslag", "markoer", "99999999")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void gemt_er_filen_hel_med_sine_linjeskift_og_siderne_viser_den() throws Exception {
        skriv("skolefravaer/hav.drl", REGEL.replace("\n", "\r\n"));
        String side = hent(STED);
        assertThat(felt(side)).isEqualTo(REGEL);
        String gemt =
                velformet(send(STED, sha(side), REGEL.replace("Fravær fra 8", "Alt fravær fra 8"), "goer", "gem"));
        assertThat(tekst(gemt)).contains("Gemt.", "Ingen problemer.").doesNotContain("Ikke gemt");
        assertThat(læst("skolefravaer/hav.drl"))
                .isEqualTo(REGEL.replace("Fravær fra 8", "Alt fravær fra 8").replace("\n", "\r\n"));
        assertThat(sha(gemt)).isNotEqualTo(sha(side));
        assertThat(hent("/regel/HAV-FRAVAER")).contains("<h1>Alt fravær fra 8 procent</h1>", "Ret reglen");
    }

    @Test
    void med_fejl_gemmes_først_når_siden_har_sagt_hvad_det_betyder() throws Exception {
        String galt = REGEL.replace("Vindue(", "Vinduet(");
        String sha = sha(hent(STED));
        String afvist = velformet(send(STED, sha, galt, "goer", "gem"));
        assertThat(tekst(afvist))
                .contains(
                        "Ikke gemt: med filen, som den er nu, kan ingen af reglerne bruges. Ret fejlene, eller sæt kryds ved «Gem alligevel», og"
                                + " gem igen.");
        assertThat(felt(afvist)).isEqualTo(galt);
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
        assertThat(tekst(velformet(send(STED, sha, galt, "goer", "gem", "alligevel", "ja"))))
                .contains("Gemt.", "1 fejl.");
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(galt);
        // De andre sider viser reglerne, som de sidst kunne læses.
        assertThat(server.hent("/regel/HAV-FRAVAER").status()).isEqualTo(200);
        String scenarier = "/ret/1/skolefravaer/hav.feature";
        assertThat(tekst(velformet(
                        send(scenarier, sha(hent(scenarier)), SCENARIER.replace("Så er", "Så måske"), "goer", "gem"))))
                .contains(
                        "Ikke gemt: scenarierne i filen kan ikke køres. Ret fejlene, eller sæt kryds ved «Gem alligevel», og gem igen.",
                        "Gem alligevel. Scenarierne i filen kan ikke køres, før fejlene er rettet.");
    }

    @Test
    void en_fil_der_er_ændret_imens_overskrives_aldrig() throws Exception {
        String sha = sha(hent(STED));
        skriv("skolefravaer/hav.drl", REGEL + "\n// en kollegas linje\n");
        String mit = REGEL.replace("Fravær fra 8", "Alt fravær fra 8");
        for (String med : List.of(sha, "", "0".repeat(64))) {
            String svar = velformet(send(STED, med, mit, "goer", "gem", "alligevel", "ja"));
            assertThat(tekst(svar))
                    .contains(
                            "Ikke gemt: filen er ændret på disken, siden den blev åbnet her. Intet er skrevet. Teksten er her stadig: kopiér"
                                    + " det, I vil beholde, åbn filen igen fra listen, og sæt det ind.");
            assertThat(felt(svar)).isEqualTo(mit);
        }
        assertThat(læst("skolefravaer/hav.drl")).endsWith("// en kollegas linje\n");
        assertThat(filer()).containsExactly("skolefravaer/hav.drl", "skolefravaer/hav.feature");
        Files.delete(mappe.resolve("skolefravaer/hav.drl"));
        assertThat(send(STED, sha, mit, "goer", "gem").status()).isEqualTo(404);
        assertThat(filer()).containsExactly("skolefravaer/hav.feature");
    }

    @Test
    void kan_der_ikke_skrives_er_den_gamle_fil_hel() throws Exception {
        // Filen ved siden af ville få et navn, intet filsystem tager.
        String navn = "skolefravaer/" + "l".repeat(250) + ".drl";
        skriv(navn, REGEL.replace("HAV-FRAVAER", "HAV-LANG"));
        String sti = "/ret/1/" + navn;
        String svar = velformet(send(sti, sha(hent(sti)), REGEL.replace("HAV-FRAVAER", "HAV-KORT"), "goer", "gem"));
        assertThat(tekst(svar))
                .contains(
                        "Ikke gemt: filen kan ikke skrives. Den, der står på disken, er, som den var. Teksten er her stadig.");
        assertThat(læst(navn)).contains("HAV-LANG");
        assertThat(filer()).hasSize(3);
        String stor = velformet(send(
                STED, sha(hent(STED)), REGEL + "// " + "x".repeat(270_000) + "\n", "goer", "gem", "alligevel", "ja"));
        assertThat(tekst(stor))
                .contains("Ikke gemt: filen ville fylde mere end 256 kB, eller den er ikke længere i mappen.");
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
    }

    @Test
    void lov_er_låst_og_siger_hvorfor_og_det_andet_kan_tilpasses() throws Exception {
        String låst = hent("/ret/0/skolefravaer/lokale-trin.drl");
        assertThat(tekst(låst))
                .contains(
                        "Filen følger med og er låst: den siger, hvad kilderne siger. Lov kan ikke ændres. Det andet kan tilpasses i jeres egen"
                                + " mappe.",
                        "Tilpas FR-SAMLET-10");
        assertThat(låst).contains("readonly=\"readonly\"").doesNotContain("value=\"gem\"");
        assertThat(tekst(hent("/ret/0/noedpasning/bek-217-2020.drl")))
                .contains("Lov. Kommunen kan hverken skærpe eller lempe den.")
                .doesNotContain("Tilpas NP-K1 ");
        assertThat(tekst(velformet(server.post("/ret/0/skolefravaer/lokale-trin.drl", "goer", "gem", "tekst", ""))))
                .contains("Intet er ændret.");
        assertThat(hent("/regel/FR-SAMLET-10")).contains("Tilpas FR-SAMLET-10");
        assertThat(hent("/regel/NP-K1")).doesNotContain(">Tilpas");
        assertThat(tekst(velformet(server.post("/ret", "goer", "tilpas", "id", "NP-K1"))))
                .contains("NP-K1 er lov (", ") og kan ikke tilpasses; kommunen kan hverken skærpe eller lempe den.");
        assertThat(filer()).hasSize(2);
    }

    @Test
    void tilpas_laver_den_samme_fil_som_kommandolinjen_og_forskellen_siges() throws Exception {
        String side = velformet(server.post("/ret", "goer", "tilpas", "id", "FR-SAMLET-10"));
        assertThat(tekst(side))
                .contains(
                        "Filen er lavet. Følg kommentarerne øverst i den, og gem.",
                        "Den afgør det samme som den regel, den erstatter.");
        assertThat(filer()).contains("skolefravaer/fr-samlet-10.drl", "skolefravaer/fr-samlet-10.feature");
        assertThat(læst("skolefravaer/fr-samlet-10.drl")).isEqualTo(felt(side)).contains("@erstatter( ");
        String egen = "/ret/1/skolefravaer/fr-samlet-10.drl";
        String ændret = velformet(send(
                egen,
                sha(side),
                felt(side).replaceFirst("fraværsprocent >= 10", "fraværsprocent >= 8"),
                "goer",
                "valider"));
        assertThat(tekst(ændret))
                .contains("Ændrer grænsen for fraværsprocent er 8; nationalt standard er 10, lokalt valg");
        assertThat(tekst(velformet(server.post("/ret", "goer", "tilpas", "id", "FR-SAMLET-10"))))
                .contains("fr-samlet-10.drl: findes allerede og er ikke ændret. Ret i den.");
    }

    @Test
    void en_ny_regel_er_kommandolinjens() throws Exception {
        assertThat(tekst(velformet(server.post("/ret", "goer", "ny", "id", "hav ny"))))
                .contains(
                        "ID skal være store bogstaver A-Z og cifre med mindst én bindestreg, fx HAV-SAMTALE (æ=AE, ø=OE, å=AA).");
        assertThat(tekst(velformet(server.post("/ret", "goer", "ny", "id", "NP-K1"))))
                .contains("NP-K1 findes allerede. Den kan tilpasses.");
        assertThat(tekst(velformet(server.post("/ret", "goer", "tilpas", "id", "../../x"))))
                .contains("Der er ingen regel med det id.");
        assertThat(filer()).hasSize(2);
        String side = velformet(server.post("/ret", "goer", "ny", "id", "HAV-NY"));
        assertThat(tekst(side)).contains("Filen er lavet.", "Ny regel: den ændrer ingen af de andre.");
        assertThat(filer()).contains("skolefravaer/hav-ny.drl", "skolefravaer/hav-ny.feature");
    }

    @Test
    void en_genvej_ud_af_mappen_nævnes_ved_navn_og_åbnes_ikke(@TempDir Path ude) throws Exception {
        Path fremmed = Files.writeString(ude.resolve("fremmed.drl"), REGEL.replace("HAV-FRAVAER", "HAV-UDE"));
        Files.createSymbolicLink(mappe.resolve("skolefravaer/ud.drl"), fremmed);
        Files.createSymbolicLink(mappe.resolve("skolefravaer/ud.feature"), fremmed);
        String side = hent("/ret");
        assertThat(tekst(side))
                .contains(
                        "Læses ikke",
                        "skolefravaer/ud.drl : Navnet er en genvej (et link), der fører ud af mappen med regler.",
                        "skolefravaer/ud.feature : Navnet er en genvej (et link), der fører ud af mappen. Det, den peger på, køres ikke.");
        assertThat(server.hent("/ret/1/skolefravaer/ud.drl").status()).isEqualTo(404);
        assertThat(send("/ret/1/skolefravaer/ud.drl", "", "x", "goer", "gem", "alligevel", "ja")
                        .status())
                .isEqualTo(404);
        assertThat(Files.readString(fremmed)).contains("HAV-UDE");
        Files.delete(mappe.resolve("skolefravaer/ud.drl"));
        Files.delete(mappe.resolve("skolefravaer/ud.feature"));
        // En undermappe, der fører ud, tager heller ikke imod en ny regel.
        Path undermappe = mappe.resolve("skolefravaer");
        Path gemt = Files.move(undermappe, mappe.resolve("gemt"));
        Files.createSymbolicLink(undermappe, ude);
        try {
            assertThat(tekst(velformet(server.post("/ret", "goer", "ny", "id", "HAV-UD"))))
                    .contains("fører ud af mappen");
            assertThat(ude.resolve("hav-ud.drl")).doesNotExist();
        } finally {
            Files.delete(undermappe);
            Files.move(gemt, undermappe);
        }
    }

    @Test
    void tegn_et_felt_ville_ændre_låser_filen() throws Exception {
        skriv("skolefravaer/mac.drl", "// gammel\r// Mac\r");
        assertThat(tekst(hent("/ret/1/skolefravaer/mac.drl")))
                .contains("Filen har tegn, et tekstfelt ikke kan vise uændret. Ret den i en teksteditor.");
        String bidi = REGEL.replace("Samlet", "Sam\u202elet\u00a0&amp;<b>");
        skriv("skolefravaer/hav.drl", bidi);
        assertThat(felt(hent(STED))).isEqualTo(bidi);
        assertThat(send(STED, "", "a\u0000b", "goer", "valider").status()).isEqualTo(400);
    }

    @Test
    void et_opdigtet_barn_lægges_i_en_fil_og_gemmes_af_den_der_trykker() throws Exception {
        String sag = "{\"sagId\":\"opdigtet\",\"vurderingsdato\":\"2025-09-01\",\"omraader\":[\"skolefravaer\"]}";
        String prøvet = velformet(server.post("/hvorfor", "sag", sag, "fil", "nej", "hvorfor", "HAV-FRAVAER"));
        assertThat(prøvet).contains("formaction=\"/ret/scenarie\"");
        String[] vejen = {"sag", sag, "fil", "nej", "scenarie", "HAV-FRAVAER"};
        String vælg = velformet(server.post("/ret/scenarie", vejen));
        assertThat(tekst(vælg)).contains("Gem som scenarie", "Barnet er opdigtet", "skolefravaer/hav.feature");
        String uden = velformet(server.post(
                "/ret/scenarie",
                "sag",
                sag,
                "fil",
                "nej",
                "scenarie",
                "HAV-FRAVAER",
                "til",
                "ret/1/skolefravaer/hav.feature",
                "goer",
                "laeg"));
        assertThat(tekst(uden))
                .contains("Sæt kryds ved «Barnet er opdigtet». Et rigtigt barn må ikke blive til et scenarie.");
        String med = velformet(server.post(
                "/ret/scenarie",
                "sag",
                sag,
                "fil",
                "nej",
                "scenarie",
                "HAV-FRAVAER",
                "til",
                "ret/1/skolefravaer/hav.feature",
                "opdigtet",
                "ja"));
        assertThat(felt(med)).startsWith(SCENARIER).contains("Scenarie: Et opdigtet barn");
        assertThat(tekst(med))
                .contains("Scenariet er sat ind. Giv det et navn, der siger, hvad det viser, og gem.", "Ikke gemt.");
        assertThat(læst("skolefravaer/hav.feature")).isEqualTo(SCENARIER);
        String gemt = velformet(send("/ret/1/skolefravaer/hav.feature", sha(med), felt(med), "goer", "gem"));
        assertThat(tekst(gemt)).contains("Gemt.");
        assertThat(læst("skolefravaer/hav.feature")).isEqualTo(felt(med));
        // En sag fra en fil aldrig, heller ikke når nogen beder om det alligevel.
        String fraFil = velformet(server.post("/hvorfor", "sag", sag, "fil", "ja", "hvorfor", "HAV-FRAVAER"));
        assertThat(fraFil).doesNotContain("/ret/scenarie");
        assertThat(tekst(velformet(server.post(
                        "/ret/scenarie",
                        "sag",
                        sag,
                        "fil",
                        "ja",
                        "scenarie",
                        "HAV-FRAVAER",
                        "til",
                        "ret/1/skolefravaer/hav.feature",
                        "opdigtet",
                        "ja"))))
                .contains(
                        "En sag, der er åbnet fra en fil, bliver aldrig til et scenarie: den kan handle om et rigtigt barn.");
    }

    @Test
    void angreb_på_filerne_når_ingen_fil(@TempDir Path ude) throws Exception {
        Path hemmelig = Files.writeString(ude.resolve("hemmelig.drl"), REGEL);
        String sha = sha(hent(STED));
        List<String> stier = List.of(
                "/ret/1/../../" + ude.getFileName() + "/hemmelig.drl",
                "/ret/1/" + "../".repeat(12) + "etc/passwd",
                "/ret/1/..%2f..%2fhemmelig.drl",
                "/ret/1/%2e%2e/%2e%2e/hemmelig.drl",
                "/ret/1/skolefravaer/../skolefravaer/hav.drl",
                "/ret/1/skolefravaer/./hav.drl",
                "/ret/1//skolefravaer/hav.drl",
                "/ret/1/skolefravaer//hav.drl",
                "/ret/1/skolefravaer%2fhav.drl",
                "/ret/1/skolefravaer\\hav.drl",
                "/ret/1/skolefravaer%5chav.drl",
                "/ret/1/..%5c..%5chemmelig.drl",
                "/ret/1/SKOLEFRAVAER/HAV.DRL",
                "/ret/1/skolefravaer/hav.DRL",
                "/ret/1/skolefravaer/hav.drl/",
                "/ret/1/skolefravaer/hav.drl%00",
                "/ret/1/skolefravaer/hav.drl%00.feature",
                "/ret/1/skolefravaer/hav.drl;x",
                "/ret/1/skolefravaer/hav.drl.",
                "/ret/1/skolefravaer/hav.drl%20",
                "/ret/1/skolefravaer/hav.drl::$DATA",
                "/ret/1/skolefravaer/%68av.drl",
                "/ret/1/skolefravaer/.hav.drl.0.tmp",
                "/ret/1/skolefravaer/noter.md",
                "/ret/1/skolefravaer/hav.drl.bak",
                "/ret/1/skolefravaer",
                "/ret/1/",
                "/ret/1" + hemmelig,
                "/ret/0/skolefravaer/hav.drl",
                "/ret/2/skolefravaer/hav.drl",
                "/ret/-1/skolefravaer/hav.drl",
                "/ret/01/skolefravaer/hav.drl",
                "/ret/skolefravaer/hav.drl",
                "/RET/1/skolefravaer/hav.drl",
                "/ret/1/skolefravaer/ny.drl",
                "/ret/1/skolefravaer/hav.drl?x=1");
        skriv("skolefravaer/noter.md", "noter");
        skriv("skolefravaer/hav.drl.bak", REGEL);
        skriv("skolefravaer/.hav.drl.0.tmp", REGEL);
        List<String> før = filer();
        for (String sti : stier) {
            Modtaget hentet = server.hent(sti);
            Modtaget gemt = send(sti, sha, "ONDT", "goer", "gem", "alligevel", "ja");
            assertThat(hentet.status()).as(sti).isIn(0, 400, 403, 404);
            assertThat(gemt.status()).as(sti).isIn(0, 400, 403, 404);
            assertThat(hentet.tekst() + gemt.tekst()).as(sti).doesNotContain("rule ", "root:", "noter", "ONDT");
        }
        for (String id : List.of("../UD-1", "UD/../../X-1", "UD\\X-1", "UD-1.drl", "C:X-1", "\u0000UD-1", "ud-1")) {
            Modtaget svar = server.post("/ret", "goer", "ny", "id", id);
            assertThat(svar.tekst()).as(id).doesNotContain("Filen er lavet.");
        }
        assertThat(filer()).isEqualTo(før);
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
        // Uden nøgle, fra en anden side, for stor: som alle andre formularer.
        String krop = "goer=gem&alligevel=ja&sha256=" + sha + "&tekst=ONDT";
        String hoved = "POST " + STED + " HTTP/1.1\r\nHost: " + server.vært() + "\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n";
        String nøgle = "Cookie: " + server.nøgle + "\r\n";
        String længde = "Content-Length: " + krop.length() + "\r\n\r\n";
        String herfra = "Origin: http://" + server.vært() + "\r\n";
        assertThat(server.send(hoved + herfra + længde + krop).status()).isEqualTo(403);
        assertThat(server.send(hoved + nøgle + længde + krop).status()).isEqualTo(403);
        assertThat(server.send(hoved + nøgle + "Origin: http://ond.example\r\n" + længde + krop)
                        .status())
                .isEqualTo(403);
        Modtaget stor = server.send(hoved + nøgle + herfra + "Content-Length: " + (Gate.MOST_BYTES + 1) + "\r\n\r\n");
        assertThat(stor.status()).isEqualTo(413);
        assertThat(stor.tekst()).contains("Det, der er sendt, fylder for meget; det kan højst fylde 1 MB.");
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
    }

    @Test
    void navne_og_numre_findes_ingen_steder_bagefter() throws Exception {
        PrintStream ud = System.out;
        PrintStream fejl = System.err;
        ByteArrayOutputStream skrevet = new ByteArrayOutputStream();
        String sha = sha(hent(STED));
        List<String> før = filer();
        try {
            System.setOut(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(skrevet, true, StandardCharsets.UTF_8));
            for (int omgang = 0; omgang < 100; omgang++) {
                StringBuilder fakta = new StringBuilder();
                StringBuilder linjer = new StringBuilder();
                for (int i = 0; i < 100; i++) {
                    int nr = omgang * 100 + i;
                    fakta.append(i == 0 ? "" : ",").append("\"Navn%d Plantet\":\"010203%04d\"".formatted(nr, nr));
                    linjer.append("// Navn%d Plantet 010203%04d\n".formatted(nr, nr));
                }
                String sag = "{\"sagId\":\"x\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{" + fakta + "}}";
                Modtaget svar =
                        switch (omgang % 4) {
                            case 0 ->
                                server.post(
                                        "/ret/scenarie",
                                        "sag",
                                        sag,
                                        "fil",
                                        "nej",
                                        "scenarie",
                                        "HAV-FRAVAER",
                                        "til",
                                        sag);
                            case 1 -> server.post("/ret", "goer", "ny", "id", sag);
                            // Det, der står i et felt, er i svaret til den, der skrev det, og ingen andre steder.
                            case 2 -> send(STED, sha, linjer + REGEL, "goer", "fil");
                            default -> send(STED, "forkert", linjer + REGEL, "goer", "gem");
                        };
                assertThat(svar.status()).isIn(200, 400);
                assertThat(svar.hoveder()).doesNotContain("Plantet");
                if (omgang % 4 < 3) {
                    assertThat(svar.tekst()).doesNotContain("Plantet").doesNotContainPattern("010203[0-9]{4}");
                }
            }
            assertThat(hent(STED) + hent("/ret") + hent("/")).doesNotContain("Plantet");
        } finally {
            System.setOut(ud);
            System.setErr(fejl);
        }
        assertThat(skrevet.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(filer()).isEqualTo(før);
        assertThat(læst("skolefravaer/hav.drl")).isEqualTo(REGEL);
    }

    /** Levende validering over HTTP, varm, med alle regler. Tallene skrives; de er maskinens. */
    @Tag("benchmark")
    @Test
    void så_hurtigt_svares_der_mens_der_skrives() throws Exception {
        String sha = sha(hent(STED));
        StringBuilder tal = new StringBuilder();
        for (String hvad : List.of("fil", "alt")) {
            List<Long> tider = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                String skrevet = REGEL.replace(">= 8 )", ">= " + (i % 2 == 0 ? i + " %" : String.valueOf(i)) + " )");
                long fra = System.nanoTime();
                assertThat(send(STED, sha, skrevet, "goer", hvad).status()).isEqualTo(200);
                tider.add(System.nanoTime() - fra);
            }
            List<Long> varme = tider.subList(30, 130).stream().sorted().toList();
            tal.append("%s: median %.1f ms, p95 %.1f ms%n".formatted(hvad, varme.get(50) / 1e6, varme.get(95) / 1e6));
        }
        System.out.println(tal);
    }
}
