package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/udsagn.md holdt op mod rules/udsagn.json, reglerne og faktafelterne. */
class UdsagnstabelTest {

    private record Raekke(String udsagn, String mærke, String dækketAf, List<String> hvor, String bemærkning) {}

    private static final Pattern UDSAGN = Pattern.compile("\\| (NP|NU|FR|BO|IT|SY|GY|RF)-.*");

    private static Map<String, Raekke> tabel() throws IOException {
        Map<String, Raekke> tabel = new LinkedHashMap<>();
        for (String linje : Files.readAllLines(Path.of("docs/udsagn.md"))) {
            if (!UDSAGN.matcher(linje).matches()) {
                continue;
            }
            List<String> celler =
                    Arrays.stream(linje.split("\\|")).map(String::strip).toList();
            List<String> hvor = celler.get(4).equals("–")
                    ? List.of()
                    : List.of(celler.get(4).split(", "));
            Raekke række = new Raekke(celler.get(1), celler.get(2), celler.get(3), hvor, celler.get(5));
            assertThat(tabel.put(række.udsagn(), række)).as(række.udsagn()).isNull();
        }
        return tabel;
    }

    private static Map<String, String> mærker() throws IOException {
        Map<String, String> mærker = new LinkedHashMap<>();
        for (JsonNode udsagn : new ObjectMapper()
                .readTree(Path.of("src/main/resources/rules/udsagn.json").toFile())) {
            mærker.put(udsagn.get("id").asText(), udsagn.get("maerke").asText());
        }
        return mærker;
    }

    @Test
    void hvert_udsagn_står_i_tabellen_med_sit_mærke() throws IOException {
        Map<String, String> mærker = mærker();
        assertThat(tabel().keySet())
                .containsExactlyInAnyOrderElementsOf(mærker.keySet().stream()
                        .filter(id -> UDSAGN.matcher("| " + id + " |").matches())
                        .toList());
        tabel().values()
                .forEach(række -> assertThat(række.mærke()).as(række.udsagn()).isEqualTo(mærker.get(række.udsagn())));
    }

    @Test
    void reglerne_i_tabellen_er_netop_dem_der_nævner_udsagnet() throws IOException {
        List<Regel> regler = Regelmotor.standard().regler();
        for (Raekke række : tabel().values()) {
            List<String> nævner = regler.stream()
                    .filter(r -> r.kilde().udsagn().contains(række.udsagn()))
                    .map(Regel::id)
                    .distinct()
                    .sorted()
                    .toList();
            switch (række.dækketAf()) {
                case "regel" ->
                    assertThat(række.hvor().stream().sorted().toList())
                            .as(række.udsagn())
                            .isNotEmpty()
                            .isEqualTo(nævner);
                case "faktum" ->
                    assertThat(række.hvor())
                            .as(række.udsagn())
                            .isNotEmpty()
                            .allSatisfy(sti -> assertThat(feltFindes(sti)).isTrue());
                case "beslutning" -> {
                    assertThat(nævner).as(række.udsagn()).isEmpty();
                    assertThat(række.bemærkning()).as(række.udsagn()).hasSizeGreaterThan(20);
                }
                default -> throw new AssertionError(række.udsagn() + ": " + række.dækketAf());
            }
        }
    }

    @Test
    void hvert_oplyst_felt_læses_af_en_regel_eller_af_et_mål_en_regel_læser() {
        String regler = Regelmotor.standard().regler().stream()
                .map(r -> r.placering().tekst())
                .collect(Collectors.joining());
        List<Field> felter = StandardVocabulary.get().told().stream()
                .flatMap(type -> type.fields().stream())
                .toList();
        Set<String> målte = felter.stream()
                .filter(felt -> regler.contains(felt.name()))
                .map(Field::derivation)
                .filter(Objects::nonNull)
                .flatMap(mål -> Stream.concat(mål.allInputs().stream(), mål.through().stream()))
                .collect(Collectors.toSet());

        assertThat(felter)
                .allMatch(felt -> felt.mandatory() || regler.contains(felt.name()) || målte.contains(felt.path()));
    }

    private static boolean feltFindes(String sti) {
        String[] dele = sti.split("\\.", -1);
        return StandardVocabulary.get()
                .type(dele[0])
                .flatMap(t -> t.field(dele[1]))
                .isPresent();
    }
}
