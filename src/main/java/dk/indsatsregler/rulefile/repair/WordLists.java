package dk.indsatsregler.rulefile.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words that mean something to Drools, to Java or to a Danish reader. */
final class WordLists {

    /** What a rule file of Drools can hold beside rules. */
    static final Set<String> STATEMENTS = set("""
            package import function declare global query dialect unit template expander
            """);

    /** What a rule of Drools can hold beside metadata, conditions and consequence. */
    static final Set<String> ATTRIBUTES = set("""
            salience no lock agenda activation ruleflow auto date duration timer calendars enabled dialect extends refract direct
            attributes
            """);

    /** What a condition of Drools can hold beside a pattern. */
    static final Set<String> CONDITIONALS = set("""
            eval from accumulate acc collect groupby over entry init do if break
            """);

    /** Operators of Drools that are not ours. */
    static final Set<String> OPERATORS = set("""
            matches contains excludes memberOf soundslike str isA instanceof before after coincides during includes is
            """);

    /** What a number may be followed by in speech. */
    static final Set<String> UNITS = set("""
            procent pct år måned måneder uge uger dag dage skoledag skoledage hverdage time timer gang gange klasse procentpoint
            percent stk kr kroner døgn hverdag døgnet minut minutter min aar års årig årige trin point lektion lektioner elever børn
            personer years days hours months weeks fraværsdage
            """);

    /** Danish words for how many must match. */
    static final Map<String, String> QUANTIFIERS = map("""
            exists findes mindst eksisterer nogen any some
            not ikke ingen intet ej none no uden
            """);

    /** Words for and, with the sign that says it. */
    static final Map<String, String> CONNECTIVES = map("""
            , og and och samt plus også tillige ligesom desuden derudover både såvel men but med hvor
            || eller enten ellers alternativt respektive henholdsvis xor or
            """);

    /** What can follow those without meaning anything of its own. */
    static final Set<String> FILLERS =
            Set.of("også", "og", "at", "har", "hvor", "hvis", "med", "når", "eller", "as", "well");

    static final String NO_BACKSLASH =
            "Omvendt skråstreg bruges ikke i regelfiler. Andre programmer ville læse den og tegnet efter som noget andet. Skriv tegnene, som de er.";

    /** Words for yes and no. */
    static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "ja", true, "sand", true, "sandt", true, "false", false, "nej", false, "falsk", false,
            "falskt", false);

    /** Words for a comparison, with the sign that says it. */
    static final Map<String, String> SIGNS = map("""
            == er lig lige præcis netop equals is
            != ikke ej forskellig
            >= mindst minimum min least
            <= højst højest maks max maksimalt maksimum most
            > over større flere mere ældre højere efter greater more overstiger
            < under mindre lavere yngre før less færre
            """);

    /** Words that stand beside those and mean nothing of their own. */
    static final Set<String> SMALL = set("""
            ligger skal være udgør med end som at than to fra the på op til eller or equal
            """);

    static final Set<String> BETWEEN = Set.of("mellem", "imellem", "fra", "between", "from", "mellom", "mellan");

    static final Set<String> AND_UP = set("""
            derover mere over flere højere ældre opefter opad op more above
            """);

    static final Set<String> AND_DOWN = set("""
            derunder mindre under færre lavere yngre nedefter nedad less below
            """);

    static final Map<String, String> OPPOSITE =
            Map.of("<", ">=", "<=", ">", ">", "<=", ">=", "<", "==", "!=", "!=", "==");

    /** Signs that other languages compare with, or that slipped. */
    static final Map<String, String> COMPARED = map("""
            == === ==== := =: ==: :==
            >= => >/= >== =>= ==> >>=
            <= =< </= <== =<= ==< <<=
            != <> !== =! =!= =/= /= ~=
            > >>
            < <<
            """);

    /** What people write for the four words that hold a rule together. */
    static final Map<String, String> KEYWORDS = map("""
            when når naar hvis if om dersom såfremt givet given betingelse betingelser
            then så saa da do konsekvens
            end slut slutt stop ende færdig endif endrule
            rule regel
            """);

    /** What can stand between a field and a range. */
    static final Set<String> LEADS = set("""
            in er is i mellem imellem between fra from ligger intervallet spændet with på
            """);

    static final Set<String> TO = Set.of("til", "to", "thru", "through");

    /** Signs that look like ours, or say the same. */
    static final Map<String, String> LOOKALIKES =
            Map.of("≤", "<=", "≥", ">=", "≠", "!=", "–", "-", "−", "-", "＝", "==");

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("package", "Alle regler ligger samme sted."),
            Map.entry("import", "Faktatyperne er kendt i forvejen."),
            Map.entry("function", "En regel kan ikke udføre noget, kun sammenligne."),
            Map.entry("declare", "Faktatyperne er kendt i forvejen."),
            Map.entry("global", "En regel læser kun sagens oplysninger."),
            Map.entry("query", "Et spørgsmål til sagen er en regel."),
            Map.entry("dialect", "Der er kun ét sprog i en regelfil."),
            Map.entry("salience", "Reglernes rækkefølge følger af, hvad de læser."),
            Map.entry("extends", "Hver regel skriver alle sine betingelser."),
            Map.entry("date", "Gyldighed skrives med @gyldigFra og @gyldigTil."),
            Map.entry("enabled", "En regel lukkes med @gyldigTil."),
            Map.entry("eval", "En betingelse sammenligner felter, den regner ikke."),
            Map.entry("from", "En betingelse læser kun sagens oplysninger."),
            Map.entry("accumulate", "Regler tælles med @gruppe og Gruppe( navn == \"…\", opfyldte >= … )."));

    private WordLists() {}

    private static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }

    // Each line is a meaning and the words that have it.
    private static Map<String, String> map(String lines) {
        Map<String, String> map = new HashMap<>();
        for (String line : lines.strip().split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                map.put(words[i], words[0]);
            }
        }
        return Map.copyOf(map);
    }

    /** Why a word of Drools is left out here. */
    static String why(String word) {
        return WHY.getOrDefault(word, "En regelfil er kun regler, betingelser og én konklusion.");
    }
}
