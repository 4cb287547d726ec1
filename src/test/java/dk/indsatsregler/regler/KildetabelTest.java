package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** docs/kilder.md: de fem dokumenter, kapitel for kapitel og sag for sag, holdt op mod rules/udsagn.json. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KildetabelTest {

    private record Raekke(String kilde, String sted, List<String> udsagn, String bemærkning) {}

    private static List<Raekke> tabel() throws IOException {
        List<Raekke> rækker = new ArrayList<>();
        String kilde = "";
        for (String linje : Files.readAllLines(Path.of("docs/kilder.md"))) {
            if (linje.startsWith("## ")) {
                kilde = linje.substring(3, 5);
            } else if (linje.startsWith("| ") && !linje.startsWith("| Sted ")) {
                String[] celler = linje.split("\\|");
                String ids = celler[2].strip();
                rækker.add(new Raekke(
                        kilde,
                        celler[1].strip(),
                        ids.equals("–") ? List.of() : List.of(ids.split(", ")),
                        celler[3].strip()));
            }
        }
        return rækker;
    }

    private static Map<String, String> kilder() throws IOException {
        Map<String, String> kilder = new TreeMap<>();
        for (JsonNode u : new ObjectMapper()
                .readTree(Path.of("src/main/resources/rules/udsagn.json").toFile())) {
            kilder.put(u.get("id").asText(), u.get("kilde").asText());
        }
        return kilder;
    }

    @Test
    void hvert_nummer_findes_og_en_række_uden_er_en_beslutning_eller_et_forslag() throws IOException {
        Set<String> kendte = kilder().keySet();
        for (Raekke række : tabel()) {
            assertThat(kendte).as(række.sted()).containsAll(række.udsagn());
            if (række.udsagn().isEmpty()) {
                assertThat(række.bemærkning()).as(række.sted()).containsPattern("Beslutning: |Forslag til kataloget: ");
            }
        }
    }

    @Test
    void hvert_udsagn_fra_et_af_dokumenterne_står_under_sit_dokument() throws IOException {
        List<Raekke> tabel = tabel();
        for (String dokument : List.of("S0", "S1", "S2", "S3", "S4")) {
            Set<String> nævnt = new TreeSet<>();
            tabel.stream().filter(r -> r.kilde().equals(dokument)).forEach(r -> nævnt.addAll(r.udsagn()));
            Pattern nævnes = Pattern.compile("\\b" + dokument + "\\b");
            assertThat(kilder().entrySet().stream()
                            .filter(e -> nævnes.matcher(e.getValue()).find())
                            .map(Map.Entry::getKey))
                    .as(dokument)
                    .isNotEmpty()
                    .isSubsetOf(nævnt);
        }
    }

    @Test
    void alle_sager_og_eksempler_er_med() throws IOException {
        List<Raekke> tabel = tabel();

        assertThat(tabel.stream().map(r -> r.kilde() + " " + r.sted())).doesNotHaveDuplicates();
        assertThat(tabel.stream().map(Raekke::sted))
                .containsAll(
                        IntStream.rangeClosed(1, 22).mapToObj(n -> "Case #" + n).toList())
                .containsAll(IntStream.rangeClosed(1, 4)
                        .mapToObj(n -> "KL anbefaler (0" + n + ")")
                        .toList())
                .containsAll(IntStream.rangeClosed(1, 14)
                        .mapToObj(n -> "Eksempel " + n)
                        .toList());
    }
}
