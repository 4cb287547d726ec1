package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.files.WholeFolder;
import dk.indsatsregler.web.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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

    private static Vindue vindue;

    @BeforeAll
    static void start() throws IOException {
        vindue = Vindue.hos(new Forbindelse());
    }

    @AfterAll
    static void stop() {
        vindue.close();
    }

    @Test
    void hver_slags_side_kan_læses_af_alle() {
        List<String> galt = new ArrayList<>();
        for (String side : SIDER) {
            vindue.til(side);
            galt.addAll(vindue.galt(side));
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void et_barn_med_alt_foldet_ud_og_med_fejl() throws IOException {
        List<String> galt = new ArrayList<>();
        vindue.begynd();
        galt.addAll(vindue.galt("begyndt"));
        vindue.til("/proev");
        vindue.send("button[value=begynd]");
        assertThat(vindue.et(".fejl").getText()).contains("vurderingsdato skal være en dato");
        assertThat(vindue.browser.switchTo().activeElement().getDomAttribute("class")).isEqualTo("fejl");
        galt.addAll(vindue.galt("med fejl"));
        vindue.åbn("52-alle-fire-omraader.json");
        vindue.browser.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        galt.addAll(vindue.galt("fire områder"));
        assertThat(galt).isEmpty();
    }

    @Test
    void sagsbehandleren_svarer_på_tre_spørgsmål_og_ved_ikke_på_ét() {
        vindue.begynd();
        svar("antal", "1");
        for (int i = 0; i < 2; i++) {
            vindue.browser.findElements(By.cssSelector("form[data-form=svar] input[type=radio]")).stream()
                    .findFirst()
                    .ifPresent(WebElement::click);
            vindue.send("button[value=svar]");
        }
        vindue.send("button[value=spring]");
        assertThat(vindue.et("#svaret").getText()).contains("Nødpasning");
        assertThat(vindue.et("body").getText()).contains("Tjek svarene");
        assertThat(vindue.browser.getCurrentUrl()).isEqualTo(vindue.på("/proev"));
        assertThat((Long) vindue.browser.executeScript("return localStorage.length + sessionStorage.length")).isZero();
        assertThat((String) vindue.browser.executeScript("return document.cookie")).isEmpty();
    }

    private static void svar(String navn, String værdi) {
        vindue.et("input[name='" + navn + "'][value='" + værdi + "']").click();
        vindue.send("button[value=svar]");
    }

    @Test
    void med_tastatur_alene() {
        vindue.til("/proev");
        vindue.browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(vindue.browser.switchTo().activeElement().getText()).isEqualTo("Til indholdet");
        vindue.browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        int tryk = 2;
        for (String tekst : List.of("30", "3", "2020")) {
            vindue.browser.switchTo().activeElement().sendKeys(Keys.TAB);
            tryk++;
            while (!"text".equals(vindue.browser.switchTo().activeElement().getDomAttribute("type"))) {
                vindue.browser.switchTo().activeElement().sendKeys(Keys.TAB);
                tryk++;
            }
            vindue.browser.switchTo().activeElement().sendKeys(tekst);
        }
        WebElement før = vindue.et("html");
        vindue.browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        vindue.ny(før);
        assertThat(vindue.et("#svaret").isDisplayed()).isTrue();
        assertThat(tryk).isLessThan(12);
    }

    @Test
    void uden_javascript() {
        try (Vindue uden = vindue.udenJavascript()) {
            uden.begynd();
            uden.et("input[name=antal][value='0']").click();
            uden.send("button[value=svar]");
            assertThat(uden.et("#svaret").getText()).contains("Nødpasning");
            assertThat(uden.et("main").getText()).contains("Tjek svarene (1)");
            uden.til("/soeg");
            assertThat(uden.et("main").getText()).contains("Slå op fra A til Å");
        }
    }

    @Test
    void på_papir_er_svaret_alene_og_på_to_sider() throws IOException {
        vindue.åbn("14-paa-10-aars-dagen.json");
        Object pdf = vindue.browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
        String indhold = new String(Base64.getDecoder().decode(String.valueOf(pdf)), StandardCharsets.ISO_8859_1);
        assertThat(indhold.split("/Type\\s*/Page[^s]", -1).length - 1).isBetween(1, 2);
        vindue.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(vindue.et("#svaret").isDisplayed()).isTrue();
        assertThat(vindue.et(".spoerges").isDisplayed()).isFalse();
        assertThat(vindue.et("header nav").isDisplayed()).isFalse();
        vindue.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void kataloget_kan_søges_fra_disken(@TempDir Path mappe) throws IOException {
        Path katalog = mappe.resolve("katalog");
        WholeFolder.replace(katalog, Catalogue.of(Forbindelse.sted(false)));
        vindue.browser.get(katalog.resolve("soeg.html").toUri().toString());
        vindue.et("#soegeord").sendKeys("np-k1");
        assertThat(vindue.et("#soegetal").getText()).contains("fundet");
        assertThat(vindue.galt("søgning")).isEmpty();
        vindue.send("#fundet a");
        assertThat(vindue.et("h1").getText()).isEqualTo("Forældre i samfundskritisk funktion");
        assertThat(vindue.galt("regel i kataloget")).isEmpty();
    }

    @Test
    void udvikleren_finder_skemaet_og_java_til_den_samme_sag_med_to_klik() throws IOException {
        vindue.åbn("01-nr1-opfyldt.json");
        vindue.browser.findElement(By.xpath("//summary[.='For udviklere']")).click();
        assertThat(vindue.et("section.tag-med pre").getText()).contains("Regelmotor.standard().vurder(sag)");
        assertThat(vindue.galt("for udviklere")).isEmpty();
        vindue.send("section.tag-med a[href='/svar.schema.json']");
        assertThat(vindue.et("body").getText()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void billeder_at_se_på() throws IOException {
        String mappe = System.getProperty("skaerm.skriv");
        org.junit.jupiter.api.Assumptions.assumeTrue(mappe != null);
        vindue.til("/omraade/noedpasning");
        vindue.billede(mappe, "omraade");
        vindue.til("/regel/NP-K1");
        vindue.billede(mappe, "regel");
        vindue.begynd();
        vindue.billede(mappe, "proev");
        vindue.åbn("52-alle-fire-omraader.json");
        vindue.billede(mappe, "svar");
    }
}
