package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing from a file, a name or an argument reaches a terminal raw, whichever command prints it. */
class TerminalOutputTest {

    private static final String EVIL =
            "\u001b[2J\u001b]0;x\u0007\r\u0085\u009b31m\u007f\u202e\u200b\u2028\udb40\udc41\n::error::falsk\n";

    @TempDir
    private Path folder;

    static Stream<List<String>> arguments() {
        List<List<String>> all = new ArrayList<>();
        for (String command :
                List.of("vurder", "forklar", "valider", "test", "vis", "tilpas", "ny", "forskel", "lsp", "skema")) {
            all.add(List.of(command, EVIL));
            all.add(List.of(command, "--" + EVIL));
            all.add(List.of(command, "x", EVIL));
            for (String option : List.of(
                    "--regler",
                    "--praksis",
                    "--kun",
                    "--til",
                    "--format",
                    "--dato",
                    "--regel",
                    "--tilbud",
                    "--junit",
                    "--graense")) {
                all.add(List.of(command, "NP-K1", option, EVIL));
                all.add(List.of(command, Koersel.sag("01-nr1-opfyldt"), option, EVIL));
            }
            all.add(List.of(command, Koersel.sag("01-nr1-opfyldt"), "--regel", EVIL));
            all.add(List.of(command, EVIL, "--til", EVIL));
        }
        all.add(List.of(EVIL));
        all.add(List.of("-" + EVIL));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void arguments_are_spelt_out(List<String> arguments) {
        assertClean(Koersel.af(arguments.toArray(new String[0])));
    }

    @Test
    void a_name_stays_on_its_line() {
        assertThat(Koersel.af("vurder", "a\n::error::b\u001b[2J.json"))
                .isEqualTo(new Koersel(2, "", "aU+000A::error::bU+001B[2J.json: findes ikke.\n"));
        assertThat(Koersel.af("vis", "X\n::error::"))
                .satisfies(run -> assertThat(run.fejl()).startsWith("Ingen regel hedder XU+000A::error::.\n"));
        assertThat(Koersel.af(
                                "ny",
                                "ZZ-PROEVE",
                                "--til",
                                folder.resolve("a\nb c").toString())
                        .ud())
                .contains("/aU+000Ab c/skolefravaer/zz-proeve.drl\n", "--regler \"" + folder + "/aU+000Ab c\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[1A\u001b[2K", "\u009b2K", "\u202e", "\udb40\udc41", "\u007f", "\u2066", "\u00ad"})
    void rule_files_are_spelt_out_in_every_format(String evil) throws IOException {
        Path area = Files.createDirectories(folder.resolve("skolefravaer"));
        Files.writeString(area.resolve("x.drl"), """
                rule "ZZ-PROEVE: Pr¤øve"
                    @kilde( "Havneby¤" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "FR-33" )
                    @forklaring( "x¤REGLERNE ER I ORDEN" )
                    @gyldigFra( "2025-01-01" )
                when
                    Vindue( skoledage == 60, fraværsdage¤ >= 6 ) // ¤
                then
                    konklusion.anbefaling();
                end
                """.replace("¤", evil));
        for (String format : List.of("tekst", "json", "sarif")) {
            Koersel run = Koersel.af("valider", "--regler", folder.toString(), "--format", format);
            assertClean(run);
            assertThat(run.kode()).isEqualTo(3);
            if (format.equals("json")) {
                assertThat(new ObjectMapper()
                                .readTree(run.ud())
                                .get(0)
                                .get("linjetekst")
                                .asText())
                        .isEqualTo("rule \"ZZ-PROEVE: Pr" + evil + "øve\"");
            }
        }
        assertClean(Koersel.af("forskel", folder.toString()));
        assertClean(Koersel.af("vurder", Koersel.sag("01-nr1-opfyldt"), "--regler", folder.toString()));
    }

    @Test
    void so_are_the_names_of_files() throws IOException {
        Path area = Files.createDirectories(folder.resolve("skole\u001b[2J\nfravaer"));
        Files.writeString(area.resolve("x\u202e\n::error::.drl"), "rule \"X\n");
        Files.writeString(area.resolve("x\u202e\n::error::.feature"), "# language: da\nEgenskab: x\n");
        for (String command : List.of("valider", "test", "forskel")) {
            assertClean(Koersel.af(command, folder.toString()));
            assertClean(Koersel.af(command, folder.toString(), "--regler", folder.toString()));
        }
    }

    @Test
    void so_are_scenarios_and_the_reports_of_them() throws IOException {
        Path file = folder.resolve("x.feature");
        Files.writeString(file, """
                # language: da
                Egenskab: ¤
                  Regel: NP-K1 ¤
                    Scenarie: ¤ ALT BESTÅET
                      Når sagen vurderes den 2020-03-20
                      Så er NP-K1 ¤opfyldt
                    Abstrakt Scenario: <hvad>
                      Når sagen vurderes den 2020-03-20
                      Så er NP-K1 <hvad>
                      Eksempler:
                        | hvad               |
                        | a\\n::error::b\\n  |
                """.replace("¤", "\u001b[2J\u202e\udb40\udc41"));
        Path report = folder.resolve("x.xml");
        Koersel run = Koersel.af("test", file.toString(), "--junit", report.toString());
        assertClean(run);
        assertThat(run.kode()).isEqualTo(4);
        assertThat(run.ud()).contains("  U+001B[2JU+202EU+E0041 ALT BESTÅET\n", "\n  a ::error::b\n");
        assertThat(Files.readString(report)).doesNotContain("\u202e").contains("U+001B[2JU+202EU+E0041 ALT BESTÅET");
    }

    @Test
    void so_are_cases_and_offers() throws IOException {
        Path sag = Files.writeString(
                folder.resolve("sag.json"),
                "{\"sagId\":\"a\\u001b[2J\",\"\\u001b[2J\\n::error::\":1,\"fakta\":{\"B\u202earn\":{}}}");
        assertClean(Koersel.af("vurder", sag.toString()));
        Path tilbud = Files.writeString(
                folder.resolve("tilbud.txt"),
                "1-6 | Støtte\u001b[2J\u202e | Hus\u009b\n1-6 | Støtte\u001b[2J | Hus\u009b\n4 \u001b[2J | a | b\n");
        Koersel refused = Koersel.af("vurder", Koersel.sag("01-nr1-opfyldt"), "--tilbud", tilbud.toString());
        assertClean(refused);
        assertThat(refused.fejl()).contains("U+001B[2J");
    }

    @Test
    void a_page_in_colours_lets_its_own_tones_through_and_no_others() throws IOException {
        Files.createDirectories(folder.resolve("skolefravaer"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        var terminal = Koersel.terminal(dk.indsatsregler.Regelmotor::standard, "", out, err, true);
        terminal.printPage(new dk.indsatsregler.cli.text.Page(true)
                .title("A\u001b[31m", "b\u001b[1m")
                .verbatim("c\u001b[0m")
                .text());
        terminal.print("\u001b[1mx\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\u001b[1mAU+001B[31m\u001b[0m  bU+001B[1m\ncU+001B[0m\nU+001B[1mx\n");
    }

    private static void assertClean(Koersel run) {
        assertThat((run.ud() + run.fejl())
                        .codePoints()
                        .filter(c -> c != '\n'
                                && (Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT
                                        || c == 0x2028)))
                .isEmpty();
        assertThat((run.ud() + run.fejl()).lines().filter(line -> line.strip().startsWith("::")))
                .isEmpty();
    }
}
