package dk.indsatsregler.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.boernelineal.Fagrolle;
import dk.indsatsregler.sag.boernelineal.Linealskala;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Vurderingsform;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Skoledag;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Billederne: det, der er tegnet, og det samme i ord ved siden af; det ukendte er tegnet og sagt som ukendt. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BillederTest {

    private static final Rulebook REGLER = Rulebook.shipped();
    private static final LocalDate DAG = LocalDate.of(2025, 5, 23);

    private static String billede(Kind del, Sag sag) {
        Html billede =
                Pictures.of(REGLER.rules(), sag, REGLER.engine().vurder(sag)).getOrDefault(del, Html.nothing());
        StringBuilder skrevet = new StringBuilder();
        billede.write(skrevet, Links.served());
        return skrevet.toString();
    }

    private static String ord(String billede) {
        return billede.replaceAll("(?s)<svg.*</svg>", "")
                .replaceAll("<[^>]+>", "")
                .strip();
    }

    private static long antal(String billede, String klasse) {
        return Pattern.compile("class=\"" + klasse + "\"")
                .matcher(billede)
                .results()
                .count();
    }

    private static Sag eksempel(String navn) throws IOException {
        return SagJson.standard().læs(Files.readString(Path.of("examples/sager", navn + ".json")));
    }

    private static Fravaersregistrering væk(int dag, Dagsdel del, Fravaerstype type) {
        LocalDate dato = DAG.withDayOfMonth(dag);
        return Fravaersregistrering.med("r-" + dag + del.ordinal(), dato, del).type(type);
    }

    @Test
    void kvartalet_har_en_celle_for_hver_dag_med_bogstav_og_mærker_ved_10_og_15_procent() throws IOException {
        String billede = billede(Kind.FACTS, eksempel("58-dage-der-endnu-ikke-er-registreret"));
        assertThat(ord(billede))
                .isEqualTo(
                        "Hver kolonne er en uge. U ulovligt fravær, ? ikke registreret endnu, kan være fravær, bleg: ikke kommet endnu,"
                                + " tom: intet fravær registreret. Ulovligt fravær: 4 til 8 af 50 skoledage, 8 til 16 %"
                                + " (det stiplede kan være fravær). Mærker: 10 % er 5 dage, 15 % er 7,5 dage.");
        assertThat(billede).contains("role=\"img\" aria-label=\"Kvartalets fravær\"", ">10 %</text>", ">15 %</text>");
        assertThat(antal(billede, "dag ulovligt")).isEqualTo(4);
        assertThat(antal(billede, "dag ukendt")).isEqualTo(4);
        assertThat(antal(billede, "graense")).isEqualTo(2);
    }

    @Test
    void hver_type_har_sit_bogstav_en_halv_dag_er_halvt_fyldt_og_en_skolefri_dag_er_ingen_skoledag() {
        Sag sag = Sag.bygger("s", DAG)
                .område("skolefravaer")
                .med(Kvartal.med()
                        .førsteDag(LocalDate.of(2025, 4, 1))
                        .skoledage(50)
                        .dageUdenRegistrering(0))
                .med(Skoledag.med("a", DAG.withDayOfMonth(5)))
                .med(Skoledag.med("b", DAG.withDayOfMonth(6)))
                .med(Skoledag.med("c", DAG.withDayOfMonth(7)))
                .med(Skoledag.med("d", DAG.withDayOfMonth(8)))
                .med(Skoledag.med("e", DAG.withDayOfMonth(22)))
                .med(væk(5, Dagsdel.HALV_DAG, Fravaerstype.SYGDOM_MV))
                .med(væk(6, Dagsdel.HEL_DAG, Fravaerstype.EKSTRAORDINÆR_FRIHED))
                .med(væk(7, Dagsdel.HEL_DAG, null))
                .med(væk(8, Dagsdel.HEL_DAG, Fravaerstype.NØDUNDERVISNING))
                .byg();
        String billede = billede(Kind.FACTS, sag);
        assertThat(ord(billede))
                .startsWith(
                        "Hver kolonne er en uge. S sygdom mv., F ekstraordinær frihed,"
                                + " N fra nødundervisning, tæller ikke med, X fravær uden type, – ingen skoledag,"
                                + " bleg: ikke kommet endnu, tom: intet fravær registreret. Ulovligt fravær: 0 til 1 af 50 skoledage");
        assertThat(billede)
                .contains(
                        "height=\"11\" class=\"dag sygdom\"",
                        "height=\"22\" class=\"dag frihed\"",
                        "height=\"0\" class=\"dag undervisning\"");
        // Fra 5. maj til 23. maj er der 15 hverdage; 5 af dem er oplyst som skoledage. Før det er intet oplyst om
        // skoledagene.
        assertThat(antal(billede, "dag fri")).isEqualTo(10);
        assertThat(antal(billede, "dag ukendt")).isZero();
    }

    @Test
    void det_der_ikke_er_oplyst_om_kvartalet_siges_og_tegnes_ikke_som_fremmøde() throws IOException {
        assertThat(ord(billede(Kind.FACTS, eksempel("18-ulovligt-under-10-procent"))))
                .isEqualTo("Fraværet er ikke oplyst dag for dag. Ulovligt fravær: 5,5 af 60 skoledage, 9,1 %."
                        + " Mærker: 10 % er 6 dage, 15 % er 9 dage.");
        Sag udenKvartal = Sag.bygger("s", DAG)
                .område("skolefravaer")
                .med(væk(5, Dagsdel.HEL_DAG, Fravaerstype.ULOVLIGT))
                .byg();
        String billede = billede(Kind.FACTS, udenKvartal);
        assertThat(billede).doesNotContain("<svg");
        assertThat(ord(billede))
                .isEqualTo(
                        "Dagene kan ikke tegnes: hvornår kvartalet begynder, er ikke oplyst. Det ulovlige fravær er ikke oplyst.");
        Sag udenSkoledage = Sag.bygger("s", DAG)
                .område("skolefravaer")
                .med(Kvartal.med().førsteDag(LocalDate.of(2025, 4, 1)))
                .med(væk(5, Dagsdel.HEL_DAG, Fravaerstype.ULOVLIGT))
                .byg();
        billede = billede(Kind.FACTS, udenSkoledage);
        assertThat(ord(billede))
                .contains(
                        "Hvilke dage der er skoledage, er ikke oplyst.",
                        "Ulovligt fravær: 1 til 8 dage; procenten kan ikke regnes ud, for hvor mange planlagte skoledage kvartalet"
                                + " har, er ikke oplyst.");
        assertThat(billede).doesNotContain("10 %");
        // Uden spørgsmål om fravær er der intet at vise.
        assertThat(billede(
                        Kind.FACTS, Sag.bygger("s", DAG).område("skolefravaer").byg()))
                .isEmpty();
    }

    @Test
    void fristerne_står_på_en_linje_i_samme_orden_som_i_ord() throws IOException {
        String billede = billede(Kind.DEADLINES, eksempel("74-fra-serviceloven-til-barnets-lov"));
        assertThat(ord(billede))
                .isEqualTo(
                        "I samme orden som herunder: ✓ overholdt 4, ✗ overskredet 1, ▶ løber 1, ? uklar 1. Den lodrette streg gennem alle"
                                + " er vurderingsdatoen, 15. marts 2024; den korte er den dag, fristen udløber, og prikken den dag, det skete.");
        assertThat(antal(billede, "loebetid")).isEqualTo(7);
        assertThat(antal(billede, "sket")).isEqualTo(5);
        assertThat(antal(billede, "i-dag")).isEqualTo(1);
    }

    @Test
    void en_frist_der_ikke_kan_regnes_ud_har_ingen_streg_og_er_ikke_overholdt() {
        Sag sag = Sag.bygger("s", DAG)
                .område("sagsbehandling")
                .med(Underretning.med("u1").vurderet(false))
                .byg();
        String billede = billede(Kind.DEADLINES, sag);
        assertThat(ord(billede)).contains("? kan ikke siges, før der er svaret").doesNotContain("✓", "✗");
        assertThat(antal(billede, "loebetid")).isZero();
    }

    @Test
    void linealen_siger_hvad_der_ikke_er_sat_og_hvilke_trin_der_ikke_er_oplyst() {
        Sag intetTrin = Sag.bygger("s", DAG)
                .område("boernelineal")
                .med(Linealvurdering.med(
                        "l", Linealskala.BØRNELINEAL_1_TIL_10, Fagrolle.LÆRER, DAG, Vurderingsform.EGEN))
                .byg();
        assertThat(ord(billede(Kind.RULER, intetTrin)))
                .isEqualTo(
                        "Fagpersonens trin, som styrer (øverste streg): intet er sat. Vejledende trin (stiplet streg): 1 til 10."
                                + " Prikker er fagpersonernes trin: fyldt for barnets trivsel, åben for forældrenes evner;"
                                + " 2 er ikke oplyst og har ingen prik.");
    }

    @Test
    void linealen_har_intet_regnestykke_når_vold_går_forud() throws IOException {
        assertThat(ord(billede(Kind.RULER, eksempel("39-lineal-trin-8-mistanke-om-vold"))))
                .contains("Vejledende trin (stiplet streg): intet regnestykke, når overgreb eller vold går forud.");
    }

    @Test
    void trappen_siger_med_de_samme_ord_som_oversigten_hvordan_hvert_trin_står() throws IOException {
        String billede = billede(Kind.LADDER, eksempel("52-alle-fire-omraader"));
        assertThat(ord(billede))
                .isEqualTo(
                        "Trin 1, Tidligere indsatser i almenområdet: vurderet utilstrækkeligt. Trin 2, Forebyggende indsatser:"
                                + " vurderet tilstrækkeligt. Trin 3, Hjemmebaserede foranstaltninger: vurderingen mangler."
                                + " Andre trin er ikke rejst af en fagperson og foreslås aldrig her.");
        assertThat(billede).contains(">1 ✗</text>", ">2 ✓</text>", ">3 ?</text>");
    }

    @Test
    void kortet_over_et_områdes_regler_og_listen_siger_det_samme() {
        RuleSite sted = new RuleSite(REGLER.rules(), Statements.shipped(), Map.of(), Map.of(), List.of(), true);
        StringBuilder side = new StringBuilder();
        AreaPages.of(sted).stream()
                .filter(s -> s.title().equals("Nødpasning"))
                .forEach(s -> s.body().write(side, Links.served()));
        assertThat(side.toString())
                .contains(
                        "<a href=\"/regel/NP-K1\" tabindex=\"-1\"><text ",
                        "<li><a href=\"/regel/NP-OMFATTET\">NP-OMFATTET</a> læser <a href=\"/regel/NP-K1\">NP-K1</a>,"
                                + " <a href=\"/regel/NP-K2\">NP-K2</a>, <a href=\"/regel/NP-K3\">NP-K3</a></li>");
        // En streg for hvert «læser».
        String kort = side.substring(side.indexOf("<svg"), side.indexOf("</svg>"));
        long streger = kort.chars().filter(c -> c == 'C').count();
        long læst = Pattern.compile("læser .*</li>")
                .matcher(side)
                .results()
                .mapToLong(
                        m -> Pattern.compile("<a ").matcher(m.group()).results().count())
                .sum();
        assertThat(streger).isEqualTo(læst).isEqualTo(32);
        // Et område, hvor ingen regel læser en anden, har intet kort.
        StringBuilder familien = new StringBuilder();
        AreaPages.of(sted).stream()
                .filter(s -> s.address().name().equals("familien"))
                .forEach(s -> s.body().write(familien, Links.served()));
        assertThat(familien.toString()).isNotEmpty().doesNotContain("<svg");
    }
}
