package dk.indsatsregler.testing.step;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Check;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et Så kan spørges om et andet svar end det, scenariet selv gav, som når en regel er ændret eller fjernet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AndetSvarTest {

    private static final Rulebook REGLER =
            Rulebook.folder(ProeveOrdforraad.medKlods(), Path.of("src/test/resources/scenariebeskeder/regler"));
    private static final String FIL = """
            # language: da
            Egenskab: Prøve
              Regel: PR-JA
                Scenarie: ja
                  Givet Ene.ja er ja
                  Når sagen vurderes den 2020-03-20
                  Så er PR-JA opfyldt
                  Og er kilden til PR-PLIGT "Prøveloven, § 1"
            """;

    private static final Occasion ANLEDNING = anledning();

    private static Occasion anledning() {
        Scenario scenarie = new ScenarioReader(REGLER.rules())
                .read(
                        "a.feature",
                        FeatureReader.read("a.feature", FIL.getBytes(StandardCharsets.UTF_8))
                                .scenarios()
                                .get(0))
                .scenario();
        return Objects.requireNonNull(scenarie).occasions().get(0);
    }

    private static Vurdering.Hoved hoved() {
        return REGLER.engine().vurder(ANLEDNING.given().sag()).hoved();
    }

    @Test
    void et_trin_siger_hvilke_regler_det_nævner_og_hvilke_det_prøver() {
        Check status = ANLEDNING.checks().get(0);
        Check kilde = ANLEDNING.checks().get(1);

        assertThat(status.text()).isEqualTo("Så er PR-JA opfyldt");
        assertThat(status.line()).isEqualTo(7);
        assertThat(status.rules()).isEqualTo(Set.of("PR-JA"));
        assertThat(status.tellsStatusOf()).isEqualTo(Set.of("PR-JA"));
        assertThat(kilde.rules()).isEqualTo(Set.of("PR-PLIGT"));
        assertThat(kilde.tellsStatusOf()).isEmpty();
    }

    @Test
    void ingen_vurdering_er_en_fejl() {
        Answer svar = new Answer.Assessed(
                Vurdering.ingen(hoved(), new Vurdering.IngenVurdering("Motoren og kontrollen er uenige.", List.of())));

        assertThat(ANLEDNING.checks().get(0).failure(svar))
                .isEqualTo("linje 7: Så er PR-JA opfyldt\nDer kom ingen vurdering: Motoren og kontrollen er uenige.");
    }

    @Test
    void en_regel_der_ikke_findes_mere_er_en_fejl() {
        Answer svar = new Answer.Assessed(Vurdering.af(hoved(), List.of(), null, null, id -> {
            throw new IllegalStateException(id);
        }));

        assertThat(ANLEDNING.checks().get(0).failure(svar))
                .isEqualTo(
                        "linje 7: Så er PR-JA opfyldt\nPR-JA er ikke med i vurderingen. Sagen er vurderet i: proeve.");
    }

    @Test
    void det_samme_svar_giver_det_samme_hver_gang() {
        Answer svar = ANLEDNING.assess(REGLER.engine()::vurder);

        assertThat(ANLEDNING.checks()).allSatisfy(check -> {
            assertThat(check.failure(svar)).isNull();
            assertThat(check.failure(svar)).isNull();
        });
    }
}
