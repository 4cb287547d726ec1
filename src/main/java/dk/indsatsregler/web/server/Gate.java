package dk.indsatsregler.web.server;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is let in: whoever was given the address, from a page of ours, on this machine. A machine may have several users, and a page from the net
 * may have this address as its name; so the key, the host and the origin are asked for, each by itself.
 */
final class Gate {

    /** The most a form may hold. */
    static final int MOST_BYTES = 1 << 20;

    private static final int KEY_BYTES = 16;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final int port;
    private final String key;

    Gate(int port) {
        this.port = port;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = HexFormat.of().formatHex(random);
    }

    /** The query the first request has. */
    String entrance() {
        return "noegle=" + key;
    }

    /** What the browser then keeps until it is closed; of this port, for another may run beside it. */
    String cookie() {
        return name() + "=" + key + "; HttpOnly; SameSite=Strict; Path=/";
    }

    private String name() {
        return "indsatsregler-" + port;
    }

    /** Does the request have the entrance? */
    boolean enters(HttpExchange request) {
        String query = request.getRequestURI().getRawQuery();
        return query != null && request.getRequestURI().getRawPath().equals("/") && same(query, entrance());
    }

    /** Why a request is refused; {@code null} when it is let in. */
    @Nullable
    Refusal refusal(HttpExchange request) {
        Headers headers = request.getRequestHeaders();
        String host = only(headers.get("Host"));
        if (host == null || !Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host)) {
            return new Refusal(421, "Adressen er en anden end den, programmet skrev.");
        }
        if (request.getRequestURI().isAbsolute() || request.getRequestURI().getRawAuthority() != null) {
            return new Refusal(404, "Siden findes ikke."); // "//name/" is another's page
        }
        String method = request.getRequestMethod();
        if (!method.equals("GET") && !method.equals("POST")) {
            return new Refusal(405, "Det kan der ikke bedes om.");
        }
        if (headers.containsKey("Transfer-encoding")) {
            return new Refusal(411, "Længden mangler.");
        }
        if (!enters(request)) {
            if (request.getRequestURI().getRawQuery() != null) {
                return new Refusal(404, "Siden findes ikke.");
            } else if (!hasKey(headers.get("Cookie"))) {
                return new Refusal(403, "Åbn den adresse, programmet skrev, da det blev startet.");
            }
        }
        return method.equals("POST") ? form(headers, "http://" + host) : body(headers);
    }

    private static @Nullable Refusal body(Headers headers) {
        String length = only(headers.getOrDefault("Content-length", List.of("0")));
        return length != null && length.equals("0") ? null : new Refusal(400, "Der kan ikke sendes noget med.");
    }

    private static @Nullable Refusal form(Headers headers, String origin) {
        String from = only(headers.get("Origin"));
        String site = only(headers.getOrDefault("Sec-fetch-site", List.of("same-origin")));
        if (from == null || !from.equals(origin) || site == null || !site.equals("same-origin")) {
            return new Refusal(403, "Formularen kommer fra en anden side.");
        }
        String kind = only(headers.get("Content-type"));
        if (kind == null || !kind.equals(FORM)) {
            return new Refusal(415, "Kun formularer kan læses.");
        }
        String length = only(headers.get("Content-length"));
        if (length == null || !length.matches("[0-9]{1,9}")) {
            return new Refusal(411, "Længden mangler.");
        }
        return Integer.parseInt(length) <= MOST_BYTES
                ? null
                : new Refusal(413, "Det, der er sendt, fylder for meget; det kan højst fylde 1 MB.");
    }

    private boolean hasKey(@Nullable List<String> cookies) {
        return cookies != null
                && cookies.stream()
                        .flatMap(line -> Arrays.stream(line.split(";", -1)))
                        .anyMatch(cookie -> same(cookie.strip(), name() + "=" + key));
    }

    // In the same time wherever they differ.
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    // Two of what there is one of is nobody's mistake.
    private static @Nullable String only(@Nullable List<String> values) {
        return values != null && values.size() == 1 ? values.get(0) : null;
    }

    /** Says to the browser what it may do with any answer of ours: nothing from elsewhere, nothing kept. */
    static void restrain(Headers answer) {
        answer.set(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        answer.set("X-Content-Type-Options", "nosniff");
        answer.set("X-Frame-Options", "DENY");
        // Nothing at all would make the browser hide the origin of our own forms too.
        answer.set("Referrer-Policy", "same-origin");
        answer.set("Cross-Origin-Opener-Policy", "same-origin");
        answer.set("Cross-Origin-Resource-Policy", "same-origin");
        answer.set("Cache-Control", "no-store");
    }
}
