package dk.indsatsregler.internal;

import dk.indsatsregler.Motorrum;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.vocabulary.StandardVocabulary;

/** The engine room: Drools. */
public final class DroolsMotorrum extends Motorrum {

    @Override
    protected Regelmotor.Bygger bygger() {
        return new MotorBygger(StandardVocabulary.get());
    }

    @Override
    protected Regelmotor standard() {
        return new Motor(Shipped.load(StandardVocabulary.get()));
    }
}
