package dk.indsatsregler.proeve;

import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.List;

/** Prøvetyperne som ordforråd. */
public final class ProeveOrdforraad {

    private ProeveOrdforraad() {}

    /** {@link Ting}, {@link Ene} og {@link Modtagelse}. */
    public static Vocabulary ordforråd() {
        return Vocabulary.of(List.of(Ting.class, Ene.class, Modtagelse.class));
    }

    /** Det samme, og {@link Klods}. */
    public static Vocabulary medKlods() {
        return Vocabulary.of(List.of(Ting.class, Ene.class, Modtagelse.class, Klods.class));
    }
}
