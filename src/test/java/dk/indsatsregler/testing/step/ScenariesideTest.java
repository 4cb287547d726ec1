package dk.indsatsregler.testing.step;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.testing.run.ScenarioResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/scenarier.md shows is what the code does. {@code -Dscenarier.skriv=true} writes the generated parts anew. */
class ScenariesideTest {

    private static final Path PAGE = Path.of("docs/scenarier.md");
    private static final Rulebook SHIPPED = Rulebook.shipped();

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static String example() throws IOException {
        Matcher block = Pattern.compile("```gherkin\n(.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static Run run(String feature) {
        return Runner.run(SHIPPED, "np.feature", feature.getBytes(StandardCharsets.UTF_8));
    }

    private static String steps() {
        return ScenarioReader.PATTERNS.stream()
                .map(p -> "| `" + p.example() + "` | " + p.meaning() + " |\n")
                .collect(Collectors.joining("", "| Trin | Betydning |\n|---|---|\n", ""));
    }

    /** The example with a mistake in it: what is shown below the list of what fails. */
    private static String message() throws IOException {
        ScenarioResult failed = run(example().replace("2010-03-20 | ikke opfyldt", "2010-03-20 | opfyldt     "))
                .ran()
                .get(1);
        return "```\nnoedpasning/bek-217-2020.feature:" + failed.line() + "  " + failed.rule() + "  " + failed.name()
                + "\n"
                + Objects.requireNonNull(failed.failure())
                        .lines()
                        .takeWhile(line -> !line.startsWith("    ✓"))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n  …\n```\n";
    }

    private static String generated(String page, String part, String content) {
        String begin = "<!-- " + part + " -->\n";
        String end = "<!-- /" + part + " -->\n";
        return page.substring(0, page.indexOf(begin) + begin.length()) + content + page.substring(page.indexOf(end));
    }

    @Test
    void the_page_shows_every_step_and_a_true_message() throws IOException {
        String expected = generated(generated(page(), "trin", steps()), "meddelelse", message());
        if (Boolean.getBoolean("scenarier.skriv")) {
            Files.write(PAGE, expected.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(page()).isEqualTo(expected);
        assertThat(page().lines()).hasSizeLessThan(150);
    }

    @Test
    void the_example_passes() throws IOException {
        assertThat(run(example()).ran())
                .hasSize(3)
                .allSatisfy(ran -> assertThat(ran.failure()).isNull());
    }
}
