package dk.indsatsregler.explain;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Udfald.Konflikt;
import dk.indsatsregler.Udfald.Konflikt.Forrang;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What outcomes mean to one another: which must wait for which, and which no longer matter. */
final class Relations {

    private final RuleSet rules;
    private final Verdicts verdicts;
    private final Map<Integer, Boolean> irrelevant = new HashMap<>();

    Relations(RuleSet rules, Verdicts verdicts) {
        this.rules = rules;
        this.verdicts = verdicts;
    }

    /** What blocks the rule's outcome; {@code null} when nothing does. Certain blocks are named alone, unsettled ones when there are no others. */
    @Nullable
    Spaerring block(Rule rule) {
        if (rule.info().emne() == null || !blockable(rule)) {
            return null;
        }
        List<String> certain = blockers(rule, Verdict.CERTAIN);
        if (!certain.isEmpty()) {
            return new Spaerring(Grad.SPÆRRET, certain);
        }
        List<String> possible = blockers(rule, Verdict.POSSIBLE);
        return possible.isEmpty() ? null : new Spaerring(Grad.AFVENT, possible);
    }

    /** The pairs of which one proposes what the other says must wait: of different areas, or where a duty cannot be made to wait. */
    List<Konflikt> conflicts(List<Rule> shown) {
        List<Pair> pairs = new ArrayList<>();
        for (Rule rule : shown) {
            if (rule.info().emne() != null && blockable(rule)) {
                rules.blockers().stream()
                        .filter(b -> verdicts.of(b).possible() && about(rule, b))
                        .map(b -> new Pair(rule, b))
                        .filter(p -> !p.waits() || !p.sameArea())
                        .forEach(pairs::add);
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing((Pair p) -> !certain(p))
                        .thenComparing(p -> p.blocker().info().grundlag())
                        .thenComparing(p -> p.rule().info().grundlag()))
                .map(p -> new Konflikt(
                        p.rule().id(),
                        p.blocker().id(),
                        String.valueOf(p.rule().info().emne()),
                        certain(p),
                        p.waits() ? Forrang.MOD : Forrang.FORSLAG))
                .toList();
    }

    private boolean certain(Pair pair) {
        return verdicts.of(pair.rule()) == Verdict.CERTAIN && verdicts.of(pair.blocker()) == Verdict.CERTAIN;
    }

    private record Pair(Rule rule, Rule blocker) {

        boolean waits() {
            return canBlock(blocker, rule);
        }

        boolean sameArea() {
            return rule.info().område().equals(blocker.info().område());
        }
    }

    private static boolean about(Rule rule, Rule blocker) {
        return blocker.then().topic() != null
                && blocker.then().topic().name().equals(rule.info().emne());
    }

    // A duty by law, and that it is not done, waits for law alone.
    private static boolean canBlock(Rule blocker, Rule rule) {
        boolean duty = rule.then().verb() == Slags.PLIGT
                || (rule.then().verb() == Slags.UDESTÅR && rule.info().grundlag() == Grundlag.LOV);
        return !duty || blocker.info().grundlag() == Grundlag.LOV;
    }

    private boolean blockable(Rule rule) {
        Slags verb = rule.then().verb();
        return verdicts.of(rule).possible() && verb != Slags.TILPASNING && verb != Slags.SPÆRRER;
    }

    private List<String> blockers(Rule rule, Verdict verdict) {
        return rules.blockers().stream()
                .filter(r -> verdicts.of(r) == verdict && about(rule, r) && canBlock(r, rule))
                .map(Rule::id)
                .toList();
    }

    /** Is it an open criterion, read only by rules that are settled or themselves no longer matter? */
    boolean irrelevant(Rule rule) {
        Boolean known = irrelevant.get(rule.index());
        if (known == null) {
            known = isIrrelevant(rule);
            irrelevant.put(rule.index(), known);
        }
        return known;
    }

    private boolean isIrrelevant(Rule rule) {
        if (rule.then().verb() != Slags.OPFYLDT || verdicts.of(rule) != Verdict.POSSIBLE) {
            return false;
        }
        List<Rule> readers = rules.readers(rule).stream()
                .filter(r -> verdicts.of(r) != Verdict.INACTIVE)
                .toList();
        return !readers.isEmpty()
                && readers.stream().allMatch(r -> verdicts.of(r) != Verdict.POSSIBLE || irrelevant(r));
    }
}
