package dk.indsatsregler.regler.underretning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.fravaersindsats.Trivsel;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedundervisning.Noedundervisning;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoleform;
import dk.indsatsregler.sag.skolefravaer.Skolegang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Flere områder i én vurdering: hvad der altid er med, hvad der trækker i hver sin retning, og hvad der mangler. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaaTvaersTest {

    private static final LocalDate DAG = LocalDate.of(2024, 5, 15);

    private static Sag.Bygger sag() {
        return Sag.bygger("test", DAG).med(new Barn(LocalDate.of(2010, 2, 14), null));
    }

    private static Sag.Bygger medFravær(Bekymring bekymring) {
        return sag().med(new Skolegang(Skoleform.FOLKESKOLE, 7))
                .med(kvartal(6))
                .med(new Fravaerssag(false, false, null, null, null, null, null, null))
                .med(bekymring)
                .område("skolefravaer");
    }

    private static Kvartal kvartal(int ulovlige) {
        return new Kvartal(
                LocalDate.of(2024, 4, 1),
                60,
                BigDecimal.valueOf(ulovlige),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    private static Bekymring bekymring(
            @Nullable Boolean overgreb,
            @Nullable Boolean æresrelateret,
            @Nullable Boolean risikovurderet,
            @Nullable Boolean frigivet) {
        return new Bekymring(
                true,
                true,
                overgreb,
                null,
                null,
                null,
                null,
                null,
                æresrelateret,
                risikovurderet,
                frigivet,
                null,
                null,
                null);
    }

    private static Vurdering vurder(Sag.Bygger sag) {
        return Regelmotor.standard().vurder(sag.byg());
    }

    @Test
    void pligten_er_ikke_skjult_fordi_kun_et_andet_område_er_nævnt() {
        Vurdering vurdering = vurder(medFravær(new Bekymring(null, true, null)));

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
        assertThat(vurder(sag().med(kvartal(6)).med(new Trivsel(true, null)).område("noedpasning"))
                        .hoved()
                        .områder())
                .containsExactly("noedpasning");
    }

    @Test
    void ingen_pligt_til_at_underrette_læser_et_trin_heller_ikke_gennem_andre_regler() {
        Rulebook regler = Rulebook.shipped();
        Deque<Rule> læses = new ArrayDeque<>(regler.rules().rules().stream()
                .filter(r -> r.info().udsagn().contains("BO-13"))
                .toList());
        assertThat(læses).hasSize(2);
        Set<String> typer = new HashSet<>();
        while (!læses.isEmpty()) {
            Rule regel = læses.pop();
            regel.conditions().forEach(led -> typer.add(led.type().name()));
            regel.readsRules().forEach(id -> læses.addAll(regler.rules().versions(id)));
        }

        assertThat(typer).containsExactlyInAnyOrder("Barn", "Bekymring");
    }

    @Test
    void risikovurderingen_spærrer_også_pligten_til_at_varsle_og_det_vises_som_modstrid() {
        Vurdering vurdering = vurder(medFravær(bekymring(false, true, false, null)));

        Spaerring spærret = new Spaerring(Grad.SPÆRRET, List.of("UN-RISIKO-FOERST"));
        assertThat(List.of("FR-ULOVLIG-10", "FR-VARSEL-UDESTAAR", "FR-ULOVLIG-KONTAKT"))
                .allSatisfy(id -> {
                    assertThat(vurdering.udfald(id).status()).isEqualTo(Status.OPFYLDT);
                    assertThat(vurdering.udfald(id).spærring()).isEqualTo(spærret);
                });
        assertThat(vurdering.konflikter().stream().filter(Konflikt::sikker))
                .containsExactly(
                        mod("FR-ULOVLIG-10", "UN-RISIKO-FOERST"),
                        mod("FR-VARSEL-UDESTAAR", "UN-RISIKO-FOERST"),
                        mod("FR-ULOVLIG-KONTAKT", "UN-RISIKO-FOERST"),
                        mod("FR-KONTAKT-UDESTAAR", "UN-RISIKO-FOERST"));
    }

    private static Konflikt mod(String forslag, String mod) {
        return new Konflikt(forslag, mod, "FORÆLDREKONTAKT", true, Forrang.MOD);
    }

    @Test
    void et_lokalt_valg_fjerner_ingen_pligt_efter_loven_men_modstriden_vises() {
        Vurdering vurdering = vurder(medFravær(bekymring(true, false, null, false)));

        assertThat(vurdering.udfald("FR-ULOVLIG-10").spærring()).isNull();
        assertThat(vurdering.udfald("FR-VARSEL-UDESTAAR").spærring()).isNull();
        assertThat(vurdering.udfald("FR-ULOVLIG-KONTAKT").spærring())
                .isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("UN-OVERGREB-FOERST")));
        assertThat(vurdering.konflikter())
                .startsWith(
                        new Konflikt("FR-ULOVLIG-10", "UN-OVERGREB-FOERST", "FORÆLDREKONTAKT", true, Forrang.FORSLAG),
                        new Konflikt(
                                "FR-VARSEL-UDESTAAR", "UN-OVERGREB-FOERST", "FORÆLDREKONTAKT", true, Forrang.FORSLAG),
                        mod("FR-ULOVLIG-KONTAKT", "UN-OVERGREB-FOERST"));
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
        Vurdering vurdering = vurder(sag().med(new Skolegang(Skoleform.FOLKESKOLE, 7))
                .med(kvartal(12))
                .med(new Fravaerssag(true, true, true, true, true, false, true, null)));

        assertThat(vurdering.udfald("FR-AFGOERELSE").spærring())
                .isEqualTo(new Spaerring(Grad.SPÆRRET, List.of("FR-HOER-FORAELDRE")));
        assertThat(vurdering.konflikter()).isEmpty();
    }

    @Test
    void to_svar_på_samme_spørgsmål_i_to_områder_vises() {
        Sag sag = Sag.bygger("test", LocalDate.of(2020, 4, 1))
                .med(new Barn(LocalDate.of(2010, 2, 14), null))
                .med(new Bekymring(true, false, false))
                .med(new Noedundervisning(
                        true, null, null, null, null, null, true, null, null, null, null, null, null, null, null, null))
                .byg();
        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        assertThat(vurdering.modstrid()).extracting(Udfald::id).containsExactly("UN-MODSTRID-NOEDUNDERVISNING");
        assertThat(vurdering.udfald("NU-BEKYMRING").status()).isEqualTo(Status.OPFYLDT);
        assertThat(vurdering.udfald("UN-ANSAT").status()).isEqualTo(Status.IKKE_OPFYLDT);
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

        assertThat(vurdering.mangler())
                .extracting((Mangel m) -> m.afgør().size())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(vurdering.mangler()).extracting(Mangel::sti).doesNotHaveDuplicates();
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
