package dk.indsatsregler.analysis.search;

import dk.indsatsregler.Sag;
import java.util.List;
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
    public static CaseDraft of(Records records, CaseDraft draft, Predicate<Sag> serves) {
        CaseDraft shortest = draft;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            List<CaseDraft> lesser = shortest.lesser();
            for (int i = 0; i < lesser.size(); ) {
                if (records.sag(lesser.get(i)).filter(serves).isPresent()) {
                    shortest = lesser.get(i);
                    lesser = shortest.lesser(); // what was left out is gone: the next thing stands in its place
                    shorter = true;
                } else {
                    i++;
                }
            }
        }
        return shortest;
    }
}
