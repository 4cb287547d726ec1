package dk.indsatsregler.rulefile.smutter;

/** Smuttere med ord og tegn for meget omkring en værdi, en betingelse eller et mærke. */
final class Ord {

    private static final String TAL = "^( +\\w+\\( (?:.*, )?)(\\w+) (>=|>) (\\d+) \\)";
    private static final String LIG = "^( +\\w+\\( )(\\w+) == (\\d+) \\)";
    private static final String ALENE = "^( +)(\\w+)\\( (\\w+ >= \\d+) \\)$";
    private static final String VALG = "^( +\\w+\\( (?:.*, )?)(\\w+) == ([A-Z][a-z]\\w+)\\.([A-ZÆØÅ_]{3,}) \\)";
    private static final String IKKE = "^( +)not Udfald\\( regel == \"([A-Z0-9-]+)\" \\)$";
    private static final String KILDE = "@kilde\\( \"(.*)\" \\)$";
    private static final String GRUNDLAG = "@grundlag\\( ([A-Z_]+) \\)";
    private static final String FRA = "@gyldigFra\\( \"(\\d{4})-(\\d\\d)-(\\d\\d)\" \\)";

    private Ord() {}

    static void alle(Samling s) {
        tal(s);
        valg(s);
        parenteser(s);
        mærker(s);
        resten(s);
    }

    private static void tal(Samling s) {
        s.skrivefejl("en halv", TAL, "$1$2 $3 $4½ )", "$1$2 $3 $4.5 )", "$2 $3 $4.5");
        for (String ord : new String[] {"> eller =", ">/=", "> eller lig med", "større end/lig med", ">= lig med"}) {
            s.skrivefejl(ord, TAL, "$1$2 " + ord + " $4 )", "$1$2 >= $4 )", "$2 >= $4");
        }
        for (String ord : new String[] {"trin", "nr.", "ca."}) {
            s.skrivefejl(ord + " før tallet", TAL, "$1$2 $3 " + ord + " $4 )", "$1$2 $3 $4 )", "$2 $3 $4");
        }
        s.skrivefejl("parentes om tallet", TAL, "$1$2 $3 ( $4 ) )", "$1$2 $3 $4 )", "$2 $3 $4");
        for (String tegn : new String[] {"=>", ">==", "≥"}) {
            s.skrivefejl(
                    tegn + " og tal i anførselstegn", TAL, "$1$2 " + tegn + " \"$4\" )", "$1$2 >= $4 )", "$2 >= $4");
        }
        for (String og : new String[] {"eller", "og", "samt"}) {
            s.skrivefejl(
                    "!= " + og, LIG, "$1$2 != $3 " + og + " 99 )", "$1$2 not in ( $3, 99 ) )", "not in ( $3, 99 )");
        }
        s.skrivefejl("== og", LIG, "$1$2 == $3 og 99 )", "$1$2 in ( $3, 99 ) )", "in ( $3, 99 )");
        s.skrivefejl("tre værdier", LIG, "$1$2 == $3, 98 eller 99 )", "$1$2 in ( $3, 98, 99 ) )", "in ( $3, 98, 99 )");
        s.skrivefejl("liste uden in", LIG, "$1$2 == ( $3, 99 ) )", "$1$2 in ( $3, 99 ) )", "in ( $3, 99 )");
    }

    private static void valg(Samling s) {
        for (String tegn : new String[] {",", ", ", ":", "..", "->"}) {
            s.skrivefejl("«" + tegn + "» i et valg", VALG, "$1$2 == $3" + tegn + "$4 )", "$2 == $3.$4");
        }
        s.skrivefejl("== ikke", VALG, "$1$2 == ikke $3.$4 )", "$1$2 != $3.$4 )", "$2 != $3.$4");
        s.skrivefejl("== ikke og valget alene", VALG, "$1$2 == ikke $4 )", "$1$2 != $3.$4 )", "$2 != $3.$4");
        s.skrivefejl("intet == før et valg", VALG, "$1$2 $3.$4 )", "$2 == $3.$4");
        s.skrivefejl("intet == før valget alene", VALG, "$1$2 $4 )", "$2 == $3.$4");
        s.skrivefejl("= og valget i anførselstegn", VALG, "$1$2 = \"$4\" )", "$2 == $3.$4");
    }

    private static void parenteser(Samling s) {
        for (String om : new String[] {"( [ $3 ]", "([ $3 ])", "[( $3 )]", "(( $3 )", "( $3, )", "( , $3 )"}) {
            s.skrivefejl("parenteser: " + om.replace("$3", "x"), ALENE, "$1$2" + om, "$2( $3 )");
        }
        s.skrivefejl("betingelse i anførselstegn", ALENE, "$1\"$2( $3 )\"", "$2( $3 )");
        s.skrivefejl("== true efter betingelsen", ALENE, "$1$2( $3 ) == true", "$2( $3 )");
        s.skrivefejl("= nej efter betingelsen", ALENE, "$1$2( $3 ) = nej", "$1not $2( $3 )", "not $2( $3 )");
        for (String ord : new String[] {"not", "ikke", "ingen"}) {
            s.skrivefejl(ord + " og et id", IKKE, "$1" + ord + " $2", "not Udfald( regel == \"$2\" )");
        }
    }

    private static void mærker(Samling s) {
        for (String tegn : new String[] {": (", " = (", " :=(", "((", "(:", " - ("}) {
            s.skrivefejl("mærke og «" + tegn + "»", KILDE, "@kilde" + tegn + " \"$1\" )", "@kilde( \"$1\" )");
        }
        s.skrivefejl("to par om et mærke", KILDE, "@kilde(( \"$1\" ))", "@kilde( \"$1\" )");
        s.skrivefejl("tomt grundlag", "@grundlag\\( LOV \\)", "@grundlag()", "@grundlag(");
        s.skrivefejl("tomme udsagn", "@udsagn\\( \".*\" \\)", "@udsagn()", "@udsagn( \"…\" )");
        for (String og : new String[] {", ", " og ", "/"}) {
            s.skrivefejl("to grundlag: " + og, GRUNDLAG, "@grundlag( $1" + og + "ANBEFALING )", "@grundlag( $1 )");
        }
        s.skrivefejl("O for 0 i et udsagn", "@udsagn\\( \"([A-Z]+)-0(\\d)\" \\)", "@udsagn( \"$1-O$2\" )", "$1-0$2");
        s.skrivefejl("O for 0 i en dato", "@gyldigFra\\( \"(\\d{4})-0", "@gyldigFra( \"$1-O", "$1-0");
        s.skrivefejl("kun år", FRA, "@gyldigFra( \"$1\" )", "@gyldigFra( \"$1-01-01\" )", "$1-01-01");
        s.skrivefejl(
                "kun år til",
                "@gyldigTil\\( \"(\\d{4})-\\d\\d-\\d\\d\" \\)",
                "@gyldigTil( \"$1\" )",
                "@gyldigTil( \"$1-12-31\" )",
                "$1-12-31");
    }

    private static void resten(Samling s) {
        s.skrivefejl(
                "Konklusion med stort",
                "konklusion\\.([a-z])(\\w+)\\(\\);",
                "Konklusion.$1$2();",
                "konklusion.$1$2();");
        s.skrivefejl(
                "verbet med stort", "konklusion\\.opfyldt\\(\\);", "Konklusion.Opfyldt();", "konklusion.opfyldt();");
        s.skrivefejl("<!-- -->", "^( +\\w+\\( \\w+ == \\w+ \\) +)// (.*)$", "$1<!-- $2 -->", "// $2");
        s.skrivefejl("<!-- --> på sin egen linje", "^// (.*)$", "<!-- $1 -->", "// $1");
        for (Regelfiler.Regel r : s.spredt(s.regler().regler())) {
            s.tag(s.regler()
                    .linjer("end to gange", r.fil(), r.sidste(), 0, java.util.List.of("end"), r.sidste() + 1, "")
                    .iMeddelelsen("her står end igen"));
        }
    }
}
