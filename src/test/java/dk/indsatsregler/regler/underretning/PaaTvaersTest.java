package dk.indsatsregler.regler.underretning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.fravaersindsats.Trivsel;
import dk.indsatsregler.sag.indsatstrappe.Overvejelse;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedundervisning.Noedundervisning;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoleform;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Flere områder i én vurdering: hvad der altid er med, hvad der trækker i hver sin retning, og hvad der mangler. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaaTvaersTest {

    private static final LocalDate DAG = LocalDate.of(2024, 5, 15);

    private static Sag.Bygger sag() {
        return Sag.bygger("test", DAG).med(Barn.med().fødselsdato(LocalDate.of(2010, 2, 14)));
    }

    private static Sag.Bygger medFravær(Bekymring bekymring) {
        return sag().med(Skolegang.med().skoleform(Skoleform.FOLKESKOLE).klassetrin(7))
                .med(kvartal(6))
                .med(Fravaerssag.med().forældreKontaktet(false).forældreVarslet(false))
                .med(bekymring)
                .område("skolefravaer");
    }

    private static Kvartal kvartal(int ulovlige) {
        return Kvartal.med()
                .førsteDag(LocalDate.of(2024, 4, 1))
                .skoledage(60)
                .ulovligeDage(BigDecimal.valueOf(ulovlige))
                .sygedage(BigDecimal.ZERO)
                .fridage(BigDecimal.ZERO)
                .dageUdenType(BigDecimal.ZERO)
                .nødundervisningsdage(BigDecimal.ZERO);
    }

    private static Bekymring bekymring(
            @Nullable Boolean overgreb,
            @Nullable Boolean æresrelateret,
            @Nullable Boolean risikovurderet,
            @Nullable Boolean frigivet) {
        return Bekymring.med()
                .registreret(true)
                .særligStøtte(true)
                .overgreb(overgreb)
                .æresrelateret(æresrelateret)
                .risikovurderet(risikovurderet)
                .kontaktFrigivet(frigivet);
    }

    private static Vurdering vurder(Sag.Bygger sag) {
        return Regelmotor.standard().vurder(sag.byg());
    }

    @Test
    void pligten_er_ikke_skjult_fordi_kun_et_andet_område_er_nævnt() {
        Vurdering vurdering = vurder(medFravær(Bekymring.med().særligStøtte(true)));

        assertThat(vurdering.hoved().områder()).containsExactly("skolefravaer", "underretning");
        assertThat(vurdering.udfald("UN-ANSAT").status()).isEqualTo(Status.OPFYLDT);
    }

    @Test
    void er_intet_af_bekymringen_oplyst_er_området_kun_med_når_det_nævnes() {
        assertThat(vurder(sag().med(kvartal(6)).område("skolefravaer")).hoved().områder())
                .containsExactly("skolefravaer");
        assertThat(vurder(sag().område("skolefravaer").område("underretning"))
                        .hoved()
                        .områder())
                .containsExactly("skolefravaer", "underretning");
    }

    @Test
    void andre_oplysninger_slår_ikke_et_område_til_der_ikke_er_nævnt() {
        assertThat(vurder(sag().med(kvartal(6))
                                .med(Trivsel.med().tegnPåMistrivsel(true))
                                .område("noedpasning"))
                        .hoved()
                        .områder())
                .containsExactly("noedpasning");
    }

    @Test
    void ingen_pligt_til_at_underrette_læser_et_trin_heller_ikke_gennem_andre_regler() {
        Rulebook regler = Rulebook.shipped();
        Deque<Rule> læses = new ArrayDeque<>(regler.rules().rules().stream()
                .filter(r -> r.info().slags() == Slags.PLIGT)
                .filter(r ->
                        List.of("UN-ANSAT", "UN-ANDRE-FAGFOLK", "UN-BORGER").contains(r.id()))
                .toList());
        assertThat(læses).hasSize(6);
        Set<String> typer = new HashSet<>();
        while (!læses.isEmpty()) {
            Rule regel = læses.pop();
            regel.conditions().forEach(led -> typer.add(led.type().name()));
            regel.readsRules().forEach(id -> læses.addAll(regler.rules().versions(id)));
        }

        assertThat(typer).containsExactlyInAnyOrder("Barn", "Bekymring");
    }

    @Test
    void vold_i_familien_er_nok_til_pligterne_og_der_spørges_ikke_to_gange_om_det_samme() {
        Sag.Bygger sag = sag().med(Risikofaktorer.med().vold(true))
                .område("boernelineal")
                .område("underretning");
        Vurdering vurdering = vurder(sag);

        assertThat(List.of("UN-ANSAT", "UN-SCREENING", "UN-UNDERSOEGELSE", "BO-AKUT", "BO-AKUT-VOLD"))
                .allSatisfy(id -> assertThat(vurdering.udfald(id).status()).isEqualTo(Status.OPFYLDT));
        assertThat(vurdering.mangler()).extracting(Mangel::sti).doesNotContain("Bekymring.overgreb");
    }

    @Test
    void om_vold_i_familien_spørges_der_først_når_der_er_svaret_om_overgreb() {
        Sag.Bygger intet = sag().område("boernelineal").område("underretning");
        assertThat(vurder(intet).mangler())
                .extracting(Mangel::sti)
                .contains("Bekymring.overgreb")
                .doesNotContain("Risikofaktorer.vold");

        Sag.Bygger nej = sag().med(Bekymring.med().særligStøtte(false).overgreb(false))
                .område("boernelineal")
                .område("underretning");
        assertThat(vurder(nej).mangler())
                .extracting(Mangel::sti)
                .contains("Risikofaktorer.vold")
                .doesNotContain("Bekymring.overgreb");
    }

    @Test
    void er_kommunen_ikke_underrettet_spørges_der_ikke_om_hvilke_underretninger_der_er() {
        assertThat(spørgsmålNår(false)).doesNotContain("Underretning");
        assertThat(spørgsmålNår(true)).contains("Underretning");
        assertThat(spørgsmålNår(null)).contains("Underretning");
    }

    private static List<String> spørgsmålNår(@Nullable Boolean underrettet) {
        Sag.Bygger sag = sag().område("underretning")
                .med(Bekymring.med()
                        .registreret(true)
                        .særligStøtte(true)
                        .overgreb(false)
                        .underrettet(underrettet));
        return vurder(sag).mangler().stream().map(Mangel::sti).toList();
    }

    @Test
    void en_overvejelse_og_vold_på_linealen_bringer_pligterne_med_hvad_der_end_er_spurgt_om() {
        Vurdering overvejelse =
                vurder(sag().område("indsatstrappe").med(Overvejelse.med().plejefamilie(true)));
        assertThat(overvejelse.udfald("UN-UNDERSOEGELSE").status()).isEqualTo(Status.OPFYLDT);

        Vurdering lineal =
                vurder(sag().område("skolefravaer").med(Risikofaktorer.med().vold(true)));
        assertThat(lineal.udfald("UN-ANSAT").status()).isEqualTo(Status.OPFYLDT);
    }

    @Test
    void risikovurderingen_spærrer_også_pligten_til_at_orientere_og_det_vises_som_modstrid() {
        Vurdering vurdering = vurder(medFravær(bekymring(false, true, false, null)));

        Spaerring spærret = new Spaerring(Grad.SPÆRRET, List.of("UN-RISIKO-FOERST"));
        assertThat(List.of("FR-ULOVLIG-10", "FR-ORIENTERING-UDESTAAR", "FR-ULOVLIG-KONTAKT"))
                .allSatisfy(id -> {
                    assertThat(vurdering.udfald(id).status()).isEqualTo(Status.OPFYLDT);
                    assertThat(vurdering.udfald(id).spærring()).isEqualTo(spærret);
                });
        assertThat(vurdering.konflikter().stream().filter(Konflikt::sikker))
                .containsExactly(
                        mod("FR-ULOVLIG-KONTAKT", "UN-RISIKO-FOERST"),
                        mod("FR-KONTAKT-UDESTAAR", "UN-RISIKO-FOERST"),
                        mod("FR-SAMARBEJDE", "UN-RISIKO-FOERST"),
                        mod("FR-ULOVLIG-10", "UN-RISIKO-FOERST"),
                        mod("FR-ORIENTERING-UDESTAAR", "UN-RISIKO-FOERST"));
    }

    private static Konflikt mod(String forslag, String mod) {
        return new Konflikt(forslag, mod, "FORÆLDREKONTAKT", true, Forrang.MOD);
    }

    @Test
    void et_lokalt_valg_fjerner_ingen_pligt_efter_loven_men_modstriden_vises() {
        Vurdering vurdering = vurder(medFravær(bekymring(true, false, null, false))
                .med(Vindue.med("v", 60).fraværsdage(Spaend.præcis(6))));

        assertThat(List.of("FR-ULOVLIG-KONTAKT", "FR-SAMARBEJDE", "FR-ULOVLIG-10", "FR-ORIENTERING-UDESTAAR"))
                .allSatisfy(
                        id -> assertThat(vurdering.udfald(id).spærring()).as(id).isNull());
        assertThat(vurdering.udfald("FR-TRIN-05").spærring())
                .isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("UN-OVERGREB-FOERST")));
        assertThat(vurdering.konflikter())
                .contains(
                        new Konflikt(
                                "FR-ULOVLIG-KONTAKT", "UN-OVERGREB-FOERST", "FORÆLDREKONTAKT", true, Forrang.FORSLAG),
                        new Konflikt("FR-ULOVLIG-10", "UN-OVERGREB-FOERST", "FORÆLDREKONTAKT", true, Forrang.FORSLAG),
                        new Konflikt(
                                "FR-ORIENTERING-UDESTAAR",
                                "UN-OVERGREB-FOERST",
                                "FORÆLDREKONTAKT",
                                true,
                                Forrang.FORSLAG),
                        new Konflikt(
                                "UN-UNDERSOEGELSE-SAMARBEJDE",
                                "UN-OVERGREB-FOERST",
                                "FORÆLDREKONTAKT",
                                true,
                                Forrang.FORSLAG),
                        mod("FR-TRIN-05", "UN-OVERGREB-FOERST"));
    }

    @Test
    void lov_nævnes_før_lokale_valg_og_det_sikre_før_det_der_mangler_svar() {
        Vurdering begge = vurder(medFravær(bekymring(true, true, false, false)));

        assertThat(begge.konflikter().stream().filter(Konflikt::sikker).map(Konflikt::mod))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .contains("UN-RISIKO-FOERST", "UN-OVERGREB-FOERST");

        List<Boolean> sikre = vurder(medFravær(bekymring(true, null, null, false))).konflikter().stream()
                .map(Konflikt::sikker)
                .toList();
        assertThat(sikre).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void et_ubesvaret_spørgsmål_får_kontakten_til_at_afvente() {
        Vurdering vurdering = vurder(medFravær(bekymring(false, null, null, null)));

        assertThat(vurdering.udfald("FR-ULOVLIG-KONTAKT").spærring())
                .isEqualTo(new Spaerring(Grad.AFVENT, List.of("UN-RISIKO-FOERST")));
        assertThat(vurdering.mangler()).extracting(Mangel::sti).contains("Bekymring.æresrelateret");
        assertThat(vurdering.konflikter()).isNotEmpty().noneMatch(Konflikt::sikker);
    }

    @Test
    void en_høring_før_en_afgørelse_i_samme_område_er_rækkefølge_og_ikke_modstrid() {
        Vurdering vurdering =
                vurder(sag().med(Skolegang.med().skoleform(Skoleform.FOLKESKOLE).klassetrin(7))
                        .med(kvartal(12))
                        .med(Fravaerssag.med()
                                .forældreKontaktet(true)
                                .forældreVarslet(true)
                                .kommunenUnderrettet(true)
                                .opgørelseVedlagt(true)
                                .opgørelseStemmer(true)
                                .forældreHørt(false)
                                .barnHørt(true)));

        assertThat(vurdering.udfald("FR-AFGOERELSE").spærring())
                .isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("FR-HOER-FORAELDRE")));
        assertThat(vurdering.konflikter()).isEmpty();
    }

    @Test
    void om_barnet_kan_have_behov_for_støtte_spørges_der_én_gang_også_under_nødundervisning() {
        Sag.Bygger sag = Sag.bygger("test", LocalDate.of(2020, 4, 1))
                .med(Barn.med().fødselsdato(LocalDate.of(2010, 2, 14)))
                .med(Noedundervisning.med().lukning(true));

        assertThat(Regelmotor.standard()
                        .vurder(sag.byg())
                        .udfald("NU-BEKYMRING")
                        .mangler())
                .extracting(Mangel::sti)
                .containsExactly("Bekymring.særligStøtte");

        Vurdering vurdering = Regelmotor.standard()
                .vurder(sag.med(Bekymring.med()
                                .registreret(true)
                                .særligStøtte(true)
                                .overgreb(false))
                        .byg());
        assertThat(vurdering.udfald("NU-BEKYMRING").status()).isEqualTo(Status.OPFYLDT);
        assertThat(vurdering.udfald("UN-ANSAT").status()).isEqualTo(Status.OPFYLDT);
    }

    @Test
    void det_der_mangler_er_rangeret_på_tværs_af_alle_områder() {
        Sag sag = Sag.bygger("test", LocalDate.of(2020, 4, 1))
                .område("noedpasning")
                .område("noedundervisning")
                .område("skolefravaer")
                .område("underretning")
                .byg();
        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        List<Mangel> spørgsmål = vurdering.mangler();
        assertThat(spørgsmål).extracting(Mangel::sti).doesNotHaveDuplicates();
        List<Integer> beskytter = IntStream.range(0, spørgsmål.size())
                .filter(i -> spørgsmål.get(i).spærring() == null)
                .filter(i -> !Collections.disjoint(spørgsmål.get(i).afgør(), List.of("UN-ANSAT", "UN-BORGER")))
                .boxed()
                .toList();
        List<Integer> kunLokale = IntStream.range(0, spørgsmål.size())
                .filter(i -> spørgsmål.get(i).afgør().stream()
                        .allMatch(id -> vurdering.udfald(id).regel().grundlag() == Grundlag.LOKALT_VALG))
                .boxed()
                .toList();
        assertThat(beskytter).isNotEmpty();
        assertThat(kunLokale).isNotEmpty();
        assertThat(Collections.max(beskytter)).isLessThan(Collections.min(kunLokale));
        Mangel født = vurdering.mangler().stream()
                .filter(m -> m.sti().equals("Barn.fødselsdato"))
                .findFirst()
                .orElseThrow();
        assertThat(født.afgør().stream()
                        .map(id -> vurdering.udfald(id).regel().område())
                        .distinct())
                .contains("noedpasning", "noedundervisning", "skolefravaer", "underretning");
        assertThat(født.afgør())
                .containsExactlyElementsOf(vurdering.udfald().stream()
                        .filter(u -> !u.udenBetydning()
                                && u.mangler().stream().anyMatch(m -> m.sti().equals("Barn.fødselsdato")))
                        .map(Udfald::id)
                        .toList());
    }
}
