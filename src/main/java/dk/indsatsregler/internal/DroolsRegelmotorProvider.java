package dk.indsatsregler.internal;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.RegelmotorProvider;
import dk.indsatsregler.vocabulary.StandardVocabulary;

/** Engines that run on Drools. */
public final class DroolsRegelmotorProvider extends RegelmotorProvider {

    @Override
    protected Regelmotor.Bygger bygger() {
        return new DefaultRegelmotorBygger(StandardVocabulary.get());
    }

    @Override
    protected Regelmotor standard() {
        return DefaultRegelmotor.on(Shipped.load(StandardVocabulary.get()));
    }
}
