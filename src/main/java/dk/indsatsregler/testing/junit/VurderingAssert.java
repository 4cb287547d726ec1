package dk.indsatsregler.testing.junit;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an assessment; begun with {@link RegelAssertions#assertThat(Vurdering)}. */
public final class VurderingAssert extends AbstractAssert<VurderingAssert, Vurdering> {

    VurderingAssert(Vurdering vurdering) {
        super(vurdering, VurderingAssert.class);
    }

    /** Goes on with one rule's outcome; fails when the rule is not among the outcomes. */
    @CheckReturnValue
    public UdfaldAssert regel(String id) {
        return new UdfaldAssert(actual, outcome(id)).as(info.description());
    }

    /** The rules named are certain contradictions; without names: there is at least one. */
    public VurderingAssert harModstrid(String... ider) {
        assessed();
        List<String> certain = ids(actual.modstrid());
        if (ider.length == 0 && certain.isEmpty()) {
            fail("Der skulle være en modstrid, men der er ingen.");
        }
        for (String id : ider) {
            outcome(id);
            if (!certain.contains(id)) {
                fail("Der skulle være modstrid i " + id + ", men der er ikke. " + FailureWords.there(certain) + "\n\n"
                        + FailureWords.explained(actual, id));
            }
        }
        return this;
    }

    /** No contradiction is certain. */
    public VurderingAssert harIngenModstrid() {
        assessed();
        List<String> certain = ids(actual.modstrid());
        if (!certain.isEmpty()) {
            fail("Der skulle ingen modstrid være, men der er i " + String.join(", ", certain) + ".\n\n"
                    + FailureWords.explained(actual, certain.get(0)));
        }
        return this;
    }

    /** Answers to these, among others, are missing; each as a path, e.g. {@code Foraelder[mor].sektor}. */
    public VurderingAssert mangler(String... stier) {
        assessed();
        List<String> missing = actual.mangler().stream().map(Mangel::sti).toList();
        for (String path : FailureWords.some(stier, "stier")) {
            if (!missing.contains(path)) {
                fail("Vurderingen skulle mangle svar på " + path + ", men " + FailureWords.missing(missing)
                        + FailureWords.meant(path, missing));
            }
        }
        return this;
    }

    private void assessed() {
        isNotNull();
        IngenVurdering none = actual.ingenVurdering();
        if (none != null) {
            fail("INGEN VURDERING. " + none.årsag());
        }
    }

    private Udfald outcome(String id) {
        assessed();
        List<String> ids = ids(actual.udfald());
        if (!ids.contains(id)) {
            fail("Ingen regel i vurderingen hedder " + id + "." + FailureWords.meant(id, ids) + "\nReglerne er: "
                    + String.join(", ", ids) + ".");
        }
        return actual.udfald(id);
    }

    private void fail(String text) {
        failWithMessage("%s", text);
    }

    private static List<String> ids(List<Udfald> outcomes) {
        return outcomes.stream().map(Udfald::id).toList();
    }
}
