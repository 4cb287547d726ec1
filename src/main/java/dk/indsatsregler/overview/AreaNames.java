package dk.indsatsregler.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of areas as people say them; folders have names of their own. */
public final class AreaNames {

    private static final Map<String, String> NAMES = names();
    private static final String PRACTICE = "kommunal/";

    private AreaNames() {}

    private static Map<String, String> names() {
        try (InputStream in = AreaNames.class.getResourceAsStream("/rules/omraader.txt")) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: rules/omraader.txt is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf(" = ")),
                            line -> line.substring(line.indexOf(" = ") + " = ".length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of an area: {@code Børnelinealen}. */
    public static String of(String area) {
        String known = NAMES.get(area);
        if (known != null) {
            return known;
        }
        boolean practice = area.startsWith(PRACTICE);
        String name = (practice ? area.substring(PRACTICE.length()) : area)
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å")
                .replace('-', ' ');
        String capital = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return practice ? "Praksis: " + capital : capital;
    }
}
