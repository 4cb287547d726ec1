package dk.indsatsregler.analysis.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.analysis.fault.Faults.Check;
import dk.indsatsregler.analysis.grid.Steps;
import dk.indsatsregler.analysis.grid.TooLarge;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Looking into rules ends, after a number of steps, and says what it did not reach. */
class FaultsTest {

    private static final RuleSet SHIPPED = Rulebook.loadShipped().orThrow();

    @Test
    void without_steps_nothing_is_found_and_every_rule_is_told_of() {
        Faults none = Faults.of(SHIPPED, 0);

        assertThat(none.faults()).isEmpty();
        assertThat(none.skipped().get(Check.RULES)).containsExactlyElementsOf(SHIPPED.rules());
        assertThat(none.skipped()).containsKeys(Check.ALIKE, Check.OPPOSED);
    }

    @Test
    void with_few_steps_the_first_rules_are_looked_into_and_the_others_told_of() {
        List<Rule> skipped = Faults.of(SHIPPED, 20_000).skipped().get(Check.RULES);

        assertThat(skipped).hasSizeBetween(1, SHIPPED.rules().size() - 1);
        assertThat(skipped)
                .containsExactlyElementsOf(SHIPPED.rules()
                        .subList(
                                SHIPPED.rules().size() - skipped.size(),
                                SHIPPED.rules().size()));
        assertThat(Faults.of(SHIPPED, 20_000).skipped().get(Check.RULES)).isEqualTo(skipped);
    }

    @Test
    void what_one_check_takes_is_gone_for_the_next_and_told_of_in_each() {
        Faults few = Faults.of(SHIPPED, 20_000);

        assertThat(few.skipped().get(Check.RULES)).isNotEmpty();
        assertThat(few.skipped().get(Check.OPPOSED))
                .isEqualTo(Faults.of(SHIPPED, 0).skipped().get(Check.OPPOSED));
        assertThat(few.skipped().get(Check.ALIKE))
                .isEqualTo(Faults.of(SHIPPED, 0).skipped().get(Check.ALIKE));
    }

    @Test
    void the_shipped_rules_are_looked_into_whole_for_less_than_half_of_what_a_run_may_take() {
        assertThat(Faults.of(SHIPPED, 7_500_000)).isEqualTo(new Faults(List.of(), Map.of()));
    }

    @Test
    void steps_are_counted_over_all_the_work_and_only_within_it() {
        Steps steps = Steps.most(3);

        assertThat(steps.within(() -> {
                    Steps.take(2);
                    return "a";
                }))
                .isEqualTo("a");
        assertThat(steps.some()).isTrue();
        Steps.take(1_000_000);
        assertThatThrownBy(() -> steps.within(() -> {
                    Steps.take(2);
                    return "b";
                }))
                .isInstanceOf(TooLarge.class);
        assertThat(steps.some()).isFalse();
    }
}
