package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.indsatsregler.Regel;
import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a folder of rules vanishes silently: every file is read, or it is said why not. */
class RuleFolderTest {

    private static final String RULE = """
            // Havneby: fravær
            rule "HAV-SAMTALE: Seks dages fravær på 60 skoledage"
                @kilde( "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4" )
                @grundlag( LOKALT_VALG )
                @udsagn( "FR-33" )
                @forklaring( "Mindst seks dages fravær i de seneste 60 skoledage, uanset type." )
                @handling( "Tal med barnet." )
                @ansvarlig( "Skolen" )
                @gyldigFra( "2025-01-01" )
            when
                Vindue( skoledage == 60, fraværsdage >= 6 )
            then
                konklusion.anbefaling();
            end
            """;
    private static final String MISSING =
            " En regel, der skulle stå her, ville mangle, uden at det kunne ses. Gem filen igen med reglen i, eller slet den.";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private String problems() {
        return Regelmotor.bygger().medRegler(folder).valider().stream()
                .map(Regelproblem::tekst)
                .collect(Collectors.joining("\n\n"));
    }

    private Regelmotor built() {
        return Regelmotor.bygger().medRegler(folder).byg();
    }

    @ParameterizedTest
    @CsvSource({
        "'',Filen er tom.",
        "' \n\t\n',Filen er tom.",
        "'\uFEFF',Filen er tom.",
        "'// rule when then',Filen har kun kommentarer.",
        "'// Ejer: UDFYLD',Filen har kun kommentarer.",
        "'/* rule \"X\" when */ // then',Filen har kun kommentarer.",
    })
    void a_file_without_a_rule_is_refused(String text, String why) throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/x.drl", text);
        assertThat(problems()).isEqualTo("skolefravaer/x.drl  [REGEL-119]\n" + why + MISSING);
        assertThatThrownBy(this::built).isInstanceOf(RegelfejlException.class);
    }

    @Test
    void a_file_torn_anywhere_is_refused_or_whole() throws IOException {
        for (int end = 0; end < RULE.strip().length(); end += 23) {
            write("skolefravaer/x.drl", RULE.strip().substring(0, end));
            assertThat(Regelmotor.bygger().medRegler(folder).valider())
                    .as("torn after %s characters", end)
                    .anyMatch(p -> !p.erAdvarsel());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DB_PASSWORD=hemmelig123\n",
                "-----BEGIN PRIVATE KEY-----\nMIIhemmelig123\n",
                "{\"user\":\"admin\",\"password\":\"hemmelig123\"}",
                "root:x:0:0:hemmelig123:/root:/bin/bash\nthen\n",
                "\u00e6\u00f8 hemmelig123 \u0000\u0001",
            })
    void what_is_none_of_ours_is_not_quoted(String secret) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            write("skolefravaer/x.drl", secret.getBytes(charset));
            assertThat(problems())
                    .startsWith("skolefravaer/x.drl  [REGEL-119]\nFilen ")
                    .endsWith(MISSING)
                    .doesNotContain("hemmelig", "admin", "root");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004......word/document.xml,et Word-dokument (docx)",
        "PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.text,et OpenDocument-dokument (odt)",
        "PK\u0003\u0004....,en pakket fil (zip)",
        "{\\rtf1\\ansi rule when then,et dokument fra WordPad eller Word (RTF)",
        "%PDF-1.7 rule when then,en PDF",
        "'\u00d0\u00cf\u0011\u00e0 rule when',et Office-dokument af en ældre slags (doc)",
        "'\n<!DOCTYPE html><p>rule when then',en webside (HTML)",
    })
    void a_file_of_another_program_says_which(String content, String program) throws IOException {
        write("skolefravaer/x.drl", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems())
                .isEqualTo(
                        "skolefravaer/x.drl:1:1  [REGEL-116]\nFilen er " + program
                                + ", ikke ren tekst. Ingen regel i den kan læses. Åbn den i det program, den er fra, og gem den som ren tekst (UTF-8).");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void letters_encoded_twice_or_more_are_decoded_back(int times) throws IOException {
        String text = RULE.replace("Seks dages", "«Seks» – dages");
        for (int i = 0; i < times; i++) {
            text = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        }
        write("skolefravaer/x.drl", text);
        assertThat(Regelmotor.bygger().medRegler(folder).valider())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.kode()).isEqualTo("REGEL-117");
                    assertThat(p.linje()).isEqualTo(1);
                    assertThat(p.forslag()).isEqualTo("// Havneby: fravær");
                    assertThat(p.besked())
                            .isEqualTo(
                                    "Bogstaver som æ, ø og å er kodet to gange: UTF-8 er læst som Windows-tekst og gemt igen. Det ville stå sådan, hvor reglen vises. Hent filen, som den var, eller ret hver linje, og gem som UTF-8.");
                });
    }

    @Test
    void words_as_they_are_meant_are_not_taken_for_it() throws IOException {
        write("skolefravaer/x.drl", RULE.replace("// Havneby", "// «CAFÉ» NÃO Â Ã â € Åse’s “Ørn” §½ à la carte"));
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,'%d: ',1", "12,'%3d  ',2"})
    void numbered_lines_are_one_mistake(int from, String mark, int at) throws IOException {
        StringBuilder text = new StringBuilder(at == 1 ? "" : "// Havneby\n");
        String[] lines = RULE.split("\n");
        for (int i = 0; i < lines.length; i++) {
            text.append(String.format(Locale.ROOT, mark, from + i))
                    .append(lines[i])
                    .append('\n');
        }
        write("skolefravaer/x.drl", text.toString());
        assertThat(problems())
                .startsWith("skolefravaer/x.drl:" + at + ":")
                .containsOnlyOnce("REGEL-")
                .endsWith("""
                        Hver linje begynder med sit nummer, som når teksten er kopieret fra en side, der viser linjenumre. Filen ville ikke kunne læses. Tag numrene af.
                        Måske mente du:  // Havneby: fravær""");
    }

    @Test
    void the_name_of_an_area_is_one_word() throws IOException {
        write("skole fravaer/hav ny.drl", RULE);
        assertThat(problems()).endsWith("Måske mente du:  skolefravaer/hav-ny.drl");
    }

    @Test
    void a_copy_that_is_all_there_is_left_is_told_of() throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/hav-2.drl.bak", RULE);
        assertThat(problems())
                .contains("skolefravaer/hav-2.drl.bak  [REGEL-690")
                .endsWith("Måske mente du:  skolefravaer/hav-2.drl");
    }

    @ParameterizedTest
    @CsvSource({"20226-07-31,2026-07-31", "20256-7-1,2025-07-01"})
    void a_digit_too_many_in_a_year(String written, String meant) throws IOException {
        write("skolefravaer/x.drl", RULE.replace("2025-01-01", written));
        assertThat(problems()).endsWith("Måske mente du:  @gyldigFra( \"" + meant + "\" )");
    }

    @Test
    void a_quoted_mail_is_one_mistake() throws IOException {
        write("skolefravaer/x.drl", RULE.replaceAll("(?m)^", "> "));
        assertThat(problems()).isEqualTo("""
                skolefravaer/x.drl:1:1  [REGEL-118]
                    > // Havneby: fravær
                    ^
                Hver linje begynder med >, som når en mail citeres. Filen ville ikke kunne læses. Tag > af begyndelsen af hver linje.
                Måske mente du:  // Havneby: fravær""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hav - Kopi.drl",
                "hav - Kopi (2).drl",
                "hav (1).drl",
                "hav copy.drl",
                "Kopi af hav.drl",
                "hav2.drl"
            })
    void a_copy_is_one_mistake(String name) throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/" + name, RULE.replace("\n", "\r\n"));
        assertThat(problems())
                .isEqualTo(
                        "skolefravaer/" + name
                                + "  [REGEL-520]\nFilen er en kopi af skolefravaer/hav.drl, ord for ord. Hver regel i den ville stå to gange. Slet kopien, eller flyt den ud af mappen.");
    }

    @Test
    void so_is_a_copy_that_was_edited() throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/hav - Kopi.drl", RULE.replace("6", "7"));
        assertThat(problems())
                .isEqualTo(
                        "skolefravaer/hav - Kopi.drl  [REGEL-520]\nFilen hedder som en kopi af skolefravaer/hav.drl, men er rettet siden. Kun den ene kan gælde. Ret i originalen, og slet kopien, eller flyt den ud af mappen.");
    }

    @ParameterizedTest
    @CsvSource({
        "skolefravaer/HAV-C.DRL,skolefravaer/hav-c.drl",
        "skolefravaer/hav.Drl,skolefravaer/hav.drl",
        "skolefravaer/hav.drl.txt,skolefravaer/hav.drl",
        "skolefravaer/hav.drl.TXT,skolefravaer/hav.drl",
        "skolefravaer/hav.drl (1),skolefravaer/hav.drl",
        "skolefravaer/hav.dlr,skolefravaer/hav.drl",
        "skolefravaer/hav.txt,skolefravaer/hav.drl",
        "skolefravaer/hav,skolefravaer/hav.drl",
        "skolefravær/Hav By.drl.txt,skolefravaer/hav-by.drl",
    })
    void what_looks_like_a_rule_file_is_told_of(String name, String suggestion) throws IOException {
        write("skolefravaer/other.drl", RULE);
        write(name, RULE);
        String told = name
                + "  [REGEL-690, advarsel]\nFilen ligner en regelfil, men bliver ikke læst, fordi dens navn ikke ender på .drl. Reglerne i den gælder ikke. Giv den et navn, der ender på .drl.\nMåske mente du:  "
                + suggestion;
        assertThat(problems()).isEqualTo(told);
        assertThat(built().advarsler()).hasSize(1);
        Files.delete(folder.resolve("skolefravaer/other.drl"));
        assertThatThrownBy(this::built)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(folder + ": i mappen er der ingen regelfiler (.drl).\n\n" + told);
    }

    @ParameterizedTest
    @CsvSource({
        "notat.docx,et Word-dokument",
        "notat.DOC,et Word-dokument",
        "notat.rtf,et dokument fra WordPad eller Word (RTF)",
        "notat.odt,et OpenDocument-dokument",
    })
    void so_is_a_document(String name, String what) throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/" + name, "x");
        assertThat(problems())
                .isEqualTo(
                        "skolefravaer/" + name + "  [REGEL-690, advarsel]\nFilen er " + what
                                + " og bliver ikke læst. Står der regler i den, gælder de ikke. Gem dem som ren tekst (UTF-8) i en fil, hvis navn ender på .drl, eller flyt dokumentet et andet sted hen.");
    }

    @Test
    void other_files_are_only_listed() throws IOException {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/hav.feature", "# language: da");
        write("skolefravaer/hav.drl~", RULE);
        write("skolefravaer/hav.drl.bak", RULE);
        write("README.md", "Reglerne");
        write(".gitignore", "x");
        assertThat(problems()).isEmpty();
        RuleFolder read = RuleFolder.read(folder);
        assertThat(read.others()).containsExactly("README.md", "skolefravaer/hav.drl.bak", "skolefravaer/hav.drl~");
        assertThat(read.passedOver()).containsExactly(".gitignore");
    }

    @ParameterizedTest
    @CsvSource({
        "nødpasning/hav.drl,noedpasning/hav.drl",
        "Skolefravaer/hav.drl,skolefravaer/hav.drl",
        "skolefravaer/Hav By_2.drl,skolefravaer/hav-by-2.drl",
        "skolefravaer/forår.drl,skolefravaer/foraar.drl",
    })
    void a_name_that_cannot_be_used_gets_one_that_can(String name, String suggestion) throws IOException {
        write(name, RULE);
        assertThat(problems())
                .isEqualTo(name + "  [REGEL-101]\nFilen hedder «" + name
                        + "». Mappen er reglernes område, og navnet vises med hvert udfald; det skrives som område/kilde.drl med a-z, 0-9 og bindestreg (æ=ae, ø=oe, å=aa). Reglerne ville ikke få noget område.\nMåske mente du:  "
                        + suggestion);
    }

    @Test
    void links_that_lead_astray_are_refused_by_name() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("secret-" + folder.getFileName()), "hemmelig123");
        write("skolefravaer/hav.drl", RULE);
        Files.createSymbolicLink(folder.resolve("skolefravaer/x.drl"), secret);
        Files.createSymbolicLink(folder.resolve("gone"), Path.of("nothing"));
        Files.createSymbolicLink(folder.resolve("skolefravaer/round"), Path.of(".."));
        Files.createDirectory(folder.resolve("a.drl"));
        assertThat(problems()).isEqualTo("""
                a.drl  [REGEL-131]
                Navnet ender som en regelfils, men det er ikke en fil. Der læses ingen regel i det. Kald det noget andet, eller slet det.

                gone  [REGEL-130]
                Navnet er en genvej (et link) til noget, der ikke er der. En regel kunne mangle, uden at det kunne ses. Ret genvejen, eller slet den.

                skolefravaer/round  [REGEL-130]
                Navnet er en genvej (et link) til en mappe, den selv ligger i. Dens filer ville blive læst igen og igen. Slet den.

                skolefravaer/x.drl  [REGEL-130]
                Navnet er en genvej (et link), der fører ud af mappen med regler. Det, den peger på, læses ikke, og en regel kunne mangle, uden at det kunne ses. Læg filen i mappen, eller slet genvejen.""");
        assertThatThrownBy(this::built).isInstanceOf(RegelfejlException.class);
        Files.delete(secret);
    }

    @Test
    void an_engine_without_rules_is_never_built() throws IOException {
        Regelmotor shipped = Regelmotor.standard();
        assertThat(Regelmotor.bygger().byg().regelsæt()).isEqualTo(shipped.regelsæt());
        assertThat(Regelmotor.bygger().byg().regler()).hasSameSizeAs(shipped.regler());
        assertThat(Regelmotor.bygger().medRegler().byg().regelsæt()).isEqualTo(shipped.regelsæt());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String none = empty + ": i mappen er der ingen regelfiler (.drl).";
        assertThatThrownBy(() -> Regelmotor.bygger().medRegelmappe(empty)).hasMessage(none);
        assertThatThrownBy(() -> Regelmotor.bygger().medRegler(empty)).hasMessage(none);
        assertThatThrownBy(() -> Regelmotor.bygger()
                        .medRegelfil("skolefravaer/x.drl", new byte[0])
                        .byg())
                .isInstanceOf(RegelfejlException.class);
    }

    /** A file that a writer cuts, fills and deletes while engines are built: an exception, or the rule. */
    @Test
    void a_writer_at_work_never_gives_an_engine_with_a_rule_fewer() throws Exception {
        Path file = write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/other.drl", RULE.replace("HAV-SAMTALE", "HAV-ANDEN"));
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            try {
                while (!stop.get()) {
                    Files.writeString(file, "");
                    Thread.sleep(2);
                    Files.writeString(file, RULE.substring(0, 300));
                    Thread.sleep(2);
                    Files.writeString(file, RULE);
                    Thread.sleep(20);
                    Files.delete(file);
                    Thread.sleep(2);
                    Files.writeString(file, RULE);
                    Thread.sleep(700);
                }
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        writer.start();
        int built = 0;
        try {
            for (int i = 0; i < 25; i++) {
                try {
                    assertThat(built().regler()).anyMatch(rule -> rule.id().equals("HAV-SAMTALE"));
                    built++;
                } catch (IllegalArgumentException | UncheckedIOException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(built).as("engines built").isPositive();
    }

    /** Something a writer does to the folder, over and over. */
    private interface Writing {
        void once(RuleFolderTest test) throws IOException, InterruptedException;
    }

    static Stream<Arguments> writings() {
        String other = RULE.replace("HAV-SAMTALE", "HAV-ANDEN");
        return Stream.of(
                arguments("a rule that moves from one file to another and back", (Writing) test -> {
                    test.write("skolefravaer/hav.drl", RULE + other);
                    Files.deleteIfExists(test.folder.resolve("skolefravaer/other.drl"));
                    Thread.sleep(3);
                    test.write("skolefravaer/other.drl", other);
                    test.write("skolefravaer/hav.drl", RULE);
                }),
                arguments("a file that grows", (Writing) test -> {
                    for (int end = 40; end < RULE.length(); end += 90) {
                        test.write("skolefravaer/hav.drl", RULE.substring(0, end));
                    }
                    test.write("skolefravaer/hav.drl", RULE);
                    Thread.sleep(20);
                }),
                arguments("a file that is replaced by another", (Writing) test -> {
                    Path beside = test.write("skolefravaer/.hav.drl.tmp", RULE + "// " + System.nanoTime());
                    Files.move(
                            beside,
                            test.folder.resolve("skolefravaer/hav.drl"),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                    Thread.sleep(1);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void whatever_a_writer_does_no_rule_is_lost(String what, Writing writing) throws Exception {
        write("skolefravaer/hav.drl", RULE);
        write("skolefravaer/other.drl", RULE.replace("HAV-SAMTALE", "HAV-ANDEN"));
        AtomicBoolean stop = new AtomicBoolean();
        AtomicReference<Exception> failed = new AtomicReference<>();
        Thread writer = new Thread(() -> {
            try {
                for (int i = 0; !stop.get(); i++) {
                    writing.once(this);
                    Thread.sleep(i % 5 == 0 ? 400 : 0);
                }
            } catch (IOException | InterruptedException e) {
                failed.set(e);
            }
        });
        writer.start();
        int built = 0;
        try {
            for (int i = 0; i < 40; i++) {
                try {
                    assertThat(Regelmotor.bygger().medRegelmappe(folder).byg().regler())
                            .extracting(Regel::id)
                            .containsExactlyInAnyOrder("HAV-SAMTALE", "HAV-ANDEN");
                    built++;
                } catch (IllegalArgumentException | UncheckedIOException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
        assertThat(failed).hasValue(null);
        assertThat(built).as("engines built").isPositive();
    }
}
