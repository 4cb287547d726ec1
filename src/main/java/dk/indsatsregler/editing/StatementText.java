package dk.indsatsregler.editing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.indsatsregler.rulefile.Statements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement rules lean on, in its own words.
 *
 * @param id e.g. {@code NP-14}
 * @param mark what it rests on, e.g. {@code LOV}
 * @param text what the source says, in short
 * @param quote the source's own words; empty when they are not quoted
 * @param source where
 */
public record StatementText(String id, String mark, String text, String quote, String source) {

    private static final Map<String, StatementText> SHIPPED = read(Statements.shippedText());

    /** The statements that ship with the library, by id, in the file's order. */
    public static Map<String, StatementText> shipped() {
        return SHIPPED;
    }

    private static Map<String, StatementText> read(String json) {
        Map<String, StatementText> all = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Map<String, String> one = new HashMap<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    one.put(parser.currentName(), parser.getText());
                } else if (token == JsonToken.END_OBJECT) {
                    StatementText read = new StatementText(
                            one.getOrDefault("id", ""),
                            one.getOrDefault("maerke", ""),
                            one.getOrDefault("udsagn", ""),
                            one.getOrDefault("citat", ""),
                            one.getOrDefault("kilde", ""));
                    all.put(read.id, read);
                    one.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(all);
    }
}
