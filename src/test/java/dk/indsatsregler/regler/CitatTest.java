package dk.indsatsregler.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvor loven citeres, står det ord for ord i loven. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CitatTest {

    private record Udsagn(String id, String mærke, String citat, String kilde) {}

    private static final Pattern CITAT = Pattern.compile("«([^»]+)»");
    private static final int ORD = 25;

    private static Optional<Lovtekster> lov = Optional.empty();

    @BeforeAll
    static void læs() {
        lov = Lovtekster.læs();
        if (lov.isEmpty()) {
            System.out.println("CitatTest: citaterne er IKKE holdt op mod lovens tekst; mappen " + Lovtekster.MAPPE
                    + " er her ikke.");
        }
    }

    private static List<Udsagn> udsagn() throws IOException {
        List<Udsagn> alle = new ArrayList<>();
        for (JsonNode u : new ObjectMapper()
                .readTree(Path.of("src/main/resources/rules/udsagn.json").toFile())) {
            if (u.has("citat")) {
                alle.add(new Udsagn(
                        u.get("id").asText(),
                        u.get("maerke").asText(),
                        u.get("citat").asText(),
                        u.get("kilde").asText()));
            }
        }
        return alle;
    }

    private static Set<String> kontrollér() throws IOException {
        try (Stream<String> linjer = Files.lines(Path.of("src/test/resources/lov/kontroller.txt"))) {
            return linjer.filter(linje -> !linje.startsWith("#"))
                    .map(linje -> linje.substring(0, linje.indexOf(' ')))
                    .collect(Collectors.toSet());
        }
    }

    private static long ord(String tekst) {
        return tekst.strip().split("\\s+").length;
    }

    @Test
    void intet_citat_af_lov_er_på_mere_end_25_ord() throws IOException {
        assertThat(udsagn().stream().filter(u -> Lovtekster.erLov(u.kilde())))
                .hasSizeGreaterThan(100)
                .allMatch(u -> ord(u.citat()) <= ORD);
    }

    @Test
    void hvert_udsagns_citat_står_i_loven_eller_på_listen_over_dem_der_skal_kontrolleres() throws IOException {
        assumeTrue(lov.isPresent(), "lovens tekst er ikke ved siden af projektet");
        Set<String> kontrollér = kontrollér();
        List<Udsagn> lovcitater = udsagn().stream()
                .filter(u -> u.mærke().equals("LOV") || Lovtekster.erLov(u.kilde()))
                .toList();

        assertThat(lovcitater).hasSizeGreaterThan(100);
        assertThat(lovcitater.stream()
                        .filter(u -> !kontrollér.contains(u.id()))
                        .filter(u -> !lov.orElseThrow().står(u.citat(), u.kilde())))
                .isEmpty();
    }

    @Test
    void listen_nævner_kun_det_der_ikke_kan_findes() throws IOException {
        assumeTrue(lov.isPresent(), "lovens tekst er ikke ved siden af projektet");
        Set<String> kontrollér = kontrollér();

        List<Udsagn> nævnt =
                udsagn().stream().filter(u -> kontrollér.contains(u.id())).toList();
        assertThat(nævnt)
                .hasSameSizeAs(kontrollér)
                .noneMatch(u -> lov.orElseThrow().står(u.citat(), u.kilde()));
    }

    @Test
    void en_regels_egne_ord_er_en_lovs_og_reglen_findes() throws IOException {
        Lovtekster.egneOrd().forEach((navn, ord) -> {
            assertThat(Lovtekster.HENVISES).containsKey(navn);
            assertThat(ord.values()).allMatch(citat -> ord(citat) <= ORD);
            assertThat(ord.keySet())
                    .allSatisfy(id -> assertThat(Regelmotor.standard().regler())
                            .anyMatch(regel -> regel.id().equals(id)
                                    && Lovtekster.begynder(regel.kilde().henvisning(), navn)));
        });
    }

    @Test
    void hvor_en_lovregel_citerer_citerer_den_loven() throws IOException {
        assumeTrue(lov.isPresent(), "lovens tekst er ikke ved siden af projektet");
        String andre = udsagn().stream()
                .map(Udsagn::citat)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        List<String> forkerte = new ArrayList<>();
        for (Regel regel : Regelmotor.standard().regler()) {
            if (regel.grundlag() != Grundlag.LOV) {
                continue;
            }
            Stream.of(
                            regel.forklaring(),
                            regel.kilde().fortolkning(),
                            regel.virkning().forbehold(),
                            regel.opgave().handling())
                    .filter(Objects::nonNull)
                    .flatMap(tekst -> CITAT.matcher(tekst).results().map(m -> m.group(1)))
                    .filter(citat -> ord(citat) > 2)
                    .filter(citat -> ord(citat) > ORD
                            || !(lov.orElseThrow().står(citat) || andre.contains(citat.toLowerCase(Locale.ROOT))))
                    .map(citat -> regel.id() + ": " + citat)
                    .forEach(forkerte::add);
        }
        assertThat(forkerte).isEmpty();
    }
}
