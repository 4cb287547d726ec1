package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of others, whatever they are, given to the command line as rules, as scenarios, as a case and as offers: it answers each with one of
 * its own exit codes, in words, without a stack trace and without a sign a terminal obeys.
 */
class ForeignFilesTest {

    private static final List<Integer> CODES = List.of(0, 2, 3, 4);

    @TempDir
    private Path folder;

    @Test
    @Tag("proof")
    @Tag("corpus")
    void every_file_is_answered() throws IOException {
        Path given = Path.of(System.getProperty("folder", ""));
        assertThat(System.getProperty("folder")).as("-Dfolder=…").isNotNull();
        TreeMap<String, Integer> codes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(given)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                answer(file, wrong, codes, "valider", copy(bytes, "x.drl"), "--uden-analyse");
                answer(file, wrong, codes, "test", copy(bytes, "x.feature"));
                answer(file, wrong, codes, "vurder", copy(bytes, "x.json"));
                answer(file, wrong, codes, "vurder", Koersel.sag("01-nr1-opfyldt"), "--tilbud", copy(bytes, "x.txt"));
            }
        }
        System.out.printf(Locale.ROOT, "answers by command and exit code: %s; %d wrong%n", codes, wrong.size());
        assertThat(codes).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /** The inputs that once came out wrong, and what is right: the folder of them is given by the caller. */
    @Test
    @Tag("proof")
    @Tag("faults")
    void the_fault_table() throws IOException {
        assertThat(System.getProperty("folder")).as("-Dfolder=…").isNotNull();
        Path given = Path.of(System.getProperty("folder"));
        List<String> rows = new ArrayList<>();
        row(rows, 3, "REGEL-106", "valider", given.resolve("t03-ansi-forklaring.drl"));
        row(rows, 4, "", "test", given.resolve("f11-ansi.feature"));
        row(rows, 3, "U+E0041", "valider", given.resolve("c16-tags-invisible.drl"));
        row(rows, 3, "REGEL-119", "valider", given.resolve("empty.drl"));
        row(rows, 3, "REGEL-", "valider", given.resolve("torn-in-header.drl"));
        row(rows, 3, "REGEL-", "valider", given.resolve("fuldstaendig-80.drl"));
        for (String name : List.of("empty.drl", "torn-in-header.drl")) {
            Path layer = Files.createDirectories(folder.resolve("layer-" + name + "/skolefravaer"));
            Files.copy(given.resolve(name), layer.resolve("x.drl"));
            row(rows, 3, "REGEL-", "valider", "--regler", layer.getParent());
            Path link = Files.createSymbolicLink(folder.resolve("current-" + name), layer.getParent());
            row(rows, 3, "REGEL-", "valider", "--regler", link);
        }
        for (String name : List.of("x.drl", "x.feature", "x.txt")) {
            Path large = Files.createFile(folder.resolve("large-" + name));
            try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
                file.setLength(2L << 30);
            }
            if (name.endsWith("drl")) {
                row(rows, 3, "256 kB", "valider", large);
            } else if (name.endsWith("feature")) {
                row(rows, 4, "1 MB", "test", large);
            } else {
                row(rows, 2, "256 kB", "vurder", Koersel.sag("01-nr1-opfyldt"), "--tilbud", large);
            }
        }
        row(rows, 2, "", "ny", "ZZ-PROEVE", "--til", "");
        row(rows, 2, "U+001B", "vurder", "a\u001b[2Jb.json");
        StringBuilder parents = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            parents.append(i == 0 ? "" : ",").append("{\"id\":\"f").append(i).append("\"}");
        }
        Path many = Files.writeString(
                folder.resolve("parents.json"),
                "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{\"Foraelder\":[" + parents + "]}}");
        row(rows, 2, "Foraelder kan der højst være 20 af i en sag.", "vurder", many);
        rows.forEach(System.out::println);
        assertThat(rows).allMatch(row -> row.startsWith("right"));
    }

    /** More rules than can be looked into to the end: an answer, and the names of those that were not. */
    @Test
    @Tag("proof")
    @Tag("faults")
    void many_rules_that_say_the_same_or_should_be_one_set() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String[] shape : new String[][] {
            {"3,000 copies of one rule", "3000", "", ">= 6"},
            {"80 complete sets", "160", "SÆT-{half}", "{side}"},
            {"one complete set of 300 rules", "300", "SÆT", ">= {number}"},
            {"300 rules that exclude one another", "300", "SÆT", "== {number}"},
        }) {
            Path area = Files.createDirectories(folder.resolve(shape[0].replaceAll("[ ,]", "-") + "/skolefravaer"));
            int many = Integer.parseInt(shape[1]);
            for (int from = 0; from < many; from += 250) { // a file has a limit of its own
                StringBuilder text = new StringBuilder();
                for (int i = from; i < Math.min(many, from + 250); i++) {
                    text.append(oneOf(i, shape[2], shape[3]));
                }
                Files.writeString(area.resolve("x" + from + ".drl"), text);
            }
            long start = System.nanoTime();
            row(rows, 0, "REGEL-799", "valider", "--regler", area.getParent());
            System.out.printf(Locale.ROOT, "%s: %.1f s%n", shape[0], (System.nanoTime() - start) / 1e9);
        }
        rows.forEach(System.out::println);
        assertThat(rows).allMatch(row -> row.startsWith("right"));
    }

    private static String oneOf(int i, String set, String range) {
        return """
                rule "ZZ-X%d: En prøve"
                    @kilde( "Lokal retningslinje" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "FR-33" )
                    @forklaring( "Prøve" )%s
                    @gyldigFra( "2020-01-01" )
                when
                    Vindue( skoledage == 60, fraværsdage %s )
                then
                    konklusion.opmærksomhed();
                end
                """.formatted(
                i,
                set.isEmpty() ? "" : "\n    @fuldstændig( \"" + set.replace("{half}", String.valueOf(i / 2)) + "\" )",
                range.replace("{side}", i % 2 == 0 ? "<= 6" : ">= 6.5")
                        .replace("{number}", String.valueOf(i % 60 + 0.5)));
    }

    private static void row(List<String> rows, int code, String words, Object... args) {
        Koersel run = Koersel.af(Stream.of(args).map(String::valueOf).toArray(String[]::new));
        String text = run.ud() + run.fejl();
        boolean right =
                run.kode() == code && text.contains(words) && text.codePoints().noneMatch(ForeignFilesTest::obeyed);
        String shown = VisibleText.line(Stream.of(args).map(String::valueOf).reduce("", (a, b) -> a + " " + b));
        rows.add((right ? "right" : "WRONG") + " " + run.kode() + shown + " | "
                + text.lines().limit(right ? 0 : 6).toList());
    }

    private String copy(byte[] bytes, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static void answer(Path file, List<String> wrong, TreeMap<String, Integer> codes, String... args) {
        Koersel run = Koersel.af(args);
        codes.merge(args[0] + (args.length == 4 ? " --tilbud " : " ") + run.kode(), 1, Integer::sum);
        String text = run.ud() + run.fejl();
        if (!CODES.contains(run.kode())) {
            wrong.add(file + " " + args[0] + ": exit code " + run.kode());
        } else if (text.isBlank()) {
            wrong.add(file + " " + args[0] + ": nothing is printed");
        } else if (text.contains("\n\tat ") || text.contains("Programmet fejlede")) {
            wrong.add(file + " " + args[0] + ": a stack trace");
        } else if (text.codePoints().anyMatch(ForeignFilesTest::obeyed)) {
            wrong.add(file + " " + args[0] + ": a control character");
        }
    }

    private static boolean obeyed(int c) {
        int type = Character.getType(c);
        return c != '\n' && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
    }
}
