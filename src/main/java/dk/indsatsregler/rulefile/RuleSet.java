package dk.indsatsregler.rulefile;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Told;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checked rules that belong together: every reference resolves, no cycle, no two versions of a rule in force on one day. Immutable; what
 * rules are to one another is worked out once.
 */
public final class RuleSet {

    /**
     * The most rules of a set, all layers together: nine times the shipped ones. What a result holds of rules is bounded by it, and stands
     * so in the schema of results.
     */
    public static final int MOST_RULES = 5_000;

    /** The folder of single municipalities' practice, off until asked for by name. */
    public static final String LOCAL = "kommunal/";

    private static final BitSet NONE = new BitSet(0);

    private final Vocabulary vocabulary;
    private final List<Rule> rules;
    private final Regelsaet identity;
    private final Set<String> practices;
    private final Set<String> areas;
    private final Map<String, Set<String>> along;
    private final Map<String, Set<String>> below;
    private final List<Sums> sums;
    private final Map<String, List<Rule>> versions;
    private final Map<String, BitSet> ofArea;
    private final List<List<Rule>> readers;
    private final List<Rule> blockers;
    private final List<Rule> readings;
    private final Scope scope;

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
        this.versions = new LinkedHashMap<>();
        this.rules.forEach(rule -> add(versions, rule.id(), rule));
        versions.replaceAll((id, some) -> List.copyOf(some));
        this.ofArea = new HashMap<>();
        this.rules.forEach(rule -> ofArea.computeIfAbsent(rule.info().område(), area -> new BitSet())
                .set(rule.index()));
        this.readers = readers(this.rules);
        this.blockers =
                this.rules.stream().filter(r -> r.then().topic() != null).toList();
        this.readings = this.rules.stream()
                .filter(r -> !r.info().kilde().andenLæsning().isEmpty())
                .toList();
        this.scope = new Scope(this.rules, this::readers);
        this.along = new TreeMap<>();
        goesAlong();
        this.below = new TreeMap<>();
        Map<String, Set<String>> read = areasRead();
        areas.forEach(area -> below.put(area, below(area, read)));
    }

    private RuleSet(RuleSet like, Rule instead, Regelsaet identity) {
        this.vocabulary = like.vocabulary;
        this.identity = identity;
        this.practices = like.practices;
        this.areas = like.areas;
        this.along = like.along;
        this.below = like.below;
        this.rules = with(like.rules, instead);
        this.sums = like.sums.stream().map(sum -> sum.with(instead)).toList();
        this.versions = new LinkedHashMap<>(like.versions);
        versions.computeIfPresent(instead.id(), (id, some) -> with(some, instead));
        this.ofArea = like.ofArea;
        this.readers = like.readers.stream().map(some -> with(some, instead)).toList();
        this.blockers = with(like.blockers, instead);
        this.readings = with(like.readings, instead);
        this.scope = like.scope.with(instead);
    }

    /**
     * The same rules but for one, as tools that try many variations need it.
     *
     * @param instead a rule to stand in the place of the one of its index; it has the same id, area, group, scale, basis and period, and reads
     *     the same rules, groups and scales
     * @param identity version and hash
     */
    public RuleSet with(Rule instead, Regelsaet identity) {
        return new RuleSet(this, instead, identity);
    }

    /** Some rules, with one in the place of the one of its index, if that is among them. */
    static List<Rule> with(List<Rule> some, Rule instead) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).index() == instead.index()) {
                List<Rule> with = new ArrayList<>(some);
                with.set(i, instead);
                return Collections.unmodifiableList(with);
            }
        }
        return some;
    }

    private void goesAlong() {
        Set<String> shipped = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.info().placering().lag() == 0) {
                shipped.add(rule.info().område());
            }
        }
        for (String area : areas) {
            if (!shipped.contains(area) || practices.contains(area)) {
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

    /** Of each area, those its rules read outcomes, groups or steps of; single municipalities' own are off until asked for, also here. */
    private Map<String, Set<String>> areasRead() {
        Map<String, Set<String>> read = new HashMap<>();
        for (Rule rule : rules) {
            if (!rule.info().område().startsWith(LOCAL)) {
                readers.get(rule.index())
                        .forEach(reader -> read.computeIfAbsent(reader.info().område(), area -> new TreeSet<>())
                                .add(rule.info().område()));
            }
        }
        return read;
    }

    /** An area, and those read near and far: an outcome that is not judged must never be read as a no. */
    private static Set<String> below(String area, Map<String, Set<String>> read) {
        Set<String> below = new TreeSet<>(Set.of(area));
        Deque<String> open = new ArrayDeque<>(below);
        while (!open.isEmpty()) {
            read.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(below::add)
                    .forEach(open::add);
        }
        return below;
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
            String group = rule.info().virkning().gruppe();
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

    private static <K> void add(Map<K, List<Rule>> rules, K key, Rule rule) {
        rules.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
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
     * What is assessed in a case: names of areas, and ids of single rules beside them.
     *
     * <p>The areas it names; else those its facts are about and that have rules in force; else, when it tells of none, all but single
     * municipalities' own. What must never be hidden because only another area was named ({@link FactType#always}) is assessed besides, when
     * it is told of. With them go the practices that are switched on, and the areas that only a layer has, where they are about one of
     * those; and whatever areas the rules of all these read. Of the other areas, the duties by law that turn on something told.
     *
     * @throws UgyldigOplysningException if there are no rules of an area it names
     */
    public Set<String> areas(Sag sag) {
        for (String area : sag.områder()) {
            if (!areas.contains(area)) {
                throw new UgyldigOplysningException(
                        "omraader",
                        "skal være blandt de områder, der er regler for: " + String.join(", ", areas) + ".");
            }
        }
        Told told = Told.of(vocabulary, sag);
        LocalDate date = sag.vurderingsdato();
        Set<String> asked = new TreeSet<>(sag.områder());
        Set<String> single = new TreeSet<>();
        if (asked.isEmpty()) {
            asked.addAll(inForce(told.areas(), date));
            single.addAll(scope.wholly(told, date, asked));
            if (asked.isEmpty() && single.isEmpty()) {
                asked.addAll(inForce(told.areasOfTypes(), date));
            }
            if (asked.isEmpty() && single.isEmpty()) {
                // Nothing told: everything is open, but one municipality's practice must be asked for by name.
                areas.stream().filter(area -> !area.startsWith(LOCAL)).forEach(asked::add);
            }
        }
        told.areasAlways().stream().filter(areas::contains).forEach(asked::add);
        Set<String> all = new TreeSet<>(asked);
        along.forEach((area, about) -> {
            if (about.isEmpty() || !Collections.disjoint(about, asked)) {
                all.add(area);
            }
        });
        Set<String> whole = withRead(all);
        whole.addAll(single);
        whole.addAll(scope.unhidden(told, date, whole));
        return whole;
    }

    // Areas wholly out of force are not what a case brings by its facts, unless there are no others: then they say so.
    private Set<String> inForce(Set<String> some, LocalDate date) {
        Set<String> known = some.stream().filter(areas::contains).collect(Collectors.toSet());
        Set<String> inForce = known.stream()
                .filter(area -> ofArea.getOrDefault(area, NONE).stream()
                        .anyMatch(index -> rules.get(index).info().gælder(date)))
                .collect(Collectors.toSet());
        return inForce.isEmpty() ? known : inForce;
    }

    /** Some areas, and those whose outcomes, groups and steps their rules read. */
    public Set<String> withRead(Set<String> some) {
        Set<String> all = new TreeSet<>(some);
        some.forEach(area -> all.addAll(below.get(area)));
        return all;
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

    /**
     * How many days before a deadline falls due it is said to: the longest notice a rule in force gives, in whatever area it stands, for how a
     * deadline stands does not turn on what else is assessed. A single municipality's counts only where its area is assessed.
     */
    public int notice(LocalDate date, Set<String> assessed) {
        return rules.stream()
                .filter(rule -> rule.deadline() != null && rule.info().gælder(date))
                .filter(rule -> !rule.info().område().startsWith(LOCAL) || assessed(rule, assessed))
                .mapToInt(rule -> Objects.requireNonNull(rule.deadline()).notice())
                .max()
                .orElse(0);
    }

    /** The rules that block a topic. */
    public List<Rule> blockers() {
        return blockers;
    }

    /** The rules that are another reading of others. */
    public List<Rule> readings() {
        return readings;
    }

    /** The rules that are assessed, by index. */
    public BitSet indexes(Set<String> assessed) {
        BitSet indexes = new BitSet(rules.size());
        for (String name : assessed) {
            indexes.or(ofArea.getOrDefault(name, NONE));
            versions.getOrDefault(name, List.of()).forEach(rule -> indexes.set(rule.index()));
        }
        return indexes;
    }

    /** Is the rule to be judged, on this date and in what is assessed? */
    public static boolean active(Rule rule, LocalDate date, Set<String> assessed) {
        return assessed(rule, assessed) && rule.info().gælder(date);
    }

    /** Is its area assessed, or the rule for itself? */
    public static boolean assessed(Rule rule, Set<String> assessed) {
        return assessed.contains(rule.info().område()) || assessed.contains(rule.id());
    }

    /** Of what is assessed, the areas. */
    public Set<String> areasOf(Set<String> assessed) {
        return assessed.stream().filter(areas::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
