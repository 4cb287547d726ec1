package dk.indsatsregler.proof;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.Genspil;
import dk.indsatsregler.json.Kvittering;
import dk.indsatsregler.json.SagJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Spiller en mappe af kvitteringer igen, hver med sin pakke: for en proces, der intet andet ved. */
final class GenspilProces {

    private GenspilProces() {}

    public static void main(String[] args) throws IOException {
        int[] talt = genspil(Path.of(args[0]));
        System.out.println(talt[0] + " af " + talt[1]);
    }

    /** Hvor mange kvitteringer, der gav samme udfald og samme SHA-256, og hvor mange der er. */
    static int[] genspil(Path mappe) throws IOException {
        int samme = 0;
        int alle = 0;
        for (Path pakke : filer(mappe, ".regelpakke")) {
            Regelmotor motor = Regelmotor.bygger()
                    .medPakke(Files.readAllBytes(pakke), null)
                    .byg();
            String sæt = pakke.getFileName().toString().replace(".regelpakke", "");
            for (Path fil : filer(mappe, ".kvittering")) {
                String navn = fil.getFileName().toString();
                if (navn.startsWith(sæt + "-")) {
                    Kvittering kvittering = Kvittering.læs(Files.readAllBytes(fil));
                    Genspil igen = kvittering.harOplysninger()
                            ? kvittering.genspil(motor)
                            : kvittering.genspil(
                                    motor,
                                    SagJson.standard().læs(Files.readAllBytes(ved(fil, ".sag"))),
                                    Files.readString(ved(fil, ".salt")));
                    boolean ens = igen.sammeUdfald()
                            && igen.forskelle().isEmpty()
                            && igen.sha256().equals(Files.readString(ved(fil, ".sha256")));
                    samme += ens ? 1 : 0;
                    alle++;
                }
            }
        }
        return new int[] {samme, alle};
    }

    private static Path ved(Path fil, String endelse) {
        return fil.resolveSibling(fil.getFileName().toString().replace(".kvittering", endelse));
    }

    private static List<Path> filer(Path mappe, String endelse) throws IOException {
        try (Stream<Path> alle = Files.list(mappe)) {
            return alle.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
        }
    }
}
