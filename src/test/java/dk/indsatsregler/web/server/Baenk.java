package dk.indsatsregler.web.server;

import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Det, der kan køres, med Havneby Kommunes egen mappe oven på reglerne: dens regel fra eksemplet og de scenarier, en test skriver. */
final class Baenk {

    static final String FIL = "noedpasning/havneby-2020.feature";

    private static final Path EKSEMPEL = Path.of("examples/egne-regler");
    private static final Path FØLGER_MED = Path.of("src/test/resources/scenarier");
    private static final Rulebook NATIONALE = Rulebook.shipped();

    private Baenk() {}

    /** Mappen med reglen og eksemplets egne scenarier. */
    static Path havneby(Path rod) throws IOException {
        Path mappe = Files.createDirectories(rod.resolve("regler/noedpasning")).getParent();
        Files.copy(
                EKSEMPEL.resolve("regler/noedpasning/havneby-2020.drl"), mappe.resolve("noedpasning/havneby-2020.drl"));
        Files.copy(EKSEMPEL.resolve("scenarier").resolve(FIL), mappe.resolve(FIL));
        return mappe;
    }

    /** Mappen oven på reglerne, læst hver gang. */
    static Workbench med(Path mappe) {
        return new Workbench(
                () -> mappe(FØLGER_MED, ""),
                () -> mappe(mappe, "regler/"),
                test -> test.medRegler(mappe),
                () -> bog(mappe),
                () -> NATIONALE,
                true);
    }

    /** Reglerne alene. */
    static Workbench uden() {
        return new Workbench(() -> mappe(FØLGER_MED, ""), Map::of, test -> test, () -> NATIONALE, null, false);
    }

    private static Rulebook bog(Path mappe) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegler(mappe);
        return Rulebook.of(bygger);
    }

    private static Map<String, byte[]> mappe(Path mappe, String foran) {
        try {
            Map<String, byte[]> filer = new TreeMap<>();
            FeatureFolder.read(mappe).files().forEach((navn, bytes) -> filer.put(foran + navn, bytes));
            return filer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
