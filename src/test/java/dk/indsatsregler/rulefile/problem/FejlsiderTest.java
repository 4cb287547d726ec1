package dk.indsatsregler.rulefile.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hver kode har en side på dansk: undgå, skriv i stedet, hvorfor. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FejlsiderTest {

    private static final Path SIDER = Path.of("docs/regelfejl");

    @ParameterizedTest
    @EnumSource(Code.class)
    void koden_har_en_side(Code kode) throws IOException {
        assertThat(Files.readString(SIDER.resolve(kode.code() + ".md")))
                .matches("(?s)# " + kode.code() + " · \\Q" + kode.title()
                        + "\\E\n\nUndgå:\n\n```\n.+\n```\n\nSkriv i stedet:\n\n```\n.+\n```\n\n[^`\n][^\n]+\\.\n")
                .doesNotContainIgnoringCase("ugyldig");
    }

    @Test
    void der_er_ingen_side_uden_kode() throws IOException {
        try (Stream<Path> sider = Files.list(SIDER)) {
            assertThat(sider.map(s -> s.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(k -> k.code() + ".md")
                            .toList());
        }
    }
}
