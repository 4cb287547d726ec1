package dk.indsatsregler.internal;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.Status.UDEN_FOR_GYLDIGHED;
import static dk.indsatsregler.internal.Proeveregel.motor;
import static dk.indsatsregler.internal.Proeveregel.regel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Trinspaend;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hvert verbum, hver sum og hvert lag, gennem facaden, på regler skrevet til prøven. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerberTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    private static Ene ene(@Nullable Integer tal, @Nullable Boolean ja, @Nullable Boolean skøn) {
        return new Ene(tal, null, null, ja, null, null, null, null, skøn, null);
    }

    private static Sag sag(@Nullable Integer tal, @Nullable Boolean ja, @Nullable Boolean skøn) {
        return Sag.bygger("proeve", DAG)
                .med(ene(tal, ja, skøn))
                .medIngen(Ting.class)
                .medIngen(Modtagelse.class)
                .byg();
    }

    private static Map<String, Status> statusser(Vurdering vurdering) {
        Map<String, Status> efterId = new TreeMap<>();
        vurdering.udfald().forEach(u -> efterId.put(u.id(), u.status()));
        return efterId;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opfyldt",
                "pligt",
                "anbefaling",
                "henvisning",
                "mulighed",
                "opmærksomhed",
                "udestår",
                "tilpasning",
                "fagligVurdering",
                "modstrid"
            })
    void hvert_verbum_uden_argumenter_er_opfyldt_ikke_opfyldt_og_uafklaret(String verbum) {
        Regelmotor motor =
                motor(regel("PR-A").når("Ene( ja == true )").så(verbum + "()").handling("Gør noget."));

        Udfald opfyldt = motor.vurder(sag(0, true, null)).udfald("PR-A");
        Udfald ikke = motor.vurder(sag(0, false, null)).udfald("PR-A");
        Udfald ukendt = motor.vurder(sag(0, null, null)).udfald("PR-A");

        assertThat(opfyldt.status()).isEqualTo(OPFYLDT);
        assertThat(opfyldt.regel().slags()).isEqualTo(Slags.afVerbum(verbum).orElseThrow());
        assertThat(opfyldt.regel().opgave().handling()).isEqualTo("Gør noget.");
        assertThat(ikke.status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(ikke.mangler()).isEmpty();
        assertThat(ukendt.status()).isEqualTo(UAFKLARET);
        assertThat(ukendt.mangler()).extracting(Mangel::sti).containsExactly("Ene.ja");
    }

    @Nested
    class Modstrid {

        @Test
        void vises_for_sig_og_fjerner_intet() {
            Regelmotor motor = motor(
                    regel("PR-A").når("Ene( ja == true )"),
                    regel("PR-M").når("Ene( ja == true, tal == 0 )").så("modstrid()"));

            Vurdering vurdering = motor.vurder(sag(0, true, null));

            assertThat(vurdering.modstrid()).extracting(Udfald::id).containsExactly("PR-M");
            assertThat(vurdering.udfald("PR-A").erOpfyldt()).isTrue();
            assertThat(motor.vurder(sag(null, true, null)).modstrid()).isEmpty();
        }
    }

    @Nested
    class Resultat {

        private final Regelmotor motor = motor(
                regel("PR-A").når("Ene( ja == true )").med("resultat", "NAVNGIVET"),
                regel("PR-S").når("Ene( skøn == true )"),
                regel("PR-B").når("Ene( ja == true, skøn == true )"),
                regel("PR-U").når("Ene( uopgørlig >= 3 )"));

        @Test
        void et_opfyldt_udfald_hedder_det_reglen_siger() {
            assertThat(motor.vurder(sag(5, true, true)).udfald("PR-A").resultat())
                    .isEqualTo("NAVNGIVET");
            assertThat(motor.vurder(sag(5, false, true)).udfald("PR-A").resultat())
                    .isNull();
        }

        @Test
        void mangler_kun_skøn_kræver_det_faglig_vurdering() {
            assertThat(motor.vurder(sag(5, true, null)).udfald("PR-S").resultat())
                    .isEqualTo("KRÆVER_FAGLIG_VURDERING");
            assertThat(motor.vurder(sag(5, null, null)).udfald("PR-B").resultat())
                    .isNull();
        }

        @Test
        void det_intet_svar_kan_afgøre_kan_ikke_opgøres() {
            Udfald udfald = motor.vurder(sag(0, true, true)).udfald("PR-U");

            assertThat(udfald.status()).isEqualTo(UAFKLARET);
            assertThat(udfald.resultat()).isEqualTo("KAN_IKKE_OPGØRES");
            assertThat(udfald.mangler()).isEmpty();
            assertThat(motor.vurder(sag(3, true, true)).udfald("PR-U").status()).isEqualTo(OPFYLDT);
            assertThat(motor.vurder(sag(2, true, true)).udfald("PR-U").status()).isEqualTo(IKKE_OPFYLDT);
        }
    }

    @Nested
    class Kaede {

        private final Regelmotor motor = motor(
                regel("PR-SIDST").når("not Udfald( regel == \"PR-FORST\" )").så("opmærksomhed()"),
                regel("PR-MIDT").når("Udfald( regel == \"PR-FORST\" )", "Ene( tal >= 1 )"),
                regel("PR-FORST").når("Ene( ja == true )"),
                regel("PR-EN-AF").når("Udfald( regel in ( \"PR-FORST\", \"PR-MIDT\" ) )"));

        @Test
        void en_regel_læser_en_anden_uanset_rækkefølgen_i_filen() {
            assertThat(statusser(motor.vurder(sag(1, true, null))))
                    .containsEntry("PR-FORST", OPFYLDT)
                    .containsEntry("PR-MIDT", OPFYLDT)
                    .containsEntry("PR-SIDST", IKKE_OPFYLDT)
                    .containsEntry("PR-EN-AF", OPFYLDT);
        }

        @Test
        void not_er_sandt_når_den_læste_ikke_er_opfyldt() {
            assertThat(statusser(motor.vurder(sag(1, false, null))))
                    .containsEntry("PR-SIDST", OPFYLDT)
                    .containsEntry("PR-MIDT", IKKE_OPFYLDT)
                    .containsEntry("PR-EN-AF", IKKE_OPFYLDT);
        }

        @Test
        void det_uafklarede_følger_med_også_under_not() {
            Vurdering vurdering = motor.vurder(sag(1, null, null));

            assertThat(statusser(vurdering))
                    .containsEntry("PR-FORST", UAFKLARET)
                    .containsEntry("PR-MIDT", UAFKLARET)
                    .containsEntry("PR-SIDST", UAFKLARET);
            assertThat(vurdering.udfald("PR-SIDST").mangler())
                    .extracting(Mangel::sti)
                    .containsExactly("Ene.ja");
            assertThat(vurdering.mangler())
                    .singleElement()
                    .satisfies(
                            m -> assertThat(m.afgør()).containsExactly("PR-SIDST", "PR-MIDT", "PR-FORST", "PR-EN-AF"));
        }

        @Test
        void en_regel_uden_for_gyldighed_kan_ikke_læses() {
            Regelmotor gammel = motor(
                    regel("PR-A").når("Ene( ja == true )").gyldig("2019-01-01", "2019-12-31"),
                    regel("PR-B").når("Udfald( regel == \"PR-A\" )"),
                    regel("PR-C").når("not Udfald( regel == \"PR-A\" )").så("opmærksomhed()"));

            assertThat(statusser(gammel.vurder(sag(1, true, null))))
                    .containsEntry("PR-A", UDEN_FOR_GYLDIGHED)
                    .containsEntry("PR-B", IKKE_OPFYLDT)
                    .containsEntry("PR-C", OPFYLDT);
        }

        @Test
        void af_to_udgaver_gælder_den_der_er_i_kraft_på_dagen() {
            Regelmotor toUdgaver = motor(
                    regel("PR-A").når("Ene( tal >= 10 )").gyldig("2020-01-01", "2020-03-29"),
                    regel("PR-A").når("Ene( tal >= 5 )").gyldig("2020-03-30", "2020-12-31"),
                    regel("PR-B").når("Udfald( regel == \"PR-A\" )"));
            Sag sag = sag(7, true, null);

            assertThat(statusser(toUdgaver.vurder(sag)))
                    .containsEntry("PR-A", OPFYLDT)
                    .containsEntry("PR-B", OPFYLDT);
            assertThat(statusser(toUdgaver.vurder(sag.på(DAG.minusDays(1)))))
                    .containsEntry("PR-A", IKKE_OPFYLDT)
                    .containsEntry("PR-B", IKKE_OPFYLDT);
        }
    }

    @Nested
    class Grupper {

        private final Regelmotor motor = motor(
                regel("PR-A").når("Ene( ja == true )").med("gruppe", "G"),
                regel("PR-B").når("Ene( skøn == true )").med("gruppe", "G"),
                regel("PR-C").når("Ene( tal >= 1 )").med("gruppe", "G"),
                regel("PR-TO").når("Gruppe( navn == \"G\", opfyldte >= 2 )"),
                regel("PR-INGEN").når("Gruppe( navn == \"G\", opfyldte == 0 )").så("opmærksomhed()"));

        @Test
        void tæller_de_opfyldte() {
            assertThat(statusser(motor.vurder(sag(1, true, false))))
                    .containsEntry("PR-TO", OPFYLDT)
                    .containsEntry("PR-INGEN", IKKE_OPFYLDT);
            assertThat(statusser(motor.vurder(sag(0, true, false))))
                    .containsEntry("PR-TO", IKKE_OPFYLDT)
                    .containsEntry("PR-INGEN", IKKE_OPFYLDT);
            assertThat(statusser(motor.vurder(sag(0, false, false)))).containsEntry("PR-INGEN", OPFYLDT);
        }

        @Test
        void er_et_spænd_fra_sikkert_til_muligt() {
            Vurdering vurdering = motor.vurder(sag(1, null, null));

            assertThat(statusser(vurdering)).containsEntry("PR-TO", UAFKLARET).containsEntry("PR-INGEN", IKKE_OPFYLDT);
            assertThat(vurdering.udfald("PR-TO").mangler())
                    .extracting(Mangel::sti)
                    .containsExactly("Ene.ja", "Ene.skøn");
        }

        @Test
        void et_åbent_medlem_er_uden_betydning_når_alle_læsere_er_afgjort() {
            Vurdering vurdering = motor.vurder(sag(1, true, null));

            assertThat(vurdering.udfald("PR-B").status()).isEqualTo(UAFKLARET);
            assertThat(vurdering.udfald("PR-B").udenBetydning()).isTrue();
            assertThat(vurdering.mangler()).isEmpty();
        }
    }

    @Nested
    class Spaerrer {

        private Vurdering vurder(String grundlag, @Nullable Boolean spærret) {
            return motor(
                            regel("PR-SPAER")
                                    .grundlag(grundlag)
                                    .når("Ene( skøn == true )")
                                    .så("spærrer( Emne.HENVISNING )"),
                            regel("PR-HENV")
                                    .når("Ene( ja == true )")
                                    .så("henvisning()")
                                    .handling("Henvis.")
                                    .med("emne", "HENVISNING"),
                            regel("PR-PLIGT")
                                    .når("Ene( ja == true )")
                                    .så("pligt()")
                                    .handling("Henvis.")
                                    .med("emne", "HENVISNING"),
                            regel("PR-ANDET")
                                    .når("Ene( ja == true )")
                                    .så("henvisning()")
                                    .handling("Andet.")
                                    .med("emne", "AFGØRELSE"))
                    .vurder(sag(0, true, spærret));
        }

        @Test
        void opfyldt_spærrer_udfald_om_emnet_og_fjerner_intet() {
            Vurdering vurdering = vurder("LOV", true);

            assertThat(vurdering.udfald("PR-HENV").status()).isEqualTo(OPFYLDT);
            assertThat(vurdering.udfald("PR-HENV").spærring())
                    .isEqualTo(new Spaerring(Grad.SPÆRRET, java.util.List.of("PR-SPAER")));
            assertThat(vurdering.udfald("PR-ANDET").spærring()).isNull();
        }

        @Test
        void uafklaret_lader_udfaldet_afvente() {
            assertThat(vurder("LOV", null).udfald("PR-HENV").spærring())
                    .isEqualTo(new Spaerring(Grad.AFVENT, java.util.List.of("PR-SPAER")));
        }

        @Test
        void ikke_opfyldt_spærrer_intet() {
            assertThat(vurder("LOV", false).udfald("PR-HENV").spærring()).isNull();
        }

        @Test
        void en_pligt_spærres_kun_af_lov() {
            assertThat(vurder("LOV", true).udfald("PR-PLIGT").spærring()).isNotNull();
            assertThat(vurder("ANBEFALING", true).udfald("PR-PLIGT").spærring()).isNull();
            assertThat(vurder("ANBEFALING", true).udfald("PR-HENV").spærring()).isNotNull();
        }
    }

    @Nested
    class Skalaer {

        private final Regelmotor lineal = motor(
                regel("PR-LOFT8").når("Ene( tal >= 1 )").så("højstTrin( Skala.FORÆLDRE, 8 )"),
                regel("PR-LOFT5").når("Ene( tal >= 2 )").så("højstTrin( Skala.FORÆLDRE, 5 )"),
                regel("PR-LOEFT").når("Ene( ja == true )").så("løft( Skala.FORÆLDRE, 1 )"),
                regel("PR-BARN").når("Ene( skøn == true )").så("højstTrin( Skala.BARN, 6 )"),
                regel("PR-SEKS")
                        .når("Skalatrin( skala == Skala.SAMLET, trin <= 6 )")
                        .så("mulighed()")
                        .handling("Støtte."));

        private static List<Trinspaend> trin(Vurdering vurdering) {
            Boernelineal lineal = Objects.requireNonNull(vurdering.børnelineal());
            return Stream.of(lineal.barn(), lineal.forældre(), lineal.samlet())
                    .map(Objects::requireNonNull)
                    .toList();
        }

        @Test
        void uden_loft_er_trinnet_ti_og_løft_går_aldrig_over_ti() {
            Vurdering vurdering = lineal.vurder(sag(0, true, false));

            assertThat(trin(vurdering))
                    .isEqualTo(List.of(new Trinspaend(10, 10), new Trinspaend(10, 10), new Trinspaend(10, 10)));
        }

        @Test
        void det_laveste_loft_gælder_og_løftet_lægges_til() {
            Vurdering vurdering = lineal.vurder(sag(2, true, false));

            assertThat(trin(vurdering))
                    .isEqualTo(List.of(new Trinspaend(10, 10), new Trinspaend(6, 6), new Trinspaend(6, 6)));
            assertThat(vurdering.udfald("PR-SEKS").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void samlet_er_det_laveste_af_de_to_aldrig_et_gennemsnit() {
            Vurdering vurdering = lineal.vurder(sag(0, false, true));

            assertThat(trin(vurdering))
                    .isEqualTo(List.of(new Trinspaend(6, 6), new Trinspaend(10, 10), new Trinspaend(6, 6)));
        }

        @Test
        void ukendte_faktorer_giver_et_spænd_og_en_uafklaret_grænse() {
            Vurdering vurdering = lineal.vurder(sag(null, null, false));

            assertThat(trin(vurdering))
                    .isEqualTo(List.of(new Trinspaend(10, 10), new Trinspaend(5, 10), new Trinspaend(5, 10)));
            assertThat(vurdering.udfald("PR-SEKS").status()).isEqualTo(UAFKLARET);
            assertThat(vurdering.udfald("PR-SEKS").mangler())
                    .extracting(Mangel::sti)
                    // Løftet kan ikke flytte et trin, der er 5 eller 10, hen over 6.
                    .containsExactly("Ene.tal");
        }

        @Test
        void et_sikkert_loft_og_et_muligt_løft() {
            assertThat(lineal.vurder(sag(1, null, false)).børnelineal())
                    .extracting(Boernelineal::forældre)
                    .isEqualTo(new Trinspaend(8, 9));
        }

        private final Regelmotor trappe = motor(
                regel("PR-T1").når("Ene( ja == true )").så("højstTrin( Skala.TRAPPE, 1 )"),
                regel("PR-T2").når("Ene( skøn == true )").så("højstTrin( Skala.TRAPPE, 2 )"),
                regel("PR-T3").når("Ene( tal >= 3 )").så("højstTrin( Skala.TRAPPE, 3 )"),
                regel("PR-LAV")
                        .når("Skalatrin( skala == Skala.TRAPPE, trin <= 2 )")
                        .så("opmærksomhed()"));

        private static List<Trin> trinene(Stand... stande) {
            List<Trin> trinene = new ArrayList<>();
            for (Stand stand : stande) {
                trinene.add(new Trin(Trappetrin.values()[trinene.size()], stand, false, List.of(), List.of()));
            }
            return trinene;
        }

        @Test
        void det_laveste_trin_der_er_vurderet_tilstrækkeligt() {
            Vurdering vurdering = trappe.vurder(sag(3, false, true));

            assertThat(vurdering.indsatstrappe())
                    .isEqualTo(new Indsatstrappe(
                            new Trinspaend(2, 2),
                            null,
                            trinene(Stand.IKKE_TILSTRÆKKELIGT, Stand.TILSTRÆKKELIGT, Stand.TILSTRÆKKELIGT)));
            assertThat(vurdering.udfald("PR-LAV").status()).isEqualTo(OPFYLDT);
        }

        @Test
        void mangler_vurderingen_af_et_lavere_trin_er_det_foreløbigt() {
            Vurdering vurdering = trappe.vurder(sag(3, null, false));

            assertThat(vurdering.indsatstrappe())
                    .isEqualTo(new Indsatstrappe(
                            new Trinspaend(1, 3),
                            "FORELØBIGT",
                            trinene(Stand.VURDERING_MANGLER, Stand.IKKE_TILSTRÆKKELIGT, Stand.TILSTRÆKKELIGT)));
            assertThat(vurdering.udfald("PR-LAV").status()).isEqualTo(UAFKLARET);
        }

        @Test
        void er_intet_trin_vurderet_tilstrækkeligt_vælges_intet_trin() {
            Vurdering vurdering = trappe.vurder(sag(0, false, false));

            assertThat(vurdering.indsatstrappe())
                    .isEqualTo(new Indsatstrappe(
                            null,
                            null,
                            trinene(Stand.IKKE_TILSTRÆKKELIGT, Stand.IKKE_TILSTRÆKKELIGT, Stand.IKKE_TILSTRÆKKELIGT)));
            assertThat(vurdering.udfald("PR-LAV").status()).isEqualTo(IKKE_OPFYLDT);
        }

        @Test
        void er_intet_trin_sikkert_er_der_ingen_øvre_ende() {
            assertThat(trappe.vurder(sag(0, null, false)).indsatstrappe())
                    .isEqualTo(new Indsatstrappe(
                            new Trinspaend(1, null),
                            "FORELØBIGT",
                            trinene(Stand.VURDERING_MANGLER, Stand.IKKE_TILSTRÆKKELIGT, Stand.IKKE_TILSTRÆKKELIGT)));
        }

        @Test
        void uden_regler_om_skalaerne_er_der_ingen_skala() {
            Vurdering vurdering = motor(regel("PR-A").når("Ene( ja == true )")).vurder(sag(0, true, true));

            assertThat(vurdering.børnelineal()).isNull();
            assertThat(vurdering.indsatstrappe()).isNull();
        }
    }

    @Nested
    class FlereAfEnType {

        private final Regelmotor motor = motor(
                regel("PR-EXISTS").når("exists Ting( tal >= 5 )"),
                regel("PR-BAR").når("Ting( tal >= 5 )"),
                regel("PR-NOT").når("not Ting( tal >= 5 )"),
                regel("PR-FORALL").når("forall( Ting( tal >= 5 ) )"));

        private Map<String, Status> med(@Nullable Integer... tal) {
            Sag.Bygger bygger = Sag.bygger("s", DAG).medIngen(Ting.class);
            for (int i = 0; i < tal.length; i++) {
                bygger.med(new Ting("t" + i, tal[i], null, null, null, null, null));
            }
            return statusser(motor.vurder(bygger.byg()));
        }

        private void er(Map<String, Status> fundet, Status findes, Status ingen, Status alle) {
            SoftAssertions.assertSoftly(soft -> {
                soft.assertThat(fundet).containsEntry("PR-EXISTS", findes).containsEntry("PR-BAR", findes);
                soft.assertThat(fundet).containsEntry("PR-NOT", ingen).containsEntry("PR-FORALL", alle);
            });
        }

        @Test
        void oplyst() {
            er(med(5, 9), OPFYLDT, IKKE_OPFYLDT, OPFYLDT);
            er(med(4, 5), OPFYLDT, IKKE_OPFYLDT, IKKE_OPFYLDT);
            er(med(4, 3), IKKE_OPFYLDT, OPFYLDT, IKKE_OPFYLDT);
        }

        @Test
        void ingen() {
            er(med(), IKKE_OPFYLDT, OPFYLDT, OPFYLDT);
        }

        @Test
        void ikke_oplyst() {
            er(statusser(motor.vurder(Sag.bygger("s", DAG).byg())), UAFKLARET, UAFKLARET, UAFKLARET);
        }

        @Test
        void oplyst_med_et_ukendt_felt() {
            er(med(5, null), OPFYLDT, IKKE_OPFYLDT, UAFKLARET);
            er(med(4, null), UAFKLARET, UAFKLARET, IKKE_OPFYLDT);
            er(med(new @Nullable Integer[] {null}), UAFKLARET, UAFKLARET, UAFKLARET);
        }
    }

    @Nested
    class Frister {

        private Udfald udfald(String frist, Ene ene) {
            return motor(regel("PR-F")
                            .når("Ene( ja == true )")
                            .så("pligt()")
                            .handling("Gør det.")
                            .med("frist", frist))
                    .vurder(Sag.bygger("s", DAG).med(ene).byg())
                    .udfald("PR-F");
        }

        private Ene med(@Nullable LocalDate dag, @Nullable Haendelse hændelse, @Nullable LocalDateTime tidspunkt) {
            return new Ene(null, null, null, true, Farve.RØD, dag, hændelse, tidspunkt, null, null);
        }

        @Test
        void døgntimer_regnes_i_forløbet_tid_også_natten_hvor_uret_stilles() {
            Frist frist = udfald("Ene.tidspunkt + 24 timer", med(null, null, LocalDateTime.of(2020, 3, 28, 14, 0)))
                    .frist();

            assertThat(frist)
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(
                            "Ene.tidspunkt + 24 timer",
                            LocalDateTime.of(2020, 3, 29, 15, 0),
                            Tilstand.OVERSKREDET,
                            null));
        }

        @Test
        void dage_uger_og_måneder_slutter_ved_dagens_slutning() {
            Ene ene = med(LocalDate.of(2020, 1, 31), null, null);

            assertThat(udfald("Ene.dag + 59 dage", ene).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(
                            "Ene.dag + 59 dage", LocalDateTime.of(2020, 3, 30, 23, 59), Tilstand.FORFALDER, null));
            assertThat(udfald("Ene.dag + 9 uger", ene).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(
                            new Frist("Ene.dag + 9 uger", LocalDateTime.of(2020, 4, 3, 23, 59), Tilstand.LØBER, null));
            assertThat(udfald("Ene.dag + 1 måneder", ene).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(
                            "Ene.dag + 1 måneder", LocalDateTime.of(2020, 2, 29, 23, 59), Tilstand.OVERSKREDET, null));
        }

        @Test
        void hverdage_springer_kun_søndage_og_helligdage_over_så_fristen_er_den_tidligste() {
            assertThat(udfald("Ene.dag + 6 hverdage", med(LocalDate.of(2020, 4, 3), null, null))
                            .frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(
                            "Ene.dag + 6 hverdage", LocalDateTime.of(2020, 4, 14, 23, 59), Tilstand.LØBER, null));
        }

        @Test
        void en_kommune_kan_læse_hverdage_som_mandag_til_fredag_og_det_står_i_fristen() {
            assertThat(udfald("Ene.dag + 6 hverdage MAN_FRE", med(LocalDate.of(2020, 4, 3), null, null))
                            .frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(
                            "Ene.dag + 6 hverdage MAN_FRE",
                            LocalDateTime.of(2020, 4, 16, 23, 59),
                            Tilstand.LØBER,
                            null));
        }

        @Test
        void tidligst_er_det_tidligste_der_er_sket() {
            String frist = "tidligst( Ene.dag + 30 dage, Ene.hændelse + 3 dage )";

            assertThat(udfald(frist, med(DAG, Haendelse.den(DAG), null)).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(frist, LocalDateTime.of(2020, 4, 2, 23, 59), Tilstand.LØBER, null));
            assertThat(udfald(frist, med(DAG, Haendelse.IKKE_SKET, null)).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(frist, LocalDateTime.of(2020, 4, 29, 23, 59), Tilstand.LØBER, null));
            assertThat(udfald(frist, med(DAG, null, null)).frist())
                    .usingRecursiveComparison()
                    .ignoringFields("optælling")
                    .isEqualTo(new Frist(frist, null, null, "Ene.hændelse"));
        }

        @Test
        void hvert_vidne_har_sin_egen_frist() {
            Udfald udfald = motor(regel("PR-F")
                            .når("exists Modtagelse()")
                            .så("pligt()")
                            .handling("Gør det.")
                            .med("frist", "Modtagelse.modtaget + 24 timer"))
                    .vurder(Sag.bygger("s", DAG)
                            .med(new Modtagelse("b", LocalDateTime.of(2020, 3, 30, 9, 0), null))
                            .med(new Modtagelse("a", LocalDateTime.of(2020, 3, 29, 9, 0), null))
                            .med(new Modtagelse("c", null, null))
                            .byg())
                    .udfald("PR-F");

            assertThat(udfald.frist()).isNull();
            assertThat(udfald.vidner()).extracting(Udfald.Vidne::id).containsExactly("a", "b", "c");
            assertThat(udfald.vidner().get(0).frist())
                    .extracting(Frist::tilstand)
                    .isEqualTo(Tilstand.FORFALDER);
            assertThat(udfald.vidner().get(1).frist())
                    .extracting(Frist::tilstand)
                    .isEqualTo(Tilstand.LØBER);
            assertThat(udfald.vidner().get(2).frist())
                    .extracting(Frist::mangler)
                    .isEqualTo("Modtagelse[c].modtaget");
        }
    }
}
