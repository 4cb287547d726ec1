package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.halve;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.tal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Grænserne på 10 og 15 procent i hvert kvartal fra 1 til 70 skoledage, holdt op mod brøker, der ikke deler kode med biblioteket. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GraenserTest {

    /** Ulovligt fravær i 8. klasse i halve dage: hel dag, halv dag, morgen, midt, sidste time (§ 4, stk. 2). */
    private static final int[] HALVE_ULOVLIGT = {2, 1, 2, 0, 1};

    private static final Fravaerssag UNDERRETTET = Fravaerssag.med()
            .forældreKontaktet(true)
            .forældreVarslet(true)
            .kommunenUnderrettet(true)
            .opgørelseVedlagt(true)
            .opgørelseStemmer(true)
            .forældreHørt(true)
            .barnHørt(true)
            .undskyldeligeOmstændigheder(false);

    /** En uafhængig brøk: er {@code halve} halve dage af {@code skoledage} hele mindst {@code procent} hundrededele? Ganget over kors. */
    private static boolean mindst(int halve, int skoledage, int procent) {
        BigInteger tæller = BigInteger.valueOf(halve).multiply(BigInteger.valueOf(100));
        BigInteger nævner = BigInteger.valueOf(skoledage).multiply(BigInteger.TWO);
        return tæller.compareTo(nævner.multiply(BigInteger.valueOf(procent))) >= 0;
    }

    /** Den samme brøk rundet af til hele procent: halvdelen af en procent under er nok. */
    private static boolean mindstAfrundet(int halve, int skoledage, int procent) {
        BigInteger tæller = BigInteger.valueOf(halve).multiply(BigInteger.valueOf(200));
        BigInteger nævner = BigInteger.valueOf(skoledage).multiply(BigInteger.TWO);
        return tæller.compareTo(nævner.multiply(BigInteger.valueOf(2L * procent - 1))) >= 0;
    }

    private static Status ventet(boolean sikkert, boolean muligt) {
        return sikkert ? OPFYLDT : muligt ? UAFKLARET : IKKE_OPFYLDT;
    }

    static List<Integer> kvartaler() {
        List<Integer> alle = new ArrayList<>();
        for (int skoledage = 1; skoledage <= 70; skoledage++) {
            alle.add(skoledage);
        }
        return alle;
    }

    @ParameterizedTest
    @MethodSource("kvartaler")
    void hver_halve_dag_i_kvartalet_falder_på_den_rette_side(int skoledage) {
        for (int dage = 0; dage <= 2 * skoledage; dage++) {
            Vurdering vurdering =
                    sag().kvartal(tal(skoledage, dage, 0)).med(UNDERRETTET).vurder();

            boolean femten = mindst(dage, skoledage, 15);
            boolean afrundetFemten = mindstAfrundet(dage, skoledage, 15);
            String sted = dage + " halve af " + skoledage;
            assertThat(vurdering.udfald("FR-ULOVLIG-10").status())
                    .as(sted)
                    .isEqualTo(ventet(mindst(dage, skoledage, 10), false));
            assertThat(vurdering.udfald("FR-ULOVLIG-15").status()).as(sted).isEqualTo(ventet(femten, false));
            assertThat(vurdering.udfald("FR-ULOVLIG-15").resultat())
                    .as(sted)
                    .isEqualTo(afrundetFemten && !femten ? "KRÆVER_FAGLIG_VURDERING" : null);
            assertThat(vurdering.udfald("FR-GRUNDLAG-PROCENT").status())
                    .as(sted)
                    .isEqualTo(ventet(!femten, false));
            assertThat(vurdering.udfald("FR-ULOVLIG-KONTAKT").status()).as(sted).isEqualTo(ventet(dage > 0, false));
        }
    }

    @ParameterizedTest
    @MethodSource("kvartaler")
    void hele_dage_i_de_små_klasser_falder_på_den_rette_side(int skoledage) {
        for (int dage = 0; dage <= skoledage; dage++) {
            Vurdering vurdering =
                    sag().klassetrin(3).kvartal(tal(skoledage, 2L * dage, 0)).vurder();

            assertThat(vurdering.udfald("FR-ULOVLIG-15").status())
                    .as(dage + " af " + skoledage)
                    .isEqualTo(ventet(mindst(2 * dage, skoledage, 15), false));
        }
    }

    @ParameterizedTest
    @MethodSource("kvartaler")
    void dage_uden_type_gør_reglen_uafklaret_netop_når_spændet_går_hen_over_grænsen(int skoledage) {
        Random lod = new Random(20230515L + skoledage);
        for (int forsøg = 0; forsøg < 40; forsøg++) {
            int ulovlige = lod.nextInt(2 * skoledage + 1);
            int udenType = lod.nextInt(2 * skoledage - ulovlige + 1);
            Skolesag sag = sag().kvartal(tal(skoledage, ulovlige, udenType));
            Vurdering vurdering = sag.vurder();

            for (int procent : new int[] {10, 15}) {
                Status status = vurdering.udfald("FR-ULOVLIG-" + procent).status();
                assertThat(status)
                        .as(ulovlige + " + " + udenType + " halve af " + skoledage)
                        .isEqualTo(ventet(
                                mindst(ulovlige, skoledage, procent), mindst(ulovlige + udenType, skoledage, procent)));
                if (status == UAFKLARET) {
                    assertThat(sag.mangler("FR-ULOVLIG-" + procent)).containsExactly("Kvartal.dageUdenType");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "67, 20, IKKE_OPFYLDT",
        "60, 18, OPFYLDT",
        "20, 6, OPFYLDT",
        "87, 26, IKKE_OPFYLDT",
        "91, 27, IKKE_OPFYLDT",
        "90, 26, IKKE_OPFYLDT"
    })
    void lige_under_15_procent_er_under(int skoledage, int halve, Status ventet) {
        assertThat(sag().kvartal(tal(skoledage, halve, 0)).status("FR-ULOVLIG-15"))
                .isEqualTo(ventet);
    }

    @Test
    void tal_og_registreringer_giver_det_samme() {
        Random lod = new Random(4L);
        for (int forsøg = 0; forsøg < 60; forsøg++) {
            List<Fravaersregistrering> registreringer = new ArrayList<>();
            int ulovlige = 0;
            int udenType = 0;
            for (LocalDate dag = Skolesag.KVARTAL; !dag.isAfter(Skolesag.DAG); dag = dag.plusDays(1)) {
                if (dag.getDayOfWeek().getValue() > 5 || lod.nextInt(3) > 0) {
                    continue;
                }
                Dagsdel del = Dagsdel.values()[lod.nextInt(5)];
                int valg = lod.nextInt(3);
                Fravaerstype type = valg == 0 ? Fravaerstype.ULOVLIGT : valg == 1 ? Fravaerstype.SYGDOM_MV : null;
                registreringer.add(fravær(dag, del, type));
                int halve = HALVE_ULOVLIGT[del.ordinal()];
                ulovlige += valg == 0 ? halve : 0;
                udenType += valg == 2 ? halve : 0;
            }
            int skoledage = 60;
            Vurdering vurdering = sag().kvartal(Skolesag.registreret(skoledage))
                    .registreringer(registreringer)
                    .vurder();

            for (int procent : new int[] {10, 15}) {
                assertThat(vurdering.udfald("FR-ULOVLIG-" + procent).status())
                        .isEqualTo(ventet(
                                mindst(ulovlige, skoledage, procent), mindst(ulovlige + udenType, skoledage, procent)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kvartaler")
    void de_lokale_trin_falder_på_den_rette_side(int halve) {
        Vurdering vurdering = sag().med(Vindue.med("v", 60).fraværsdage(Spaend.præcis(halve(halve))))
                .vurder();

        for (int procent : new int[] {5, 10, 15, 20}) {
            assertThat(vurdering.udfald("FR-SAMLET-%02d".formatted(procent)).status())
                    .as(halve + " halve af 60")
                    .isEqualTo(ventet(mindst(halve, 60, procent), false));
        }
    }

    @Test
    void uden_skoledage_kan_andelen_ikke_opgøres_og_er_ikke_nul() {
        Skolesag sag = sag().kvartal(tal(0, 0, 0));

        assertThat(sag.status("FR-ULOVLIG-15")).isEqualTo(UAFKLARET);
        assertThat(sag.udfald("FR-ULOVLIG-15").resultat()).isEqualTo("KAN_IKKE_OPGØRES");
        assertThat(sag.mangler("FR-ULOVLIG-15")).isEmpty();
    }

    @Test
    void er_intet_oplyst_spørges_der_om_kvartalets_tal() {
        Skolesag sag = sag().kvartal(Kvartal.med());

        assertThat(sag.mangler("FR-ULOVLIG-15"))
                .containsExactly("Kvartal.skoledage", "Kvartal.ulovligeDage", "Kvartal.dageUdenType");
    }

    @Test
    void ved_nok_sikre_ulovlige_dage_spiller_dage_uden_type_ingen_rolle() {
        Kvartal kvartal =
                Kvartal.med().førsteDag(Skolesag.KVARTAL).skoledage(60).ulovligeDage(halve(18));

        assertThat(sag().kvartal(kvartal).status("FR-ULOVLIG-15")).isEqualTo(OPFYLDT);
    }

    @Test
    void er_antallet_uden_type_ikke_oplyst_spørges_der_om_det() {
        Skolesag sag = sag().kvartal(
                        Kvartal.med().førsteDag(Skolesag.KVARTAL).skoledage(60).ulovligeDage(halve(17)));

        assertThat(sag.status("FR-ULOVLIG-15")).isEqualTo(UAFKLARET);
        assertThat(sag.mangler("FR-ULOVLIG-15")).containsExactly("Kvartal.dageUdenType");
    }
}
