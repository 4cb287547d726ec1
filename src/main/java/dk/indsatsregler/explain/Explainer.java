package dk.indsatsregler.explain;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forklaring.Afledning;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.CaseFacts.Cell;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a rule came out as it did. */
public final class Explainer {

    private Explainer() {}

    /**
     * Explains one rule in one case.
     *
     * @param rules the rules
     * @param facts the case
     * @param areas what is assessed: areas, and single rules beside them
     * @param verdicts how the rules came out
     * @param ruleId the rule
     * @throws IllegalArgumentException if no rule of the areas has that id
     */
    public static Forklaring explain(
            RuleSet rules, CaseFacts facts, Set<String> areas, Verdicts verdicts, String ruleId) {
        Rule rule = Outcomes.shown(rules, facts.date(), areas).stream()
                .filter(r -> r.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ingen regel hedder " + ruleId + " i områderne "
                        + String.join(", ", rules.areasOf(areas)) + "."));
        boolean judged = verdicts.of(rule) != Verdict.INACTIVE;
        Reasons reasons = new Reasons(rules, facts, verdicts);
        List<Node> nodes = judged ? reasons.of(rule) : List.of();
        List<Afledning> derived = judged ? derived(rule, facts) : List.of();
        List<Mangel> missing = new Missing(rules, facts, verdicts).of(rule);
        return new Forklaring(
                rule.info(),
                verdicts.of(rule).status(),
                nodes.stream().map(Node::led).toList(),
                derived,
                missing,
                new ExplanationText(
                                rule,
                                verdicts.of(rule),
                                facts.date(),
                                OtherReadings.of(rules, facts, areas, verdicts).of(rules, rule))
                        .of(nodes, derived, missing));
    }

    private static List<Afledning> derived(Rule rule, CaseFacts facts) {
        Map<String, Afledning> byPath = new LinkedHashMap<>();
        for (Condition condition : rule.conditions()) {
            List<Field> fields = Reasons.fields(condition.expr());
            for (Row row : facts.rows(condition.type())) {
                for (Field field : row.told() ? fields : List.<Field>of()) {
                    Derivation derivation = field.derivation();
                    if (derivation != null) {
                        String path = new Cell(row, field).path();
                        byPath.putIfAbsent(
                                path,
                                new Afledning(
                                        path,
                                        derivation.meaning(),
                                        derivation.statements(),
                                        Values.text(facts, row, field),
                                        facts.inputs(row, field).stream()
                                                .map(Explainer::told)
                                                .toList()));
                    }
                }
            }
        }
        return List.copyOf(byPath.values());
    }

    private static String told(Cell cell) {
        return cell.path() + " = " + Values.text(cell.row().value(cell.field().index()));
    }
}
