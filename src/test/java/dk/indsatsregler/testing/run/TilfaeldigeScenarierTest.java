package dk.indsatsregler.testing.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.testing.scenario.Answer;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** En sag, skrevet som scenarie og læst igen, er den samme sag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TilfaeldigeScenarierTest {

    private static final Vocabulary ORDFORRÅD = ProeveOrdforraad.medKlods();

    @Test
    void en_sag_skrevet_som_scenarie_giver_den_samme_vurdering() {
        prøv(1, 12, 8);
    }

    @Test
    @Tag("campaign")
    void mange_sager_skrevet_som_scenarier_giver_den_samme_vurdering() {
        prøv(1000, 300, 20);
    }

    private static void prøv(long frø, int regelsæt, int sager) {
        SagSomTrin skriver = new SagSomTrin(ORDFORRÅD);
        for (int i = 0; i < regelsæt; i++) {
            RuleSet regler = TilfaeldigeRegler.sæt(ORDFORRÅD, frø + i).træ();
            TilfaeldigeSager tilfældige = new TilfaeldigeSager(regler, frø + i);
            StringBuilder fil = new StringBuilder("# language: da\nEgenskab: Tilfældig\n");
            List<String> forventet = new ArrayList<>();
            for (int j = 0; j < sager; j++) {
                Sag sag = tilfældige.sag();
                Vurdering vurdering = Assessment.bySecondOpinion(regler, sag);
                String regel = vurdering.udfald().get(0).id();
                fil.append("  Regel: ")
                        .append(regel)
                        .append("\n    Scenarie: sag ")
                        .append(j)
                        .append('\n');
                fil.append(skriver.skriv(sag)).append(så(vurdering));
                forventet.add(tekst(vurdering));
            }

            Run kørt = Runner.run(
                    Rulebook.of(new Loaded.Rules(regler)),
                    "a.feature",
                    fil.toString().getBytes(StandardCharsets.UTF_8));

            assertThat(kørt.ran())
                    .as(fil.toString())
                    .hasSize(sager)
                    .allSatisfy(ran -> assertThat(ran.failure()).isNull());
            List<Scenario> læst = kørt.passed();
            for (int j = 0; j < sager; j++) {
                Answer svar = læst.get(j).occasions().get(0).assess(sag -> Assessment.bySecondOpinion(regler, sag));
                assertThat(tekst(((Answer.Assessed) svar).vurdering())).isEqualTo(forventet.get(j));
            }
        }
    }

    private static String så(Vurdering vurdering) {
        StringBuilder ud = new StringBuilder();
        for (Udfald udfald : vurdering.udfald()) {
            String status = udfald.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            ud.append("      Så er ")
                    .append(udfald.id())
                    .append(' ')
                    .append(status)
                    .append('\n');
            udfald.mangler()
                    .forEach(m -> ud.append("      Så mangler ")
                            .append(udfald.id())
                            .append(" svar på ")
                            .append(m.sti())
                            .append('\n'));
        }
        return ud.toString();
    }

    private static String tekst(Vurdering vurdering) {
        StringBuilder ud = new StringBuilder(
                VurderingJson.skriv(vurdering).replace(vurdering.hoved().sagId(), "scenarie"));
        vurdering.udfald().forEach(u -> ud.append(vurdering.forklar(u.id()).tekst()));
        return ud.toString();
    }
}
