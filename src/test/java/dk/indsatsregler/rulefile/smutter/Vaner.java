package dk.indsatsregler.rulefile.smutter;

/** Smuttere, som de skrives i hånden: andre sprogs tegn, tal og ord, og det, en dansk tekst ville have. */
final class Vaner {

    private static final String TAL = "^( +\\w+\\( (?:.*, )?)(\\w+) (>=|>) (\\d+) \\)";
    private static final String JA = "^( +\\w+\\( )(\\w+) == true \\)";
    private static final String TO = "^( +\\w+\\( )(\\w+ == \\d+), (\\w+ >= \\d+) \\)";
    private static final String ID = "^( +(?:not )?Udfald\\( regel ==) \"([A-Z0-9-]+)\" \\)";
    private static final String NAVN = "^rule \"([A-Z0-9-]+): (.*)\"$";
    private static final String UDSAGN = "(@udsagn\\() \"([A-Z]+-\\d+), ([A-Z]+-\\d+)\" \\)";
    private static final String FRA = "@gyldigFra\\( \"(\\d{4})-(\\d\\d)-(\\d\\d)\" \\)";
    private static final String VERBUM = "konklusion\\.(\\w+)\\(\\);";

    private Vaner() {}

    static void alle(Samling s) {
        tegn(s);
        tal(s);
        intervaller(s);
        navne(s);
        mærker(s);
        dele(s);
        konklusioner(s);
        grupper(s);
    }

    private static void grupper(Samling s) {
        String gruppe = "(?<=^ {4})(@gruppe\\() \"([A-ZÆØÅ-]+)\" \\)";
        s.skrivefejl("gruppe uden anførselstegn", gruppe, "$1 $2 )", "@gruppe( \"$2\" )");
        s.skrivefejl("gruppe i bestemt form", gruppe, "@gruppen( \"$2\" )", "@gruppe");
        s.skrivefejl("gruppe uden parentes", gruppe, "@gruppe \"$2\"", "@gruppe( \"$2\" )");
        s.skrivefejl("gruppe med kolon", gruppe, "@gruppe: \"$2\"", "@gruppe( \"$2\" )");
        String læst = "Gruppe\\( navn == \"([A-ZÆØÅ-]+)\", opfyldte >= (\\d+) \\)";
        String ret = "Gruppe( navn == \"$1\", opfyldte >= $2 )";
        s.skrivefejl(
                "gruppe læst uden anførselstegn", læst, "Gruppe( navn == $1, opfyldte >= $2 )", ret, "navn == \"$1\"");
        s.skrivefejl("gruppe læst med gruppe for navn", læst, "Gruppe( gruppe == \"$1\", opfyldte >= $2 )", ret);
        s.skrivefejl("gruppe læst med antal for opfyldte", læst, "Gruppe( navn == \"$1\", antal >= $2 )", ret);
        s.skrivefejl("er nej", "^( +\\w+\\( )(\\w+) == false \\)", "$1$2 er nej )", "$2 == false");
    }

    private static void tegn(Samling s) {
        for (String tegn : new String[] {"}", "]"}) {
            s.skrivefejl(tegn + " for slutparentes", JA, "$1$2 == true " + tegn, "$1$2 == true )", "$2 == true )");
        }
        s.skrivefejl("[ ] for parenteser", "^( +\\w+)\\( (\\w+ == true) \\)", "$1[ $2 ]", "$1( $2 )", "( $2 )");
        s.skrivefejl("{ } for parenteser", "^( +\\w+)\\( (\\w+ == true) \\)", "$1{ $2 }", "$1( $2 )", "( $2 )");
        s.skrivefejl("semikolon for komma", TO, "$1$2; $3 )", "$2, $3");
        s.skrivefejl("punktum for komma", TO, "$1$2. $3 )", "$2, $3");
        s.skrivefejl("to kommaer", TO, "$1$2,, $3 )", "$2, $3");
        s.skrivefejl("plustegn for komma", TO, "$1$2 + $3 )", "$2, $3");
        s.skrivefejl("ét &", TO, "$1$2 & $3 )", "$1$2 && $3 )", "$2 && $3");
        s.skrivefejl("én lodret streg", TO, "$1$2 | $3 )", "$1$2 || $3 )", "$2 || $3");
        for (String og : new String[] {"samt", "plus", "and", "och", "AND"}) {
            s.skrivefejl(og + " mellem krav", TO, "$1$2 " + og + " $3 )", "$2, $3");
        }
        for (String eller : new String[] {"eller også", "og/eller", "alternativt"}) {
            s.skrivefejl(eller + " mellem krav", TO, "$1$2 " + eller + " $3 )", "$1$2 || $3 )", "$2 || $3");
        }
        s.skrivefejl("===", JA, "$1$2 === true )", "$2 == true");
        s.skrivefejl(":=", JA, "$1$2 := true )", "$2 == true");
        s.skrivefejl("kolon for ==", JA, "$1$2: true )", "$2 == true");
        s.skrivefejl("kolon for == ved et tal", "(\\w+) == (\\d+) \\)", "$1: $2 )", "$1 == $2");
        for (String tegn : new String[] {"#", "--", "/"}) {
            s.skrivefejl(tegn + " for //", "^( +\\w+\\( \\w+ == \\w+ \\) +)// (.*)$", "$1" + tegn + " $2", "// ");
        }
        s.skrivefejl("# for // på sin egen linje", "^// (.*)$", "# $1", "// $1");
        s.skrivefejl("ord uden //", "^// ([A-ZÆØÅ]\\p{L}+ \\p{L}[^(@<>=]*)$", "$1", "// ");
    }

    private static void tal(Samling s) {
        s.skrivefejl("decimalkomma og procenttegn", TAL, "$1$2 $3 $4,5% )", "$1$2 $3 $4.5 )", "$2 $3 $4.5");
        s.skrivefejl("decimalkomma og procent", TAL, "$1$2 $3 $4,5 procent )", "$1$2 $3 $4.5 )", "$2 $3 $4.5");
        s.skrivefejl("punktum mellem tusinder", TAL, "$1$2 $3 1.000 )", "$1$2 $3 1000 )", "$2 $3 1000");
        s.skrivefejl("mellemrum mellem tusinder", TAL, "$1$2 $3 1 000 )", "$1$2 $3 1000 )", "$2 $3 1000");
        s.skrivefejl("eller derover", TAL, "$1$2 $4 eller derover )", "$1$2 >= $4 )", "$2 >= $4");
        s.skrivefejl("større end eller lig med", TAL, "$1$2 større end eller lig med $4 )", "$1$2 >= $4 )", "$2 >= $4");
        s.skrivefejl("enhed i teksten", TAL, "$1$2 $3 \"$4 dage\" )", "$2 $3 $4");
        s.skrivefejl("ikke foran et krav", TAL, "$1ikke $2 < $4 )", "$1$2 >= $4 )", "$2 >= $4");
    }

    private static void intervaller(Samling s) {
        for (String interval : new String[] {
            "in %s..99", "in [%s-99]", "= [%s-99]", "%s-99", "%s–99", ": %s til 99", "between %s and 99", "in (%s - 99)"
        }) {
            s.skrivefejl(
                    "interval: " + interval.formatted("x"),
                    Skrivefejl.TAL_UDEN_TRIN,
                    m -> m.group(1) + m.group(2) + " " + interval.formatted(m.group(4)) + " )",
                    Samling.skabelon("$1$2 >= $4, $2 <= 99 )"),
                    Samling.skabelon("$2 >= $4, $2 <= 99"));
        }
    }

    private static void navne(Samling s) {
        String felt = "^( +\\w+\\( )([a-zæøå]{4,})([A-ZÆØÅ]\\w+)( == )";
        s.skrivefejl("felt i to ord", felt, "$1$2 $3$4", "$2$3");
        s.skrivefejl("felt med bindestreg", felt, "$1$2-$3$4", "$2$3");
        s.skrivefejl("felt i anførselstegn", TAL, "$1\"$2\" $3 $4 )", "$2 $3 $4");
        s.skrivefejl("type i to ord", "^( +(?:exists )?[A-Z]\\w{3})(\\w{4,})\\( ", "$1 $2( ", "$2");
        s.skrivefejl("id uden anførselstegn", ID, "$1 $2 )", "regel == \"$2\"");
        s.skrivefejl("id alene i parentesen", "^( +)Udfald\\( regel == \"([A-Z0-9-]+)\" \\)", "$1Udfald( $2 )", "$2");
        s.skrivefejl(
                "id som betingelse",
                "^( +)Udfald\\( regel == \"([A-Z0-9-]+)\" \\)",
                "$1$2",
                "Udfald( regel == \"$2\" )");
        s.skrivefejl(
                "id for regel", "^( +Udfald\\() regel == \"([A-Z0-9-]+)\" \\)", "$1 id == \"$2\" )", "regel == \"$2\"");
        s.skrivefejl("hele navnet for id", ID, "$1 \"$2: noget\" )", "\"$2\"");
        s.skrivefejl("navn givet til en betingelse", "^( +)(\\w+\\( \\w+ == true \\))", "$1$b : $2", "$2");
        s.skrivefejl("id uden for anførselstegnene", NAVN, "rule $1: \"$2\"", "rule \"$1: $2\"");
        s.skrivefejl("navnet i to par anførselstegn", NAVN, "rule \"$1\": \"$2\"", "rule \"$1: $2\"");
        s.skrivefejl("kolon efter rule", NAVN, "rule: \"$1: $2\"", "rule");
        s.skrivefejl("rule mangler", NAVN, "\"$1: $2\"", "rule \"$1: $2\"");
        s.skrivefejl(
                "id med understreger",
                NAVN,
                m -> "rule \"" + m.group(1).replace("-", "_") + ": " + m.group(2) + "\"",
                m -> m.group(),
                m -> "\"" + m.group(1) + ": ");
    }

    private static void mærker(Samling s) {
        s.skrivefejl("og mellem udsagn", UDSAGN, "$1 \"$2 og $3\" )", "\"$2, $3\"");
        s.skrivefejl("semikolon mellem udsagn", UDSAGN, "$1 \"$2; $3\" )", "\"$2, $3\"");
        s.skrivefejl("mellemrum mellem udsagn", UDSAGN, "$1 \"$2 $3\" )", "\"$2, $3\"");
        s.skrivefejl("hvert udsagn i anførselstegn", UDSAGN, "$1 \"$2\", \"$3\" )", "\"$2, $3\"");
        s.skrivefejl("den 32.", FRA, "@gyldigFra( \"$1-03-32\" )", "@gyldigFra( \"$1-03-31\" )", "$1-03-31");
        s.skrivefejl("måned og år", FRA, "@gyldigFra( \"august $1\" )", "@gyldigFra( \"$1-08-01\" )", "$1-08-01");
        s.skrivefejl("dato efter kolon", FRA, "@gyldigFra: $1-$2-$3", "\"$1-$2-$3\"");
        s.skrivefejl("mærke i to ord", "@gyldigFra", "@gyldig fra", "@gyldigFra");
        s.skrivefejl("semikolon efter et mærke", "^( +)(@gyldigFra\\( \"[0-9-]+\" \\))$", "$1$2;", "$2");
        s.skrivefejl("kantede parenteser om et mærke", FRA, "@gyldigFra[ \"$1-$2-$3\" ]", "\"$1-$2-$3\"");
        s.skrivefejl("mærke uden @ og parentes", FRA, "gyldigFra: \"$1-$2-$3\"", "@gyldigFra( \"$1-$2-$3\" )");
        s.skrivefejl("grundlag i to ord", "@grundlag\\( LOKALT_VALG \\)", "@grundlag( LOKALT VALG )", "LOKALT_VALG");
        s.skrivefejl("halvt grundlag", "@grundlag\\( LOKALT_VALG \\)", "@grundlag( LOKAL )", "LOKALT_VALG");
    }

    private static void dele(Samling s) {
        for (String ord : new String[] {"if", "Hvis", "hvis:", "dersom", "If:"}) {
            s.skrivefejl(ord + " for when", "^when$", ord, "when");
        }
        for (String ord : new String[] {"så:", "Så", "=>", "da"}) {
            s.skrivefejl(ord + " for then", "^then$", ord, "then");
        }
        for (String ord : new String[] {"End.", "end rule", "end if", "}", "Slut."}) {
            s.skrivefejl(ord + " for end", "^end$", ord, "end");
        }
    }

    private static void konklusioner(Samling s) {
        for (String skrevet : new String[] {
            "konklusion $1();",
            "$1",
            "konklusion: $1",
            "konklusion->$1();",
            "\"$1\"",
            "konklusion.$1( \"Ring hjem\" );",
            "konklusion.$1().",
            "konklusion.$1();;",
            "konklusion.$1( true );"
        }) {
            String svar = skrevet.endsWith(";;") ? ";" : "konklusion.$1();";
            s.skrivefejl("konklusion: " + skrevet.replace("$1", "x"), VERBUM, skrevet, "konklusion.$1();", svar);
        }
    }
}
