package dk.indsatsregler.testing.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mapper med scenarier, og filer, som de kan være gemt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MappeTest {

    private static final Rulebook REGLER =
            Rulebook.folder(ProeveOrdforraad.medKlods(), Path.of("src/test/resources/scenariebeskeder/regler"));
    private static final String FIL = """
            # language: da
            Egenskab: Prøve
              Regel: PR-JA
                Scenarie: ja
                  Givet Ene.ja er ja
                  Når sagen vurderes den 2020-03-20
                  Så er PR-JA opfyldt
            """;

    @TempDir
    Path mappe;

    private void skriv(String navn, String tekst) throws IOException {
        Path fil = mappe.resolve(navn);
        Files.createDirectories(fil.getParent());
        Files.write(fil, tekst.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void filerne_køres_efter_navn_også_dem_i_undermapper() throws IOException {
        skriv("b.feature", FIL);
        skriv("a/c.feature", FIL);
        skriv("a.txt", "ikke et scenarie");

        Run kørt = Runner.run(REGLER, mappe);

        assertThat(kørt.ran()).extracting(ScenarioResult::file).containsExactly("a/c.feature", "b.feature");
        assertThat(kørt.allPassed()).isTrue();
        assertThat(kørt.passed())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.rule()).isEqualTo("PR-JA"));
    }

    @Test
    void en_mappe_uden_scenarier_fejler() throws IOException {
        skriv("m/a.txt", "ikke et scenarie");

        assertThat(Runner.run(REGLER, mappe.resolve("m")).ran())
                .containsExactly(new ScenarioResult(
                        "m",
                        1,
                        null,
                        "m",
                        null,
                        "Der er ingen scenarier i mappen: ingen fil, hvis navn ender på .feature."));
    }

    @Test
    void en_mappe_der_ikke_findes_fejler() {
        assertThat(Runner.run(REGLER, mappe.resolve("findes-ikke")).ran())
                .containsExactly(new ScenarioResult(
                        "findes-ikke", 1, null, "findes-ikke", null, mappe + "/findes-ikke: findes ikke."));
    }

    @Test
    void det_der_ligner_scenarier_men_ikke_køres_er_en_fejl() throws IOException {
        skriv("b.feature", FIL);
        skriv("a.feature.txt", FIL);
        skriv("c.FEATURE", FIL);
        skriv("d.txt", FIL);
        skriv("e.feature~", FIL);
        skriv("f.md", FIL);
        skriv(".g.feature", FIL);
        Files.createSymbolicLink(mappe.resolve("h.feature"), Path.of("ingenting"));
        String omdøb =
                "Filen ligner en fil med scenarier, men bliver ikke kørt, fordi dens navn ikke ender på .feature. Giv den et navn, der ender på .feature.";

        assertThat(Runner.run(REGLER, mappe).ran())
                .extracting(r -> r.file() + ": " + r.failure())
                .containsExactly(
                        "a.feature.txt: " + omdøb,
                        "b.feature: null",
                        "c.FEATURE: " + omdøb,
                        "d.txt: " + omdøb,
                        "h.feature: Navnet er en genvej (et link) til noget, der ikke er der. Ret genvejen, eller slet den.");
    }

    @Test
    void ingen_filer_er_en_fejl() {
        assertThat(Runner.run(REGLER, Map.of()).allPassed()).isFalse();
    }

    @Test
    void tegnsættet_skal_være_utf_8() {
        Run kørt = Runner.run(REGLER, "a.feature", FIL.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(kørt.ran()).extracting(ScenarioResult::failure).containsExactly("""
                        linje 2
                        Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem den igen med tegnsættet UTF-8.""");
    }

    @Test
    void en_alt_for_stor_fil_læses_ikke() {
        Run kørt = Runner.run(
                REGLER, "a.feature", FIL.concat("#".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(kørt.ran())
                .extracting(ScenarioResult::failure)
                .containsExactly("linje 1\nFilen fylder mere end 1 MB; så stor en fil læses ikke. Del den i flere.");
    }

    static List<String> gemt() {
        return List.of(
                "\ufeff" + FIL,
                FIL.replace("\n", "\r\n"),
                FIL.replace("\n", "\r"),
                FIL.replace(' ', '\u00a0'),
                FIL.replace("  ", "\t").replace("Så er", "Så\ter"),
                Normalizer.normalize(FIL, Normalizer.Form.NFD),
                FIL.replace("ja\n", "ja   \n"),
                FIL.replace(" er ", "  er\u200b "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void det_usynlige_gør_ingen_forskel(int måde) {
        Run kørt = Runner.run(REGLER, "a.feature", gemt().get(måde).getBytes(StandardCharsets.UTF_8));

        assertThat(kørt.ran()).extracting(ScenarioResult::failure).containsExactly((String) null);
        assertThat(kørt.ran()).extracting(ScenarioResult::line).containsExactly(4);
    }
}
