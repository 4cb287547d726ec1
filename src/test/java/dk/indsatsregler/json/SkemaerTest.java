package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.Afvisninger.Afvist;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dækker: det, der skrives, passer på skemaerne, og skema og læser er enige om, hvad der afvises. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SkemaerTest {

    private static final SagJson STANDARD = SagJson.standard();
    private static final SagJson PRØVE = new SagJson(ProeveOrdforraad.ordforråd());
    private static final Schema SAG = skema(Skemaer.sag(StandardVocabulary.get()));
    private static final Schema PRØVESAG = skema(Skemaer.sag(ProeveOrdforraad.ordforråd()));
    private static final Schema VURDERING = skema(Skemaer.vurdering());

    private static Schema skema(String tekst) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tekst);
    }

    private static List<Error> fejl(Schema skema, String json) {
        return skema.validate(
                json, InputFormat.JSON, c -> c.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static Stream<Afvist> standard() {
        return Stream.of(Afvisninger.konvolut(), Afvisninger.oplyst(), Afvisninger.oplysninger())
                .flatMap(List::stream);
    }

    static Stream<Afvist> prøvetyper() {
        return Afvisninger.prøvetyper().stream();
    }

    @ParameterizedTest
    @MethodSource("standard")
    void skemaet_afviser_det_læseren_afviser(Afvist afvist) {
        assertThat(fejl(SAG, afvist.json()).isEmpty()).isNotEqualTo(afvist.skema());
    }

    @ParameterizedTest
    @MethodSource("prøvetyper")
    void skemaet_afviser_det_læseren_afviser_for_hver_slags_felt(Afvist afvist) {
        assertThat(fejl(PRØVESAG, afvist.json()).isEmpty()).isNotEqualTo(afvist.skema());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Barn\":null,\"Foraelder\":null,\"Underretning\":[]}",
                "{\"Barn\":{\"fødselsdato\":null,\"særligeBehov\":true},\"Pasning\":{\"pasningsdag\":\"2020-02-29\"}}",
                "{\"Foraelder\":[{\"id\":\"mor\",\"sektor\":\"ÆLDREPLEJE\",\"hjemsendt\":null},{\"id\":\"far\",\"sektor\":null}]}",
                "{\"Tegn\":{\"samletFravær\":10.5}}",
                "{\"Tegn\":{\"samletFravær\":{\"fra\":5,\"til\":11}}}",
                "{\"Underretning\":[{\"id\":\"310212-1234\"}]}"
            })
    void skemaet_godtager_det_læseren_godtager(String fakta) {
        String sag = "{\"sagId\":\"sag-1\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":" + fakta + "}";

        assertThatCode(() -> STANDARD.læs(sag)).doesNotThrowAnyException();
        assertThat(fejl(SAG, sag)).isEmpty();
        assertThat(fejl(SAG, STANDARD.skriv(STANDARD.læs(sag)))).isEmpty();
    }

    @Test
    void resultatets_nøgler_har_kun_bogstaver_som_ethvert_sprog_har() throws java.io.IOException {
        List<String> nøgler = new ArrayList<>();
        nøgler(new com.fasterxml.jackson.databind.ObjectMapper().readTree(Skemaer.vurdering()), nøgler);
        assertThat(nøgler).contains("foraeldretrin").allMatch(nøgle -> nøgle.matches("[a-zA-Z0-9]+"));
    }

    private static void nøgler(com.fasterxml.jackson.databind.JsonNode skema, List<String> nøgler) {
        skema.path("properties").fieldNames().forEachRemaining(nøgler::add);
        skema.forEach(del -> nøgler(del, nøgler));
    }

    @Test
    void en_skrevet_sag_med_hver_slags_felt_passer_på_skemaet() {
        Sag sag = PRØVE.læs("""
                {"sagId":"sag-1","vurderingsdato":"2020-03-30","omraader":["noedpasning"],"fakta":{
                 "Ene":{"tal":7,"brøk":0.10,"spænd":{"fra":5,"til":11},"ja":true,"farve":"BLÅ","dag":"2020-02-29",
                        "hændelse":"IKKE_SKET","tidspunkt":"2020-03-18T14:30:15.5","skøn":false},
                 "Modtagelse":[{"id":"m1","modtaget":"2020-03-18T14:30","dag":"2020-03-18"}]}}""");

        assertThat(fejl(PRØVESAG, PRØVE.skrivIndrykket(sag))).isEmpty();
    }

    @Test
    void vurderinger_passer_på_skemaet() {
        for (Vurdering vurdering : List.of(Proevevurdering.fuld(), Proevevurdering.ingen(), Proevevurdering.tom())) {
            assertThat(fejl(VURDERING, VurderingJson.skriv(vurdering))).isEmpty();
            assertThat(fejl(VURDERING, VurderingJson.skrivIndrykket(vurdering))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"OPFYLDT\"→\"status\":\"AFSLAG\"",
                "\"sagId\":\"sag-1\",→",
                "\"omraader\":→\"områder\":[],\"omraader\":",
                "\"udenBetydning\":true→\"udenBetydning\":false",
                "\"tilstand\":\"LØBER\"→\"tilstand\":\"SLUT\"",
                "\"laveste\":3→\"laveste\":0",
                "\"udfald\":[→\"ingenVurdering\":{\"aarsag\":\"x\",\"uenigheder\":[]},\"udfald\":["
            })
    void en_forkert_vurdering_afvises(String ændring) {
        String[] led = ændring.split("→", -1);
        String rigtig = VurderingJson.skriv(Proevevurdering.fuld());
        String forkert = rigtig.replace(led[0], led[1]);

        assertThat(forkert).isNotEqualTo(rigtig);
        assertThat(fejl(VURDERING, forkert)).isNotEmpty();
    }

    @Test
    void skemaets_valglister_er_javas() throws Exception {
        JsonNode skema = new ObjectMapper().readTree(Skemaer.vurdering());

        assertThat(valg(skema, "/$defs/status")).isEqualTo(navne(Status.class));
        assertThat(valg(skema, "/$defs/grundlag")).isEqualTo(navne(Grundlag.class));
        assertThat(valg(skema, "/$defs/udfald/properties/slags")).isEqualTo(navne(Slags.class));
        assertThat(valg(skema, "/$defs/spaerring/properties/grad")).isEqualTo(navne(Udfald.Spaerring.Grad.class));
        assertThat(valg(skema, "/$defs/frist/properties/tilstand")).isEqualTo(navne(Frist.Tilstand.class));
        assertThat(valg(skema, "/$defs/mangel/properties/svaresAf")).isEqualTo(navne(SvaresAf.class));
        assertThat(skema.at("/properties/format/const").asText()).isEqualTo(Vurdering.FORMAT);
    }

    private static List<String> valg(JsonNode skema, String sti) {
        return StreamSupport.stream(skema.at(sti + "/enum").spliterator(), false)
                .filter(v -> !v.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    private static <E extends Enum<E>> List<String> navne(Class<E> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Enum::name)
                .toList();
    }

    @Test
    void spørgsmål_og_svarer_står_i_skemaet() throws Exception {
        JsonNode skema = new ObjectMapper().readTree(Skemaer.sag(StandardVocabulary.get()));

        assertThat(skema.at("/$defs/Barn/properties/særligeBehov/description").asText())
                .isEqualTo(
                        "Har barnet særlige sociale, pædagogiske eller behandlingsmæssige behov, herunder begrundet i forhold i hjemmet?"
                                + " Svares af: fagperson. Svaret er et fagligt skøn.");
        assertThat(skema.at("/properties/fakta/properties/Foraelder/description")
                        .asText())
                .isEqualTo(
                        "Hvilke forældre bor barnet hos på pasningsdagen? [] er ingen; udeladt eller null er ikke oplyst. Svares af: forælder.");
        assertThat(Skemaer.sag(StandardVocabulary.get())).isEqualTo(Skemaer.sag(StandardVocabulary.get()));
    }

    @Test
    void skemaets_cpr_mønster_er_enigt_med_kravet() {
        Pattern mønster = Pattern.compile(Skemaer.CPR_PATTERN);
        Random tilfældig = new Random(217);
        List<String> uenige = new ArrayList<>();
        for (int dag = 0; dag < 100; dag++) {
            for (int måned = 0; måned < 15; måned++) {
                for (int år = 0; år < 100; år++) {
                    String seks = two(dag) + two(måned) + two(år);
                    String tekst = List.of(seks + "1234", "x" + seks + "-1234.", seks + "12345", "1" + seks + "1234")
                            .get(tilfældig.nextInt(4));
                    if (mønster.matcher(tekst).find() != Krav.lignerCpr(tekst)) {
                        uenige.add(tekst);
                    }
                }
            }
        }
        assertThat(uenige).isEmpty();
    }

    private static String two(int tal) {
        return (tal < 10 ? "0" : "") + tal;
    }
}
