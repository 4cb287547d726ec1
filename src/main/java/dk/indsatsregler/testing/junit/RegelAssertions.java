package dk.indsatsregler.testing.junit;

import dk.indsatsregler.Vurdering;
import org.assertj.core.annotation.CheckReturnValue;

/**
 * AssertJ assertions on assessments; failures say in Danish why the rule came out as it did.
 *
 * <pre>{@code
 * import static dk.indsatsregler.testing.junit.RegelAssertions.assertThat;
 *
 * assertThat(vurdering).regel("NP-K1").erUafklaret().fordiDerMangler("Pasning.alleMulighederAfsøgt");
 * }</pre>
 *
 * <p>Goes together with a static import of AssertJ's own {@code assertThat}.
 */
@CheckReturnValue
public final class RegelAssertions {

    private RegelAssertions() {}

    /** Begins an assertion on an assessment. */
    public static VurderingAssert assertThat(Vurdering vurdering) {
        return new VurderingAssert(vurdering);
    }
}
