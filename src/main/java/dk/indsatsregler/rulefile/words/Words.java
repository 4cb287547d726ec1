package dk.indsatsregler.rulefile.words;

import java.util.Map;
import java.util.Set;

/** Words that mean something to Drools, to Java or to a Danish reader, and what to say to each. */
public final class Words {

    /** What a rule file of Drools can hold beside rules. */
    public static final Set<String> STATEMENTS = Set.of(
            "package", "import", "function", "declare", "global", "query", "dialect", "unit", "template", "expander");

    /** What a rule of Drools can hold beside metadata, conditions and consequence. */
    public static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "date",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "dialect",
            "extends",
            "refract",
            "direct",
            "attributes");

    /** What a condition of Drools can hold beside a pattern. */
    public static final Set<String> CONDITIONALS = Set.of(
            "eval", "from", "accumulate", "acc", "collect", "groupby", "over", "entry", "init", "do", "if", "break");

    /** Operators of Drools that are not ours. */
    public static final Set<String> OPERATORS = Set.of(
            "matches",
            "contains",
            "excludes",
            "memberOf",
            "soundslike",
            "str",
            "isA",
            "instanceof",
            "before",
            "after",
            "coincides",
            "during",
            "includes",
            "is");

    /** Comparisons, and what they are when field and value change places. */
    public static final Map<String, String> TURNED =
            Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "==", "==", "!=", "!=");

    public static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^", "~", "&", "|");

    /** What a number may be followed by in speech. */
    public static final Set<String> UNITS = Set.of(
            "procent",
            "pct",
            "år",
            "måned",
            "måneder",
            "uge",
            "uger",
            "dag",
            "dage",
            "skoledag",
            "skoledage",
            "hverdage",
            "time",
            "timer",
            "gang",
            "gange",
            "klasse",
            "procentpoint",
            "percent",
            "stk",
            "kr",
            "kroner",
            "døgn",
            "hverdag",
            "døgnet",
            "minut",
            "minutter",
            "min",
            "aar",
            "års",
            "årig",
            "årige",
            "trin",
            "point",
            "lektion",
            "lektioner",
            "elever",
            "børn",
            "personer",
            "years",
            "days",
            "hours",
            "months",
            "weeks",
            "fraværsdage");

    /** Danish words for how many must match. */
    public static final Map<String, String> QUANTIFIERS = Map.ofEntries(
            Map.entry("findes", "exists"),
            Map.entry("mindst", "exists"),
            Map.entry("eksisterer", "exists"),
            Map.entry("nogen", "exists"),
            Map.entry("any", "exists"),
            Map.entry("some", "exists"),
            Map.entry("ikke", "not"),
            Map.entry("ingen", "not"),
            Map.entry("intet", "not"),
            Map.entry("ej", "not"),
            Map.entry("none", "not"),
            Map.entry("no", "not"),
            Map.entry("uden", "not"));

    /** Words for and, with the sign that says it. */
    public static final Map<String, String> CONNECTIVES = Map.ofEntries(
            Map.entry("og", ","),
            Map.entry("and", ","),
            Map.entry("och", ","),
            Map.entry("samt", ","),
            Map.entry("plus", ","),
            Map.entry("også", ","),
            Map.entry("tillige", ","),
            Map.entry("ligesom", ","),
            Map.entry("desuden", ","),
            Map.entry("derudover", ","),
            Map.entry("både", ","),
            Map.entry("såvel", ","),
            Map.entry("men", ","),
            Map.entry("but", ","),
            Map.entry("med", ","),
            Map.entry("hvor", ","),
            Map.entry("eller", "||"),
            Map.entry("enten", "||"),
            Map.entry("ellers", "||"),
            Map.entry("alternativt", "||"),
            Map.entry("respektive", "||"),
            Map.entry("henholdsvis", "||"),
            Map.entry("xor", "||"),
            Map.entry("or", "||"));

    /** What can follow those without meaning anything of its own. */
    public static final Set<String> FILLERS =
            Set.of("også", "og", "at", "har", "hvor", "hvis", "med", "når", "eller", "as", "well");

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

    private Words() {}

    /** Why a word of Drools is left out here. */
    public static String why(String word) {
        return WHY.getOrDefault(word, "En regelfil er kun regler, betingelser og én konklusion.");
    }
}
