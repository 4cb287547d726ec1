package dk.indsatsregler.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** En rigtig browser hos en server. Nettet er skåret over: en browser, der ville hente noget udefra, kunne ikke. */
final class Vindue implements AutoCloseable {

    final Forbindelse server;
    final ChromeDriver browser;
    private final boolean egenServer;

    private Vindue(Forbindelse server, boolean javascript, boolean egenServer) {
        this.server = server;
        this.browser = browser(javascript);
        this.egenServer = egenServer;
        til(server.indgang);
    }

    /** Serveren lukkes med vinduet. */
    static Vindue hos(Forbindelse server) {
        return new Vindue(server, true, true);
    }

    /** Et vindue mere, hos samme server. */
    Vindue udenJavascript() {
        return new Vindue(server, false, false);
    }

    @Override
    public void close() {
        browser.quit();
        if (egenServer) {
            server.close();
        }
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

    String på(String sti) {
        return "http://" + server.vært() + sti;
    }

    void til(String sti) {
        browser.get(på(sti));
    }

    /** Det første, der passer. */
    WebElement et(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    void bredde(int bredde, int højde) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", bredde, "height", højde, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Det, der er galt med siden, som den vises nu. */
    List<String> galt(String side) {
        List<String> galt = new ArrayList<>();
        for (int bredde : new int[] {320, 640}) {
            bredde(bredde, 800);
            long vist = (Long) browser.executeScript("return document.documentElement.scrollWidth");
            if (vist > bredde) {
                galt.add(side + ": " + vist + " bred ved " + bredde);
            }
        }
        bredde(1280, 900);
        browser.executeScript(axe());
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

    private static String axe() {
        try (InputStream in = Vindue.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Klikket venter ikke altid på den nye side. */
    void send(String knap) {
        WebElement før = et("html");
        et(knap).click();
        ny(før);
    }

    /** Der spørges kun til den side, der vises nu; den gamle kan forsvinde midt i et spørgsmål. */
    void ny(WebElement før) {
        for (int gang = 0; gang < 200; gang++) {
            try {
                Thread.sleep(50);
                if (!et("html").equals(før)) {
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

    /** Et barn på Prøv et barn, før det første spørgsmål er besvaret. */
    void begynd() {
        til("/proev");
        et("[name='dato.dag']").sendKeys("30");
        et("[name='dato.maaned']").sendKeys("3");
        et("[name='dato.aar']").sendKeys("2020");
        et("input[value=noedpasning]").click();
        send("button[value=begynd]");
    }

    /** En af eksempelsagerne på Prøv et barn. */
    void åbn(String fil) throws IOException {
        til("/proev");
        browser.executeScript(
                "document.getElementById('sagstekst').value = arguments[0]", Files.readString(Path.of("examples/sager", fil)));
        send("button[value=aabn]");
    }

    /** Siden, som den ser ud på en skærm og på en telefon. */
    void billede(String mappe, String navn) throws IOException {
        for (int bredde : new int[] {1280, 360}) {
            bredde(bredde, bredde == 1280 ? 960 : 800);
            Files.write(Path.of(mappe, navn + "-" + bredde + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        }
    }
}
