package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.proeve.Meddelelsesfil;
import dk.indsatsregler.proeve.Meddelelsesfil.Afsnit;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hver meddelelse i sin helhed. {@code src/test/resources/regelfejl} er listen over det, en regelredaktør kan komme til at skrive, og hvad
 * der bliver svaret. Ved en villet ændring: {@code -Dregelfejl.skriv=true} skriver svarene på ny; læs dem, før de gemmes.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeddelelserTest {

    private static final Path MAPPE = Path.of("src/test/resources/regelfejl");
    private static final Pattern SKREVET = Pattern.compile("⟨U\\+([0-9A-F]{4})⟩");
    private static final Pattern USYNLIGT = Pattern.compile("[\\p{Mn}\\u00A0]");

    record Proeve(String titel, String slags, String indhold, String svar) {

        static Proeve af(Afsnit afsnit) {
            return new Proeve(afsnit.titel(), afsnit.slags(), afsnit.indhold(), afsnit.svar());
        }

        List<Regelproblem> problemer() {
            return slags.equals("havneby")
                    ? RuleLoader.load(
                                    StandardVocabulary.get(),
                                    Proeveregel.UDSAGN,
                                    List.of(new RuleFile(
                                            "skolefravaer/havneby.drl", tekst().getBytes(StandardCharsets.UTF_8))),
                                    "prøve")
                            .problems()
                    : Proeveregel.problemer(Proeveregel.indlæs(tekst()));
        }

        String meddelelser() {
            return USYNLIGT.matcher(Proeveregel.tekst(problemer()))
                    .replaceAll(m -> "⟨U+%04X⟩".formatted(m.group().codePointAt(0)));
        }

        String tekst() {
            return SKREVET.matcher(skabelon()).replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
        }

        private String skabelon() {
            return switch (slags) {
                case "betingelser" -> støtte() + Proeveregel.regel("NP-P0", indhold, "opmærksomhed()");
                case "opfyldt" -> Proeveregel.regel("NP-P0", indhold, "opfyldt()");
                case "mærker" -> Proeveregel.regel("NP-P0", indhold, "Barn( alder == 3 )", "opfyldt()");
                case "konklusion" ->
                    Proeveregel.regel("NP-P0", "Barn( alder == 3 )", "X")
                            .replace("    konklusion.X;\n", indhold.isEmpty() ? "" : indhold.indent(4));
                case "regler" -> indhold.lines().map(Proeve::regel).reduce("", String::concat);
                case "fil" -> indhold + "\n";
                // En kommunes egen regel: det, der skrives mellem mærkerne, er alt det, den prøver.
                case "havneby" -> havneby();
                default -> throw new IllegalArgumentException(slags);
            };
        }

        private String havneby() {
            return Stream.of(indhold.split("\n@@\n")).map(Proeve::havneby).collect(Collectors.joining());
        }

        private static String havneby(String indhold) {
            String[] dele = indhold.split("\nwhen\n", 2);
            String[] linjer = dele[0].split("\n", 2);
            String mærker = linjer.length == 1 ? "" : linjer[1];
            return "rule \"" + linjer[0] + "\"\n"
                    + (mærker.contains("@kilde")
                            ? ""
                            : "    @kilde( \"Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4\" )\n")
                    + "    @grundlag( KOMMUNAL )\n    @udsagn( \"FR-33\" )\n"
                    + (mærker.isEmpty() ? "" : mærker.indent(4))
                    + (mærker.contains("@forklaring") ? "" : "    @forklaring( \"Havneby ser på det.\" )\n")
                    + (mærker.contains("@gyldigFra") ? "" : "    @gyldigFra( \"2025-08-01\" )\n")
                    + "when\n" + dele[1].indent(4) + "then\n    konklusion.opmærksomhed();\nend\n";
        }

        // En regel og en gruppe, som betingelserne kan læse.
        private static String støtte() {
            return Proeveregel.regel("NP-P1", "@gruppe( \"G\" )", "Barn( alder == 3 )", "opfyldt()");
        }

        private static String regel(String linje) {
            String[] dele = linje.split("\\|", -1);
            String[] navn = dele[0].strip().split(" ", -1);
            String regel = Proeveregel.regel(navn[0], dele[1].strip(), dele[2].strip(), dele[3].strip());
            return navn.length == 1 ? regel : regel.replace(": prøve", ": " + navn[1]);
        }

        @Override
        public String toString() {
            return titel;
        }
    }

    static List<Proeve> prøver() {
        return Meddelelsesfil.læs(MAPPE).stream().map(Proeve::af).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prøver")
    void meddelelsen_i_sin_helhed(Proeve prøve) {
        if (Boolean.getBoolean("regelfejl.skriv")) {
            return;
        }
        assertThat(prøve.meddelelser()).isEqualTo(prøve.svar()).isNotEmpty();
    }

    @Test
    void hver_kode_er_prøvet() throws IOException {
        Set<String> prøvede = new HashSet<>();
        prøver().forEach(p -> p.problemer().forEach(problem -> prøvede.add(problem.kode())));
        // Det, der kun kan skrives som bytes eller flere filer, prøver FilerTest og RuleFolderTest.
        Stream.of(
                        Code.FILE_NAME,
                        // KontaktTest.
                        Code.CONTACT_LINE,
                        Code.FILE_SIZE,
                        Code.NOT_UTF8,
                        Code.BYTE_ORDER_MARK,
                        Code.LINE_BREAK,
                        Code.LONG_LINE,
                        Code.MORE_PROBLEMS,
                        Code.SAME_FILE,
                        Code.OTHER_PROGRAM,
                        Code.ENCODED_TWICE,
                        Code.QUOTED_MAIL,
                        Code.NO_RULE,
                        Code.LINK,
                        Code.NO_FILE,
                        Code.COPY,
                        Code.NOT_READ,
                        // Fund i regler, der kan læses, prøver FindingsTest.
                        Code.NEVER_MET,
                        Code.NEVER_TRUE,
                        Code.NEVER_FALSE,
                        Code.NO_EFFECT,
                        Code.ALIKE,
                        Code.OPPOSED,
                        Code.GAP,
                        Code.SET_OVERLAP,
                        Code.NOT_EXAMINED,
                        // Lag prøver LagTest.
                        Code.LOCAL_BASIS,
                        Code.REPLACES_LAW,
                        Code.LAW_READS,
                        Code.JOINS_LAW,
                        Code.LEAVES_READERS,
                        Code.CHANGED_SINCE,
                        Code.NO_FINGERPRINT,
                        Code.REPLACES_NOTHING,
                        Code.DAYS_LEFT_OUT,
                        // Advarsler prøver AdvarslerTest.
                        Code.UNREAD_GROUP,
                        Code.ENDED,
                        Code.PRACTICE_OFF,
                        Code.UNREAD_FIELD,
                        Code.CONTACT)
                .forEach(c -> prøvede.add(c.code()));
        if (Boolean.getBoolean("regelfejl.skriv")) {
            Meddelelsesfil.skriv(MAPPE, afsnit -> Proeve.af(afsnit).meddelelser());
        }
        assertThat(prøvede)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::code).toList());
    }

    @Test
    void ingen_meddelelse_råber_bebrejder_eller_nævner_java() {
        for (Proeve prøve : prøver()) {
            for (Regelproblem problem : prøve.problemer()) {
                assertThat(problem.besked())
                        .as(prøve.titel())
                        .endsWith(".")
                        .doesNotContainPattern("(?<!<)!(?!=)(?! bruges|; det| kan)")
                        .doesNotContainIgnoringCase("ugyldig")
                        .doesNotContain("BigDecimal", "LocalDate", "Boolean", "Integer ", "String", "Spaend", " du ");
            }
        }
    }
}
