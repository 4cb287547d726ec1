package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.vocabulary.Renamed;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Et navn, der er gået ud, afvises med det nye, i en regelfil og i en sag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OmdoebtTest {

    private static final Vocabulary ORDFORRÅD = Vocabulary.of(List.of(Barn.class, Pasning.class), Renamed.of("""
                    // prøve
                    Barn.leveår = Barn.alder
                    Barn.ude = Pasning.pasningsdag
                    Pige = Barn
                    PR-GAMMEL = PR-NY
                    """));
    private static final String NY = Proeveregel.regel("PR-NY", "", "Barn( alder <= 9 )", "opfyldt()");

    private static List<String> problemer(String lokal) {
        Layers lag = new Layers(
                "prøve", List.of(fil("proever/a.drl", NY)), Set.of(), List.of(List.of(fil("proever/b.drl", lokal))));
        return RuleLoader.load(ORDFORRÅD, Statements.shipped(), lag).problems().stream()
                .map(OmdoebtTest::tekst)
                .toList();
    }

    private static String tekst(Regelproblem problem) {
        return problem.besked() + " > " + problem.forslag();
    }

    private static RuleFile fil(String navn, String tekst) {
        return new RuleFile(navn, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String lokal(String id, String betingelse) {
        return Proeveregel.regel(id, "", betingelse, "opfyldt()").replace("LOV", "LOKALT_VALG");
    }

    @Test
    void i_en_regelfil_afvises_feltet_typen_og_reglens_id_med_det_nye_navn() {
        assertThat(problemer(lokal("PR-X", "Barn( leveår <= 9 )")))
                .containsExactly(
                        "Barn.leveår hedder nu Barn.alder. Betingelsen ville ikke have noget at læse. > alder");
        assertThat(problemer(lokal("PR-X", "Barn( ude == \"2020-03-30\" )")))
                .containsExactly(
                        "Barn.ude hedder nu Pasning.pasningsdag. Betingelsen ville ikke have noget at læse. > Pasning.pasningsdag");
        assertThat(problemer(lokal("PR-X", "Pige( alder <= 9 )")))
                .containsExactly("Pige hedder nu Barn. Sagen ville aldrig have noget, betingelsen kunne læse. > Barn");
        assertThat(problemer(lokal("PR-X", "Udfald( regel == \"PR-GAMMEL\" )")))
                .containsExactly("PR-GAMMEL hedder nu PR-NY. Betingelsen ville aldrig være opfyldt. > \"PR-NY\"");
        assertThat(problemer(lokal("PR-GAMMEL", "Barn( alder <= 8 )")))
                .containsExactly(
                        "PR-GAMMEL hedder nu PR-NY. Reglen ville stå ved siden af den, den skulle træde i stedet for. > \"PR-NY: prøve\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"Barn":{"leveår":9}}  | Barn.leveår hedder nu Barn.alder.
                    {"Pige":{"alder":9}}   | Pige hedder nu Barn.
                    """)
    void i_en_sag_afvises_feltet_og_typen_med_det_nye_navn(String fakta, String besked) {
        String json = "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":" + fakta + "}";
        SagJsonException afvist = catchThrowableOfType(SagJsonException.class, () -> new SagJson(ORDFORRÅD).læs(json));
        assertThat(afvist.problemer()).extracting(JsonProblem::besked).containsExactly(besked);
    }

    @Test
    void hvert_navn_der_følger_med_fører_til_et_der_findes() {
        StandardVocabulary.get()
                .renamed()
                .all()
                .forEach((gammelt, nyt) ->
                        assertThat(findes(nyt)).as(gammelt + " = " + nyt).isTrue());
        assertThat(findes("Barn.alder")).isTrue();
        assertThat(findes("Barn.leveår")).isFalse();
    }

    private static boolean findes(String navn) {
        Vocabulary ordforråd = StandardVocabulary.get();
        return ordforråd.type(navn).isPresent()
                || ordforråd.field(navn).isPresent()
                || dk.indsatsregler.Regelmotor.standard().regler().stream()
                        .anyMatch(regel -> regel.id().equals(navn));
    }
}
