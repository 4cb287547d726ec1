package dk.indsatsregler.testing.scenario;

import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.util.function.Supplier;

/** What came of a case: an assessment, or a refusal of its facts. */
public sealed interface Answer {

    /** An assessment. */
    record Assessed(Vurdering vurdering) implements Answer {}

    /** The facts cannot be right. */
    record Refused(UgyldigOplysningException reason) implements Answer {}

    /** What comes of assessing. */
    static Answer of(Supplier<Vurdering> assessment) {
        try {
            return new Assessed(assessment.get());
        } catch (UgyldigOplysningException e) {
            return new Refused(e);
        }
    }
}
