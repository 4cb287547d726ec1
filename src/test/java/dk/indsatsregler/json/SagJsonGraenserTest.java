package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** En sag er ét barn: der er en grænse for, hvor meget der kan stå i den, og den er nået, før pladsen er brugt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SagJsonGraenserTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final int STØRST = 927_000;

    private static String sag(String fakta) {
        return "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{" + fakta + "}}";
    }

    private static String liste(int antal, IntFunction<String> én) {
        return IntStream.range(0, antal).mapToObj(én).collect(Collectors.joining(",", "[", "]"));
    }

    private static String besked(String json) {
        try {
            SagJson.standard().læs(json);
            return "læst";
        } catch (SagJsonException e) {
            return e.getMessage();
        }
    }

    static Stream<FactType> lister() {
        return StandardVocabulary.get().told().stream().filter(FactType::many);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("lister")
    void en_liste_med_én_for_meget_afvises_hel(FactType type) {
        String afvist = type.name() + " kan der højst være " + type.most() + " af i en sag.";

        assertThat(besked(sag("\"" + type.name() + "\":" + liste(type.most(), i -> "{}"))))
                .doesNotContain(afvist);
        assertThat(besked(sag("\"" + type.name() + "\":" + liste(type.most() + 1, i -> "{\"id\":\"m" + i + "\"}"))))
                .isEqualTo(
                        "linje 1, kolonne " + (56 + type.name().length()) + ", /fakta/" + type.name() + ": " + afvist);
        assertThat(Skemaer.sag(StandardVocabulary.get()))
                .containsPattern("\"maxItems\": " + type.most() + ",\\s+\"items\": \\{\\s+\"\\$ref\": \"#/\\$defs/"
                        + type.name() + "\"");
    }

    @Test
    void grænserne_er_dem_der_er_skrevet_ned() {
        assertThat(lister().filter(type -> type.most() != 100)
                        .collect(Collectors.toMap(FactType::name, FactType::most)))
                .isEqualTo(Map.of(
                        "Foraelder", 20,
                        "Soeskende", 40,
                        "Vindue", 200,
                        "Skoledag", 1000,
                        "Fravaersregistrering", 1000));
    }

    @Test
    void den_samme_grænse_gælder_i_Java() {
        Sag.Bygger bygger = Sag.bygger("s", DAG);
        IntStream.range(0, 20).forEach(i -> bygger.med(forælder(i)));

        assertThatThrownBy(() -> bygger.med(forælder(20)))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("Foraelder kan der højst være 20 af i en sag.");
    }

    private static Foraelder forælder(int i) {
        return Foraelder.med("m" + i);
    }

    @Test
    void en_sag_spørger_til_højst_50_områder() {
        String afvist = "linje 1, kolonne 55, /omraader: omraader kan højst have 50 navne.";
        Sag.Bygger bygger = Sag.bygger("s", DAG);
        IntStream.range(0, 50).forEach(i -> bygger.område("o" + i));

        assertThat(besked(medOmråder(50))).isEqualTo("læst");
        assertThat(besked(medOmråder(51))).isEqualTo(afvist);
        assertThat(bygger.område("o49").byg().områder()).hasSize(50);
        assertThatThrownBy(() -> bygger.område("o50"))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("omraader kan højst have 50 navne.");
        assertThat(Skemaer.sag(StandardVocabulary.get())).contains("\"uniqueItems\": true,\n      \"maxItems\": 50,");
    }

    private static String medOmråder(int antal) {
        return "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"omraader\":" + liste(antal, i -> "\"o" + i + "\"")
                + "}";
    }

    @Test
    void en_sag_har_højst_40_000_værdier() {
        // Sagen selv og listen er to af dem.
        assertThat(besked("{\"x\":" + liste(39_998, i -> "1") + "}")).startsWith("linje 1, kolonne 1, /sagId: ");
        assertThat(besked("{\"x\":" + liste(39_999, i -> "1") + "}"))
                .isEqualTo(
                        "linje 1, kolonne 80003, /x/39998: Sagen har flere end 40000 værdier; en sag er ét barn ved én anledning.");
    }

    @Test
    void ukendte_navne_gættes_der_kun_på_når_gættet_vises() {
        String besked = besked(sag("\"Barn\":{"
                + IntStream.range(0, 30_000)
                        .mapToObj(i -> "\"alderr" + i + "\":1")
                        .collect(Collectors.joining(","))
                + "}"));

        assertThat(besked.lines()).hasSize(51).last().isEqualTo("… og 29950 til.");
    }

    /** Hver for sig kostede de hundreder af megabyte eller minutter; her er der 64 MB til dem alle, og til en sag så stor, som den kan være. */
    @Test
    void intet_på_927_kB_fylder_mere_end_64_MB() throws Exception {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LidtPlads.class.getName())
                .redirectErrorStream(true)
                .start();
        proces.getOutputStream().close();
        String ud = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(ud.lines()).containsExactlyElementsOf(forventet());
    }

    private static List<String> forventet() {
        String afvist =
                "Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum.";
        return List.of(
                "forældre: linje 1, kolonne 65, /fakta/Foraelder: Foraelder kan der højst være 20 af i en sag.",
                "tal: linje 1, kolonne 65, /fakta/Foraelder: Foraelder kan der højst være 20 af i en sag.",
                "ukendt liste: linje 1, kolonne 80048, /fakta/x/39995: Sagen har flere end 40000 værdier; en sag er ét barn ved én anledning.",
                "ukendte navne: linje 1, kolonne 44, /a0: Sagen har et ukendt felt: a0. Felterne er: format, sagId, vurderingsdato, omraader, fakta, oplyst.",
                "dybt: linje 1, kolonne 17, /0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: JSON er indlejret i mere end 16 niveauer.",
                "dybt efter grænsen: /fakta/Foraelder: " + afvist,
                "tegn over tegn: linje 1, kolonne 75, /fakta/Barn/fødselsdato: Barn.fødselsdato skal være en dato, der findes, skrevet som \"2020-03-18\".",
                "cifre: linje 1, kolonne 76, /fakta/Tegn/samletFravær: Tegn.samletFravær har for mange cifre; højst 40 på hver side af punktum.",
                "navn: linje 1, kolonne 53, /fakta: fakta har en ukendt faktatype. Typerne er: "
                        + StandardVocabulary.get().told().stream()
                                .map(FactType::name)
                                .collect(Collectors.joining(", "))
                        + ".",
                "størst: vurderet");
    }

    static final class LidtPlads {

        public static void main(String[] args) {
            Map<String, String> former = new LinkedHashMap<>();
            former.put("forældre", sag("\"Foraelder\":" + liste(58_000, i -> "{\"id\":\"f" + i + "\"}")));
            former.put("tal", sag("\"Foraelder\":" + liste(450_000, i -> "1")));
            former.put("ukendt liste", sag("\"x\":" + liste(450_000, i -> "1")));
            former.put(
                    "ukendte navne",
                    "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\","
                            + IntStream.range(0, 39_000)
                                    .mapToObj(i -> "\"a" + i + "\":1")
                                    .collect(Collectors.joining(","))
                            + "}");
            former.put("dybt", "[".repeat(STØRST));
            former.put("dybt efter grænsen", sag("\"Foraelder\":[" + "{},".repeat(20) + "[".repeat(STØRST)));
            former.put(
                    "tegn over tegn", sag("\"Barn\":{\"fødselsdato\":\"" + "\u0301\u0323".repeat(STØRST / 4) + "\"}"));
            former.put("cifre", sag("\"Tegn\":{\"samletFravær\":0." + "0".repeat(STØRST) + "1}"));
            former.put("navn", sag("\"" + "a".repeat(STØRST) + "\":1"));
            former.forEach((navn, json) -> {
                String besked = besked(json);
                System.out.println(navn + ": " + besked.lines().findFirst().orElse(""));
            });
            former.clear();
            Sag sag = SagJson.standard().læs(størst());
            boolean vurderet =
                    !VurderingJson.skriv(Regelmotor.standard().vurder(sag)).isEmpty();
            System.out.println("størst: " + (vurderet ? "vurderet" : ""));
        }

        /** Så mange af hver, som der kan være. */
        private static String størst() {
            Map<String, String> felter = Map.of(
                    "Skoledag", ",\"dato\":\"{dag}\"",
                    "Fravaersregistrering", ",\"dato\":\"{dag}\",\"del\":\"HEL_DAG\"",
                    "Vindue", ",\"skoledage\":{nummer}",
                    "Indsats", ",\"trin\":\"FOREBYGGENDE_INDSATSER\"",
                    "Linealvurdering",
                            ",\"skala\":\"BØRNELINEAL_1_TIL_10\",\"rolle\":\"LÆRER\",\"dato\":\"2020-03-01\",\"form\":\"EGEN\",\"trivselstrin\":3");
            return sag(lister().map(type -> "\"" + type.name() + "\":"
                            + liste(
                                    type.most(),
                                    i -> "{\"id\":\"m" + i + "\""
                                            + felter.getOrDefault(type.name(), "")
                                                    .replace(
                                                            "{dag}",
                                                            DAG.minusDays(i).toString())
                                                    .replace("{nummer}", String.valueOf(i + 1))
                                            + "}"))
                    .collect(Collectors.joining(",")));
        }
    }
}
