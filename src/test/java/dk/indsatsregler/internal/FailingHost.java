package dk.indsatsregler.internal;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.time.LocalDate;
import java.util.Objects;

/** A program whose engine fails with a value in the message, to see what reaches the log. */
public final class FailingHost {

    private FailingHost() {}

    public static void main(String[] args) {
        DefaultRegelmotor motor =
                new DefaultRegelmotor(Shipped.load(StandardVocabulary.get()).orThrow(), (facts, areas) -> {
                    throw new IllegalStateException("hemmelig-1", new AssertionError("hemmelig-2"));
                });
        Vurdering assessment =
                motor.vurder(Sag.bygger("hemmelig-3", LocalDate.of(2020, 3, 30)).byg());
        System.out.println(Objects.requireNonNull(assessment.ingenVurdering()).årsag());
    }
}
