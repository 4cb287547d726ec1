package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line writes whole files or none, and nowhere but where it was told to. In a process of its own where that matters. */
class WrittenFilesTest {

    private static final String BYTES_ALLOWED = "ulimit -f 1; ";

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !p.equals(folder))
                    .map(p -> folder.relativize(p).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Runs the program by a shell, with no file larger than so many blocks, or in a locale of its own. */
    private Koersel run(String before, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                before
                        + "exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CP\" dk.indsatsregler.cli.Main \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        Process process = builder.start();
        // Little is said on the error stream, so the one can be read after the other.
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        Koersel run = new Koersel(process.waitFor(), out, err);
        return run;
    }

    @Test
    void a_full_disk_leaves_nothing_of_a_new_rule() throws Exception {
        for (String[] arguments : new String[][] {{"ny", "ZZ-PROEVE"}, {"tilpas", "FR-SAMLET-10"}}) {
            Koersel run = run(BYTES_ALLOWED, arguments[0], arguments[1], "--til", "regler");
            assertThat(run).isEqualTo(new Koersel(2, "", "regler: kan ikke skrives. Ingen fil er lavet.\n"));
            assertThat(names()).isEmpty();
        }
    }

    @Test
    void a_full_disk_leaves_an_earlier_report() throws Exception {
        Path feature = Files.writeString(folder.resolve("x.feature"), """
                # language: da
                Egenskab: x
                  Regel: NP-K1
                    Scenarie: x
                      Når sagen vurderes den 2020-03-20
                      Så er NP-K1 opfyldt
                """);
        Files.writeString(folder.resolve("r.xml"), "<earlier/>");
        Koersel run = run(BYTES_ALLOWED, "test", feature.toString(), "--junit", "r.xml");
        assertThat(run.fejl()).isEqualTo("r.xml: kan ikke skrives. En rapport, der stod der før, er ikke ændret.\n");
        assertThat(run.kode()).isEqualTo(2);
        assertThat(folder.resolve("r.xml")).hasContent("<earlier/>");
        assertThat(names()).containsExactly("r.xml", "x.feature");
        assertThat(run("", "test", feature.toString(), "--junit", "r.xml").kode())
                .isEqualTo(4);
        assertThat(folder.resolve("r.xml")).content().startsWith("<?xml").endsWith("</testsuites>\n");
    }

    @Test
    void a_full_disk_leaves_an_earlier_pack_and_receipt() throws Exception {
        Files.writeString(folder.resolve("r.pakke"), "indsatsregler-regelpakke-1\n");
        Files.writeString(folder.resolve("k.json"), "{\"beslutninger\":[]}");
        String sag = Path.of(Koersel.sag("01-nr1-opfyldt")).toAbsolutePath().toString();

        assertThat(run(BYTES_ALLOWED, "pak", "--til", "r.pakke"))
                .isEqualTo(new Koersel(2, "", "r.pakke: kan ikke skrives.\n"));
        assertThat(run(BYTES_ALLOWED, "kvittering", sag, "--til", "k.json"))
                .isEqualTo(new Koersel(2, "", "k.json: kan ikke skrives.\n"));
        assertThat(run("exec > /dev/full; ", "vis", "NP-K1"))
                .isEqualTo(new Koersel(1, "", "Resultatet kunne ikke skrives.\n"));
        assertThat(folder.resolve("r.pakke")).hasContent("indsatsregler-regelpakke-1\n");
        assertThat(folder.resolve("k.json")).hasContent("{\"beslutninger\":[]}");
        assertThat(names()).containsExactly("k.json", "r.pakke");
    }

    @Test
    void what_cannot_be_a_folder_or_a_file_is_named_and_stays() throws IOException {
        String file = Files.writeString(folder.resolve("file"), "x").toString();
        String sag = Koersel.sag("01-nr1-opfyldt");
        for (String[] arguments : new String[][] {
            {"ny", "ZZ-PROEVE", "--til", file},
            {"tilpas", "FR-SAMLET-10", "--til", file},
            {"pak", "--til", file + "/x"},
            {"pak", "--til", folder.toString()},
            {"kvittering", sag, "--til", file + "/x"},
            {"kvittering", sag, "--salt", file + "/x"},
        }) {
            Koersel run = Koersel.af(arguments);
            assertThat(run.kode()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.fejl()).startsWith(folder.toString()).hasLineCount(1);
        }
        assertThat(names()).containsExactly("file");
        assertThat(folder.resolve("file")).hasContent("x");
    }

    @Test
    void a_receipt_or_a_pack_never_takes_the_place_of_a_case_or_a_rule() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(Koersel.sag("01-nr1-opfyldt")));
        String sag = Files.write(folder.resolve("sag.json"), before).toString();
        String rule = Files.writeString(folder.resolve("x.drl"), "rule \"X\"").toString();
        String salt = folder.resolve("salt").toString();

        assertThat(Koersel.af("kvittering", sag, "--til", sag))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                sag
                                        + ": findes og er ikke en kvittering. Den er ikke ændret; skriv kvitteringen til en anden fil.\n"));
        assertThat(Koersel.af("kvittering", sag, "--salt", salt, "--til", salt).fejl())
                .startsWith(salt + ": findes og er ikke en kvittering.");
        assertThat(Koersel.af("pak", "--til", rule))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                rule
                                        + ": findes og er ikke en regelpakke. Den er ikke ændret; skriv regelpakken til en anden fil.\n"));
        assertThat(Path.of(sag)).hasBinaryContent(before);
        assertThat(Path.of(rule)).hasContent("rule \"X\"");
        assertThat(Path.of(salt)).doesNotExist(); // a salt without a receipt belongs to nothing
        for (int i = 0; i < 2; i++) { // the second takes the first one's place
            assertThat(Koersel.af(
                                    "kvittering",
                                    sag,
                                    "--til",
                                    folder.resolve("k.json").toString())
                            .kode())
                    .isZero();
        }
    }

    @Test
    void a_report_never_takes_the_place_of_what_is_tested() throws IOException {
        Path feature = Files.writeString(folder.resolve("x.feature"), "# language: da\nEgenskab: x\n");
        assertThat(Koersel.af("test", feature.toString(), "--junit", feature.toString()))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                feature
                                        + ": findes og er ikke en rapport. Den er ikke ændret; skriv rapporten til en anden fil.\n"));
        assertThat(feature).hasContent("# language: da\nEgenskab: x\n");
    }

    @Test
    void a_folder_given_twice_is_refused_by_whatever_name() throws IOException {
        Path rules = folder.resolve("regler");
        assertThat(Koersel.af("ny", "ZZ-PROEVE", "--til", rules.toString()).kode())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("link"), rules);
        for (List<String> twice : List.of(
                List.of("--regler", rules.toString(), "--regler", rules.toString()),
                List.of("--regler", rules.toString(), "--regler", link.toString()),
                List.of(
                        "--kun",
                        rules.toString(),
                        "--regler",
                        rules.resolve(".").toString()))) {
            List<String> arguments = new ArrayList<>(List.of("valider"));
            arguments.addAll(twice);
            assertThat(Koersel.af(arguments.toArray(String[]::new)))
                    .isEqualTo(new Koersel(
                            2, "", twice.get(3) + ": er angivet to gange. Samme mappe kan kun lægges på én gang.\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            ny ZZ-PROEVE --til ¤              ! --til
            ny ZZ-PROEVE --til x --regler ¤   ! --regler
            tilpas FR-SAMLET-10 --til ¤       ! --til
            valider --regler ¤                ! --regler
            valider --kun ¤                   ! --kun
            test ¤                            ! MAPPE|FIL
            test x --junit ¤                  ! --junit
            vurder ¤                          ! FIL
            vurder x --tilbud ¤               ! --tilbud
            forklar ¤ --regel NP-K1           ! FIL
            forskel ¤                         ! MAPPE
            """)
    void an_empty_name_is_refused(String arguments, String name) throws IOException {
        for (String empty : List.of("", "  ")) {
            String[] words = arguments.strip().split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                words[i] = words[i].equals("¤") ? empty : words[i];
            }
            assertThat(Koersel.af(words))
                    .isEqualTo(
                            new Koersel(2, "", name + " må ikke være tom.\nSe: indsatsregler " + words[0] + " -h\n"));
        }
    }

    @Test
    void so_is_an_empty_name_among_several() {
        for (String[] words : new String[][] {{"valider", ""}, {"valider", "x", " "}}) {
            assertThat(Koersel.af(words))
                    .isEqualTo(new Koersel(2, "", "Et argument er tomt.\nSe: indsatsregler valider -h\n"));
        }
    }

    @Test
    void a_working_folder_that_the_locale_cannot_name_is_refused() throws Exception {
        String here =
                "mkdir -p \"$(printf 'B\\303\\270rne')\"; cd \"$(printf 'B\\303\\270rne')\"; LC_ALL=C; export LC_ALL; ";
        String refused = "Et filnavn kan ikke læses her; tegn som æ, ø og å kræver UTF-8, fx LC_ALL=C.UTF-8.\n";
        for (String[] arguments : new String[][] {
            {"ny", "ZZ-PROEVE", "--til", "regler"},
            {"tilpas", "FR-SAMLET-10", "--til", "regler"},
            {"valider", "--regler", "."},
            {"vurder", "sag.json"},
            {"test", ".", "--junit", "r.xml"},
            {"forskel"},
        }) {
            assertThat(run(here, arguments)).as(arguments[0]).isEqualTo(new Koersel(2, "", refused));
        }
        // A name that is whole by itself is no trouble, nor is what reads no file.
        assertThat(run(here, "vis", "NP-K1").kode()).isZero();
        try (Stream<Path> below = Files.walk(folder)) {
            assertThat(below.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
