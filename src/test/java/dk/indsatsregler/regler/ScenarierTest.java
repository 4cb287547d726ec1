package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.Hul;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.testing.Scenarieresultat;
import dk.indsatsregler.testing.mutation.MutantResult;
import dk.indsatsregler.testing.mutation.Mutation;
import dk.indsatsregler.testing.mutation.MutationReport;
import dk.indsatsregler.testing.run.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios of the rules that ship with the library: {@code scenarier/} mirrors {@code rules/}, file by file and rule by rule, every
 * scenario passes, and nothing in the rules goes unseen by them.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarierTest {

    private static final Path SCENARIER = Path.of("src/test/resources/scenarier");
    private static final String REGEL = "  Regel: ";

    private static Proeverapport rapport;

    @BeforeAll
    static void kør() {
        rapport = Regeltest.af(SCENARIER).medDækning().kør();
    }

    @Test
    void hver_regelfil_har_sin_scenariefil_og_omvendt() throws IOException {
        try (Stream<Path> filer = Files.walk(SCENARIER)) {
            assertThat(filer.filter(Files::isRegularFile)
                            .map(fil -> SCENARIER.relativize(fil).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(
                            regelfiler().map(ScenarierTest::scenariefil).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("regelfiler")
    void hver_regel_har_sin_blok_med_sit_navn_i_regelfilens_rækkefølge(String regelfil) throws IOException {
        List<String> blokke = Files.readAllLines(SCENARIER.resolve(scenariefil(regelfil))).stream()
                .filter(linje -> linje.startsWith(REGEL))
                .map(linje -> linje.substring(REGEL.length()))
                .toList();
        // Versions of a rule share the block of the first.
        Map<String, String> førsteTitel =
                regler().collect(Collectors.toMap(Regel::id, Regel::titel, (første, senere) -> første));

        assertThat(blokke)
                .containsExactlyElementsOf(
                        regler().filter(regel -> regel.placering().fil().equals(regelfil))
                                .map(regel -> regel.id() + " " + førsteTitel.get(regel.id()))
                                .distinct()
                                .toList());
    }

    @Test
    void hvert_scenarie_består() {
        assertThat(rapport.scenarier().stream().filter(scenarie -> !scenarie.bestået()))
                .as(rapport.tekst())
                .isEmpty();
    }

    @Test
    void hver_regel_har_scenarier_under_sig() {
        assertThat(rapport.scenarier().stream().map(Scenarieresultat::regel).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        regler().map(Regel::id).distinct().toList());
    }

    @Test
    void scenarierne_dækker_alt_i_reglerne() {
        assertThat(rapport.dækning().udækkede().stream().map(Hul::ord)).isEmpty();
        assertThat(rapport.dækning().procent()).isEqualTo(100);
        assertThat(rapport.dækning().dækket())
                .isEqualTo(rapport.dækning().mål())
                .isPositive();
    }

    @Test
    void scenarierne_opdager_enhver_fejl_der_kan_ses_i_en_sag() {
        Rulebook regelbog = Rulebook.shipped();
        MutationReport fejl =
                Mutation.run(regelbog.rules(), Runner.run(regelbog, SCENARIER).passed(), regel -> true);

        assertThat(fejl.survivors().values().stream().flatMap(List::stream).map(MutantResult::text))
                .isEmpty();
        assertThat(fejl.count().caught())
                .isEqualTo(fejl.count().made() - fejl.count().equivalent())
                .isPositive();
    }

    static Stream<String> regelfiler() {
        return regler().map(r -> r.placering().fil()).distinct();
    }

    private static Stream<Regel> regler() {
        return Regelmotor.standard().regler().stream();
    }

    private static String scenariefil(String regelfil) {
        return regelfil.replaceFirst("\\.drl$", ".feature");
    }
}
