package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;

/** Ret i en rigtig browser: mens der skrives, med tastatur alene, uden JavaScript og på en smal skærm. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetBrowser {

    private static final String STED = "/ret/1/skolefravaer/hav.drl";

    @TempDir
    private Path mappe;

    private Vindue vindue;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(mappe.resolve("skolefravaer"));
        Files.writeString(fil(), RetTest.REGEL);
        vindue = Vindue.hos(new Forbindelse(mappe));
    }

    @AfterEach
    void stop() {
        vindue.close();
    }

    private Path fil() {
        return mappe.resolve("skolefravaer/hav.drl");
    }

    private void tryk(CharSequence... taster) {
        vindue.browser.switchTo().activeElement().sendKeys(taster);
    }

    private String felt() {
        return vindue.et("#tekst").getDomProperty("value");
    }

    /** Markerer et stykke af teksten, som en mus ville. */
    private void markér(String stykke) {
        vindue.browser.executeScript(
                "const t = document.getElementById('tekst'); const n = t.value.indexOf(arguments[0]);"
                        + " t.focus(); t.setSelectionRange(n, n + arguments[0].length);",
                stykke);
    }

    private static void vent(String på, BooleanSupplier sket) {
        long til = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < til) {
            try {
                if (sket.getAsBoolean()) {
                    return;
                }
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } catch (WebDriverException undervejs) {
                // Stykket er ved at blive skiftet ud.
            }
        }
        throw new AssertionError("Kom ikke: " + på);
    }

    private void ventTal(String tal) {
        vent(tal, () -> vindue.et("#antal").getText().equals(tal));
    }

    @Test
    void hver_slags_side_kan_læses_af_alle_med_og_uden_problemer() {
        List<String> galt = new ArrayList<>();
        for (String side : List.of("/ret", STED, "/ret/0/skolefravaer/lokale-trin.drl")) {
            vindue.til(side);
            galt.addAll(vindue.galt(side));
        }
        vindue.til(STED);
        markér("fraværsprocent >= 8 ");
        tryk("fravarsprocent >= 8 % ");
        ventTal("2 fejl. Ikke gemt.");
        galt.addAll(vindue.galt("med problemer"));
        vindue.send("button[value=gem]");
        assertThat(vindue.et(".fejl").getText()).startsWith("Ikke gemt:");
        galt.addAll(vindue.galt("afvist"));
        markér("percent");
        vindue.et("#tekst").sendKeys(Keys.END);
        tryk(Keys.chord(Keys.CONTROL, Keys.SPACE));
        vent("forslag", () -> vindue.et(".forslag").isDisplayed());
        galt.addAll(vindue.galt("forslag"));
        assertThat(galt).isEmpty();
    }

    @Test
    void mens_der_skrives_kommer_problemerne_og_rettes_med_en_tast() {
        vindue.til(STED);
        markér("fraværsprocent >= 8 ");
        tryk("fravarsprocent >= 8 % ");
        ventTal("2 fejl. Ikke gemt.");
        assertThat(vindue.et("#problemer li").getText()).contains("Linje 8 Fejl.");
        // F8 går rundt mellem problemerne, Shift+F8 den anden vej.
        List<Long> steder = new ArrayList<>();
        for (CharSequence tast : List.of(Keys.F8, Keys.F8, Keys.chord(Keys.SHIFT, Keys.F8))) {
            tryk(tast);
            steder.add((Long) vindue.browser.executeScript("return document.getElementById('tekst').selectionStart"));
        }
        assertThat(steder.get(0)).isNotEqualTo(steder.get(1)).isEqualTo(steder.get(2));
        tryk(Keys.chord(Keys.CONTROL, "."));
        ventTal("1 fejl. Ikke gemt.");
        vindue.et("#problemer button[data-fra]").click();
        ventTal("Ingen problemer.");
        assertThat(felt()).isEqualTo(RetTest.REGEL);
        // En rettelse kan fortrydes som alt andet, der skrives.
        vindue.et("#tekst").sendKeys(Keys.chord(Keys.CONTROL, "z"));
        ventTal("1 fejl. Ikke gemt.");
        assertThat((Long) vindue.browser.executeScript("return localStorage.length + sessionStorage.length"))
                .isZero();
    }

    @Test
    void forslag_vælges_med_pilene_og_lukkes_med_escape() {
        vindue.til(STED);
        markér("fraværsprocent");
        tryk("fra");
        tryk(Keys.chord(Keys.CONTROL, Keys.SPACE));
        vent("forslag", () -> vindue.et(".forslag").isDisplayed());
        assertThat(vindue.browser.switchTo().activeElement().getTagName()).isEqualTo("button");
        tryk(Keys.ESCAPE);
        assertThat(vindue.browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("tekst");
        assertThat(vindue.browser.findElements(By.cssSelector(".forslag button"))).isEmpty();
        tryk(Keys.chord(Keys.CONTROL, Keys.SPACE));
        vent("forslag", () -> vindue.et(".forslag").isDisplayed());
        String først = vindue.browser.switchTo().activeElement().getDomAttribute("data-tekst");
        tryk(Keys.ARROW_DOWN);
        tryk(Keys.ARROW_UP);
        tryk(Keys.ENTER);
        assertThat(felt()).contains("Vindue( skoledage == 60, " + først.replace("¦", ""));
    }

    @Test
    void politikeren_laver_grænsen_om_på_få_tryk() throws IOException {
        int klik = 0;
        int taster = 0;
        vindue.til("/");
        vindue.et("header input[name=q]").click();
        klik++;
        tryk("10 %");
        taster += 4;
        var søgt = vindue.et("html");
        tryk(Keys.ENTER);
        taster++;
        vindue.ny(søgt);
        vindue.send("#fundet a[href='/regel/FR-SAMLET-10']");
        klik++;
        vindue.send("button[value=tilpas]");
        klik++;
        assertThat(vindue.et(".gjort").getText()).startsWith("Filen er lavet.");
        assertThat(vindue.et("#siger").getText()).contains("Den afgør det samme som den regel, den erstatter.");
        markér("10 )");
        klik++; // dobbeltklik på tallet
        tryk("8 % )");
        taster += 5;
        tryk(Keys.chord(Keys.CONTROL, "."));
        taster++;
        vent("rettet", () -> felt().contains("fraværsprocent >= 8 )"));
        vent(
                "forskellen",
                () -> vindue.et("#siger")
                        .getText()
                        .contains("grænsen for fraværsprocent er 8; nationalt standard er 10, lokalt valg"));
        var før = vindue.et("html");
        tryk(Keys.chord(Keys.CONTROL, "s"));
        taster++;
        vindue.ny(før);
        assertThat(vindue.et(".gjort").getText()).isEqualTo("Gemt.");
        assertThat(Files.readString(mappe.resolve("skolefravaer/fr-samlet-10.drl"))).contains("fraværsprocent >= 8 )");
        assertThat(klik).isEqualTo(4);
        assertThat(taster).isEqualTo(12);
    }


    @Test
    void med_tastatur_alene_uden_fælde() throws IOException {
        vindue.til("/ret");
        int tryk = 0;
        while (!"skolefravaer/hav.drl".equals(vindue.browser.switchTo().activeElement().getText())) {
            tryk(Keys.TAB);
            assertThat(tryk++).isLessThan(30);
        }
        var før = vindue.et("html");
        tryk(Keys.ENTER);
        vindue.ny(før);
        tryk = 0;
        while (!"tekst".equals(vindue.browser.switchTo().activeElement().getDomAttribute("id"))) {
            tryk(Keys.TAB);
            assertThat(tryk++).isLessThan(30);
        }
        tryk(Keys.chord(Keys.CONTROL, Keys.HOME));
        tryk("// Ejer: Havneby");
        tryk(Keys.ENTER);
        tryk(Keys.TAB);
        assertThat(vindue.browser.switchTo().activeElement().getDomAttribute("id")).isNotEqualTo("tekst");
        ventTal("Ingen problemer. Ikke gemt.");
        før = vindue.et("html");
        tryk(Keys.chord(Keys.CONTROL, "s"));
        vindue.ny(før);
        assertThat(Files.readString(fil())).isEqualTo("// Ejer: Havneby\n" + RetTest.REGEL);
    }

    @Test
    void uden_javascript() throws IOException {
        try (Vindue uden = vindue.udenJavascript()) {
            uden.til("/ret");
            uden.send("a[href='" + STED + "']");
            uden.et("#tekst").clear();
            uden.et("#tekst").sendKeys(RetTest.REGEL.replace(">= 8 )", ">= 8 % )"));
            uden.send("button[value=valider]");
            assertThat(uden.et("#antal").getText()).isEqualTo("1 fejl. Ikke gemt.");
            uden.send("#problemer button[data-fra]");
            assertThat(uden.et("#tekst").getDomProperty("value")).isEqualTo(RetTest.REGEL);
            uden.et("#tekst").sendKeys("// mere\n");
            uden.send("button[value=gem]");
            assertThat(uden.et(".gjort").getText()).isEqualTo("Gemt.");
            assertThat(Files.readString(fil())).isEqualTo(RetTest.REGEL + "// mere\n");
        }
    }

    @Test
    void billeder_at_se_på() throws IOException {
        String til = System.getProperty("skaerm.skriv");
        org.junit.jupiter.api.Assumptions.assumeTrue(til != null);
        vindue.til("/ret");
        vindue.billede(til, "ret-liste");
        vindue.til("/ret/0/skolefravaer/lokale-trin.drl");
        vindue.billede(til, "ret-laast");
        vindue.til("/regel/FR-SAMLET-10");
        vindue.send("button[value=tilpas]");
        vindue.billede(til, "ret-tilpas");
        vindue.til(STED);
        markér("fraværsprocent >= 8 ");
        tryk("fravarsprocent >= 8 % ");
        ventTal("2 fejl. Ikke gemt.");
        vindue.billede(til, "ret-fejl");
    }
}
