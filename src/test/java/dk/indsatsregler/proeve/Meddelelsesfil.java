package dk.indsatsregler.proeve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Filer med det, der kan skrives, og det, der bliver svaret, afsnit for afsnit: {@code ## titel}, {@code <<< slags}, tekst, {@code >>>}, svar. */
public final class Meddelelsesfil {

    private static final String SVAR = ">>>";

    private Meddelelsesfil() {}

    /**
     * Ét afsnit.
     *
     * @param svar det ventede svar; tomt, når afsnittet endnu intet har
     */
    public record Afsnit(Path fil, String titel, String slags, String indhold, String svar) {}

    /** Afsnittene i alle mappens tekstfiler, i filernes rækkefølge. */
    public static List<Afsnit> læs(Path mappe) {
        try (Stream<Path> filer = Files.list(mappe)) {
            List<Afsnit> afsnit = new ArrayList<>();
            for (Path fil :
                    filer.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String del : Files.readString(fil).split("(?m)^## ", -1)) {
                    if (!del.isBlank()) {
                        afsnit.add(afsnit(fil, del));
                    }
                }
            }
            return afsnit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Afsnit afsnit(Path fil, String del) {
        String[] linjer = del.split("\n", 3);
        String rest = linjer[2];
        int svar = rest.indexOf(SVAR + "\n");
        return new Afsnit(
                fil,
                linjer[0],
                linjer[1].replace("<<< ", ""),
                (svar < 0 ? rest : rest.substring(0, svar)).stripTrailing(),
                svar < 0 ? "" : rest.substring(svar + SVAR.length() + 1).strip());
    }

    /** Skriver filerne igen med de svar, der gives nu. */
    public static void skriv(Path mappe, Function<Afsnit, String> svar) throws IOException {
        List<Afsnit> alle = læs(mappe);
        for (Path fil : alle.stream().map(Afsnit::fil).distinct().toList()) {
            StringBuilder ud = new StringBuilder();
            alle.stream()
                    .filter(a -> a.fil().equals(fil))
                    .forEach(a -> ud.append("## ")
                            .append(a.titel())
                            .append("\n<<< ")
                            .append(a.slags())
                            .append('\n')
                            .append(a.indhold())
                            .append('\n')
                            .append(SVAR)
                            .append('\n')
                            .append(svar.apply(a))
                            .append("\n\n"));
            Files.write(fil, ud.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
