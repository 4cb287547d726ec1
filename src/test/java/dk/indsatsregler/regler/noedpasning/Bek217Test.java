package dk.indsatsregler.regler.noedpasning;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.Status.UDEN_FOR_GYLDIGHED;
import static dk.indsatsregler.regler.noedpasning.Noedsag.DAG;
import static dk.indsatsregler.regler.noedpasning.Noedsag.PRIVAT;
import static dk.indsatsregler.regler.noedpasning.Noedsag.SUNDHED;
import static dk.indsatsregler.regler.noedpasning.Noedsag.UDENFOR;
import static dk.indsatsregler.regler.noedpasning.Noedsag.sag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * rules/noedpasning/bek-217-2020.drl: NP-K1, NP-K2, NP-K1-K2, NP-FORAELDRE-SPOERG, NP-K3, NP-K3-ALDER, NP-OMFATTET, NP-IKKE-OMFATTET, NP-OPSOEGENDE,
 * NP-OPSOEGENDE-UDESTAAR, NP-MODSTRID-HJEMME.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Bek217Test {

    private static final LocalDate TI_ÅR_DAGEN_EFTER = LocalDate.of(2010, 3, 31);
    private static final LocalDate TI_ÅR_I_DAG = LocalDate.of(2010, 3, 30);

    @Nested
    class NP_K1 {

        private final Noedsag opfyldt = sag().forældre(SUNDHED).afsøgt(true);

        @Test
        void opfyldt_når_alle_led_er_til_stede() {
            Udfald udfald = opfyldt.udfald("NP-K1");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.resultat()).isNull();
            assertThat(udfald.regel().grundlag()).isEqualTo(Grundlag.LOV);
            assertThat(udfald.regel().hvilerPå()).containsExactly(Grundlag.VEJLEDNING, Grundlag.LOKALT_VALG);
            assertThat(udfald.regel().kilde()).isEqualTo("BEK nr. 217 af 17/03/2020, § 5, nr. 1");
            assertThat(udfald.regel().forbehold())
                    .isEqualTo(
                            "Bekendtgørelsens tekst har en stjerne (*) ved kriterierne. Noten, den henviser til, er ikke fundet; den kan indeholde en betingelse, som ikke indgår her.");
            assertThat(udfald.mangler()).isEmpty();
        }

        @Test
        void dagen_før_ti_års_dagen_er_barnet_med() {
            assertThat(opfyldt.født(TI_ÅR_DAGEN_EFTER).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void på_ti_års_dagen_er_barnet_ikke_med() {
            assertThat(opfyldt.født(TI_ÅR_I_DAG).udfald("NP-K1").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void alderen_regnes_på_pasningsdagen_ikke_vurderingsdagen() {
            Noedsag dagenFør = opfyldt.født(TI_ÅR_DAGEN_EFTER);

            assertThat(dagenFør.pasningsdag(DAG).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
            assertThat(dagenFør.pasningsdag(DAG.plusDays(1)).udfald("NP-K1").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void et_barn_født_på_skuddagen_fylder_ti_den_1_marts_i_et_år_uden_skuddag() {
            Noedsag skuddag = opfyldt.født(LocalDate.of(2008, 2, 29)).vurderet(LocalDate.of(2020, 3, 18));

            assertThat(skuddag.pasningsdag(LocalDate.of(2018, 2, 28))
                            .udfald("NP-K1")
                            .status())
                    .isEqualTo(OPFYLDT);
            assertThat(skuddag.pasningsdag(LocalDate.of(2018, 3, 1))
                            .udfald("NP-K1")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void et_nyfødt_barn_er_med() {
            assertThat(opfyldt.født(DAG).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void et_barn_født_efter_pasningsdagen_afvises_uden_at_vise_værdien() {
            assertThatThrownBy(() ->
                            opfyldt.født(DAG).pasningsdag(DAG.minusDays(1)).vurder())
                    .isInstanceOf(UgyldigOplysningException.class)
                    .hasMessage("Barn.fødselsdato skal være senest på pasningsdagen (Pasning.pasningsdag).");
        }

        @Test
        void et_barn_født_efter_vurderingsdatoen_afvises_også_uden_pasningsdag() {
            assertThatThrownBy(() ->
                            opfyldt.født(DAG.plusDays(1)).pasningsdag(null).vurder())
                    .isInstanceOf(UgyldigOplysningException.class)
                    .hasMessage("Barn.fødselsdato skal være senest på vurderingsdatoen.");
        }

        @Test
        void ukendt_fødselsdato_spørger_om_fødselsdatoen() {
            assertThat(opfyldt.født(null).udfald("NP-K1").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K1")).containsExactly("Barn.fødselsdato");
        }

        @Test
        void ukendt_pasningsdag_spørger_om_pasningsdagen() {
            assertThat(opfyldt.pasningsdag(null).udfald("NP-K1").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K1")).containsExactly("Pasning.pasningsdag");
        }

        @Test
        void er_mulighederne_ikke_afsøgt_er_kriteriet_ikke_opfyldt() {
            assertThat(opfyldt.afsøgt(false).udfald("NP-K1").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_det_ukendt_om_mulighederne_er_afsøgt_spørges_der() {
            Udfald udfald = opfyldt.afsøgt(null).udfald("NP-K1");

            assertThat(udfald.status()).isEqualTo(UAFKLARET);
            assertThat(udfald.resultat()).isNull();
            assertThat(udfald.mangler()).singleElement().satisfies(mangel -> {
                assertThat(mangel.felt()).isEqualTo("Pasning.alleMulighederAfsøgt");
                assertThat(mangel.spørgsmål()).isEqualTo("Har forældrene afsøgt alle relevante pasningsmuligheder?");
                assertThat(mangel.svaresAf().tekst()).isEqualTo("forælder");
                assertThat(mangel.afgør()).containsExactly("NP-K1");
            });
        }

        @ParameterizedTest
        @EnumSource(value = Sektor.class, mode = EnumSource.Mode.EXCLUDE, names = "ANDEN")
        void hver_sektor_i_opregningen_er_nok(Sektor sektor) {
            Foraelder forælder = new Foraelder("mor", sektor, null, null, null, null);

            assertThat(opfyldt.forældre(forælder).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void en_sektor_uden_for_opregningen_spørger_en_fagperson_og_er_aldrig_et_nej() {
            Foraelder anden = new Foraelder("mor", Sektor.ANDEN, null, false, false, false);

            Udfald udfald = opfyldt.forældre(anden).udfald("NP-K1");

            assertThat(udfald.status()).isEqualTo(UAFKLARET);
            assertThat(udfald.resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(opfyldt.mangler("NP-K1")).containsExactly("Foraelder[mor].samfundskritiskFunktion");
        }

        @Test
        void fagpersonens_ja_til_samfundskritisk_funktion_er_nok() {
            Foraelder anden = new Foraelder("mor", Sektor.ANDEN, true, null, null, null);

            assertThat(opfyldt.forældre(anden).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void fagpersonens_nej_til_samfundskritisk_funktion_afgør_det() {
            assertThat(opfyldt.forældre(UDENFOR).udfald("NP-K1").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void en_ukendt_sektor_og_et_ukendt_skøn_spørger_om_begge() {
            Foraelder ukendt = new Foraelder("mor", null, null, null, null, null);

            assertThat(opfyldt.forældre(ukendt).udfald("NP-K1").resultat()).isNull();
            assertThat(opfyldt.mangler("NP-K1"))
                    .containsExactly("Foraelder[mor].sektor", "Foraelder[mor].samfundskritiskFunktion");
        }

        @Test
        void alle_forældre_skal_varetage_en_samfundskritisk_funktion() {
            assertThat(opfyldt.forældre(SUNDHED, UDENFOR).udfald("NP-K1").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void uden_forældre_er_kriteriet_ikke_opfyldt() {
            assertThat(opfyldt.forældre().udfald("NP-K1").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_forældrene_ikke_oplyst_spørges_der_hvilke() {
            assertThat(opfyldt.forældreIkkeOplyst().udfald("NP-K1").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.udfald("NP-K1").mangler()).singleElement().satisfies(mangel -> {
                assertThat(mangel.sti()).isEqualTo("Foraelder");
                assertThat(mangel.spørgsmål()).isEqualTo("Hvilke forældre bor barnet hos på pasningsdagen?");
            });
        }

        @Test
        void et_nej_gør_det_overflødigt_at_spørge_om_resten() {
            Udfald udfald =
                    opfyldt.født(TI_ÅR_I_DAG).afsøgt(null).forældreIkkeOplyst().udfald("NP-K1");

            assertThat(udfald.status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(udfald.mangler()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020-03-18", "2020-04-14"})
        void gælder_fra_og_med_18_marts_til_og_med_14_april_2020(LocalDate dato) {
            assertThat(opfyldt.vurderet(dato).udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2020-03-17", "2020-04-15"})
        void gælder_ikke_dagen_før_og_dagen_efter(LocalDate dato) {
            assertThat(opfyldt.pasningsdag(dato).vurderet(dato).vurder().udfald())
                    .allSatisfy(udfald -> assertThat(udfald.status()).isEqualTo(UDEN_FOR_GYLDIGHED));
        }
    }

    @Nested
    class NP_K2 {

        private final Noedsag opfyldt = sag().forældre(PRIVAT).afsøgt(true);

        @Test
        void opfyldt_når_alle_led_er_til_stede() {
            assertThat(opfyldt.udfald("NP-K2").status()).isEqualTo(OPFYLDT);
            assertThat(opfyldt.udfald("NP-K2").regel().kilde()).isEqualTo("BEK nr. 217 af 17/03/2020, § 5, nr. 2");
        }

        @Test
        void dagen_før_ti_års_dagen_er_barnet_med_og_på_dagen_ikke() {
            assertThat(opfyldt.født(TI_ÅR_DAGEN_EFTER).udfald("NP-K2").status()).isEqualTo(OPFYLDT);
            assertThat(opfyldt.født(TI_ÅR_I_DAG).udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void har_virksomheden_hjemsendt_er_kriteriet_ikke_opfyldt() {
            Foraelder hjemsendt = new Foraelder("mor", Sektor.ANDEN, false, true, true, false);

            assertThat(opfyldt.forældre(hjemsendt).udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_det_ukendt_om_virksomheden_har_hjemsendt_spørges_der() {
            Foraelder ukendt = new Foraelder("mor", Sektor.ANDEN, false, true, null, false);

            assertThat(opfyldt.forældre(ukendt).udfald("NP-K2").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K2")).containsExactly("Foraelder[mor].hjemsendt");
        }

        @Test
        void er_forælderen_ikke_ansat_privat_er_kriteriet_ikke_opfyldt() {
            assertThat(opfyldt.forældre(UDENFOR).udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_ansættelsen_ukendt_spørges_der() {
            Foraelder ukendt = new Foraelder("mor", Sektor.ANDEN, false, null, false, false);

            assertThat(opfyldt.forældre(ukendt).udfald("NP-K2").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K2")).containsExactly("Foraelder[mor].privatAnsat");
        }

        @Test
        void er_mulighederne_ikke_afsøgt_er_kriteriet_ikke_opfyldt_og_ukendt_spørger() {
            assertThat(opfyldt.afsøgt(false).udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(opfyldt.afsøgt(null).udfald("NP-K2").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K2")).containsExactly("Pasning.alleMulighederAfsøgt");
        }

        @Test
        void ukendt_fødselsdato_og_pasningsdag_spørger_om_begge() {
            assertThat(opfyldt.født(null).pasningsdag(null).mangler("NP-K2"))
                    .containsExactly("Barn.fødselsdato", "Pasning.pasningsdag");
        }

        @Test
        void uden_forældre_er_kriteriet_ikke_opfyldt_og_ikke_oplyst_spørger() {
            assertThat(opfyldt.forældre().udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(opfyldt.forældreIkkeOplyst().udfald("NP-K2").status()).isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K2")).containsExactly("Foraelder");
        }
    }

    @Nested
    class NP_K1_K2 {

        private final Noedsag opfyldt = sag().forældre(SUNDHED, PRIVAT).afsøgt(true);

        @Test
        void én_forælder_under_nr_1_og_en_anden_under_nr_2() {
            Vurdering vurdering = opfyldt.vurder();

            assertThat(vurdering.udfald("NP-K1-K2").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-K1").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(vurdering.udfald("NP-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(vurdering.udfald("NP-OMFATTET").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-K1-K2").vidner())
                    .extracting(Udfald.Vidne::id)
                    .containsExactly("sundhed", "privat");
        }

        @Test
        void er_et_lokalt_valg_og_ligner_ikke_lov() {
            assertThat(opfyldt.udfald("NP-K1-K2").regel().grundlag()).isEqualTo(Grundlag.LOKALT_VALG);
        }

        @Test
        void en_forælder_uden_for_begge_numre_afgør_det() {
            assertThat(opfyldt.forældre(SUNDHED, PRIVAT, UDENFOR)
                            .udfald("NP-K1-K2")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void alle_under_samme_nummer_er_det_nummers_kriterium() {
            assertThat(opfyldt.forældre(SUNDHED).udfald("NP-K1-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(opfyldt.forældre(PRIVAT).udfald("NP-K1-K2").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void alder_og_afsøgt_pasning_gælder_også_her() {
            assertThat(opfyldt.født(TI_ÅR_I_DAG).udfald("NP-K1-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(opfyldt.født(TI_ÅR_DAGEN_EFTER).udfald("NP-K1-K2").status())
                    .isEqualTo(OPFYLDT);
            assertThat(opfyldt.afsøgt(false).udfald("NP-K1-K2").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void ukendt_hjemsendelse_spørger() {
            Foraelder ukendt = new Foraelder("far", Sektor.ANDEN, false, true, null, false);

            assertThat(opfyldt.forældre(SUNDHED, ukendt).udfald("NP-K1-K2").status())
                    .isEqualTo(UAFKLARET);
            assertThat(opfyldt.mangler("NP-K1-K2")).containsExactly("Foraelder[far].hjemsendt");
        }

        @Test
        void uden_forældre_er_reglen_ikke_opfyldt_og_ikke_oplyst_spørger() {
            assertThat(opfyldt.forældre().udfald("NP-K1-K2").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(opfyldt.forældreIkkeOplyst().mangler("NP-K1-K2")).containsExactly("Foraelder");
        }
    }

    @Nested
    class NP_FORAELDRE_SPOERG {

        private final Noedsag kunDenEne = sag().forældre(SUNDHED, UDENFOR).afsøgt(true);

        @Test
        void er_kun_den_ene_forælder_omfattet_spørges_der_og_afvises_ikke() {
            Vurdering vurdering = kunDenEne.vurder();

            assertThat(vurdering.udfald("NP-FORAELDRE-SPOERG").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-FORAELDRE-SPOERG").resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(vurdering.udfald("NP-FORAELDRE-SPOERG").regel().grundlag())
                    .isEqualTo(Grundlag.LOKALT_VALG);
            assertThat(vurdering.udfald("NP-FORAELDRE-SPOERG").vidner())
                    .extracting(Udfald.Vidne::id)
                    .containsExactly("sundhed");
            assertThat(sag().forældre(PRIVAT, UDENFOR)
                            .afsøgt(true)
                            .udfald("NP-FORAELDRE-SPOERG")
                            .status())
                    .isEqualTo(OPFYLDT);
        }

        @Test
        void er_alle_eller_ingen_omfattet_er_der_intet_at_spørge_om() {
            assertThat(kunDenEne.forældre(SUNDHED).udfald("NP-FORAELDRE-SPOERG").status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(kunDenEne
                            .forældre(SUNDHED, PRIVAT)
                            .udfald("NP-FORAELDRE-SPOERG")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(kunDenEne.forældre(UDENFOR).udfald("NP-FORAELDRE-SPOERG").status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(kunDenEne.forældre().udfald("NP-FORAELDRE-SPOERG").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void alder_og_afsøgt_pasning_gælder_også_her() {
            assertThat(kunDenEne
                            .født(TI_ÅR_DAGEN_EFTER)
                            .udfald("NP-FORAELDRE-SPOERG")
                            .status())
                    .isEqualTo(OPFYLDT);
            assertThat(kunDenEne.født(TI_ÅR_I_DAG).udfald("NP-FORAELDRE-SPOERG").status())
                    .isEqualTo(IKKE_OPFYLDT);
            assertThat(sag().forældre(SUNDHED, UDENFOR)
                            .afsøgt(false)
                            .udfald("NP-FORAELDRE-SPOERG")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void det_ukendte_spørges_der_om() {
            Foraelder ukendt = new Foraelder("far", Sektor.ANDEN, null, false, false, false);

            assertThat(kunDenEne.forældre(SUNDHED, ukendt).mangler("NP-FORAELDRE-SPOERG"))
                    .containsExactly("Foraelder[far].samfundskritiskFunktion");
            assertThat(sag().forældre(SUNDHED, UDENFOR).afsøgt(null).mangler("NP-FORAELDRE-SPOERG"))
                    .containsExactly("Pasning.alleMulighederAfsøgt");
            assertThat(sag().forældreIkkeOplyst().afsøgt(true).mangler("NP-FORAELDRE-SPOERG"))
                    .containsExactly("Foraelder");
            assertThat(kunDenEne.forældre(SUNDHED, UDENFOR).født(null).mangler("NP-FORAELDRE-SPOERG"))
                    .containsExactly("Barn.fødselsdato");
        }
    }

    @Nested
    class NP_K3 {

        @Test
        void fagpersonens_ja_opfylder_kriteriet() {
            assertThat(sag().særligeBehov(true).udfald("NP-K3").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void fagpersonens_nej_afgør_det() {
            assertThat(sag().særligeBehov(false).udfald("NP-K3").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void uden_svar_kræver_det_faglig_vurdering_også_når_alle_tegn_er_nej() {
            Udfald udfald = sag().særligeBehov(null).udfald("NP-K3");

            assertThat(udfald.status()).isEqualTo(UAFKLARET);
            assertThat(udfald.resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(udfald.mangler()).singleElement().satisfies(mangel -> {
                assertThat(mangel.sti()).isEqualTo("Barn.særligeBehov");
                assertThat(mangel.svaresAf().tekst()).isEqualTo("fagperson");
            });
        }

        @Test
        void har_hverken_aldersgrænse_eller_krav_om_afsøgt_pasning() {
            Noedsag femten =
                    sag().særligeBehov(true).født(LocalDate.of(2005, 1, 1)).afsøgt(false);

            assertThat(femten.udfald("NP-K3").status()).isEqualTo(OPFYLDT);
            assertThat(femten.født(null).afsøgt(null).udfald("NP-K3").status()).isEqualTo(OPFYLDT);
        }
    }

    @Nested
    class NP_K3_ALDER {

        private final Noedsag behov = sag().særligeBehov(true);

        @Test
        void dagen_før_18_års_dagen_siger_reglen_intet() {
            assertThat(behov.født(LocalDate.of(2002, 3, 31))
                            .udfald("NP-K3-ALDER")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void fra_18_års_dagen_ser_en_fagperson_på_det() {
            Udfald udfald = behov.født(LocalDate.of(2002, 3, 30)).udfald("NP-K3-ALDER");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(udfald.regel().grundlag()).isEqualTo(Grundlag.LOKALT_VALG);
            assertThat(behov.udfald("NP-K3").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void er_nr_3_ikke_opfyldt_siger_reglen_intet() {
            Noedsag atten = sag().født(LocalDate.of(2002, 3, 30));

            assertThat(atten.særligeBehov(false).udfald("NP-K3-ALDER").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(atten.særligeBehov(null).udfald("NP-K3-ALDER").status()).isEqualTo(UAFKLARET);
            assertThat(atten.mangler("NP-K3-ALDER")).containsExactly("Barn.særligeBehov");
        }

        @Test
        void ukendt_alder_spørger() {
            assertThat(behov.født(null).mangler("NP-K3-ALDER")).containsExactly("Barn.fødselsdato");
            assertThat(behov.født(DAG).pasningsdag(null).mangler("NP-K3-ALDER")).containsExactly("Pasning.pasningsdag");
        }
    }

    @Nested
    class NP_OMFATTET {

        @Test
        void ét_kriterium_er_nok_og_alle_opfyldte_vises() {
            Vurdering vurdering =
                    sag().forældre(SUNDHED).afsøgt(true).særligeBehov(true).vurder();

            assertThat(vurdering.udfald("NP-OMFATTET").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-OMFATTET").resultat()).isEqualTo("OMFATTET");
            assertThat(vurdering.udfald("NP-K1").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-K3").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void et_åbent_kriterium_er_uden_betydning_når_et_andet_er_opfyldt() {
            Foraelder åben = new Foraelder("mor", Sektor.SUNDHED, null, null, null, false);
            Vurdering vurdering = sag().forældre(åben).afsøgt(true).vurder();

            assertThat(vurdering.udfald("NP-OMFATTET").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("NP-K2").status()).isEqualTo(UAFKLARET);
            assertThat(vurdering.udfald("NP-K2").udenBetydning()).isTrue();
            assertThat(vurdering.mangler()).isEmpty();
        }

        @Test
        void nr_3_har_betydning_så_længe_den_opsøgende_indsats_afhænger_af_svaret() {
            Vurdering vurdering =
                    sag().forældre(SUNDHED).afsøgt(true).særligeBehov(null).vurder();

            assertThat(vurdering.udfald("NP-K3").udenBetydning()).isFalse();
            assertThat(vurdering.mangler()).singleElement().satisfies(mangel -> {
                assertThat(mangel.sti()).isEqualTo("Barn.særligeBehov");
                assertThat(mangel.afgør()).contains("NP-K3", "NP-OPSOEGENDE");
            });
        }

        @Test
        void ikke_opfyldt_når_intet_kriterium_er_opfyldt() {
            assertThat(sag().udfald("NP-OMFATTET").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void uafklaret_når_det_eneste_mulige_kriterium_er_åbent() {
            assertThat(sag().særligeBehov(null).udfald("NP-OMFATTET").status()).isEqualTo(UAFKLARET);
            assertThat(sag().særligeBehov(null).mangler("NP-OMFATTET")).containsExactly("Barn.særligeBehov");
        }
    }

    @Nested
    class NP_IKKE_OMFATTET {

        @Test
        void er_ikke_et_afslag_men_peger_på_kommunens_egne_kriterier() {
            Udfald udfald = sag().udfald("NP-IKKE-OMFATTET");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.resultat()).isEqualTo("IKKE_OMFATTET_AF_MINIMUM");
            assertThat(udfald.regel().handling())
                    .isEqualTo(
                            "Se kommunens egne kriterier for nødpasning: nr. 1-3 er kun det, de mindst skal omfatte.");
        }

        @Test
        void ét_opfyldt_kriterium_afgør_det() {
            assertThat(sag().særligeBehov(true).udfald("NP-IKKE-OMFATTET").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void et_åbent_kriterium_bliver_aldrig_til_ikke_omfattet() {
            assertThat(sag().særligeBehov(null).udfald("NP-IKKE-OMFATTET").status())
                    .isEqualTo(UAFKLARET);
        }
    }

    @Nested
    class NP_OPSOEGENDE {

        @Test
        void er_en_pligt_når_nr_3_er_opfyldt() {
            Udfald udfald = sag().særligeBehov(true).udfald("NP-OPSOEGENDE");

            assertThat(udfald.status()).isEqualTo(OPFYLDT);
            assertThat(udfald.regel().slags()).isEqualTo(Slags.PLIGT);
            assertThat(udfald.regel().grundlag()).isEqualTo(Grundlag.LOV);
            assertThat(udfald.regel().ansvarlig()).isEqualTo("Kommunalbestyrelsen");
            assertThat(udfald.regel().handling())
                    .isEqualTo(
                            "Tag opsøgende kontakt til forældrene eller den, der faktisk sørger for barnet, så barnet om nødvendigt deltager i nødpasning. Der er ingen facitliste for, hvordan.");
        }

        @Test
        void gælder_ikke_når_kun_nr_1_er_opfyldt() {
            assertThat(sag().forældre(SUNDHED)
                            .afsøgt(true)
                            .udfald("NP-OPSOEGENDE")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_uafklaret_når_nr_3_er() {
            assertThat(sag().særligeBehov(null).udfald("NP-OPSOEGENDE").status())
                    .isEqualTo(UAFKLARET);
            assertThat(sag().særligeBehov(null).mangler("NP-OPSOEGENDE")).containsExactly("Barn.særligeBehov");
        }
    }

    @Nested
    class NP_OPSOEGENDE_UDESTAAR {

        private final Noedsag udestår =
                sag().særligeBehov(true).kontaktTaget(false).deltager(false);

        @Test
        void vises_når_kontakten_ikke_er_taget_og_barnet_ikke_deltager() {
            assertThat(udestår.udfald("NP-OPSOEGENDE-UDESTAAR").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void er_kontakten_taget_udestår_intet() {
            assertThat(udestår.kontaktTaget(true)
                            .udfald("NP-OPSOEGENDE-UDESTAAR")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void deltager_barnet_udestår_intet() {
            assertThat(udestår.deltager(true).udfald("NP-OPSOEGENDE-UDESTAAR").status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void uden_pligt_udestår_intet() {
            assertThat(udestår.særligeBehov(false)
                            .udfald("NP-OPSOEGENDE-UDESTAAR")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void spørger_om_det_der_mangler() {
            assertThat(udestår.kontaktTaget(null).deltager(null).mangler("NP-OPSOEGENDE-UDESTAAR"))
                    .containsExactly("Pasning.opsøgendeKontaktTaget", "Pasning.deltager");
        }
    }

    @Nested
    class NP_MODSTRID_HJEMME {

        private final Foraelder hjemme = new Foraelder("far", Sektor.TRANSPORT, null, false, false, true);

        @Test
        void vises_og_fjerner_intet() {
            Vurdering vurdering = sag().forældre(SUNDHED, hjemme).afsøgt(true).vurder();

            assertThat(vurdering.modstrid()).extracting(Udfald::id).containsExactly("NP-MODSTRID-HJEMME");
            assertThat(vurdering.udfald("NP-MODSTRID-HJEMME").vidner())
                    .extracting(Udfald.Vidne::id)
                    .containsExactly("far");
            assertThat(vurdering.udfald("NP-K1").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void ingen_modstrid_når_mulighederne_ikke_er_afsøgt_eller_ingen_er_hjemme() {
            assertThat(sag().forældre(hjemme).afsøgt(false).vurder().modstrid()).isEmpty();
            assertThat(sag().forældre(SUNDHED).afsøgt(true).vurder().modstrid()).isEmpty();
        }

        @Test
        void er_det_ukendt_om_en_forælder_er_hjemme_spørges_der() {
            Foraelder ukendt = new Foraelder("far", Sektor.TRANSPORT, null, false, false, null);
            Noedsag sag = sag().forældre(SUNDHED, ukendt).afsøgt(true);

            assertThat(sag.udfald("NP-MODSTRID-HJEMME").status()).isEqualTo(UAFKLARET);
            assertThat(sag.mangler("NP-MODSTRID-HJEMME")).containsExactly("Foraelder[far].hjemmeOgKanPasse");
        }

        @Test
        void er_afsøgningen_ukendt_spørges_der() {
            assertThat(sag().forældre(hjemme).afsøgt(null).mangler("NP-MODSTRID-HJEMME"))
                    .containsExactly("Pasning.alleMulighederAfsøgt");
        }

        @Test
        void uden_forældre_er_der_ingen_modstrid_og_ikke_oplyst_spørger() {
            Noedsag afsøgt = sag().afsøgt(true);

            assertThat(afsøgt.forældre().udfald("NP-MODSTRID-HJEMME").status()).isEqualTo(IKKE_OPFYLDT);
            assertThat(afsøgt.forældreIkkeOplyst().mangler("NP-MODSTRID-HJEMME"))
                    .containsExactly("Foraelder");
        }
    }
}
