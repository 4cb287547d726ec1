package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.regler.skolefravaer.Skolesag.DAG;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.KVARTAL;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.halve;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.hverdage;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.SYGDOM_MV;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.ULOVLIGT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.fravaersindsats.Fravaersaftale;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Moenster;
import dk.indsatsregler.sag.skolefravaer.SenesteMaaned;
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
        return Kvartal.med()
                .førsteDag(KVARTAL)
                .skoledage(skoledage)
                .ulovligeDage(ulovlige)
                .sygedage(syge);
    }

    @Test
    void flere_fraværsdage_end_skoledage() {
        afvist(
                () -> sag().kvartal(kvartal(10, BigDecimal.valueOf(6), BigDecimal.valueOf(5)))
                        .vurder(),
                "Kvartal.ulovligeDage er sammen med Kvartal.sygedage over kvartalets skoledage (10).");
        assertThatCode(() -> sag().kvartal(kvartal(11, BigDecimal.valueOf(6), BigDecimal.valueOf(5)))
                        .vurder())
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
                () -> Kvartal.med().førsteDag(LocalDate.of(2023, 5, 1)),
                "Kvartal.førsteDag skal være 1. januar, 1. april, 1. juli eller 1. oktober.");
        afvist(
                () -> sag().kvartal(Kvartal.med().førsteDag(KVARTAL.plusMonths(3)))
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
    void to_registreringer_af_den_samme_del_af_dagen() {
        String besked = "Fravaersregistrering.dato har to registreringer af den samme del af dagen.";
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
                Fravaersregistrering.med("a", EN_DAG, første).type(ULOVLIGT),
                Fravaersregistrering.med("b", EN_DAG, anden).type(SYGDOM_MV)));
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
                () -> sag().med(Skoledag.med("a", EN_DAG))
                        .med(Skoledag.med("b", EN_DAG))
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
        afvist(
                () -> Vindue.med("v", 20).fraværsdage(Spaend.præcis(halve(41))),
                "Vindue.fraværsdage skal være højst antallet af skoledage (20).");
        afvist(() -> Vindue.med("v", 0), "Vindue.skoledage skal være mellem 1 og 400.");
        afvist(
                () -> sag().med(Vindue.med("a", 20)).med(Vindue.med("b", 20)).vurder(),
                "Vindue.skoledage skal være forskellig for hver.");
        afvist(
                () -> medRegistrering(EN_DAG)
                        .skoledage(hverdage(20))
                        .med(Vindue.med("a", 20).fraværsdage(Spaend.præcis(2)))
                        .vurder(),
                "Vindue.fraværsdage skal passe med registreringerne.");
    }

    @Test
    void vinduer_der_ikke_kan_være_rigtige_på_én_gang() {
        afvist(
                () -> sag().med(Vindue.med("a", 20).fraværsdage(Spaend.præcis(7)))
                        .med(Vindue.med("b", 60).fraværsdage(Spaend.præcis(halve(11))))
                        .vurder(),
                "Vindue.fraværsdage kan ikke være større for de seneste 20 skoledage end for de seneste 60, som de er en del af.");
        afvist(
                () -> sag().med(Vindue.med("a", 20).fraværsdage(Spaend.præcis(0)))
                        .med(Vindue.med("b", 60).fraværsdage(Spaend.præcis(halve(81))))
                        .vurder(),
                "Vindue.fraværsdage kan højst være 40 større for de seneste 60 skoledage end for de seneste 20: der er kun 40 skoledage imellem.");
        assertThatCode(() -> sag().med(Vindue.med("a", 20).fraværsdage(new Spaend(halve(6), halve(14))))
                        .med(Vindue.med("b", 60).fraværsdage(Spaend.præcis(halve(11))))
                        .vurder())
                .doesNotThrowAnyException();
        assertThatCode(() -> sag().med(Vindue.med("a", 20).fraværsdage(Spaend.præcis(0)))
                        .med(Vindue.med("b", 60).fraværsdage(Spaend.præcis(40)))
                        .vurder())
                .doesNotThrowAnyException();
    }

    @Test
    void flere_ulovlige_dage_end_fraværsdage_den_seneste_måned() {
        afvist(
                () -> SenesteMaaned.med()
                        .skoledage(20)
                        .fraværsdage(BigDecimal.ONE)
                        .ulovligeDage(BigDecimal.valueOf(2)),
                "SenesteMaaned.ulovligeDage skal være højst fraværsdagene af alle slags, som de er en del af.");
        assertThatCode(() -> SenesteMaaned.med()
                        .skoledage(20)
                        .fraværsdage(BigDecimal.ONE)
                        .ulovligeDage(BigDecimal.ONE))
                .doesNotThrowAnyException();
    }

    @Test
    void en_aftale_efter_vurderingsdatoen_eller_brudt_før_den_er_indgået() {
        afvist(
                () -> sag().med(Fravaersaftale.med().indgået(Haendelse.den(DAG.plusDays(1))))
                        .vurder(),
                "Fravaersaftale.indgået skal være senest på vurderingsdatoen.");
        afvist(
                () -> sag().med(Fravaersaftale.med().brudt(Haendelse.den(DAG.plusDays(1))))
                        .vurder(),
                "Fravaersaftale.brudt skal være senest på vurderingsdatoen.");
        afvist(
                () -> Fravaersaftale.med().indgået(Haendelse.den(DAG)).brudt(Haendelse.den(DAG.minusDays(1))),
                "Fravaersaftale.brudt skal være tidligst den dag, aftalen er indgået (Fravaersaftale.indgået).");
        afvist(
                () -> Fravaersaftale.med().indgået(Haendelse.IKKE_SKET).brudt(Haendelse.den(DAG)),
                "Fravaersaftale.brudt kan ikke være sket, når aftalen ikke er indgået.");
        assertThatCode(() -> sag().med(
                                Fravaersaftale.med().indgået(Haendelse.den(DAG)).brudt(Haendelse.den(DAG)))
                        .vurder())
                .doesNotThrowAnyException();
    }

    @Test
    void flere_dage_uden_registrering_end_der_er() {
        afvist(
                () -> Kvartal.med().førsteDag(KVARTAL).dageUdenRegistrering(8),
                "Kvartal.dageUdenRegistrering skal være mellem 0 og 7.");
        afvist(
                () -> sag().kvartal(Kvartal.med().førsteDag(KVARTAL).dageUdenRegistrering(6))
                        .skoledage(hverdage(20))
                        .ingen(Fravaersregistrering.class)
                        .vurder(),
                "Kvartal.dageUdenRegistrering skal være højst antallet af kvartalets skoledage i de seneste syv dage uden registrering.");
    }

    @Test
    void andre_tal_uden_for_grænserne() {
        afvist(() -> Skolegang.med().klassetrin(11), "Skolegang.klassetrin skal være mellem 0 og 10.");
        afvist(() -> kvartal(93, null, null), "Kvartal.skoledage skal være mellem 0 og 92.");
        afvist(
                () -> medRegistrering(EN_DAG)
                        .skoledage(hverdage(20))
                        .med(Moenster.med().dageITræk(2))
                        .vurder(),
                "Moenster.dageITræk skal passe med registreringerne.");
    }
}
