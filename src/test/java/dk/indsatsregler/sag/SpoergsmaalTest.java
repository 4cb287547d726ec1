package dk.indsatsregler.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Den, der læser Javadoc, og den, der bliver spurgt, læser det samme spørgsmål: @Oplysning er stedet, Javadoc følger det. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoergsmaalTest {

    static Stream<FactType> typer() {
        return StandardVocabulary.get().told().stream();
    }

    @ParameterizedTest
    @MethodSource("typer")
    void javadoc_stiller_det_spørgsmål_der_bliver_stillet(FactType type) throws IOException {
        String kilde = Files.readString(Path.of("src/main/java/"
                + Objects.requireNonNull(type.record()).getName().replace('.', '/') + ".java"));
        String doc = kilde.substring(0, kilde.indexOf("\npublic record "));
        for (Field felt : type.toldFields()) {
            if (felt.question().isEmpty()) {
                continue;
            }
            String spørgsmål = felt.question().substring(0, 1).toLowerCase(Locale.ROOT)
                    + felt.question().substring(1);
            Matcher param = Pattern.compile(
                            "@param " + felt.name() + "\\b(.*?)(?=\\n \\* @param|\\n \\*/)",
                            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(doc);
            assertThat(param.find()).as(felt.path()).isTrue();
            assertThat(param.group(1).replaceAll("\\n \\*", " ").strip().replaceAll("\\s+", " "))
                    .as(felt.path() + ": spørgsmålet ord for ord, og i parentes, hvad der ellers er at sige")
                    .matches(Pattern.quote(spørgsmål) + "( \\(.*\\))?");
        }
    }
}
