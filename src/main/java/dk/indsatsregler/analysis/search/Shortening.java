package dk.indsatsregler.analysis.search;

import dk.indsatsregler.Sag;
import java.util.function.Predicate;

/** Leaves out of a case everything that is not needed. */
public final class Shortening {

    private Shortening() {}

    /**
     * A draft from which nothing more can be left out.
     *
     * @param draft a draft that serves
     * @param serves does a case still serve?
     */
    public static Draft of(Records records, Draft draft, Predicate<Sag> serves) {
        Draft shortest = draft;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Draft lesser : shortest.lesser()) {
                if (records.sag(lesser).filter(serves).isPresent()) {
                    shortest = lesser;
                    shorter = true;
                    break;
                }
            }
        }
        return shortest;
    }
}
