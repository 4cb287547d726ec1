package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Den jar, der deles ud: samme byte på enhver maskine, og ingen engelske ord. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KommandolinjeIT {

    private static final String JAR = Objects.requireNonNull(System.getProperty("indsatsregler.cli.jar"));
    private static final String BIBLIOTEK = Objects.requireNonNull(System.getProperty("indsatsregler.jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String HAVNEBY = "src/test/resources/proever/havneby/";

    @TempDir
    private Path mappe;

    private Koersel kør(Map<String, String> miljø, List<String> jvm, String... argumenter) throws Exception {
        List<String> kommando = new ArrayList<>(List.of(JAVA));
        kommando.addAll(jvm);
        kommando.addAll(List.of("-jar", JAR));
        kommando.addAll(List.of(argumenter));
        return kør(miljø, kommando);
    }

    private Koersel kør(Map<String, String> miljø, List<String> kommando) throws Exception {
        Path ud = mappe.resolve("ud");
        Path fejl = mappe.resolve("fejl");
        ProcessBuilder proces =
                new ProcessBuilder(kommando).redirectOutput(ud.toFile()).redirectError(fejl.toFile());
        proces.environment().keySet().removeIf(n -> n.startsWith("LC_") || n.equals("LANG") || n.endsWith("_OPTIONS"));
        proces.environment().putAll(miljø);
        Process kørende = proces.start();
        kørende.getOutputStream().close();
        int kode = kørende.waitFor();
        return new Koersel(kode, utf8(ud), utf8(fejl));
    }

    private static String utf8(Path fil) throws IOException {
        byte[] byteene = Files.readAllBytes(fil);
        String tekst = new String(byteene, StandardCharsets.UTF_8);
        assertThat(tekst.getBytes(StandardCharsets.UTF_8)).isEqualTo(byteene);
        return tekst;
    }

    @ParameterizedTest
    @CsvSource({
        "C, UTC, da, UTF-8",
        "C, Pacific/Kiritimati, tr, ISO-8859-1",
        "C.UTF-8, America/Los_Angeles, en, US-ASCII",
    })
    void samme_byte_under_enhver_locale_zone_og_tegnsæt(String lc, String zone, String sprog, String tegnsæt)
            throws Exception {
        Map<String, String> miljø = Map.of("LC_ALL", lc, "TZ", zone);
        List<String> jvm = List.of("-Duser.language=" + sprog, "-Duser.timezone=" + zone, "-Dfile.encoding=" + tegnsæt);
        String fil = Koersel.sag("12-modstrid-foraelder-hjemme");

        assertThat(kør(miljø, jvm, "vurder", fil)).isEqualTo(Koersel.af("vurder", fil));
    }

    @Test
    void hver_kommando_kører_fra_jar_filen() throws Exception {
        String fil = Koersel.sag("14-paa-10-aars-dagen");
        for (String[] argumenter : new String[][] {
            {"vurder", fil, "--format=json"},
            {"vurder", fil, "--fromat=json"},
            {"forklar", fil, "--regel", "NP-K1"},
            {"valider", "src/main/resources/rules"},
            {"test", HAVNEBY + "scenarier", "--regler", HAVNEBY + "regler", "--daekning", "--mutation"},
            {"test", HAVNEBY + "faa", "--regler", HAVNEBY + "regler", "--daekning", "--mutation"},
            {"vis", "NP-K3"},
            {"skema", "vurdering"},
            {"--version"},
            {"-h"},
            {},
        }) {
            assertThat(kør(Map.of("LC_ALL", "C"), List.of("-Duser.language=tr"), argumenter))
                    .isEqualTo(Koersel.af(argumenter));
        }
    }

    @Test
    void tilpas_skriver_reglen_og_de_scenarier_kommandolinjen_har_med() throws Exception {
        Path regler = mappe.resolve("regler");
        Path klasser = mappe.resolve("klasser");
        String[] tilpas = {"tilpas", "FR-SAMLET-10", "--til", regler.toString()};
        String[] praksis = {"tilpas", "FR-BORNHOLM-LEDER", "--praksis", "bornholm", "--til", regler.toString()};

        assertThat(kør(Map.of("LC_ALL", "C"), List.of(), tilpas).kode()).isZero();
        assertThat(kør(Map.of("LC_ALL", "C"), List.of(), praksis).kode()).isZero();
        assertThat(Koersel.af("tilpas", "FR-SAMLET-10", "--til", klasser.toString())
                        .kode())
                .isZero();
        for (String fil : List.of("skolefravaer/fr-samlet-10.drl", "skolefravaer/fr-samlet-10.feature")) {
            assertThat(regler.resolve(fil)).hasSameTextualContentAs(klasser.resolve(fil));
        }
        Koersel prøvet = kør(
                Map.of("LC_ALL", "C"),
                List.of(),
                "test",
                regler.toString(),
                "--praksis",
                "bornholm",
                "--regler",
                regler.toString());
        assertThat(prøvet.kode()).isZero();
        assertThat(prøvet.ud()).endsWith(" 0 fejlet.\n");
    }

    @Test
    void bibliotekets_jar_har_ingen_scenarier_og_siger_det() throws Exception {
        try (ZipFile jar = new ZipFile(BIBLIOTEK)) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("rules/skolefravaer/lokale-trin.drl")
                    .noneMatch(navn -> navn.endsWith(".feature"));
        }
        Path regler = mappe.resolve("regler");
        String andre = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(sti -> sti.endsWith(".jar") && !sti.equals(BIBLIOTEK))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> kommando = List.of(
                JAVA,
                "-cp",
                BIBLIOTEK + File.pathSeparator + andre,
                "dk.indsatsregler.cli.Main",
                "tilpas",
                "FR-SAMLET-10",
                "--til",
                regler.toString());

        assertThat(kør(Map.of("LC_ALL", "C.UTF-8"), kommando)).isEqualTo(new Koersel(0, """
                Skrevet: %1$s/skolefravaer/fr-samlet-10.drl
                Kun reglen: dens scenarier er i kommandolinjens jar (indsatsregler-…-cli.jar), ikke i bibliotekets.

                Åbn regelfilen i en teksteditor, følg kommentarerne øverst, og gem. Så:
                  indsatsregler valider --regler %1$s
                  indsatsregler forskel %1$s
                """.formatted(regler), ""));
    }

    @Test
    void uden_dækning_og_mutation_indlæses_intet_af_dem() throws Exception {
        List<String> log = List.of("-Xlog:class+load");
        String[] scenarier = {"test", HAVNEBY + "scenarier", "--regler", HAVNEBY + "regler"};
        String[] dækning = {"test", HAVNEBY + "scenarier", "--regler", HAVNEBY + "regler", "--daekning"};

        assertThat(kør(Map.of(), log, scenarier).ud())
                .contains(" dk.indsatsregler.testing.run.Runner ")
                .doesNotContain(
                        "dk.indsatsregler.analysis.",
                        "dk.indsatsregler.testing.coverage.",
                        "dk.indsatsregler.testing.mutation.",
                        "dk.indsatsregler.testing.propose.");
        assertThat(kør(Map.of(), log, dækning).ud())
                .contains(" dk.indsatsregler.testing.coverage.Coverage ")
                .doesNotContain("dk.indsatsregler.testing.mutation.");
        assertThat(kør(Map.of(), log, "vurder", Koersel.sag("01-nr1-opfyldt")).ud())
                .doesNotContain("dk.indsatsregler.testing.run.", "io.cucumber.");
    }

    @Test
    void et_filnavn_locale_ikke_kan_læse_siges_på_dansk() throws Exception {
        assumeThat(Path.of("/bin/sh")).isExecutable();
        List<String> kommando =
                List.of("/bin/sh", "-c", "exec \"$0\" -jar \"$1\" vurder \"$(printf '\\303\\246.json')\"", JAVA, JAR);

        assertThat(kør(Map.of("LC_ALL", "C.UTF-8"), kommando)).isEqualTo(new Koersel(2, "", "æ.json: findes ikke.\n"));
        assertThat(kør(Map.of("LC_ALL", "C"), kommando))
                .isEqualTo(new Koersel(
                        2, "", "Et filnavn kan ikke læses her; tegn som æ, ø og å kræver UTF-8, fx LC_ALL=C.UTF-8.\n"));
    }
}
