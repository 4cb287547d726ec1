package dk.indsatsregler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal obeys or nobody sees is spelt out, by code point, and nothing else is. */
class VisibleTextTest {

    @Test
    void every_control_bidi_and_format_character_is_spelt_out() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Stream.of(Character.CONTROL, Character.FORMAT, Character.SURROGATE)
                        .anyMatch(type -> type == Character.getType(c)))
                .forEach(c -> {
                    String text = "a" + Character.toString(c) + "b";
                    String spelt = "a" + String.format("U+%04X", c) + "b";
                    assertThat(VisibleText.line(text)).isEqualTo(spelt);
                    if (c != '\n' && c != '\t') {
                        assertThat(VisibleText.lines(text)).isEqualTo(spelt);
                        assertThat(VisibleText.json(text))
                                .isEqualTo("a"
                                        + (c > 0xFFFF
                                                ? String.format(
                                                        "\\u%04x\\u%04x",
                                                        (int) Character.highSurrogate(c),
                                                        (int) Character.lowSurrogate(c))
                                                : String.format("\\u%04x", c))
                                        + "b");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "U+034F", "U+115F", "U+180B", "U+2028", "U+2029", "U+3164", "U+FE0F", "U+FFA0", "U+FFFE", "U+E000", "U+E0100"
    })
    void so_are_fillers_and_what_has_no_look(String point) {
        int c = Integer.parseInt(point.substring(2), 16);
        assertThat(VisibleText.lines("x" + Character.toString(c))).isEqualTo("x" + point);
    }

    @Test
    void what_can_be_seen_stays() {
        String text = "æøå ÆØÅ «§ 5, nr. 1» – … ✓ ═ 👶 e\u0301 \u00a0 العربية\nto linjer";
        assertThat(VisibleText.lines(text)).isSameAs(text);
        assertThat(VisibleText.json(text)).isSameAs(text);
    }

    @Test
    void a_tab_is_a_blank_in_text_and_spelt_out_in_a_name() {
        assertThat(VisibleText.lines("a\tb")).isEqualTo("a b");
        assertThat(VisibleText.line("a\tb\nc")).isEqualTo("aU+0009bU+000Ac");
    }

    @Test
    void no_line_is_a_command_to_a_build_server() {
        assertThat(
                        VisibleText.lines(
                                "::error::x\n   ::set-output::\n \u2003::y\na ::b\n##vso[task]\n x ##[error]\n##teamcity[z]\n## [overskrift]"))
                .isEqualTo(
                        "U+003A:error::x\n   U+003A:set-output::\n \u2003U+003A:y\na ::b\nU+0023#vso[task]\n x U+0023#[error]\nU+0023#teamcity[z]\n## [overskrift]");
        assertThat(VisibleText.json("[\"##vso[task]\"]")).isEqualTo("[\"\\u0023#vso[task]\"]");
    }
}
