package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/redigering.md: mønstrene i tasks.json finder hvert problem i det, {@code valider} skriver, og ikke andet. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedigeringTest {

    private static final Path SIDE = Path.of("docs/redigering.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Fund(String alvor, String fil, int linje, int kolonne, String kode, String besked) {}

    @TempDir
    private Path mappe;

    @BeforeEach
    void regler_med_problemer_og_advarsler() throws IOException {
        String god = """
                rule "LO-A: Prøve"
                    @kilde( "UDFYLD" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "FR-33" )
                    @forklaring( "Prøve." )
                    @gyldigFra( "2025-01-01" )
                when
                    Barn( fyldteÅr >= 5 )
                then
                    konklusion.opfyldt();
                end
                """;
        String andre = god.replace("LO-A", "LO-B").replace("fyldteÅr >= 5", "alderen >= 5, særligeBehov == \"JA\"");
        skriv("a", god + andre);
        skriv("b", god.replace("LO-A", "LO-C").replace(">= 5 )", ">= 5 )\n    Barn( fyldteÅr >= 3 )"));
        skriv("c", god.replace("LO-A", "LO-D").replace("then", "").replace("Prøve.\"", "Prøve.»"));
        skriv("d", god.replace("LO-A", "LO-E").replace("end\n", "\n\n\n"));
        skriv("e", "\r" + god.replace("LO-A", "LO-G"));
        skriv("tom", "");
        Files.writeString(mappe.resolve("lokalt/f.drl.txt"), god);
        skriv("Ny fil", god.replace("LO-A", "LO-F"));
    }

    private void skriv(String navn, String tekst) throws IOException {
        Files.createDirectories(mappe.resolve("lokalt"));
        Files.writeString(mappe.resolve("lokalt/" + navn + ".drl"), tekst);
    }

    private static JsonNode opgaver() throws IOException {
        Matcher blok = Pattern.compile("```json\n(\\{\n  \"version\".*?)```", Pattern.DOTALL)
                .matcher(Files.readString(SIDE));
        assertThat(blok.find()).isTrue();
        return JSON.readTree(blok.group(1)).get("tasks");
    }

    /** Som VS Code: hver linje i et mønster skal passe, den ene lige efter den anden. */
    private static List<Fund> fund(JsonNode mønstre, String skrevet) {
        List<String> linjer = skrevet.lines().toList();
        List<Fund> alle = new ArrayList<>();
        for (int i = 0; i < linjer.size(); i++) {
            for (JsonNode mønster : mønstre) {
                Fund fundet = fund(mønster, linjer, i);
                if (fundet != null) {
                    alle.add(fundet);
                }
            }
        }
        return alle;
    }

    private static Fund fund(JsonNode mønster, List<String> linjer, int fra) {
        List<String> felter = List.of("file", "line", "column", "code", "message");
        String[] værdier = new String[felter.size()];
        for (int i = 0; i < mønster.get("pattern").size(); i++) {
            JsonNode del = mønster.get("pattern").get(i);
            Matcher passer = Pattern.compile(del.get("regexp").asText())
                    .matcher(fra + i < linjer.size() ? linjer.get(fra + i) : "");
            if (!passer.find()) {
                return null;
            }
            for (int felt = 0; felt < værdier.length; felt++) {
                if (del.has(felter.get(felt))) {
                    værdier[felt] = passer.group(del.get(felter.get(felt)).asInt());
                }
            }
        }
        return new Fund(
                mønster.get("severity").asText(),
                værdier[0],
                værdier[1] == null ? 0 : Integer.parseInt(værdier[1]), // filen som helhed
                værdier[2] == null ? 0 : Integer.parseInt(værdier[2]),
                værdier[3],
                værdier[4]);
    }

    private void findes_alle(String... valg) throws IOException {
        List<String> argumenter = new ArrayList<>(List.of("valider", mappe.toString()));
        argumenter.addAll(List.of(valg));
        String skrevet = Koersel.af(argumenter.toArray(String[]::new)).ud();
        argumenter.addAll(List.of("--format", "json"));
        List<Fund> ventet = new ArrayList<>();
        for (JsonNode problem :
                JSON.readTree(Koersel.af(argumenter.toArray(String[]::new)).ud())) {
            ventet.add(new Fund(
                    problem.get("alvor").asText().equals("FEJL") ? "error" : "warning",
                    problem.get("fil").asText(),
                    problem.get("linje").asInt(),
                    problem.get("kolonne").asInt(),
                    problem.get("kode").asText(),
                    problem.get("besked").asText()));
        }

        assertThat(ventet).isNotEmpty();
        assertThat(fund(opgaver().get(0).get("problemMatcher"), skrevet)).isEqualTo(ventet);
    }

    @Test
    void hvert_problem_findes_af_ét_mønster() throws IOException {
        assertThat(Koersel.af("valider", mappe.toString()).ud())
                .as("en tom linje vises ikke")
                .contains("lokalt/e.drl:1:1  [REGEL-105]\nLinjen slutter");
        findes_alle();
    }

    @Test
    void hver_advarsel_og_hvert_fund_findes_af_ét_mønster() throws IOException {
        for (String dårlig : List.of("c", "d", "e", "tom", "Ny fil")) {
            Files.delete(mappe.resolve("lokalt/" + dårlig + ".drl"));
        }
        skriv("a", Files.readString(mappe.resolve("lokalt/a.drl")).split("(?<=\nend\n)")[0]);

        findes_alle();
    }

    @Test
    void de_linjer_der_ikke_er_problemer_er_ikke_fund() throws IOException {
        JsonNode mønstre = opgaver().get(0).get("problemMatcher");

        assertThat(fund(mønstre, Koersel.af("valider", "--uden-analyse").ud())).isEmpty();
        assertThat(fund(mønstre, Koersel.af("vis", "NP-K3").ud())).isEmpty();
    }

    @Test
    void opgaverne_er_kommandoer_der_findes() throws IOException {
        for (JsonNode opgave : opgaver()) {
            List<String> argumenter = new ArrayList<>();
            opgave.get("args").forEach(argument -> argumenter.add(argument.asText()));
            assertThat(argumenter.subList(0, 2)).containsExactly("-jar", "indsatsregler-cli.jar");
            assertThat(Koersel.af(argumenter.subList(2, argumenter.size()).toArray(String[]::new)))
                    .isEqualTo(new Koersel(2, "", "regler: findes ikke.\n"));
        }
    }

    @Test
    void henvisningerne_findes() throws IOException {
        for (Path side : List.of(SIDE, Path.of("src/main/resources/rules/README.md"))) {
            Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(side, StandardCharsets.UTF_8));
            while (link.find()) {
                assertThat(side.resolveSibling(link.group(1))).exists();
            }
        }
    }
}
