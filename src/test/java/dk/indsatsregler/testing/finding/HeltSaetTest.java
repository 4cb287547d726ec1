package dk.indsatsregler.testing.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** To regler om nødpasningens kriterier, der siger, at de er et helt sæt, er det; og flyttes en grænse i dem, bliver det sagt. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeltSaetTest {

    private static final String MINDST_ÉT = "opfyldte >= 1";
    private static final String INTET = "opfyldte == 0";

    private static List<Regelproblem> fund(String mindstÉt, String intet) {
        Map<String, String> filer = new TreeMap<>(Indlaest.medfølgendeFiler());
        filer.keySet().removeIf(sti -> !sti.startsWith("noedpasning/"));
        filer.put("noedpasning/saet.drl", regel("NP-A", mindstÉt) + regel("NP-B", intet));
        return Findings.of(Indlaest.regler(StandardVocabulary.get(), filer));
    }

    private static String regel(String id, String antal) {
        return """
                rule "%s: Prøve"
                    @kilde( "Prøve" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "NP-14" )
                    @forklaring( "En prøve." )
                    @fuldstændig( "NØDPASNING-OMFATTET" )
                    @gyldigFra( "2020-03-18" )
                    @gyldigTil( "2020-04-13" )
                when
                    Gruppe( navn == "NØDPASNING", %s )
                then
                    konklusion.opmærksomhed();
                end

                """.formatted(id, antal);
    }

    @Test
    void mindst_ét_og_intet_er_et_helt_sæt() {
        assertThat(fund(MINDST_ÉT, INTET)).isEmpty();
    }

    @Test
    void med_en_grænse_for_højt_er_der_et_hul() {
        List<Regelproblem> fund = fund("opfyldte >= 2", INTET);

        assertThat(fund)
                .extracting(Regelproblem::kode, Regelproblem::regel, Regelproblem::besked)
                .containsExactly(tuple(
                        "REGEL-707",
                        "NP-A",
                        "Reglerne i NØDPASNING-OMFATTET skal tilsammen dække alle sager, men i nogle er ingen af dem opfyldt:"
                                + " NP-A og NP-B. Den, det rammer, får intet svar."));
        assertThat(Objects.requireNonNull(fund.get(0).vidne()).scenarie())
                .startsWith("    Scenarie: ingen af reglerne i NØDPASNING-OMFATTET er opfyldt\n")
                .endsWith("      Så er NP-A ikke opfyldt\n      Og er NP-B ikke opfyldt\n");
    }

    @Test
    void med_en_grænse_for_lavt_er_der_to_svar() {
        List<Regelproblem> fund = fund(MINDST_ÉT, "opfyldte <= 1");

        assertThat(fund)
                .extracting(Regelproblem::kode, Regelproblem::regel, Regelproblem::besked)
                .containsExactly(tuple(
                        "REGEL-708",
                        "NP-B",
                        "Af reglerne i NØDPASNING-OMFATTET skal højst én være opfyldt, men reglen kan være opfyldt samtidig"
                                + " med NP-A. Den, det rammer, får to svar."));
        assertThat(Objects.requireNonNull(fund.get(0).vidne()).scenarie())
                .contains("Så er NP-B opfyldt\n", "Og er NP-A opfyldt\n");
    }
}
