package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.indsatsregler.json.Afvisninger.Afvist;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dækker: hver afvisning med hele beskeden, og at ingen værdi gentages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SagJsonAfvisningTest {

    private static final SagJson STANDARD = SagJson.standard();
    private static final SagJson PRØVE = new SagJson(ProeveOrdforraad.ordforråd());

    static Stream<Afvist> standard() {
        return Stream.of(
                        Afvisninger.ikkeJson(), Afvisninger.konvolut(), Afvisninger.oplyst(), Afvisninger.oplysninger())
                .flatMap(List::stream);
    }

    static Stream<Afvist> prøvetyper() {
        return Afvisninger.prøvetyper().stream();
    }

    @ParameterizedTest
    @MethodSource("standard")
    void afvises_med_hele_beskeden(Afvist afvist) {
        assertThatThrownBy(() -> STANDARD.læs(afvist.json()))
                .isInstanceOf(SagJsonException.class)
                .hasMessage(afvist.besked())
                .hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("prøvetyper")
    void hver_slags_felt_afvises_med_hele_beskeden(Afvist afvist) {
        assertThatThrownBy(() -> PRØVE.læs(afvist.json())).hasMessage(afvist.besked());
    }

    @ParameterizedTest
    @MethodSource("standard")
    void beskeden_er_den_samme_i_en_tyrkisk_verden(Afvist afvist) {
        Locale før = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThatThrownBy(() -> STANDARD.læs(afvist.json())).hasMessage(afvist.besked());
        } finally {
            Locale.setDefault(før);
        }
    }

    @Test
    void alle_problemer_nævnes_sorteret_efter_sted() {
        SagJsonException fejl = fejl(STANDARD, """
                {
                  "fakta": {
                    "Tegn": { "samletFravær": 101, "samletFravar": 1 },
                    "Foraelder": [ {"id":"a"}, {"id":"b"}, {"id":"c","sektor":1}, {"id":"d"}, {"id":"e"}, {"id":"f"},
                      {"id":"g"}, {"id":"h"}, {"id":"i"}, {"id":"j"}, {"id":"k","sektor":1} ],
                    "Barn": { "alder": 8, "fødselsdato": "i går" }
                  },
                  "sagId": ""
                }""");

        assertThat(fejl.problemer())
                .extracting(JsonProblem::sti, JsonProblem::linje, JsonProblem::kolonne)
                .containsExactly(
                        tuple("/fakta/Barn/alder", 6, 15),
                        tuple("/fakta/Barn/fødselsdato", 6, 42),
                        tuple("/fakta/Foraelder/2/sektor", 4, 63),
                        tuple("/fakta/Foraelder/10/sektor", 5, 74),
                        tuple("/fakta/Tegn/samletFravar", 3, 36),
                        tuple("/fakta/Tegn/samletFravær", 3, 31),
                        tuple("/sagId", 8, 12),
                        tuple("/vurderingsdato", 1, 1));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... værdier) {
        return org.assertj.core.groups.Tuple.tuple(værdier);
    }

    @Test
    void problemerne_standser_ved_50_og_beskeden_siger_hvor_mange_flere_der_er() {
        String underretninger = "{\"id\":\"\"},".repeat(60);
        SagJsonException fejl = fejl(
                STANDARD,
                "{\"sagId\":\"s\",\"vurderingsdato\":\"2020-03-30\",\"fakta\":{\"Underretning\":["
                        + underretninger.substring(0, underretninger.length() - 1) + "]}}");

        assertThat(fejl.problemer()).hasSize(50);
        assertThat(fejl.getMessage().lines()).hasSize(51).last().isEqualTo("… og 10 til.");
    }

    @Test
    void en_sag_over_1_MB_afvises() {
        String besked = "Sagen fylder mere end 1 MB; en sag er ét barn ved én anledning.";
        String stor = "{\"sagId\":\"s\"" + " ".repeat(1 << 20) + "}";

        assertThatThrownBy(() -> STANDARD.læs(stor)).hasMessage(besked);
        assertThatThrownBy(() -> STANDARD.læs("æ".repeat((1 << 19) + 1))).hasMessage(besked);
        assertThatThrownBy(() -> STANDARD.læs(new ByteArrayInputStream(stor.getBytes(StandardCharsets.UTF_8))))
                .hasMessage(besked);
    }

    @Test
    void bytes_der_ikke_er_UTF_8_afvises() {
        assertThatThrownBy(() -> STANDARD.læs("{\"fødselsdato\":1}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(SagJsonException.class)
                .hasMessage("Teksten er ikke UTF-8. Gem filen som UTF-8.")
                .hasNoCause();
    }

    @Test
    void en_strøm_der_ikke_kan_læses_er_ikke_sagens_skyld() {
        InputStream strøm = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> STANDARD.læs(strøm)).isInstanceOf(UncheckedIOException.class);
    }

    /** En type med et krav på tværs af felter og et, der fejler uden for aftalen. */
    @Fakta
    public record Periode(
            @Oplysning(spørgsmål = "Fra hvornår?", svaresAf = SvaresAf.SKOLE) @Nullable
            LocalDate fra,

            @Oplysning(spørgsmål = "Til hvornår?", svaresAf = SvaresAf.SKOLE) @Nullable
            LocalDate til) {

        public Periode {
            if (fra != null && til != null && fra.isAfter(til)) {
                throw new UgyldigOplysningException("Periode.til", "skal være tidligst Periode.fra.");
            }
            if (fra != null && fra.getYear() < 2000) {
                throw new IllegalArgumentException("for gammel: " + fra);
            }
        }
    }

    @Test
    void et_krav_i_recorden_får_feltets_sted() {
        SagJson json = new SagJson(Vocabulary.of(List.of(Periode.class)));

        assertThatThrownBy(() -> json.læs("""
                        {"sagId":"s","vurderingsdato":"2020-03-30",
                         "fakta":{"Periode":{"til":"2020-03-01","fra":"2020-03-02"}}}"""))
                .isInstanceOf(SagJsonException.class)
                .hasMessage("linje 2, kolonne 28, /fakta/Periode/til: Periode.til skal være tidligst Periode.fra.");
    }

    @Test
    void en_record_der_fejler_på_anden_måde_røber_intet() {
        SagJson json = new SagJson(Vocabulary.of(List.of(Periode.class)));

        assertThatThrownBy(() -> json.læs("""
                        {"sagId":"s","vurderingsdato":"2020-03-30","fakta":{"Periode":{"fra":"1999-03-02"}}}"""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Periode refused its fields with java.lang.IllegalArgumentException, not UgyldigOplysningException")
                .hasNoCause();
    }

    static final List<String> SKABELONER = List.of(
            "§",
            "{\"sagId\":§}",
            "{\"sagId\":\"s\",\"vurderingsdato\":§,\"format\":§,\"omraader\":[§]}",
            "{\"sagId\":\"s\",\"fakta\":{\"Barn\":§,\"Foraelder\":[§]}}",
            "{\"sagId\":\"s\",\"fakta\":{\"Barn\":{\"fødselsdato\":§,\"særligeBehov\":§,\"ukendt\":§}}}",
            "{\"sagId\":\"s\",\"fakta\":{\"Foraelder\":[{\"id\":§,\"sektor\":§,\"hjemsendt\":§}]}}",
            "{\"sagId\":\"s\",\"fakta\":{\"Tegn\":{\"samletFravær\":{\"fra\":§,\"til\":§}}}}",
            "{\"sagId\":\"s\",\"fakta\":{\"Tegn\":{\"samletFravær\":§}},§:1}");

    @ParameterizedTest
    @FieldSource("SKABELONER")
    void ingen_værdi_gentages(String skabelon) {
        Random tilfældig = new Random(skabelon.hashCode());
        for (int i = 0; i < 300; i++) {
            String hemmelig = hemmelig(tilfældig);
            String tekst = i % 3 == 0 ? hemmelig : "\"" + hemmelig + "\"";
            SagJsonException fejl = fejl(STANDARD, skabelon.replace("§", tekst));

            StringWriter spor = new StringWriter();
            fejl.printStackTrace(new PrintWriter(spor));
            assertThat(spor.toString() + fejl + fejl.problemer()).doesNotContain(hemmelig);
        }
    }

    private static String hemmelig(Random tilfældig) {
        String tegn =
                switch (tilfældig.nextInt(4)) {
                    case 0 -> "0123456789";
                    case 1 -> "abcdefghijklmnopqrstuvwxyzæøå ";
                    case 2 -> "{}[]:,.-+eE'~/§½@";
                    default -> "\u00e9\u0130\u0131\u4e2d\u2028 ABCXYZ0189_";
                };
        // Foran og bagved, så stumpen ikke kan stå i en besked i forvejen.
        StringBuilder ud = new StringBuilder("7").append(tilfældig.nextBoolean() ? "q" : "3");
        for (int i = 6 + tilfældig.nextInt(14); i > 0; i--) {
            ud.append(tegn.charAt(tilfældig.nextInt(tegn.length())));
        }
        return ud.append("4xq").toString();
    }

    private static SagJsonException fejl(SagJson json, String sag) {
        SagJsonException fejl = catchThrowableOfType(SagJsonException.class, () -> json.læs(sag));
        assertThat(fejl).as("afvist").isNotNull();
        return fejl;
    }
}
