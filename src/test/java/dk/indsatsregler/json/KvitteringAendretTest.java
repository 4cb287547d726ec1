package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Beslutning.Grund;
import dk.indsatsregler.Beslutning.Valg;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** En kvittering, der er ændret, afvises med stedet; en, der er forseglet igen, røbes af genspillet eller af journalens SHA-256. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KvitteringAendretTest {

    private static final Regelmotor MOTOR = Regelmotor.standard();
    private static final Kvittering HEL = hel();

    private static Kvittering hel() {
        try {
            Sag sag = SagJson.standard().læs(Files.readAllBytes(Path.of("examples/sager/52-alle-fire-omraader.json")));
            return Kvittering.af(
                    sag,
                    MOTOR.vurder(sag),
                    List.of(
                            new Beslutning("NP-K1", Valg.FULGT, "sagsbehandler", sag.vurderingsdato(), List.of(), null),
                            new Beslutning(
                                    "FR-ULOVLIG-15",
                                    Valg.AFVEGET,
                                    "sagsbehandler",
                                    sag.vurderingsdato(),
                                    List.of(Grund.ANDET),
                                    "Skolen retter.")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Arguments rettet(String hvad, String sti, String fra, String til) {
        return Arguments.of(hvad, sti, (UnaryOperator<String>) json -> {
            assertThat(json).contains(fra);
            return json.replaceFirst(java.util.regex.Pattern.quote(fra), java.util.regex.Matcher.quoteReplacement(til));
        });
    }

    private static Arguments mønster(String hvad, String sti, String fra, String til) {
        return Arguments.of(hvad, sti, (UnaryOperator<String>) json -> {
            assertThat(json).containsPattern(fra);
            return json.replaceFirst(fra, til);
        });
    }

    static Stream<Arguments> ændringer() {
        String sha = HEL.sha256();
        return Stream.of(
                rettet("beslutningen", "/beslutninger/1", "\"valg\":\"AFVEGET\"", "\"valg\":\"FULGT\""),
                rettet("hvem der besluttede", "/beslutninger/0", "\"rolle\":\"sagsbehandler\"", "\"rolle\":\"leder\""),
                rettet("begrundelsen", "/beslutninger/1", "Skolen retter.", "Skolen retter!"),
                mønster(
                        "en beslutning taget ud",
                        "/beslutninger/0",
                        "\\{\"dato\":\"2020-03-30\",\"regel\":\"NP-K1\"[^}]*},",
                        ""),
                rettet(
                        "en grund sat ind",
                        "/beslutninger/0",
                        "\"regel\":\"NP-K1\"",
                        "\"grunde\":[\"ANDET\"],\"regel\":\"NP-K1\""),
                rettet("bibliotekets version", "/bibliotek", "{\"version\":\"", "{\"version\":\"9"),
                rettet("regelsættets version", "/regelsaet", "\"version\":\"0.1.0\"", "\"version\":\"0.1.1\""),
                rettet("regelsættets SHA-256", "/regelsaet", MOTOR.regelsæt().sha256(), "0".repeat(64)),
                rettet("formatet", "/format", "indsatsregler-kvittering-1", "indsatsregler-kvittering-2"),
                rettet(
                        "sagens mærke",
                        "/sagId",
                        ",\"sagId\":\"eksempel-52\",\"sha256\"",
                        ",\"sagId\":\"eksempel-53\",\"sha256\""),
                mønster(
                        "datoen",
                        "/vurderingsdato",
                        "\"vurderingsdato\":\"2020-03-30\"}$",
                        "\"vurderingsdato\":\"2020-03-31\"}"),
                mønster(
                        "en oplysning",
                        "/oplysninger/sag/fakta/Barn",
                        "\"fødselsdato\":\"[-0-9]+\"",
                        "\"fødselsdato\":\"2013-01-01\""),
                rettet(
                        "en oplysning sat ind",
                        "/oplysninger/sag/fakta/Barn",
                        "\"Barn\":{",
                        "\"Barn\":{\"medTrodsAlder\":true,"),
                mønster(
                        "et faktum af flere",
                        "/oplysninger/sag/fakta/Foraelder/0",
                        "\"Foraelder\":\\[\\{",
                        "\"Foraelder\":[{\"enlig\":true,"),
                rettet(
                        "klokken sat ind",
                        "/oplysninger/klokken",
                        "\"oplysninger\":{",
                        "\"oplysninger\":{\"klokken\":\"10:00\","),
                mønster("et udfald", "/udfald/0", "(\"udfald\":\\[\\{[^}]*\"status\":)\"[A-Z_]+\"", "$1\"OPFYLDT_\""),
                mønster("et udfald taget ud", "/udfald/0", "\"udfald\":\\[\\{[^}]*},", "\"udfald\":["),
                mønster(
                        "to udfald byttet om",
                        "/udfald/0",
                        "\"udfald\":\\[(\\{[^}]*}),(\\{[^}]*}),",
                        "\"udfald\":[$2,$1,"),
                mønster("et svar", "/svar/0", "\"stand\":\"SVARET\"", "\"stand\":\"INTET_OPFYLDT\""),
                rettet(
                        "linealen",
                        "/boernelineal",
                        "\"styrende\":{\"hoejeste\":4,\"laveste\":4}",
                        "\"styrende\":{\"hoejeste\":5,\"laveste\":5}"),
                mønster("et område", "/omraader/0", "\"omraader\":\\[\"[a-z]+\"", "\"omraader\":[\"smaaboern\""),
                mønster("kontrollen", "/beslutninger/0", "\"kontrol\":\\[\"[0-9a-f]{8}\"", "\"kontrol\":[\"00000000\""),
                rettet("kvitteringens egen SHA-256", "/sha256", sha, "f".repeat(64)),
                rettet("et felt sat ind", "/godkendt", "{\"beslutninger\"", "{\"godkendt\":true,\"beslutninger\""),
                mønster("et felt taget ud", "/svar", ",\"svar\":\\[.*?](?=,\"udfald\")", ""),
                rettet(
                        "et felt to gange",
                        "/sha256",
                        "\"sha256\":\"" + sha + "\"",
                        "\"sha256\":\"" + sha + "\",\"sha256\":\"" + sha + "\""),
                mønster("et CPR-nummer sat ind", "/beslutninger/1/tekst", "Skolen retter", "0101101234"),
                Arguments.of("klippet over", "/beslutninger", (UnaryOperator<String>) json -> json.substring(0, 40)),
                Arguments.of("noget efter slutningen", "", (UnaryOperator<String>) json -> json + "{}"),
                Arguments.of("tom", "", (UnaryOperator<String>) json -> ""),
                Arguments.of("en liste", "", (UnaryOperator<String>) json -> "[" + json + "]"),
                Arguments.of("for stor", "", (UnaryOperator<String>) json -> " ".repeat(5 << 20) + json));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ændringer")
    void afvises_med_stedet(String hvad, String sti, UnaryOperator<String> ændring) {
        byte[] ændret = ændring.apply(HEL.json()).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Kvittering.læs(ændret))
                .isInstanceOfSatisfying(
                        UgyldigKvitteringException.class,
                        e -> assertThat(e.sti())
                                .as(e.getMessage())
                                .startsWith(sti)
                                .matches(s -> !sti.isEmpty() || s.isEmpty()))
                .hasMessageNotContaining("2013-01-01")
                .hasMessageNotContaining("0101101234")
                .hasMessageNotContaining("Skolen");
    }

    @Test
    void hvert_byttet_tegn_afvises() {
        String json = HEL.json();
        Random tilfælde = new Random(5);
        for (int i = 0; i < 400; i++) {
            int hvor = tilfælde.nextInt(json.length());
            char andet = json.charAt(hvor) == 'x' ? 'y' : 'x';
            String ændret = json.substring(0, hvor) + andet + json.substring(hvor + 1);

            assertThatThrownBy(() -> Kvittering.læs(ændret.getBytes(StandardCharsets.UTF_8)))
                    .as(ændret.substring(Math.max(0, hvor - 20), Math.min(json.length(), hvor + 20)))
                    .isInstanceOf(UgyldigKvitteringException.class);
        }
    }

    @Test
    void mellemrum_og_raekkefoelge_er_ingen_aendring() {
        String løs = HEL.json().replace(",\"", " ,\n  \"");
        String flyttet = løs.replaceFirst("(?s)^\\{(.*) ,\n  (\"vurderingsdato\":\"[-0-9]+\")}$", "{$2, $1}");

        assertThat(flyttet).startsWith("{\"vurderingsdato\"");
        assertThat(Kvittering.læs(flyttet.getBytes(StandardCharsets.UTF_8)).json())
                .isEqualTo(HEL.json());
    }

    // Den, der kan ændre en kvittering, kan forsegle den igen. Så er det genspillet, der siger, hvilken regel.
    @Test
    void forseglet_igen_roebes_et_udfald_af_genspillet() {
        Kvittering forfalsket = Forsegler.igen(HEL.json()
                .replaceFirst("(\"regel\":\"FR-ULOVLIG-15\"[^}]*\"status\":)\"OPFYLDT\"", "$1\"IKKE_OPFYLDT\""));

        assertThat(forfalsket.sha256()).isNotEqualTo(HEL.sha256());
        assertThat(forfalsket.genspil(MOTOR).forskelle())
                .containsExactly(new Genspil.Forskel(
                        Genspil.Art.UDFALD, "FR-ULOVLIG-15", "status var IKKE_OPFYLDT, er OPFYLDT."));
    }

    @Test
    void forseglet_igen_roebes_en_oplysning_af_de_udfald_den_baerer() {
        Kvittering forfalsket = Forsegler.igen(
                HEL.json().replaceFirst("\"fødselsdato\":\"[-0-9]+\"", "\"fødselsdato\":\"2005-01-01\""));

        assertThat(forfalsket.genspil(MOTOR).sammeUdfald()).isFalse();
    }

    @Test
    void forseglet_igen_med_en_ukendt_oplysning_siger_genspillet_hvilken() {
        Kvittering forfalsket = Forsegler.igen(HEL.json().replace("\"Barn\":{", "\"Barn\":{\"hårfarve\":\"rød\","));

        assertThat(forfalsket.genspil(MOTOR).forskelle())
                .extracting(Genspil.Forskel::art, Genspil.Forskel::sted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Genspil.Art.OPLYSNING, "/oplysninger/sag/fakta/Barn/hårfarve"));
        for (String klokken : List.of(
                "\"klokken\":\"25:00\",",
                "\"skolekalender\":{},",
                "\"skolekalender\":{\"fra\":\"2020-02-01\",\"til\":\"2020-01-01\"},")) {
            Kvittering uret = Forsegler.igen(HEL.json().replace("\"oplysninger\":{", "\"oplysninger\":{" + klokken));
            assertThatThrownBy(() -> uret.genspil(MOTOR)).isInstanceOf(UgyldigKvitteringException.class);
        }
    }
}
