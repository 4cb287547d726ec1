package dk.indsatsregler.ordliste;

import static java.util.regex.Pattern.quote;

import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ordene om en faktatype, et felt og et valg på en liste: de står ved dem i koden, på dansk. */
final class Glossar {

    private static final String KOMMENTAR = "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*";

    private Glossar() {}

    /** Hvad typen eller listen er; tom, når der intet står. */
    static String om(Class<?> type) {
        return ord(fund(
                        type,
                        "(?:@\\w+(?:\\([^;{]*?\\))?\\s*)*public (?:record|enum) " + quote(type.getSimpleName()) + "\\b")
                .split("<p>|(?m)^\\s*\\*? ?@param", 2)[0]);
    }

    /** Hvad feltet er. */
    static String felt(Class<?> type, String felt) {
        Matcher står = Pattern.compile("@param " + quote(felt) + "\\s+([\\s\\S]*?)(?=@param|$)")
                .matcher(fund(type, "(?:@\\w+(?:\\([^;{]*?\\))?\\s*)*public record "));
        return står.find() ? ord(står.group(1)) : "";
    }

    /** Hvad valget betyder; tom, når ordet siger det selv. */
    static String valg(Enum<?> valg) {
        String om = ord(fund(valg.getDeclaringClass(), quote(valg.name()) + "\\s*[,;(}\\n]"));
        return om.isEmpty() && valg instanceof Trappetrin trin
                ? "Trin " + trin.nummer() + ". " + trin.tekst() + "."
                : om;
    }

    private static String fund(Class<?> type, String hvad) {
        Path fil = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try {
            Matcher står = Pattern.compile(KOMMENTAR + hvad).matcher(Files.readString(fil));
            return står.find() ? står.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ord(String kommentar) {
        return kommentar
                .replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link #?(?:(\\w+)#)?([^}]*)}", "`$2`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
