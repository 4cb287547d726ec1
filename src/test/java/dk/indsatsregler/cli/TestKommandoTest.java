package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.testing.Havneby;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** {@code test}: rapporten, slutkoderne og filen til byggeserveren. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TestKommandoTest {

    private static final String REGLER = Havneby.REGLER.toString();

    @TempDir
    private Path mappe;

    private static Koersel prøvet(Path scenarier, String... valg) {
        String[] alle = new String[valg.length + 4];
        alle[0] = "test";
        alle[1] = scenarier.toString();
        alle[2] = "--regler";
        alle[3] = REGLER;
        System.arraycopy(valg, 0, alle, 4, valg.length);
        return Koersel.af(alle);
    }

    private static Regeltest prøve(Path scenarier) {
        return Regeltest.af(scenarier).medRegler(Havneby.REGLER);
    }

    @Test
    void i_orden_er_0() {
        assertThat(prøvet(Havneby.SCENARIER)).isEqualTo(new Koersel(0, "4 scenarier: 4 bestået, 0 fejlet.\n", ""));
        assertThat(prøvet(Havneby.FIL)).isEqualTo(new Koersel(0, "4 scenarier: 4 bestået, 0 fejlet.\n", ""));
        assertThat(prøvet(Havneby.SCENARIER, "--daekning", "--mutation")).isEqualTo(new Koersel(0, """
                4 scenarier: 4 bestået, 0 fejlet.

                DÆKNING
                11 af 11 mål er dækket (100 %).

                FEJL, DER KUNNE VÆRE I REGLERNE
                15 mulige fejl er prøvet. Scenarierne opdager 15 af de 15, der kan ses i en sag (100 %).
                """, ""));
    }

    @Test
    void den_der_venter_ved_en_terminal_får_at_vide_hvor_langt_det_er_nået() {
        String scenarier = Path.of("src/test/resources/scenarier/noedpasning").toString();
        Koersel uset = Koersel.af("test", scenarier);
        ByteArrayOutputStream ud = new ByteArrayOutputStream();
        ByteArrayOutputStream fejl = new ByteArrayOutputStream();

        int kode =
                Main.run(new String[] {"test", scenarier}, Koersel.terminal(Regelmotor::standard, "", ud, fejl, true));

        assertThat(uset.fejl()).isEmpty();
        assertThat(new Koersel(kode, ud.toString(StandardCharsets.UTF_8), "")).isEqualTo(uset);
        int alle = Integer.parseInt(uset.ud().split(" ")[0]);
        assertThat(fejl.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                        .map(i -> i * (alle / 10))
                        .filter(i -> i < alle)
                        .mapToObj(i -> i + " af " + alle + " scenarier …")
                        .toList());
    }

    @Test
    void et_scenarie_der_fejler_er_4() {
        Path scenarier = Havneby.skriv(mappe, Havneby.medFejl());

        assertThat(prøvet(scenarier))
                .isEqualTo(new Koersel(4, prøve(scenarier).kør().tekst(), ""));
    }

    @Test
    void for_lidt_dækning_er_4() {
        Path scenarier = Havneby.kun(mappe, 1, 2);
        String ud = prøve(scenarier).medDækning().kør().tekst();

        assertThat(ud).contains("\nDækningen er 72 %; grænsen er 100 %.\n");
        assertThat(prøvet(scenarier, "--daekning")).isEqualTo(new Koersel(4, ud, ""));
        assertThat(prøvet(scenarier, "--dækning", "--grænse", "72"))
                .isEqualTo(new Koersel(0, prøve(scenarier).medDækning(72).kør().tekst(), ""));
        assertThat(prøvet(scenarier, "--graense=73").kode()).isEqualTo(4);
        assertThat(prøvet(scenarier, "--graense", "0").kode()).isZero();
    }

    @Test
    void en_fejl_som_ingen_opdager_er_4() {
        Path scenarier = Havneby.kun(mappe, 1, 2);

        assertThat(prøvet(scenarier, "--mutation"))
                .isEqualTo(new Koersel(4, prøve(scenarier).medMutation().kør().tekst(), ""));
    }

    @Test
    void resultatet_som_JUnit_XML() throws IOException {
        Path scenarier = Havneby.skriv(mappe, Havneby.medFejl());
        Path fil = mappe.resolve("resultat.xml");
        Proeverapport rapport = prøve(scenarier).kør();

        assertThat(prøvet(scenarier, "--junit", fil.toString())).isEqualTo(new Koersel(4, rapport.tekst(), ""));
        assertThat(Files.readString(fil).replaceAll(" time(stamp)?=\"[^\"]*\"", ""))
                .isEqualTo(rapport.junitXml());
        assertThat(fil).content().containsPattern(" timestamp=\"20\\d\\d-").containsPattern(" time=\"\\d+\\.\\d{3}\"");

        Path ingen = mappe.resolve("nej").resolve("resultat.xml");
        assertThat(prøvet(scenarier, "--junit", ingen.toString()))
                .isEqualTo(new Koersel(
                        2,
                        rapport.tekst(),
                        ingen + ": kan ikke skrives. En rapport, der stod der før, er ikke ændret.\n"));
    }

    @Test
    void dækning_og_mutation_som_JSON() throws IOException {
        Path scenarier = Havneby.kun(mappe, 1, 2);
        Koersel kørsel = prøvet(scenarier, "--daekning", "--mutation", "--format", "json");
        Proeverapport rapport = prøve(scenarier).medDækning().medMutation().kør();
        JsonNode json = new ObjectMapper().readTree(kørsel.ud());

        assertThat(kørsel.kode()).isEqualTo(4);
        assertThat(json.path("scenarier")).hasSameSizeAs(rapport.scenarier());
        assertThat(json.path("regelsaet").path("sha256").asText())
                .isEqualTo(Objects.requireNonNull(rapport.regelsæt()).sha256());
        assertThat(json.path("daekning").path("procent").asInt())
                .isEqualTo(Objects.requireNonNull(rapport.dækning()).procent());
        assertThat(json.path("daekning").path("udaekkede"))
                .hasSameSizeAs(rapport.dækning().udækkede());
        assertThat(json.path("mutation")
                        .path("overlevende")
                        .get(0)
                        .path("forslag")
                        .path("tekst")
                        .asText())
                .contains("Scenarie: ");
        assertThat(prøvet(scenarier, "--daekning", "--mutation", "--format", "json"))
                .isEqualTo(kørsel);
    }

    @Test
    void rapporten_er_sider_i_en_mappe_hel_eller_slet_ikke() throws Exception {
        Path scenarier = Havneby.kun(mappe, 1, 2);
        Path rapport = mappe.resolve("rapport");
        Koersel kørsel = prøvet(scenarier, "--daekning", "--mutation", "--rapport", rapport.toString());

        assertThat(kørsel.kode()).isEqualTo(4);
        String forside = Files.readString(rapport.resolve("index.html"));
        assertThat(forside)
                .contains("<h2>Fejl, ingen ville opdage</h2>", "SHA-256 ", "Scenarie: ")
                .doesNotContain("<script", "http://", "style=");
        List<Path> sider;
        try (Stream<Path> alle = Files.list(rapport.resolve("regel"))) {
            sider = alle.toList();
        }
        assertThat(sider).isNotEmpty().allSatisfy(side -> {
            // Every page is well-formed.
            String tekst = Files.readString(side).replaceFirst("<!DOCTYPE html>", "");
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(tekst)));
            assertThat(forside).contains("regel/" + side.getFileName());
        });
        assertThat(sider).anySatisfy(side -> assertThat(side).content().contains("Ville opdage "));

        prøvet(scenarier, "--daekning", "--mutation", "--rapport", rapport.toString());
        String igen = Files.readString(rapport.resolve("index.html"));
        assertThat(udenTider(igen)).isEqualTo(udenTider(forside));

        Files.writeString(rapport.resolve("mit.txt"), "x");
        assertThat(prøvet(scenarier, "--rapport", rapport.toString()).kode()).isEqualTo(2);
        assertThat(rapport.resolve("index.html")).hasContent(igen);
    }

    private static String udenTider(String side) {
        return side.replaceAll("[0-9]+,[0-9]{3} sekunder", "").replaceAll("Kørt [^ ]+ UTC", "");
    }

    @Test
    void regler_der_afvises_er_3() throws IOException {
        Path regler = Files.createDirectories(mappe.resolve("regler"));
        String god = Files.readString(Havneby.REGLER.resolve("lokalt/havneby.drl"));
        Files.createDirectories(regler.resolve("lokalt"));
        Files.writeString(regler.resolve("lokalt/a.drl"), god.replace("alder <= 5", "alderen <= 5"));

        Koersel kørsel = Koersel.af("test", Havneby.SCENARIER.toString(), "--regler", regler.toString());

        assertThat(kørsel)
                .isEqualTo(
                        new Koersel(3, Koersel.af("valider", regler.toString()).ud(), ""));
        assertThat(kørsel.ud())
                .startsWith("lokalt/a.drl:9:11  [REGEL-203]  HB-PASNING\n")
                .endsWith("1 problem i 1 fil.\n");
    }

    @Test
    void det_der_ikke_kan_bruges_er_2() {
        assertThat(Koersel.af("test", "nej")).isEqualTo(new Koersel(2, "", "nej: findes ikke.\n"));
        assertThat(Koersel.af("test", mappe.toString()))
                .isEqualTo(new Koersel(2, "", mappe + ": i mappen er der ingen scenarier (.feature).\n"));
        assertThat(Koersel.af("test", Havneby.SCENARIER.toString(), "--regler", mappe.toString()))
                .isEqualTo(new Koersel(2, "", mappe + ": i mappen er der ingen regelfiler (.drl).\n"));
    }
}
