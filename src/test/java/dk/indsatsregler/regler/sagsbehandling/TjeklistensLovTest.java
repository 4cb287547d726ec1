package dk.indsatsregler.regler.sagsbehandling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hvert punkt på tjeklisten står med den paragraf, der gjaldt (IT-58); med begge, når det ikke er oplyst, hvilken. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TjeklistensLovTest {

    private static final String KL = "KL, De udsatte børn - Fremtiden er deres (2015), kapitel 03; efter ";

    private static Map<String, String> henvisninger(String fakta, String dato) {
        Vurdering vurdering = Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs("{\"sagId\":\"s\",\"fakta\":{" + fakta + "}}", LocalDate.parse(dato))
                        .iOmråderne(List.of("sagsbehandling", "underretning", "kommunal/aalborg")));
        return vurdering.tjekliste().stream()
                .collect(Collectors.toMap(p -> p.regel().id(), vurdering::henvisning, (en, anden) -> en));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            Modtaget i 2025                           | 2025-03-01T10:00 | ´´                                                                        | barnets
            I 2023, om den er færdig, er ikke oplyst  | 2023-12-31T10:00 | ´´                                                                        | begge
            I 2023 og færdig i 2023                   | 2023-12-31T10:00 | ,"Henvendelse":{"modtagetDato":"2023-12-31","færdigbehandletDato":"2023-12-31"} | serviceloven
            I 2023 og færdig i 2024                   | 2023-12-31T10:00 | ,"Henvendelse":{"modtagetDato":"2023-12-31","færdigbehandletDato":"2024-01-02"} | barnets
            I 2023 og ikke færdig                     | 2023-12-31T10:00 | ,"Henvendelse":{"modtagetDato":"2023-12-31","færdigbehandletDato":"IKKE_SKET"}  | barnets
            """)
    void et_skridt_følger_hvornår_sagen_var_færdigbehandlet(
            String hvordan, String modtaget, String henvendelse, String lov) {
        assertThat(henvisninger(
                        "\"Underretning\":[{\"id\":\"u\",\"modtaget\":\"" + modtaget + "\"}]" + henvendelse,
                        "2025-06-01"))
                .containsEntry(
                        "SB-24-TIMER",
                        switch (lov) {
                            case "barnets" -> "Barnets lov § 136, stk. 2";
                            case "serviceloven" -> "Serviceloven § 155, stk. 2";
                            default ->
                                "Barnets lov § 136, stk. 2; for det, der var færdigbehandlet før 2024, serviceloven § 155, stk. 2";
                        });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "2023-01-10, 2023-04-10, 2025-06-01, serviceloven § 50",
        "2024-01-10, 2024-04-10, 2025-06-01, barnets lov § 20",
        "2023-10-10, 2024-01-10, 2025-06-01, 'barnets lov § 20, stk. 3, før 2024 serviceloven § 50'",
        "2023-10-10, IKKE_SKET, 2024-01-10, 'barnets lov § 20, stk. 3, før 2024 serviceloven § 50'",
        "2023-10-10, IKKE_SKET, 2023-12-01, serviceloven § 50",
    })
    void et_målepunkt_følger_de_dage_det_læser(String opmærksom, String afsluttet, String dato, String lov) {
        String henvisning = henvisninger(
                        "\"Undersoegelse\":{\"opmærksom\":\"" + opmærksom + "\",\"påbegyndt\":\"" + opmærksom
                                + "\",\"afsluttet\":\"" + afsluttet + "\"}",
                        dato)
                .get("SB-AALBORG-RETTIDIG");
        assertThat(henvisning).startsWith(KL + lov);
        assertThat(henvisning.contains("barnets lov") && henvisning.contains("serviceloven"))
                .isEqualTo(lov.contains("før 2024"));
    }

    @Test
    void er_intet_oplyst_gælder_loven_den_dag_sagen_vurderes() {
        assertThat(henvisninger("\"Barn\":{\"fødselsdato\":\"2014-05-01\"}", "2025-06-01"))
                .containsEntry("SB-AALBORG-PLAN", KL + "barnets lov §§ 91 og 108")
                .containsEntry("SB-AALBORG-OPFOELGNING", KL + "barnets lov § 95");
        assertThat(henvisninger("\"Barn\":{\"fødselsdato\":\"2014-05-01\"}", "2023-06-01"))
                .containsEntry("SB-AALBORG-PLAN", KL + "serviceloven § 140");
    }

    @Test
    void hvert_punkt_der_nævner_to_love_kan_vise_den_ene() {
        Map<String, String> alle = henvisninger(
                "\"Underretning\":[{\"id\":\"u\",\"modtaget\":\"2025-01-10T10:00\"}],"
                        + "\"Undersoegelse\":{\"opmærksom\":\"2025-01-10\",\"påbegyndt\":\"2025-01-20\"}",
                "2025-06-01");
        assertThat(alle).hasSizeGreaterThanOrEqualTo(8);
        assertThat(alle.values()).noneMatch(henvisning -> henvisning.contains("før 2024"));
        assertThat(Regelmotor.standard().regler().stream()
                        .filter(regel -> regel.område().equals("sagsbehandling"))
                        .filter(regel -> regel.kilde().henvisning().contains("før 2024"))
                        .filter(regel -> regel.opgave().frist() != null)
                        .map(regel -> regel.id()))
                .isSubsetOf(alle.keySet());
        assertThat(alle.keySet()).filteredOn(id -> id.startsWith("SB-AALBORG")).hasSize(5);
    }
}
