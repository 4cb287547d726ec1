package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reglerne som en mappe af sider. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KatalogTest {

    @TempDir
    private static Path rod;

    private static final Map<String, Document> SIDER = new TreeMap<>();
    private static Path mappe;

    @BeforeAll
    static void skriv() throws Exception {
        mappe = rod.resolve("katalog");
        assertThat(Koersel.af("katalog", "--ud", mappe.toString()).fejl()).isEmpty();
        for (Path fil : filer(mappe)) {
            String navn = mappe.relativize(fil).toString();
            if (navn.endsWith(".html")) {
                // Velformet: skrevet som HTML og XML på én gang.
                SIDER.put(navn, læst(Files.readString(fil)));
            }
        }
    }

    private static Document læst(String side) throws Exception {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(side.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> filer(Path mappe) throws IOException {
        try (Stream<Path> alle = Files.walk(mappe)) {
            return alle.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Element> elementer(Document side) {
        NodeList alle = side.getElementsByTagName("*");
        List<Element> elementer = new ArrayList<>();
        for (int i = 0; i < alle.getLength(); i++) {
            elementer.add((Element) alle.item(i));
        }
        return elementer;
    }

    private static Set<String> ankre(String side) {
        Set<String> ankre = new HashSet<>();
        elementer(SIDER.get(side)).forEach(e -> ankre.add(e.getAttribute("id")));
        return ankre;
    }

    @Test
    void hvert_link_fører_til_en_side_og_et_sted_på_den() {
        Map<String, Set<String>> ankre = new TreeMap<>();
        SIDER.keySet().forEach(navn -> ankre.put(navn, ankre(navn)));
        List<String> døde = new ArrayList<>();
        SIDER.forEach((navn, side) -> elementer(side).forEach(e -> {
            String til = e.hasAttribute("href") ? e.getAttribute("href") : e.getAttribute("src");
            if (til.isEmpty()) {
                return;
            }
            String[] dele = til.split("#", 2);
            String fil = dele[0].isEmpty()
                    ? navn
                    : Path.of(navn).resolveSibling(dele[0]).normalize().toString();
            boolean findes = Files.isRegularFile(mappe.resolve(fil))
                    && (dele.length == 1 || ankre.get(fil).contains(dele[1]));
            if (!findes) {
                døde.add(navn + ": " + til);
            }
        }));
        assertThat(døde).isEmpty();
    }

    @Test
    void ingen_side_henter_noget_udefra_eller_har_script_stil_eller_formular_i_sig() {
        SIDER.forEach((navn, side) -> elementer(side).forEach(e -> {
            assertThat(e.getTagName()).as(navn).isNotIn("style", "form", "iframe", "img", "object", "base");
            if (e.getTagName().equals("script")) {
                assertThat(e.getTextContent()).as(navn).isEmpty();
            }
            for (int i = 0; i < e.getAttributes().getLength(); i++) {
                String attribut = e.getAttributes().item(i).getNodeName();
                assertThat(attribut).as(navn).isNotEqualTo("style").doesNotStartWith("on");
            }
        }));
        assertThat(SIDER.values())
                .allSatisfy(side -> assertThat(elementer(side))
                        .anyMatch(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy")
                                && e.getAttribute("content").startsWith("default-src 'none'")));
    }

    @Test
    void hver_regel_oplysning_fejlkode_og_hvert_udsagn_har_sit_sted() throws IOException {
        String søgning = Files.readString(mappe.resolve("soeg.js"));
        Regelmotor.standard().regler().forEach(r -> {
            assertThat(SIDER).containsKey("regel/" + r.id() + ".html");
            assertThat(søgning).contains("[\"" + r.id() + "\",\"regel\",");
        });
        for (FactType type : StandardVocabulary.get().told()) {
            Set<String> ankre = ankre("felt/" + type.name() + ".html");
            type.fields().forEach(felt -> assertThat(ankre).contains(felt.name()));
        }
        for (String udsagn : Statements.shipped().ids()) {
            assertThat(ankre("udsagn/" + udsagn.replaceFirst("-.*", "") + ".html"))
                    .contains(udsagn);
        }
        for (Code kode : Code.values()) {
            assertThat(tekst("fejl/" + kode.code() + ".html")).contains(kode.title());
        }
        assertThat(tekst("fejl/REGEL-203.html")).contains("Barn( alderen <= 9 )", "Skriv i stedet");
    }

    private static String tekst(String side) {
        return SIDER.get(side).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void reglens_side_har_kildens_ord_ved_siden_af_betingelsen_og_børn_der_viser_den() {
        assertThat(tekst("regel/NP-K1.html"))
                .contains(
                        "NP-K1 LOV hviler også på VEJLEDNING LOKALT VALG",
                        "0-9-årige børn, Barn: alder er højst 9 eller (fyldteÅr er højst 9 og medTrodsAlder er ja)",
                        "og ingen forælder er vurderet at kunne passe barnet. NP-HJEMME-NEJ er ikke opfyldt",
                        "Har forældrene afsøgt alle relevante pasningsmuligheder?",
                        "Læses af",
                        "NP-OMFATTET",
                        "Ikke opfyldt: ",
                        "Barnet fylder 10 på pasningsdagen");
    }

    @Test
    void samme_bytes_i_et_andet_sprog_og_en_anden_tidszone_og_en_side_mere_er_en_anden_mappe() throws IOException {
        Locale sprog = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path anden = rod.resolve("anden"); // skrevet to gange: én gang som ny, én gang i stedet for sig selv
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Koersel.af("katalog", "--ud", anden.toString());
        } finally {
            Locale.setDefault(sprog);
            TimeZone.setDefault(zone);
        }
        List<Path> filer = filer(mappe);
        assertThat(filer(anden)).hasSameSizeAs(filer).hasSizeGreaterThan(700);
        Set<String> foldede = new HashSet<>();
        for (Path fil : filer) {
            String navn = mappe.relativize(fil).toString();
            assertThat(anden.resolve(navn)).hasSameBinaryContentAs(fil);
            assertThat(navn).matches("[A-Za-z0-9._/-]+");
            assertThat(foldede.add(navn.toLowerCase(Locale.ROOT))).as(navn).isTrue();
        }
        // Det egne kan erstattes; det, nogen har lagt til, bliver aldrig slettet.
        assertThat(Koersel.af("katalog", "--ud", anden.toString()).kode()).isZero();
        Path egen = Files.writeString(anden.resolve("notat.txt"), "mit");
        assertThat(Koersel.af("katalog", "--ud", anden.toString()))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                anden
                                        + ": er hverken tom eller et katalog lavet af indsatsregler alene. Intet er ændret; giv en anden mappe.\n"));
        assertThat(egen).hasContent("mit");
    }

    @Test
    void en_fil_og_en_fremmed_mappe_røres_ikke() throws IOException {
        Path fremmed = Files.createDirectory(rod.resolve("fremmed"));
        Files.writeString(fremmed.resolve("index.html"), "andres");
        assertThat(Koersel.af("katalog", "--ud", fremmed.toString()).kode()).isEqualTo(2);
        assertThat(fremmed.resolve("index.html")).hasContent("andres");
        Path fil = Files.writeString(rod.resolve("fil"), "x");
        assertThat(Koersel.af("katalog", "--ud", fil.toString()))
                .isEqualTo(new Koersel(2, "", fil + ": kan ikke skrives. Det, der stod der, er ikke ændret.\n"));
        assertThat(fil).hasContent("x");
    }

    @Test
    void det_egne_lag_står_med_forskellen_i_ord() throws Exception {
        Path lokalt = rod.resolve("lokalt");
        Path regler = rod.resolve("regler");
        Koersel.af("tilpas", "FR-SAMLET-10", "--til", regler.toString());
        Path fil = regler.resolve("skolefravaer/fr-samlet-10.drl");
        Files.writeString(
                fil,
                Files.readString(fil)
                        .replace(
                                "UDFYLD: kommune, udvalg, dato og punkt",
                                "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4")
                        .replace("fraværsprocent >= 10 )   // 10 procent", "fraværsprocent >= 8 )   // 8 procent")
                        .replace("fravær på 10 procent", "fravær på 8 procent"));
        assertThat(Koersel.af("katalog", "--regler", regler.toString(), "--ud", lokalt.toString())
                        .fejl())
                .isEmpty();
        String forside = læst(Files.readString(lokalt.resolve("index.html")))
                .getDocumentElement()
                .getTextContent();
        assertThat(forside).contains("Jeres egne regler", "+ 1 lokalt lag", "nationalt standard er 10");
    }
}
