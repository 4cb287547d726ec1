package dk.indsatsregler.proeve;

import java.util.List;
import java.util.SplittableRandom;

/** Tilfælde, der kan gentages: samme frø, samme lod. */
final class Lod {

    private final SplittableRandom tilfælde;

    Lod(long frø) {
        this.tilfælde = new SplittableRandom(frø);
    }

    boolean chance(int procent) {
        return tilfælde.nextInt(100) < procent;
    }

    /** Et tal fra 0, mindre end {@code antal}. */
    int under(int antal) {
        return tilfælde.nextInt(antal);
    }

    /** Et tal fra og med {@code fra}, mindre end {@code til}. */
    int mellem(int fra, int til) {
        return tilfælde.nextInt(fra, til);
    }

    <T> T en(List<T> af) {
        return af.get(tilfælde.nextInt(af.size()));
    }
}
