package dk.indsatsregler.rulefile;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checked rules that belong together: every reference resolves, no cycle, no two versions of a rule in force on one day. Immutable; what
 * rules are to one another is worked out once.
 */
public final class RuleSet {

    /** The folder of single municipalities' practice, off until asked for by name. */
    public static final String LOCAL = "kommunal/";

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Regelsaet identity;
    private final Set<String> practices;
    private final Set<String> areas;
    private final Map<String, Set<String>> along = new TreeMap<>();
    private final Map<String, Set<String>> below = new TreeMap<>();
    private final List<Sums> sums;
    private final Map<String, List<Rule>> versions = new LinkedHashMap<>();
    private final List<List<Rule>> readers;
    private final List<Rule> blockers;

    /**
     * @param vocabulary the types they read
     * @param rules sorted by file and line; {@code rules.get(i).index() == i}
     * @param identity version and hash
     */
    public RuleSet(Vocabulary vocabulary, List<Rule> rules, Regelsaet identity) {
        this(vocabulary, rules, identity, Set.of());
    }

    /**
     * @param vocabulary the types they read
     * @param rules area by area; {@code rules.get(i).index() == i}
     * @param identity version and hash
     * @param practices the areas of single municipalities that are switched on
     */
    public RuleSet(Vocabulary vocabulary, List<Rule> rules, Regelsaet identity, Set<String> practices) {
        this.vocabulary = vocabulary;
        this.rules = List.copyOf(rules);
        this.identity = identity;
        Set<String> sorted = new TreeSet<>();
        this.rules.forEach(r -> sorted.add(r.info().område()));
        this.areas = Collections.unmodifiableSet(sorted);
        this.practices = Collections.unmodifiableSet(new TreeSet<>(practices));
        this.sums = Sums.of(this.rules);
        for (Rule rule : this.rules) {
            versions.merge(rule.id(), List.of(rule), RuleSet::joined);
        }
        this.readers = readers(this.rules);
        this.blockers =
                this.rules.stream().filter(r -> r.then().topic() != null).toList();
        goesAlong();
        areas.forEach(area -> below.put(area, below(area)));
    }

    private void goesAlong() {
        for (String area : areas) {
            boolean ofLayers = rules.stream()
                    .filter(r -> r.info().område().equals(area))
                    .allMatch(r -> r.info().lag() > 0);
            if (ofLayers || practices.contains(area)) {
                along.put(area, about(area));
            }
        }
    }

    /** The areas of what an area's rules read; empty when they read only what all areas share. */
    private Set<String> about(String area) {
        Set<String> about = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.info().område().equals(area)) {
                rule.conditions().forEach(c -> about.add(c.type().area()));
            } else if (readers.get(rule.index()).stream()
                    .anyMatch(r -> r.info().område().equals(area))) {
                about.add(rule.info().område());
            }
        }
        about.remove("");
        return about;
    }

    /**
     * The areas an area's rules read outcomes, groups or steps of, near and far: an outcome that is not judged must never be read as a no.
     * Single municipalities' own are off until asked for, also here.
     */
    private Set<String> below(String area) {
        Set<String> below = new TreeSet<>(Set.of(area));
        Deque<String> open = new ArrayDeque<>(below);
        while (!open.isEmpty()) {
            String reading = open.remove();
            rules.stream()
                    .filter(read -> !read.info().område().startsWith(LOCAL))
                    .filter(read -> readers.get(read.index()).stream()
                            .anyMatch(r -> r.info().område().equals(reading)))
                    .map(read -> read.info().område())
                    .filter(below::add)
                    .forEach(open::add);
        }
        return below;
    }

    private static List<Rule> joined(List<Rule> some, List<Rule> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Of each rule, the rules that read it, in rule order. */
    private static List<List<Rule>> readers(List<Rule> rules) {
        Map<String, List<Rule>> ofRule = new HashMap<>();
        Map<String, List<Rule>> ofGroup = new HashMap<>();
        Map<Skala, List<Rule>> ofScale = new EnumMap<>(Skala.class);
        for (Rule rule : rules) {
            rule.readsRules().forEach(id -> add(ofRule, id, rule));
            rule.readsGroups().forEach(group -> add(ofGroup, group, rule));
            rule.conditions().stream()
                    .filter(condition -> condition.type().equals(BuiltIns.STEP))
                    .forEach(condition -> add(ofScale, (Skala) condition.keys().get(0), rule));
        }
        List<List<Rule>> readers = new ArrayList<>();
        for (Rule rule : rules) {
            Set<Rule> all = new TreeSet<>(Comparator.comparingInt(Rule::index));
            all.addAll(ofRule.getOrDefault(rule.id(), List.of()));
            String group = rule.info().gruppe();
            Skala scale = rule.then().scale();
            if (group != null) {
                all.addAll(ofGroup.getOrDefault(group, List.of()));
            }
            if (scale != null) {
                all.addAll(ofScale.getOrDefault(scale, List.of()));
                Sums.madeOf(scale).forEach(made -> all.addAll(ofScale.getOrDefault(made, List.of())));
            }
            readers.add(List.copyOf(all));
        }
        return List.copyOf(readers);
    }

    private static <K> void add(Map<K, List<Rule>> readers, K read, Rule rule) {
        readers.computeIfAbsent(read, k -> new ArrayList<>()).add(rule);
    }

    /** The types the rules read. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rules, area by area; without layers, sorted by file and line. */
    public List<Rule> rules() {
        return rules;
    }

    /** Version and hash. */
    public Regelsaet identity() {
        return identity;
    }

    /** The areas of single municipalities that are switched on, sorted. */
    public Set<String> practices() {
        return practices;
    }

    /** The areas there are rules of, sorted. */
    public Set<String> areas() {
        return areas;
    }

    /**
     * The areas a case asks for: those it names, else those whose facts it tells, else all but single municipalities' own. What must never
     * be hidden because only another area was named ({@link FactType#always}) is assessed besides, when it is told of. With them go the
     * practices that are switched on, and the areas that only a layer has, where they are about one of those; and whatever areas the rules
     * of all these read.
     *
     * @throws UgyldigOplysningException if there are no rules of an area it names
     */
    public Set<String> areas(Sag sag) {
        Set<String> asked = new TreeSet<>(sag.områder());
        if (asked.isEmpty()) {
            told(sag).map(FactType::area).filter(areas::contains).forEach(asked::add);
        }
        if (asked.isEmpty()) {
            // Nothing told of any area: everything is open, but one municipality's practice must be asked for by name.
            areas.stream().filter(area -> !area.startsWith(LOCAL)).forEach(asked::add);
        }
        for (String area : asked) {
            if (!areas.contains(area)) {
                throw new UgyldigOplysningException(
                        "omraader",
                        "skal være blandt de områder, der er regler for: " + String.join(", ", areas) + ".");
            }
        }
        told(sag)
                .filter(FactType::always)
                .map(FactType::area)
                .filter(areas::contains)
                .forEach(asked::add);
        Set<String> all = new TreeSet<>(asked);
        along.forEach((area, about) -> {
            if (about.isEmpty() || !Collections.disjoint(about, asked)) {
                all.add(area);
            }
        });
        return withRead(all);
    }

    /** Some areas, and those whose outcomes, groups and steps their rules read. */
    public Set<String> withRead(Set<String> some) {
        Set<String> all = new TreeSet<>(some);
        some.forEach(area -> all.addAll(below.get(area)));
        return all;
    }

    private Stream<FactType> told(Sag sag) {
        return sag.typer().stream().map(vocabulary::type).flatMap(Optional::stream);
    }

    /** Every group and scale of the rules. */
    public List<Sums> sums() {
        return sums;
    }

    /** The versions of a rule, in the files' order; empty when there is no such rule. */
    public List<Rule> versions(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /** The rules that read this one: its outcome, a group it counts in, or a scale it sets a step on. */
    public List<Rule> readers(Rule rule) {
        return readers.get(rule.index());
    }

    /** The rules that block a topic. */
    public List<Rule> blockers() {
        return blockers;
    }

    /** Is the rule to be judged, on this date and in these areas? */
    public static boolean active(Rule rule, LocalDate date, Set<String> areas) {
        return areas.contains(rule.info().område()) && rule.info().gælder(date);
    }
}
