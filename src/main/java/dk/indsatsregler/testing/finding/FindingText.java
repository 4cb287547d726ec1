package dk.indsatsregler.testing.finding;

import dk.indsatsregler.Sag;
import dk.indsatsregler.analysis.fault.Fault;
import dk.indsatsregler.analysis.fault.Faults.Check;
import dk.indsatsregler.analysis.fault.Part;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.propose.Abridged;
import dk.indsatsregler.vocabulary.PlainDanish;
import java.util.List;

/** Findings in words. */
final class FindingText {

    private final RuleSet rules;

    FindingText(RuleSet rules) {
        this.rules = rules;
    }

    /** What is odd, and what it causes. */
    String message(Fault fault) {
        String part = part(fault);
        return switch (fault.kind()) {
            case NEVER_MET ->
                "Reglen kan aldrig være opfyldt. De kan ikke gælde samtidig: "
                        + Danish.list(fault.together().stream()
                                .map(condition -> Abridged.of(condition.text()))
                                .toList())
                        + ". Det, reglen siger, kommer aldrig frem.";
            case NEVER_TRUE ->
                part + " er aldrig opfyldt, hvad der end oplyses. Reglen kan derfor aldrig være opfyldt.";
            case NEVER_FALSE -> part + " bliver aldrig et nej, hvad der end oplyses. Betingelsen holder ingen sag ude.";
            case NO_EFFECT ->
                part + " har ingen virkning: reglen svarer det samme uden. Det ser ud, som om reglen kræver mere, end"
                        + " den gør.";
            case ALIKE ->
                "Reglen er opfyldt i netop de samme sager som " + other(fault)
                        + ", og de siger det samme. Det ville stå to gange"
                        + (fault.rule().info().virkning().gruppe() == null
                                ? "."
                                : " og tælle to gange i "
                                        + fault.rule().info().virkning().gruppe() + ".");
            case OPPOSED ->
                "Reglen og " + other(fault) + " kan være opfyldt samtidig, men siger det modsatte: «" + said(fault, 0)
                        + "» og «" + said(fault, 1)
                        + "». Ingen regel med modstrid() gør opmærksom på det, så den, der læser udfaldet, får begge dele.";
            case GAP ->
                "Reglerne i " + fault.rule().info().virkning().fuldstændig()
                        + " skal tilsammen dække alle sager, men i nogle er ingen af dem opfyldt: "
                        + Danish.list(ids(fault)) + ". Den, det rammer, får intet svar.";
            case OVERLAP ->
                "Af reglerne i " + fault.rule().info().virkning().fuldstændig()
                        + " skal højst én være opfyldt, men reglen kan være" + " opfyldt samtidig med " + other(fault)
                        + ". Den, det rammer, får to svar.";
        };
    }

    /** What the rules say of the witness. */
    String shown(Fault fault) {
        String day = "Den " + PlainDanish.day(fault.witness().vurderingsdato()) + " er ";
        String status = status(fault.rule(), fault.witness());
        Part part = fault.part();
        return day
                + switch (fault.kind()) {
                    case GAP -> "ingen af reglerne opfyldt.";
                    case OVERLAP, ALIKE, OPPOSED ->
                        "både " + fault.rule().id() + " og "
                                + fault.rules().get(1).id() + " " + status + ".";
                    case NEVER_FALSE, NO_EFFECT, NEVER_MET -> fault.rule().id() + " " + status + ".";
                    case NEVER_TRUE ->
                        fault.rule().id() + " " + status
                                + (part != null && part.without().conditions().isEmpty()
                                        ? "."
                                        : ", selv om alle andre betingelser er opfyldt.");
                };
    }

    /** The name of the scenario. */
    String name(Fault fault) {
        return switch (fault.kind()) {
            case NEVER_MET -> "reglen kan aldrig være opfyldt";
            case NEVER_TRUE -> "betingelsen " + part(fault) + " er aldrig opfyldt";
            case NEVER_FALSE -> "betingelsen " + part(fault) + " er aldrig et nej";
            case NO_EFFECT -> "reglen er opfyldt, også uden " + part(fault);
            case ALIKE -> "reglen er opfyldt sammen med " + other(fault) + ", som den er magen til";
            case OPPOSED -> "reglen er opfyldt sammen med " + other(fault) + ", som siger det modsatte";
            case GAP -> "ingen af reglerne i " + fault.rule().info().virkning().fuldstændig() + " er opfyldt";
            case OVERLAP -> "reglen er opfyldt sammen med " + other(fault) + ", selv om kun én skal være det";
        };
    }

    /** How a rule comes out. */
    String status(Rule rule, Sag sag) {
        return Assessment.bySecondOpinion(rules, sag).udfald(rule.id()).status().tekst();
    }

    /** What was not looked into. */
    static String skipped(Check check, String names) {
        String more = "Der er flere muligheder, end der kan prøves. Det er ikke undersøgt til bunds, om ";
        return switch (check) {
            case RULES -> more + "alle betingelser har virkning i " + names + ".";
            case ALIKE -> more + "andre regler siger det samme som " + names + ".";
            case OPPOSED -> more + "andre regler modsiger " + names + ".";
            case SETS ->
                "Det er hverken vist eller modbevist, at de regler, der skal være et helt sæt, er det: " + names + ".";
        };
    }

    private static String part(Fault fault) {
        return fault.part() == null ? "" : Abridged.of(fault.part().text());
    }

    private static String other(Fault fault) {
        return fault.rules().get(1).id();
    }

    private static List<String> ids(Fault fault) {
        return fault.rules().stream().map(Rule::id).distinct().toList();
    }

    /** The words of a rule that contradict those of the other one. */
    private static String said(Fault fault, int index) {
        Rule rule = fault.rules().get(index);
        String said = fault.byResult()
                ? rule.info().virkning().resultat()
                : rule.info().opgave().handling();
        return String.valueOf(said).replaceAll("\\.$", "");
    }
}
