package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.overview.Overview;
import dk.indsatsregler.overview.Overviews;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.smaaboern.Sundhedspleje;
import dk.indsatsregler.sag.smaaboern.Tandpleje;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Tilbudsliste;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** De øvrige systemer: farver og udeblivelser er aldrig tegn eller tal, områderne åbnes af deres egne oplysninger, og tilbud rangeres ikke. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OevrigeSystemerTest {

    private static final String BARN = "\"Barn\":{\"fødselsdato\":\"2021-05-01\"},";
    private static final Set<Slags> TAL = EnumSet.of(Slags.HØJST_TRIN, Slags.LØFT);

    private static Vurdering vurder(String områder, String fakta) {
        return Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs(
                                "{\"format\":\"indsatsregler-sag-1\",\"sagId\":\"sy\",\"vurderingsdato\":\"2025-10-06\",\"omraader\":["
                                        + områder + "],\"fakta\":{" + BARN + fakta + "}}"));
    }

    private static Map<String, String> udfald(Vurdering vurdering, String undtagen) {
        return vurdering.udfald().stream()
                .filter(u -> !u.id().equals(undtagen))
                .collect(Collectors.toMap(
                        u -> u.regel().version(),
                        u -> u.status() + " "
                                + (u.spærring() == null ? "" : u.spærring().grad()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    void at_barnet_er_udeblevet_fra_tandplejen_ændrer_intet_andet() {
        String andet = ",\"Bekymring\":{\"registreret\":true,\"særligStøtte\":false,\"overgreb\":false}";
        String områder = "\"boernelineal\",\"smaaboern\",\"underretning\"";
        Vurdering kommer = vurder(områder, "\"Tandpleje\":{\"tegnPåOvergreb\":false,\"udeblevet\":false}" + andet);
        Vurdering udeblevet = vurder(områder, "\"Tandpleje\":{\"tegnPåOvergreb\":false,\"udeblevet\":true}" + andet);

        assertThat(udeblevet.udfald("SM-TAND-KONTAKT").erOpfyldt()).isTrue();
        assertThat(udfald(udeblevet, "SM-TAND-KONTAKT")).isEqualTo(udfald(kommer, "SM-TAND-KONTAKT"));
    }

    @Test
    void at_sundhedsplejen_ikke_ses_med_barnet_ændrer_intet_andet() {
        String fakta =
                "\"Smaabarn\":{\"begyndtISkole\":false},\"Sundhedspleje\":{\"særligtBehov\":false,\"kontaktAftalt\":";
        Vurdering uden = vurder("\"smaaboern\"", fakta + "false}");

        assertThat(uden.udfald("SM-SLIP").erOpfyldt()).isTrue();
        assertThat(udfald(uden, "SM-SLIP")).isEqualTo(udfald(vurder("\"smaaboern\"", fakta + "true}"), "SM-SLIP"));
        assertThat(Regelmotor.standard().regler().stream()
                        .filter(r -> r.placering().tekst().contains("kontaktAftalt")
                                || r.placering().tekst().contains("udeblevet == true"))
                        .map(Regel::slags))
                .doesNotContain(Slags.OPMÆRKSOMHED);
    }

    @Test
    void udeblivelse_og_kontakt_ændrer_kun_de_regler_der_selv_læser_dem_i_enhver_sag() {
        RuleSet regler = Rulebook.shipped().rules();
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, 20251006);
        int anderledes = 0;
        for (int i = 0; i < 150; i++) {
            Sag sag = sager.sag();
            Tandpleje tand = en(sag, Tandpleje.class, Tandpleje.med());
            Sundhedspleje pleje = en(sag, Sundhedspleje.class, Sundhedspleje.med());
            anderledes += kun(
                    regler,
                    "udeblevet",
                    med(sag, tand.udeblevet(false)),
                    med(sag, tand.udeblevet(true)),
                    med(sag, tand.udeblevet(null)));
            anderledes += kun(
                    regler,
                    "kontaktAftalt",
                    med(sag, pleje.kontaktAftalt(true)),
                    med(sag, pleje.kontaktAftalt(false)),
                    med(sag, pleje.kontaktAftalt(null)));
        }
        assertThat(anderledes).as("læsere, der falder anderledes ud").isPositive();
    }

    /** Kun de regler, der selv læser feltet, falder ud på en anden måde, og ingen af dem siger, at der er tegn på noget. */
    private static int kun(RuleSet regler, String felt, Sag... sager) {
        List<Verdicts> svar = Arrays.stream(sager)
                .map(sag -> Evaluator.evaluate(regler, CaseFacts.of(regler.vocabulary(), sag), regler.areas()))
                .toList();
        int anderledes = 0;
        for (Rule regel : regler.rules()) {
            boolean ens = svar.stream().map(s -> s.of(regel)).distinct().count() == 1;
            if (!ens) {
                assertThat(regel.info().placering().tekst()).as(regel.id()).contains(felt);
                assertThat(regel.info().slags()).as(regel.id()).isNotEqualTo(Slags.OPMÆRKSOMHED);
                anderledes++;
            }
        }
        return anderledes;
    }

    @Test
    void en_følsom_oplysning_ændrer_kun_hjælpens_form_i_enhver_sag() {
        RuleSet regler = Rulebook.shipped().rules();
        List<Field> følsomme = regler.vocabulary().told().stream()
                .flatMap(type -> type.toldFields().stream())
                .filter(Field::sensitive)
                .toList();
        assertThat(følsomme).hasSizeGreaterThanOrEqualTo(10);
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, 20251201);
        Set<String> anderledes = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            Sag sag = sager.sag();
            for (Field felt : følsomme) {
                Record faktum = en(
                        sag, regler.vocabulary().type(felt.type()).orElseThrow().record());
                List<Verdicts> svar = Stream.of(true, false, null)
                        .map(værdi -> med(sag, Faktum.med(faktum, felt.name(), værdi)))
                        .map(anden ->
                                Evaluator.evaluate(regler, CaseFacts.of(regler.vocabulary(), anden), regler.areas()))
                        .toList();
                for (Rule regel : regler.rules()) {
                    if (svar.stream().map(s -> s.of(regel)).distinct().count() > 1) {
                        assertThat(regel.info().slags())
                                .as(regel.id() + " og " + felt.path())
                                .isEqualTo(Slags.TILPASNING);
                        anderledes.add(felt.path());
                    }
                }
            }
        }
        assertThat(anderledes).as("felter, der ændrede noget").hasSizeGreaterThan(3);
    }

    private static <R extends Record> R en(Sag sag, Class<R> type) {
        return en(sag, type, Faktum.med(type));
    }

    private static <R extends Record> R en(Sag sag, Class<R> type, R ukendt) {
        return sag.fakta(type)
                .filter(alle -> !alle.isEmpty())
                .map(alle -> type.cast(alle.get(0)))
                .orElse(ukendt);
    }

    private static Sag med(Sag sag, Record andet) {
        Sag.Bygger bygger = Sag.bygger(sag.id(), sag.vurderingsdato()).med(andet);
        for (Class<? extends Record> type : sag.typer()) {
            if (!type.equals(andet.getClass())) {
                List<? extends Record> fakta = sag.fakta(type).orElseThrow();
                if (fakta.isEmpty()) {
                    bygger.medIngen(type);
                }
                fakta.forEach(bygger::med);
            }
        }
        return bygger.byg();
    }

    @Test
    void ingen_farve_er_et_tal_eller_tælles() {
        List<Regel> farver = Regelmotor.standard().regler().stream()
                .filter(r -> r.placering().tekst().contains("Farve")
                        || r.placering().tekst().contains("egneUenige"))
                .toList();

        assertThat(farver).hasSizeGreaterThan(4).allSatisfy(r -> {
            assertThat(TAL).as(r.id()).doesNotContain(r.slags());
            assertThat(r.placering().tekst()).as(r.id()).doesNotContain("@gruppe");
        });
        assertThat(Regelmotor.standard().regler().stream()
                        .filter(r -> Set.of("opsporing", "kriminalitet", "familien", "laering", "smaaboern")
                                .contains(r.område()))
                        .map(r -> r.placering().tekst()))
                .noneMatch(t -> t.contains("@gruppe") || t.contains("højstTrin") || t.contains("løft("));
    }

    @Test
    void hvert_område_åbnes_af_sine_egne_oplysninger_og_trækker_kun_pligter_med() {
        Map<String, String> fakta = Map.of(
                "smaaboern", "\"Sprogvurdering\":{\"foretaget\":false}",
                "opsporing", "\"Opsporing\":{\"fællesFarve\":\"GUL\"}",
                "kriminalitet", "\"Kriminalitetsforebyggelse\":{\"bekymring\":true}",
                "familien", "\"Familiesamarbejde\":{\"netværkKortlagt\":false}",
                "laering", "\"Skolesamarbejde\":{\"elevplan\":true}");
        fakta.forEach((område, oplyst) -> {
            Vurdering vurdering = vurder("", oplyst);
            assertThat(vurdering.hoved().områder()).as(område).isEqualTo(new TreeSet<>(Set.of(område)));
            assertThat(vurdering.udfald().stream()
                            .map(Udfald::regel)
                            .filter(r -> !r.område().equals(område))
                            .map(Regel::id))
                    .as(område)
                    .isEmpty();
        });
    }

    @Test
    void der_spørges_hverken_om_forældrenes_liv_eller_om_tandplejen_før_nogen_har_oplyst_noget() {
        assertThat(vurder("\"smaaboern\"", "\"Smaabarn\":{\"pasning\":\"HJEMME\",\"begyndtISkole\":false}")
                        .mangler())
                .noneMatch(
                        m -> m.felt().startsWith("Risikofaktorer") || m.felt().startsWith("Tandpleje"))
                .isNotEmpty();
    }

    @Test
    void siden_skriver_feltets_ord_hvert_for_sig() {
        Overview side = Overviews.of(
                vurder("", "\"Smaabarn\":{\"begyndtISkole\":false},\"Sundhedspleje\":{\"særligtBehov\":true}"));

        assertThat(side.parts().toString()).contains("begyndt i skole: nej");
    }

    private static final String LISTE = """
            alle | Gruppe for forældre | Familiehuset | alder 3-8 | tema familien
            alle | Familiestuen | Dagtilbud | alder 2-6 | længde 12 uger
            alle | Ungeforløb | Ungerådgivningen | alder 15-25
            """;

    @Test
    void tilbud_uanset_trin_vises_i_listens_orden_hvor_de_passer() {
        Tilbudsliste liste = Tilbudsliste.læs("tilbud.txt", LISTE.getBytes(StandardCharsets.UTF_8));
        String netværk = "\"Familiesamarbejde\":{\"netværkKortlagt\":false}";

        assertThat(vurder("", netværk).medTilbud(liste).tilbud())
                .extracting(Tilbud::tilbud)
                .containsExactly("Gruppe for forældre", "Familiestuen");
        assertThat(vurder("", "\"Skolesamarbejde\":{\"elevplan\":true}")
                        .medTilbud(liste)
                        .tilbud())
                .extracting(Tilbud::tilbud)
                .containsExactly("Familiestuen");
        assertThat(Overviews.of(vurder("", netværk).medTilbud(liste)).parts())
                .filteredOn(p -> p.kind() == Overview.Kind.OFFERS)
                .singleElement()
                .satisfies(p -> assertThat(p.entries()).hasSize(2));
    }

    @Test
    void tilbud_venter_når_kontakten_venter() {
        Tilbudsliste liste = Tilbudsliste.læs("tilbud.txt", LISTE.getBytes(StandardCharsets.UTF_8));
        Vurdering vurdering = vurder("", "\"Bekymring\":{\"æresrelateret\":true,\"risikovurderet\":false}")
                .medTilbud(liste);

        assertThat(vurdering.tilbud()).isEmpty();
        assertThat(vurdering.tilbudVenter()).isTrue();
    }
}
