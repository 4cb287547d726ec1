package dk.indsatsregler.testing.step;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Meddelelsesfil;
import dk.indsatsregler.proeve.Meddelelsesfil.Afsnit;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.RawStep;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.run.ScenarioResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hver meddelelse om et scenarie i sin helhed. {@code src/test/resources/scenariebeskeder} er listen over det, der kan skrives, og hvad der bliver
 * svaret. Ved en villet ændring: {@code -Dscenarier.skriv=true} skriver svarene på ny; læs dem, før de gemmes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TrinTest {

    private static final Path MAPPE = Path.of("src/test/resources/scenariebeskeder");
    private static final Rulebook REGLER = Rulebook.folder(ProeveOrdforraad.medKlods(), MAPPE.resolve("regler"));
    private static final Pattern FORKLARING =
            Pattern.compile("(?m)^  (PR-[A-Z]+): .*(?:\\n(?!  PR-[A-Z]+: )(?:  .*)?(?=\\n|\\z))*");

    record Proeve(String titel, String slags, String indhold, String svar) {

        static Proeve af(Afsnit afsnit) {
            return new Proeve(afsnit.titel(), afsnit.slags(), afsnit.indhold(), afsnit.svar());
        }

        byte[] tekst() {
            String hoved = "# language: da\nEgenskab: Proeve\n  Regel: PR-JA\n    Scenarie: prøve\n";
            String tekst = slags.equals("fil") ? indhold + "\n" : hoved + indhold.indent(6);
            return tekst.getBytes(StandardCharsets.UTF_8);
        }

        Run kør() {
            return Runner.run(REGLER, "a.feature", tekst());
        }

        String meddelelser() {
            return kør().ran().stream().map(this::tekst).collect(Collectors.joining("\n\n"));
        }

        private String tekst(ScenarioResult ran) {
            String failure = ran.failure();
            String regel = ran.rule() == null ? "" : "  " + ran.rule();
            String fejl = failure == null ? "Bestået." : failure;
            return "a.feature:" + ran.line() + regel + "  " + ran.name() + "\n"
                    + (titel.contains("hele forklaringen")
                            ? fejl
                            : FORKLARING
                                    .matcher(fejl)
                                    .replaceAll("  [$1 forklares]\n")
                                    .strip());
        }

        @Override
        public String toString() {
            return titel;
        }
    }

    static List<Proeve> prøver() {
        return Meddelelsesfil.læs(MAPPE).stream().map(Proeve::af).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prøver")
    void meddelelsen_i_sin_helhed(Proeve prøve) {
        if (Boolean.getBoolean("scenarier.skriv")) {
            return;
        }
        assertThat(prøve.meddelelser()).isEqualTo(prøve.svar()).isNotEmpty();
    }

    @Test
    void hvert_trin_består_et_sted_og_fejler_et_andet() throws IOException {
        if (Boolean.getBoolean("scenarier.skriv")) {
            Meddelelsesfil.skriv(MAPPE, afsnit -> Proeve.af(afsnit).meddelelser());
        }
        Set<String> består = new LinkedHashSet<>();
        Set<String> fejler = new LinkedHashSet<>();
        for (Proeve prøve : prøver()) {
            List<RawStep> trin = FeatureReader.read("a.feature", prøve.tekst()).scenarios().stream()
                    .flatMap(s -> s.steps().stream())
                    .toList();
            boolean bestod = prøve.kør().allPassed();
            for (RawStep ét : trin) {
                if (bestod) {
                    form(ét).forEach(består::add);
                } else if (prøve.svar().contains("linje " + ét.line() + ": ")) {
                    form(ét).forEach(fejler::add);
                }
            }
        }
        List<String> alle =
                ScenarioReader.PATTERNS.stream().map(StepPattern::usage).toList();
        assertThat(består).containsExactlyInAnyOrderElementsOf(alle);
        assertThat(fejler).containsExactlyInAnyOrderElementsOf(alle);
    }

    private static Stream<String> form(RawStep trin) {
        return ScenarioReader.PATTERNS.stream()
                .filter(p -> p.part() == trin.part() && p.match(trin.text()) != null)
                .limit(1)
                .map(StepPattern::usage);
    }

    @Test
    void ingen_meddelelse_råber_bebrejder_eller_nævner_java() {
        for (Proeve prøve : prøver()) {
            assertThat(prøve.svar())
                    .as(prøve.titel())
                    .doesNotContainPattern("!(?!=)")
                    .doesNotContainIgnoringCase("ugyldig")
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContain(
                            "BigDecimal", "LocalDate", "Boolean", "Integer", "String", "Spaend", "null", " du har ");
        }
    }
}
