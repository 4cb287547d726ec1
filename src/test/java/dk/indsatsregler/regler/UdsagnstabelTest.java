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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/udsagn.md holdt op mod rules/udsagn.json, reglerne og faktafelterne. */
class UdsagnstabelTest {

    private record Række(String udsagn, String mærke, String dækketAf, List<String> hvor, String bemærkning) {}

    private static final Pattern UDSAGN = Pattern.compile("\\| (NP|NU|FR|BO|IT)-.*");
    private static final List<String> KRÆVET = Stream.of(
                    numre("NP-%02d", 1, 50),
                    numre("NU-%02d", 1, 13),
                    numre("FR-%02d", 1, 45),
                    numre("FR-%02d", 50, 65),
                    numre("BO-%02d", 1, 12),
                    numre("BO-%02d", 20, 30),
                    numre("BO-%02d", 40, 47),
                    numre("BO-%02d", 60, 71),
                    numre("IT-%02d", 1, 13),
                    numre("IT-%02d", 20, 39),
                    List.of(
                            "IT-39a", "IT-45a", "IT-56", "IT-57", "BO-13", "IT-40", "IT-40a", "IT-43", "IT-43a",
                            "IT-44", "IT-44a"))
            .flatMap(List::stream)
            .toList();

    private static List<String> numre(String form, int fra, int til) {
        return IntStream.rangeClosed(fra, til).mapToObj(form::formatted).toList();
    }

    private static Map<String, Række> tabel() throws IOException {
        Map<String, Række> tabel = new LinkedHashMap<>();
        for (String linje : Files.readAllLines(Path.of("docs/udsagn.md"))) {
            if (!UDSAGN.matcher(linje).matches()) {
                continue;
            }
            List<String> celler =
                    Arrays.stream(linje.split("\\|")).map(String::strip).toList();
            List<String> hvor = celler.get(4).equals("–")
                    ? List.of()
                    : List.of(celler.get(4).split(", "));
            Række række = new Række(celler.get(1), celler.get(2), celler.get(3), hvor, celler.get(5));
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
        assertThat(tabel().keySet()).containsExactlyElementsOf(KRÆVET);
        Map<String, String> mærker = mærker();
        tabel().values()
                .forEach(række -> assertThat(række.mærke()).as(række.udsagn()).isEqualTo(mærker.get(række.udsagn())));
    }

    @Test
    void reglerne_i_tabellen_er_netop_dem_der_nævner_udsagnet() throws IOException {
        List<Regel> regler = Regelmotor.standard().regler();
        for (Række række : tabel().values()) {
            List<String> nævner = regler.stream()
                    .filter(r -> r.udsagn().contains(række.udsagn()))
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
        String regler =
                Regelmotor.standard().regler().stream().map(Regel::tekst).collect(Collectors.joining());
        List<Field> felter = StandardVocabulary.get().told().stream()
                .flatMap(type -> type.fields().stream())
                .toList();
        Set<String> målte = felter.stream()
                .filter(felt -> regler.contains(felt.name()))
                .map(Field::derivation)
                .filter(Objects::nonNull)
                .flatMap(mål -> mål.allInputs().stream())
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
