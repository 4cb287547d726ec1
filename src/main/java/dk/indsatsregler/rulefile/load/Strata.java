package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders rules so that what is read is judged first; tells of rings. */
final class Strata {

    private final List<Draft> drafts;
    private final List<Set<Integer>> reads = new ArrayList<>();
    private final List<List<Integer>> readers = new ArrayList<>();
    private final References references;
    private final Set<Draft> told;
    private final int[] open;
    private final int[] stratum;
    private final boolean[] done;

    private Strata(List<Draft> drafts, References references, Set<Draft> told) {
        this.told = told;
        this.drafts = drafts;
        this.references = references;
        this.open = new int[drafts.size()];
        this.stratum = new int[drafts.size()];
        this.done = new boolean[drafts.size()];
        drafts.forEach(d -> readers.add(new ArrayList<>()));
        for (int i = 0; i < drafts.size(); i++) {
            reads.add(references.readBy(i));
            open[i] = reads.get(i).size();
            for (int read : reads.get(i)) {
                readers.get(read).add(i);
            }
        }
    }

    /**
     * The stratum of each rule: 0 when it reads none, otherwise one above the highest it reads.
     *
     * @param told rules that are known to stand there under another rule's id
     */
    static List<Integer> of(List<Draft> drafts, References references, Set<Draft> told) {
        Strata strata = new Strata(drafts, references, told);
        strata.settle();
        for (int i = 0; i < drafts.size(); i++) {
            if (!strata.done[i]) {
                strata.breakRing(strata.ring(i));
                strata.settle();
            }
        }
        return Arrays.stream(strata.stratum).boxed().toList();
    }

    private void settle() {
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            if (!done[i] && open[i] == 0) {
                done[i] = true;
                ready.add(i);
            }
        }
        while (!ready.isEmpty()) {
            int i = ready.remove();
            for (int reader : readers.get(i)) {
                stratum[reader] = Math.max(stratum[reader], stratum[i] + 1);
                if (--open[reader] == 0 && !done[reader]) {
                    done[reader] = true;
                    ready.add(reader);
                }
            }
        }
    }

    /** A ring among the rules not done: from one of them, always to something it reads that is not done either. */
    private List<Integer> ring(int start) {
        Map<Integer, Integer> seen = new LinkedHashMap<>();
        int at = start;
        while (seen.putIfAbsent(at, seen.size()) == null) {
            at = reads.get(at).stream().filter(r -> !done[r]).findFirst().orElseThrow();
        }
        List<Integer> path = new ArrayList<>(seen.keySet());
        List<Integer> ring = path.subList(path.indexOf(at), path.size());
        // Told of where it was most likely made: in the newest layer; there, where all municipalities' rule reads one
        // of a single one's, or a
        // rule one further down in its file.
        Comparator<Integer> newest = Comparator.comparing(
                (Integer n) -> -drafts.get(ring.get(n)).standing().layer());
        int first = IntStream.range(0, ring.size())
                .boxed()
                .min(newest.thenComparing((Integer n) -> readsDown(ring, n) ? 0 : 1)
                        .thenComparing(ring::get))
                .orElseThrow();
        List<Integer> turned = new ArrayList<>(ring.subList(first, ring.size()));
        turned.addAll(ring.subList(0, first));
        return turned;
    }

    private boolean readsDown(List<Integer> ring, int n) {
        int reader = ring.get(n);
        int read = ring.get((n + 1) % ring.size());
        if (local(reader) != local(read)) {
            return local(read);
        }
        return reader < read && file(reader).equals(file(read));
    }

    private boolean local(int i) {
        return drafts.get(i).standing().area().startsWith(RuleSet.LOCAL);
    }

    private String file(int i) {
        return drafts.get(i).problems().source().name();
    }

    private String named(int i, int first) {
        int line = drafts.get(i).raw().at().line();
        return drafts.get(i).id() + " (" + (file(i).equals(file(first)) ? "" : file(i) + ", ") + "linje " + line + ")";
    }

    private void breakRing(List<Integer> ring) {
        for (int i : ring) {
            open[i] = 0;
        }
        if (ring.size() > 1 && ring.stream().anyMatch(references::tailors)) {
            return; // it is told already that such a rule is not read
        }
        if (ring.stream().anyMatch(i -> told.contains(drafts.get(i)))) {
            return; // it has another rule's id, and that has been told
        }
        Draft first = drafts.get(ring.get(0));
        int next = ring.size() > 1 ? ring.get(1) : ring.get(0);
        Read read = first.reads().stream()
                .filter(r -> references.targets(r).contains(next))
                .findFirst()
                .orElseThrow();
        String names = ring.stream().map(i -> named(i, ring.get(0))).collect(Collectors.joining(" → "));
        first.problems()
                .add(
                        Code.RING,
                        read.at(),
                        ring.size() == 1
                                ? "Reglen " + first.id() + " læser sig selv. Den kunne aldrig blive afgjort."
                                : "Reglerne læser hinanden i ring: " + names + " → " + first.id()
                                        + ". Ingen af dem kunne afgøres først. Tag den ene betingelse ud.");
    }
}
