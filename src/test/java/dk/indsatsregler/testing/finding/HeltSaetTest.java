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

/** De regler, der følger med og siger, at de er et helt sæt, er det; og flyttes en grænse i dem, bliver det sagt. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeltSaetTest {

    private static final String FIL = "noedpasning/bek-217-2020.drl";
    private static final String MINDST_ÉT = "Gruppe( navn == \"NØDPASNING\", opfyldte >= 1 )";
    private static final String INTET = "Gruppe( navn == \"NØDPASNING\", opfyldte == 0 )";

    private static List<Regelproblem> fund(String grænse, String flyttet) {
        Map<String, String> filer = new TreeMap<>(Indlaest.medfølgendeFiler());
        filer.keySet().removeIf(sti -> !sti.startsWith("noedpasning/"));
        String tekst = Objects.requireNonNull(filer.get(FIL));
        assertThat(tekst).containsOnlyOnce(grænse);
        filer.put(FIL, tekst.replace(grænse, flyttet));
        return Findings.of(Indlaest.regler(StandardVocabulary.get(), filer));
    }

    @Test
    void omfattet_og_ikke_omfattet_er_et_helt_sæt() {
        assertThat(fund(MINDST_ÉT, MINDST_ÉT)).isEmpty();
    }

    @Test
    void med_en_grænse_for_højt_er_der_et_hul() {
        List<Regelproblem> fund = fund(MINDST_ÉT, MINDST_ÉT.replace(">= 1", ">= 2"));

        assertThat(fund)
                .extracting(Regelproblem::kode, Regelproblem::regel, Regelproblem::besked)
                .containsExactly(tuple(
                        "REGEL-707",
                        "NP-OMFATTET",
                        "Reglerne i NØDPASNING-OMFATTET skal tilsammen dække alle sager, men i nogle er ingen af dem opfyldt:"
                                + " NP-OMFATTET og NP-IKKE-OMFATTET. Den, det rammer, får intet svar."));
        assertThat(Objects.requireNonNull(fund.get(0).vidne()).scenarie()).isEqualTo("""
                Scenarie: ingen af reglerne i NØDPASNING-OMFATTET er opfyldt
                  Givet Barn.særligeBehov er ja
                  Og Pasning.alleMulighederAfsøgt er nej
                  Når sagen vurderes den 2020-03-18
                  Så er NP-OMFATTET ikke opfyldt
                  Og er NP-IKKE-OMFATTET ikke opfyldt
            """);
    }

    @Test
    void med_en_grænse_for_lavt_er_der_to_svar() {
        List<Regelproblem> fund = fund(INTET, INTET.replace("== 0", "<= 1"));

        assertThat(fund)
                .extracting(Regelproblem::kode, Regelproblem::regel, Regelproblem::besked)
                .containsExactly(tuple(
                        "REGEL-708",
                        "NP-IKKE-OMFATTET",
                        "Af reglerne i NØDPASNING-OMFATTET skal højst én være opfyldt, men reglen kan være opfyldt samtidig"
                                + " med NP-OMFATTET. Den, det rammer, får to svar."));
        assertThat(Objects.requireNonNull(fund.get(0).vidne()).scenarie())
                .contains("Så er NP-IKKE-OMFATTET opfyldt\n", "Og er NP-OMFATTET opfyldt\n");
    }
}
