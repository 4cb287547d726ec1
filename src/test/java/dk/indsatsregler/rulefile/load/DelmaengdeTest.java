package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Regelsproget er en ægte delmængde af DRL: hvad vores læser tager imod, læser Drools' egen parser på samme måde. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelmaengdeTest {

    private static final String GOD = Proeveregel.regel("NP-K1", "@gruppe( \"G\" )", """
                    Barn( alder <= 9 )   // et barn
                    exists Foraelder( sektor in ( Sektor.SUNDHED, Sektor.POLITI ) || privatAnsat != true )
                    forall( Ting( ( tal >= 1 && tal < 5 ) || brøk > 0.25, farve not in ( Farve.RØD ) ) )
                    not Ene( hændelse == Haendelse.IKKE_SKET, dag >= "2020-01-01" )""", "opfyldt()")
            + Proeveregel.regel("NP-K2", "Barn( særligeBehov == true )", "højstTrin( Skala.BARN, 4 )")
            + Proeveregel.regel("NP-K3", """
                    not Udfald( regel in ( "NP-K1", "NP-K2" ) )
                    Gruppe( navn == "G", opfyldte >= 1 )
                    Skalatrin( skala == Skala.SAMLET, trin <= 6 )""", "spærrer( Emne.HENVISNING )");
    private static final List<String> INDSKUD = List.of(
            " ",
            "\n",
            "\t",
            "/* x */",
            "/* end */",
            "// end\n",
            "// rule \"x\" when then end\n",
            "/* \" */",
            "// '\n",
            "/**/",
            "/* /* */",
            "(",
            ")",
            "-1",
            "true",
            "1",
            "é",
            "ÿ",
            "_",
            "end",
            ";");
    private static final List<String> TEKSTER = List.of(
            "in",
            "not",
            "when",
            "rule",
            "then",
            "end",
            "null",
            "eval",
            "from",
            "import",
            "query",
            "salience",
            "new",
            "'",
            "''",
            "{",
            "}",
            "§",
            "@x(",
            "/*",
            "*/",
            "//",
            "#",
            "$x",
            "${x}",
            "(",
            ")",
            ";",
            ",",
            "&&",
            "\u00A0",
            "“",
            "?",
            "%d");

    @Test
    void det_vi_tager_imod_læser_drools_på_samme_måde() {
        Random tilfældig = new Random(7);
        List<String> ord = List.of(GOD.split("(?<=\\W)|(?=\\W)"));
        List<String> prøver = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> ændret = new ArrayList<>(ord);
            for (int n = tilfældig.nextInt(3); n >= 0; n--) {
                int her = tilfældig.nextInt(ændret.size());
                if (ændret.get(her).isBlank() && tilfældig.nextBoolean()) {
                    ændret.remove(her);
                } else {
                    ændret.add(her, INDSKUD.get(tilfældig.nextInt(INDSKUD.size())));
                }
            }
            prøver.add(String.join("", ændret));
        }
        for (String tekst : TEKSTER) {
            prøver.add(GOD.replace("\"K\"", "\"a " + tekst + " b\""));
            prøver.add(GOD.replace(": prøve", ": " + tekst));
            prøver.add(GOD.replace("// et barn", "// " + tekst));
        }
        int taget = 0;
        for (String prøve : prøver) {
            if (Proeveregel.indlæs(prøve) instanceof Loaded.Rules rules) {
                taget++;
                ens(prøve, rules.ruleSet().rules());
            }
        }
        assertThat(taget).isGreaterThan(150);
    }

    private static void ens(String tekst, List<Rule> vores) {
        List<RuleDescr> drools = drools(tekst);
        assertThat(drools).as(tekst).hasSameSizeAs(vores);
        for (int i = 0; i < vores.size(); i++) {
            Rule regel = vores.get(i);
            RuleDescr deres = drools.get(i);
            assertThat(deres.getName())
                    .isEqualTo(regel.id() + ": " + regel.info().titel());
            assertThat(deres.getLhs().getDescrs()).as(tekst).hasSameSizeAs(regel.conditions());
            assertThat(String.valueOf(deres.getAnnotation("kilde").getSingleValue())
                            .replaceAll("^\"|\"$", ""))
                    .isEqualTo(regel.info().kilde().henvisning());
            assertThat(Objects.toString(deres.getConsequence())
                            .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "")
                            .replaceAll("\\s+", ""))
                    .as(tekst)
                    .matches("konklusion\\." + regel.then().verb().verbum() + "\\([^()]*\\);");
        }
    }

    private static List<RuleDescr> drools(String tekst) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr pakke = parser.parse(null, "package proeve;\nglobal Object konklusion;\n" + tekst);
            assertThat(parser.getErrors()).as(tekst).isEmpty();
            return pakke.getRules();
        } catch (org.drools.drl.parser.DroolsParserException e) {
            throw new AssertionError(tekst, e);
        }
    }
}
