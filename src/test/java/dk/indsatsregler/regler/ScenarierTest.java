package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the rules that ship with the library: {@code scenarier/} mirrors {@code rules/}, file by file and rule by rule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarierTest {

    private static final Path SCENARIER = Path.of("src/test/resources/scenarier");
    private static final String REGEL = "  Regel: ";

    private final List<Regel> regler = Regelmotor.standard().regler();

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

        assertThat(blokke)
                .containsExactlyElementsOf(regler.stream()
                        .filter(regel -> regel.fil().equals(regelfil))
                        .map(regel -> regel.id() + " " + regel.titel())
                        .toList());
    }

    static Stream<String> regelfiler() {
        return Regelmotor.standard().regler().stream().map(Regel::fil).distinct();
    }

    private static String scenariefil(String regelfil) {
        return regelfil.replaceFirst("\\.drl$", ".feature");
    }
}
