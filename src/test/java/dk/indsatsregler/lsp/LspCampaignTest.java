package dk.indsatsregler.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sprogserveren i længden: 10.000 rettelser, og 1.250 regler åbne. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LspCampaignTest {

    private static final int FLERE = 32 << 20;

    private static Klient klient(long ventetid) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegelfil("skolefravaer/lov.drl", LspTest.mange(99).getBytes(StandardCharsets.UTF_8));
        return Klient.over(bygger, Path.of("target/lsp").toAbsolutePath(), Map.of(), ventetid);
    }

    @Test
    @Tag("campaign")
    void hukommelsen_vokser_ikke_over_10000_rettelser() {
        try (Klient klient = klient(50)) {
            String fil = LspTest.uri(0);
            klient.åbn(fil, LspTest.mange(0));
            long efter2000 = 0;
            for (int rettelse = 1; rettelse <= 10_000; rettelse++) {
                String ord = rettelse % 2 == 0 ? "fyldteÅr" : "fyldteAar";
                klient.skriv(fil, LspTest.mange(0).replaceFirst("fyldteÅr >=", ord + " >="));
                klient.næste(fil);
                if (rettelse == 2000) {
                    efter2000 = brugt();
                }
            }
            long vokset = brugt() - efter2000;
            System.out.println(
                    "10.000 rettelser: hukommelsen voksede " + (vokset >> 10) + " kB fra nr. 2.000 til nr. 10.000");
            assertThat(vokset).isLessThan(FLERE);
        }
    }

    private static long brugt() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @Tag("benchmark")
    void et_tastetryk_med_1250_regler_åbne() {
        try (Klient klient = klient(250)) {
            for (int fil = 0; fil < 50; fil++) {
                klient.åbn(LspTest.uri(fil), LspTest.mange(fil));
            }
            klient.næste(LspTest.uri(49));
            long[] svar = new long[200];
            for (int tryk = 0; tryk < svar.length; tryk++) {
                int fil = tryk % 50;
                boolean forkert = tryk / 50 % 2 == 0;
                long fra = System.nanoTime();
                klient.skriv(
                        LspTest.uri(fil),
                        LspTest.mange(fil).replaceFirst("fyldteÅr >=", forkert ? "fyldteAar >=" : "fyldteÅr >="));
                klient.næste(LspTest.uri(fil), alle -> alle.isEmpty() != forkert);
                svar[tryk] = (System.nanoTime() - fra) / 1_000_000;
            }
            Arrays.sort(svar);
            System.out.println("1.250 regler åbne, tid til svar på et tastetryk: median " + svar[100] + " ms, 95 % "
                    + svar[190] + " ms, længst " + svar[199] + " ms");
        }
    }
}
