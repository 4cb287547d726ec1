package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** rules/README.md fulgt fra oven: hver kommando, hver rettelse, og det, der kommer ud. Linjer med «…» står for andre linjer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegelguideTest {

    private static final Path GUIDE = Path.of("src/main/resources/rules/README.md");
    private static final Pattern BLOK = Pattern.compile("```(console|diff)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path rod;

    private Koersel kør(String kommando) {
        String mappe = rod.resolve("regler").toString();
        Koersel kørt = Koersel.af(Arrays.stream(kommando.split(" "))
                .map(argument -> argument.equals("regler") ? mappe : argument)
                .toArray(String[]::new));
        return new Koersel(
                kørt.kode(), kørt.ud().replace(mappe, "regler"), kørt.fejl().replace(mappe, "regler"));
    }

    private static void vist(String ventet, String skrevet) {
        String mønster = Arrays.stream(ventet.strip().split("…(?: |(?=\n|$))", -1))
                .map(String::strip)
                .filter(del -> !del.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("(?s:.*)"));
        assertThat(skrevet.strip())
                .matches(Pattern.compile((ventet.startsWith("…") ? "(?s:.*)" : "")
                        + mønster
                        + (ventet.strip().endsWith("…") ? "(?s:.*)" : "")));
    }

    /** Hver linje med minus står der én gang og bliver til den med plus under sig; flere plus er nye linjer til sidst. */
    private void ret(String rettelse) throws IOException {
        List<String> linjer = rettelse.lines().toList();
        Path fil = rod.resolve(linjer.get(0).substring("--- ".length()));
        String tekst = Files.readString(fil);
        String før = null;
        for (String linje : linjer.subList(1, linjer.size())) {
            String indhold = linje.substring(1);
            if (linje.startsWith("-")) {
                assertThat(tekst.split(Pattern.quote(indhold + "\n"), -1))
                        .as(indhold)
                        .hasSize(2);
                før = indhold;
            } else if (før != null) {
                tekst = tekst.replace(før + "\n", indhold + "\n");
                før = null;
            } else {
                tekst += indhold + "\n";
            }
        }
        Files.writeString(fil, tekst);
    }

    @Test
    void fulgt_fra_oven() throws IOException {
        Matcher blok = BLOK.matcher(Files.readString(GUIDE));
        int kommandoer = 0;
        while (blok.find()) {
            if (blok.group(1).equals("diff")) {
                ret(blok.group(2));
                continue;
            }
            String[] dele = blok.group(2).split("\n", 2);
            Koersel kørt = kør(dele[0].substring("$ indsatsregler ".length()));
            vist(dele[1], kørt.ud() + kørt.fejl());
            kommandoer++;
        }

        assertThat(kommandoer).isEqualTo(7);
    }

    @Test
    void det_der_oftest_er_galt_meldes_som_der_står() throws IOException {
        Matcher række =
                Pattern.compile("\\| `(.+)` \\| `(.+)` \\| \\[(REGEL-\\d+)]").matcher(Files.readString(GUIDE));
        int rækker = 0;
        while (række.find()) {
            assertThat(koder(række.group(1))).as(række.group()).containsExactly(række.group(3));
            assertThat(koder(række.group(2))).as(række.group()).isEmpty();
            rækker++;
        }

        assertThat(rækker).isEqualTo(8);
    }

    private List<String> koder(String betingelse) throws IOException {
        Path fil = Files.createDirectories(rod.resolve("lokalt")).resolve("a.drl");
        Files.writeString(fil, """
                rule "LO-A: Prøve"
                    @kilde( "Prøve" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "FR-33" )
                    @forklaring( "Prøve." )
                    @gyldigFra( "2020-01-01" )
                when
                    %s
                then
                    konklusion.opfyldt();
                end
                """.formatted(betingelse));
        return Pattern.compile("\\[(REGEL-\\d+)]")
                .matcher(Koersel.af("valider", fil.toString(), "--uden-analyse").ud())
                .results()
                .map(fundet -> fundet.group(1))
                .toList();
    }

    @Test
    void alle_betingelser_i_tabellen_kan_læses() throws IOException {
        String afsnit = Files.readString(GUIDE).split("## 2\\. Betingelser")[1].split("## 3\\.")[0];
        Matcher række = Pattern.compile("(?m)^\\| `(.+?)` \\| ").matcher(afsnit);
        int rækker = 0;
        while (række.find()) {
            String betingelse = række.group(1).replace("\\|", "|");
            if (!betingelse.matches("(Udfald|Gruppe|Skalatrin|Barn\\( særligeBehov == null).*")) {
                assertThat(koder(betingelse)).as(betingelse).isEmpty();
            }
            rækker++;
        }

        assertThat(rækker).isEqualTo(13);
    }

    @Test
    void den_er_kort_uden_tabellerne() throws IOException {
        assertThat(Files.readAllLines(GUIDE).stream().filter(linje -> !linje.startsWith("|")))
                .hasSizeLessThan(200);
    }
}
