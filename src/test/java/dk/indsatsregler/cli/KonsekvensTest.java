package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KonsekvensTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path mappe;

    private static List<String> sager(String område, int antal, int frø) {
        return Koersel.af("eksempelsager", "--antal", "" + antal, "--omraade", område, "--frø", "" + frø)
                .ud()
                .lines()
                .toList();
    }

    private String fil(String navn, List<String> linjer) throws IOException {
        return Files.write(mappe.resolve(navn), linjer).toString();
    }

    /** En mappe med FR-SAMLET-10 ved en anden grænse. */
    private String regler(String navn, int grænse) throws IOException {
        Path regler = mappe.resolve(navn);
        Koersel.af("tilpas", "FR-SAMLET-10", "--til", regler.toString());
        Path regel = regler.resolve("skolefravaer/fr-samlet-10.drl");
        Files.writeString(
                regel,
                Files.readString(regel)
                        .replace("UDFYLD: kommune, udvalg, dato og punkt", "Byrådet, prøve")
                        .replace("fraværsprocent >= 10 ", "fraværsprocent >= " + grænse + " ")
                        .replace("10 procent", grænse + " procent"));
        return regler.toString();
    }

    /** Det samme, talt ved at vurdere hver sag to gange og holde udfaldene op mod hinanden. */
    private static Map<String, Long> talt(List<String> sager, Regelmotor fra, Regelmotor til) {
        Map<String, Long> talt = new TreeMap<>();
        for (String sag : sager) {
            Map<String, String> før = stand(fra.vurder(SagJson.standard().læs(sag)));
            Map<String, String> nu = stand(til.vurder(SagJson.standard().læs(sag)));
            Map<String, String> alle = new HashMap<>(før);
            alle.putAll(nu);
            alle.keySet().forEach(id -> {
                String a = før.getOrDefault(id, "IKKE_VURDERET");
                String b = nu.getOrDefault(id, "IKKE_VURDERET");
                if (!a.equals(b)) {
                    talt.merge(id + ": " + a + " -> " + b, 1L, Long::sum);
                }
            });
        }
        return talt;
    }

    private static Map<String, String> stand(Vurdering vurdering) {
        return vurdering.udfald().stream()
                .collect(Collectors.toMap(
                        Udfald::id,
                        u -> u.spærring() == null
                                ? u.status().name()
                                : u.status() + ", " + u.spærring().grad()));
    }

    private static Map<String, Long> talt(JsonNode skrevet) {
        Map<String, Long> talt = new TreeMap<>();
        skrevet.get("regler")
                .forEach(r -> talt.put(
                        r.get("regel").asText() + ": " + r.get("fra").asText() + " -> "
                                + r.get("til").asText(),
                        r.get("antal").asLong()));
        return talt;
    }

    @Test
    void tallene_er_dem_to_vurderinger_giver_og_sagerne_staar_i_filens_orden() throws IOException {
        List<String> sager = new ArrayList<>(sager("skolefravaer", 120, 3));
        sager.addAll(sager("boernelineal", 30, 4).stream()
                .map(s -> s.replace("\"eksempel-", "\"lineal-"))
                .toList());
        Collections.reverse(sager);
        String ny = regler("ny", 30);
        Regelmotor til = Regelmotor.bygger()
                .medKommunalPraksis("bornholm")
                .medRegler(Path.of(ny))
                .byg();
        Koersel kørt = Koersel.af(
                "konsekvens", fil("s.jsonl", sager), "--praksis", "bornholm", "--regler", ny, "--format", "json");
        JsonNode skrevet = JSON.readTree(kørt.ud());

        assertThat(kørt.kode()).as(kørt.fejl()).isZero();
        assertThat(talt(skrevet))
                .isEqualTo(talt(
                        sager,
                        Regelmotor.bygger().medKommunalPraksis("bornholm").byg(),
                        til))
                .hasSizeGreaterThan(2);
        assertThat(skrevet.get("antal").asInt()).isEqualTo(150);
        assertThat(skrevet.get("aendrede").asInt())
                .isEqualTo(skrevet.get("sager").size());
        assertThat(skrevet.get("til").get("sha256").asText())
                .isEqualTo(til.regelsæt().sha256());
        List<String> orden = sager.stream()
                .map(s -> SagJson.standard().læs(s).id())
                .filter(id -> skrevet.get("sager").findValuesAsText("sagId").contains(id))
                .toList();
        assertThat(skrevet.get("sager").findValuesAsText("sagId")).isEqualTo(orden);
        long udfald = talt(skrevet).values().stream().mapToLong(Long::longValue).sum();
        assertThat(skrevet.get("udfald").asLong()).isEqualTo(udfald);
        assertThat(skrevet.get("sager").findValues("regel")).hasSize((int) udfald);
        // Som en regel, der er ny, holdt op mod de regler, der følger med.
        Koersel mod = Koersel.af(
                "konsekvens", fil("s.jsonl", sager), "--regler", ny, "--mod", regler("gl", 20), "--format", "json");
        assertThat(talt(JSON.readTree(mod.ud())))
                .isEqualTo(talt(
                        sager,
                        Regelmotor.bygger().medRegler(mappe.resolve("gl")).byg(),
                        Regelmotor.bygger().medRegler(Path.of(ny)).byg()));
    }

    @Test
    void teksten_siger_regel_retning_og_den_betingelse_der_vendte() throws IOException {
        String sager = fil(
                "s.jsonl",
                List.of(Files.readString(Path.of(Koersel.sag("31-samlet-netop-10-procent")))
                        .replace("\n", " ")));
        Koersel kørt = Koersel.af("konsekvens", sager, "--regler", regler("ny", 11));

        assertThat(kørt.kode()).isZero();
        assertThat(kørt.ud())
                .startsWith("KONSEKVENS for 1 sager\n  Fra 0.1.0, SHA-256 ")
                .contains("""
                        FR-SAMLET-10: Bekymrende fravær · LOKALT VALG
                          opfyldt → ikke opfyldt: 1 sag
                              fx eksempel-31: Vindue( skoledage == 60, fraværsprocent >= 10 ) → Vindue( skoledage == 60, fraværsprocent >= 11 )
                        """);
    }

    @Test
    void mod_en_pakke_og_mod_sig_selv() throws IOException {
        String sager = fil("s.jsonl", sager("noedpasning", 20, 1));
        Koersel.af("pak", "--til", mappe.resolve("p").toString());

        assertThat(Koersel.af("konsekvens", sager, "--mod", mappe.resolve("p").toString())
                        .ud())
                .contains("  0 udfald er andre, i 0 sager.");
        assertThat(Koersel.af(
                                "konsekvens",
                                sager,
                                "--praksis",
                                "bornholm",
                                "--mod",
                                mappe.resolve("p").toString())
                        .kode())
                .isZero();
    }

    @Test
    void en_sag_der_ikke_kan_bruges_stopper_ikke_de_andre() throws IOException {
        List<String> sager = new ArrayList<>(sager("skolefravaer", 3, 1));
        sager.add(1, "{\"sagId\":\"a\",\"vurderingsdato\":\"2024-01-16\",\"fakta\":{\"Barn\":{\"alder\":7}}}");
        sager.add(2, "");
        Koersel kørt = Koersel.af("konsekvens", fil("s.jsonl", sager), "--regler", regler("ny", 11));

        assertThat(kørt.kode()).isEqualTo(2);
        assertThat(kørt.fejl()).startsWith("linje 2: ").contains("alder beregnes; angiv Barn.fødselsdato");
        assertThat(kørt.ud()).startsWith("KONSEKVENS for 3 sager\n  1 linje kunne ikke bruges og er ikke talt med.\n");
        assertThat(Koersel.af("konsekvens", mappe.resolve("s.jsonl").toString(), "--format", "json")
                        .ud())
                .contains("\"antal\":3,\"ikkeTalt\":1,");
        assertThat(Koersel.af("konsekvens", mappe.resolve("ingen").toString()).fejl())
                .endsWith("ingen: findes ikke.\n");
        assertThat(Koersel.af(
                                "konsekvens",
                                mappe.resolve("s.jsonl").toString(),
                                "--mod",
                                mappe.resolve("væk").toString())
                        .kode())
                .isEqualTo(2);
    }

    @Test
    void eksempelsager_er_de_samme_hver_gang_og_kan_vurderes_i_hvert_omraade() {
        for (String område : Regelmotor.standard().regler().stream()
                .map(r -> r.område())
                .filter(o -> !o.startsWith("kommunal/"))
                .distinct()
                .toList()) {
            List<String> sager = sager(område, 12, 5);

            assertThat(sager).hasSize(12).doesNotHaveDuplicates().isEqualTo(sager(område, 12, 5));
            assertThat(sager).isNotEqualTo(sager(område, 12, 6));
            assertThat(sager).allSatisfy(sag -> {
                Vurdering vurdering =
                        Regelmotor.standard().vurder(SagJson.standard().læs(sag));
                assertThat(vurdering.ingenVurdering()).isNull();
                assertThat(vurdering.hoved().områder()).contains(område);
            });
            assertThat(sager.stream()
                            .flatMap(sag -> Regelmotor.standard()
                                    .vurder(SagJson.standard().læs(sag))
                                    .udfald()
                                    .stream())
                            .filter(u -> u.regel().område().equals(område))
                            .map(Udfald::status)
                            .distinct())
                    .as(område)
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void eksempelsager_af_andet_end_et_omraade_og_et_antal_siges_paa_dansk() {
        assertThat(Koersel.af("eksempelsager", "--antal", "1", "--omraade", "skolefravear")
                        .fejl())
                .startsWith(
                        "Der er ingen regler for området skolefravear.\nMåske mente du: skolefravaer\nOmråderne er: ");
        assertThat(Koersel.af("eksempelsager", "--antal", "0", "--omraade", "skolefravaer")
                        .fejl())
                .startsWith("--antal skal være et helt tal fra 1 til 10.000.000.");
        assertThat(Koersel.af("eksempelsager", "--antal", "1", "--omraade", "skolefravaer", "--froe", "x")
                        .fejl())
                .contains("skal være et helt tal med højst 18 cifre.");
    }
}
