package dk.indsatsregler.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.testing.finding.Findings;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fraværsdage er hele eller halve: det næste tal efter 4 er 4,5, og mellem dem er der intet. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HalveDageTest {

    private static final String REGEL = """
            rule "%s: Samtale"
                @kilde( "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4" )
                @grundlag( KOMMUNAL )
                @udsagn( "FR-33" )
                @forklaring( "Der tales om fraværet." )%s
                @gyldigFra( "2025-08-01" )
            when
                %s
            then
                konklusion.opmærksomhed();
            end
            """;

    @TempDir
    private Path mappe;

    private static List<Regelproblem> sæt(String type, String til, String fra) {
        String helt = "\n    @fuldstændig( \"TRIN\" )";
        return Findings.of(Indlaest.regler(
                StandardVocabulary.get(),
                Map.of(
                        "skolefravaer/hav.drl",
                        REGEL.formatted("HAV-T0", helt, type.formatted(til))
                                + REGEL.formatted("HAV-T1", helt, type.formatted(fra)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SenesteMaaned( fraværsdage %s )",
                "SenesteMaaned( ulovligeDage %s )",
                "Skoleaar( fraværsdage %s )",
                "Kvartal( sygedage %s )",
                "Kvartal( fridage %s )",
                "Kvartal( nødundervisningsdage %s )",
            })
    void et_hul_på_en_halv_dag_bliver_fundet_og_uden_det_er_sættet_helt(String type) {
        List<Regelproblem> hul = sæt(type, "<= 4", ">= 5");

        assertThat(hul).extracting(Regelproblem::kode).containsExactly("REGEL-707");
        assertThat(Objects.requireNonNull(hul.get(0).vidne()).scenarie()).contains(" er 4.5\n");
        assertThat(sæt(type, "<= 4", ">= 4.5")).isEmpty();
        assertThat(sæt(type, "< 4.5", "> 4")).isEmpty();
    }

    private Proeverapport rapport(String grænse) throws IOException {
        Path område = Files.createDirectories(mappe.resolve("skolefravaer"));
        Files.writeString(
                område.resolve("hav.drl"),
                REGEL.formatted("HAV-A", "", "SenesteMaaned( fraværsdage >= " + grænse + " )")
                        .replace("opmærksomhed", "anbefaling")
                        .replace("    @gyldigFra", """
                                    @handling( "Tal sammen." )
                                    @ansvarlig( "Skolen" )
                                    @gyldigFra"""));
        Files.writeString(område.resolve("hav.feature"), """
                # language: da
                Egenskab: Fire en halv dag

                  Regel: HAV-A
                    Abstrakt Scenario: dage
                      Givet SenesteMaaned.fraværsdage er <d>
                      Når sagen vurderes den 2025-10-01
                      Så er HAV-A <s>

                      Eksempler:
                        | d   | s            |
                        | 4   | ikke opfyldt |
                        | 4.5 | opfyldt      |

                    Scenarie: ikke oplyst
                      Når sagen vurderes den 2025-10-01
                      Så er HAV-A uafklaret
                """);
        return Regeltest.af(mappe).medRegler(mappe).medDækning().medMutation().kør();
    }

    @Test
    void fire_er_lige_under_fire_en_halv_og_der_er_intet_imellem() throws IOException {
        Proeverapport rapport = rapport("4.5");

        assertThat(Objects.requireNonNull(rapport.dækning()).procent()).isEqualTo(100);
        assertThat(rapport.tekst()).doesNotContain("4.4", "4.6", "4.0");
    }

    @Test
    void lige_under_fem_er_fire_en_halv() throws IOException {
        Proeverapport rapport = rapport("5");

        assertThat(rapport.tekst())
                .contains("fraværsdage er 4.5; kræver mindst 5")
                .contains("intet scenarie med fraværsdage lige under grænsen (4.5).")
                .contains("Scenarie: fraværsdage er 4.5, lige under grænsen 5")
                .contains("Hvis grænsen var 4.5 i stedet for 5,")
                .contains("Hvis grænsen var 5.5 i stedet for 5,");
    }
}
