package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kommunens egen kontakt: én linje i {@code kontakt.txt} i dens lag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KontaktTest {

    @TempDir
    private Path mappe;

    private Path lag(String navn, String linje) throws IOException {
        Path lag = Files.createDirectories(mappe.resolve(navn));
        Files.writeString(lag.resolve("kontakt.txt"), linje);
        return lag;
    }

    private static String problemer(Path lag) {
        return Regelmotor.bygger().medRegler(lag).valider().stream()
                .map(Regelproblem::tekst)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void linjen_står_i_regelsættet_og_i_aftrykket() throws IOException {
        Regelmotor motor = Regelmotor.bygger()
                .medRegler(lag("a", "  Modtagelsen 12 34 56 78, døgnvagten 87 65 43 21\r\n"))
                .byg();
        Regelmotor anden = Regelmotor.bygger()
                .medRegler(lag("b", "Modtagelsen 12 34 56 79\n"))
                .byg();

        assertThat(motor.regelsæt().kontakt()).isEqualTo("Modtagelsen 12 34 56 78, døgnvagten 87 65 43 21");
        assertThat(motor.regelsæt().sha256()).isNotEqualTo(anden.regelsæt().sha256());
        assertThat(Regelmotor.standard().regelsæt().kontakt()).isNull();
    }

    @Test
    void det_øverste_lag_der_har_en_tæller() throws IOException {
        Regelmotor motor = Regelmotor.bygger()
                .medRegler(lag("a", "Distriktet 1\n"), lag("b", "Kommunen 2\n"))
                .byg();

        assertThat(motor.regelsæt().kontakt()).isEqualTo("Kommunen 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ring <b>nu</b>|Tegnet «<» kan ikke stå her; kontakten er navne og telefonnumre, og vises, som den er.",
                "Ring \u001b[2J|Tegnet «U+001B» kan ikke stå her; kontakten er navne og telefonnumre, og vises, som den er.",
                "a\\nb|Filen skal være én linje på højst 120 tegn; her er 2 linjer.",
                "''|Filen skal være én linje på højst 120 tegn; her er 0 linjer."
            })
    void det_der_ikke_er_en_linje_ord_standser(String linje, String besked) throws IOException {
        assertThat(problemer(lag("a", linje.replace("\\n", "\n"))))
                .isEqualTo("kontakt.txt  [REGEL-129]\n" + besked + " Kontakten ville ikke blive vist.");
    }

    @Test
    void for_lang_og_ikke_UTF_8_standser() throws IOException {
        assertThat(problemer(lag("a", "x".repeat(121)))).contains("her er 121 tegn.");
        Path lag = lag("b", "");
        Files.write(lag.resolve("kontakt.txt"), "døgnvagten".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problemer(lag)).contains("gemt som UTF-8");
        assertThat(problemer(lag("c", "x".repeat(2000)))).contains("på højst 120 tegn");
    }

    @Test
    void en_kontakt_er_ikke_et_regelsæt() throws IOException {
        Path kun = lag("a", "Modtagelsen 12 34 56 78\n");

        assertThatThrownBy(() -> Regelmotor.bygger().medRegelmappe(kun).byg())
                .hasMessage(kun + ": i mappen er der ingen regelfiler (.drl).");
    }
}
