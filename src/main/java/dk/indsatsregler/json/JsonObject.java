package dk.indsatsregler.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object to be written: its keys keep the order they were put in, so the text is the same every time. Written here and by no
 * library, so it follows none's version.
 */
final class JsonObject {

    private static final String INDENT = "  ";
    private static final String HEX = "0123456789ABCDEF";

    private static final int USUAL = 8;

    // A key and its value by turns: a result has thousands of objects, each with few keys.
    private @Nullable Object[] members = new @Nullable Object[2 * USUAL];
    private int end;

    /** Puts a key, with a null if there is no value. Each key once. */
    JsonObject put(String key, @Nullable Object value) {
        for (int i = 0; i < end; i += 2) {
            if (key.equals(members[i])) {
                throw new IllegalArgumentException("A key twice: " + key);
            }
        }
        if (end == members.length) {
            members = Arrays.copyOf(members, 2 * end);
        }
        members[end++] = key;
        members[end++] = value;
        return this;
    }

    /** Puts a key before the others. */
    JsonObject putFirst(String key, Object value) {
        JsonObject first = new JsonObject().put(key, value);
        members().forEach(first::put);
        return first;
    }

    /** Puts a key if there is a value. */
    JsonObject putIfKnown(String key, @Nullable Object value) {
        return value == null ? this : put(key, value);
    }

    /** The keys and their values, in the order they were put in. */
    Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < end; i += 2) {
            map.put((String) Objects.requireNonNull(members[i]), members[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }

    /** On one line, without a line feed. */
    String compact() {
        StringBuilder text = new StringBuilder();
        write(this, -1, text);
        return text.toString();
    }

    /** Indented by two spaces; every line ends in LF, the last one too. */
    String indented() {
        StringBuilder text = new StringBuilder();
        write(this, 0, text);
        return text.append('\n').toString();
    }

    /**
     * @param depth how far in its line is indented; negative when all is on one line
     */
    private static void write(@Nullable Object value, int depth, StringBuilder text) {
        if (value instanceof JsonObject object) {
            object.write(depth, text);
        } else if (value instanceof List<?> list) {
            write(list, depth, text);
        } else if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Number number) {
            text.append(number);
        } else {
            quoted(value instanceof Enum<?> constant ? constant.name() : value.toString(), text);
        }
    }

    private void write(int depth, StringBuilder text) {
        text.append('{');
        for (int i = 0; i < end; i += 2) {
            text.append(i == 0 ? "" : ",");
            line(within(depth), text);
            quoted((String) Objects.requireNonNull(members[i]), text);
            text.append(depth < 0 ? ":" : ": ");
            write(members[i + 1], within(depth), text);
        }
        if (end > 0) {
            line(depth, text);
        }
        text.append('}');
    }

    private static void write(List<?> list, int depth, StringBuilder text) {
        text.append('[');
        String between = "";
        for (Object item : list) {
            text.append(between);
            line(within(depth), text);
            write(item, within(depth), text);
            between = ",";
        }
        if (!list.isEmpty()) {
            line(depth, text);
        }
        text.append(']');
    }

    private static int within(int depth) {
        return depth < 0 ? depth : depth + 1;
    }

    private static void line(int depth, StringBuilder text) {
        if (depth >= 0) {
            text.append('\n');
            for (int i = 0; i < depth; i++) {
                text.append(INDENT);
            }
        }
    }

    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                text.append(value, written, i);
                escaped(c, text);
                written = i + 1;
            }
        }
        text.append(written == 0 ? value : value.substring(written)).append('"');
    }

    private static void escaped(char c, StringBuilder text) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            default -> text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
        }
    }
}
