package dk.indsatsregler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Svar;
import dk.indsatsregler.json.SagJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et områdes svar: det, reglerne med {@code @svar} siger, med de værdier, de læser. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {

    private static String regel(String id, String mærker, String betingelser, String følge) {
        return """
                rule "%s: prøve"
                    @kilde( "K" )
                    @grundlag( %s )
                    @udsagn( "FR-08" )
                    @forklaring( "F" )
                    %s
                    @gyldigFra( "2020-01-01" )
                    @gyldigTil( "2025-12-31" )
                when
                    %s
                then
                    konklusion.%s;
                end
                """.formatted(id, id.contains("LOKAL") ? "LOKALT_VALG" : "LOV", mærker, betingelser, følge);
    }

    private static final String PROCENT =
            "\"{Kvartal.ulovligProcent} % ulovligt fravær ({Kvartal.ulovligtFravær} af {Kvartal.skoledage} skoledage)\"";

    private static Svar svar(String dato, String fakta, String... regler) {
        Regelmotor motor = Regelmotor.bygger()
                .medRegelfil("skolefravaer/a.drl", String.join("\n", regler).getBytes(StandardCharsets.UTF_8))
                .byg();
        List<Svar> svar = motor.vurder(SagJson.standard()
                        .læs("{\"sagId\":\"s\",\"vurderingsdato\":\"" + dato
                                + "\",\"omraader\":[\"skolefravaer\"],\"fakta\":{" + fakta + "}}"))
                .svar();
        assertThat(svar).hasSize(1);
        return svar.get(0);
    }

    private static String kvartal(String dage, String udenType) {
        return "\"Kvartal\":{\"førsteDag\":\"2020-01-01\",\"skoledage\":58,\"ulovligeDage\":" + dage
                + ",\"dageUdenType\":" + udenType + "}";
    }

    @Test
    void en_værdi_skæres_til_én_decimal_og_rundes_aldrig_op() {
        String regel = regel(
                "FR-A1",
                "@svar( " + PROCENT + " ) @svarEllers( " + PROCENT + " )",
                "Kvartal( ulovligProcent >= 15 )",
                "opfyldt()");

        assertThat(svar("2020-03-30", kvartal("9", "0"), regel).tekst())
                .isEqualTo("15,5 % ulovligt fravær (9 af 58 skoledage)");
        assertThat(svar("2020-03-30", kvartal("8.5", "0"), regel).tekst())
                .as("14,655… er ikke 14,7")
                .isEqualTo("14,6 % ulovligt fravær (8,5 af 58 skoledage)");
    }

    @Test
    void det_uafklarede_venter_på_sit_spørgsmål() {
        Svar svar = svar(
                "2020-03-30",
                kvartal("8", "null"),
                regel("FR-A1", "@svar( " + PROCENT + " )", "Kvartal( ulovligProcent >= 15 )", "opfyldt()"));

        assertThat(svar.stand()).isEqualTo(Svar.Stand.MANGLER_SVAR);
        assertThat(svar.tekst()).isEqualTo("Kan ikke afgøres endnu");
        assertThat(svar.mangler()).extracting(Mangel::sti).containsExactly("Kvartal.dageUdenType");
    }

    @Test
    void kun_et_fagligt_skøn_mangler() {
        assertThat(svar(
                                "2020-03-30",
                                "",
                                regel("FR-A1", "@svar( \"Ja\" )", "Barn( særligeBehov == true )", "opfyldt()"))
                        .tekst())
                .isEqualTo("Kræver en faglig vurdering");
    }

    @Test
    void et_lokalt_svar_svarer_ikke_for_loven() {
        Svar svar = svar(
                "2020-03-30",
                kvartal("8", "null"),
                regel("FR-A1", "@svar( \"Ja\" )", "Kvartal( ulovligProcent >= 15 )", "opfyldt()"),
                regel(
                        "FR-LOKAL",
                        "@svar( \"{Kvartal.skoledage} skoledage\" )",
                        "Kvartal( skoledage > 0 )",
                        "opfyldt()"));

        assertThat(svar.tekst()).isEqualTo("Kan ikke afgøres endnu. 58 skoledage");
        assertThat(svar.punkter()).extracting(Svar.Punkt::regler).containsExactly(List.of("FR-LOKAL"));
    }

    @Test
    void lov_står_først_og_samme_sætning_står_én_gang() {
        Svar svar = svar(
                "2020-03-30",
                kvartal("9", "0"),
                regel("FR-LOKAL", "@svar( \"Lokalt\" )", "Kvartal( skoledage > 0 )", "opfyldt()"),
                regel("FR-A1", "@svar( \"Lov\" )", "Kvartal( ulovligProcent >= 15 )", "opfyldt()"),
                regel("FR-A2", "@svar( \"Lov\" )", "Kvartal( ulovligProcent >= 10 )", "opfyldt()"));

        assertThat(svar.tekst()).isEqualTo("Lov. Lokalt");
        assertThat(svar.punkter().get(0).regler()).containsExactly("FR-A1", "FR-A2");
    }

    @Test
    void det_opfyldte_er_aldrig_usagt_fordi_en_værdi_mangler() {
        assertThat(svar(
                                "2020-03-30",
                                "\"Kvartal\":{\"ulovligeDage\":1,\"dageUdenType\":0}",
                                regel(
                                        "FR-A1",
                                        "@svar( \"{Kvartal.skoledage} skoledage\" )",
                                        "Kvartal( ulovligtFravær > 0 )",
                                        "opfyldt()"))
                        .tekst())
                .isEqualTo("prøve");
    }

    @Test
    void et_nej_siger_intet_når_en_værdi_i_det_mangler() {
        assertThat(svar(
                                "2020-03-30",
                                "\"Kvartal\":{\"ulovligeDage\":0,\"dageUdenType\":0}",
                                regel(
                                        "FR-A1",
                                        "@svarEllers( \"{Kvartal.skoledage} skoledage\" )",
                                        "Kvartal( ulovligtFravær > 0 )",
                                        "opfyldt()"))
                        .stand())
                .isEqualTo(Svar.Stand.INTET_OPFYLDT);
    }

    @Test
    void det_der_ikke_kan_opgøres_og_det_der_ikke_gælder() {
        String regel = regel("FR-A1", "@svar( \"Ja\" )", "Kvartal( ulovligProcent >= 15 )", "opfyldt()");

        assertThat(svar(
                                "2020-03-30",
                                "\"Kvartal\":{\"førsteDag\":\"2020-01-01\",\"skoledage\":0,\"ulovligeDage\":0,\"dageUdenType\":0}",
                                regel)
                        .tekst())
                .isEqualTo("Kan ikke opgøres; intet svar kan afgøre det");
        assertThat(svar("2019-03-30", "", regel).tekst()).isEqualTo("Reglerne gælder ikke på vurderingsdatoen");
    }

    @Test
    void af_vinduer_vises_det_reglen_ser_på() {
        String vinduer =
                "\"Vindue\":[{\"id\":\"a\",\"skoledage\":20,\"fraværsdage\":9},{\"id\":\"b\",\"skoledage\":60,\"fraværsdage\":30}]";
        String regel = regel(
                "FR-A1",
                "@svar( \"{Vindue.fraværsprocent} % ({Vindue.fraværsdage} af de seneste {Vindue.skoledage} skoledage)\" )",
                "Vindue( skoledage == 60, fraværsprocent >= 10 )",
                "opfyldt()");

        assertThat(svar("2020-03-30", vinduer, regel).tekst()).isEqualTo("50 % (30 af de seneste 60 skoledage)");
    }

    // Steps and deadlines of work under way, and ways of working that are offered: nothing there is a question with one
    // answer.
    private static final Set<String> UDEN_SPØRGSMÅL = Set.of("familien", "laering", "opsporing", "sagsbehandling");

    @Test
    void hvert_område_der_følger_med_har_en_regel_der_svarer() {
        Set<String> svarer = new TreeSet<>();
        Set<String> alle = new TreeSet<>();
        Regelmotor.standard().regler().forEach(r -> {
            if (!r.område().startsWith("kommunal/")) {
                alle.add(r.område());
                if (r.svartekst().opfyldt() != null) {
                    svarer.add(r.område());
                }
            }
        });

        alle.removeAll(UDEN_SPØRGSMÅL);

        assertThat(svarer).isEqualTo(alle);
    }
}
