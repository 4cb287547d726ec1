package dk.indsatsregler.testing.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever stands in a feature file, it is answered in Danish; nothing is thrown, and what is wrong says where. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VilkaarligTekstTest {

    private static final Path MAPPE = Path.of("src/test/resources/scenariebeskeder");
    private static final Rulebook REGLER = Rulebook.folder(ProeveOrdforraad.medKlods(), MAPPE.resolve("regler"));
    private static final List<String> STUMPER = List.of(
            "|",
            "\"",
            "\"\"\"",
            "<tal>",
            ":",
            "#",
            "@x",
            "\u00a0",
            "\t",
            "\r",
            "\ufeff",
            "å",
            "[a]",
            ".",
            " og ",
            ", ",
            "-",
            "0",
            "\n",
            "Når ",
            "Så ",
            "Givet ",
            "Eksempler:\n",
            "Baggrund:\n",
            "Regel: ",
            "  ",
            "\\",
            "\ud83d\ude00",
            "\u0000",
            "9999999999999",
            "*");

    @Test
    void forvansket_tekst_bliver_altid_besvaret() throws IOException {
        prøv(1, 1500);
    }

    @Test
    @Tag("campaign")
    void meget_forvansket_tekst_bliver_altid_besvaret() throws IOException {
        prøv(2, 60_000);
    }

    @Test
    void bytes_der_ikke_er_tekst_bliver_besvaret() {
        SplittableRandom tilfælde = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[tilfælde.nextInt(60)];
            tilfælde.nextBytes(bytes);
            assertThat(Runner.run(REGLER, "a.feature", bytes).allPassed()).isFalse();
        }
    }

    private static void prøv(long frø, int antal) throws IOException {
        List<String> kilder = kilder();
        SplittableRandom tilfælde = new SplittableRandom(frø);
        int fejlede = 0;
        for (int i = 0; i < antal; i++) {
            String tekst = kilder.get(tilfælde.nextInt(kilder.size()));
            for (int j = tilfælde.nextInt(6); j >= 0; j--) {
                tekst = forvansk(tekst, tilfælde);
            }
            Run kørt = Runner.run(REGLER, "a.feature", tekst.getBytes(StandardCharsets.UTF_8));
            for (ScenarioResult ran : kørt.ran()) {
                String fejl = ran.failure();
                fejlede += fejl == null ? 0 : 1;
                assertThat(fejl == null || fejl.startsWith("linje "))
                        .as(tekst + "\n----\n" + fejl)
                        .isTrue();
                assertThat(ran.line()).as(tekst).isBetween(1, tekst.split("\r\n|\r|\n", -1).length + 1);
            }
            assertThat(kørt.ran()).as(tekst).isNotEmpty();
        }
        assertThat(fejlede).isGreaterThan(antal / 2);
    }

    private static List<String> kilder() throws IOException {
        List<String> kilder = new ArrayList<>();
        for (String fil : List.of("100-fil.txt", "200-oplysninger.txt", "300-saa.txt")) {
            for (String del : Files.readString(MAPPE.resolve(fil)).split("(?m)^## ", -1)) {
                if (del.isBlank()) {
                    continue;
                }
                String indhold = del.substring(del.indexOf("<<< "), del.indexOf(">>>"));
                String krop = indhold.substring(indhold.indexOf('\n') + 1);
                kilder.add(
                        indhold.startsWith("<<< fil")
                                ? krop
                                : "# language: da\nEgenskab: Prøve\n  Regel: PR-JA\n    Scenarie: prøve\n"
                                        + krop.indent(6));
            }
        }
        return kilder;
    }

    private static String forvansk(String tekst, SplittableRandom tilfælde) {
        if (tekst.isEmpty()) {
            return "# language: da\n";
        }
        int sted = tilfælde.nextInt(tekst.length());
        int slut = Math.min(tekst.length(), sted + 1 + tilfælde.nextInt(8));
        return switch (tilfælde.nextInt(5)) {
            case 0 -> tekst.substring(0, sted) + tekst.substring(slut);
            case 1 -> tekst.substring(0, sted) + STUMPER.get(tilfælde.nextInt(STUMPER.size())) + tekst.substring(sted);
            case 2 -> tekst.substring(0, slut) + tekst.substring(sted);
            case 3 -> tekst.substring(0, sted) + (char) (32 + tilfælde.nextInt(224)) + tekst.substring(sted + 1);
            default -> bytLinjer(tekst, tilfælde);
        };
    }

    private static String bytLinjer(String tekst, SplittableRandom tilfælde) {
        List<String> linjer = new ArrayList<>(Arrays.asList(tekst.split("\n", -1)));
        int fra = tilfælde.nextInt(linjer.size());
        String linje = linjer.remove(fra);
        linjer.add(tilfælde.nextInt(linjer.size() + 1), linje);
        return String.join("\n", linjer);
    }
}
