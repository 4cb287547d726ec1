package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.Status.UDEN_FOR_GYLDIGHED;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.tal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoleform;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Loven flytter sig: den samme sag den 15. maj 2023 og den 15. maj 2024, og høringen af barnet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ToDatoerTest {

    private static final LocalDate FØR = LocalDate.of(2023, 5, 15);
    private static final LocalDate EFTER = LocalDate.of(2024, 5, 15);

    private static Skolesag underrettet(@Nullable Boolean barnHørt) {
        return sag().kvartal(tal(60, 18, 0))
                .med(Fravaerssag.med()
                        .forældreKontaktet(true)
                        .forældreVarslet(true)
                        .kommunenUnderrettet(true)
                        .opgørelseVedlagt(true)
                        .opgørelseStemmer(true)
                        .forældreHørt(true)
                        .barnHørt(barnHørt)
                        .undskyldeligeOmstændigheder(false));
    }

    @Test
    void kun_henvisningerne_og_den_lagte_til_høringsalder_er_forskellige() {
        Sag sag = underrettet(false).født(LocalDate.of(2010, 1, 10)).byg();
        Vurdering før = Regelmotor.standard().vurder(sag);
        Vurdering efter = Regelmotor.standard().vurder(sag.på(EFTER));
        List<String> forskelle = new ArrayList<>();
        for (Udfald udfald : før.udfald()) {
            Udfald ny = efter.udfald(udfald.regel().id());
            String id = udfald.regel().id();
            sammenlign(forskelle, id + " status", udfald.status(), ny.status());
            sammenlign(forskelle, id + " resultat", udfald.resultat(), ny.resultat());
            sammenlign(forskelle, id + " mangler", udfald.mangler(), ny.mangler());
            sammenlign(forskelle, id + " spærring", udfald.spærring(), ny.spærring());
            sammenlign(
                    forskelle,
                    id + " kilde",
                    udfald.regel().kilde().henvisning(),
                    ny.regel().kilde().henvisning());
            sammenlign(
                    forskelle,
                    id + " handling",
                    udfald.regel().opgave().handling(),
                    ny.regel().opgave().handling());
            sammenlign(
                    forskelle,
                    id + " forklaring",
                    udfald.regel().forklaring(),
                    ny.regel().forklaring());
            sammenlign(
                    forskelle,
                    id + " forbehold",
                    udfald.regel().virkning().forbehold(),
                    ny.regel().virkning().forbehold());
        }

        assertThat(efter.udfald()).hasSameSizeAs(før.udfald());
        assertThat(forskelle)
                .containsExactlyInAnyOrder(
                        "FR-ULOVLIG-15 kilde",
                        "FR-UNDERRETNING-UDESTAAR kilde",
                        "FR-ANDEN-SKOLE kilde",
                        "FR-ANDEN-SKOLE forklaring",
                        "FR-AFGOERELSE kilde",
                        "FR-AFGOERELSE forklaring",
                        "FR-AFGOERELSE forbehold",
                        "FR-HOER-FORAELDRE forbehold",
                        "FR-HOER-BARN-12 forbehold",
                        "FR-GRUNDLAG-OPGOERELSE forbehold",
                        "FR-GRUNDLAG-PROCENT forbehold",
                        "FR-UNDSKYLDELIGT forbehold",
                        "FR-UNDSKYLDELIGT-SPOERG forbehold",
                        "FR-AFGOERELSE-SEL status",
                        "FR-HOER-BARN-10 status");
    }

    private static void sammenlign(List<String> forskelle, String hvad, @Nullable Object før, @Nullable Object efter) {
        if (!java.util.Objects.equals(før, efter)) {
            forskelle.add(hvad);
        }
    }

    @Test
    void fraværsbekendtgørelsen_gælder_fra_1_januar_2020_og_pligten_til_straks_henvendelse_også_før() {
        Skolesag sag = sag().kvartal(Kvartal.med()
                .skoledage(60)
                .ulovligeDage(Skolesag.halve(18))
                .dageUdenType(BigDecimal.ZERO));
        Vurdering før = Regelmotor.standard().vurder(sag.byg().på(LocalDate.of(2019, 12, 31)));
        Vurdering efter = Regelmotor.standard().vurder(sag.byg().på(LocalDate.of(2020, 1, 1)));

        assertThat(før.udfald("FR-ULOVLIG-10").status()).isEqualTo(UDEN_FOR_GYLDIGHED);
        assertThat(efter.udfald("FR-ULOVLIG-10").status()).isEqualTo(OPFYLDT);
        assertThat(før.udfald("FR-ULOVLIG-KONTAKT").regel().kilde().henvisning())
                .isEqualTo("BEK nr. 696 af 23/06/2014, § 4, stk. 1");
        assertThat(efter.udfald("FR-ULOVLIG-KONTAKT").regel().kilde().henvisning())
                .isEqualTo("BEK nr. 1063 af 24/10/2019, § 5, stk. 1");
        assertThat(før.udfald("FR-ULOVLIG-15").regel().kilde().henvisning()).isEqualTo("Serviceloven § 153, stk. 2");
        assertThat(List.of(før, efter))
                .allSatisfy(
                        v -> assertThat(v.udfald("FR-ULOVLIG-KONTAKT").status()).isEqualTo(OPFYLDT));
    }

    @Test
    void henvisningen_følger_vurderingsdatoen_til_dagen() {
        assertThat(kilde(LocalDate.of(2023, 12, 31)))
                .isEqualTo("Serviceloven § 153, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1");
        assertThat(kilde(LocalDate.of(2024, 1, 1)))
                .isEqualTo("Barnets lov § 133, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1");
    }

    private static String kilde(LocalDate dato) {
        return underrettet(true)
                .vurderet(dato)
                .udfald("FR-ULOVLIG-15")
                .regel()
                .kilde()
                .henvisning();
    }

    @Test
    void barnet_høres_fra_det_fyldte_12_år_før_og_efter_2024() {
        for (LocalDate dato : List.of(FØR, EFTER)) {
            assertThat(hør(dato.minusYears(12), dato, "FR-HOER-BARN-12").status())
                    .isEqualTo(OPFYLDT);
            assertThat(hør(dato.minusYears(12).plusDays(1), dato, "FR-HOER-BARN-12")
                            .status())
                    .isEqualTo(IKKE_OPFYLDT);
        }
    }

    @Test
    void fra_2024_høres_barnet_også_fra_10_år_som_et_lokalt_valg() {
        assertThat(hør(FØR.minusYears(11), FØR, "FR-HOER-BARN-10").status()).isEqualTo(UDEN_FOR_GYLDIGHED);
        assertThat(hør(EFTER.minusYears(10), EFTER, "FR-HOER-BARN-10").status()).isEqualTo(OPFYLDT);
        assertThat(hør(EFTER.minusYears(10).plusDays(1), EFTER, "FR-HOER-BARN-10")
                        .status())
                .isEqualTo(IKKE_OPFYLDT);
        assertThat(hør(EFTER.minusYears(12), EFTER, "FR-HOER-BARN-10").status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(hør(EFTER.minusYears(10), EFTER, "FR-HOER-BARN-10").regel().grundlag())
                .isEqualTo(Grundlag.LOKALT_VALG);
    }

    @Test
    void et_barn_født_på_skuddagen_fylder_12_den_1_marts() {
        LocalDate født = LocalDate.of(2008, 2, 29);
        LocalDate skudår = LocalDate.of(2020, 2, 29);

        assertThat(hør(født, skudår, "FR-HOER-BARN-12").status()).isEqualTo(OPFYLDT);
        assertThat(hør(født, skudår.minusDays(1), "FR-HOER-BARN-12").status()).isEqualTo(IKKE_OPFYLDT);
        LocalDate fødtDen29 = LocalDate.of(2012, 2, 29);
        assertThat(hør(fødtDen29, LocalDate.of(2024, 2, 28), "FR-HOER-BARN-12").status())
                .isEqualTo(IKKE_OPFYLDT);
        assertThat(hør(LocalDate.of(2011, 2, 28), LocalDate.of(2023, 2, 28), "FR-HOER-BARN-12")
                        .status())
                .isEqualTo(OPFYLDT);
    }

    private static Udfald hør(LocalDate født, LocalDate dato, String regel) {
        LocalDate kvartal = LocalDate.of(dato.getYear(), (dato.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return underrettet(false)
                .kvartal(Kvartal.med().førsteDag(kvartal))
                .født(født)
                .vurderet(dato)
                .udfald(regel);
    }

    @Test
    void en_afgørelse_er_spærret_til_barnet_er_hørt_og_afventer_når_det_ikke_er_oplyst() {
        LocalDate født = LocalDate.of(2010, 1, 10);

        assertThat(underrettet(false).født(født).udfald("FR-AFGOERELSE").spærring())
                .extracting(s -> s.grad().name(), s -> s.af())
                .containsExactly("SPÆRRET", List.of("FR-HOER-BARN-12"));
        assertThat(underrettet(null).født(født).udfald("FR-AFGOERELSE").spærring())
                .extracting(s -> s.grad().name(), s -> s.af())
                .containsExactly("AFVENT", List.of("FR-HOER-BARN-12"));
        assertThat(underrettet(true).født(født).udfald("FR-AFGOERELSE").spærring())
                .isNull();
    }

    @Test
    void motoren_siger_kun_at_kommunen_skal_tage_stilling() {
        Udfald udfald = underrettet(true).udfald("FR-AFGOERELSE");

        assertThat(udfald.resultat()).isEqualTo("KOMMUNEN_SKAL_TAGE_STILLING");
        assertThat(Regelmotor.standard().regler())
                .allSatisfy(regel -> assertThat(
                                String.valueOf(regel.opgave().handling()).toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("stands", "stop"));
    }

    @Test
    void pligten_ved_15_procent_er_kun_folkeskolens() {
        for (Skoleform form : Skoleform.values()) {
            assertThat(underrettet(true).skoleform(form).status("FR-ULOVLIG-15"))
                    .isEqualTo(form == Skoleform.FOLKESKOLE ? OPFYLDT : IKKE_OPFYLDT);
        }
        assertThat(underrettet(true).skoleform(null).status("FR-ULOVLIG-15")).isEqualTo(UAFKLARET);
        assertThat(underrettet(true)
                        .født(LocalDate.of(2010, 1, 10))
                        .skoleform(Skoleform.EFTERSKOLE)
                        .status("FR-ANDEN-SKOLE"))
                .isEqualTo(OPFYLDT);
    }
}
