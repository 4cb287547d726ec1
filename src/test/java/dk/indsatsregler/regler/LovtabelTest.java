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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * docs/lov.md: hver regel under LOV med sin paragraf, de ord den hviler på, hvornår den gælder, og hvad der er fortolkning.
 * {@code -Dlov.skriv=true} skriver den igen.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LovtabelTest {

    private static final Path FIL = Path.of("docs/lov.md");
    private static final Pattern CITAT = Pattern.compile("«([^»]+)»");
    private static final String INDLEDNING = """
            # Reglerne holdt op mod loven

            Hver regel, der er mærket LOV, med den paragraf, den hviler på, lovens ord (kort; nummeret er udsagnet i
            [rules/udsagn.json](../src/main/resources/rules/udsagn.json)), hvornår den gælder, og hvad der er fortolkning. Tabellen er skrevet af
            reglerne selv (`mvn -B test -Dtest=LovtabelTest -Dlov.skriv=true`), og en test holder den. Ordene er læst i en maskinkopi, hvis nyeste
            dokument er af 12. februar 2026; kontrollér dem på retsinformation.dk, før de bruges. «kontrollér» ved et citat betyder, at dets kilde
            ikke er blandt de læste love, eller at ordene er gengivet af andre.
            """;

    @Test
    void tabellen_er_den_reglerne_giver() throws IOException {
        String tabel = tabel();
        if (Boolean.getBoolean("lov.skriv")) {
            Files.writeString(FIL, tabel);
        }
        assertThat(FIL).hasContent(tabel);
    }

    @Test
    void hver_lovregel_nævner_en_paragraf() {
        assertThat(lovregler())
                .hasSizeGreaterThan(50)
                .allSatisfy(regel -> assertThat(regel.kilde().henvisning())
                        .as(regel.id())
                        .containsPattern("§|[Pp]rincipmeddelelse"));
    }

    private static List<Regel> lovregler() {
        return Regelmotor.standard().regler().stream()
                .filter(regel -> regel.grundlag() == Grundlag.LOV)
                .toList();
    }

    private static String tabel() throws IOException {
        Map<String, String> ord = ord();
        Map<String, Map<String, String>> egne = Lovtekster.egneOrd();
        StringBuilder tabel = new StringBuilder(INDLEDNING);
        Map<String, List<Regel>> områder =
                lovregler().stream().collect(Collectors.groupingBy(Regel::område, TreeMap::new, Collectors.toList()));
        områder.forEach((område, regler) -> {
            tabel.append("\n## ").append(område).append("\n\n");
            tabel.append("| Regel | Paragraf | Lovens ord | Gælder | Fortolkning |\n|---|---|---|---|---|\n");
            regler.stream()
                    .sorted(Comparator.comparing((Regel r) -> r.placering().fil())
                            .thenComparingInt((Regel r) -> r.placering().linje()))
                    .forEach(regel -> tabel.append("| ")
                            .append(regel.id())
                            .append(": ")
                            .append(celle(regel.titel()))
                            .append(" | ")
                            .append(celle(regel.kilde().henvisning()))
                            .append(" | ")
                            .append(celle(ord(regel, ord, egne)))
                            .append(" | ")
                            .append(periode(regel))
                            .append(" | ")
                            .append(celle(regel.kilde().fortolkning()))
                            .append(" |\n"));
        });
        return tabel.toString();
    }

    // Et udsagns citat er fra den nyeste lov og fra ét sted i den; en regel, der hviler på andre ord, viser dem.
    private static String ord(Regel regel, Map<String, String> ord, Map<String, Map<String, String>> egne) {
        String henvisning = regel.kilde().henvisning();
        return egne.entrySet().stream()
                .filter(lov -> Lovtekster.begynder(henvisning, lov.getKey()))
                .map(lov -> lov.getValue().get(regel.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(egen -> "«" + egen + "»")
                .orElseGet(() -> regel.kilde().udsagn().stream()
                        .map(ord::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("; ")));
    }

    /** En jurist, der slår paragraffen op, finder ordene dér, og servicelovens regler viser ikke barnets lovs ord. */
    @Test
    void ordene_står_i_det_stykke_reglen_henviser_til() throws IOException {
        Optional<Lovtekster> lov = Lovtekster.læs();
        assumeTrue(lov.isPresent(), "lovens tekst er ikke ved siden af projektet");
        Map<String, String> ord = ord();
        Map<String, Map<String, String>> egne = Lovtekster.egneOrd();
        List<String> forkerte = new ArrayList<>();
        int set = 0;
        for (Regel regel : lovregler()) {
            String henvisning = regel.kilde().henvisning();
            Optional<String> læst = Lovtekster.HENVISES.keySet().stream()
                    .filter(navn -> Lovtekster.begynder(henvisning, navn))
                    .findFirst();
            if (læst.isEmpty() || henvisning.contains("som ændret")) {
                continue;
            }
            set++;
            List<String> citater = CITAT.matcher(ord(regel, ord, egne))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            if (citater.stream().noneMatch(citat -> lov.get().står(citat, læst.get(), henvisning))) {
                forkerte.add(regel.id() + " · " + henvisning + " · " + citater);
            }
            if (læst.get().equals("Serviceloven")
                    && !citater.stream()
                            .allMatch(citat -> lov.get().står(citat, "E47")
                                    || (henvisning.contains("barnets lov")
                                            && lov.get().står(citat, "E45")))) {
                forkerte.add(regel.id() + " · ikke servicelovens ord · " + citater);
            }
        }
        assertThat(forkerte).isEmpty();
        assertThat(set).isGreaterThan(200);
    }

    @Test
    void hver_lovregel_viser_de_ord_den_hviler_på() throws IOException {
        Map<String, String> ord = ord();
        Map<String, Map<String, String>> egne = Lovtekster.egneOrd();
        assertThat(lovregler().stream()
                        .filter(regel -> ord(regel, ord, egne).isEmpty())
                        .map(regel -> regel.id() + ": " + regel.kilde().henvisning()))
                .isEmpty();
    }

    private static Map<String, String> ord() throws IOException {
        List<String> kontrollér = Files.readAllLines(Path.of("src/test/resources/lov/kontroller.txt")).stream()
                .filter(linje -> !linje.startsWith("#"))
                .map(linje -> linje.substring(0, linje.indexOf(' ')))
                .toList();
        Map<String, String> ord = new LinkedHashMap<>();
        for (JsonNode u : new ObjectMapper()
                .readTree(Path.of("src/main/resources/rules/udsagn.json").toFile())) {
            String id = u.get("id").asText();
            if (u.get("maerke").asText().equals("LOV") && u.has("citat")) {
                ord.put(
                        id,
                        "«" + u.get("citat").asText() + "» (" + id + (kontrollér.contains(id) ? ", kontrollér" : "")
                                + ")");
            }
        }
        return ord;
    }

    private static String periode(Regel regel) {
        LocalDate til = regel.gyldighed().til();
        return "fra " + regel.gyldighed().fra() + (til == null ? "" : " til " + til);
    }

    private static String celle(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? "–" : tekst.replace("|", "\\|");
    }
}
