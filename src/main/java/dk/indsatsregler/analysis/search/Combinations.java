package dk.indsatsregler.analysis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** One of each: every combination, or so many at random, always the same ones. */
final class Combinations {

    private static final long SEED = 217;

    private Combinations() {}

    static <T> void forEach(List<List<T>> of, int most, Consumer<List<T>> each) {
        long count = 1;
        for (List<T> some : of) {
            count = Math.min(most + 1L, count * some.size());
        }
        if (count > most) {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < most; i++) {
                each.accept(of.stream().map(some -> one(some, random)).toList());
            }
        } else {
            every(of, new ArrayList<>(), each);
        }
    }

    // The first ones are the simplest, unknown and nothing: where many are, the others show.
    private static <T> T one(List<T> some, SplittableRandom random) {
        return some.get(random.nextInt(random.nextBoolean() ? Math.min(2, some.size()) : some.size()));
    }

    private static <T> void every(List<List<T>> of, List<T> chosen, Consumer<List<T>> each) {
        if (chosen.size() == of.size()) {
            each.accept(List.copyOf(chosen));
            return;
        }
        for (T one : of.get(chosen.size())) {
            chosen.add(one);
            every(of, chosen, each);
            chosen.remove(chosen.size() - 1);
        }
    }
}
