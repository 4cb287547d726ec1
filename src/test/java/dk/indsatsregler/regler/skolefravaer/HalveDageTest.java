package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hele og halve dage holdt op mod en tabel skrevet i hånden efter BEK nr. 1063/2019, § 4, stk. 1-3 (FR-15, FR-15b): kun ulovligt fravær
 * tælles efter noteringen. Alt andet står, som skolen har registreret det.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HalveDageTest {

    private static final LocalDate DAG = LocalDate.of(2023, 4, 20);
    private static final LocalDate VURDERET = LocalDate.of(2023, 7, 15);
    private static final BigDecimal INTET = BigDecimal.ZERO;

    private static Spaend mål(String type, String felt, Sag sag) {
        FactType faktatype = StandardVocabulary.get().type(type).orElseThrow();
        Row række = CaseFacts.of(StandardVocabulary.get(), sag).rows(faktatype).get(0);
        Object værdi = række.value(faktatype.field(felt).orElseThrow().index());
        assertThat(værdi).isInstanceOf(Spaend.class);
        return (Spaend) værdi;
    }

    private static Sag sagMed(@Nullable Integer klasse, Fravaersregistrering... registreringer) {
        return sag().vurderet(VURDERET)
                .klassetrin(klasse)
                .kvartal(Skolesag.registreret(60))
                .registreringer(List.of(registreringer))
                .byg();
    }

    private static Spaend ulovligt(@Nullable Integer klasse, Fravaersregistrering... registreringer) {
        return mål("Kvartal", "ulovligtFravær", sagMed(klasse, registreringer));
    }

    /** Alt fravær i kvartalet i dage: 60 skoledage gange procenten. */
    private static void samlet(
            @Nullable Integer klasse, String fra, String til, Fravaersregistrering... registreringer) {
        Spaend procent = mål("Kvartal", "samletProcent", sagMed(klasse, registreringer));
        assertThat(procent.fra().multiply(new BigDecimal("0.6"))).isCloseTo(new BigDecimal(fra), TÆT);
        assertThat(procent.til().multiply(new BigDecimal("0.6"))).isCloseTo(new BigDecimal(til), TÆT);
    }

    private static final org.assertj.core.data.Offset<BigDecimal> TÆT =
            org.assertj.core.api.Assertions.within(new BigDecimal("0.000001"));

    private static void er(Spaend spænd, String fra, String til) {
        assertThat(spænd.fra()).isEqualByComparingTo(fra);
        assertThat(spænd.til()).isEqualByComparingTo(til);
    }

    // Morgen, midt, slut, hele dagen; 0.-6. og 7.-10. klasse.
    @ParameterizedTest
    @CsvSource({
        "0, HEL_DAG, 1",
        "0, MORGEN, 1",
        "0, MIDT, 0",
        "0, SIDSTE_TIME, 0",
        "3, HEL_DAG, 1",
        "3, MORGEN, 1",
        "3, MIDT, 0",
        "3, SIDSTE_TIME, 0",
        "6, HEL_DAG, 1",
        "6, MORGEN, 1",
        "6, MIDT, 0",
        "6, SIDSTE_TIME, 0",
        "7, HEL_DAG, 1",
        "7, MORGEN, 1",
        "7, MIDT, 0",
        "7, SIDSTE_TIME, 0.5",
        "10, HEL_DAG, 1",
        "10, MORGEN, 1",
        "10, MIDT, 0",
        "10, SIDSTE_TIME, 0.5"
    })
    void ulovligt_fravær_tælles_efter_noteringen(int klasse, Dagsdel del, String dage) {
        er(ulovligt(klasse, fravær(DAG, del, Fravaerstype.ULOVLIGT)), dage, dage);
        samlet(klasse, dage, dage, fravær(DAG, del, Fravaerstype.ULOVLIGT));
    }

    @ParameterizedTest
    @CsvSource({"HEL_DAG, 1", "MORGEN, 0.5", "MIDT, 0.5", "SIDSTE_TIME, 0.5", "HALV_DAG, 0.5"})
    void sygdom_og_frihed_står_som_registreret_i_alle_klasser(Dagsdel del, String dage) {
        for (int klasse = 0; klasse <= 10; klasse++) {
            for (Fravaerstype type : List.of(Fravaerstype.SYGDOM_MV, Fravaerstype.EKSTRAORDINÆR_FRIHED)) {
                er(ulovligt(klasse, fravær(DAG, del, type)), "0", "0");
                samlet(klasse, dage, dage, fravær(DAG, del, type));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 7, 10})
    void den_der_kommer_for_sent_eller_går_før_tid_står_som_registreret(int klasse) {
        er(ulovligt(klasse, fravær(DAG, Dagsdel.HALV_DAG, Fravaerstype.ULOVLIGT)), "0.5", "0.5");
        er(ulovligt(klasse, fravær(DAG, Dagsdel.HEL_DAG, Fravaerstype.ULOVLIGT)), "1", "1");
    }

    @Test
    void en_dag_er_aldrig_mere_end_en_dag() {
        Fravaersregistrering morgen = fravær(DAG, Dagsdel.MORGEN, Fravaerstype.ULOVLIGT);
        er(ulovligt(8, morgen, fravær(DAG, Dagsdel.SIDSTE_TIME, Fravaerstype.ULOVLIGT)), "1", "1");
        samlet(8, "1", "1", morgen, fravær(DAG, Dagsdel.SIDSTE_TIME, Fravaerstype.SYGDOM_MV));
        er(
                ulovligt(
                        8,
                        fravær(DAG, Dagsdel.MORGEN, Fravaerstype.SYGDOM_MV),
                        fravær(DAG, Dagsdel.SIDSTE_TIME, Fravaerstype.ULOVLIGT)),
                "0.5",
                "0.5");
    }

    @Test
    void uden_type_er_det_et_spænd() {
        er(ulovligt(8, fravær(DAG, Dagsdel.MORGEN, null)), "0", "1");
        samlet(8, "0.5", "1", fravær(DAG, Dagsdel.MORGEN, null));
        er(ulovligt(3, fravær(DAG, Dagsdel.SIDSTE_TIME, null)), "0", "0");
        samlet(3, "0", "0.5", fravær(DAG, Dagsdel.SIDSTE_TIME, null));
    }

    @Test
    void uden_klassetrin_er_den_sidste_time_et_spænd() {
        er(ulovligt(null, fravær(DAG, Dagsdel.SIDSTE_TIME, Fravaerstype.ULOVLIGT)), "0", "0.5");
        er(ulovligt(null, fravær(DAG, Dagsdel.MORGEN, Fravaerstype.ULOVLIGT)), "1", "1");
    }

    @Test
    void der_spørges_kun_om_det_der_kan_ændre_noget() {
        // Typen af den sidste time i 3. klasse kan intet ændre i det ulovlige; den om morgenen kan.
        Skolesag sag = sag().vurderet(VURDERET)
                .klassetrin(3)
                .kvartal(Skolesag.registreret(60))
                .registreringer(
                        List.of(fravær(DAG, Dagsdel.SIDSTE_TIME, null), fravær(DAG.plusDays(1), Dagsdel.MORGEN, null)));

        assertThat(sag.mangler("FR-ULOVLIG-KONTAKT"))
                .containsExactly("Fravaersregistrering[r-2023-04-21-" + Dagsdel.MORGEN.ordinal() + "].type");
    }

    @Test
    void skolens_egne_halve_dage_afvises_ikke_i_de_yngste_klasser() {
        for (int klasse = 0; klasse <= 10; klasse++) {
            er(
                    mål(
                            "Kvartal",
                            "ulovligtFravær",
                            sag().klassetrin(klasse)
                                    .kvartal(Skolesag.tal(60, 3, 0))
                                    .byg()),
                    "1.5",
                    "1.5");
        }
        assertThat(INTET).isZero();
    }
}
