package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code valider}: gode og dårlige regler, mapper og filer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValiderTest {

    private static final String ANTAL = antal(0);

    /** Hvor mange regler der følger med, og så mange til i en fil hver. */
    private static String antal(int flere) {
        List<Regel> regler = Regelmotor.standard().regler();
        long filer = regler.stream().map(r -> r.placering().fil()).distinct().count();
        return (regler.size() + flere) + " regler i " + (filer + flere) + " filer";
    }

    private static final Path REGLER = Path.of("src", "main", "resources", "rules");

    private static final String TRE_PROBLEMER = """
            lokalt/a.drl:9:11  [REGEL-203]  LO-A
                Barn( alderen <= 9 )
                      ^^^^^^^
            Barn har ikke feltet alderen. Betingelsen ville ikke have noget at læse.
            Måske mente du:  alder

            lokalt/a.drl:10:27  [REGEL-204]  LO-A
                Barn( særligeBehov == "JA" )
                                      ^
            særligeBehov er ja/nej, men sammenlignes her med tekst. Reglen ville aldrig slå til.
            Måske mente du:  særligeBehov == true

            lokalt/b.drl:9:11  [REGEL-203]  LO-B
                Barn( alderen <= 9 )
                      ^^^^^^^
            Barn har ikke feltet alderen. Betingelsen ville ikke have noget at læse.
            Måske mente du:  alder

            3 problemer i 2 filer.
            """;

    @TempDir
    private Path mappe;

    @BeforeEach
    void lav_mappen() throws IOException {
        Files.createDirectories(mappe.resolve("lokalt"));
    }

    private Path skriv(String navn, String id, String... betingelser) throws IOException {
        String regel = """
                rule "%s: Prøve"
                    @kilde( "Prøve" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "NP-48" )
                    @fortolkning( "Prøve." )
                    @forklaring( "Prøve." )
                    @gyldigFra( "2020-01-01" )
                when
                    %s
                then
                    konklusion.opfyldt();
                end
                """.formatted(id, String.join("\n    ", betingelser));
        return Files.writeString(mappe.resolve("lokalt").resolve(navn), regel);
    }

    @Test
    void uden_argumenter_er_det_de_regler_der_følger_med() {
        assertThat(Koersel.af("valider"))
                .isEqualTo(new Koersel(0, "Regelsættet 0.1.0 er i orden: " + ANTAL + ".\n", ""));
    }

    @Test
    void en_mappe_uden_problemer() throws IOException {
        assertThat(Koersel.af("valider", REGLER.toString()))
                .isEqualTo(new Koersel(
                        0,
                        "Ingen problemer: " + ANTAL
                                + ".\nIkke læst: 6 andre filer (ORDLISTE.md, README.md, omdoebt.txt, omraader.txt, regelsaet.txt, …).\n",
                        ""));
        assertThat(Koersel.af("valider", REGLER.toString(), "--format", "json")).isEqualTo(new Koersel(0, "[]\n", ""));

        skriv("a.drl", "LO-A", "Barn( alder <= 9 )");
        assertThat(Koersel.af("valider", mappe.toString()))
                .isEqualTo(new Koersel(0, "Ingen problemer: 1 regel i 1 fil.\n", ""));
    }

    @Test
    void en_fil_for_sig_hedder_sin_mappe_og_sit_navn() throws IOException {
        Path god = skriv("a.drl", "LO-A", "Barn( alder <= 9 )");
        assertThat(Koersel.af("valider", god.toString()))
                .isEqualTo(new Koersel(0, "Ingen problemer: 1 regel i 1 fil.\n", ""));

        Path dårlig = skriv("b.drl", "LO-B", "Barn( alderen <= 9 )");
        assertThat(Koersel.af("valider", god.toString(), dårlig.toString()).ud())
                .startsWith("lokalt/b.drl:9:11  [REGEL-203]  LO-B\n")
                .endsWith("\n\n1 problem i 1 fil.\n");
    }

    @Test
    void alle_problemer_i_alle_filer_på_én_gang() throws IOException {
        skriv("b.drl", "LO-B", "Barn( alderen <= 9 )");
        skriv("a.drl", "LO-A", "Barn( alderen <= 9 )", "Barn( særligeBehov == \"JA\" )");

        assertThat(Koersel.af("valider", mappe.toString())).isEqualTo(new Koersel(3, TRE_PROBLEMER, ""));
    }

    @Test
    void problemer_som_JSON() throws IOException {
        skriv("a.drl", "LO-A", "Barn( alderen <= 9 )");

        Koersel kørsel = Koersel.af("valider", mappe.toString(), "--format=json");

        assertThat(kørsel.kode()).isEqualTo(3);
        JsonNode problem = new ObjectMapper().readTree(kørsel.ud()).get(0);
        assertThat(problem.fieldNames())
                .toIterable()
                .containsExactly(
                        "kode",
                        "fil",
                        "linje",
                        "kolonne",
                        "laengde",
                        "regel",
                        "linjetekst",
                        "besked",
                        "forslag",
                        "alvor",
                        "rettelse");
        assertThat(problem.get("fil").asText()).isEqualTo("lokalt/a.drl");
        assertThat(problem.get("linje").asInt()).isEqualTo(9);
        assertThat(problem.get("alvor").asText()).isEqualTo("FEJL");
        assertThat(problem.get("forslag").asText()).isEqualTo("alder");
        assertThat(problem.get("rettelse"))
                .hasToString("{\"linje\":9,\"kolonne\":11,\"laengde\":7,\"tekst\":\"alder\"}");
    }

    @Test
    void problemer_som_SARIF() throws IOException {
        assertThat(Koersel.af("valider", "--format", "sarif").kode()).isZero();
        skriv("a.drl", "LO-A", "Barn( alderen <= 9 )");

        Koersel kørsel = Koersel.af("valider", mappe.toString(), "--format=sarif");

        assertThat(kørsel.kode()).isEqualTo(3);
        assertThat(kørsel.ud()).doesNotContain(mappe.toString());
        JsonNode resultater = new ObjectMapper().readTree(kørsel.ud()).at("/runs/0/results");
        assertThat(resultater).hasSize(1);
        assertThat(resultater.at("/0/ruleId").asText()).isEqualTo("REGEL-203");
        assertThat(resultater
                        .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("lokalt/a.drl");
    }

    @Test
    void udløbne_regler_på_en_dag_der_bliver_spurgt_til() throws IOException {
        String regel = Files.readString(skriv("a.drl", "LO-A", "Barn( alder <= 9 )"));
        Files.writeString(
                mappe.resolve("lokalt/a.drl"), regel.replace("when\n", "    @gyldigTil( \"2021-12-31\" )\nwhen\n"));

        Koersel kørsel = Koersel.af("valider", "--regler", mappe.toString(), "--dato", "2024-01-01");

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.ud())
                .startsWith("lokalt/a.drl:8:17  [REGEL-657, advarsel]  LO-A\n")
                .contains("\n\n1 advarsel i 1 fil.\nReglerne kan bruges: " + antal(1) + ".");
        assertThat(Koersel.af("valider", "--regler", mappe.toString(), "--dato", "2021-12-31")
                        .ud())
                .startsWith("Ingen problemer: ");
        assertThat(Koersel.af("valider", "--dato", "2020-03-20").ud()).startsWith("Regelsættet 0.1.0 er i orden: ");
        assertThat(Koersel.af("valider", "--dato", "2024-01-01").ud())
                .contains("[REGEL-657, advarsel]  NP-K1\n")
                .endsWith("Reglerne kan bruges: " + ANTAL + ".\n");
    }

    @Test
    void en_procent_over_100_eller_under_0_siges_med_det_samme() throws IOException {
        skriv("a.drl", "LO-A", "Vindue( skoledage == 60, fraværsprocent >= 110 )");
        skriv("b.drl", "LO-B", "Kvartal( ulovligProcent >= -8 )");

        assertThat(Koersel.af("valider", "--regler", mappe.toString())).isEqualTo(new Koersel(3, """
                lokalt/a.drl:9:30  [REGEL-211]  LO-A
                    Vindue( skoledage == 60, fraværsprocent >= 110 )
                                             ^^^^^^^^^^^^^^^^^^^^^
                fraværsprocent ligger mellem 0 og 100, men sammenlignes her med 110. Reglen ville aldrig slå til.

                lokalt/b.drl:9:14  [REGEL-211]  LO-B
                    Kvartal( ulovligProcent >= -8 )
                             ^^^^^^^^^^^^^^^^^^^^
                ulovligProcent ligger mellem 0 og 100, men sammenlignes her med -8. Sammenligningen ville altid passe.

                2 problemer i 2 filer.
                """, ""));
    }

    @Test
    void de_regler_der_følger_med_er_uden_et_eneste_fund() {
        assertThat(Koersel.af("valider"))
                .isEqualTo(new Koersel(0, "Regelsættet 0.1.0 er i orden: " + ANTAL + ".\n", ""));
    }

    @Test
    void regler_der_kan_læses_men_ikke_hænger_sammen() throws IOException {
        skriv("a.drl", "LO-A", "Barn( fyldteÅr >= 5 )", "Barn( fyldteÅr >= 3 )");

        assertThat(Koersel.af("valider", mappe.toString())).isEqualTo(new Koersel(0, """
                lokalt/a.drl:10:5  [REGEL-704, advarsel]  LO-A
                    Barn( fyldteÅr >= 3 )
                    ^^^^^^^^^^^^^^^^^^^^^
                Barn( fyldteÅr >= 3 ) har ingen virkning: reglen svarer det samme uden. Det ser ud, som om reglen kræver mere, end den gør.
                Eksempel:  et barn på 5 år. Den 1. januar 2020 er LO-A opfyldt.
                    Scenarie: reglen er opfyldt, også uden Barn( fyldteÅr >= 3 )
                      Givet Barn.fødselsdato er 2015-01-01
                      Når sagen vurderes den 2020-01-01
                      Så er LO-A opfyldt

                1 advarsel i 1 fil.
                Reglerne kan bruges: 1 regel i 1 fil.
                """, ""));
        assertThat(Koersel.af("valider", mappe.toString(), "--uden-analyse"))
                .isEqualTo(new Koersel(0, "Ingen problemer: 1 regel i 1 fil.\n", ""));
    }

    @Test
    void fund_som_JSON() throws IOException {
        skriv("a.drl", "LO-A", "Barn( fyldteÅr >= 5 )", "Barn( fyldteÅr >= 3 )");

        Koersel kørsel = Koersel.af("valider", mappe.toString(), "--format=json");

        assertThat(kørsel.kode()).isZero();
        JsonNode fund = new ObjectMapper().readTree(kørsel.ud()).get(0);
        assertThat(fund.get("kode").asText()).isEqualTo("REGEL-704");
        assertThat(fund.get("alvor").asText()).isEqualTo("ADVARSEL");
        assertThat(fund.get("vidne").asText()).isEqualTo("et barn på 5 år. Den 1. januar 2020 er LO-A opfyldt.");
        assertThat(fund.get("scenarie").asText())
                .startsWith("    Scenarie: reglen er opfyldt, også uden")
                .endsWith("      Så er LO-A opfyldt\n");
    }

    @Test
    void det_der_ikke_er_regelfiler_kan_ikke_kontrolleres() throws IOException {
        Path anden = Files.writeString(mappe.resolve("noter.txt"), "");

        assertThat(Koersel.af("valider", mappe.toString()))
                .isEqualTo(new Koersel(2, "", mappe + ": i mappen er der ingen regelfiler (.drl).\n"));
        assertThat(Koersel.af("valider", anden.toString()))
                .isEqualTo(new Koersel(2, "", anden + ": er ikke en regelfil (.drl).\n"));
        assertThat(Koersel.af("valider", "nej.drl")).isEqualTo(new Koersel(2, "", "nej.drl: findes ikke.\n"));
    }

    @Test
    void to_filer_kan_ikke_hedde_det_samme() throws IOException {
        Path fil = skriv("a.drl", "LO-A", "Barn( alder <= 9 )");

        assertThat(Koersel.af("valider", mappe.toString(), fil.toString()))
                .isEqualTo(new Koersel(
                        2, "", fil + ": to filer ville begge hedde lokalt/a.drl; kontrollér dem hver for sig.\n"));
    }
}
