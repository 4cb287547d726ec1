package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** De oplysninger, et udfald har læst, så resultatet kan journaliseres og følges. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VaerdierTest {

    private static Vurdering vurder(String fakta) {
        return Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs(
                                "{\"format\":\"indsatsregler-sag-1\",\"sagId\":\"v\",\"vurderingsdato\":\"2025-10-06\",\"fakta\":{"
                                        + fakta + "}}"));
    }

    private static Vaerdi værdi(Vurdering vurdering, String sti) {
        return vurdering.oplysninger().stream()
                .filter(v -> v.sti().equals(sti))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void halvtreds_procent_er_tredive_af_tres_dage() {
        Vurdering vurdering = vurder("\"Vindue\":[{\"id\":\"v1\",\"skoledage\":60,\"fraværsdage\":30}]");

        assertThat(vurdering.læst("FR-SAMLET-10").værdier()).contains("Vindue[v1].fraværsprocent");
        assertThat(værdi(vurdering, "Vindue[v1].fraværsprocent")).satisfies(v -> {
            assertThat((BigDecimal) v.værdi()).isEqualByComparingTo("50");
            assertThat(v.enhed()).isEqualTo("%");
            assertThat(v.tekst()).isEqualTo("50 %");
            assertThat(v.af()).containsExactly("Vindue[v1].fraværsdage", "Vindue[v1].skoledage");
        });
        assertThat(værdi(vurdering, "Vindue[v1].fraværsdage").tekst()).isEqualTo("30 dage");
        assertThat(værdi(vurdering, "Vindue[v1].skoledage").tekst()).isEqualTo("60 skoledage");
    }

    @Test
    void et_spænd_er_et_spænd_og_det_ingen_kan_opgøre_siges() {
        Vurdering vurdering = vurder(
                "\"Kvartal\":{\"førsteDag\":\"2025-07-01\",\"skoledage\":40,\"ulovligeDage\":4,\"dageUdenType\":2},"
                        + "\"Skoleaar\":{\"skoledage\":0,\"fraværsdage\":0}");

        Vaerdi procent = værdi(vurdering, "Kvartal.ulovligProcent");
        assertThat(procent.tekst()).isEqualTo("10 til 15 %");
        assertThat(procent.dato()).isEqualTo(LocalDate.of(2025, 10, 6));
        assertThat(procent.værdi())
                .isInstanceOfSatisfying(
                        Spaend.class, spænd -> assertThat(spænd.til()).isEqualByComparingTo("15"));
        assertThat(værdi(vurdering, "Skoleaar.fraværsprocent"))
                .extracting(Vaerdi::værdi, Vaerdi::tekst)
                .containsExactly(null, "kan ikke opgøres");
    }

    @Test
    void er_der_ingen_siges_det() {
        Vurdering vurdering = vurder("\"Linealvurdering\":[]");

        assertThat(værdi(vurdering, "Linealvurdering").tekst()).isEqualTo("ingen");
    }

    @Test
    void hvad_andre_udfald_har_sagt_er_læst_ved_deres_id() {
        Vurdering vurdering = vurder("\"Fravaerssag\":{\"kommunenUnderrettet\":false}");

        assertThat(vurdering.læst("FR-UNDERRETNING-UDESTAAR"))
                .isEqualTo(new Vaerdi.Laest(List.of("Fravaerssag.kommunenUnderrettet"), List.of("FR-ULOVLIG-15")));
        assertThatThrownBy(() -> vurdering.læst("FR-FINDES-IKKE"))
                .hasMessageStartingWith("Ingen regel hedder FR-FINDES-IKKE");
    }

    @Test
    void et_udfald_uden_for_gyldighed_har_intet_læst() {
        Vurdering vurdering = vurder("\"Pasning\":{\"alleMulighederAfsøgt\":true}");

        assertThat(vurdering.udfald("NP-K1").status()).isEqualTo(Status.UDEN_FOR_GYLDIGHED);
        assertThat(vurdering.læst("NP-K1")).isEqualTo(new Vaerdi.Laest(List.of(), List.of()));
    }

    static Stream<Path> sager() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("examples/sager"))) {
            return filer.filter(fil -> fil.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sager")
    void alt_det_læste_er_med_intet_af_det_ukendte_og_intet_i_tekst_til_loggen(Path fil) throws IOException {
        Vurdering vurdering = Regelmotor.standard().vurder(SagJson.standard().læs(Files.readString(fil)));
        List<String> stier = vurdering.oplysninger().stream().map(Vaerdi::sti).toList();

        assertThat(stier).doesNotHaveDuplicates();
        for (Udfald udfald : vurdering.udfald()) {
            assertThat(stier)
                    .as(udfald.id())
                    .containsAll(vurdering.læst(udfald.id()).værdier());
            assertThat(vurdering.udfald().stream().map(Udfald::id).collect(Collectors.toSet()))
                    .containsAll(vurdering.læst(udfald.id()).regler());
        }
        vurdering.oplysninger().forEach(v -> assertThat(stier).as(v.sti()).containsAll(v.af()));
        Set<String> spurgt = vurdering.mangler().stream()
                .map(Mangel::sti)
                .filter(sti -> !sti.contains("dageUdenType")) // tæller det, der endnu ikke er afklaret
                .collect(Collectors.toSet());
        assertThat(vurdering.oplysninger())
                .filteredOn(v -> spurgt.contains(v.sti()))
                .allMatch(v -> v.værdi() instanceof Spaend); // kendt som et spænd, men ikke kendt
        assertThat(vurdering.oplysninger())
                .allSatisfy(v -> assertThat(v.toString()).isEqualTo("Vaerdi[" + v.felt() + "]"));
    }

    @Test
    void hvert_tal_har_en_enhed_eller_er_en_plads_på_en_skala() {
        assertThat(StandardVocabulary.get().told().stream()
                        .flatMap(type -> type.fields().stream())
                        .filter(felt ->
                                felt.kind() == FieldKind.NUMBER && felt.unit().isEmpty())
                        .map(Field::path))
                .containsExactlyInAnyOrder(
                        "Skolegang.klassetrin",
                        "Linealvurdering.trivselstrin",
                        "Linealvurdering.forældretrin",
                        "Lineal.styrendeTrin");
        assertThat(StandardVocabulary.get().told().stream()
                        .flatMap(type -> type.fields().stream())
                        .filter(felt -> felt.kind() != FieldKind.NUMBER))
                .allMatch(felt -> felt.unit().isEmpty());
    }
}
