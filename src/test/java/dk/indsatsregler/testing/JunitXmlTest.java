package dk.indsatsregler.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Rapporten som JUnit XML: i fuld ordlyd, holdt op mod formatet, og med tegn, XML ikke bryder sig om. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JunitXmlTest {

    private static final Scenarieresultat BESTÅET = new Scenarieresultat("a/b.feature", 6, "NP-K1", "Går godt", null);

    private static void gyldig(String xml) throws Exception {
        SchemaFactory.newDefaultInstance()
                .newSchema(JunitXmlTest.class.getResource("junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Document læst(String xml) throws Exception {
        DocumentBuilderFactory læser = DocumentBuilderFactory.newDefaultInstance();
        læser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return læser.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void en_fil_er_en_gruppe_og_dækning_og_mutation_hver_sin() throws Exception {
        Proeverapport rapport = new Proeverapport(
                List.of(
                        BESTÅET,
                        new Scenarieresultat(
                                "a/b.feature",
                                9,
                                "NP-K1",
                                "Går galt",
                                "linje 12: Så er …\nNP-K1 er opfyldt.\n\n  Hvorfor:\n"),
                        new Scenarieresultat("c.feature", 1, null, "c.feature", "linje 1\nFilen er tom.")),
                new Daekning(100, 4, 11, 0, 36, List.of(), "4 af 11 mål er dækket (36 %).\n\nNP-K1: …\n"),
                new Mutationer(15, 2, 0, 15, 100, List.of(), "15 mulige fejl er prøvet.\n"));

        String xml = rapport.junitXml();

        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites tests="5" failures="3" errors="0" skipped="0">
                  <testsuite name="a/b.feature" tests="2" failures="1" errors="0" skipped="0">
                    <testcase name="Går godt" classname="a.b.NP-K1" file="a/b.feature" line="6"/>
                    <testcase name="Går galt" classname="a.b.NP-K1" file="a/b.feature" line="9">
                      <failure message="linje 12: Så er … · NP-K1 er opfyldt." type="fejlet">a/b.feature:9
                linje 12: Så er …
                NP-K1 er opfyldt.

                  Hvorfor:
                </failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="c.feature" tests="1" failures="1" errors="0" skipped="0">
                    <testcase name="c.feature" classname="c" file="c.feature" line="1">
                      <failure message="linje 1 · Filen er tom." type="fejlet">c.feature:1
                linje 1
                Filen er tom.</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="dækning" tests="1" failures="1" errors="0" skipped="0">
                    <testcase name="mindst 100 %" classname="dækning">
                      <failure message="4 af 11 mål er dækket (36 %)." type="fejlet">4 af 11 mål er dækket (36 %).

                NP-K1: …
                </failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="mutation" tests="1" failures="0" errors="0" skipped="0">
                    <testcase name="enhver fejl opdages" classname="mutation"/>
                  </testsuite>
                </testsuites>
                """);
        gyldig(xml);
    }

    // Tiderne er det eneste, der ikke er ens fra gang til gang.
    @Test
    void med_tidtagning_står_tiderne_der_og_ellers_er_det_det_samme() throws Exception {
        Tidtagning tid = new Tidtagning(LocalDateTime.of(2025, 3, 1, 12, 0, 7, 9));
        tid.tog(Tidtagning.navn("a/b.feature", 6, "Går godt"), 12_345_678);
        tid.tog("dækning", 2_000_000_000);
        Proeverapport rapport =
                new Proeverapport(List.of(BESTÅET), new Daekning(100, 4, 4, 0, 100, List.of(), ""), null);

        String xml = rapport.junitXml(tid);

        gyldig(xml);
        assertThat(xml)
                .contains(
                        "<testsuites tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"2.012\" timestamp=\"2025-03-01T12:00:07\">",
                        "line=\"6\" time=\"0.012\"/>",
                        "classname=\"dækning\" time=\"2.000\"/>");
        assertThat(xml.replaceAll(" time(stamp)?=\"[^\"]*\"", "")).isEqualTo(rapport.junitXml());
    }

    @Test
    void ethvert_tegn_kan_læses_igen() throws Exception {
        String slemt = "<&>\"' ]]> \uD83D\uDC76 \u0001\u0000\uFFFE\uD800 \t æøå";
        String ventet = "<&>\"' ]]> \uD83D\uDC76 U+0001U+0000U+FFFEU+D800   æøå";

        String xml = new Proeverapport(
                        List.of(BESTÅET, new Scenarieresultat("x.feature", 1, "NP-K1", slemt, slemt)), null, null)
                .junitXml();

        gyldig(xml);
        Element fejl = (Element) læst(xml).getElementsByTagName("failure").item(0);
        assertThat(fejl.getTextContent()).isEqualTo("x.feature:1\n" + ventet);
        assertThat(((Element) fejl.getParentNode()).getAttribute("name")).isEqualTo(ventet);
    }

    @Test
    void en_rigtig_kørsel_er_gyldig(@TempDir Path mappe) throws Exception {
        Proeverapport rapport = Regeltest.af(Havneby.skriv(mappe, Havneby.medFejl()))
                .medRegler(Havneby.REGLER)
                .medDækning()
                .medMutation()
                .kør();

        gyldig(rapport.junitXml());
        assertThat(læst(rapport.junitXml()).getElementsByTagName("testcase").getLength())
                .isEqualTo(6);
    }
}
