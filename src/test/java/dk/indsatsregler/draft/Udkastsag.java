package dk.indsatsregler.draft;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.json.SagJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** De sager, udkast skrives af, og det, biblioteket selv siger i dem. */
final class Udkastsag {

    static final Path MAPPE = Path.of("examples/begrundelser");

    private Udkastsag() {}

    static Sag sag(Path fil) {
        try {
            return SagJson.standard().læs(Files.readAllBytes(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vurdering vurdering(String navn) {
        return Regelmotor.standard().vurder(sag(MAPPE.resolve(navn + ".json")));
    }

    static List<Path> eksempler() {
        try (Stream<Path> filer = Files.list(Path.of("examples/sager"))) {
            return filer.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bibliotekets egne ord, ét stykke ad gangen: uden citater og uden tabellernes oplysninger. */
    static List<String> egneOrd(Dokument dokument) {
        return dokument.blokke().stream()
                .flatMap(blok -> {
                    if (blok instanceof Blok.Afsnit afsnit) {
                        return Stream.of(afsnit.tekst());
                    } else if (blok instanceof Blok.Liste liste) {
                        return liste.punkter().stream();
                    } else if (blok instanceof Blok.Tomt tomt) {
                        return Stream.of(tomt.navn());
                    }
                    return Stream.<String>of();
                })
                .toList();
    }

    /** Lix: ord for hver sætning, og procenten af lange ord. */
    static double lix(List<String> stykker) {
        long ord = 0;
        long lange = 0;
        long sætninger = 0;
        for (String stykke : stykker) {
            for (String sætning : stykke.split("(?<=[.:?])\\s+")) {
                List<String> ordene = Stream.of(sætning.split("[^\\p{L}]+"))
                        .filter(o -> !o.isEmpty())
                        .toList();
                ord += ordene.size();
                lange += ordene.stream().filter(o -> o.length() > 6).count();
                sætninger += ordene.isEmpty() ? 0 : 1;
            }
        }
        return (double) ord / sætninger + 100.0 * lange / ord;
    }
}
