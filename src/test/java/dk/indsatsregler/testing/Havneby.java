package dk.indsatsregler.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Én opdigtet regel fra en opdigtet kommune og fire scenarier, der prøver den helt; eller færre af dem. */
public final class Havneby {

    private static final Path MAPPE = Path.of("src/test/resources/proever/havneby");
    public static final Path REGLER = MAPPE.resolve("regler");
    public static final Path SCENARIER = MAPPE.resolve("scenarier");
    public static final Path FIL = SCENARIER.resolve("lokalt/havneby.feature");

    private Havneby() {}

    /** Mappen, med filen {@code lokalt/havneby.feature}, hvor kun de nævnte scenarier står, fra 1. */
    public static Path kun(Path mappe, int... numre) {
        List<String> dele = dele();
        StringBuilder tekst = new StringBuilder(dele.get(0));
        for (int nummer : numre) {
            tekst.append(dele.get(nummer));
        }
        return skriv(mappe, tekst.toString());
    }

    /** Mappen, med filen {@code lokalt/havneby.feature}. */
    public static Path skriv(Path mappe, String tekst) {
        try {
            Files.createDirectories(mappe.resolve("lokalt"));
            Files.writeString(mappe.resolve("lokalt/havneby.feature"), tekst);
            return mappe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String tekst() {
        try {
            return Files.readString(FIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> dele() {
        return List.of(tekst().split("(?=\n    Scenarie:)", -1));
    }

    /** Et scenarie, der fejler: barnet er fyldt seks. */
    public static String medFejl() {
        return tekst().replace(
                        "HB-PASNING ikke opfyldt\n\n    Scenarie: Intet", "HB-PASNING opfyldt\n\n    Scenarie: Intet");
    }
}
