package dk.indsatsregler.rulefile.syntax;

import java.util.Map;
import java.util.Set;

/** Words that mean something to Drools, to Java or to a Danish reader, and what to say to each. */
final class Words {

    /** What a rule file of Drools can hold beside rules. */
    static final Set<String> STATEMENTS = Set.of(
            "package", "import", "function", "declare", "global", "query", "dialect", "unit", "template", "expander");

    /** What a rule of Drools can hold beside metadata, conditions and consequence. */
    static final Set<String> ATTRIBUTES = Set.of(
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
    static final Set<String> CONDITIONALS = Set.of(
            "eval", "from", "accumulate", "acc", "collect", "groupby", "over", "entry", "init", "do", "if", "break");

    /** Operators of Drools that are not ours. */
    static final Set<String> OPERATORS = Set.of(
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

    /** Words for and, with the sign that says it. */
    static final Map<String, String> CONNECTIVES = Map.of("og", ",", "and", ",", "eller", "||", "or", "||");

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
    static String why(String word) {
        return WHY.getOrDefault(word, "En regelfil er kun regler, betingelser og én konklusion.");
    }
}
