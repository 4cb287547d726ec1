package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.files.WholeFolder;
import dk.indsatsregler.web.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Billederne, søgningen, grundene og papiret i en rigtig browser, og det, sagsbehandleren og juristen gør, talt i klik og tastetryk. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BillederBrowser {

    private static final String FOD = "Rådgivning, ikke en afgørelse.";

    private static Vindue vindue;
    private int klik;
    private int taster;

    @BeforeAll
    static void start() throws IOException {
        vindue = Vindue.hos(new Forbindelse());
    }

    @AfterAll
    static void stop() {
        vindue.close();
    }

    @BeforeEach
    void forfra() {
        klik = 0;
        taster = 0;
        vindue.bredde(1280, 900);
    }

    private void klik(String css) {
        klik++;
        vindue.et(css).click();
    }

    /** Et klik, der giver en ny side. */
    private void frem(String css) {
        klik++;
        vindue.send(css);
    }

    private void skriv(String css, String tekst) {
        taster += tekst.length();
        vindue.et(css).sendKeys(tekst);
    }

    /** Det skrevne og Enter, der giver en ny side. */
    private void skrivOgEnter(String css, String tekst) {
        skriv(css, tekst);
        taster++;
        WebElement før = vindue.et("html");
        vindue.et(css).sendKeys(Keys.ENTER);
        vindue.ny(før);
    }

    private static String tekst(String css) {
        return vindue.et(css).getText();
    }

    /** Papiret, læst som tekst. */
    private static String papir() throws IOException {
        Object pdf = vindue.browser
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        try (PDDocument skrevet = Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(pdf)))) {
            return new PDFTextStripper().getText(skrevet).replaceAll("\\s+", " ");
        }
    }

    @Test
    void billeder_grunde_og_søgning_kan_læses_af_alle() throws IOException {
        List<String> galt = new ArrayList<>();
        for (String sag : List.of(
                "58-dage-der-endnu-ikke-er-registreret",
                "74-fra-serviceloven-til-barnets-lov",
                "52-alle-fire-omraader",
                "18-ulovligt-under-10-procent")) {
            vindue.åbn(sag + ".json");
            galt.addAll(vindue.galt(sag));
        }
        vindue.send("button[value=UAFKLARET]");
        galt.addAll(vindue.galt("listen"));
        vindue.send("#liste button[name=hvorfor]");
        galt.addAll(vindue.galt("grunden"));
        vindue.send("button[name=hvad]");
        galt.addAll(vindue.galt("anderledes"));
        vindue.send("button[name=udkast-regel]");
        galt.addAll(vindue.galt("udkastet"));
        for (String side : List.of("/omraade/boernelineal", "/omraade/skolefravaer")) {
            vindue.til(side);
            vindue.browser.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            galt.addAll(vindue.galt(side));
        }
        vindue.til("/");
        skrivOgEnter("header input[type=search]", "10 %");
        galt.addAll(vindue.galt("fundet"));
        assertThat(galt).isEmpty();
    }

    @Test
    void sagsbehandleren_svarer_på_tre_spørgsmål_og_ved_ikke_på_ét_og_skriver_ud() throws IOException {
        vindue.til("/");
        klik("a[href='/proev']");
        skriv("[name='dato.dag']", "23");
        skriv("[name='dato.maaned']", "5");
        skriv("[name='dato.aar']", "2025");
        taster += 2; // Tab mellem dag, måned og år
        klik("input[value=skolefravaer]");
        frem("button[value=begynd]");
        klik("input[value=FOLKESKOLE]");
        frem("button[value=svar]");
        skrivOgEnter("[name='f.ulovligeDage']", "6");
        // «Ved ikke» er valgt i forvejen, og er et svar: det næste spørgsmål er et andet.
        assertThat(tekst("form[data-form=svar] legend")).contains("underrettet kommunalbestyrelsen");
        frem("button[value=svar]");
        skrivOgEnter("[name='f.skoledage']", "52");
        assertThat(tekst("#svaret"))
                .contains(
                        "Pligter efter loven",
                        "Henvend dig straks til forældrene for at afdække årsagen til fraværet.",
                        "Orientér forældrene om konsekvenserne",
                        "Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær? (skole)",
                        "har ingen registreret type? (registrér typen) (skole)");
        assertThat(vindue.et("#udskriv").isDisplayed()).isTrue();
        String papir = papir();
        klik++; // Udskriv
        assertThat(papir)
                .contains(
                        "LOV",
                        "Henvend dig straks til forældrene for at afdække årsagen til fraværet.",
                        "BEK nr. 1063 af 24/10/2019, § 5, stk. 1",
                        "kommunalbestyrelsen om det ulovlige fravær? (skole)",
                        FOD)
                .doesNotContain("Spring over", "Næste spørgsmål");
        assertThat(klik).isEqualTo(7);
        assertThat(taster).isEqualTo(14);
    }

    @Test
    void juristen_ser_sætning_og_betingelse_fortolkning_udsagn_og_alt_der_hviler_på_153_og_skriver_området_ud()
            throws IOException {
        vindue.til("/");
        skrivOgEnter("header input[type=search]", "§ 153");
        assertThat(tekst("#fundet")).contains("UN-ANSAT", "FR-ULOVLIG-15", "BO-PLIGT", "Serviceloven");
        frem("#fundet a[href='/regel/FR-ULOVLIG-15']");
        assertThat(tekst(".side-om-side"))
                .contains("Kilden siger", "Reglen læser", "ulovligProcent er mindst 15", "15 pct. eller derover");
        assertThat(tekst("main")).contains("Fortolkning", "Serviceloven § 153, stk. 2");
        klik("details:has(.udsagn) > summary");
        assertThat(tekst(".udsagn")).contains("FR-08", "LOV", "underrette kommunalbestyrelsen");
        frem(".vej a[href='/omraade/skolefravaer']");
        String papir = papir();
        assertThat(papir)
                .contains("FR-ULOVLIG-15", "LOV", "LOKALT VALG", "Hvad der læser hvad", FOD, "Regelsæt ")
                .doesNotContain("Regel, ord, paragraf");
        assertThat(klik).isEqualTo(3);
        assertThat(taster).isEqualTo(6);
    }

    @Test
    void papiret_har_mærkerne_som_ord_kilderne_helt_ud_og_en_fod_der_siger_hvad_det_er() throws IOException {
        vindue.åbn("52-alle-fire-omraader.json");
        String papir = papir();
        assertThat(papir)
                .contains(
                        "LOV Underret kommunen om bekymringen.",
                        "Serviceloven § 153, stk. 1 · UN-ANSAT",
                        "BEK nr. 217 af 17/03/2020, § 4, stk. 1 og 3 · NP-ETABLERING",
                        "LOKALT VALG",
                        "ANBEFALING",
                        "Fagpersonens trin, som styrer (øverste streg): 4.",
                        "Mærker: 10 % er 5,8 dage, 15 % er 8,7 dage.",
                        FOD,
                        "Regelsæt 0.1.0")
                .doesNotContain("Hvorfor:", "Hent sagen", "Spring over");
    }

    @Test
    void serveren_og_kataloget_finder_det_samme_i_samme_orden(@TempDir Path mappe) throws IOException {
        Path katalog = mappe.resolve("katalog");
        WholeFolder.replace(katalog, Catalogue.of(Forbindelse.sted(false)));
        List<String> ord = List.of("10 %", "§ 153", "alder", "«alder højst 9»", "np-k1", "folkeskole", "er", "findes ikke");
        List<List<String>> hosServeren = new ArrayList<>();
        for (String hvert : ord) {
            vindue.til("/soeg");
            vindue.et("#soegeord").sendKeys(hvert);
            vindue.send("main button");
            hosServeren.add(fundet());
        }
        vindue.browser.get(katalog.resolve("soeg.html").toUri().toString());
        List<List<String>> iKataloget = new ArrayList<>();
        for (String hvert : ord) {
            vindue.et("#soegeord").clear();
            vindue.et("#soegeord").sendKeys(hvert);
            iKataloget.add(fundet());
        }
        assertThat(iKataloget).isEqualTo(hosServeren);
        assertThat(iKataloget.get(0)).hasSizeGreaterThan(5);
    }

    private static List<String> fundet() {
        List<String> fundet = new ArrayList<>();
        fundet.add(tekst("#soegetal"));
        vindue.et("#fundet").findElements(By.tagName("li")).forEach(punkt -> fundet.add(punkt.getText()));
        return fundet;
    }

    @Test
    void søgning_og_grunde_uden_javascript() throws IOException {
        try (Vindue uden = vindue.udenJavascript()) {
            uden.til("/");
            uden.et("header input[type=search]").sendKeys("10 %");
            uden.send("header button");
            assertThat(uden.et("#fundet").getText()).contains("FR-ULOVLIG-10");
            uden.begynd();
            uden.send("button[value=UAFKLARET]");
            uden.send("#liste button[value='NP-K1']");
            assertThat(uden.et("#grunden").getText()).contains("NP-K1: Forældre i samfundskritisk funktion", "? Uafklaret");
            uden.send("main form button");
            assertThat(uden.et("#svaret").getText()).contains("Nødpasning");
        }
    }

    @Test
    void kortet_vises_på_en_skærm_og_listen_alene_på_en_telefon() {
        vindue.til("/omraade/noedpasning");
        assertThat(vindue.et(".kort").isDisplayed()).isTrue();
        vindue.bredde(360, 800);
        assertThat(vindue.et(".kort").isDisplayed()).isFalse();
        assertThat(vindue.browser.findElement(By.xpath("//summary[.='Det samme som liste']")).isDisplayed())
                .isTrue();
    }

    @Test
    void sider_at_se_på() throws IOException {
        String mappe = System.getProperty("skaerm.skriv");
        Assumptions.assumeTrue(mappe != null);
        vindue.til("/omraade/skolefravaer");
        vindue.billede(mappe, "kort");
        vindue.åbn("58-dage-der-endnu-ikke-er-registreret.json");
        vindue.billede(mappe, "kvartal");
        vindue.send("button[value=UAFKLARET]");
        vindue.billede(mappe, "hvorfor");
        vindue.send("#liste button[name=hvorfor]");
        vindue.send("button[name=udkast-regel]");
        vindue.billede(mappe, "udkast");
    }
}
