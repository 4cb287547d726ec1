package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hvad der vurderes: områderne, og de pligter efter loven, som aldrig er skjult, fordi der blev spurgt om noget andet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OmfangTest {

    private static final Path REGLER = Path.of("src/main/resources/rules");

    private static Sag sag(String dato, String omraader, String fakta) {
        return SagJson.standard()
                .læs("{\"format\":\"indsatsregler-sag-1\",\"sagId\":\"omfang\",\"vurderingsdato\":\"" + dato
                        + "\",\"omraader\":[" + omraader + "],\"fakta\":{" + fakta + "}}");
    }

    private static Vurdering vurder(String dato, String omraader, String fakta) {
        return Regelmotor.standard().vurder(sag(dato, omraader, fakta));
    }

    private static List<String> uden(Vurdering vurdering, String område) {
        return vurdering.udfald().stream()
                .map(Udfald::regel)
                .filter(r -> !r.område().equals(område))
                .map(Regel::id)
                .toList();
    }

    private static final String FEMTEN = """
            "Barn":{"fødselsdato":"2011-03-03"},"Skolegang":{"skoleform":"FOLKESKOLE","klassetrin":8},
            "Kvartal":{"førsteDag":"2025-07-01","skoledage":37,"ulovligeDage":6,"sygedage":0,"fridage":0,"dageUdenType":0,
            "nødundervisningsdage":0}""";

    @Test
    void femten_procent_er_en_pligt_også_når_der_kun_spørges_om_indsatstrappen() {
        Vurdering vurdering = vurder("2025-10-06", "\"indsatstrappe\"", FEMTEN);

        assertThat(vurdering.hoved().områder()).containsExactly("indsatstrappe");
        assertThat(vurdering.udfald("FR-ULOVLIG-15").status()).isEqualTo(Status.OPFYLDT);
        assertThat(vurdering.udfald("FR-UNDERRETNING-UDESTAAR").status()).isEqualTo(Status.UAFKLARET);
        assertThat(uden(vurdering, "indsatstrappe")).doesNotContain("FR-SAMLET-10", "FR-TRIN-10", "FR-TEAM");
        assertThat(vurdering.forklar("FR-ULOVLIG-15").tekst()).contains("ulovligProcent er 16.2");
    }

    @Test
    void pligten_er_der_også_når_den_er_et_nej_eller_mangler_svar() {
        assertThat(vurder("2025-10-06", "\"indsatstrappe\"", FEMTEN.replace("\"ulovligeDage\":6", "\"ulovligeDage\":1"))
                        .udfald("FR-ULOVLIG-15")
                        .status())
                .isEqualTo(Status.IKKE_OPFYLDT);
        assertThat(vurder("2025-10-06", "\"indsatstrappe\"", "\"Kvartal\":{\"ulovligeDage\":6}")
                        .udfald("FR-ULOVLIG-15")
                        .status())
                .isEqualTo(Status.UAFKLARET);
    }

    @Test
    void alderen_og_klassetrinnet_bringer_ingen_pligt_med() {
        Vurdering vurdering = vurder(
                "2025-10-06",
                "\"indsatstrappe\"",
                "\"Barn\":{\"fødselsdato\":\"2011-03-03\"},\"Skolegang\":{\"skoleform\":\"FOLKESKOLE\",\"klassetrin\":8}");

        assertThat(uden(vurdering, "indsatstrappe")).isEmpty();
    }

    @Test
    void vold_alene_er_nok_til_pligterne_og_til_at_kontakten_venter() {
        Vurdering vurdering = vurder(
                "2025-10-06",
                "\"boernelineal\"",
                "\"Barn\":{\"fødselsdato\":\"2018-06-15\"},\"Risikofaktorer\":{\"vold\":true}");

        assertThat(vurdering.udfald().stream()
                        .filter(Udfald::erOpfyldt)
                        .filter(u -> u.regel().erLovpligt())
                        .map(Udfald::id))
                .contains("UN-ANSAT", "UN-UNDERSOEGELSE");
        assertThat(vurdering.udfald()).extracting(Udfald::id).contains("UN-OVERGREB-FOERST", "UN-RISIKO-FOERST");
    }

    @Test
    void en_anbringelse_bragt_i_overvejelse_bringer_undersøgelsen_med() {
        Vurdering vurdering = vurder(
                "2025-10-06",
                "\"skolefravaer\"",
                "\"Barn\":{\"fødselsdato\":\"2018-06-15\"},\"Overvejelse\":{\"plejefamilie\":true}");

        assertThat(vurdering.udfald("UN-UNDERSOEGELSE").status()).isEqualTo(Status.OPFYLDT);
    }

    @Test
    void sproget_alene_åbner_ikke_børnelinealen() {
        Vurdering vurdering = vurder("2025-10-06", "", "\"Kontakt\":{\"andetSprog\":true}");

        assertThat(vurdering.udfald()).extracting(Udfald::id).containsExactly("BO-SPROG");
        assertThat(vurdering.hoved().områder()).isEmpty();
        assertThat(vurdering.mangler()).isEmpty();
        Vurdering medFravær = vurder("2025-10-06", "", FEMTEN + ",\"Kontakt\":{\"andetSprog\":true}");
        assertThat(medFravær.hoved().områder()).containsExactly("skolefravaer");
        assertThat(medFravær.udfald("BO-SPROG").erOpfyldt()).isTrue();
        assertThat(medFravær.mangler()).extracting(Mangel::sti).noneMatch(sti -> sti.startsWith("Risikofaktorer"));
    }

    @Test
    void et_område_der_ikke_gælder_på_dagen_kommer_ikke_med_af_sig_selv() {
        String fakta = "\"Opsoegning\":{\"specialtilbud\":true}";

        assertThat(vurder("2023-05-01", "", FEMTEN.replace("2025-07-01", "2023-01-01") + "," + fakta)
                        .hoved()
                        .områder())
                .containsExactly("skolefravaer");
        // Nødpasningen var der ikke endnu i 2019: den kommer kun, når den er det eneste, oplysningerne handler om.
        String pasning = "\"Pasning\":{\"alleMulighederAfsøgt\":true}";
        assertThat(vurder("2019-10-01", "", FEMTEN.replace("2025-07-01", "2019-07-01") + "," + pasning)
                        .hoved()
                        .områder())
                .doesNotContain("noedpasning");
        assertThat(vurder("2019-10-01", "", pasning).udfald())
                .isNotEmpty()
                .allMatch(u -> u.status() == Status.UDEN_FOR_GYLDIGHED);
        assertThat(vurder("2020-04-01", "", pasning).hoved().områder()).contains("noedpasning");
        assertThat(vurder("2023-05-01", "\"noedpasning\",\"skolefravaer\"", fakta)
                        .hoved()
                        .områder())
                .containsExactly("noedpasning", "skolefravaer");
    }

    @Test
    void et_regelsæt_uden_lovens_regler_siger_det(@TempDir Path mappe) throws Exception {
        Files.createDirectories(mappe.resolve("skolefravaer"));
        Files.copy(REGLER.resolve("skolefravaer/lokale-trin.drl"), mappe.resolve("skolefravaer/lokale-trin.drl"));
        Vurdering vurdering = Regelmotor.bygger().medRegelmappe(mappe).byg().vurder(sag("2025-10-06", "", FEMTEN));

        String forbehold = vurdering.forbehold().get(0);
        assertThat(forbehold)
                .matches(
                        "Regelsættet har ikke alle lovens pligter med: der mangler pligter om [a-zæøå, ]*skolefravaer[a-zæøå, ]* og underretning\\."
                                + " At en pligt ikke står her, betyder ikke, at den ikke gælder\\. Vurdér den uden om programmet, eller læg reglerne oven på dem, der følger med\\.");
        assertThat(VurderingJson.skriv(vurdering)).contains("\"forbehold\":[\"" + forbehold + "\"");
    }

    @Test
    void lovens_regler_og_lag_oven_på_dem_har_intet_forbehold() {
        Sag sag = sag("2025-10-06", "", FEMTEN);

        assertThat(Regelmotor.standard().vurder(sag).hoved().forbehold()).isEmpty();
        assertThat(Regelmotor.bygger()
                        .medRegelmappe(REGLER)
                        .byg()
                        .vurder(sag)
                        .hoved()
                        .forbehold())
                .isEmpty();
        assertThat(Regelmotor.bygger()
                        .medKommunalPraksis("bornholm")
                        .byg()
                        .vurder(sag)
                        .hoved()
                        .forbehold())
                .isEmpty();
    }
}
