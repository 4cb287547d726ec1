package dk.indsatsregler.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.indsatsregler.testing.Havneby;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Testklassen på én linje: træet, JUnit ser, og hvad der fejler. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScenarietestTest {

    private static final String MAPPE = "src/test/resources/proever/havneby/scenarier";
    private static final String REGLER = "src/test/resources/proever/havneby/regler";
    private static final String ÉT = "src/test/resources/proever/havneby/et";
    private static final String FÅ = "src/test/resources/proever/havneby/faa";

    @Scenarier(mappe = MAPPE, regler = REGLER, dækning = 100, mutation = true)
    private static final class Hel implements Scenarietest {}

    @Scenarier(mappe = FÅ, regler = REGLER, dækning = 100, mutation = true)
    private static final class Faa implements Scenarietest {}

    @Scenarier(mappe = ÉT, regler = REGLER, dækning = 100, mutation = true)
    private static final class Et implements Scenarietest {}

    @Scenarier(mappe = MAPPE + "/lokalt/havneby.feature", regler = REGLER)
    private static final class Fil implements Scenarietest {}

    @Scenarier(mappe = "nej")
    private static final class Mangler implements Scenarietest {}

    @Scenarier(mappe = REGLER)
    private static final class UdenScenarier implements Scenarietest {}

    private static final class UdenScenarierAnnotation implements Scenarietest {}

    /** Hver prøve med sin vej gennem træet. */
    private static List<String> veje(Scenarietest test) {
        List<String> veje = new ArrayList<>();
        test.scenarier().forEach(node -> veje(node, "", veje));
        return veje;
    }

    private static void veje(DynamicNode node, String foran, List<String> veje) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(barn -> veje(barn, foran + node.getDisplayName() + " / ", veje));
        } else {
            veje.add(foran + node.getDisplayName());
        }
    }

    private static List<DynamicTest> prøver(Scenarietest test) {
        List<DynamicTest> prøver = new ArrayList<>();
        test.scenarier().forEach(node -> prøver(node, prøver));
        return prøver;
    }

    private static void prøver(DynamicNode node, List<DynamicTest> prøver) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(barn -> prøver(barn, prøver));
        } else {
            prøver.add((DynamicTest) node);
        }
    }

    private static String udfald(DynamicTest prøve) {
        Throwable fejl = catchThrowable(prøve.getExecutable()::execute);
        return fejl == null ? "bestået" : fejl.getMessage();
    }

    @Test
    void en_prøve_for_hvert_scenarie_under_sin_regel_og_sin_fil() {
        assertThat(veje(new Hel()))
                .containsExactly(
                        "lokalt/havneby.feature / HB-PASNING / Et barn på fem år",
                        "lokalt/havneby.feature / HB-PASNING / Et barn på seks år",
                        "lokalt/havneby.feature / HB-PASNING / Intet er oplyst",
                        "lokalt/havneby.feature / HB-PASNING / Mulighederne er ikke afsøgt",
                        "dækning: mindst 100 %",
                        "mutation: enhver fejl opdages");
        assertThat(prøver(new Hel())).extracting(ScenarietestTest::udfald).containsOnly("bestået");
    }

    @Test
    void editoren_finder_linjen() {
        URI fil = Path.of(MAPPE, "lokalt/havneby.feature").toUri();

        assertThat(prøver(new Hel()).get(1).getTestSourceUri()).contains(URI.create(fil + "?line=15"));
        assertThat(prøver(new Fil()).get(1).getTestSourceUri()).contains(URI.create(fil + "?line=15"));
        assertThat(new Fil().scenarier().findFirst().orElseThrow().getTestSourceUri())
                .contains(URI.create(fil + "?line=1"));
    }

    @Test
    void det_der_fejler_siger_det_samme_som_rapporten() {
        Proeverapport rapport = Regeltest.af(Path.of(FÅ))
                .medRegler(Havneby.REGLER)
                .medDækning()
                .medMutation()
                .kør();

        assertThat(prøver(new Faa()))
                .extracting(ScenarietestTest::udfald)
                .containsExactly(
                        rapport.scenarier().get(0).fejl(),
                        rapport.scenarier().get(1).fejl(),
                        "bestået",
                        rapport.scenarier().get(3).fejl(),
                        """
                        3 scenarier fejler, så dækningen er lavere, end den ellers ville være.
                        """ + rapport.dækning().tekst().lines().findFirst().orElseThrow(),
                        """
                        3 scenarier fejler, så der opdages færre fejl, end der ellers ville.
                        """ + rapport.mutationer().tekst().lines().findFirst().orElseThrow());
        assertThat(veje(new Faa()))
                .startsWith(
                        "faa.feature / faa.feature",
                        "faa.feature / faa.feature",
                        "faa.feature / HB-PASNING / Et barn på fem år",
                        "faa.feature / HB-PASNING / Et barn på seks år");
    }

    @Test
    void fejler_intet_scenarie_siges_alt_det_der_mangler() {
        Proeverapport rapport = Regeltest.af(Path.of(ÉT))
                .medRegler(Havneby.REGLER)
                .medDækning()
                .medMutation()
                .kør();

        assertThat(prøver(new Et()))
                .extracting(ScenarietestTest::udfald)
                .containsExactly(
                        "bestået",
                        rapport.dækning().tekst(),
                        rapport.mutationer().tekst());
    }

    @Test
    void hvor_i_java_det_blev_sagt_siges_ikke() {
        Throwable fejl = catchThrowable(prøver(new Faa()).get(3).getExecutable()::execute);

        assertThat(fejl).isInstanceOf(AssertionError.class);
        assertThat(fejl.getStackTrace()).isEmpty();
    }

    @Test
    void uden_scenarier_fejler_klassen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mangler().scenarier())
                .withMessage("nej: findes ikke.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UdenScenarier().scenarier())
                .withMessage(REGLER + ": i mappen er der ingen scenarier (.feature).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UdenScenarierAnnotation().scenarier())
                .withMessage(
                        "UdenScenarierAnnotation siger ikke, hvor scenarierne er. Skriv fx: @Scenarier(mappe = \"scenarier\")");
    }
}
