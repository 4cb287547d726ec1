package dk.indsatsregler.regler.sagsbehandling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Ungeplanen ved anbringelse er en pligt, som fire regler deler (barnets lov § 108, stk. 2-4). Her siges den i én betingelse, for hver sag med
 * én indsats, også når noget ikke er oplyst: pligten er altid hos en af de fire, og kun én gang.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UngeplanTest {

    private static final List<String> REGLER =
            List.of("IT-UNGEPLAN-ANBRINGELSE", "SB-UNGEPLAN-16", "SB-UNGEPLAN-AFGOERELSE", "IT-UNGEPLAN-FOER");
    private static final LocalDate DAG = LocalDate.of(2026, 6, 1);
    private static final String UKENDT = "null";
    private static final String NEJ = "\"IKKE_SKET\"";

    /** Om den unge er anbragt, fyldt 16 år og uden ungeplan og gammel handleplan; {@code null}, når det ikke kan siges. */
    private static @Nullable Boolean pligt(
            String født, String hjemmel, String afgjort, String ungeplan, String barnetsPlan) {
        List<@Nullable Boolean> led = new ArrayList<>();
        led.add(født.equals(UKENDT) ? null : dag(født).plusYears(16).compareTo(DAG) <= 0);
        led.add(hjemmel.equals(UKENDT) ? null : hjemmel.contains("ANBRINGELSE_"));
        led.add(afgjort.equals(UKENDT) ? null : !afgjort.equals(NEJ));
        led.add(ungeplan.equals(UKENDT) ? null : ungeplan.equals(NEJ));
        led.add(
                barnetsPlan.equals(UKENDT)
                        ? null
                        : barnetsPlan.equals(NEJ) || dag(barnetsPlan).getYear() >= 2024);
        return led.contains(false) ? Boolean.FALSE : led.contains(null) ? null : Boolean.TRUE;
    }

    private static LocalDate dag(String json) {
        return LocalDate.parse(json.substring(1, json.length() - 1));
    }

    private static Vurdering vurder(String... f) {
        return Regelmotor.standard()
                .vurder(SagJson.standard()
                        .læs(
                                "{\"sagId\":\"s\",\"omraader\":[\"indsatstrappe\"],\"fakta\":{\"Barn\":{\"fødselsdato\":"
                                        + f[0]
                                        + "},\"Indsats\":[{\"id\":\"i\",\"trin\":\"PLEJEFAMILIE\",\"hjemmel\":"
                                        + f[1]
                                        + ",\"afgjort\":" + f[2] + "}],\"Indsatsplan\":{\"ungeplan\":" + f[3]
                                        + ",\"barnetsPlan\":" + f[4] + "}}}",
                                DAG));
    }

    @Test
    void pligten_er_hos_netop_en_regel_og_forsvinder_aldrig_når_noget_er_ukendt() {
        AtomicInteger pligter = new AtomicInteger();
        for (String født : List.of(UKENDT, "\"2007-12-31\"", "\"2008-01-01\"", "\"2009-03-10\"", "\"2010-06-02\"")) {
            for (String hjemmel : List.of(UKENDT, "\"ANBRINGELSE_MED_SAMTYKKE\"", "\"ANBRINGELSE_UDEN_SAMTYKKE\"")) {
                for (String afgjort :
                        List.of(UKENDT, NEJ, "\"2023-12-31\"", "\"2024-01-01\"", "\"2025-03-09\"", "\"2025-03-10\"")) {
                    for (String ungeplan : List.of(UKENDT, NEJ)) {
                        for (String barnetsPlan : List.of(UKENDT, NEJ, "\"2023-12-31\"", "\"2024-01-01\"")) {
                            String[] sag = {født, hjemmel, afgjort, ungeplan, barnetsPlan};
                            Boolean ventet = pligt(født, hjemmel, afgjort, ungeplan, barnetsPlan);
                            Vurdering vurdering = vurder(sag);
                            List<Status> svar = vurdering.udfald().stream()
                                    .filter(u -> REGLER.contains(u.id()))
                                    .map(Udfald::status)
                                    .toList();
                            if (Boolean.TRUE.equals(ventet)) {
                                pligter.incrementAndGet();
                                assertThat(svar).as("%s", List.of(sag)).containsOnlyOnce(Status.OPFYLDT);
                            } else if (ventet == null) {
                                assertThat(svar).as("%s", List.of(sag)).containsAnyOf(Status.OPFYLDT, Status.UAFKLARET);
                            }
                        }
                    }
                }
            }
        }
        assertThat(pligter).hasValueGreaterThan(40);
    }
}
