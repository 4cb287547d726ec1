package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attempts, thought of before the code was looked at, to make the command line print something untrue, lose a rule, write half a file, or work
 * for ever. Each is answered with the code and the words that are right, and none with a sign that a terminal obeys.
 */
class HostileInputTest {

    private static final String RULE = """
            rule "ZZ-PROEVE: En prøve"
                @kilde( "Lokal retningslinje" )
                @grundlag( LOKALT_VALG )
                @udsagn( "NP-03" )
                @forklaring( "Prøve" )
                @gyldigFra( "2020-01-01" )
            when
                Noedundervisning( lukning == true )
            then
                konklusion.opmærksomhed();
            end
            """;
    private static final String FEATURE = """
            # language: da
            Egenskab: Prøve

              Regel: NP-HJEMME-NEJ

                Scenarie: Ingen forældre
                  Givet ingen Foraelder
                  Når sagen vurderes den 2020-03-30
                  Så er NP-HJEMME-NEJ ikke opfyldt
            """;

    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sag(String fakta) {
        return "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{" + fakta + "}}";
    }

    /** Rule files: never accepted, and where a rule is missing never a layer without it. */
    static Stream<Arguments> ruleFiles() {
        return Stream.of(
                arguments("empty", utf8(""), "REGEL-119"),
                arguments("blanks", utf8(" \n\t\n"), "REGEL-119"),
                arguments("a mark alone", utf8("\uFEFF"), "REGEL-119"),
                arguments("comments alone", utf8("// to come\n/* rule \"X\" */\n"), "REGEL-119"),
                arguments("a package alone", utf8("package skole;\n"), "REGEL-"),
                arguments("torn in its name", utf8(RULE.substring(0, 8)), "REGEL-"),
                arguments("torn in its text", utf8(RULE.substring(0, 90)), "REGEL-"),
                arguments("torn before its end", utf8(RULE.substring(0, RULE.length() - 5)), "REGEL-"),
                arguments("text after the last rule", utf8(RULE + "og en til\n"), "REGEL-"),
                arguments("the same rule twice", utf8(RULE + RULE), "REGEL-"),
                arguments("NUL", utf8(RULE.replace("En prøve", "En \0prøve")), "U+0000"),
                arguments("clears the screen", utf8(RULE.replace("En prøve", "\u001b[2Jprøve")), "U+001B"),
                arguments("goes to the line's start", utf8(RULE.replace("En prøve", "En\u009b1Gprøve")), "U+009B"),
                arguments("turns letters around", utf8(RULE.replace("En prøve", "En \u202eevørp")), "U+202E"),
                arguments("an invisible letter", utf8(RULE.replace("Lokal ret", "Lokal\udb40\udc41 ret")), "U+E0041"),
                arguments("a filler", utf8(RULE.replace("Lokal ret", "Lokal\u3164 ret")), "U+3164"),
                arguments("a soft hyphen", utf8(RULE.replace("Lokal ret", "Lo\u00adkal ret")), "U+00AD"),
                arguments("a line break nobody sees", utf8(RULE.replace("Lokal ret", "Lokal\u2028ret")), "U+2028"),
                arguments("UTF-16", RULE.getBytes(StandardCharsets.UTF_16), "REGEL-"),
                arguments("UTF-16 without a mark", RULE.getBytes(StandardCharsets.UTF_16LE), "REGEL-"),
                arguments("Windows-1252", RULE.getBytes(Charset.forName("windows-1252")), "REGEL-"),
                arguments("read twice", utf8(new String(utf8(RULE), StandardCharsets.ISO_8859_1)), "REGEL-"),
                arguments("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}, "REGEL-"),
                arguments("PDF", utf8("%PDF-1.7\n1 0 obj << /Type /Catalog >>"), "REGEL-"),
                arguments("a page", utf8("<html><body><pre>" + RULE + "</pre></body></html>"), "REGEL-"),
                arguments("JSON", utf8("{\"rule\": \"ZZ\"}"), "REGEL-"),
                arguments("code", utf8(RULE.replace("konklusion.opmærksomhed();", "System.exit(1);")), "REGEL-"),
                arguments("an import", utf8("import java.io.File;\n" + RULE), "REGEL-"),
                arguments("a long line", utf8(RULE.replace("Prøve", "p".repeat(200_000))), "REGEL-"),
                arguments("many quotes", utf8(RULE.replace("Prøve", "\\\"".repeat(100_000))), "REGEL-"),
                arguments("many digits", utf8(RULE.replace("Prøve", "12 ".repeat(60_000))), "REGEL-"),
                arguments("many marks", utf8(RULE.replace("Prøve", "a" + "\u0301\u0323".repeat(60_000))), "REGEL-"),
                arguments("many brackets", utf8(RULE.replace("lukning == true", "(".repeat(200_000))), "REGEL-"),
                arguments(
                        "many misspelt fields",
                        utf8(RULE.replace("lukning == true", "luknin == true, ".repeat(10_000) + "lukning == true")),
                        "REGEL-"),
                arguments("a great number", utf8(RULE.replace("lukning == true", "lukning == 1e999999999")), "REGEL-"),
                arguments("a day that is none", utf8(RULE.replace("2020-01-01", "+999999999-01-01")), "REGEL-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleFiles")
    void a_rule_file(String name, byte[] content, String words) throws IOException {
        String file = Files.write(folder.resolve("x.drl"), content).toString();

        answered(3, words, "valider", file);
        if (name.contains("alone") || name.contains("torn")) {
            Path layer = Files.createDirectories(folder.resolve("layer/skolefravaer"))
                    .getParent();
            Files.write(layer.resolve("skolefravaer/x.drl"), content);
            answered(3, words, "vurder", Koersel.sag("01-nr1-opfyldt"), "--regler", layer.toString());
        }
    }

    static Stream<Arguments> features() {
        return Stream.of(
                arguments("empty", "", "Filen er tom"),
                arguments("no scenario", FEATURE.substring(0, FEATURE.indexOf("    Scenarie")), "intet scenarie"),
                arguments("no rule", FEATURE.replace("  Regel: NP-HJEMME-NEJ\n", ""), "Filen prøver ingen regel"),
                arguments("no check", FEATURE.substring(0, FEATURE.indexOf("      Så er")), "linje"),
                arguments("a rule nobody knows", FEATURE.replace("HJEMME", "HJEM\u001b[2J"), "U+001B"),
                arguments(
                        "a title that clears",
                        FEATURE.replace("Ingen", "\u001b[1A\u001b[2K").replace("ikke ", ""),
                        "U+001B"),
                arguments(
                        "a title for a build server",
                        FEATURE.replace("Ingen", "::error::").replace("ikke ", ""),
                        "U+003A:error::"),
                arguments("a long step", FEATURE.replace("ingen", "ingen ".repeat(100_000)), "linje"),
                arguments(
                        "many tags",
                        FEATURE.replace("    Scenarie", "    " + "@t ".repeat(100_000) + "\n    Scenarie")
                                .replace("ikke ", ""),
                        "linje"),
                arguments(
                        "3,000 failing steps", FEATURE + "      Så er NP-HJEMME-NEJ opfyldt\n".repeat(3_000), "fejlet"),
                arguments(
                        "40,000 parents",
                        FEATURE.replace("ingen Foraelder\n", "Foraelder:\n        | id |\n" + parents(40_000)),
                        "Foraelder kan der højst være 20 af i en sag."));
    }

    private static String parents(int many) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < many; i++) {
            rows.append("        | f").append(i).append(" |\n");
        }
        return rows.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("features")
    void a_scenario_file(String name, String content, String words) throws IOException {
        String file = Files.write(folder.resolve("x.feature"), utf8(content)).toString();

        answered(4, words, "test", file);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("empty", "", "tom"),
                arguments("a list", "[]", "JSON-objekt"),
                arguments("torn", sag("").substring(0, 20), "midt i JSON"),
                arguments("two", sag("") + sag(""), "mere efter"),
                arguments("a key that clears", sag("\"\u001b[2J\":1"), ""),
                arguments("a key that is escaped", sag("\"\\u001b[2J\":1"), "ukendt faktatype"),
                arguments("half a character", sag("\"\\ud800\":1"), ""),
                arguments("an id that clears", sag("").replace("\"s\"", "\"\\u001b[2J\""), "sagId"),
                arguments(
                        "a number of a million digits",
                        sag("\"Tegn\":{\"samletFravær\":" + "1".repeat(900_000) + "}"),
                        "cifre"),
                arguments("a great power", sag("\"Tegn\":{\"samletFravær\":1e999999999}"), "samletFravær"),
                arguments("a small power", sag("\"Tegn\":{\"samletFravær\":1e-999999999}"), "samletFravær"),
                arguments("a year far away", sag("\"Barn\":{\"fødselsdato\":\"+999999999-01-01\"}"), "dato"),
                arguments("dug deep", sag("\"Barn\":" + "[".repeat(100_000)), "16 niveauer"),
                arguments("a comment", "// sag\n" + sag(""), "ikke JSON"),
                arguments("not a number", sag("\"Tegn\":{\"samletFravær\":NaN}"), "ikke JSON"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_case(String name, String content, String words) throws IOException {
        String file = Files.write(folder.resolve("x.json"), utf8(content)).toString();

        answered(2, words, "vurder", file);
        answered(2, words, "forklar", file, "--regel", "NP-K1");
    }

    static Stream<Arguments> commands() {
        String sag = Koersel.sag("01-nr1-opfyldt");
        return Stream.of(
                arguments(2, List.of("vurder", "x\n::error::gået galt.json")),
                arguments(2, List.of("vurder", "\u001b]0;title\u0007.json")),
                arguments(2, List.of("vurder", "")),
                arguments(2, List.of("vurder", " ")),
                arguments(2, List.of("vurder", "/dev/zero")),
                arguments(2, List.of("vurder", "{folder}")),
                arguments(2, List.of("vurder", sag, "--dato", "\u001b[2J")),
                arguments(2, List.of("vurder", sag, "--omraade", "nød\n::error::")),
                arguments(2, List.of("vurder", sag, "--praksis", "\u202eherning")),
                arguments(2, List.of("vurder", sag, "--regler", "")),
                arguments(2, List.of("vurder", sag, "--regler", "{folder}")),
                arguments(2, List.of("vurder", sag, "--regler", sag)),
                arguments(2, List.of("vurder", sag, "--tilbud", "/dev/zero")),
                arguments(2, List.of("vurder", sag, "--tilbud", "{folder}")),
                arguments(2, List.of("forklar", sag, "--regel", "FR-01\u001b[2K")),
                arguments(2, List.of("--\u001b[31m")),
                arguments(2, List.of("vur\nder")),
                arguments(2, List.of("valider", "/dev/zero")),
                arguments(2, List.of("valider", "{folder}/findes-ikke.drl")),
                arguments(2, List.of("valider", "")),
                arguments(2, List.of("test", "/dev/zero")),
                arguments(2, List.of("test", "{folder}")),
                arguments(2, List.of("test", "")),
                arguments(2, List.of("ny", "ZZ-PROEVE\n", "--til", "{folder}")),
                arguments(2, List.of("ny", "../../x", "--til", "{folder}")),
                arguments(2, List.of("ny", "ZZ-PROEVE", "--til", "")),
                arguments(2, List.of("ny", "ZZ-PROEVE", "--til", " ")),
                arguments(2, List.of("tilpas", "../x", "--til", "{folder}")),
                arguments(2, List.of("tilpas", "NP-K1\u001b[2J", "--til", "{folder}")),
                arguments(2, List.of("tilpas", "FR-SAMLET-10", "--til", "")));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("commands")
    void a_command(int code, List<String> arguments) throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        answered(
                code,
                "",
                arguments.stream()
                        .map(a -> a.replace("{folder}", empty.toString()))
                        .toArray(String[]::new));
        try (Stream<Path> left = Files.list(empty)) {
            assertThat(left).isEmpty();
        }
    }

    private static void answered(int code, String words, String... arguments) {
        Koersel run = Koersel.af(arguments);
        String text = run.ud() + run.fejl();
        List<String> wrong = new ArrayList<>();
        text.codePoints()
                .filter(c ->
                        c != '\n' && VisibleText.line(Character.toString(c)).startsWith("U+"))
                .mapToObj(c -> String.format("U+%04X", c))
                .forEach(wrong::add);

        assertThat(wrong).isEmpty();
        assertThat(text).doesNotContain("Programmet fejlede").isNotBlank();
        assertThat(text.lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(text).contains(words);
        assertThat(run.kode())
                .as(text.substring(0, Math.min(400, text.length())))
                .isEqualTo(code);
    }
}
