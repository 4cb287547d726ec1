package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what happens. A line of only «…» stands for any lines. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path LAYERS = Path.of("docs/layers.md");
    private static final Path RULES = Path.of("src/main/resources/rules");

    private static List<String> blocks(String language) throws IOException {
        return blocks(README, language);
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(page));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        assertThat(found).as(language).isNotEmpty();
        return found;
    }

    private static void assertShown(String shown, String printed) {
        StringBuilder pattern = new StringBuilder();
        for (String part : shown.split("(?m)^…$", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "(?s:.*)").append(Pattern.quote(part.strip()));
        }
        assertThat(printed.strip()).matches(Pattern.compile(pattern.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/kvittering.md", "docs/begrundelse.md"})
    void the_console_blocks_print_what_they_show(Path page) throws IOException {
        for (String block : blocks(page, "console")) {
            int newline = block.indexOf('\n');
            String[] arguments =
                    block.substring("$ indsatsregler ".length(), newline).split(" ");

            assertShown(block.substring(newline + 1), Koersel.af(arguments).ud());
        }
    }

    @Test
    void the_java_example_compiles_and_prints_what_it_shows(@TempDir Path folder) throws Exception {
        assertShown(blocks("text").get(0), printed(folder, blocks("java").get(0)));
    }

    @Test
    void the_example_of_reloading_compiles_and_prints_what_it_shows(@TempDir Path folder) throws Exception {
        Koersel.af("ny", "HAV-SAMTALE", "--til", folder.resolve("regler").toString());

        assertShown(
                blocks(LAYERS, "text").get(0),
                printed(
                        folder,
                        blocks(LAYERS, "java").get(0).replace("\"regler\"", "\"" + folder.resolve("regler") + "\"")));
    }

    private static String printed(Path folder, String example) throws Exception {
        Path source = folder.resolve("Eksempel.java");
        Files.writeString(source, """
                import dk.indsatsregler.*;
                import dk.indsatsregler.sag.noedpasning.*;
                import java.nio.file.Path;
                import java.time.LocalDate;
                import java.util.concurrent.atomic.AtomicReference;

                public class Eksempel {
                    public static void main(String[] args) {
                """ + example + "\n    }\n}\n", StandardCharsets.UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d", folder.toString(), "-encoding", "UTF-8", "-cp", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isTrue();
        }
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Eksempel").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }

        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_mistake_gives_the_message_shown(@TempDir Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            for (Path file : walk.filter(p -> p.toString().endsWith(".drl")).toList()) {
                Path copy = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replaceFirst("alder <= 9", "alderen <= 9"));
            }
        }

        assertShown(
                blocks("text").get(1), Koersel.af("valider", folder.toString()).ud());
    }

    /** {@code examples/benchmark/run} writes both; before it has run there is none in either. */
    @Test
    void what_it_says_of_speed_is_what_was_measured() throws IOException {
        List<String> rows = speed(README);
        List<String> others = new ArrayList<>(Files.readAllLines(README));
        others.removeAll(rows);

        assertThat(rows).isEqualTo(speed(Path.of("docs/speed.md")));
        assertThat(others).noneMatch(line -> line.matches(".*[0-9] ?(µs|ms|kB|times|seconds).*"));
    }

    private static List<String> speed(Path page) throws IOException {
        return Files.exists(page)
                ? Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("| Speed"))
                        .toList()
                : List.of();
    }

    @Test
    void it_is_short() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(150);
    }
}
