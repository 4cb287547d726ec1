package dk.indsatsregler.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows its place, so that a problem can say where without saying what. */
sealed interface JsonValue {

    Place place();

    /**
     * A place in the document.
     *
     * @param path JSON pointer of harmless names only
     * @param line from 1; 0 when not known
     * @param column from 1; 0 when not known
     */
    record Place(String path, int line, int column) {

        static final Place DOCUMENT = new Place("", 0, 0);

        /** The place of something that ought to be inside this one. */
        Place inside(String name) {
            return new Place(path + "/" + name, line, column);
        }
    }

    /** An object's member: where its name stands, and its value. */
    record Member(Place name, JsonValue value) {}

    record Obj(Place place, Map<String, Member> members) implements JsonValue {

        /** The value of a member; {@code null} when it is left out or null, which is the same. */
        @Nullable
        JsonValue get(String name) {
            Member member = members.get(name);
            return member == null || member.value() instanceof Null ? null : member.value();
        }
    }

    record Arr(Place place, List<JsonValue> items) implements JsonValue {}

    record Text(Place place, String value) implements JsonValue {}

    /** A number as written: never a double. */
    record Num(Place place, String digits) implements JsonValue {}

    record Bool(Place place, boolean value) implements JsonValue {}

    record Null(Place place) implements JsonValue {}

    /** A value already complained of: one cause, one message. */
    record Refused(Place place) implements JsonValue {}
}
