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
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.SvaresAf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What outcomes mean to one another: which must wait for which, and which no longer matter. */
final class Relations {

    private static final String TALK_FIRST = "Tal med myndigheden, før forældrene kontaktes.";

    private final RuleSet rules;
    private final Verdicts verdicts;
    private final Map<Integer, Boolean> irrelevant = new HashMap<>();
    private final List<Rule> blockers = new ArrayList<>();
    private final @Nullable Spaerring contactWaits;

    Relations(RuleSet rules, Verdicts verdicts) {
        this.rules = rules;
        this.verdicts = verdicts;
        for (Rule blocker : rules.blockers()) {
            if (verdicts.of(blocker).possible()) {
                blockers.add(blocker);
            }
        }
        this.contactWaits = waiting(blocker -> blocker.then().topic() == Emne.FORÆLDREKONTAKT);
    }

    /** What blocks the rule's outcome; {@code null} when nothing does. Certain blocks are named alone, unsettled ones when there are no others. */
    @Nullable
    Spaerring block(Rule rule) {
        return verdicts.of(rule).possible()
                ? waiting(blocker -> about(rule, blocker) && canBlock(blocker, rule))
                : null;
    }

    /** What keeps a question from being put to those who can answer it; {@code null} when nothing does, or they are no parents. */
    @Nullable
    Spaerring hold(SvaresAf answeredBy) {
        return answeredBy == SvaresAf.FORÆLDER ? contactWaits() : null;
    }

    /** What keeps parents and network from being contacted; {@code null} when nothing does. */
    @Nullable
    Spaerring contactWaits() {
        return contactWaits;
    }

    private boolean isBlocked(Rule rule) {
        Spaerring block = block(rule);
        return block != null && block.grad() == Grad.SPÆRRET;
    }

    /** What goes before a duty of contact that a block resting on less than law cannot make wait; {@code null} when nothing does. */
    @Nullable
    String first(Rule rule) {
        return verdicts.of(rule).possible()
                        && rule.info().virkning().emner().contains(Emne.FORÆLDREKONTAKT)
                        && !isBlocked(rule)
                        && blockers.stream()
                                .anyMatch(b -> b.then().topic() == Emne.FORÆLDREKONTAKT
                                        && about(rule, b)
                                        && !canBlock(b, rule))
                ? TALK_FIRST
                : null;
    }

    private @Nullable Spaerring waiting(Predicate<Rule> which) {
        Spaerring certain = waiting(which, Verdict.CERTAIN, Grad.SPÆRRET);
        return certain != null ? certain : waiting(which, Verdict.POSSIBLE, Grad.AFVENT);
    }

    private @Nullable Spaerring waiting(Predicate<Rule> which, Verdict verdict, Grad grade) {
        Set<String> ids = null;
        for (Rule blocker : blockers) {
            if (verdicts.of(blocker) == verdict && which.test(blocker)) {
                ids = ids == null ? new LinkedHashSet<>() : ids;
                ids.add(blocker.id());
            }
        }
        return ids == null ? null : new Spaerring(grade, List.copyOf(ids));
    }

    /**
     * The pairs of which one proposes what the other says must wait, and those met of a set of which only one can be. That something comes
     * before a decision in one area, such as a hearing, is order and no conflict; that somebody is to be contacted or referred and not to be
     * always is one.
     */
    List<Konflikt> conflicts(List<Rule> shown) {
        List<Pair> pairs = new ArrayList<>();
        for (Rule rule : shown) {
            if (!verdicts.of(rule).possible()) {
                continue;
            }
            for (Rule blocker : blockers) {
                if (about(rule, blocker)) {
                    Pair pair = new Pair(rule, blocker);
                    if (!pair.waits() || !pair.sameArea() || pair.topic() != Emne.AFGØRELSE) {
                        pairs.add(pair);
                    }
                }
            }
        }
        Stream<Konflikt> waiting = pairs.stream()
                .sorted(Comparator.comparing((Pair p) -> !certain(p))
                        .thenComparing(p -> p.blocker().info().grundlag())
                        .thenComparing(p -> p.rule().info().grundlag()))
                .map(p -> new Konflikt(
                        p.rule().id(),
                        p.blocker().id(),
                        String.valueOf(p.topic()),
                        certain(p),
                        p.waits() || isBlocked(p.rule()) ? Forrang.MOD : Forrang.FORSLAG));
        return Stream.concat(bothMet(shown).stream(), waiting).toList();
    }

    /** Of a set that every case meets one of, those met beside the one that rests on most. */
    private List<Konflikt> bothMet(List<Rule> shown) {
        Map<String, List<Rule>> sets = new LinkedHashMap<>();
        for (Rule rule : shown) {
            String set = rule.info().virkning().fuldstændig();
            if (set != null && verdicts.of(rule) == Verdict.CERTAIN) {
                sets.computeIfAbsent(set, s -> new ArrayList<>()).add(rule);
            }
        }
        List<Konflikt> conflicts = new ArrayList<>();
        sets.forEach((set, met) -> {
            met.sort(Comparator.comparing(rule -> rule.info().grundlag())); // stable: rule order within a mark
            Rule first = met.get(0);
            met.stream()
                    .skip(1)
                    .map(rule -> new Konflikt(first.id(), rule.id(), set, true, Forrang.INGEN))
                    .forEach(conflicts::add);
        });
        return conflicts;
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

        @Nullable
        Emne topic() {
            return blocker.then().topic();
        }
    }

    // What a rule blocks is blocked by others too; by itself it is not.
    private static boolean about(Rule rule, Rule blocker) {
        Emne topic = blocker.then().topic();
        return topic != null
                && rule.info().virkning().emner().contains(topic)
                && !rule.id().equals(blocker.id());
    }

    // A duty by law, and that it is not done, waits for law alone.
    private static boolean canBlock(Rule blocker, Rule rule) {
        return !rule.info().erLovpligt() || blocker.info().grundlag() == Grundlag.LOV;
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
        boolean read = false;
        for (Rule reader : rules.readers(rule)) {
            if (verdicts.of(reader) == Verdict.POSSIBLE && !irrelevant(reader)) {
                return false;
            }
            read |= verdicts.of(reader) != Verdict.INACTIVE;
        }
        return read;
    }
}
