package dk.indsatsregler.dokument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.dokument.word.Wordfil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Et dokument siger det samme som tekst, HTML og Word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DokumentTest {

    private static final Dokument DOKUMENT = new Dokument(
            "Prøve",
            "UDKAST",
            List.of(
                    new Blok.Overskrift(1, "Første del"),
                    new Blok.Afsnit("Et afsnit med <b>, & og \"citat\"."),
                    new Blok.Overskrift(2, "Inde i delen"),
                    new Blok.Citat("lovens ord", "§ 1"),
                    new Blok.Citat("lovens «ord»", "§ 2"),
                    new Blok.Liste(List.of("ét", "to")),
                    new Blok.Tabel(List.of("Hvad", "Værdi"), List.of(List.of("alder", "9"), List.of("køn", ""))),
                    new Blok.Tomt("Afsender")));

    @Test
    void som_tekst_har_hver_del_mærket() {
        String mærke = " ".repeat(84) + "UDKAST";
        assertThat(DOKUMENT.tekst())
                .isEqualTo("PRØVE" + " ".repeat(89) + "UDKAST\n"
                        + "\nFØRSTE DEL" + mærke + "\n"
                        + "Et afsnit med <b>, & og \"citat\".\n"
                        + "\nInde i delen\n"
                        + "    «lovens ord» (§ 1)\n    lovens «ord» (§ 2)\n"
                        + "  - ét\n  - to\n"
                        + "  - alder\n      Værdi: 9\n  - køn\n"
                        + "  [Afsender: ______________________]\n"
                        + "\nUDKAST\n");
    }

    @Test
    void lange_linjer_deles_ved_ord() {
        String tekst = new Dokument("T", "M", List.of(new Blok.Liste(List.of("ord ".repeat(60))))).tekst();

        assertThat(tekst.lines()).allMatch(linje -> linje.length() <= 100);
        assertThat(tekst.lines().skip(2).filter(l -> l.contains("ord"))).allMatch(l -> l.startsWith("    ord"));
    }

    @Test
    void som_html_er_hvert_ord_escapet_og_intet_hentes_eller_køres() {
        assertThat(DOKUMENT.html())
                .contains(
                        "<html lang=\"da\">",
                        "default-src 'none'",
                        "<title>UDKAST: Prøve</title>",
                        "<p class=\"maerke\">UDKAST</p>",
                        "position:fixed",
                        "<p>Et afsnit med &lt;b&gt;, &amp; og &quot;citat&quot;.</p>",
                        "<h2>Første del</h2>",
                        "<h3>Inde i delen</h3>",
                        "<blockquote>«lovens ord» <cite>§ 1</cite></blockquote>",
                        "<blockquote>lovens «ord» <cite>§ 2</cite></blockquote>",
                        "<ul>\n<li>ét</li>\n<li>to</li>\n</ul>",
                        "<thead><tr><th>Hvad</th><th>Værdi</th></tr>\n</thead>",
                        "<tr><td>alder</td><td>9</td></tr>",
                        "<div class=\"tomt\">[Afsender]</div>")
                .doesNotContain("<script", "http://", "https://", "<b>");
    }

    @Test
    void som_word_er_det_samme_ord_og_mærket_står_i_sidehovedet() throws IOException {
        byte[] fil = Wordfil.af(DOKUMENT);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(fil))) {
            assertThat(word.getHeaderList())
                    .singleElement()
                    .satisfies(hoved -> assertThat(hoved.getText().strip()).isEqualTo("UDKAST"));
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Prøve",
                            "Første del",
                            "Et afsnit med <b>, & og \"citat\".",
                            "Inde i delen",
                            "«lovens ord» (§ 1)",
                            "lovens «ord» (§ 2)",
                            "– ét",
                            "– to",
                            "",
                            "[Afsender: ______________________]");
            assertThat(word.getTables()).singleElement().satisfies(tabel -> {
                assertThat(tabel.getText()).isEqualTo("Hvad\tVærdi\nalder\t9\nkøn\t\n");
                assertThat(tabel.getRow(0).isRepeatHeader()).isTrue();
            });
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("UDKAST: Prøve");
        }
    }

    // RF-08a: ingen dag, nogen ikke har skrevet, og ingen forfatter.
    @Test
    void en_word_fil_har_samme_byte_hver_gang_og_ingen_dag() throws IOException {
        byte[] fil = Wordfil.af(DOKUMENT);

        assertThat(Wordfil.af(DOKUMENT)).isEqualTo(fil);
        int dele = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fil))) {
            for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
                assertThat(del.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
                assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("dcterms:created", "dcterms:modified");
                dele++;
            }
        }
        assertThat(dele).isGreaterThan(5);
    }

    @Test
    void en_række_har_en_celle_for_hver_søjle() {
        assertThatThrownBy(() -> new Blok.Tabel(List.of("Hvad", "Værdi"), List.of(List.of("alder"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row of 1 cells under 2");
    }

    @Test
    void toString_viser_intet_af_indholdet() {
        assertThat(DOKUMENT).hasToString("Dokument[UDKAST]");
        assertThat(DOKUMENT.blokke()).noneMatch(blok -> blok.toString().contains("alder"));
    }
}
