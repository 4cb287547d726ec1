package dk.indsatsregler.rulefile.smutter;

import java.util.List;

/** Smuttere på én linje: tegn, ord og værdier. */
final class Skrivefejl {

    private static final String TAL = "^( +\\w+\\( (?:.*, )?)(\\w+) (>=|>) (\\d+) \\)";
    // Et trin har højst 10: dér ville 99 selv være en smutter.
    static final String TAL_UDEN_TRIN = TAL.replaceFirst(" \\+", " +(?!Skalatrin)");
    private static final String JA = "^( +\\w+\\( )(\\w+) == true \\)";
    private static final String NEJ = "^( +\\w+\\( )(\\w+) == false \\)";
    private static final String ID = "^( +(?:not )?Udfald\\( regel ==) \"([A-Z0-9-]+)\" \\)";
    private static final String MÆRKE = "^( +@(?:kilde|forklaring|handling|fortolkning)\\() \"(.*)\" \\)$";
    private static final String VALG = "(\\w+) == ([A-Z]\\w+)\\.([A-ZÆØÅ_]+) \\)";
    private static final String PÅ_LISTE = "(\\w+ in \\( (?:.*, )?)([A-Z][a-z]+)\\.([A-ZÆØÅ_]+) \\)";
    private static final String TO = "^( +\\w+\\( )(\\w+ == \\d+), (\\w+ >= \\d+) \\)";
    private static final String ELLER = "(\\w+ == (?:true|false|null)) \\|\\| (\\w+ == (?:true|false|null))";

    private Skrivefejl() {}

    static void alle(Samling s) {
        tegn(s);
        anførselstegn(s);
        sammenligninger(s);
        værdier(s);
        navne(s);
        mærker(s);
        konklusioner(s);
        vaner(s);
    }

    private static void tegn(Samling s) {
        s.skrivefejl("decimalkomma", TAL, "$1$2 $3 $4,5 )", "$1$2 $3 $4.5 )", "$2 $3 $4.5");
        s.skrivefejl("hårdt mellemrum", TAL, "$1$2\u00A0$3 $4 )", "$2 $3 $4");
        s.skrivefejl("hårdt mellemrum om en værdi", JA, "$1$2 ==\u00A0true\u00A0)", "$2 == true");
        s.skrivefejl("usynligt tegn", NEJ, "$1$2\u200B == false )", "$2 == false");
        s.skrivefejl("bogstav af to tegn", "^( +\\w+\\( \\w*)å(\\w* == )", "$1a\u030A$2", "å");
        s.skrivefejl("≥", TAL, "$1$2 ≥ $4 )", "$1$2 >= $4 )", ">=");
        s.skrivefejl("procenttegn", TAL, "$1$2 $3 $4 % )", "$2 $3 $4");
        s.skrivefejl("procenttegn uden mellemrum", TAL, "$1$2 $3 $4% )", "$2 $3 $4");
        s.skrivefejl("enhed efter tallet", TAL, "$1$2 $3 $4 dage )", "$2 $3 $4");
        s.skrivefejl("slutparentes for meget", JA, "$1$2 == true ))", "$2 == true )");
        s.skrivefejl("komma efter det sidste", NEJ, "$1$2 == false, )", ")");
        s.skrivefejl("slutparentes mangler", JA, "$1$2 == true", ")");
        s.skrivefejl("startparentes mangler", "^( +[A-Z]\\w+)\\( (\\w+) == true", "$1 $2 == true", "( $2");
        s.skrivefejl("komma mangler", TO, "$1$2 $3 )", ",");
        s.skrivefejl("kommentar uden //", "^( +\\w+\\( \\w+ == \\w+ \\) +)// (.*)$", "$1$2", "// ");
    }

    private static void anførselstegn(Samling s) {
        s.skrivefejl("Words anførselstegn", MÆRKE, "$1 “$2” )", "\"$2\"");
        s.skrivefejl("Words anførselstegn, danske", MÆRKE, "$1 „$2“ )", "\"$2\"");
        s.skrivefejl("Words anførselstegn i en betingelse", ID, "$1 ”$2” )", "\"$2\"");
        s.skrivefejl("Words anførselstegn til sidst", MÆRKE, "$1 \"$2” )", "\"$2\"");
        s.skrivefejl("enkelte anførselstegn", ID, "$1 '$2' )", "\"$2\"");
        s.skrivefejl("slutanførselstegn mangler", MÆRKE, "$1 \"$2 )", "\"$2\"");
        s.skrivefejl("startanførselstegn mangler", MÆRKE, "$1 $2\" )", "\"$2\"");
        s.skrivefejl("slutanførselstegn mangler i en betingelse", ID, "$1 \"$2 )", "\"$2\"");
        s.skrivefejl("startanførselstegn mangler i en betingelse", ID, "$1 $2\" )", "\"$2\"");
        String liste = "(regel in \\( )\"([A-Z0-9-]+)\", \"([A-Z0-9-]+)\"";
        s.skrivefejl("slutanførselstegn mangler på en liste", liste, "$1\"$2, \"$3\"", "\"$2\"");
        s.skrivefejl("startanførselstegn mangler på en liste", liste, "$1\"$2\", $3\"", "\"$3\"");
        s.skrivefejl("slutanførselstegn mangler i navnet", "^rule \"(.*)\"$", "rule \"$1", "\"$1\"");
        s.skrivefejl("startanførselstegn mangler i navnet", "^rule \"(.*)\"$", "rule $1\"", "\"$1\"");
        s.skrivefejl("navnet uden anførselstegn", "^rule \"(.*)\"$", "rule $1", "\"$1\"");
        s.skrivefejl(
                "anførselstegn inde i teksten",
                "^( +@(?:forklaring|handling)\\( \"[^\"]* )(\\p{L}{6,})( [^\"]*\" \\))$",
                "$1\"$2\"$3",
                "$1«$2»$3",
                "«$2»");
    }

    private static void sammenligninger(Samling s) {
        s.skrivefejl("ét lighedstegn", JA, "$1$2 = true )", "$2 == true");
        s.skrivefejl("ét lighedstegn med et tal", "(\\w+) == (\\d+) \\)", "$1 = $2 )", "$1 == $2");
        s.skrivefejl("=>", TAL, "$1$2 => $4 )", "$1$2 >= $4 )", "$2 >= $4");
        s.skrivefejl("> = med mellemrum", TAL, "$1$2 > = $4 )", "$1$2 >= $4 )", "$2 >= $4");
        s.skrivefejl("<>", "(\\w+) == (\\d+) \\)", "$1 <> $2 )", "$1 != $2 )", "$1 != $2");
        s.skrivefejl("og mellem krav", TO, "$1$2 og $3 )", "$2, $3");
        s.skrivefejl("og i en parentes", "(\\w+ == \\w+) && (\\w+ (?:==|>=) \\w+)", "$1 og $2", "$1 && $2");
        s.skrivefejl("eller mellem krav", ELLER, "$1 eller $2", "$1 || $2");
        s.skrivefejl("or", ELLER, "$1 or $2", "$1 || $2");
        s.skrivefejl("værdien til venstre", TAL, "$1$4 < $2 )", "$1$2 > $4 )", "$2 > $4");
        s.skrivefejl("mindst", TAL, "$1$2 mindst $4 )", "$1$2 >= $4 )", "$2 >= $4");
        s.skrivefejl("er over", TAL, "$1$2 er over $4 )", "$1$2 > $4 )", "$2 > $4");
        s.skrivefejl("mellem", TAL_UDEN_TRIN, "$1$2 mellem $4 og 99 )", "$1$2 >= $4, $2 <= 99 )", "$2 >= $4, $2 <= 99");
        s.skrivefejl("er", JA, "$1$2 er true )", "$2 == true");
        s.skrivefejl("udråbstegn", NEJ, "$1!$2 )", "$2 == false");
        s.skrivefejl("feltet alene", JA, "$1$2 )", "$2 == true");
        s.skrivefejl("faktatypen foran feltet", "^( +)(\\w+)\\( (\\w+) == true \\)", "$1$2( $2.$3 == true )", "$3");
        s.skrivefejl(
                "byttede grænser",
                TAL_UDEN_TRIN,
                m -> m.group(1) + m.group(2) + " >= " + mere(m.group(4)) + ", " + m.group(2) + " <= " + m.group(4)
                        + " )",
                m -> m.group(1) + m.group(2) + " >= " + m.group(4) + ", " + m.group(2) + " <= " + mere(m.group(4))
                        + " )",
                m -> m.group(2) + " >= " + m.group(4) + ", " + m.group(2) + " <= " + mere(m.group(4)));
        s.skrivefejl("tomt interval", TAL, "$1$2 > $4, $2 < $4 )", "$1$2 >= $4, $2 <= $4 )", "$2 >= $4, $2 <= $4");
    }

    private static String mere(String tal) {
        return Integer.toString(Integer.parseInt(tal) + 5);
    }

    private static void værdier(Samling s) {
        s.skrivefejl("tal som tekst", TAL, "$1$2 $3 \"$4\" )", "$2 $3 $4");
        s.skrivefejl("ja som tekst", JA, "$1$2 == \"ja\" )", "$2 == true");
        s.skrivefejl("JA", JA, "$1$2 == JA )", "$2 == true");
        s.skrivefejl("nej", NEJ, "$1$2 == nej )", "$2 == false");
        s.skrivefejl("True", JA, "$1$2 == True )", "$2 == true");
        s.skrivefejl("0 for nej", NEJ, "$1$2 == 0 )", "$2 == false");
        s.skrivefejl("større end ved ja/nej", JA, "$1$2 >= true )", "$2 == true");
        s.skrivefejl("valg som tekst", VALG, "$1 == \"$3\" )", "$1 == $2.$3");
        s.skrivefejl("valg uden liste", VALG, "$1 == $3 )", "$1 == $2.$3");
        s.skrivefejl("valg fra en anden liste", VALG, "$1 == $2er.$3 )", "$1 == $2.$3");
        s.skrivefejl(
                "valg stavet forkert",
                VALG,
                m -> m.group(1) + " == " + m.group(2) + "." + uden(m.group(3)) + " )",
                m -> m.group(),
                m -> m.group(2) + "." + m.group(3));
        s.skrivefejl("valg som tekst på en liste", PÅ_LISTE, "$1\"$3\" )", "$2.$3");
        s.skrivefejl("valg uden liste på en liste", PÅ_LISTE, "$1$3 )", "$2.$3");
        s.skrivefejl(
                "valg med småt",
                PÅ_LISTE,
                m -> m.group(1) + m.group(2) + "." + m.group(3).toLowerCase(java.util.Locale.ROOT) + " )",
                m -> m.group(),
                m -> m.group(2) + "." + m.group(3));
    }

    private static void navne(Samling s) {
        String felt = "^( +\\w+\\( )(\\w{6,})( (?:==|>=|>) )";
        s.skrivefejl(
                "felt med to bogstaver byttet",
                felt,
                m -> m.group(1) + byttet(m.group(2)) + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "felt uden et bogstav",
                felt,
                m -> m.group(1) + uden(m.group(2)) + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "felt med stort",
                felt,
                m -> m.group(1) + stort(m.group(2)) + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "felt uden æ, ø, å",
                "^( +\\w+\\( )(\\w*[æøå]\\w*)( (?:==|>=|>) )",
                m -> m.group(1)
                        + m.group(2).replace("æ", "ae").replace("ø", "oe").replace("å", "aa")
                        + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        String type = "^( +(?:exists )?)([A-Z]\\w{4,})\\( (\\w+ == )";
        s.skrivefejl(
                "type med to bogstaver byttet",
                type,
                m -> m.group(1) + byttet(m.group(2)) + "( " + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "type med småt",
                type,
                m -> m.group(1) + m.group(2).toLowerCase(java.util.Locale.ROOT) + "( " + m.group(3),
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "type med æ, ø, å",
                "^( +(?:exists )?)(\\w*(?:ae|oe)\\w*)\\( ",
                m -> m.group(1) + m.group(2).replace("ae", "æ").replace("oe", "ø") + "( ",
                m -> m.group(),
                m -> m.group(2));
        s.skrivefejl(
                "regel, der ikke findes",
                ID,
                m -> m.group(1) + " \"" + uden(m.group(2)) + "\" )",
                m -> m.group(),
                m -> "\"" + m.group(2) + "\"");
        s.skrivefejl(
                "regel med småt",
                ID,
                m -> m.group(1) + " \"" + m.group(2).toLowerCase(java.util.Locale.ROOT) + "\" )",
                m -> m.group(),
                m -> "\"" + m.group(2) + "\"");
        s.skrivefejl(
                "gruppe, der ikke findes",
                "(Gruppe\\( navn == )\"([^\"]+)\"",
                m -> m.group(1) + "\"" + uden(m.group(2)) + "\"",
                m -> m.group(),
                m -> "\"" + m.group(2) + "\"");
        s.skrivefejl(
                "gruppe, som ingen læser",
                // Har gruppen ét medlem, kan det lige så vel være læseren, der er stavet forkert.
                "^( +@gruppe\\( )\"((?!NØDPASNING-LOKALT)[^\"]+)\"",
                m -> m.group(1) + "\"" + uden(m.group(2)) + "\"",
                m -> m.group(),
                m -> "\"" + m.group(2) + "\"");
        s.skrivefejl("kolon mangler i navnet", "^rule \"([A-Z0-9-]+): (.*)\"$", "rule \"$1 $2\"", "\"$1: $2\"");
        s.skrivefejl(
                "id med småt",
                "^rule \"([A-Z0-9-]+): (.*)\"$",
                m -> "rule \"" + m.group(1).toLowerCase(java.util.Locale.ROOT) + ": " + m.group(2) + "\"",
                m -> m.group(),
                m -> "\"" + m.group(1) + ": ");
    }

    private static void mærker(Samling s) {
        s.skrivefejl(
                "mærke stavet forkert",
                "^( +)@(forklaring|handling|ansvarlig|udsagn)(\\( )",
                m -> m.group(1) + "@" + uden(m.group(2)) + m.group(3),
                m -> m.group(),
                m -> "@" + m.group(2));
        s.skrivefejl("mærke med småt", "@gyldigFra", "@gyldigfra", "@gyldigFra");
        s.skrivefejl("mærke i bestemt form", "@kilde\\(", "@kilden(", "@kilde");
        s.skrivefejl("mærke uden @", "^( +)@(kilde|udsagn|gyldigFra)\\(", "$1$2(", "@$2");
        s.skrivefejl(
                "mærke uden parentes",
                MÆRKE,
                m -> m.group(1).replace("(", "") + " \"" + m.group(2) + "\"",
                m -> m.group(),
                m -> "( \"" + m.group(2) + "\" )");
        s.skrivefejl("slutparentes mangler i et mærke", MÆRKE, "$1 \"$2\"", ")");
        s.skrivefejl("dato uden anførselstegn", "(@gyldigFra\\() \"([0-9-]+)\"", "$1 $2", "\"$2\"");
        s.skrivefejl("tekst uden anførselstegn", "^( +@ansvarlig\\() \"(.*)\" \\)$", "$1 $2 )", "\"$2\"");
        s.skrivefejl("grundlag i anførselstegn", "@grundlag\\( (\\w+) \\)", "@grundlag( \"$1\" )", "@grundlag( $1 )");
        s.skrivefejl(
                "grundlag stavet forkert",
                "@grundlag\\( (\\w{5,}) \\)",
                m -> "@grundlag( " + uden(m.group(1)) + " )",
                m -> m.group(),
                m -> "@grundlag( " + m.group(1) + " )");
        s.skrivefejl("grundlag i bestemt form", "@grundlag\\( (LOV) \\)", "@grundlag( LOVEN )", "@grundlag( LOV )");
        s.skrivefejl("udsagn uden bindestreg", "(@udsagn\\( \")([A-Z]+)-(\\d+)", "$1$2$3", "$2-$3");
        s.skrivefejl("udsagn uden nul", "(@udsagn\\( \".*?)([A-Z]+)-0(\\d)", "$1$2-$3", "$2-0$3");
        s.skrivefejl(
                "en dato, der ikke findes",
                "@gyldigFra\\( \"(\\d{4})-[0-9-]+\" \\)",
                "@gyldigFra( \"$1-04-31\" )",
                "@gyldigFra( \"$1-04-30\" )",
                "$1-04-30");
        s.skrivefejl(
                "dag og måned byttet",
                "@gyldigTil\\( \"(\\d{4})-(\\d\\d)-(1[3-9]|2\\d|3\\d)\" \\)",
                "@gyldigTil( \"$1-$3-$2\" )",
                "$1-$2-$3");
        s.skrivefejl(
                "dansk dato",
                "@gyldigFra\\( \"(\\d{4})-(\\d\\d)-(\\d\\d)\" \\)",
                "@gyldigFra( \"$3-$2-$1\" )",
                "$1-$2-$3");
        s.skrivefejl(
                "dato med månedens navn",
                "@gyldigFra\\( \"(\\d{4})-03-(\\d\\d)\" \\)",
                "@gyldigFra( \"$2. marts $1\" )",
                "$1-03-$2");
    }

    private static void konklusioner(Samling s) {
        String verbum = "konklusion\\.(\\w+)\\(\\);";
        s.skrivefejl(
                "verbum stavet forkert",
                verbum,
                m -> "konklusion." + uden(m.group(1)) + "();",
                m -> m.group(),
                m -> m.group());
        s.skrivefejl(
                "verbum uden æ, ø, å",
                "konklusion\\.(\\w*[æå]\\w*)\\(\\);",
                m -> "konklusion." + m.group(1).replace("æ", "ae").replace("å", "aa") + "();",
                m -> m.group(),
                m -> m.group());
        s.skrivefejl("verbum uden parentes", verbum, "konklusion.$1;", "konklusion.$1();");
        s.skrivefejl("verbum alene", verbum, "$1();", "konklusion.$1();");
        s.skrivefejl("semikolon mangler", verbum, "konklusion.$1()", "konklusion.$1();");
        s.skrivefejl("konklusion stavet forkert", verbum, "konklution.$1();", "konklusion.$1();");
        s.skrivefejl("konklusion med stort", verbum, "Konklusion.$1();", "konklusion.$1();");
        s.skrivefejl("emne uden liste", "spærrer\\( Emne\\.(\\w+) \\)", "spærrer( $1 )", "Emne.$1");
        s.skrivefejl(
                "emne stavet forkert", "spærrer\\( Emne\\.(AFGØRELSE) \\)", "spærrer( Emne.AFGORELSE )", "Emne.$1");
        for (String ord : List.of("when", "then", "end")) {
            s.skrivefejl(ord + " med stort", "^" + ord + "$", stort(ord), ord);
        }
        s.skrivefejl("rule med stort", "^rule ", "Rule ", "rule");
        s.skrivefejl("when stavet forkert", "^when$", "wehn", "when");
        s.skrivefejl("end stavet forkert", "^end$", "ned", "end");
        s.skrivefejl("så for then", "^then$", "så", "then");
        s.skrivefejl("slut for end", "^end$", "slut", "end");
        s.skrivefejl(
                "og mellem betingelser",
                "^( +)(Pasning\\(.*?\\)|Udfald\\(.*?\\)|Barn\\(.*?\\))( +//.*)?$",
                "$1$2 og",
                "$1$2",
                "$2");
    }

    private static void vaner(Samling s) {
        s.skrivefejl("kolon efter when", "^when$", "when:", "when");
        s.skrivefejl("kolon efter then", "^then$", "Then:", "then");
        s.skrivefejl("semikolon efter end", "^end$", "end;", "end");
        s.skrivefejl(
                "komma efter en betingelse", JA + "( +//.*)?$", "$1$2 == true ),", "$1$2 == true )", "$2 == true )");
        s.skrivefejl(
                "semikolon efter en betingelse", TAL + "( +//.*)?$", "$1$2 $3 $4 );", "$1$2 $3 $4 )", "$2 $3 $4 )");
        s.skrivefejl(
                "&& efter en betingelse", NEJ + "( +//.*)?$", "$1$2 == false ) &&", "$1$2 == false )", "$2 == false )");
        s.skrivefejl("streg foran en betingelse", "^( +)(\\w+\\( \\w+ == true \\))", "$1- $2", "$2");
        s.skrivefejl("hvis foran en betingelse", "^( +)(\\w+\\( \\w+ == \\w+ \\))", "$1hvis $2", "$2");
        s.skrivefejl("findes for exists", "^( +)exists (\\w+\\( )", "$1findes $2", "exists $2");
        s.skrivefejl("ikke for not", "^( +)not (\\w+\\( )", "$1ikke $2", "not $2");
        s.skrivefejl("liste uden parentes", "(regel in) \\( (\"[^)]*\") \\)", "$1 $2", "$1 ( $2 )");
        s.skrivefejl("udfald uden felt", "^( +Udfald\\()( regel ==) (\"[A-Z0-9-]+\")", "$1 $3", "regel == $3");
        s.skrivefejl("grundlag med kolon", "@grundlag\\( (\\w+) \\)", "@grundlag: $1", "@grundlag( $1 )");
    }

    static String uden(String ord) {
        int her = ord.length() / 2;
        return ord.substring(0, her) + ord.substring(her + 1);
    }

    private static String byttet(String ord) {
        int her = ord.length() / 2;
        while (ord.charAt(her) == ord.charAt(her - 1)) {
            her++;
        }
        return ord.substring(0, her - 1) + ord.charAt(her) + ord.charAt(her - 1) + ord.substring(her + 1);
    }

    private static String stort(String ord) {
        return Character.toUpperCase(ord.charAt(0)) + ord.substring(1);
    }
}
