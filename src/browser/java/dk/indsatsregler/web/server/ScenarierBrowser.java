package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Scenarier og virkning i en rigtig browser, hos en kommune med sin egen mappe. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarierBrowser {

    @TempDir
    private static Path rod;

    private static Path fil;
    private static String hele;
    private static Vindue vindue;

    @BeforeAll
    static void start() throws IOException {
        Path mappe = Baenk.havneby(rod);
        fil = mappe.resolve(Baenk.FIL);
        hele = Files.readString(fil);
        vindue = Vindue.hos(new Forbindelse(Baenk.med(mappe)));
    }

    @AfterAll
    static void stop() {
        vindue.close();
    }

    private static void kør(Vindue i, String hvad) throws InterruptedException {
        i.til("/scenarier");
        i.send("button[value=" + hvad + "]");
        kørt(i);
    }

    private static void kørt(Vindue i) throws InterruptedException {
        for (int gang = 0; gang < 900 && i.browser.getPageSource().contains("id=\"fremdrift\""); gang++) {
            Thread.sleep(100);
        }
    }

    private static void det_første_scenarie_alene() throws IOException {
        Files.writeString(fil, hele.substring(0, hele.indexOf("    Scenarie: ", hele.indexOf("    Scenarie: ") + 1)) + ScenarieSideTest.TOLV_ÅR);
    }

    private static void fold(Vindue i) {
        i.browser.executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }

    @Test
    void siden_kan_læses_af_alle_med_og_uden_fejl() throws Exception {
        List<String> galt = new ArrayList<>();
        Files.writeString(fil, hele);
        vindue.til("/scenarier");
        galt.addAll(vindue.galt("ikke kørt"));
        kør(vindue, "egne");
        galt.addAll(vindue.galt("uden fejl"));
        det_første_scenarie_alene();
        kør(vindue, "egne");
        assertThat(vindue.et("main").getText()).contains("1 fejlet", "Fejl, ingen ville opdage");
        fold(vindue);
        galt.addAll(vindue.galt("med fejl"));
        String mappe = System.getProperty("skaerm.skriv");
        if (mappe != null) {
            kør(vindue, "egne");
            vindue.billede(mappe, "scenarier");
        }
        assertThat(galt).isEmpty();
    }

    @Test
    void testlederen_ser_fejlene_retter_og_indsætter_forslaget_med_9_klik(@TempDir Path egen) throws Exception {
        Path mappe = Baenk.havneby(egen);
        Path feature = mappe.resolve(Baenk.FIL);
        Files.writeString(feature, ScenarieSideTest.INTET_OPLYST);
        String næstenHele = "";
        try (Forbindelse server = new Forbindelse(mappe)) {
            String side = ScenarieSideTest.kørt(server, "goer", "egne");
            while (side.contains("Indsæt scenariet")) {
                næstenHele = Files.readString(feature);
                Files.writeString(feature, næstenHele + "\n" + ScenarieSideTest.felt(side, "forslag"));
                side = ScenarieSideTest.kørt(server, "goer", "egne");
            }
        }
        Files.writeString(feature, næstenHele + ScenarieSideTest.TOLV_ÅR);
        try (Vindue i = Vindue.hos(new Forbindelse(mappe))) {
            i.send("header a[href='/scenarier']"); // 1
            i.send("button[value=egne]"); // 2
            kørt(i);
            assertThat(i.et("main").getText()).contains("1 fejlet", "Barnet er fyldt 12");
            i.send("form[action='/barn'] button"); // 3
            assertThat(i.et("#svaret").getText()).contains("Nødpasning");
            i.send("header a[href='/scenarier']"); // 4
            fold(i);
            i.send("form[action='/ret/forslag'] button"); // 5
            i.browser.executeScript(
                    "const t = document.getElementById('tekst'); const ord = 'Så er HAV-STORE-BOERN opfyldt';"
                            + " const n = t.value.indexOf(ord, t.value.indexOf('Barnet er fyldt 12'));"
                            + " t.focus(); t.setSelectionRange(n, n + ord.length);"); // 6: ordene markeres
            i.browser.switchTo().activeElement().sendKeys("Så er HAV-STORE-BOERN uafklaret");
            i.send("button[value=gem]"); // 7
            assertThat(i.et(".gjort").getText()).isEqualTo("Gemt.");
            i.send("header a[href='/scenarier']"); // 8
            i.send("button[value=egne]"); // 9
            kørt(i);
            assertThat(i.et("main").getText()).contains("0 fejlet", "Dækning: 22 af 22 mål (100 %).");
        }
    }

    @Test
    void en_lang_kørsel_følges_og_standses() throws Exception {
        vindue.til("/scenarier");
        vindue.send("button[value=alle]");
        List<String> galt = vindue.galt("læses");
        for (int gang = 0; gang < 600 && vindue.browser.findElements(By.cssSelector("progress")).isEmpty(); gang++) {
            Thread.sleep(50);
        }
        String først = vindue.et("#fremdrift p").getText();
        for (int gang = 0; gang < 100 && vindue.et("#fremdrift p").getText().equals(først); gang++) {
            Thread.sleep(100);
        }
        assertThat(vindue.et("#fremdrift p").getText()).matches("Kører: [0-9.]+ af [0-9.]+ .*").isNotEqualTo(først);
        galt.addAll(vindue.galt("kører"));
        vindue.send("button[value=stands]");
        assertThat(vindue.et("main").getText()).contains("Kørslen blev standset. Der er intet resultat af den.");
        galt.addAll(vindue.galt("standset"));
        assertThat(galt).isEmpty();
    }

    @Test
    void virkningen_kan_læses_af_alle_og_egne_sager_vises_én_gang() throws Exception {
        List<String> galt = new ArrayList<>();
        Files.writeString(fil, hele);
        vindue.til("/virkning");
        fold(vindue);
        galt.addAll(vindue.galt("før"));
        vindue.et("#sagstekst").sendKeys("{}");
        sagerne();
        assertThat(vindue.et("main").getText()).contains("1 er ikke talt med.");
        galt.addAll(vindue.galt("med en fejl"));
        fold(vindue);
        vindue.browser.executeScript(
                "document.getElementById('sagstekst').value = arguments[0]",
                Files.readString(Path.of("examples/sager/14-paa-10-aars-dagen.json")).replace("\n", " "));
        sagerne();
        assertThat(vindue.et("main").getText()).contains("På egne sager", "HAV-STORE-BOERN: – ikke vurderet → ");
        galt.addAll(vindue.galt("egne sager"));
        assertThat((Long) vindue.browser.executeScript("return localStorage.length + sessionStorage.length"))
                .isZero();
        String mappe = System.getProperty("skaerm.skriv");
        if (mappe != null) {
            vindue.billede(mappe, "virkning");
        }
        vindue.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(vindue.et(".liste").isDisplayed()).isTrue();
        assertThat(vindue.et("main button").isDisplayed()).isFalse();
        vindue.browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        vindue.send("form[action='/proev'] button");
        assertThat(vindue.et("h1").getText()).isEqualTo("Prøv et barn");
        assertThat(vindue.et("main").getText()).doesNotContain("Vis barnet som scenarie");
        vindue.til("/virkning");
        assertThat(vindue.et("main").getText()).doesNotContain("På egne sager");
        assertThat(galt).isEmpty();
    }

    private static void sagerne() throws InterruptedException {
        vindue.send("button[value=sager]");
        for (int gang = 0; gang < 600 && vindue.browser.getPageSource().contains("id=\"fremdrift\""); gang++) {
            Thread.sleep(100);
        }
    }

    @Test
    void uden_javascript() throws Exception {
        try (Vindue uden = vindue.udenJavascript()) {
            Files.writeString(fil, hele + ScenarieSideTest.TOLV_ÅR);
            uden.til("/scenarier");
            uden.send("button[value=egne]");
            for (int gang = 0; gang < 100 && !uden.browser.findElements(By.linkText("Se, hvor langt")).isEmpty(); gang++) {
                uden.send("#fremdrift a");
            }
            assertThat(uden.et("main").getText()).contains("23 scenarier: 22 bestået · 1 fejlet");
            uden.send("form[action='/barn'] button");
            assertThat(uden.et("h1").getText()).isEqualTo("Prøv et barn");
        }
    }
}
