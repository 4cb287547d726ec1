package dk.indsatsregler.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dk.indsatsregler.sag.Krav;
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

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Unknown names come from outside; keep them out of tables that outlive the document.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .build())
            .build();

    private final Predicate<String> known;
    private final SagJsonException.Problems problems;
    private Node.Place container = Node.Place.DOCUMENT;

    /**
     * @param known names that may be repeated because they are the vocabulary's own
     * @param problems where to put what is wrong
     */
    NodeParser(Predicate<String> known, SagJsonException.Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** Decodes UTF-8; a byte order mark is passed over. */
    static String decode(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw refused(Node.Place.DOCUMENT, "Sagen fylder mere end 1 MB; en sag er ét barn ved én anledning.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(Node.Place.DOCUMENT, "Teksten er ikke UTF-8. Gem filen som UTF-8.");
        }
    }

    private static SagJsonException refused(Node.Place place, String message) {
        return new SagJsonException(List.of(new JsonProblem(place.path(), place.line(), place.column(), message)));
    }

    /**
     * @throws SagJsonException if it is not JSON at all; everything else goes to the problems
     */
    Node parse(String text) {
        boolean done = false;
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw refused(Node.Place.DOCUMENT, "Teksten er tom; en sag er et JSON-objekt: { … }.");
            }
            Node root = value(parser, "", 1);
            done = true;
            if (parser.nextToken() != null) {
                throw fatal(at("", parser.currentTokenLocation()), "Der står mere efter sagens sidste klamme.");
            }
            return root;
        } catch (JsonEOFException e) {
            throw fatal(
                    at(container.path(), e.getLocation()),
                    "Teksten slutter midt i JSON: en klamme eller et anførselstegn mangler.");
        } catch (JsonProcessingException e) {
            throw done
                    ? fatal(at("", e.getLocation()), "Der står mere efter sagens sidste klamme.")
                    : fatal(
                            at(container.path(), e.getLocation()),
                            "Her er teksten ikke JSON. Se efter komma, kolon, anførselstegn og klammer lige før; decimaltal skrives med punktum.");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private SagJsonException fatal(Node.Place place, String message) {
        problems.add(place, message);
        return problems.exception();
    }

    private static Node.Place at(String path, @Nullable JsonLocation location) {
        return location == null
                ? new Node.Place(path, 0, 0)
                : new Node.Place(path, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private Node value(JsonParser parser, String path, int depth) throws IOException {
        Node.Place place = at(path, parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place, depth);
            case START_ARRAY -> array(parser, place, depth);
            case VALUE_STRING -> text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place, parser.getText());
            case VALUE_TRUE -> new Node.Bool(place, true);
            case VALUE_FALSE -> new Node.Bool(place, false);
            default -> new Node.Null(place);
        };
    }

    private Node text(Node.Place place, String text) {
        return Krav.lignerCpr(text) ? cpr(place, "Teksten") : new Node.Text(place, text);
    }

    private Node number(Node.Place place, String digits) {
        boolean whole = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole && Krav.lignerCpr(digits) ? cpr(place, "Tallet") : new Node.Num(place, digits);
    }

    private Node cpr(Node.Place place, String what) {
        problems.add(place, what + " ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag.");
        return new Node.Refused(place);
    }

    private Node object(JsonParser parser, Node.Place place, int depth) throws IOException {
        Node.Place outer = enter(place, depth);
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean repeatable = known.test(name) || Names.harmless(name);
            String path = repeatable ? place.path() + "/" + name : place.path();
            Node.Place nameAt = at(path, parser.currentTokenLocation());
            parser.nextToken();
            Node value = value(parser, path, depth + 1);
            if (Krav.lignerCpr(name)) {
                problems.add(nameAt, "Et feltnavn ligner et CPR-nummer; et CPR-nummer må ikke stå i en sag.");
            } else if (members.putIfAbsent(name, new Node.Member(nameAt, value)) != null) {
                problems.add(
                        nameAt, repeatable ? "Feltet " + name + " står flere gange." : "Et felt står flere gange.");
            }
        }
        container = outer;
        return new Node.Obj(place, members);
    }

    private Node array(JsonParser parser, Node.Place place, int depth) throws IOException {
        Node.Place outer = enter(place, depth);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, place.path() + "/" + items.size(), depth + 1));
        }
        container = outer;
        return new Node.Arr(place, items);
    }

    private Node.Place enter(Node.Place place, int depth) {
        if (depth > MAX_DEPTH) {
            throw fatal(place, "JSON er indlejret i mere end " + MAX_DEPTH + " niveauer.");
        }
        Node.Place outer = container;
        container = place;
        return outer;
    }
}
