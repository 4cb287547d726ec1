package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regelproblem;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a rule set is made of.
 *
 * @param version the version of what lies at the bottom
 * @param bottom its files, in any order
 * @param practices the areas below {@code kommunal/} that are switched on, e.g. {@code kommunal/bornholm}
 * @param without the municipalities whose practice inside the areas is switched off, as names of practices, e.g. {@code koege}
 * @param upon the files of each layer upon it, the lowest layer first
 * @param around what is the matter with the folders they are from
 */
public record Layers(
        String version,
        List<RuleFile> bottom,
        Set<String> practices,
        Set<String> without,
        List<List<RuleFile>> upon,
        List<Regelproblem> around) {

    public Layers {
        bottom = List.copyOf(bottom);
        practices = Collections.unmodifiableSet(new TreeSet<>(practices));
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        upon = upon.stream().map(List::copyOf).toList();
        around = List.copyOf(around);
    }

    /** Layers with every municipality's practice inside the areas, and nothing the matter around them. */
    public Layers(String version, List<RuleFile> bottom, Set<String> practices, List<List<RuleFile>> upon) {
        this(version, bottom, practices, Set.of(), upon, List.of());
    }

    /** Files by themselves. */
    public static Layers alone(String version, List<RuleFile> files) {
        return new Layers(version, files, Set.of(), List.of());
    }

    /** A municipality's name as the name of its practice: {@code Køge} is {@code koege}. */
    public static String practice(String municipality) {
        return municipality
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** The version with what lies upon it: {@code 0.1.0 + kommunal/bornholm - koege + 1 lokalt lag}. */
    String wholeVersion() {
        StringBuilder whole = new StringBuilder(version);
        practices.forEach(practice -> whole.append(" + ").append(practice));
        without.forEach(practice -> whole.append(" - ").append(practice));
        if (!upon.isEmpty()) {
            whole.append(" + ").append(upon.size()).append(upon.size() == 1 ? " lokalt lag" : " lokale lag");
        }
        return whole.toString();
    }
}
