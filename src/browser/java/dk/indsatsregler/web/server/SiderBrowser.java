package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.files.WholeFolder;
import dk.indsatsregler.web.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Hver slags side i en rigtig browser: axe, smal skærm, uden JavaScript, med tastatur alene og på papir. Nettet er skåret over: en browser, der
 * ville hente noget udefra, kunne ikke. Med {@code -Dskaerm.skriv=MAPPE} skrives billeder at se på.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiderBrowser {

    private static final List<String> SIDER = List.of(
            "/",
            "/omraade/noedpasning",
            "/regel/NP-K1",
            "/regel/FR-SAMLET-10",
            "/oplysninger",
            "/felt/Barn",
            "/kilder",
            "/kilde/Barnets-lov",
            "/udsagn",
            "/udsagn/NP",
            "/fejl",
            "/fejl/REGEL-203",
            "/indeks",
            "/indeks/N",
            "/soeg",
            "/tilgaengelighed",
            "/proev");

    private static Forbindelse server;
    private static ChromeDriver browser;
    private static String axe;

    @BeforeAll
    static void start() throws IOException {
        server = new Forbindelse();
        browser = browser(true);
        try (InputStream in = SiderBrowser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        browser.get(på(server.indgang));
    }

    @AfterAll
    static void stop() {
        browser.quit();
        server.close();
    }

    private static ChromeDriver browser(boolean javascript) {
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver"); // ellers spørger Selenium nettet
        ChromeOptions valg = new ChromeOptions();
        valg.setBinary("/usr/bin/chromium");
        valg.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.BROWSER, Level.ALL);
        valg.setCapability("goog:loggingPrefs", log);
        if (!javascript) {
            valg.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        ChromeDriver browser = new ChromeDriver(valg);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60)).implicitlyWait(Duration.ofSeconds(5));
        return browser;
    }

    private static String på(String sti) {
        return "http://" + server.vært() + sti;
    }

    private static void bredde(int bredde, int højde) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", bredde, "height", højde, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Det, der er galt med siden, som den vises nu. */
    private static List<String> galt(String side) {
        List<String> galt = new ArrayList<>();
        for (int bredde : new int[] {320, 640}) {
            bredde(bredde, 800);
            long vist = (Long) browser.executeScript("return document.documentElement.scrollWidth");
            if (vist > bredde) {
                galt.add(side + ": " + vist + " bred ved " + bredde);
            }
        }
        bredde(1280, 900);
        browser.executeScript(axe);
        @SuppressWarnings("unchecked")
        List<String> brud = (List<String>) browser.executeAsyncScript(
                "const cb = arguments[0]; axe.run({preload: false, runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','best-practice']})"
                        + ".then(r => cb(r.violations.map(v => v.id + ' ' + v.nodes[0].html)))");
        brud.forEach(b -> galt.add(side + ": " + b));
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(l -> !l.getMessage().contains("favicon.ico"))
                .forEach(l -> galt.add(side + ": " + l.getMessage()));
        return galt;
    }

    // Klikket venter ikke altid på den nye side.
    private static void send(ChromeDriver i, String knap) {
        WebElement før = i.findElement(By.tagName("html"));
        i.findElement(By.cssSelector(knap)).click();
        ny(i, før);
    }

    // Der spørges kun til den side, der vises nu; den gamle kan forsvinde midt i et spørgsmål.
    private static void ny(ChromeDriver i, WebElement før) {
        for (int gang = 0; gang < 200; gang++) {
            try {
                Thread.sleep(50);
                if (!i.findElement(By.tagName("html")).equals(før)) {
                    return;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } catch (WebDriverException undervejs) {
                // Den nye side er ikke kommet endnu.
            }
        }
        throw new IllegalStateException("Der kom ingen ny side.");
    }

    private static void begynd(ChromeDriver i) {
        i.get(på("/proev"));
        i.findElement(By.name("dato.dag")).sendKeys("30");
        i.findElement(By.name("dato.maaned")).sendKeys("3");
        i.findElement(By.name("dato.aar")).sendKeys("2020");
        i.findElement(By.cssSelector("input[value=noedpasning]")).click();
        send(i, "button[value=begynd]");
    }

    private static void åbn(String fil) throws IOException {
        browser.get(på("/proev"));
        browser.executeScript(
                "document.getElementById('sagstekst').value = arguments[0]", Files.readString(Path.of("examples/sager", fil)));
        send(browser, "button[value=aabn]");
    }

    @Test
    void hver_slags_side_kan_læses_af_alle() {
        List<String> galt = new ArrayList<>();
        for (String side : SIDER) {
            browser.get(på(side));
            galt.addAll(galt(side));
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void et_barn_med_alt_foldet_ud_og_med_fejl() throws IOException {
        List<String> galt = new ArrayList<>();
        begynd(browser);
        galt.addAll(galt("begyndt"));
        browser.get(på("/proev"));
        send(browser, "button[value=begynd]");
        assertThat(browser.findElement(By.cssSelector(".fejl")).getText()).contains("vurderingsdato skal være en dato");
        assertThat(browser.switchTo().activeElement().getDomAttribute("class")).isEqualTo("fejl");
        galt.addAll(galt("med fejl"));
        åbn("52-alle-fire-omraader.json");
        browser.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        galt.addAll(galt("fire områder"));
        assertThat(galt).isEmpty();
    }

    @Test
    void sagsbehandleren_svarer_på_tre_spørgsmål_og_ved_ikke_på_ét() {
        begynd(browser);
        svar("antal", "1");
        for (int i = 0; i < 2; i++) {
            browser.findElements(By.cssSelector("form[data-form=svar] input[type=radio]")).stream()
                    .findFirst()
                    .ifPresent(WebElement::click);
            send(browser, "button[value=svar]");
        }
        send(browser, "button[value=spring]");
        assertThat(browser.findElement(By.id("svaret")).getText()).contains("Nødpasning");
        assertThat(browser.findElement(By.tagName("body")).getText()).contains("Tjek svarene");
        assertThat(browser.getCurrentUrl()).isEqualTo(på("/proev"));
        assertThat((Long) browser.executeScript("return localStorage.length + sessionStorage.length")).isZero();
        assertThat((String) browser.executeScript("return document.cookie")).isEmpty();
    }

    private static void svar(String navn, String værdi) {
        browser.findElement(By.cssSelector("input[name='" + navn + "'][value='" + værdi + "']")).click();
        send(browser, "button[value=svar]");
    }

    @Test
    void med_tastatur_alene() {
        browser.get(på("/proev"));
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Til indholdet");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        int tryk = 2;
        for (String tekst : List.of("30", "3", "2020")) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            tryk++;
            while (!"text".equals(browser.switchTo().activeElement().getDomAttribute("type"))) {
                browser.switchTo().activeElement().sendKeys(Keys.TAB);
                tryk++;
            }
            browser.switchTo().activeElement().sendKeys(tekst);
        }
        WebElement før = browser.findElement(By.tagName("html"));
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        ny(browser, før);
        assertThat(browser.findElement(By.id("svaret")).isDisplayed()).isTrue();
        assertThat(tryk).isLessThan(12);
    }

    @Test
    void uden_javascript() {
        ChromeDriver uden = browser(false);
        try {
            uden.get(på(server.indgang));
            begynd(uden);
            uden.findElement(By.cssSelector("input[name=antal][value='0']")).click();
            send(uden, "button[value=svar]");
            assertThat(uden.findElement(By.id("svaret")).getText()).contains("Nødpasning");
            assertThat(uden.findElement(By.tagName("main")).getText()).contains("Tjek svarene (1)");
            uden.get(på("/soeg"));
            assertThat(uden.findElement(By.tagName("main")).getText()).contains("Slå op fra A til Å");
        } finally {
            uden.quit();
        }
    }

    @Test
    void på_papir_er_svaret_alene_og_på_to_sider() throws IOException {
        åbn("14-paa-10-aars-dagen.json");
        Object pdf = browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        String indhold = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        assertThat(indhold.split("/Type\\s*/Page[^s]", -1).length - 1).isBetween(1, 2);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.findElement(By.id("svaret")).isDisplayed()).isTrue();
        assertThat(browser.findElement(By.cssSelector(".spoerges")).isDisplayed()).isFalse();
        assertThat(browser.findElement(By.cssSelector("header nav")).isDisplayed()).isFalse();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void kataloget_kan_søges_fra_disken(@TempDir Path mappe) throws IOException {
        Path katalog = mappe.resolve("katalog");
        WholeFolder.replace(katalog, Catalogue.of(Forbindelse.sted(false)));
        browser.get(katalog.resolve("soeg.html").toUri().toString());
        browser.findElement(By.id("soegeord")).sendKeys("np-k1");
        assertThat(browser.findElement(By.id("soegetal")).getText()).contains("fundet");
        assertThat(galt("søgning")).isEmpty();
        send(browser, "#fundet a");
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Forældre i samfundskritisk funktion");
        assertThat(galt("regel i kataloget")).isEmpty();
    }

    @Test
    void billeder_at_se_på() throws IOException {
        String mappe = System.getProperty("skaerm.skriv");
        org.junit.jupiter.api.Assumptions.assumeTrue(mappe != null);
        browser.get(på("/omraade/noedpasning"));
        billede(mappe, "omraade");
        browser.get(på("/regel/NP-K1"));
        billede(mappe, "regel");
        begynd(browser);
        billede(mappe, "proev");
        åbn("52-alle-fire-omraader.json");
        billede(mappe, "svar");
    }

    private static void billede(String mappe, String navn) throws IOException {
        for (int bredde : new int[] {1280, 360}) {
            bredde(bredde, bredde == 1280 ? 960 : 800);
            Files.write(Path.of(mappe, navn + "-" + bredde + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        }
    }
}
