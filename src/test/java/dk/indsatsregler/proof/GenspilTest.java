package dk.indsatsregler.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.Kvittering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.proeve.TilfaeldigeLag;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tilfældige sager under tilfældige lag: kvitteret, pakket, og spillet igen til samme udfald og samme SHA-256. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenspilTest {

    private static final int PER_SÆT = 20;

    @Test
    void en_kvittering_spilles_igen_af_sin_pakke(@TempDir Path mappe) throws IOException {
        skriv(mappe, 3);

        assertThat(GenspilProces.genspil(mappe)).containsExactly(60, 60);
    }

    /** {@code -Djdks=} hjemmene for de JDK'er, der spiller igen, adskilt som i en class path; ellers den, der kører. */
    @Test
    @Tag("proof")
    @Tag("replay")
    void en_ny_proces_paa_hver_jdk_giver_det_samme(@TempDir Path mappe) throws Exception {
        int sæt = Integer.getInteger("sets", 50);
        skriv(mappe, sæt);
        for (String hjem :
                System.getProperty("jdks", System.getProperty("java.home")).split(File.pathSeparator)) {
            Process proces = new ProcessBuilder(
                            Path.of(hjem, "bin", "java").toString(),
                            "-Xmx1g",
                            "-Duser.language=tr",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-cp",
                            System.getProperty("java.class.path"),
                            GenspilProces.class.getName(),
                            mappe.toString())
                    .redirectErrorStream(true)
                    .start();
            String skrevet = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(hjem + ": " + skrevet.strip());

            assertThat(proces.waitFor()).as(skrevet).isZero();
            assertThat(skrevet.strip()).endsWith(sæt * PER_SÆT + " af " + sæt * PER_SÆT);
        }
    }

    private static void skriv(Path mappe, int sæt) throws IOException {
        SplittableRandom tilfælde = new SplittableRandom(20260331);
        TilfaeldigeSager sager = new TilfaeldigeSager(Rulebook.shipped().rules(), 7);
        Set<String> regelsæt = new HashSet<>();
        for (int i = 0; i < sæt; i++) {
            DefaultRegelmotorBygger bygger = TilfaeldigeLag.af(i);
            Regelmotor motor = bygger.byg();
            regelsæt.add(motor.regelsæt().sha256());
            Files.write(mappe.resolve(i + ".regelpakke"), bygger.pak());
            for (int j = 0; j < PER_SÆT; j++) {
                Sag sag = sager.sag();
                boolean uden = tilfælde.nextInt(3) == 0;
                if (!uden && tilfælde.nextBoolean()) {
                    sag = sag.klokken(LocalTime.of(tilfælde.nextInt(24), 30));
                }
                Vurdering vurdering = motor.vurder(sag);
                assertThat(vurdering.ingenVurdering()).isNull();
                List<Beslutning> beslutninger = beslutninger(vurdering, tilfælde);
                byte[] bits = new byte[16];
                tilfælde.nextBytes(bits);
                String salt = HexFormat.of().formatHex(bits);
                Kvittering kvittering = uden
                        ? Kvittering.udenOplysninger(sag, vurdering, beslutninger, salt)
                        : Kvittering.af(sag, vurdering, beslutninger);
                String navn = i + "-" + j;
                Files.writeString(mappe.resolve(navn + ".kvittering"), kvittering.json());
                Files.writeString(mappe.resolve(navn + ".sha256"), kvittering.sha256());
                if (uden) {
                    Files.writeString(
                            mappe.resolve(navn + ".sag"), SagJson.standard().skriv(sag));
                    Files.writeString(mappe.resolve(navn + ".salt"), salt);
                }
            }
        }
        assertThat(regelsæt).hasSizeGreaterThan(sæt / 2);
    }

    private static List<Beslutning> beslutninger(Vurdering vurdering, SplittableRandom tilfælde) {
        List<Beslutning> beslutninger = new ArrayList<>();
        for (Udfald udfald : vurdering.udfald()) {
            if (tilfælde.nextInt(20) == 0) {
                Beslutning.Valg valg = Beslutning.Valg.values()[tilfælde.nextInt(3)];
                beslutninger.add(new Beslutning(
                        udfald.id(),
                        valg,
                        "sagsbehandler",
                        vurdering.hoved().vurderingsdato(),
                        valg == Beslutning.Valg.FULGT ? List.of() : List.of(Beslutning.Grund.ANDET),
                        tilfælde.nextBoolean() ? "«Tekst» med \t, \\, \u0001 og 😀" : null));
            }
        }
        return beslutninger;
    }
}
