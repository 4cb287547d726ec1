package dk.indsatsregler.regler.noedpasning;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.regler.noedpasning.Noedsag.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * rules/noedpasning/kl-eksempler-2020.drl: NP-TEGN-FRAVAER, NP-TEGN-UNDERRETNING, NP-TEGN-SYGDOM, NP-TEGN-SAG, NP-TEGN-RUTINER,
 * NP-K3-SPOERG, NP-K3-SKOEN.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KlEksemplerTest {

    private static Spaend procent(String tal) {
        return Spaend.præcis(new BigDecimal(tal));
    }

    @Nested
    class NP_TEGN_FRAVAER {

        @Test
        void tyve_procent_er_et_tegn_og_lige_under_er_ikke() {
            assertThat(sag().fravær(procent("20")).udfald("NP-TEGN-FRAVAER").status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().fravær(procent("20.00")).udfald("NP-TEGN-FRAVAER").status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().fravær(procent("19.9999"))
                            .udfald("NP-TEGN-FRAVAER")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void tallet_er_et_lokalt_valg_og_ikke_lov() {
            assertThat(sag().udfald("NP-TEGN-FRAVAER").regel().grundlag()).isEqualTo(Grundlag.LOKALT_VALG);
        }

        @Test
        void ukendt_fravær_spørger() {
            assertThat(sag().fravær(null).udfald("NP-TEGN-FRAVAER").status()).isEqualTo(UAFKLARET);
            assertThat(sag().fravær(null).mangler("NP-TEGN-FRAVAER")).containsExactly("Tegn.samletFravær");
        }

        @Test
        void et_spænd_er_uafklaret_netop_når_det_går_over_grænsen() {
            assertThat(sag().fravær(Spaend.mellem(17, 24))
                            .udfald("NP-TEGN-FRAVAER")
                            .status())
                    .isEqualTo(UAFKLARET);
            assertThat(sag().fravær(Spaend.mellem(17, 20))
                            .udfald("NP-TEGN-FRAVAER")
                            .status())
                    .isEqualTo(UAFKLARET);
            assertThat(sag().fravær(Spaend.mellem(20, 24))
                            .udfald("NP-TEGN-FRAVAER")
                            .status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().fravær(Spaend.mellem(17, 19))
                            .udfald("NP-TEGN-FRAVAER")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void tegnet_afgør_ikke_nr_3() {
            assertThat(sag().særligeBehov(null)
                            .fravær(procent("100"))
                            .udfald("NP-K3")
                            .status())
                    .isEqualTo(UAFKLARET);
        }
    }

    @Nested
    class NP_TEGN_UNDERRETNING {

        @Test
        void én_underretning_er_et_tegn_og_vises_som_vidne() {
            Udfald udfald = sag().underretninger("u2", "u1").udfald("NP-TEGN-UNDERRETNING");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.vidner()).extracting(Udfald.Vidne::id).containsExactly("u1", "u2");
            assertThat(udfald.regel().grundlag()).isEqualTo(Grundlag.ANBEFALING);
        }

        @Test
        void ingen_underretninger_er_ikke_et_tegn() {
            assertThat(sag().underretninger().udfald("NP-TEGN-UNDERRETNING").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_underretninger_ikke_oplyst_spørges_der_hvilke() {
            Udfald udfald = sag().underretningerIkkeOplyst().udfald("NP-TEGN-UNDERRETNING");

            assertThat(udfald.status()).isEqualTo(UAFKLARET);
            assertThat(udfald.mangler()).singleElement().satisfies(mangel -> {
                assertThat(mangel.sti()).isEqualTo("Underretning");
                assertThat(mangel.spørgsmål()).isEqualTo("Hvilke underretninger er der om barnet?");
            });
        }
    }

    @Nested
    class NP_TEGN_SYGDOM {

        @Test
        void ja_nej_og_ukendt() {
            assertThat(sag().alvorligtSygForælder(true).udfald("NP-TEGN-SYGDOM").status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().alvorligtSygForælder(false)
                            .udfald("NP-TEGN-SYGDOM")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().alvorligtSygForælder(null).udfald("NP-TEGN-SYGDOM").status())
                    .isEqualTo(UAFKLARET);
            assertThat(sag().alvorligtSygForælder(null).mangler("NP-TEGN-SYGDOM"))
                    .containsExactly("Tegn.alvorligtSygForælder");
        }
    }

    @Nested
    class NP_TEGN_SAG {

        @Test
        void begge_led_kræves() {
            assertThat(sag().børnesag(true, true).udfald("NP-TEGN-SAG").status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().børnesag(true, false).udfald("NP-TEGN-SAG").status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().børnesag(false, true).udfald("NP-TEGN-SAG").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void en_ukendt_bekymring_kræver_faglig_vurdering() {
            assertThat(sag().børnesag(true, null).udfald("NP-TEGN-SAG").resultat())
                    .isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(sag().børnesag(true, null).mangler("NP-TEGN-SAG")).containsExactly("Tegn.sagenGiverBekymring");
            assertThat(sag().børnesag(null, true).mangler("NP-TEGN-SAG")).containsExactly("Tegn.igangværendeBørnesag");
            assertThat(sag().børnesag(false, null).udfald("NP-TEGN-SAG").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }
    }

    @Nested
    class NP_TEGN_RUTINER {

        @Test
        void ja_nej_og_ukendt() {
            assertThat(sag().kendteRutiner(true).udfald("NP-TEGN-RUTINER").status())
                    .isEqualTo(OPFYLDT);
            assertThat(sag().kendteRutiner(false).udfald("NP-TEGN-RUTINER").status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().kendteRutiner(null).udfald("NP-TEGN-RUTINER").resultat())
                    .isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(sag().kendteRutiner(null).mangler("NP-TEGN-RUTINER"))
                    .containsExactly("Tegn.behovForKendteRutiner");
        }
    }

    @Nested
    class NP_K3_SPOERG {

        @Test
        void ét_tegn_uden_svar_beder_om_en_fagperson() {
            Udfald udfald = sag().særligeBehov(null).kendteRutiner(true).udfald("NP-K3-SPOERG");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
        }

        @Test
        void uden_tegn_eller_med_svar_siger_reglen_intet() {
            assertThat(sag().særligeBehov(null).udfald("NP-K3-SPOERG").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().særligeBehov(true)
                            .kendteRutiner(true)
                            .udfald("NP-K3-SPOERG")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().særligeBehov(false)
                            .kendteRutiner(true)
                            .udfald("NP-K3-SPOERG")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void ukendte_tegn_er_uafklaret() {
            Noedsag ukendt = sag().særligeBehov(null).alvorligtSygForælder(null).underretningerIkkeOplyst();

            assertThat(ukendt.udfald("NP-K3-SPOERG").status()).isEqualTo(UAFKLARET);
            assertThat(ukendt.mangler("NP-K3-SPOERG")).containsExactly("Underretning", "Tegn.alvorligtSygForælder");
        }
    }

    @Nested
    class NP_K3_SKOEN {

        @Test
        void skønnet_gælder_og_tegnet_vises_ved_siden_af() {
            Vurdering vurdering =
                    sag().særligeBehov(false).alvorligtSygForælder(true).vurder();

            assertThat(vurdering.udfald("NP-K3").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(vurdering.udfald("NP-K3-SKOEN").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-TEGN-SYGDOM").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void uden_tegn_eller_med_et_ja_siger_reglen_intet() {
            assertThat(sag().særligeBehov(false).udfald("NP-K3-SKOEN").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().særligeBehov(true)
                            .alvorligtSygForælder(true)
                            .udfald("NP-K3-SKOEN")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void et_ukendt_skøn_spørger() {
            assertThat(sag().særligeBehov(null).alvorligtSygForælder(true).mangler("NP-K3-SKOEN"))
                    .containsExactly("Barn.særligeBehov");
        }
    }
}
