package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.Grundlag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule's metadata, as far as it is right.
 *
 * @param id the rule's id; empty when the name is wrong
 * @param title the sentence after it
 * @param basis what it rests on; {@code null} when it does not say
 * @param statements ids of the statements it expresses
 * @param from first day in force; {@code null} when it does not say
 * @param to last day in force; {@code null} when open
 * @param texts the marks that are plain text, by name
 */
public record Metadata(
        String id,
        String title,
        @Nullable Grundlag basis,
        List<String> statements,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, String> texts) {

    public Metadata {
        statements = List.copyOf(statements);
        texts = Map.copyOf(texts);
    }

    /** The names in a mark, with commas between them; none when the rule does not have it. */
    public List<String> names(String mark) {
        String text = texts.get(mark);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** A mark's text; {@code null} when the rule does not have it. */
    public @Nullable String text(String mark) {
        return texts.get(mark);
    }
}
