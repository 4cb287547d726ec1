package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.json.SagJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Den samme sag på begge sider af hver dag, loven flytter sig, med svaret slået op i loven og skrevet i hånden. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LovensDageTest {

    private static final String NØDPASNING = """
            "Barn":{"fødselsdato":"2014-06-12","særligeBehov":true},
            "Pasning":{"pasningsdag":"{dag}","alleMulighederAfsøgt":true%s},
            "Foraelder":[{"id":"a","sektor":"%s","samfundskritiskFunktion":false,"privatAnsat":true,"hjemsendt":false}]
            """;
    private static final String FRAVÆR = """
            "Barn":{"fødselsdato":"2010-01-10"},"Skolegang":{"skoleform":"FOLKESKOLE","klassetrin":4},
            "Kvartal":{"førsteDag":"%s","skoledage":60,"ulovligeDage":9,"sygedage":0,"fridage":0,"dageUdenType":0,"nødundervisningsdage":0},
            "Fravaerssag":{"kommunenUnderrettet":true}
            """;
    private static final String HENVENDELSE = ",\"Henvendelse\":{\"modtagetDato\":\"2023-06-01\"%s}";
    private static final String BEKYMRING = """
            "Barn":{"fødselsdato":"2012-04-20"},
            "Bekymring":{"registreret":true,"særligStøtte":true,"overgreb":true,"trængerTilStøtte":true,"kendtAf":"OFFENTLIGT_ANSAT"}
            """;

    private static final Map<String, String> SAGER = Map.ofEntries(
            Map.entry("sundhed", NØDPASNING.formatted(",\"omfattetAfGenåbning\":false", "SUNDHED")),
            Map.entry("privat", NØDPASNING.formatted(",\"omfattetAfGenåbning\":false", "ANDEN")),
            Map.entry("genåbnet", NØDPASNING.formatted(",\"omfattetAfGenåbning\":true", "SUNDHED")),
            Map.entry("genåbnet?", NØDPASNING.formatted("", "SUNDHED")),
            Map.entry(
                    "undervisning",
                    "\"Noedundervisning\":{\"lukning\":true,\"støtteIHjemmet\":false,\"fysiskFremmøde\":true}"),
            Map.entry("fravær 2019", FRAVÆR.formatted("2019-10-01")),
            Map.entry("fravær åben", åben(FRAVÆR.formatted("2023-10-01"))),
            Map.entry("fravær færdig", færdig(FRAVÆR.formatted("2023-10-01"))),
            Map.entry("overgreb åben", åben(BEKYMRING)),
            Map.entry("overgreb færdig", færdig(BEKYMRING)),
            Map.entry("overgreb ukendt", BEKYMRING + HENVENDELSE.formatted("")));

    private static String åben(String fakta) {
        return fakta + HENVENDELSE.formatted(",\"færdigbehandletDato\":\"IKKE_SKET\"");
    }

    private static String færdig(String fakta) {
        return fakta + HENVENDELSE.formatted(",\"færdigbehandletDato\":\"2023-12-31\"");
    }

    @ParameterizedTest(name = "{0}: {1} fra {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sundhed         | NP-K3              | 2020-03-18 | UDEN_FOR_GYLDIGHED                                | OPFYLDT BEK nr. 217
            sundhed         | NP-IKKE-OMFATTET   | 2020-03-18 | UDEN_FOR_GYLDIGHED                                | IKKE_OPFYLDT BEK nr. 217, 405 og 510
            undervisning    | NU-DAGLIG-KONTAKT  | 2020-03-19 | UDEN_FOR_GYLDIGHED                                | OPFYLDT BEK nr. 242 af 19/03/2020, § 2, stk. 2
            sundhed         | NP-K1              | 2020-04-14 | OPFYLDT BEK nr. 217                               | OPFYLDT BEK nr. 405
            undervisning    | NU-DAGLIG-KONTAKT  | 2020-04-14 | OPFYLDT BEK nr. 242 af 19/03/2020, § 2, stk. 2    | IKKE_OPFYLDT BEK nr. 242 af 19/03/2020, § 2 c, stk. 2, som ændret ved BEK nr. 411
            genåbnet        | NP-K3              | 2020-04-15 | OPFYLDT BEK nr. 405                               | IKKE_OPFYLDT BEK nr. 405
            genåbnet        | NP-GENAABNING      | 2020-04-15 | IKKE_OPFYLDT BEK nr. 405                          | OPFYLDT BEK nr. 405
            genåbnet?       | NP-K1              | 2020-04-15 | OPFYLDT BEK nr. 405                               | UAFKLARET BEK nr. 405
            privat          | NP-K2              | 2020-04-27 | OPFYLDT BEK nr. 405                               | OPFYLDT BEK nr. 510
            sundhed         | NP-OPSOEGENDE      | 2020-05-18 | OPFYLDT BEK nr. 510                               | UDEN_FOR_GYLDIGHED
            sundhed         | NP-SENERE          | 2020-05-18 | UDEN_FOR_GYLDIGHED                                | OPFYLDT BEK nr. 627
            undervisning    | NU-BEHOV           | 2020-05-18 | OPFYLDT BEK nr. 242                               | OPFYLDT BEK nr. 629
            fravær 2019     | FR-ULOVLIG-10      | 2020-01-01 | UDEN_FOR_GYLDIGHED                                | OPFYLDT BEK nr. 1063 af 24/10/2019, § 6, stk. 2
            fravær 2019     | FR-ULOVLIG-KONTAKT | 2020-01-01 | OPFYLDT BEK nr. 696 af 23/06/2014, § 4, stk. 1    | OPFYLDT BEK nr. 1063 af 24/10/2019, § 5, stk. 1
            fravær åben     | FR-ULOVLIG-15      | 2024-01-01 | OPFYLDT Serviceloven § 153, stk. 2                | OPFYLDT Barnets lov § 133, stk. 2
            fravær åben     | FR-AFGOERELSE      | 2024-01-01 | OPFYLDT Serviceloven § 155 c                      | OPFYLDT Barnets lov § 134
            fravær færdig   | FR-AFGOERELSE      | 2024-01-01 | OPFYLDT Serviceloven § 155 c                      | IKKE_OPFYLDT Barnets lov § 134
            fravær færdig   | FR-AFGOERELSE-SEL  | 2024-01-01 | UDEN_FOR_GYLDIGHED                                | OPFYLDT Serviceloven § 155 c
            overgreb åben   | UN-UNDERSOEGELSE   | 2024-01-01 | OPFYLDT Serviceloven § 50, stk. 1                 | OPFYLDT Barnets lov § 20, stk. 1
            overgreb åben   | UN-SCREENING       | 2024-01-01 | UDEN_FOR_GYLDIGHED                                | OPFYLDT Barnets lov § 18, stk. 1
            overgreb færdig | UN-UNDERSOEGELSE   | 2024-01-01 | OPFYLDT Serviceloven § 50, stk. 1                 | IKKE_OPFYLDT Barnets lov § 20, stk. 1
            overgreb færdig | UN-UNDERSOEGELSE-SEL | 2024-01-01 | UDEN_FOR_GYLDIGHED                              | OPFYLDT Serviceloven § 50, stk. 1
            overgreb ukendt | UN-UNDERSOEGELSE-BEGGE | 2024-01-01 | UDEN_FOR_GYLDIGHED                            | OPFYLDT Serviceloven § 50, stk. 1; barnets lov § 20, stk. 1
            overgreb færdig | UN-ANSAT           | 2024-01-01 | OPFYLDT Serviceloven § 153, stk. 1                | OPFYLDT Barnets lov § 133, stk. 1
            """)
    void den_samme_sag_dagen_før_og_på_dagen(String sag, String regel, LocalDate dag, String før, String efter) {
        holder(sag, regel, dag.minusDays(1), før);
        holder(sag, regel, dag, efter);
    }

    private static void holder(String sag, String regel, LocalDate dag, String ventet) {
        String fakta = Objects.requireNonNull(SAGER.get(sag)).replace("{dag}", dag.toString());
        Udfald udfald = Regelmotor.standard()
                .vurder(SagJson.standard().læs("{\"sagId\":\"s\",\"fakta\":{" + fakta + "}}", dag))
                .udfald(regel);
        String svar = udfald.status() == Status.UDEN_FOR_GYLDIGHED
                ? udfald.status().name()
                : udfald.status() + " " + udfald.regel().kilde().henvisning();
        assertThat(svar).as("%s den %s", regel, dag).startsWith(ventet);
    }
}
