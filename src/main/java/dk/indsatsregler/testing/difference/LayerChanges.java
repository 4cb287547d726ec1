package dk.indsatsregler.testing.difference;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.read.Parser;
import dk.indsatsregler.rulefile.read.Parser.Piece;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the topmost layer of a rule set changes. */
public final class LayerChanges {

    private LayerChanges() {}

    /**
     * Every rule of the topmost layer, in rule order.
     *
     * @param below the rules without that layer
     * @param with the rules with it
     */
    public static List<RuleChange> of(RuleSet below, RuleSet with) {
        int top = with.rules().stream()
                .mapToInt(r -> r.info().placering().lag())
                .max()
                .orElse(0);
        List<RuleChange> changes = new ArrayList<>();
        for (Rule rule : with.rules()) {
            if (top > 0 && rule.info().placering().lag() == top) {
                List<Rule> replaced = below.versions(rule.id());
                changes.add(
                        replaced.isEmpty()
                                ? new RuleChange(rule.info(), null, List.of(), List.of())
                                : changed(
                                        rule,
                                        counterpart(rule.info().gyldighed().fra(), replaced)));
            }
        }
        return List.copyOf(changes);
    }

    // The version in force when this one begins; without one, the last.
    private static Rule counterpart(LocalDate from, List<Rule> replaced) {
        return replaced.stream()
                .filter(r -> r.info().gælder(from))
                .findFirst()
                .orElse(replaced.get(replaced.size() - 1));
    }

    private static RuleChange changed(Rule rule, Rule old) {
        Standard standard = new Standard(old.info());
        List<String> decides = new ArrayList<>(new ConditionChanges(standard).of(rule.conditions(), old.conditions()));
        if (!rule.then().equals(old.then())) {
            decides.add(standard.instead("konklusionen er " + conclusion(rule), conclusion(old)));
        }
        List<String> tells = new ArrayList<>(MetadataChanges.of(rule.info(), old.info(), standard));
        tells.addAll(ConditionChanges.comments(rule.conditions(), old.conditions()));
        return new RuleChange(rule.info(), old.info(), decides, tells);
    }

    // As written after then, without the receiver.
    private static String conclusion(Rule rule) {
        String text = rule.info().placering().tekst();
        return Parser.pieces(text).stream()
                .flatMap(piece ->
                        piece instanceof Piece.Conclusion read ? Stream.ofNullable(read.consequence()) : Stream.empty())
                .findFirst()
                .orElseThrow()
                .call()
                .in(text);
    }
}
