package dk.indsatsregler.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.web.server.Forbindelse.Modtaget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hvor hurtigt der svares på Prøv et barn over HTTP, med alle områder, og hvor meget siderne fylder. */
@Tag("benchmark")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SvartidTest {

    private static final int OMGANGE = 6;
    private static final int VARME = 3;

    @Test
    void hver_eksempelsag_er_besvaret_på_150_ms_når_serveren_er_varm() throws IOException {
        List<Path> sager;
        try (Stream<Path> alle = Files.list(Path.of("examples/sager"))) {
            sager = alle.filter(p -> p.toString().endsWith(".json")).sorted().toList();
        }
        List<Long> tider = new ArrayList<>();
        Map<Integer, String> størrelser = new TreeMap<>();
        try (Forbindelse server = new Forbindelse()) {
            for (int omgang = 0; omgang < OMGANGE; omgang++) {
                for (Path fil : sager) {
                    String sag = Files.readString(fil);
                    long fra = System.nanoTime();
                    Modtaget svar = server.post("/proev", "goer", "aabn", "sag", sag);
                    long tid = (System.nanoTime() - fra) / 1_000_000;
                    assertThat(svar.status()).as(fil.toString()).isEqualTo(200);
                    if (omgang >= VARME) {
                        tider.add(tid);
                        størrelser.put(
                                svar.tekst().getBytes(StandardCharsets.UTF_8).length,
                                String.valueOf(fil.getFileName()));
                    }
                }
            }
        }
        tider.sort(null);
        long femoghalvfems = tider.get(tider.size() * 95 / 100);
        int størst = størrelser.keySet().stream().mapToInt(s -> s).max().orElse(0);
        System.out.println(tider.size() + " svar over HTTP: median " + tider.get(tider.size() / 2) + " ms, 95 % under "
                + femoghalvfems + " ms, længst " + tider.get(tider.size() - 1) + " ms; den største side er " + størst
                + " byte (" + størrelser.get(størst) + ")");
        assertThat(femoghalvfems).isLessThanOrEqualTo(150);
    }
}
