package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three inputs more of each kind in the fault table ({@link ForeignFilesTest}), other than those it has. What is right was written before any
 * of them was run; how it is said was filled in. A full disk is in {@link WrittenFilesTest}, a writer at work in {@code RuleFolderTest}, a
 * log that throws in {@code EngineFaultTest}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultKindsTest {

    private static final String RULE = """
            rule "ZZ-EN: En prøve"
                @kilde( "Lokal retningslinje" )
                @grundlag( LOKALT_VALG )
                @udsagn( "FR-33" )
                @forklaring( "Prøve" )
                @gyldigFra( "2020-01-01" )
            when
                Vindue( skoledage == 60, fraværsdage >= 6 )
            then
                konklusion.opmærksomhed();
            end
            """;
    private static final String SCENARIO = """
            # language: da
            Egenskab: Prøve
              Scenarie: %s
                Givet en sag vurderet den 2020-03-30
                Og Barn.alder er 8
                Så er NP-K3 ikke opfyldt
            """;
    private static final String CASE = "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{%s}}";

    @TempDir
    private Path folder;

    @Test
    void signs_that_a_terminal_obeys() throws IOException {
        answered(
                4,
                "U+009B",
                "test",
                file("c1.feature", SCENARIO.formatted("a\u009b2Jb")).toString());
        answered(3, "U+202E", "valider", "--regler", layer("\u202ex.drl", RULE).toString());
        answered(2, "U+2066", "vis", "NP-\u2066K1");
    }

    @Test
    void a_file_without_a_rule() throws IOException {
        answered(
                3,
                "Filen har kun kommentarer",
                "valider",
                "--regler",
                layer("a.drl", "// kun ord\n").toString());
        answered(
                3,
                "Filen er tom",
                "valider",
                "--regler",
                layer("b.drl", "\ufeff").toString());
        answered(
                3,
                "REGEL-",
                "valider",
                "--regler",
                layer("c.drl", RULE.substring(0, RULE.indexOf("then"))).toString());
    }

    @Test
    void more_than_a_file_may_hold() throws IOException {
        answered(2, "1 MB", "vurder", large("x.json"));
        answered(2, "4 MB", "genspil", large("kvittering.json"));
        answered(2, "1 MB", "frister", Koersel.sag("71-samtale-foer-afgoerelse"), "--skolekalender", large("x.ics"));
    }

    @Test
    void links() throws IOException {
        Path real = layer("x.drl", RULE);
        Path outside = file("hemmelig.drl", "kodeord = 1234");
        Path within = Files.createDirectories(folder.resolve("indenfor/skolefravaer"));
        Path data = Files.createDirectories(within.getParent().resolve(".data-1"));
        Files.writeString(data.resolve("x.drl"), RULE);
        Files.createSymbolicLink(within.resolve("x.drl"), Path.of("../.data-1/x.drl"));
        answered(0, "ZZ-EN", "vis", "ZZ-EN", "--regler", within.getParent().toString());

        Files.createSymbolicLink(real.resolve("skolefravaer/ud.drl"), outside);
        Koersel out = answered(3, "ud.drl", "valider", "--regler", real.toString());
        assertThat(out.ud() + out.fejl()).doesNotContain("kodeord");

        Path round = Files.createDirectories(folder.resolve("rundt"));
        Files.createSymbolicLink(round.resolve("skolefravaer"), round);
        answered(2, "en mappe, den selv ligger i", "valider", "--regler", round.toString());
    }

    @Test
    void facts_by_the_thousand() throws IOException {
        answered(
                2,
                "Soeskende",
                "vurder",
                file("a.json", CASE.formatted(many("Soeskende", 41))).toString());
        answered(
                2,
                "Skoledag",
                "vurder",
                file("b.json", CASE.formatted(many("Skoledag", 1_001))).toString());
        String areas = String.join(
                ",", IntStream.range(0, 51).mapToObj(i -> "\"a" + i + "\"").toList());
        answered(
                2,
                "50",
                "vurder",
                file("c.json", "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"omraader\":[" + areas + "]}")
                        .toString());
    }

    @Test
    void invisible_signs() throws IOException {
        answered(
                3,
                "U+00AD",
                "valider",
                "--regler",
                layer("a.drl", RULE.replace("skoledage", "skole\u00addage")).toString());
        answered(
                3,
                "U+2060",
                "valider",
                "--regler",
                layer("b.drl", RULE.replace("\"FR-33\"", "\"FR-33\u2060\"")).toString());
        answered(
                2,
                "/sagId: sagId skal være 1-64 tegn",
                "vurder",
                file("c.json", "{\"sagId\":\"s\ufeff\",\"vurderingsdato\":\"2020-03-30\"}")
                        .toString());
    }

    @Test
    void empty_names() throws IOException {
        answered(2, "--ud", "begrund", "NP-K1", Koersel.sag("01-nr1-opfyldt"), "--ud", "");
        answered(2, "--regler", "valider", "--regler", "");
        answered(2, "FIL må ikke være tom", "vurder", "");
    }

    @Test
    void rules_that_take_long_to_hold_together() throws IOException {
        String chain = String.join(
                "",
                IntStream.range(0, 200)
                        .mapToObj(i -> RULE.replace("ZZ-EN", "ZZ-L" + i)
                                .replace(
                                        "    Vindue( skoledage == 60, fraværsdage >= 6 )\n",
                                        i == 0
                                                ? "    Vindue( skoledage == 60, fraværsdage >= 6 )\n"
                                                : "    Udfald( regel == \"ZZ-L" + (i - 1) + "\" )\n"))
                        .toList());
        answered(0, "ZZ-L", "valider", "--regler", layer("a.drl", chain).toString());
        String or = String.join(
                " || ",
                IntStream.range(0, 60).mapToObj(i -> "fraværsdage == " + i).toList());
        answered(
                0,
                "",
                "valider",
                "--regler",
                layer("b.drl", RULE.replace("fraværsdage >= 6", or)).toString());
        String deep = "(".repeat(3_000) + "fraværsdage >= 6" + ")".repeat(3_000);
        answered(
                3,
                "REGEL-",
                "valider",
                "--regler",
                layer("c.drl", RULE.replace("fraværsdage >= 6", deep)).toString());
    }

    private Koersel answered(int code, String words, String... arguments) {
        Koersel run = Koersel.af(arguments);
        String text = run.ud() + run.fejl();
        assertThat(run.kode()).as(text).isEqualTo(code);
        assertThat(text).contains(words).doesNotContain("\tat ");
        assertThat(text.codePoints()
                        .filter(c -> c != '\n'
                                && (Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT)))
                .isEmpty();
        return run;
    }

    private Path layer(String name, String text) throws IOException {
        Path area =
                Files.createDirectories(Files.createTempDirectory(folder, "lag").resolve("skolefravaer"));
        Files.writeString(area.resolve(name), text);
        return area.getParent();
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private String large(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(2L << 30);
        }
        return file.toString();
    }

    private static String many(String type, int count) {
        List<String> facts = new ArrayList<>();
        Stream.iterate(0, i -> i + 1).limit(count).forEach(i -> facts.add("{\"id\":\"f" + i + "\"}"));
        return "\"" + type + "\":[" + String.join(",", facts) + "]";
    }
}
