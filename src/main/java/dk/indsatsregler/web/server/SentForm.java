package dk.indsatsregler.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form sent.
 *
 * @param values the values of each field, in order
 */
record SentForm(Map<String, List<String>> values) {

    private static final int MOST_FIELDS = 5_000;

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static SentForm read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Gate.MOST_BYTES + 1);
        String[] pairs = new String(bytes, StandardCharsets.ISO_8859_1).split("&", MOST_FIELDS + 1);
        if (bytes.length > Gate.MOST_BYTES || pairs.length > MOST_FIELDS) {
            throw new IllegalArgumentException("too much");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            int is = pair.indexOf('=');
            if (is > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, is)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(is + 1)));
            }
        }
        return new SentForm(values);
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }

    /** The first value of a field; empty without one. */
    String first(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    /** Every value of a field. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Shows no values. */
    @Override
    public String toString() {
        return "SentForm";
    }
}
