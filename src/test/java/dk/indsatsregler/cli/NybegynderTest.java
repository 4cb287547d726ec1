package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Smuttere af én, der ikke har set svarene: i en regels tekst (A), i hvordan en fil er gemt (B), i meningen (C) og i scenarier (D). Svaret er
 * rigtigt, når det er ét, står på den rigtige linje og siger det, der skulle have stået, eller de to ting, der ikke passer sammen. De få, der
 * endnu ikke svares på, er mærket; de er højst 5 af 100.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NybegynderTest {

    private static final Path REGLER = Path.of("src/main/resources/rules");
    private static final Path SMUTTERE = Path.of("src/test/resources/smutter/nybegyndere.json");
    private static final Pattern BESKED = Pattern.compile("(?m)^\\S[^\\n]*?(?::([0-9]+):[0-9]+)?  \\[REGEL-[0-9]+.*$");
    private static final Pattern TRIN = Pattern.compile("(?m)^    linje ([0-9]+): ");

    @TempDir
    private Path mappe;

    @Test
    void hver_smutter_svares_der_rigtigt_på() throws IOException {
        List<String> forkerte = new ArrayList<>();
        int endnu = 0;
        for (JsonNode smutter : new ObjectMapper().readTree(SMUTTERE.toFile())) {
            String svar = smutter.path("endnu").asBoolean() ? "" : svar(smutter);
            endnu += smutter.path("endnu").asBoolean() ? 1 : 0;
            if (!svar.isEmpty()) {
                forkerte.add(smutter.path("id").asText() + ": " + svar);
            }
        }
        assertThat(forkerte).isEmpty();
        assertThat(endnu).isLessThanOrEqualTo(5);
    }

    private String svar(JsonNode smutter) throws IOException {
        Path her = Files.createDirectory(mappe.resolve(smutter.path("id").asText()));
        int linje = smutter.path("linje").asInt(0);
        Koersel kørsel;
        if (smutter.path("art").asText().equals("scenarie")) {
            skriv(her, "noedpasning/x.feature", smutter.path("tekst").asText());
            kørsel = Koersel.af("test", her.toString());
        } else if (smutter.path("art").asText().equals("lag")) {
            for (Map.Entry<String, JsonNode> fil : smutter.path("filer").properties()) {
                skriv(her, fil.getKey(), fil.getValue().asText());
            }
            kørsel = Koersel.af("valider", "--uden-analyse", "--regler", her.toString());
        } else {
            String fil = smutter.path("fil").asText();
            alleRegler(her);
            String tekst = Files.readString(her.resolve(fil));
            int sted = -1;
            for (int i = 0; i <= smutter.path("nr").asInt(); i++) {
                sted = tekst.indexOf(smutter.path("fra").asText(), sted + 1);
                assertThat(sted).as(smutter.path("id").asText()).isNotNegative();
            }
            String før = tekst.substring(0, sted);
            skriv(
                    her,
                    fil,
                    før
                            + smutter.path("til").asText()
                            + tekst.substring(
                                    sted + smutter.path("fra").asText().length()));
            linje += 1 + (int) før.chars().filter(c -> c == '\n').count();
            kørsel = smutter.path("analyse").asBoolean()
                    ? Koersel.af("valider", her.toString())
                    : Koersel.af("valider", "--uden-analyse", her.toString());
        }
        return forkert(smutter, kørsel.ud() + kørsel.fejl(), linje);
    }

    private static String forkert(JsonNode smutter, String svar, int linje) {
        List<String> linjer = new ArrayList<>();
        for (Pattern form : List.of(BESKED, TRIN)) {
            for (Matcher fundet = form.matcher(svar); fundet.find(); ) {
                linjer.add(String.valueOf(fundet.group(1)));
            }
        }
        boolean stedløs = smutter.path("art").asText().equals("lag") && !smutter.has("linje");
        boolean ikkeLæst = svar.contains("Ikke læst: ");
        int ventet = smutter.path("beskeder").asInt(ikkeLæst ? 0 : 1);
        if (linjer.size() != ventet) {
            return linjer.size() + " beskeder\n" + svar;
        } else if (ventet == 1 && !stedløs && !linjer.contains(String.valueOf(linje))) {
            return "linje " + linjer + ", ikke " + linje + "\n" + svar;
        }
        return Stream.of(smutter.path("ord"))
                .flatMap(ord -> Stream.iterate(0, i -> i < ord.size(), i -> i + 1)
                        .map(i -> ord.get(i).asText()))
                .filter(ord ->
                        !svar.toLowerCase(java.util.Locale.ROOT).contains(ord.toLowerCase(java.util.Locale.ROOT)))
                .map(ord -> "siger ikke «" + ord + "»\n" + svar)
                .findFirst()
                .orElse("");
    }

    private static void alleRegler(Path her) throws IOException {
        try (Stream<Path> filer = Files.walk(REGLER)) {
            for (Path fil : filer.filter(f -> f.toString().endsWith(".drl")).toList()) {
                String navn = REGLER.relativize(fil).toString();
                if (!navn.startsWith("kommunal")) {
                    Files.createDirectories(her.resolve(navn).getParent());
                    Files.copy(fil, her.resolve(navn));
                }
            }
        }
    }

    private static void skriv(Path her, String navn, String tekst) throws IOException {
        Path fil = her.resolve(navn);
        Files.createDirectories(fil.getParent());
        Files.write(
                fil,
                tekst.startsWith("base64:")
                        ? Base64.getDecoder().decode(tekst.substring(7))
                        : tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** Det, der er i orden, får ingen besked: ellers ville svarene ovenfor intet vise. */
    @Test
    void det_der_er_i_orden_får_ingen_besked() throws IOException {
        Path her = Files.createDirectory(mappe.resolve("i-orden"));
        alleRegler(her);

        assertThat(Koersel.af("valider", her.toString()).ud()).startsWith("Ingen problemer: ");
    }
}
