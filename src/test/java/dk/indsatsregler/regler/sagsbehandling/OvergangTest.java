package dk.indsatsregler.regler.sagsbehandling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hvilken udgave af loven hvert skridt følger omkring den 1. januar 2024 (IT-58, IT-58a, IT-58b). Tabellen i docs/frister.md siger det samme.
 * En sag, der vurderes igen år senere, får de samme frister.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OvergangTest {

    private static final String INDSATS =
            "\"Indsats\":[{\"id\":\"i1\",\"trin\":\"HJEMMEBASERET\",\"hjemmel\":\"STØTTENDE_INDSATS\",\"sideløbendeAfsluttet\":\"IKKE_SKET\",%s}]";

    private static List<String> frister(String fakta, String dato) {
        Vurdering vurdering = Regelmotor.standard()
                .vurder(SagJson.standard().læs("{\"sagId\":\"s\",\"fakta\":{" + fakta + "}}", LocalDate.parse(dato)));
        return vurdering.frister().stream()
                .filter(f -> f.frist().forfalder() != null)
                .map(OvergangTest::linje)
                .toList();
    }

    private static String linje(Sagsfrist frist) {
        return frist.regel().id() + " " + frist.frist().forfalder();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            24 timer, der udløber i sidste minut af 2023         | "Underretning":[{"id":"u","modtaget":"2023-12-30T23:59"}]          | SB-24-TIMER-SEL 2023-12-31T23:59
            24 timer, der udløber i første minut af 2024         | "Underretning":[{"id":"u","modtaget":"2023-12-31T00:00"}]          | SB-24-TIMER 2024-01-01T00:00
            6 hverdage, der udløber i 2023                       | "Underretning":[{"id":"u","modtaget":"2023-12-21T12:00"}]          | SB-6-HVERDAGE-SEL 2023-12-30T23:59
            6 hverdage, der udløber i 2024                       | "Underretning":[{"id":"u","modtaget":"2023-12-22T12:00"}]          | SB-6-HVERDAGE 2024-01-02T23:59
            4 måneder, der udløber i 2023                        | "Undersoegelse":{"opmærksom":"2023-08-31","påbegyndt":"2023-09-10"} | SB-4-MAANEDER-SEL 2023-12-31T23:59
            4 måneder, der udløber i 2024                        | "Undersoegelse":{"opmærksom":"2023-09-01","påbegyndt":"2023-09-10"} | SB-4-MAANEDER 2024-01-01T23:59
            """)
    void skridtet_følger_loven_den_dag_det_skulle_være_taget(String hvordan, String fakta, String ventet) {
        for (String dato : List.of("2024-01-03", "2024-06-01", "2026-06-01")) {
            assertThat(frister(fakta, dato)).as(dato).contains(ventet);
            // netop den ene udgave
            assertThat(frister(fakta, dato).stream().filter(f -> f.startsWith(kort(ventet))))
                    .as(dato)
                    .hasSize(1);
        }
    }

    private static String kort(String ventet) {
        return Stream.of("SB-24-TIMER", "SB-6-HVERDAGE", "SB-4-MAANEDER", "SB-OPFOELGNING")
                .filter(ventet::startsWith)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            3 måneder, der udløber i 2023          | "iværksat":"2023-09-30"                                                          | SB-OPFOELGNING-SEL 2023-12-30T23:59
            3 måneder, der udløber i 2024          | "iværksat":"2023-10-01"                                                          | SB-OPFOELGNING 2024-01-01T23:59
            6 måneder, der udløber i 2023          | "iværksat":"2023-01-01","senesteOpfølgning":"2023-06-30"                         | SB-OPFOELGNING-6-SEL 2023-12-30T23:59
            6 måneder, der løber ind i 2024        | "iværksat":"2023-01-01","senesteOpfølgning":"2023-07-01"                         | SB-OPFOELGNING-OVERGANG 2024-01-01T23:59
            udskudt handleplan fra 2023            | "afgjort":"2023-12-31","udskudtPlan":true                                        | SB-HANDLEPLAN-SEL 2024-04-30T23:59
            """)
    void indsatsens_skridt(String hvordan, String felter, String ventet) {
        for (String dato : List.of("2024-01-03", "2026-06-01")) {
            String fakta = String.format(java.util.Locale.ROOT, INDSATS, felter)
                    + ",\"Undersoegelse\":{\"påbegyndt\":\"IKKE_SKET\"}";
            assertThat(frister(fakta, dato)).as(dato).contains(ventet);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            barnets plan til en afgørelse fra 2024      | 2015-05-01 | "afgjort":"2024-01-01" | IT-PLAN-STOETTE 2024-04-01T23:59
            ingen frist for en afgørelse fra 2023       | 2015-05-01 | "afgjort":"2023-12-31" | IT-PLAN-STOETTE
            ungeplan, når den unge fylder 16 i 2024     | 2008-01-01 | "afgjort":"2023-06-01" | SB-UNGEPLAN-16 2024-04-01T23:59
            ingen frist, når den unge fyldte 16 i 2023  | 2007-12-31 | "afgjort":"2023-06-01" | SB-UNGEPLAN-16
            """)
    void planer(String hvordan, String født, String felter, String ventet) {
        String fakta = "\"Barn\":{\"fødselsdato\":\"" + født + "\"},"
                + String.format(java.util.Locale.ROOT, INDSATS, felter + ",\"planvalg\":\"UDARBEJDES\"")
                + ",\"Indsatsplan\":{\"barnetsPlan\":\"IKKE_SKET\",\"ungeplan\":\"IKKE_SKET\",\"ungeplanvalg\":\"UDARBEJDES\"}";
        for (String dato : List.of("2024-01-03", "2026-06-01")) {
            List<String> skridt = frister(fakta, dato).stream()
                    .filter(f -> f.startsWith(ventet.split(" ")[0]))
                    .toList();
            assertThat(skridt).as(dato).isEqualTo(ventet.contains(" ") ? List.of(ventet) : List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, SB-SAMTALE-SEL, SB-SAMTALE", "2024-01-01, SB-SAMTALE, SB-SAMTALE-SEL"})
    void samtalen_følger_loven_den_dag_afgørelsen_er_truffet(String beslutning, String gælder, String gælderIkke) {
        String fakta = "\"Synspunkter\":{\"beslutning\":\"" + beslutning
                + "\",\"samtale\":\"IKKE_HOLDT\",\"opregnet\":true,\"samtaleIUndersøgelsen\":false}";
        for (String dato : List.of("2024-01-03", "2026-06-01")) {
            Vurdering vurdering = Regelmotor.standard()
                    .vurder(SagJson.standard()
                            .læs("{\"sagId\":\"s\",\"fakta\":{" + fakta + "}}", LocalDate.parse(dato)));
            assertThat(vurdering.udfald(gælder).erOpfyldt()).as(dato).isTrue();
            assertThat(vurdering.udfald(gælderIkke).erOpfyldt()).as(dato).isFalse();
        }
    }

    /** Færdigbehandlet i 2023, ikke færdig, eller ukendt: fristen er den samme, og begge love står som kilde. */
    @ParameterizedTest
    @CsvSource({"2023-12-31", "IKKE_SKET", "null"})
    void om_sagen_var_færdig_i_2023_skjuler_ingen_frist(String færdig) {
        String fakta = "\"Henvendelse\":{\"modtagetDato\":\"2023-12-31\",\"færdigbehandletDato\":"
                + (færdig.equals("null") ? "null" : '"' + færdig + '"')
                + "},\"Underretning\":[{\"id\":\"u\",\"modtaget\":\"2023-12-31T08:00\"}]";

        assertThat(frister(fakta, "2024-02-01")).contains("SB-24-TIMER 2024-01-01T08:00");
        assertThat(Regelmotor.standard()
                        .vurder(SagJson.standard()
                                .læs("{\"sagId\":\"s\",\"fakta\":{" + fakta + "}}", LocalDate.of(2024, 2, 1)))
                        .udfald("SB-24-TIMER")
                        .regel()
                        .kilde()
                        .henvisning())
                .contains("Barnets lov § 136, stk. 2", "serviceloven § 155, stk. 2");
    }
}
