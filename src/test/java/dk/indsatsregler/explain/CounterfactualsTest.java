package dk.indsatsregler.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Forskelle.Aendring;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.proeve.Brik;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.proeve.Valg;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fewest changes, against every combination of every answer tried one by one. */
class CounterfactualsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.of(List.of(Brik.class, Valg.class));

    /** One answer, and all that it can be instead. */
    private record Choice(Record fact, String field, String path, List<Object> values) {}

    @Test
    void finds_what_trying_everything_finds() {
        assertThat(compare(0, 25, 12)).isGreaterThan(60);
    }

    /** Sets in which the nearest answer turns off a duty, and one further away, alike for the rule itself, does not. */
    @Test
    void finds_the_nearest_that_keeps_the_duties() {
        assertThat(compare(119, 120, 12)).isPositive();
    }

    @Test
    @Tag("campaign")
    void finds_what_trying_everything_finds_in_many_rule_sets() {
        assertThat(compare(0, 1500, 12)).isGreaterThan(4000);
    }

    /** How many outcomes had a change. */
    private static int compare(int first, int sets, int cases) {
        int changed = 0;
        for (int seed = first; seed < sets; seed++) {
            RuleSet rules = TilfaeldigeRegler.sæt(VOCABULARY, seed).træ();
            TilfaeldigeSager random = new TilfaeldigeSager(rules, seed);
            for (int i = 0; i < cases; i++) {
                Sag sag = random.sag();
                CaseFacts facts = CaseFacts.of(VOCABULARY, sag);
                Set<String> areas = rules.areas(sag);
                Verdicts verdicts = Evaluator.evaluate(rules, facts, areas);
                for (Rule rule : Outcomes.shown(rules, sag.vurderingsdato(), areas)) {
                    Forskelle found = Counterfactuals.of(rules, sag, facts, areas, verdicts, rule.id());
                    assertThat(found.udtømt()).isTrue();
                    List<List<String>> shown = found.forskelle().stream()
                            .map(f -> f.ændringer().stream()
                                    .map(CounterfactualsTest::text)
                                    .toList())
                            .toList();
                    assertThat(shown)
                            .as("set %s, case %s, %s", seed, i, rule.id())
                            .isEqualTo(triedOneByOne(rules, sag, areas, verdicts, rule));
                    changed += shown.isEmpty() ? 0 : 1;
                }
            }
        }
        return changed;
    }

    private static String text(Aendring change) {
        return change.sti() + " = " + change.til().replace(" dage", "");
    }

    private static List<List<String>> triedOneByOne(
            RuleSet rules, Sag sag, Set<String> areas, Verdicts verdicts, Rule rule) {
        Verdict before = verdicts.of(rule);
        if (isProtected(rule)
                || before == Verdict.POSSIBLE
                || before == Verdict.INACTIVE
                || Outcomes.contactWaits(rules, verdicts) != null) {
            return List.of();
        }
        List<Choice> choices = choices(sag);
        for (int size = 1; size <= 3; size++) {
            List<List<String>> found = new ArrayList<>();
            boolean turned = false;
            for (List<Integer> some : subsets(choices.size(), size)) {
                List<String> best = null;
                BigDecimal least = null;
                for (List<Object> values : products(choices, some)) {
                    Verdicts after = after(rules, sag, areas, choices, some, values);
                    if (after != null && after.of(rule) == (before == Verdict.CERTAIN ? Verdict.NO : Verdict.CERTAIN)) {
                        turned = true;
                        BigDecimal far = distance(choices, some, values);
                        if (keeps(rules, verdicts, after) && (least == null || far.compareTo(least) < 0)) {
                            least = far;
                            best = IntStream.range(0, some.size())
                                    .mapToObj(
                                            i -> choices.get(some.get(i)).path() + " = " + written(sag, values.get(i)))
                                    .toList();
                        }
                    }
                }
                if (best != null && found.size() < Forskelle.FLEST) {
                    found.add(best);
                }
            }
            if (turned) {
                return found;
            }
        }
        return List.of();
    }

    private static boolean isProtected(Rule rule) {
        return rule.then().verb() == Slags.SPÆRRER
                || (rule.then().verb() == Slags.PLIGT && rule.info().grundlag() == Grundlag.LOV);
    }

    private static boolean keeps(RuleSet rules, Verdicts before, Verdicts after) {
        for (Rule rule : rules.rules()) {
            if (isProtected(rule)
                    && ((before.of(rule) == Verdict.CERTAIN && after.of(rule) != Verdict.CERTAIN)
                            || (before.of(rule) == Verdict.POSSIBLE && after.of(rule) == Verdict.NO))) {
                return false;
            }
        }
        return true;
    }

    private static List<Choice> choices(Sag sag) {
        List<Choice> choices = new ArrayList<>();
        for (Record fact : sag.fakta(Brik.class).orElse(List.of())) {
            Brik brik = (Brik) fact;
            if (brik.antal() != null) {
                choices.add(new Choice(
                        brik, "antal", "Brik[" + brik.id() + "].antal", others(brik.antal(), 0, 1, 2, 3, 4)));
            }
            if (brik.vendt() != null) {
                choices.add(new Choice(brik, "vendt", "Brik[" + brik.id() + "].vendt", List.of(!brik.vendt())));
            }
        }
        for (Record fact : sag.fakta(Valg.class).orElse(List.of())) {
            Valg valg = (Valg) fact;
            if (valg.først() != null) {
                choices.add(new Choice(valg, "først", "Valg.først", others(valg.først(), 0, 1, 2, 3, 4, 5, 6)));
            }
            if (valg.så() != null && valg.så().erKendt()) {
                List<Object> halves = new ArrayList<>();
                for (int half = 0; half <= 6; half++) {
                    BigDecimal number = new BigDecimal("0.5").multiply(BigDecimal.valueOf(half));
                    if (number.compareTo(valg.så().fra()) != 0) {
                        halves.add(Spaend.præcis(number));
                    }
                }
                choices.add(new Choice(valg, "så", "Valg.så", halves));
            }
            if (valg.gjort() != null) {
                choices.add(new Choice(valg, "gjort", "Valg.gjort", List.of(!valg.gjort())));
            }
            if (valg.sket() != null && !valg.sket().erSket()) {
                choices.add(new Choice(valg, "sket", "Valg.sket", List.of(Haendelse.den(sag.vurderingsdato()))));
            }
        }
        return choices;
    }

    private static List<Object> others(int told, Integer... all) {
        return List.of((Object[]) all).stream().filter(n -> !n.equals(told)).toList();
    }

    private static List<List<Integer>> subsets(int of, int size) {
        List<List<Integer>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << of; bits++) {
            if (Integer.bitCount(bits) == size) {
                int chosen = bits;
                all.add(IntStream.range(0, of)
                        .filter(i -> (chosen >> i & 1) == 1)
                        .boxed()
                        .toList());
            }
        }
        all.sort((a, b) -> {
            for (int i = 0; i < size; i++) {
                int order = a.get(i).compareTo(b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return all;
    }

    private static List<List<Object>> products(List<Choice> choices, List<Integer> some) {
        List<List<Object>> all = new ArrayList<>(List.of(List.of()));
        for (int i : some) {
            List<List<Object>> longer = new ArrayList<>();
            // The nearer first; of two as near, the smaller.
            List<Object> values = new ArrayList<>(choices.get(i).values());
            values.sort((a, b) -> distance(choices.get(i), a).compareTo(distance(choices.get(i), b)));
            all.forEach(start -> values.forEach(value -> {
                List<Object> with = new ArrayList<>(start);
                with.add(value);
                longer.add(with);
            }));
            all = longer;
        }
        return all;
    }

    private static BigDecimal distance(List<Choice> choices, List<Integer> some, List<Object> values) {
        BigDecimal far = BigDecimal.ZERO;
        for (int i = 0; i < some.size(); i++) {
            far = far.add(distance(choices.get(some.get(i)), values.get(i)));
        }
        return far;
    }

    private static BigDecimal distance(Choice choice, Object value) {
        if (value instanceof Integer number) {
            int told = choice.fact() instanceof Brik brik
                    ? Objects.requireNonNull(brik.antal())
                    : Objects.requireNonNull(((Valg) choice.fact()).først());
            return BigDecimal.valueOf(Math.abs(number - told));
        } else if (value instanceof Spaend number) {
            return number.fra()
                    .subtract(
                            Objects.requireNonNull(((Valg) choice.fact()).så()).fra())
                    .abs();
        }
        return BigDecimal.ZERO;
    }

    private static Verdicts after(
            RuleSet rules, Sag sag, Set<String> areas, List<Choice> choices, List<Integer> some, List<Object> values) {
        Sag.Bygger changed = Sag.bygger(sag.id(), sag.vurderingsdato());
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> facts = sag.fakta(type).orElseThrow();
            if (facts.isEmpty()) {
                changed.medIngen(type);
            }
            for (Record fact : facts) {
                Record now = fact;
                for (int i = 0; i < some.size(); i++) {
                    if (choices.get(some.get(i)).fact() == fact) {
                        now = Faktum.med(now, choices.get(some.get(i)).field(), values.get(i));
                    }
                }
                changed.med(now);
            }
        }
        try {
            return Evaluator.evaluate(rules, CaseFacts.of(VOCABULARY, changed.byg()), new TreeSet<>(areas));
        } catch (UgyldigOplysningException impossible) {
            return null;
        }
    }

    private static String written(Sag sag, Object value) {
        return value instanceof Haendelse
                ? "sket senest " + PlainDanish.day(sag.vurderingsdato())
                : String.valueOf(PlainDanish.value(value));
    }
}
