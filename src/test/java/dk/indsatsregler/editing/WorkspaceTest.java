package dk.indsatsregler.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvad en editor får at vide, mens der skrives: læserens egne problemer og rettelser, ordenes og kildernes egne ord. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkspaceTest {

    private static final Document FIL = new Document(1, "noedpasning/egne.drl");
    private static final Document PRØVE = new Document(1, "noedpasning/egne.feature");

    private static final String REGEL = """
            rule "LO-A: Prøve"
                @kilde( "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4" )
                @grundlag( LOKALT_VALG )
                @udsagn( "NP-14" )
                @forklaring( "Barnet er mindst 5 år." )
                @gyldigFra( "2025-01-01" )
            when
                Barn( fyldteÅr >= 5 )
                exists Foraelder( sektor == Sektor.ANDEN )
                not Udfald( regel == "FR-ULOVLIG-15" )
            then
                konklusion.opmærksomhed();
            end
            """;
    private static final String LOV = """
            rule "FR-ULOVLIG-15: Ulovligt fravær"
                @kilde( "Lov" )
                @grundlag( LOV )
                @udsagn( "FR-33" )
                @forklaring( "Mindst 15 procent ulovligt fravær." )
                @gyldigFra( "2025-01-01" )
            when
                Kvartal( ulovligProcent >= 15 )
            then
                konklusion.opfyldt();
            end
            """;
    private static final String SCENARIER = """
            # language: da
            Egenskab: Prøve

              Regel: LO-A Prøve
                Scenarie: Barnet er fem år
                  Givet Barn.fødselsdato er 2018-01-01
                  Og Foraelder:
                    | id  | sektor |
                    | mor | ANDEN |
                  Når sagen vurderes den 2025-03-01
                  Så er LO-A uafklaret
            """;

    private static Workspace regler;

    @BeforeAll
    static void læs() {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegelfil("skolefravaer/lov.drl", bytes(LOV));
        bygger.medLag(
                "noedpasning/andre.drl",
                REGEL.replace("LO-A", "LO-B").replace(">= 5", ">= 6").replace("5 år", "6 år"));
        regler = Workspace.of(bygger, Map.of(PRØVE, bytes(SCENARIER)));
        assertThat(regler.sound()).isTrue();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static Workspace med(String tekst) {
        return regler.with(FIL, tekst);
    }

    // Stedet lige efter et ord i en tekst.
    private static int[] efter(String tekst, String ord) {
        int til = tekst.indexOf(ord) + ord.length();
        assertThat(til).isGreaterThanOrEqualTo(ord.length());
        int linje =
                1 + (int) tekst.substring(0, til).chars().filter(c -> c == '\n').count();
        return new int[] {linje, til - tekst.lastIndexOf('\n', til - 1)};
    }

    private static List<String> forslag(Document fil, String tekst, String ord) {
        int[] sted = efter(tekst, ord);
        return regler.with(fil, tekst).completions(fil, sted[0], sted[1]).stream()
                .map(Completion::label)
                .toList();
    }

    private static HoverText ordet(Document fil, String tekst, String ord) {
        int[] sted = efter(tekst, ord);
        return regler.with(fil, tekst).hover(fil, sted[0], sted[1]).orElseThrow();
    }

    @Test
    void en_fil_der_er_i_orden_har_ingen_problemer() {
        Workspace nu = med(REGEL);
        assertThat(nu.problems(FIL)).isEmpty();
        assertThat(nu.problems()).isEmpty();
        assertThat(nu.sound()).isTrue();
        assertThat(nu.problems(PRØVE)).isEmpty();
    }

    @Test
    void en_smutter_svares_af_læseren_og_dens_rettelse_gør_filen_ren() {
        String forkert = REGEL.replace("fyldteÅr >= 5", "fyldteAar >= 5");
        Workspace nu = med(forkert);

        assertThat(nu.problems(FIL)).extracting(Regelproblem::kode).containsExactly("REGEL-203");
        assertThat(nu.problems().get(FIL)).isEqualTo(nu.problems(FIL));
        assertThat(Corrections.apply(forkert, Corrections.together(nu.problems(FIL))))
                .isEqualTo(REGEL);
    }

    @Test
    void kolonner_tæller_utf_16_og_linjer_ender_på_enhver_måde() {
        String forkert = REGEL.replace("Prøve", "😀 Prøve")
                .replace("\"LO-A: 😀 Prøve\"", "\"LO-A: 😀 Prøve\" @gyldigfra( \"2025-01-01\" )");
        forkert = forkert.replace("    @gyldigFra( \"2025-01-01\" )\n", "").replace("\n", "\r\n");
        Regelproblem problem = med(forkert).problems(FIL).get(0);

        assertThat(forkert.lines().findFirst().orElseThrow().substring(problem.kolonne() - 1))
                .startsWith("@gyldigfra");
        String rettet = Corrections.apply(forkert, Corrections.together(List.of(problem)));
        assertThat(rettet).contains("😀 Prøve\" @gyldigFra( ").contains("\r\n");
        assertThat(med(rettet).problems(FIL)).isEmpty();
    }

    @Test
    void det_der_angår_andre_filer_siges_af_helheden() {
        String dobbelt = REGEL.replace("LO-A", "LO-B");
        Workspace nu = med(dobbelt);

        assertThat(nu.problems(FIL)).isEmpty();
        assertThat(nu.problems().values())
                .flatMap(p -> p)
                .extracting(Regelproblem::besked)
                .anyMatch(b -> b.contains("LO-B"));
        assertThat(nu.sound()).isFalse();
        assertThat(nu.findings()).isEmpty();
        assertThat(nu.run(fil -> true)).isEmpty();
    }

    @Test
    void regler_holdt_sammen_er_advarsler_med_et_barn() {
        Workspace nu = med(REGEL.replace("fyldteÅr >= 5 )", "fyldteÅr >= 5, fyldteÅr >= 4 )"));

        assertThat(nu.problems(FIL)).isEmpty();
        assertThat(nu.findings().get(FIL))
                .allMatch(Regelproblem::erAdvarsel)
                .extracting(Regelproblem::kode)
                .containsExactly("REGEL-704");
    }

    @Test
    void rettelser_der_rører_hinanden_udføres_ikke_sammen() {
        Regelproblem.Rettelse første = new Regelproblem.Rettelse(1, 1, 3, "a");
        Regelproblem.Rettelse oven_i = new Regelproblem.Rettelse(1, 4, 2, "b");
        Regelproblem.Rettelse fri = new Regelproblem.Rettelse(1, 8, 1, "c");
        assertThat(Corrections.together(List.of(problem(fri), problem(oven_i), problem(første))))
                .containsExactly(første, fri);
        assertThat(Corrections.apply("abcdefgh", List.of(første, fri))).isEqualTo("adefgc");
    }

    private static Regelproblem problem(Regelproblem.Rettelse rettelse) {
        return new Regelproblem("REGEL-203", "x", 1, 1, 1, null, "", "", null, Regelproblem.Alvor.FEJL, rettelse, null);
    }

    @Test
    void scenarier_svares_af_deres_læser_og_forslaget_er_en_rettelse_når_det_hjælper() {
        Map<String, String> smuttere = Map.of(
                "Så er LO-A uafklaret", "Så er LO-AA uafklaret",
                "Regel: LO-A Prøve", "Regel: LO-AA Prøve",
                "Barn.fødselsdato er", "Barn.foedselsdato er",
                "| ANDEN |", "| ANDENN |",
                "Når sagen vurderes den 2025", "Når sagen vurderes d. 2025");
        Workspace alle = med(REGEL);
        smuttere.forEach((ret, skrevet) -> {
            String forkert = SCENARIER.replace(ret, skrevet);
            List<Regelproblem> problemer = alle.with(PRØVE, forkert).problems(PRØVE);

            assertThat(problemer).as(skrevet).hasSize(1);
            assertThat(problemer.get(0).rettelse()).as(skrevet + problemer).isNotNull();
            String rettet = Corrections.apply(forkert, Corrections.together(problemer));
            assertThat(alle.with(PRØVE, rettet).problems(PRØVE)).as(rettet).isEmpty();
        });
    }

    @Test
    void scenarier_køres_på_det_der_er_skrevet() {
        assertThat(med(REGEL).run(fil -> true).orElseThrow().allPassed()).isTrue();
        assertThat(med(REGEL.replace(">= 5", ">= 9").replace("5 år", "9 år"))
                        .run(fil -> true)
                        .orElseThrow()
                        .allPassed())
                .isFalse();
    }

    @Test
    void der_foreslås_det_der_kan_stå() {
        assertThat(forslag(FIL, REGEL.replace("    @grundlag( LOKALT_VALG )", "    @gr"), "    @gr"))
                .containsAll(RawRule.MARKS.stream().map(m -> "@" + m).toList());
        assertThat(forslag(FIL, REGEL, "@grundlag( ")).contains("LOV", "LOKALT_VALG");
        assertThat(forslag(FIL, REGEL, "@udsagn( \"NP-")).contains("NP-14", "FR-33");
        assertThat(forslag(FIL, REGEL, "    Barn( fyl"))
                .contains("fyldteÅr", "alder")
                .doesNotContain("sektor");
        assertThat(forslag(FIL, REGEL, "sektor == Sek")).contains("Sektor.POLITI");
        assertThat(forslag(FIL, REGEL, "regel == \"FR")).contains("FR-ULOVLIG-15", "LO-B");
        assertThat(forslag(FIL, REGEL, "when\n    ")).contains("Barn", "Foraelder");
        assertThat(forslag(FIL, REGEL, "then\n    kon")).contains("konklusion.pligt");
        assertThat(forslag(FIL, REGEL, "end")).doesNotContain("Barn");
        assertThat(forslag(PRØVE, SCENARIER, "Regel: LO")).contains("FR-ULOVLIG-15", "LO-B");
        assertThat(forslag(PRØVE, SCENARIER, "Givet Barn")).contains("Barn.fødselsdato", "Foraelder:");
        assertThat(forslag(PRØVE, SCENARIER, "Så er LO")).contains("FR-ULOVLIG-15");
        assertThat(forslag(PRØVE, SCENARIER, "Så er LO-A u"))
                .contains("uafklaret", "ikke opfyldt", "spærret af REGEL2");
        assertThat(forslag(PRØVE, SCENARIER, "| id  | sek")).contains("sektor");
        assertThat(forslag(
                        PRØVE,
                        SCENARIER.replace("Barn.fødselsdato er 2018-01-01", "Barn.særligeBehov er "),
                        "særligeBehov er "))
                .containsExactly("ja", "nej");
    }

    @Test
    void det_foreslåede_kan_stå_hvor_det_foreslås() {
        String uden = REGEL.replace("    Barn( fyldteÅr >= 5 )\n", "    B\n");
        int[] sted = efter(uden, "when\n    B");
        for (Completion forslag : med(uden).completions(FIL, sted[0], sted[1])) {
            String linje = uden.lines().toList().get(sted[0] - 1);
            String skrevet = linje.substring(0, forslag.column() - 1) + forslag.text();
            Workspace nu = med(uden.replace(linje + "\n", skrevet.replace("¦", "") + "\n"));
            assertThat(nu.problems(FIL))
                    .as(skrevet)
                    .extracting(Regelproblem::kode)
                    .doesNotContain("REGEL-102", "REGEL-199");
        }
    }

    @Test
    void et_ord_forklares_med_ordlistens_reglernes_og_kildernes_egne_ord() {
        assertThat(ordet(FIL, REGEL, "fyldteÅ").lines())
                .anyMatch(l -> l.contains("hele fyldte år på vurderingsdatoen"));
        assertThat(ordet(FIL, REGEL, "Sektor.AND").lines())
                .singleElement()
                .asString()
                .contains("fagperson");
        assertThat(ordet(FIL, REGEL, "FR-ULOVLIG").lines())
                .anyMatch(l -> l.startsWith("LOV · "))
                .anyMatch(l -> l.startsWith("FR-33: Standardtrin"));
        assertThat(ordet(FIL, REGEL, "@udsagn( \"NP-1").lines().get(0)).isEqualTo("LOKALT VALG");
        assertThat(ordet(FIL, REGEL, "@gru").lines().get(0)).startsWith("Hvad den hviler på");
        assertThat(ordet(FIL, REGEL, "LOKALT_").lines().get(0)).startsWith("Står i ingen kilde");
        assertThat(ordet(FIL, REGEL, "konklusion.opm").lines().get(0)).startsWith("Et tegn eller et niveau");
        assertThat(ordet(PRØVE, SCENARIER, "Barn.fødsels").lines())
                .anyMatch(l -> l.startsWith("Hvornår er barnet født?"));
        assertThat(ordet(PRØVE, SCENARIER, "sekto").heading()).isEqualTo("Foraelder.sektor");
        assertThat(regler.with(FIL, REGEL).hover(FIL, 200, 1)).isEmpty();
    }

    // Ordlisten er skrevet af koden: står et ord ikke der, forklares det ikke.
    @Test
    void hvert_felt_hvert_mærke_og_hvert_udsagn_kan_forklares() {
        for (FactType type : StandardVocabulary.get().types()) {
            assertThat(WordList.of(type.name())).as(type.name()).isPresent();
            for (Field felt : type.fields()) {
                if (felt.kind() != FieldKind.TEXT || type.builtIn()) {
                    assertThat(WordList.of(felt.path())).as(felt.path()).isPresent();
                }
                felt.constants()
                        .forEach(c -> assertThat(WordList.of(Cursor.choice(felt, c)))
                                .as(c)
                                .isPresent());
            }
        }
        RawRule.MARKS.forEach(m -> assertThat(WordList.of("@" + m)).as(m).isPresent());
        assertThat(StatementText.shipped()).hasSizeGreaterThan(300).allSatisfy((id, s) -> {
            assertThat(s.id()).isEqualTo(id);
            assertThat(s.text()).isNotBlank();
            assertThat(s.source()).isNotBlank();
        });
        assertThat(ScenarioReader.forms()).allMatch(form -> !form.meaning().isBlank());
    }

    @Test
    void regler_findes_hvor_de_står_og_hvor_de_bruges() {
        Workspace nu = med(REGEL);
        assertThat(nu.sound()).isTrue();
        assertThat(nu.symbols(FIL))
                .extracting(RuleSymbol::id, RuleSymbol::first, RuleSymbol::last)
                .containsExactly(tuple("LO-A", 1, 13));
        assertThat(nu.symbols(PRØVE))
                .extracting(RuleSymbol::id, RuleSymbol::first)
                .containsExactly(tuple("LO-A", 4));
        int[] sted = efter(SCENARIER, "Så er LO");
        assertThat(nu.definition(PRØVE, sted[0], sted[1])).containsExactly(new TextPlace(FIL, 1, 6, 13));
        assertThat(nu.references(PRØVE, sted[0], sted[1]))
                .extracting(TextPlace::document)
                .contains(FIL, PRØVE)
                .hasSize(3);
        int[] lov = efter(REGEL, "FR-ULOVLIG");
        assertThat(nu.definition(FIL, lov[0], lov[1]))
                .extracting(p -> p.document().layer())
                .containsOnly(0);
        int[] felt = efter(REGEL, "fyldteÅ");
        assertThat(nu.references(FIL, felt[0], felt[1]))
                .extracting(TextPlace::document)
                .contains(FIL, new Document(1, "noedpasning/andre.drl"));
    }

    @Test
    void intet_kan_få_det_til_at_gå_i_stykker() {
        for (int til = 0; til < REGEL.length(); til += 7) {
            Workspace nu = med(REGEL.substring(0, til));
            int[] sted = efter(REGEL, REGEL.substring(0, Math.max(1, til)));
            nu.completions(FIL, sted[0], sted[1]);
            nu.hover(FIL, sted[0], sted[1]);
            nu.symbols(FIL);
            assertThat(nu.problems(FIL)).allMatch(p -> p.fil().equals(FIL.name()));
        }
        for (int til = 0; til < SCENARIER.length(); til += 7) {
            Workspace nu = regler.with(PRØVE, SCENARIER.substring(0, til));
            int[] sted = efter(SCENARIER, SCENARIER.substring(0, Math.max(1, til)));
            nu.completions(PRØVE, sted[0], sted[1]);
            nu.hover(PRØVE, sted[0], sted[1]);
            assertThat(nu.problems(PRØVE)).allMatch(p -> p.fil().equals(PRØVE.name()));
        }
    }
}
