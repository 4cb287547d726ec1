package dk.indsatsregler.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.text.ComposedText;
import dk.indsatsregler.vocabulary.FactType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into nodes that know their place. Refuses what is not strict JSON, and CPR numbers wherever they stand. Jackson's own
 * messages quote the input, so none of them is passed on, not even as a cause.
 */
final class NodeParser {

    static final int MAX_BYTES = 1 << 20;
    static final int MAX_DEPTH = 16;
    static final int MAX_VALUES = 40_000;

    /** A case: one child on one occasion. */
    static final Document CASE = new Document(
            "sagen", "en sag", "; en sag er ét barn ved én anledning", MAX_BYTES, MAX_VALUES, text -> false);

    /**
     * What is read, for messages, and how much of it there may be.
     *
     * @param the its name
     * @param a its name when it is any
     * @param why what is said when it is too large
     * @param maxBytes the most bytes
     * @param maxValues the most values, objects and lists included
     * @param noCpr texts that are not taken for CPR numbers though they look like one, such as a SHA-256
     */
    record Document(String the, String a, String why, int maxBytes, int maxValues, Predicate<String> noCpr) {

        String atFirst() {
            return Character.toUpperCase(the.charAt(0)) + the.substring(1);
        }
    }

    // The document, what it holds, and the lists in that: so far down lists are limited.
    private static final int LISTS = 2;
    private static final char REPLACED = '\uFFFD';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Unknown names come from outside; keep them out of tables that outlive the document.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
            // Buffers kept in a host's threads would keep the class loader of a web application that was taken away.
            .configure(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING, false)
            .streamReadConstraints(names(StreamReadConstraints.builder()
                            .maxNumberLength(MAX_BYTES)
                            .maxStringLength(MAX_BYTES))
                    .build())
            .build();

    private final Predicate<String> known;
    private final Map<String, FactType> lists;
    private final SagJsonException.Problems problems;
    private final boolean places;
    private final Document document;
    private int values;
    private JsonValue.Place container = JsonValue.Place.DOCUMENT;

    /**
     * @param document what is read
     * @param known names that may be repeated because they are the vocabulary's own
     * @param lists the lists whose length is limited, by their place, and what they are of
     * @param problems where to put what is wrong
     * @param places is each value's place in the text kept? It is only asked for when something is wrong, and costs more than the rest
     */
    NodeParser(
            Document document,
            Predicate<String> known,
            Map<String, FactType> lists,
            SagJsonException.Problems problems,
            boolean places) {
        this.document = document;
        this.known = known;
        this.lists = lists;
        this.problems = problems;
        this.places = places;
    }

    private static StreamReadConstraints.Builder names(StreamReadConstraints.Builder limits) {
        try {
            return limits.maxNameLength(MAX_BYTES);
        } catch (NoSuchMethodError before216) {
            return limits; // names have no limit of their own
        }
    }

    /** Decodes UTF-8; a byte order mark is passed over. */
    static String decode(byte[] bytes, Document document) {
        if (bytes.length > document.maxBytes) {
            throw refused(
                    JsonValue.Place.DOCUMENT,
                    document.atFirst() + " fylder mere end " + (document.maxBytes >> 20) + " MB" + document.why + ".");
        }
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACED) >= 0) { // written so, or put there for what is not UTF-8
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(JsonValue.Place.DOCUMENT, "Teksten er ikke UTF-8. Gem filen som UTF-8.");
        }
    }

    private static SagJsonException refused(JsonValue.Place place, String message) {
        return new SagJsonException(List.of(new JsonProblem(place.path(), place.line(), place.column(), message)));
    }

    /**
     * @throws SagJsonException if it is not JSON at all; everything else goes to the problems
     */
    JsonValue parse(String text) {
        boolean done = false;
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw refused(JsonValue.Place.DOCUMENT, "Teksten er tom; " + document.a + " er et JSON-objekt: { … }.");
            }
            JsonValue root = value(parser, "", 1);
            done = true;
            if (parser.nextToken() != null) {
                throw fatal(
                        at("", parser.currentTokenLocation()),
                        "Der står mere efter " + document.the + "s sidste klamme.");
            }
            return root;
        } catch (JsonEOFException e) {
            throw fatal(
                    at(container.path(), e.getLocation()),
                    "Teksten slutter midt i JSON: en klamme eller et anførselstegn mangler.");
        } catch (JsonProcessingException e) {
            throw done
                    ? fatal(at("", e.getLocation()), "Der står mere efter " + document.the + "s sidste klamme.")
                    : fatal(
                            at(container.path(), e.getLocation()),
                            "Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum.");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private SagJsonException fatal(JsonValue.Place place, String message) {
        problems.add(place, message);
        return problems.exception();
    }

    private static JsonValue.Place at(String path, @Nullable JsonLocation location) {
        return location == null
                ? new JsonValue.Place(path, 0, 0)
                : new JsonValue.Place(path, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private JsonValue.Place place(JsonParser parser, String path) {
        return places
                ? at(path, parser.currentTokenLocation())
                : path.isEmpty() ? JsonValue.Place.DOCUMENT : new JsonValue.Place(path, 0, 0);
    }

    private JsonValue value(JsonParser parser, String path, int depth) throws IOException {
        JsonValue.Place place = place(parser, path);
        values++;
        if (values > document.maxValues) {
            throw fatal(
                    place,
                    document.atFirst() + " har flere end " + document.maxValues + " værdier" + document.why + ".");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place, depth);
            case START_ARRAY -> array(parser, place, depth);
            case VALUE_STRING -> text(place, ComposedText.of(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, parser.getText());
            case VALUE_TRUE -> new JsonValue.Bool(place, true);
            case VALUE_FALSE -> new JsonValue.Bool(place, false);
            default -> new JsonValue.Null(place);
        };
    }

    private JsonValue text(JsonValue.Place place, String text) {
        return Krav.lignerCpr(text) && !document.noCpr.test(text)
                ? cpr(place, "Teksten")
                : new JsonValue.Text(place, text);
    }

    private JsonValue number(JsonValue.Place place, String digits) {
        return Krav.lignerCpr(digits) && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? cpr(place, "Tallet")
                : new JsonValue.Num(place, digits);
    }

    private JsonValue cpr(JsonValue.Place place, String what) {
        problems.add(place, what + " ligner et CPR-nummer; et CPR-nummer må ikke stå i " + document.a + ".");
        return new JsonValue.Refused(place);
    }

    private JsonValue object(JsonParser parser, JsonValue.Place place, int depth) throws IOException {
        JsonValue.Place outer = enter(place, depth);
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = ComposedText.of(parser.currentName());
            String path = places || depth <= LISTS ? inside(place, name) : "";
            JsonValue.Place nameAt = place(parser, path);
            parser.nextToken();
            JsonValue value = value(parser, path, depth + 1);
            if (Krav.lignerCpr(name)) {
                problems.add(
                        nameAt, "Et feltnavn ligner et CPR-nummer; et CPR-nummer må ikke stå i " + document.a + ".");
            } else if (members.putIfAbsent(name, new JsonValue.Member(nameAt, value)) != null) {
                problems.add(
                        nameAt,
                        isRepeatable(name) ? "Feltet " + name + " står flere gange." : "Et felt står flere gange.");
            }
        }
        container = outer;
        return new JsonValue.Obj(place, members);
    }

    private String inside(JsonValue.Place place, String name) {
        return isRepeatable(name) ? place.path() + "/" + name : place.path();
    }

    private boolean isRepeatable(String name) {
        return known.test(name) || FieldNames.harmless(name);
    }

    private JsonValue array(JsonParser parser, JsonValue.Place place, int depth) throws IOException {
        JsonValue.Place outer = enter(place, depth);
        List<JsonValue> items = new ArrayList<>();
        FactType of = lists.get(place.path());
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (of != null && items.size() == of.most()) {
                return tooMany(parser, place, of, outer);
            }
            items.add(value(parser, places ? place.path() + "/" + items.size() : "", depth + 1));
        }
        container = outer;
        return new JsonValue.Arr(place, items);
    }

    /** What is left of a list that is too long is passed over, not kept. */
    private JsonValue tooMany(JsonParser parser, JsonValue.Place place, FactType of, JsonValue.Place outer)
            throws IOException {
        problems.add(place, of.name() + " kan der højst være " + of.most() + " af i en sag.");
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
        container = outer;
        return new JsonValue.Refused(place);
    }

    private JsonValue.Place enter(JsonValue.Place place, int depth) {
        if (depth > MAX_DEPTH) {
            throw fatal(place, "JSON er indlejret i mere end " + MAX_DEPTH + " niveauer.");
        }
        JsonValue.Place outer = container;
        container = place;
        return outer;
    }
}
