package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.proeve.TilfaeldigeLag;
import dk.indsatsregler.rulefile.load.RulePack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Regelsættet i én fil: samme byte for samme regler, indlæst til det samme, og afvist, når den ikke er, som den blev pakket. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegelpakkeTest {

    private static final byte[] PAKKE = TilfaeldigeLag.af(3).pak();

    private static String tekst(byte[] pakke) {
        return new String(pakke, StandardCharsets.ISO_8859_1);
    }

    private static byte[] byteene(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void indlaeses_til_samme_regelsaet_og_pakkes_til_samme_byte() {
        for (int frø = 10; frø < 14; frø++) {
            DefaultRegelmotorBygger bygger = TilfaeldigeLag.af(frø);
            byte[] pakke = bygger.pak();
            Regelmotor motor =
                    Regelmotor.bygger().medPakke(pakke, RulePack.sha256(pakke)).byg();
            Regelmotor oprindelig = bygger.byg();

            assertThat(motor.regelsæt()).isEqualTo(oprindelig.regelsæt());
            assertThat(motor.regler()).isEqualTo(oprindelig.regler());
            assertThat(motor.advarsler()).isEqualTo(oprindelig.advarsler());
            assertThat(Regelmotor.bygger().medPakke(pakke, null).pak()).isEqualTo(pakke);
            assertThat(TilfaeldigeLag.af(frø).pak()).isEqualTo(pakke);
        }
    }

    @Test
    void de_medfølgende_regler_kan_pakkes() {
        assertThat(Regelmotor.bygger()
                        .medPakke(Regelmotor.bygger().pak(), null)
                        .byg()
                        .regelsæt())
                .isEqualTo(Regelmotor.standard().regelsæt());
    }

    @Test
    void linjeskift_fra_windows_giver_samme_pakke(@TempDir Path mappe) throws Exception {
        String regler = Files.readString(Path.of("src/test/resources/proever/havneby/regler/lokalt/havneby.drl"));
        for (String skift : List.of("\n", "\r\n")) {
            Path fil = mappe.resolve(skift.length() + "/lokalt/havneby.drl");
            Files.createDirectories(fil.getParent());
            Files.writeString(fil, regler.replace("\n", skift));
        }

        assertThat(Regelmotor.bygger().medRegler(mappe.resolve("2")).pak())
                .isEqualTo(Regelmotor.bygger().medRegler(mappe.resolve("1")).pak());
    }

    @Test
    void regler_der_ikke_kan_indlaeses_pakkes_ikke() {
        assertThatThrownBy(() -> Regelmotor.bygger()
                        .medRegelfil("noedpasning/a.drl", "rule \"X".getBytes(StandardCharsets.UTF_8))
                        .pak())
                .isInstanceOf(RegelfejlException.class);
    }

    @Test
    void er_et_helt_regelsaet_og_kendes_paa_sin_hash() {
        assertThatThrownBy(() -> Regelmotor.bygger().medPakke(PAKKE, "0".repeat(64)))
                .hasMessage("Regelpakken er en anden: dens SHA-256 er ikke den, der er bedt om.");
        assertThatThrownBy(() -> Regelmotor.bygger()
                        .medPakke(PAKKE, null)
                        .medKommunalPraksis("bornholm")
                        .byg())
                .hasMessage("En regelpakke er et helt regelsæt; der kan ikke lægges regler eller praksis til.");
    }

    private static Arguments rettet(String hvad, String besked, String fra, String til) {
        return Arguments.of(hvad, besked, (UnaryOperator<String>) p -> {
            assertThat(p).containsPattern(fra);
            return p.replaceFirst(fra, til);
        });
    }

    static Stream<Arguments> ændringer() {
        return Stream.of(
                rettet(
                        "en regels tal",
                        "filen skolefravaer/lokale-trin.drl er ikke, som den blev pakket",
                        "procent >= 5 ",
                        "procent >= 6 "),
                rettet("et udsagns mærke", "filen udsagn.json er ikke", "\"maerke\":\"LOV\"", "\"maerke\":\"LOX\""),
                rettet("formatet", "første linje", "regelpakke-1", "regelpakke-2"),
                rettet("regelsættets SHA-256", "linje 4: regelsættets", "regelsaet [0-9a-f]{8}", "regelsaet 00000000"),
                rettet("en praksis sat ind", "linje 4: regelsættets", "\nfil udsagn", "\nuden varde\nfil udsagn"),
                rettet("en praksis på et forkert sted", "linje [0-9]+ hører", "\nslut\n", "\nuden varde\nslut\n"),
                rettet(
                        "en vej ud af pakken",
                        "linje [0-9]+ hører",
                        " skolefravaer/lokale-trin.drl",
                        " ../lokale-trin.drl"),
                rettet(
                        "en vej fra roden",
                        "linje [0-9]+ hører",
                        " skolefravaer/lokale-trin.drl",
                        " /etc/lokale-trin.drl"),
                rettet(
                        "en vej på Windows",
                        "linje [0-9]+ hører",
                        " skolefravaer/lokale-trin.drl",
                        " skolefravaer\\\\lokale-trin.drl"),
                rettet(
                        "et navn med styretegn",
                        "linje [0-9]+ hører",
                        " skolefravaer/lokale-trin.drl",
                        " skolefravaer/lok\u001bale-trin.drl"),
                rettet("en længde for stor", "er kortere eller længere", "fil 0 [0-9]+", "fil 0 99999999"),
                rettet("en længde, der ikke er et tal", "linje [0-9]+ hører", "fil 0 [0-9]+", "fil 0 -1"),
                rettet("en længde over alle grænser", "linje [0-9]+ hører", "fil 0 [0-9]+", "fil 0 9999999999"),
                rettet(
                        "et lag sprunget over",
                        "linje [0-9]+ hører",
                        "\nslut\n",
                        "\nfil 99 0 " + "0".repeat(64) + " a.drl\nslut\n"),
                rettet(
                        "flere filer, end der må være",
                        "den har flere end 4000 filer\\.",
                        "\nfil ([0-9]+) ([^\n]*)\nslut\n",
                        IntStream.range(1000, 5000)
                                .mapToObj(i -> "\nfil $1 0 " + "0".repeat(64) + " zz" + i + ".drl")
                                .collect(Collectors.joining("", "\nfil $1 $2", "\nslut\n"))),
                rettet("udsagnene væk", "linje [0-9]+ hører", "fil udsagn [^\n]*\n", ""),
                rettet("en ukendt linje", "linje [0-9]+ hører", "\nslut\n", "\nkoer rm\nslut\n"),
                rettet("ingen slutning på listen", "linje [0-9]+ ", "\nslut\n", "\n"),
                Arguments.of("samme fil to gange", "linje [0-9]+ hører", (UnaryOperator<String>)
                        p -> p.replaceFirst("(\nfil 0 [^\n]*)", "$1$1")),
                Arguments.of("for kort", "er kortere eller længere", (UnaryOperator<String>)
                        p -> p.substring(0, p.length() - 1)),
                Arguments.of("for lang", "der er mere i den", (UnaryOperator<String>) p -> p + "x"),
                Arguments.of("tom", "linje 1 slutter ikke", (UnaryOperator<String>) p -> ""),
                Arguments.of("en linje uden ende", "linje 2 slutter ikke", (UnaryOperator<String>)
                        p -> p.replaceFirst("bibliotek ", "bibliotek " + "x".repeat(5000))),
                Arguments.of("ikke UTF-8", "linje 2 er ikke UTF-8", (UnaryOperator<String>)
                        p -> p.replaceFirst("bibliotek ", "bibliotek \u00ff")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ændringer")
    void aendret_afvises_den_med_stedet(String hvad, String besked, UnaryOperator<String> ændring) {
        byte[] ændret = byteene(ændring.apply(tekst(PAKKE)));

        assertThat(ændret).isNotEqualTo(PAKKE);
        assertThatThrownBy(() -> Regelmotor.bygger().medPakke(ændret, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Regelpakken kan ikke bruges: ")
                .hasMessageMatching("(?s).*" + besked + ".*")
                .hasMessageNotContaining("\u001b");
    }

    @Test
    void hver_byte_der_er_en_anden_afvises_eller_er_bibliotekets_udgave() {
        int liste = tekst(PAKKE).indexOf("\nslut\n");
        Random tilfælde = new Random(11);
        List<Integer> steder = Stream.concat(
                        tilfælde.ints(300, 0, liste).boxed(),
                        tilfælde.ints(100, 0, PAKKE.length).boxed())
                .toList();
        int bibliotek = tekst(PAKKE).indexOf("bibliotek ");
        int bund = tekst(PAKKE).indexOf("\nbund ");
        for (int sted : steder) {
            byte[] ændret = Arrays.copyOf(PAKKE, PAKKE.length);
            ændret[sted] ^= 1;
            boolean navneløs = sted > bibliotek + 9 && sted < bund
                    || sted > bund + 5 && sted < tekst(PAKKE).indexOf("\nregelsaet");
            if (!navneløs) {
                assertThatThrownBy(() -> RulePack.read(ændret))
                        .as("byte " + sted)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
