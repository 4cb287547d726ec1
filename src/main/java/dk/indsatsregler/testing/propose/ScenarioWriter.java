package dk.indsatsregler.testing.propose;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.propose.CaseSteps.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes a case, and what the rules say of it now, as a scenario to stand under a rule's heading. */
public final class ScenarioWriter {

    private static final String SCENARIO = " ".repeat(4);
    private static final String STEP = " ".repeat(6);
    private static final String TABLE = " ".repeat(8);

    private ScenarioWriter() {}

    /**
     * The scenario, its last line ended.
     *
     * @param rules the rules
     * @param sag the case
     * @param rule the rule it stands under, of an area the case asks for
     * @param name what it is for, in words
     * @param extraSteps what else it says, each a {@code Så} without the keyword
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact of the case cannot be right
     */
    static String write(RuleSet rules, Sag sag, Rule rule, String name, List<String> extraSteps) {
        StringBuilder text = new StringBuilder(SCENARIO + "Scenarie: " + name + "\n");
        append(text, "Givet", CaseSteps.of(rules, sag));
        append(text, "Når", List.of(new Step("sagen vurderes den " + sag.vurderingsdato())));
        List<Step> said = new ArrayList<>();
        said.add(new Step("er " + rule.id() + " " + status(rules, sag, rule).tekst()));
        extraSteps.forEach(extra -> said.add(new Step(extra)));
        append(text, "Så", said);
        return text.toString();
    }

    /** The step that says what a met rule concludes, without the keyword: to be asked for beside its status. */
    public static String concludes(Rule rule) {
        return "siger " + rule.id() + " " + rule.then().verb().verbum();
    }

    private static Status status(RuleSet rules, Sag sag, Rule rule) {
        return Assessment.bySecondOpinion(rules, sag).udfald(rule.id()).status();
    }

    private static void append(StringBuilder text, String keyword, List<Step> steps) {
        String word = keyword;
        for (Step step : steps) {
            text.append(STEP).append(word).append(' ').append(step.text()).append('\n');
            Table.lines(step.table())
                    .forEach(line -> text.append(TABLE).append(line).append('\n'));
            word = "Og";
        }
    }
}
