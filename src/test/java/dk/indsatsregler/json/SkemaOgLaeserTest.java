package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Læseren og skemaet godtager det samme, begge veje: hvert felt for sig, med værdier på og ved siden af alle dets grænser, og tilfældige
 * sager med mange felter. Kun det, at oplysninger ikke passer sammen, kan et skema ikke sige; så godtages hvert felt for sig.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SkemaOgLaeserTest {

    // Uden «format»: mønstrene siger det hele.
    private static final Schema SKEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Skemaer.sag());
    private static final List<String> FREMMEDE = List.of(
            "null",
            "true",
            "\"true\"",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "{\"fra\":1,\"til\":2}",
            "{\"fra\":1}",
            "8",
            "8.0",
            "\"8\"");
    private static final List<String> DAGE = List.of(
            "2020-02-29",
            "2019-02-29",
            "1900-02-29",
            "2000-02-29",
            "2020-04-31",
            "2020-12-31",
            "2020-13-01",
            "2020-00-10",
            "0202-01-01",
            "1899-12-31",
            "1900-01-01",
            "2099-12-31",
            "2100-01-01",
            "2020-1-1",
            "2020-04-01",
            "2020-10-01",
            "2020-07-02",
            "IKKE_SKET",
            "ikke_sket",
            "2020-03-18T14:30",
            "2020-03-18T24:00",
            "2020-02-30T14:30",
            "2020-03-18T14:30:15.5",
            "2020-03-18T14:30Z",
            "2020-03-18\\n");
    private static final List<String> MÆRKER = List.of(
            "mor",
            "u1",
            "A.b_c-9",
            ".a",
            "Sofie",
            "mads.hansen",
            "Mads-1",
            "sofienborg",
            "010112-1234",
            "01.01.12-1234",
            "01-01-12-1234",
            "01_01_12__1234",
            "0101121234",
            "320112-1234",
            "2020-03-18-7",
            "x".repeat(64),
            "x".repeat(65));

    private static boolean læses(String sag) {
        try {
            SagJson.standard().læs(sag);
            return true;
        } catch (SagJsonException e) {
            return false;
        }
    }

    private static boolean godtages(String sag) {
        return SKEMA.validate(sag, InputFormat.JSON).isEmpty();
    }

    private static List<Field> felter(FactType type) {
        return type.fields().stream().filter(f -> f.derivation() == null).toList();
    }

    private static List<String> værdier(Field felt) {
        Set<String> værdier = new LinkedHashSet<>(FREMMEDE);
        switch (felt.kind()) {
            case BOOLEAN -> værdier.add("false");
            case ENUM -> felt.constants().forEach(k -> værdier.add("\"" + k + "\""));
            case NUMBER -> {
                long mindst = ValueReader.min(felt);
                long højst = ValueReader.max(felt);
                List<String> tal = new ArrayList<>(List.of("0", "-1", "1", "4.3", "4.5", "4.25", "1e1", "2147483648"));
                if (mindst != Long.MIN_VALUE && højst != Long.MAX_VALUE) {
                    for (long grænse : new long[] {mindst, højst}) {
                        tal.addAll(List.of(
                                String.valueOf(grænse),
                                String.valueOf(grænse - 1),
                                String.valueOf(grænse + 1),
                                grænse + ".5",
                                (grænse - 1) + ".5"));
                    }
                }
                værdier.addAll(tal);
                tal.forEach(t -> værdier.add("{\"fra\":" + t + ",\"til\":" + t + "}"));
            }
            case DATE, EVENT, MOMENT -> DAGE.forEach(d -> værdier.add("\"" + d + "\""));
            case TEXT -> MÆRKER.forEach(m -> værdier.add("\"" + m + "\""));
        }
        return List.copyOf(værdier);
    }

    private static String almindelig(Field felt) {
        return switch (felt.kind()) {
            case BOOLEAN -> "true";
            case ENUM -> "\"" + felt.constants().get(0) + "\"";
            case NUMBER -> String.valueOf(ValueReader.max(felt));
            case DATE, EVENT -> "\"2020-04-01\"";
            case MOMENT -> "\"2020-03-18T14:30\"";
            case TEXT -> "\"x1\"";
        };
    }

    private static String sag(Map<FactType, Map<Field, String>> fakta) {
        return fakta.entrySet().stream()
                .map(e -> {
                    Map<Field, String> alle = new LinkedHashMap<>();
                    felter(e.getKey()).stream().filter(Field::mandatory).forEach(f -> alle.put(f, almindelig(f)));
                    alle.putAll(e.getValue());
                    String objekt = alle.entrySet().stream()
                            .map(f -> "\"" + f.getKey().name() + "\":" + f.getValue())
                            .collect(Collectors.joining(",", "{", "}"));
                    return "\"" + e.getKey().name() + "\":" + (e.getKey().many() ? "[" + objekt + "]" : objekt);
                })
                .collect(Collectors.joining(
                        ",", "{\"sagId\":\"s\",\"vurderingsdato\":\"2099-12-31\",\"fakta\":{", "}}"));
    }

    @Test
    void hvert_felt_for_sig() {
        List<String> uenige = new ArrayList<>();
        int prøvet = 0;
        for (FactType type : StandardVocabulary.get().told()) {
            for (Field felt : felter(type)) {
                for (String værdi : værdier(felt)) {
                    prøvet++;
                    String sag = sag(Map.of(type, Map.of(felt, værdi)));
                    boolean læser = læses(sag);
                    if (læser != godtages(sag)) {
                        uenige.add((læser ? "kun læseren godtager " : "kun skemaet godtager ") + felt.path() + " = "
                                + værdi);
                    }
                }
            }
        }
        assertThat(uenige).isEmpty();
        assertThat(prøvet).isGreaterThan(3000);
    }

    @Test
    void tilfældige_sager_med_mange_felter() {
        SplittableRandom tilfælde = new SplittableRandom(20261130);
        List<FactType> typer = StandardVocabulary.get().told();
        List<String> uenige = new ArrayList<>();
        int begge = 0;
        int sammenhænge = 0;
        for (int i = 0; i < 2000; i++) {
            Map<FactType, Map<Field, String>> fakta = new LinkedHashMap<>();
            for (int n = tilfælde.nextInt(1, 4); n > 0; n--) {
                FactType type = typer.get(tilfælde.nextInt(typer.size()));
                Map<Field, String> oplyst = new LinkedHashMap<>();
                for (Field felt : felter(type)) {
                    if (tilfælde.nextInt(3) > 0) {
                        List<String> værdier = værdier(felt);
                        boolean rigtig = felt.kind() == FieldKind.TEXT || tilfælde.nextInt(12) > 0;
                        List<String> valgt = rigtig
                                ? værdier.stream()
                                        .filter(v -> læses(sag(Map.of(type, Map.of(felt, v)))))
                                        .toList()
                                : værdier;
                        oplyst.put(felt, valgt.get(tilfælde.nextInt(valgt.size())));
                    }
                }
                fakta.put(type, oplyst);
            }
            String sag = sag(fakta);
            boolean læser = læses(sag);
            boolean skema = godtages(sag);
            begge += læser && skema ? 1 : 0;
            if (læser && !skema) {
                uenige.add("kun læseren godtager " + sag);
            } else if (skema && !læser) {
                sammenhænge++;
                boolean hverForSig = fakta.entrySet().stream()
                        .allMatch(t -> t.getValue().entrySet().stream()
                                .allMatch(f -> læses(sag(Map.of(t.getKey(), Map.of(f.getKey(), f.getValue()))))));
                if (!hverForSig) {
                    uenige.add("kun skemaet godtager " + sag);
                }
            }
        }
        assertThat(uenige).isEmpty();
        assertThat(begge).isGreaterThan(500);
        assertThat(sammenhænge).isPositive();
    }

    @Test
    void en_sag_med_bogstaver_af_to_tegn_er_den_samme() {
        String sag = """
                {"sagId":"s","vurderingsdato":"2020-03-30","fakta":{"Opsoegning":{"nåsGennemInstitution":true},
                 "Foraelder":[{"id":"mor","sektor":"ÆLDREPLEJE"}],"Barn":{"fødselsdato":"2014-01-01"}}}""";
        String delt = java.text.Normalizer.normalize(sag, java.text.Normalizer.Form.NFD);

        assertThat(delt).isNotEqualTo(sag);
        assertThat(SagJson.standard().skriv(SagJson.standard().læs(delt)))
                .isEqualTo(SagJson.standard().skriv(SagJson.standard().læs(sag)));
        assertThat(læses(delt.replace("å", "a\\u030A"))).isTrue();
    }
}
