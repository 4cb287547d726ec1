package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Løftet bag «hvad mangler»: svar på det hele afgør reglen, og svar på alt andet ændrer den ikke. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingPropertyTest {

    private static final int RULE_SETS = 60;
    private static final int CASES = 4;
    private static final int ANSWERS = 3;

    @Test
    void det_der_mangler_afgør_reglen_og_intet_andet_gør() {
        prøv(20200317, RULE_SETS);
    }

    @Test
    @Tag("campaign")
    void det_der_mangler_afgør_reglen_og_intet_andet_gør_i_to_tusind_regelsæt() {
        prøv(20200318, 2_000);
    }

    private static void prøv(long seed, int ruleSets) {
        Random random = new Random(seed);
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int i = 0; i < ruleSets; i++) {
            RuleSet rules = RandomRules.of(random);
            Evaluator evaluator = new Evaluator(rules);
            for (int j = 0; j < CASES; j++) {
                RandomCase made = RandomCase.of(random);
                CaseFacts facts = made.facts();
                Verdicts verdicts = evaluator.evaluate(facts, AREAS);
                Missing missing = new Missing(rules, facts, verdicts);
                for (Rule rule : rules.rules()) {
                    seen.merge(verdicts.of(rule), 1, Integer::sum);
                    if (verdicts.of(rule) == Verdict.POSSIBLE) {
                        check(evaluator, rules, made, rule, missing.of(rule));
                    } else {
                        assertThat(missing.of(rule)).isEmpty();
                    }
                }
                explainsEverything(rules, facts, verdicts);
            }
        }
        assertThat(seen.values()).as("%s", seen).hasSize(3).allMatch(n -> n > 300);
    }

    private static void check(Evaluator evaluator, RuleSet rules, RandomCase made, Rule rule, List<Mangel> missing) {
        Set<String> listed = missing.stream().map(Mangel::sti).collect(Collectors.toCollection(TreeSet::new));
        assertThat(made.open()).containsAll(listed);
        Set<String> others = made.open();
        others.removeAll(listed);
        for (int k = 0; k < ANSWERS; k++) {
            assertThat(evaluator.evaluate(made.answer(listed).facts(), AREAS).of(rule))
                    .as("%s after answering %s: %s", rule.id(), listed, rule.conditions())
                    .isNotEqualTo(Verdict.POSSIBLE);
            CaseFacts other = made.answer(others).facts();
            Verdicts still = evaluator.evaluate(other, AREAS);
            assertThat(still.of(rule))
                    .as("%s after answering %s, not %s: %s", rule.id(), others, listed, rule.conditions())
                    .isEqualTo(Verdict.POSSIBLE);
            assertThat(new Missing(rules, other, still).of(rule)).isEqualTo(missing);
        }
    }

    // Nothing is asserted of the words here; that they can always be found is.
    private static void explainsEverything(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        assertThat(Outcomes.of(new JudgedCase(rules, facts, AREAS, verdicts)))
                .hasSize(rules.rules().size());
        for (Rule rule : rules.rules()) {
            assertThat(Explainer.explain(rules, facts, AREAS, verdicts, rule.id())
                            .led())
                    .hasSameSizeAs(rule.conditions());
        }
    }
}
