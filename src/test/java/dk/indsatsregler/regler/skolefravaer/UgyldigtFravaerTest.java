package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.regler.skolefravaer.Skolesag.DAG;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.KVARTAL;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.halve;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.hverdage;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.tal;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.SYGDOM_MV;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.ULOVLIGT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Moenster;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Fravær, der ikke kan være rigtigt: feltet nævnes, aldrig værdien. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UgyldigtFravaerTest {

    private static final LocalDate EN_DAG = LocalDate.of(2023, 5, 10);

    private static void afvist(ThrowingCallable kald, String besked) {
        assertThatThrownBy(kald).isInstanceOf(UgyldigOplysningException.class).hasMessage(besked);
    }

    private static Kvartal kvartal(
            @Nullable Integer skoledage, @Nullable BigDecimal ulovlige, @Nullable BigDecimal syge) {
        return new Kvartal(KVARTAL, skoledage, ulovlige, syge, null, null, null);
    }

    @Test
    void flere_fraværsdage_end_skoledage() {
        afvist(
                () -> sag().kvartal(kvartal(10, BigDecimal.valueOf(6), BigDecimal.valueOf(5)))
                        .vurder(),
                "Kvartal.skoledage skal være mindst så mange som fraværsdagene.");
        assertThatCode(() -> sag().kvartal(kvartal(11, BigDecimal.valueOf(6), BigDecimal.valueOf(5)))
                        .vurder())
                .doesNotThrowAnyException();
    }

    @Test
    void halve_dage_til_og_med_6_klasse() {
        afvist(
                () -> sag().klassetrin(6).kvartal(tal(60, 3, 0)).vurder(),
                "Kvartal.ulovligeDage skal være hele dage til og med 6. klasse.");
        afvist(
                () -> sag().klassetrin(6)
                        .registreringer(List.of(fravær(EN_DAG, Dagsdel.MORGEN, ULOVLIGT)))
                        .vurder(),
                "Fravaersregistrering.del skal være HEL_DAG til og med 6. klasse.");
        assertThatCode(() -> sag().klassetrin(7)
                        .registreringer(List.of(fravær(EN_DAG, Dagsdel.MORGEN, ULOVLIGT)))
                        .vurder())
                .doesNotThrowAnyException();
        assertThatCode(() -> sag().klassetrin(null).kvartal(tal(60, 3, 0)).vurder())
                .doesNotThrowAnyException();
    }

    @Test
    void kvarte_dage() {
        afvist(
                () -> kvartal(60, new BigDecimal("1.25"), null),
                "Kvartal.ulovligeDage skal være hele eller halve dage.");
        assertThatCode(() -> kvartal(60, new BigDecimal("1.50"), null)).doesNotThrowAnyException();
    }

    @Test
    void et_kvartal_der_begynder_en_anden_dag_eller_i_fremtiden() {
        afvist(
                () -> new Kvartal(LocalDate.of(2023, 5, 1), null, null, null, null, null, null),
                "Kvartal.førsteDag skal være 1. januar, 1. april, 1. juli eller 1. oktober.");
        afvist(
                () -> sag().kvartal(new Kvartal(KVARTAL.plusMonths(3), null, null, null, null, null, null))
                        .vurder(),
                "Kvartal.førsteDag skal være senest på vurderingsdatoen.");
    }

    @Test
    void en_registrering_uden_for_kvartalet() {
        String besked = "Fravaersregistrering.dato skal ligge i kvartalet, når skoledagene ikke er oplyst.";
        afvist(() -> medRegistrering(KVARTAL.minusDays(1)).vurder(), besked);
        assertThatCode(() -> medRegistrering(KVARTAL).vurder()).doesNotThrowAnyException();
        afvist(
                () -> medRegistrering(LocalDate.of(2023, 7, 1))
                        .vurderet(LocalDate.of(2023, 8, 1))
                        .vurder(),
                besked);
        assertThatCode(() -> medRegistrering(LocalDate.of(2023, 6, 30))
                        .vurderet(LocalDate.of(2023, 8, 1))
                        .vurder())
                .doesNotThrowAnyException();
    }

    private static Skolesag medRegistrering(LocalDate dato) {
        return sag().registreringer(List.of(fravær(dato, ULOVLIGT)));
    }

    @Test
    void en_registrering_i_fremtiden_eller_på_en_dag_der_ikke_er_skoledag() {
        afvist(
                () -> medRegistrering(DAG.plusDays(1)).vurder(),
                "Fravaersregistrering.dato skal være senest på vurderingsdatoen.");
        afvist(
                () -> medRegistrering(LocalDate.of(2023, 5, 13))
                        .skoledage(hverdage(20))
                        .vurder(),
                "Fravaersregistrering.dato skal være en af de oplyste skoledage.");
    }

    @Test
    void to_registreringer_af_den_samme_halve_dag() {
        String besked = "Fravaersregistrering.dato har to registreringer af den samme halve dag.";
        for (Dagsdel[] par : new Dagsdel[][] {
            {Dagsdel.HEL_DAG, Dagsdel.MORGEN},
            {Dagsdel.SIDSTE_TIME, Dagsdel.HEL_DAG},
            {Dagsdel.MORGEN, Dagsdel.MORGEN},
            {Dagsdel.HEL_DAG, Dagsdel.HEL_DAG}
        }) {
            afvist(() -> todelt(par[0], par[1]).vurder(), besked);
        }
        assertThatCode(() -> todelt(Dagsdel.MORGEN, Dagsdel.SIDSTE_TIME).vurder())
                .doesNotThrowAnyException();
    }

    private static Skolesag todelt(Dagsdel første, Dagsdel anden) {
        return sag().registreringer(List.of(
                new Fravaersregistrering("a", EN_DAG, første, ULOVLIGT),
                new Fravaersregistrering("b", EN_DAG, anden, SYGDOM_MV)));
    }

    @Test
    void tal_der_ikke_passer_med_registreringerne() {
        List<Fravaersregistrering> to = List.of(fravær(EN_DAG, ULOVLIGT), fravær(EN_DAG.plusDays(1), SYGDOM_MV));

        afvist(
                () -> sag().kvartal(kvartal(60, BigDecimal.valueOf(2), null))
                        .registreringer(to)
                        .vurder(),
                "Kvartal.ulovligeDage skal passe med registreringerne i kvartalet.");
        afvist(
                () -> sag().kvartal(kvartal(60, BigDecimal.ONE, BigDecimal.ZERO))
                        .registreringer(to)
                        .vurder(),
                "Kvartal.sygedage skal passe med registreringerne i kvartalet.");
        assertThatCode(() -> sag().kvartal(kvartal(60, new BigDecimal("1.0"), BigDecimal.ONE))
                        .registreringer(to)
                        .vurder())
                .doesNotThrowAnyException();
    }

    @Test
    void skoledage_to_gange_eller_flere_end_kvartalets() {
        afvist(
                () -> sag().med(new Skoledag("a", EN_DAG))
                        .med(new Skoledag("b", EN_DAG))
                        .vurder(),
                "Skoledag.dato skal være forskellig for hver.");
        afvist(
                () -> sag().kvartal(kvartal(1, null, null))
                        .skoledage(hverdage(2))
                        .vurder(),
                "Kvartal.skoledage skal være mindst så mange som de oplyste skoledage i kvartalet.");
    }

    @Test
    void et_vindue_der_ikke_kan_passe() {
        afvist(() -> new Vindue("v", 20, halve(41)), "Vindue.fraværsdage skal være højst antallet af skoledage.");
        afvist(() -> new Vindue("v", 0, null), "Vindue.skoledage skal være mellem 1 og 400.");
        afvist(
                () -> sag().med(new Vindue("a", 20, null))
                        .med(new Vindue("b", 20, null))
                        .vurder(),
                "Vindue.skoledage skal være forskellig for hver.");
        afvist(
                () -> medRegistrering(EN_DAG)
                        .skoledage(hverdage(20))
                        .med(new Vindue("a", 20, BigDecimal.valueOf(2)))
                        .vurder(),
                "Vindue.fraværsdage skal passe med registreringerne.");
    }

    @Test
    void andre_tal_uden_for_grænserne() {
        afvist(() -> new Skolegang(null, 11), "Skolegang.klassetrin skal være mellem 0 og 10.");
        afvist(() -> kvartal(93, null, null), "Kvartal.skoledage skal være mellem 0 og 92.");
        afvist(
                () -> medRegistrering(EN_DAG)
                        .skoledage(hverdage(20))
                        .med(new Moenster(2, null))
                        .vurder(),
                "Moenster.dageITræk skal passe med registreringerne.");
    }
}
