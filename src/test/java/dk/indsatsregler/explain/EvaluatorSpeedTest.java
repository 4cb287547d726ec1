package dk.indsatsregler.explain;

import static dk.indsatsregler.explain.Build.AREAS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Den anden mening stilles ved hver vurdering; den må ikke koste noget, der kan mærkes. */
@Tag("maaling")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluatorSpeedTest {

    @Test
    void mindst_halvtreds_tusind_i_sekundet() {
        Random random = new Random(20200317);
        RuleSet rules = RandomRules.of(random);
        Evaluator evaluator = new Evaluator(rules);
        List<CaseFacts> cases = IntStream.range(0, 500)
                .mapToObj(i -> RandomCase.of(random).facts())
                .toList();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 200; round++) {
            long start = System.nanoTime();
            int judged = 0;
            for (CaseFacts facts : cases) {
                judged += evaluator.evaluate(facts, AREAS).byIndex().size();
            }
            best = Math.min(best, System.nanoTime() - start);
            assertThat(judged).isEqualTo(cases.size() * rules.rules().size());
        }
        long perSecond = cases.size() * 1_000_000_000L / best;
        System.out.println("Den anden mening: " + perSecond + " vurderinger i sekundet, "
                + rules.rules().size() + " regler");
        assertThat(perSecond).isGreaterThan(50_000);
    }
}
