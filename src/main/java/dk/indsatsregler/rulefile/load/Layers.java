package dk.indsatsregler.rulefile.load;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a rule set is made of.
 *
 * @param version the version of what lies at the bottom
 * @param bottom its files, in any order
 * @param practices the areas below {@code kommunal/} that are switched on, e.g. {@code kommunal/bornholm}
 * @param upon the files of each layer upon it, the lowest layer first
 */
public record Layers(String version, List<RuleFile> bottom, Set<String> practices, List<List<RuleFile>> upon) {

    public Layers {
        bottom = List.copyOf(bottom);
        practices = Collections.unmodifiableSet(new TreeSet<>(practices));
        upon = upon.stream().map(List::copyOf).toList();
    }

    /** Files by themselves. */
    public static Layers alone(String version, List<RuleFile> files) {
        return new Layers(version, files, Set.of(), List.of());
    }

    /** The version with what lies upon it: {@code 0.1.0 + kommunal/bornholm + 1 lokalt lag}. */
    String wholeVersion() {
        StringBuilder whole = new StringBuilder(version);
        practices.forEach(practice -> whole.append(" + ").append(practice));
        if (!upon.isEmpty()) {
            whole.append(" + ").append(upon.size()).append(upon.size() == 1 ? " lokalt lag" : " lokale lag");
        }
        return whole.toString();
    }
}
