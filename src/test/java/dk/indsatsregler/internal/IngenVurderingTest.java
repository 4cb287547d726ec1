package dk.indsatsregler.internal;

import static dk.indsatsregler.internal.Proeveregel.fil;
import static dk.indsatsregler.internal.Proeveregel.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering.Uenighed;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Er motoren og kontrollen uenige, eller fejler motoren, er der ingen vurdering; aldrig «ikke omfattet». */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IngenVurderingTest {

    private static final Sag SAG = Sag.bygger("proeve", LocalDate.of(2020, 3, 30))
            .med(new Ene(null, null, null, true, null, null, null, null, null, null))
            .byg();

    private static RuleSet regler() {
        return RuleLoader.load(
                        ProeveOrdforraad.ordforråd(),
                        Statements.shipped(),
                        List.of(new RuleFile("proeve/a.drl", fil(regel("PR-A").når("Ene( ja == true )")))),
                        "prøve")
                .orThrow();
    }

    @Test
    void uenighed_giver_ingen_vurdering_med_begge_svar() {
        Vurdering vurdering = new DefaultRegelmotor(
                        regler(), (fakta, områder) -> new Verdicts(List.of(Verdict.NO), List.of()))
                .vurder(SAG);

        assertThatThrownBy(vurdering::udfald)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("INGEN_VURDERING: der er intet udfald.");
        assertThat(vurdering.ingenVurdering()).isNotNull().satisfies(ingen -> {
            assertThat(ingen.årsag())
                    .isEqualTo("Motoren og kontrollen er uenige. Sagen er ikke vurderet; vurder den manuelt.");
            assertThat(ingen.uenigheder())
                    .containsExactly(new Uenighed("PR-A (2020-01-01)", Status.IKKE_OPFYLDT, Status.OPFYLDT));
        });
        assertThatThrownBy(() -> vurdering.udfald("PR-A"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("INGEN_VURDERING: der er intet udfald.");
    }

    @Test
    void en_fejl_i_motoren_giver_ingen_vurdering() {
        Vurdering vurdering = new DefaultRegelmotor(regler(), (fakta, områder) -> {
                    throw new IllegalStateException("noget med en oplysning i");
                })
                .vurder(SAG);

        assertThat(vurdering.ingenVurdering()).isNotNull().satisfies(ingen -> {
            assertThat(ingen.årsag()).isEqualTo("Motoren fejlede. Sagen er ikke vurderet; vurder den manuelt.");
            assertThat(ingen.uenigheder()).isEmpty();
        });
        assertThat(vurdering.toString()).isEqualTo("Vurdering[INGEN_VURDERING]");
    }

    @Test
    void enige_giver_en_vurdering() {
        assertThat(new DefaultRegelmotor(regler()).vurder(SAG).udfald("PR-A").status())
                .isEqualTo(Status.OPFYLDT);
    }
}
