package dk.indsatsregler.testing.mutation;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.skala.Trinspaend;
import dk.indsatsregler.testing.propose.ScenarioWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a scenario can say of a case that holds by the rules as they stand, and not by a mutant. */
final class KillingAssertion {

    private KillingAssertion() {}

    /**
     * What to say.
     *
     * @param rule the rule whose status is said
     * @param steps what else is said, each a {@code Så} without the keyword
     */
    record Saying(Rule rule, List<String> steps) {

        Saying {
            steps = List.copyOf(steps);
        }
    }

    /** The assessment by the second opinion; {@code null} when the case is refused, because the last rule of an area it asks for is gone. */
    static @Nullable Vurdering assessed(RuleSet rules, Sag sag) {
        try {
            return Assessment.bySecondOpinion(rules, sag);
        } catch (UgyldigOplysningException refused) {
            return null;
        }
    }

    /** What to say; {@code null} when no step can say it. */
    static @Nullable Saying difference(RuleSet rules, Rule changed, Vurdering now, @Nullable Vurdering then) {
        if (then == null) {
            return new Saying(changed, List.of());
        }
        // The changed rule's own status if that differs; else that of a rule that reads what it put on a scale.
        Rule told = Stream.concat(Stream.of(changed), rules.rules().stream())
                .filter(rule -> otherStatus(rule, now, then))
                .findFirst()
                .orElse(null);
        if (told != null) {
            return new Saying(told, List.of());
        }
        List<String> steps = steps(changed, now, then);
        return steps.isEmpty() ? null : new Saying(changed, steps);
    }

    private static boolean otherStatus(Rule rule, Vurdering now, Vurdering then) {
        Udfald one = outcome(now, rule);
        Udfald other = outcome(then, rule);
        return one != null && (other == null || one.status() != other.status());
    }

    private static @Nullable Udfald outcome(Vurdering vurdering, Rule rule) {
        return vurdering.udfald().stream()
                .filter(u -> u.id().equals(rule.id()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> steps(Rule rule, Vurdering now, Vurdering then) {
        Udfald own = outcome(now, rule);
        Udfald changed = outcome(then, rule);
        if (own != null
                && own.erOpfyldt()
                && changed != null
                && own.regel().slags() != changed.regel().slags()) {
            return List.of(ScenarioWriter.concludes(rule));
        }
        List<String> steps = new ArrayList<>();
        Map<Skala, Trinspaend> before = scales(now);
        Map<Skala, Trinspaend> after = scales(then);
        before.forEach((scale, range) -> {
            if (!range.equals(after.get(scale))) {
                steps.add("er trinnet på " + scale + " " + range(range));
            }
        });
        for (Udfald outcome : now.udfald()) {
            if (!Objects.equals(outcome.spærring(), then.udfald(outcome.id()).spærring())) {
                steps.add(blocked(outcome, then.udfald(outcome.id()).spærring()));
            }
        }
        return steps;
    }

    private static Map<Skala, Trinspaend> scales(Vurdering vurdering) {
        Map<Skala, Trinspaend> steps = new LinkedHashMap<>();
        var ruler = vurdering.børnelineal();
        var ladder = vurdering.indsatstrappe();
        put(steps, Skala.BARN, ruler == null ? null : ruler.barn());
        put(steps, Skala.FORÆLDRE, ruler == null ? null : ruler.forældre());
        put(steps, Skala.SAMLET, ruler == null ? null : ruler.samlet());
        put(steps, Skala.AFVIGELSE, ruler == null ? null : ruler.afvigelse());
        put(steps, Skala.TRAPPE, ladder == null ? null : ladder.trin());
        return steps;
    }

    private static void put(Map<Skala, Trinspaend> steps, Skala scale, @Nullable Trinspaend step) {
        if (step != null) {
            steps.put(scale, step);
        }
    }

    private static String range(Trinspaend range) {
        if (range.højeste() == null) {
            return "mindst " + range.laveste();
        }
        return range.erKendt() ? Integer.toString(range.laveste()) : range.laveste() + " til " + range.højeste();
    }

    private static String blocked(Udfald outcome, @Nullable Spaerring after) {
        Spaerring block = outcome.spærring();
        if (block == null) {
            return "er " + outcome.id() + " ikke spærret";
        }
        String by = block.af().stream()
                .filter(id -> after == null || !after.af().contains(id))
                .findFirst()
                .orElse(block.af().get(0));
        return block.grad() == Grad.SPÆRRET
                ? "er " + outcome.id() + " spærret af " + by
                : "afventer " + outcome.id() + " " + by;
    }
}
