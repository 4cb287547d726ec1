package dk.indsatsregler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposedTextTest {

    @Test
    void letters_of_two_characters_become_one() {
        assertThat(ComposedText.of("bla\u030A gr\u00F8d, cafe\u0301")).isEqualTo("bl\u00E5 gr\u00F8d, caf\u00E9");
    }

    @Test
    void as_many_marks_as_any_word_has_are_put_in_order_and_more_are_left() {
        String most = "a\u030A" + "\u0301".repeat(29);

        assertThat(ComposedText.of(most)).isEqualTo("\u01FB" + "\u0301".repeat(28));
        assertThat(ComposedText.of(most + "\u0301")).isEqualTo(most + "\u0301");
    }

    // By the square of their number, these took eight minutes.
    @Test
    void half_a_million_marks_take_no_time() {
        String marks = "\u0301\u0323".repeat(250_000);

        assertThat(ComposedText.of(marks)).isSameAs(marks);
    }
}
