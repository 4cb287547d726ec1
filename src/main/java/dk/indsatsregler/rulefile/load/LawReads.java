package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.check.Draft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the law reads, directly or through other rules: by outcome, group or scale, and by being blocked. Rules of the newest layer are
 * reached but not passed: what one of them reads has that one as its cause.
 */
final class LawReads {

    private static final int NONE = -1;

    private final int[] reader;

    private LawReads(int size) {
        reader = new int[size];
        Arrays.fill(reader, NONE);
    }

    /**
     * Follows the law.
     *
     * @param newest the number of the layer whose rules are not passed
     */
    static LawReads of(List<Draft> drafts, References references, int newest) {
        LawReads law = new LawReads(drafts.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).metadata().basis() == Grundlag.LOV) {
                law.reader[i] = i;
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            int at = open.remove();
            Set<Integer> read = new LinkedHashSet<>(references.readBy(at));
            read.addAll(references.blockersOf(at));
            for (int i : read) {
                if (law.reader[i] == NONE) {
                    law.reader[i] = at;
                    if (drafts.get(i).standing().layer() < newest) {
                        open.add(i);
                    }
                }
            }
        }
        return law;
    }

    /** Is it law, or read by law? */
    boolean reaches(int index) {
        return reader[index] != NONE;
    }

    /** From a rule that is law to this one, always to something the last one reads. */
    List<Integer> path(int index) {
        List<Integer> path = new ArrayList<>(List.of(index));
        while (reader[path.get(0)] != path.get(0)) {
            path.add(0, reader[path.get(0)]);
        }
        return path;
    }
}
