package dk.indsatsregler.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Sag;
import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Det samme spørges der om én gang: hvad der spørges om først, og hvad der tæller uden at blive spurgt om. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedTest {

    @Fakta
    public record Foerst(
            @Oplysning(spørgsmål = "Først?", svaresAf = SvaresAf.SKOLE) @Nullable
            Boolean spurgt,

            @Oplysning(spørgsmål = "Siden?", svaresAf = SvaresAf.SKOLE, efter = "spurgt") @Nullable
            Boolean siden) {

        @Afledt(
                af = {"Foerst.spurgt", "Andet.talt"},
                spørg = {"Foerst.spurgt"},
                betydning = "Den ene eller den anden.",
                udsagn = "IT-40")
        public static @Nullable Boolean enAf(Foerst først, Andet andet) {
            return Boolean.TRUE.equals(andet.talt) ? andet.talt : først.spurgt;
        }
    }

    @Fakta
    public record Andet(
            @Oplysning(spørgsmål = "Talt?", svaresAf = SvaresAf.SKOLE, efter = "Foerst.enAf") @Nullable
            Boolean talt,

            @Oplysning(spørgsmål = "Til sidst?", svaresAf = SvaresAf.SKOLE, efter = "talt") @Nullable
            Boolean sidst) {}

    @Fakta
    public record Sigselv(
            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE, efter = "b") @Nullable
            Boolean a,

            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE, efter = "a") @Nullable
            Boolean b) {}

    @Fakta
    public record Ukendt(
            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE, efter = "findesIkke") @Nullable
            Boolean a) {}

    @Fakta(flere = true, hvilke = "Hvilke?")
    public record Mange(
            String id,

            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE) @Nullable
            Boolean a,

            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE, efter = "a") @Nullable
            Boolean b) {}

    @Fakta
    public record EfterMange(
            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE, efter = "Mange.a") @Nullable
            Boolean a) {}

    @Fakta
    public record SpoergerAndet(
            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE) @Nullable
            Boolean a,

            @Oplysning(spørgsmål = "?", svaresAf = SvaresAf.SKOLE) @Nullable
            Boolean b) {

        @Afledt(
                af = {"SpoergerAndet.a"},
                spørg = {"SpoergerAndet.b"},
                betydning = "Målt.",
                udsagn = "IT-40")
        public static @Nullable Boolean mål(SpoergerAndet andet) {
            return andet.a;
        }
    }

    private static final Vocabulary ORD = Vocabulary.of(List.of(Foerst.class, Andet.class));

    private static List<String> spørges(String sti, Record... fakta) {
        Sag.Bygger sag = Sag.bygger("proeve", LocalDate.of(2025, 1, 1));
        for (Record faktum : fakta) {
            sag.med(faktum);
        }
        CaseFacts facts = CaseFacts.of(ORD, sag.byg());
        String[] dele = sti.split("\\.", 2);
        FactType type = ORD.type(dele[0]).orElseThrow();
        return facts.missing(facts.rows(type).get(0), type.field(dele[1]).orElseThrow()).stream()
                .map(Cell::path)
                .toList();
    }

    @Test
    void det_der_venter_på_et_svar_spørges_der_om_når_svaret_er_givet() {
        assertThat(spørges("Foerst.siden")).containsExactly("Foerst.spurgt");
        assertThat(spørges("Foerst.siden", new Foerst(true, null))).containsExactly("Foerst.siden");
        assertThat(spørges("Foerst.siden", new Foerst(false, null))).containsExactly("Foerst.siden");
        assertThat(spørges("Foerst.siden", new Foerst(null, true))).isEmpty();
    }

    @Test
    void det_der_kun_tæller_når_det_er_oplyst_spørges_der_ikke_om() {
        assertThat(spørges("Foerst.enAf")).containsExactly("Foerst.spurgt");
        assertThat(spørges("Foerst.enAf", new Andet(false, null))).containsExactly("Foerst.spurgt");
    }

    @Test
    void det_der_venter_på_et_mål_spørger_om_det_målet_mangler() {
        assertThat(spørges("Andet.talt")).containsExactly("Foerst.spurgt");
        assertThat(spørges("Andet.talt", new Foerst(false, null))).containsExactly("Andet.talt");
    }

    @Test
    void der_kan_ventes_i_flere_led_og_et_led_der_er_kendt_springes_over() {
        assertThat(spørges("Andet.sidst")).containsExactly("Foerst.spurgt");
        assertThat(spørges("Andet.sidst", new Foerst(true, null))).containsExactly("Andet.talt");
        assertThat(spørges("Andet.sidst", new Andet(true, null))).containsExactly("Andet.sidst");
    }

    @Test
    void et_felt_kan_ikke_vente_på_sig_selv_på_noget_ukendt_eller_på_en_af_flere() {
        assertThatThrownBy(() -> Vocabulary.of(List.of(Sigselv.class)))
                .hasMessage("Sigselv.a is asked about after itself");
        assertThatThrownBy(() -> Vocabulary.of(List.of(Ukendt.class)))
                .hasMessage("Ukendt.a is asked about after Ukendt.findesIkke, which cannot be asked first");
        assertThatThrownBy(() -> Vocabulary.of(List.of(Mange.class, EfterMange.class)))
                .hasMessage("EfterMange.a is asked about after Mange.a, which cannot be asked first");
    }

    @Test
    void der_spørges_kun_om_det_målet_bygger_på() {
        assertThatThrownBy(() -> Vocabulary.of(List.of(SpoergerAndet.class)))
                .hasMessage("mål: what is asked for is among the inputs");
    }
}
