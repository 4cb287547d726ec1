package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.draft.Documentation;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code begrund} og {@code dokumentation}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BegrundTest {

    private static final Path MAPPE = Path.of("examples/begrundelser");

    /** Siderne i {@code examples/begrundelser/sider}, og hvad der er skrevet for at få dem. */
    private static final Map<String, String> SIDER = Map.of(
            "noedpasning", "noedpasning --regel NP-K1 --regel NP-K3 --udskriftsdato 2020-04-02",
            "skolefravaer", "skolefravaer --regel FR-AFGOERELSE --regel FR-ULOVLIG-15 --udskriftsdato 2025-04-14",
            "skolefravaer-part",
                    "skolefravaer --regel FR-AFGOERELSE --regel FR-ULOVLIG-15 --udgave part --udskriftsdato 2025-04-14",
            "boernelineal", "boernelineal --regel BO-RAADGIVNING --udskriftsdato 2024-05-20",
            "stoette", "stoette --regel IT-LOV-STOETTE --udskriftsdato 2025-04-14",
            "stoette-barnet-som-part",
                    "stoette --regel IT-LOV-STOETTE --udgave barnet-som-part --udskriftsdato 2025-04-14",
            "stoette-til-barnet", "stoette --regel IT-LOV-STOETTE --udgave til-barnet --udskriftsdato 2025-04-14",
            "anbringelse", "anbringelse --regel IT-LOV-SAMTYKKE-FORAELDRE --udskriftsdato 2024-05-20");

    @TempDir
    private Path mappe;

    private static String[] skrevet(String linje) {
        String[] ord = linje.split(" ");
        ord[0] = MAPPE.resolve(ord[0] + ".json").toString();
        return Stream.concat(Stream.of("begrund"), Stream.of(ord)).toArray(String[]::new);
    }

    static Stream<String> sider() {
        return SIDER.keySet().stream().sorted();
    }

    /** {@code -Dbegrundelser.skriv=true} skriver siderne igen; så skal de læses. */
    @ParameterizedTest
    @MethodSource("sider")
    void siden_står_ord_for_ord(String navn) throws IOException {
        Koersel kørsel = Koersel.af(skrevet(SIDER.get(navn)));
        String side = kørsel.ud().replaceAll("SHA-256 [0-9a-f]{64}", "SHA-256 …");
        Path fil = MAPPE.resolve("sider").resolve(navn + ".txt");
        if (Boolean.getBoolean("begrundelser.skriv")) {
            Files.writeString(fil, side);
        }

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.fejl()).isEmpty();
        assertThat(side).isEqualTo(Files.readString(fil));
    }

    @Test
    void hver_side_er_på_listen() throws IOException {
        try (Stream<Path> filer = Files.list(MAPPE.resolve("sider"))) {
            assertThat(filer.map(f -> f.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(SIDER.keySet());
        }
    }

    private static Koersel begrund(String... resten) {
        return Koersel.af(Stream.concat(Stream.of("begrund"), Stream.of(resten)).toArray(String[]::new));
    }

    private static final String SAG = MAPPE.resolve("skolefravaer.json").toString();
    private static final String DAG = "--udskriftsdato=2025-04-14";

    @Test
    void et_område_giver_svaret_og_det_loven_siger_der_skal_gøres() {
        Koersel kørsel = begrund(SAG, "--omraade", "skolefravaer", DAG);

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.ud()).contains("Den hedder FR-AFGOERELSE.", "Den hedder FR-ULOVLIG-15.");
    }

    @Test
    void html_og_word_skrives_i_en_fil() throws IOException {
        Path html = mappe.resolve("u.html");
        Path word = mappe.resolve("u.docx");

        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--format", "html", "--til", html.toString()))
                .isEqualTo(new Koersel(0, "", ""));
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--format", "word", "--til", word.toString()))
                .isEqualTo(new Koersel(0, "", ""));
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("Klageinstansen er Ankestyrelsen.");
        try (XWPFDocument læst = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word)))) {
            assertThat(læst.getHeaderList().get(0).getText()).contains("UDKAST");
            assertThat(læst.getParagraphs()).anyMatch(p -> p.getText().equals("Klageinstansen er Ankestyrelsen."));
        }
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--format", "html")
                        .ud())
                .isEqualTo(Files.readString(html));
    }

    @Test
    void hver_fejl_siges_med_alle_ord() throws IOException {
        assertThat(begrund(SAG, DAG))
                .isEqualTo(new Koersel(2, "", "Sig, hvad der skal begrundes: --regel ID eller --omraade NAVN.\n"));
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSER", DAG))
                .isEqualTo(new Koersel(
                        2, "", "Ingen regel i vurderingen hedder FR-AFGOERELSER.\nMåske mente du: FR-AFGOERELSE\n"));
        assertThat(begrund(SAG, "--omraade", "noedpasning", DAG))
                .isEqualTo(new Koersel(
                        2,
                        "",
                        "I området noedpasning er der intet at begrunde. Vurderet er: skolefravaer, underretning.\n"));
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--format", "word"))
                .isEqualTo(new Koersel(2, "", "En Word-fil skrives i en fil: giv --til FIL.\n"));
        assertThat(begrund(
                        SAG,
                        "--regel",
                        "FR-AFGOERELSE",
                        DAG,
                        "--til",
                        mappe.resolve("x").toString()))
                .isEqualTo(new Koersel(
                        2, "", "--til skriver en HTML-side eller en Word-fil: giv --format html eller word.\n"));
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--udgave", "barnet-som-part"))
                .isEqualTo(new Koersel(
                        2,
                        "",
                        "Et barn er kun part, når det er fyldt 10 år, og kun i de sager, barnets lov § 3 nævner.\n"));
        Path andet = Files.writeString(mappe.resolve("sag.json"), "{}");
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--format", "word", "--til", andet.toString()))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                andet
                                        + ": findes og er ikke en Word-fil. Den er ikke ændret; skriv Word-filen til en anden fil.\n"));
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE", DAG, "--udgave", "alle")
                        .fejl())
                .contains("skal være faglig, part, barnet-som-part eller til-barnet.");
        assertThat(begrund(SAG, "--regel", "FR-AFGOERELSE").fejl()).contains("--udskriftsdato");
    }

    @Test
    void en_låst_udgave_siger_fagpersonen_hvorfor_og_skriver_intet() {
        Path til = mappe.resolve("part.html");

        Koersel kørsel = begrund(
                "examples/sager/50-mistanke-om-overgreb-paa-tvaers.json",
                "--omraade",
                "underretning",
                DAG,
                "--udgave",
                "part",
                "--format",
                "html",
                "--til",
                til.toString());

        assertThat(kørsel.kode()).isEqualTo(2);
        assertThat(kørsel.ud()).isEmpty();
        assertThat(kørsel.fejl())
                .startsWith(
                        "Udgaven til part eller barn er låst. En fagperson skal først se på sagen.\n"
                                + "  Der er kendskab til eller mistanke om vold eller overgreb. En fagperson skal først frigive.\n");
        assertThat(til).doesNotExist();
    }

    private static final LocalDate UDSKREVET = LocalDate.of(2026, 1, 5);

    private static RuleSet regler() {
        return new DefaultRegelmotorBygger(StandardVocabulary.get()).load(null).orThrow();
    }

    @Test
    void dokumentationen_har_hvert_felt_en_regel_læser_med_regel_grundlag_og_to_tomme_pladser() {
        Dokument dokument = Documentation.of(regler(), UDSKREVET);
        String html = dokument.html();

        assertThat(dokument.mærke()).isEqualTo("UDKAST");
        assertThat(html)
                .contains(
                        "Udskriftsdato: 5. januar 2026",
                        Regelmotor.standard().regelsæt().sha256(),
                        "<th>Slettefrist</th><th>Hvem må se feltet</th>",
                        "<tr><td>Fravaerssag.kommunenUnderrettet</td><td>Har skolens leder underrettet kommunalbestyrelsen om det ulovlige fravær?</td>",
                        "LOV: Barnets lov § 134",
                        "[Afsender: den dataansvarlige]");
        assertThat(html.split("<td>\\[udfyldes]</td>", -1).length - 1).isEqualTo(2 * læste().size());
        læste().forEach(felt -> assertThat(html).contains("<tr><td>" + felt + "</td>"));
        Regelmotor.standard().regler().forEach(regel -> assertThat(html).contains("<tr><td>" + regel.id() + ": "));
    }

    /** De felter, reglernes betingelser og frister selv nævner, og dem, de er regnet af. */
    private static List<String> læste() {
        RuleSet regler = regler();
        return regler.vocabulary().told().stream()
                .flatMap(type -> type.toldFields().stream())
                .filter(felt -> regler.rules().stream()
                        .anyMatch(regel -> Stream.concat(
                                        regel.conditions().stream().flatMap(b -> b.fields().stream()),
                                        regel.deadline() == null ? Stream.of() : regel.deadline().fields().stream())
                                .anyMatch(læst -> læst.path().equals(felt.path()) || hviler(læst.path(), felt.path()))))
                .map(felt -> felt.path())
                .collect(Collectors.toList());
    }

    private static boolean hviler(String målt, String felt) {
        return StandardVocabulary.get()
                .field(målt)
                .filter(f -> f.derivation() != null)
                .map(f -> f.derivation().allInputs().stream().anyMatch(i -> i.equals(felt) || hviler(i, felt)))
                .orElse(false);
    }

    @Test
    void dokumentationen_skrives_af_de_regler_der_gives_og_som_word() throws IOException {
        Path word = mappe.resolve("d.docx");

        assertThat(Koersel.af("dokumentation", DAG, "--format", "word", "--til", word.toString()))
                .isEqualTo(new Koersel(0, "", ""));
        try (XWPFDocument læst = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(word)))) {
            assertThat(læst.getTables()).hasSizeGreaterThan(30);
        }
        assertThat(Koersel.af("dokumentation", DAG, "--regler", "examples/egne-regler/regler")
                        .ud())
                .contains("MATERIALE TIL KONSEKVENSANALYSEN", "1 lokalt lag");
        assertThat(Koersel.af(
                                "dokumentation",
                                DAG,
                                "--regler",
                                mappe.resolve("ingen").toString())
                        .kode())
                .isEqualTo(2);
    }
}
