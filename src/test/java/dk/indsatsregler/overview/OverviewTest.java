package dk.indsatsregler.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.overview.Overview.Part;
import dk.indsatsregler.overview.Overview.Stance;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.sag.Emne;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sidens rækkefølge over tilfældige sager: intet lokalt står over lov, og intet om beskyttelse, pligt eller frist er foldet væk. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverviewTest {

    private static final int SAGER = 15;

    @Test
    void rækkefølge_og_foldning_over_tilfældige_sager() {
        Rulebook bog = Rulebook.shipped();
        TilfaeldigeSager sager = new TilfaeldigeSager(bog.rules(), 20261130);
        for (int i = 0; i < SAGER; i++) {
            Vurdering vurdering = bog.engine().vurder(sager.sag());
            Overview side = Overviews.of(vurdering);

            assertThat(side.parts()).extracting(Part::kind).isSorted();
            List<Item> punkter = side.parts().stream()
                    .filter(p -> p.kind() == Kind.PROTECTION || p.kind() == Kind.DUTIES || p.kind() == Kind.LAW)
                    .flatMap(p -> p.entries().stream())
                    .filter(Item.class::isInstance)
                    .map(Item.class::cast)
                    .toList();
            assertThat(punkter).allMatch(punkt -> punkt.basis() == Grundlag.LOV);
            side.parts().stream()
                    .filter(p -> p.kind() == Kind.REST)
                    .flatMap(p -> p.entries().stream())
                    .filter(Item.class::isInstance)
                    .map(Item.class::cast)
                    .forEach(punkt -> assertThat(punkt.basis()).isNotEqualTo(Grundlag.LOV));
            String vist = side.parts().stream()
                    .flatMap(p -> p.entries().stream())
                    .filter(Item.class::isInstance)
                    .flatMap(e -> ((Item) e).rules().stream())
                    .collect(Collectors.joining(" ", " ", " "));
            for (Udfald udfald : vurdering.udfald()) {
                boolean måVises = udfald.erOpfyldt()
                        && udfald.regel().slags() != Slags.MODSTRID
                        && (udfald.regel().erLovpligt()
                                || udfald.spærring() != null
                                || udfald.frist() != null
                                || (udfald.regel().virkning().emner().contains(Emne.BESKYTTELSE)
                                        && udfald.regel().opgave().handling() != null));
                if (måVises) {
                    assertThat(vist).as(udfald.id()).contains(" " + udfald.id() + " ");
                }
            }
            Set<String> nævnt = side.parts().stream()
                    .flatMap(p -> p.entries().stream())
                    .flatMap(e -> e instanceof Item punkt
                            ? punkt.rules().stream()
                            : e instanceof Asked spurgt ? spurgt.rules().stream() : Stream.of())
                    .collect(Collectors.toSet());
            Set<String> afgøres = vurdering.mangler().stream()
                    .flatMap(m -> m.afgør().stream())
                    .collect(Collectors.toSet());
            assertThat(vurdering.udfald().stream()
                            .filter(u -> u.status() == Status.UAFKLARET
                                    && u.regel().erLovpligt()
                                    && u.regel().slags() == Slags.PLIGT)
                            .map(Udfald::id)
                            .filter(afgøres::contains))
                    .as("pligter, et svar kan afgøre")
                    .allMatch(nævnt::contains);
            punkter.stream()
                    .filter(punkt -> punkt.stance() == Stance.OPEN)
                    .forEach(punkt -> assertThat(punkt.text()).containsPattern("spørgsmål \\d"));
        }
    }
}
