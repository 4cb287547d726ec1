package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.analysis.EvaluatedCase;
import dk.indsatsregler.analysis.Goal;
import dk.indsatsregler.explain.Truth;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;

/** Goals in Danish: what no scenario shows, and what one that shows it is called. */
final class GoalText {

    private final RuleSet rules;

    GoalText(RuleSet rules) {
        this.rules = rules;
    }

    /** What is missing, as a sentence. */
    String missing(Goal goal) {
        String rule = name(goal.rule());
        if (goal instanceof Goal.Outcome outcome) {
            return rule + ": intet scenarie viser reglen "
                    + outcome.verdict().status().tekst() + ".";
        } else if (goal instanceof Goal.ConditionTruth condition) {
            return rule + ", betingelsen " + ConditionText.condition(goal.rule(), condition.condition())
                    + ": intet scenarie, hvor den " + subordinate(condition.truth()) + ".";
        } else if (goal instanceof Goal.Side side) {
            return rule + ", " + ConditionText.threshold(goal.rule(), side.condition(), side.threshold())
                    + ": intet scenarie med " + new SideText(side).wanted() + ".";
        }
        Goal.Told told = (Goal.Told) goal;
        String type = told.type().name();
        return rule + ": intet scenarie, hvor "
                + switch (told.telling()) {
                    case SOME -> "der findes " + type;
                    case NONE -> "der ingen " + type + " er";
                    case NOT_TOLD -> type + " ikke er oplyst";
                }
                + ".";
    }

    /** The name of a scenario that shows it. */
    String scenario(Goal goal, EvaluatedCase judged) {
        return claim(goal, judged) + (several(goal.rule()) ? " (reglen " + from(goal.rule()) + ")" : "");
    }

    private static String claim(Goal goal, EvaluatedCase judged) {
        if (goal instanceof Goal.Outcome outcome) {
            return "reglen er " + outcome.verdict().status().tekst();
        } else if (goal instanceof Goal.ConditionTruth condition) {
            return "betingelsen " + ConditionText.condition(goal.rule(), condition.condition()) + " er "
                    + word(condition.truth());
        } else if (goal instanceof Goal.Side side) {
            return new SideText(side).shown(judged);
        }
        Goal.Told told = (Goal.Told) goal;
        String type = told.type().name();
        return switch (told.telling()) {
            case SOME -> "der findes " + type;
            case NONE -> "der er ingen " + type;
            case NOT_TOLD -> type + " er ikke oplyst";
        };
    }

    /** The rule as sentences name it: which version, when there are several. */
    String name(Rule rule) {
        return several(rule) ? rule.id() + " (" + from(rule) + ")" : rule.id();
    }

    private boolean several(Rule rule) {
        return rules.versions(rule.id()).size() > 1;
    }

    private static String from(Rule rule) {
        return "fra " + rule.info().gyldighed().fra();
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case TRUE -> "opfyldt";
            case FALSE -> "ikke opfyldt";
            case UNKNOWN -> "ukendt";
        };
    }

    private static String subordinate(Truth truth) {
        return truth == Truth.FALSE ? "ikke er opfyldt" : "er " + word(truth);
    }
}
