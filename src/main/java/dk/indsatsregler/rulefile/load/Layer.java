package dk.indsatsregler.rulefile.load;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Regel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.LayerPosition;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.PersonNumbers;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.SourceReader;
import dk.indsatsregler.rulefile.repair.RuleReader;
import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of one layer, read upon the rules below it; of the bottom, upon none. */
final class Layer {

    private final int number;
    private final RuleChecker checker;
    private final Map<String, List<Regel>> below = new LinkedHashMap<>();
    private final List<Problems> problems = new ArrayList<>();
    private final List<Draft> own = new ArrayList<>();
    private @Nullable String contact;

    Layer(int number, List<Rule> below, RuleChecker checker) {
        this.number = number;
        this.checker = checker;
        below.forEach(rule ->
                this.below.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule.info()));
    }

    void read(List<RuleFile> files) {
        Copies copies = Copies.among(files);
        String before = null;
        for (RuleFile file :
                files.stream().sorted(Comparator.comparing(RuleFile::name)).toList()) {
            if (file.name().equals(ContactLine.FILE)) {
                contact = ContactLine.read(file.bytes(), problems);
                continue;
            }
            Problems copy = copies.problem(file);
            if (copy != null) {
                problems.add(copy);
                continue;
            }
            Problems found = SourceReader.read(file.name(), file.bytes());
            problems.add(found);
            if (file.name().equals(before)) {
                found.add(
                        Code.SAME_FILE,
                        Span.FILE,
                        "Filen " + VisibleText.line(file.name())
                                + " er med to gange. Hver regel i den ville stå to gange.");
                continue;
            }
            before = file.name();
            PersonNumbers.check(found);
            List<RawRule> raws = RuleReader.read(found);
            if (raws.isEmpty() && !found.errors()) {
                SourceReader.withoutRule(found);
            }
            raws.forEach(raw -> read(raw, found));
        }
    }

    private void read(RawRule raw, Problems found) {
        String id = raw.name() == null ? "" : raw.name().replaceFirst(":.*", "").strip();
        List<Regel> replaced = below.getOrDefault(id, List.of());
        // A rule that may not stand here at all is told of once, whatever else there is to say of it.
        if (!Replacement.ofLaw(raw, replaced, found)) {
            String area = replaced.isEmpty()
                    ? area(found.source().name())
                    : replaced.get(0).område();
            own.add(checker.check(raw, found, new LayerPosition(number, area, replaced)));
        }
    }

    /** A file's folder is its area; below {@code kommunal/} each municipality is one of its own. */
    private static String area(String file) {
        int end = Math.max(0, file.indexOf('/'));
        int next = file.indexOf('/', end + 1);
        return file.startsWith(RuleSet.LOCAL) && next > 0 ? file.substring(0, next) : file.substring(0, end);
    }

    /**
     * Leaves out the practice of some municipalities inside the areas; what lies in {@code kommunal/} is off until asked for anyway.
     *
     * @throws IllegalArgumentException if a municipality has none; the message is Danish
     */
    void without(Set<String> practices) {
        Map<String, String> inAreas = new TreeMap<>();
        for (Draft draft : own) {
            String municipality = draft.metadata().text("kommune");
            if (municipality != null && !draft.standing().area().startsWith(RuleSet.LOCAL)) {
                inAreas.put(draft.id(), Layers.practice(municipality));
            }
        }
        Set<String> known = new TreeSet<>(inAreas.values());
        for (String practice : practices) {
            if (!known.contains(practice)) {
                String nearest = Guess.nearest(practice, known);
                throw new IllegalArgumentException("Ingen kommunes praksis i områderne hedder "
                        + VisibleText.line(practice) + ". "
                        + (known.isEmpty() ? "Der er ingen." : "Der er: " + String.join(", ", known) + ".")
                        + (nearest == null ? "" : "\nMåske mente du: " + nearest));
            }
        }
        own.removeIf(draft -> practices.contains(inAreas.getOrDefault(draft.id(), "")));
    }

    /** Whom to call; {@code null} when it does not say. */
    @Nullable
    String contact() {
        return contact;
    }

    /** The problems of each file. */
    List<Problems> problems() {
        return problems;
    }

    /** Its rules. */
    List<Draft> own() {
        return own;
    }

    /** Ids and versions of the rules below. */
    Map<String, List<Regel>> below() {
        return below;
    }

    /** Is nothing wrong with any of its files? */
    boolean sound() {
        return problems.stream().noneMatch(Problems::errors);
    }

    /** Its rules upon those below, area by area: one that replaces another stands where that one stood. */
    List<Draft> upon(List<Draft> drafts) {
        Map<String, List<Draft>> replacing = new LinkedHashMap<>();
        List<Draft> added = new ArrayList<>();
        for (Draft draft : own) {
            if (draft.standing().replaces().isEmpty()) {
                added.add(draft);
            } else {
                replacing.computeIfAbsent(draft.id(), id -> new ArrayList<>()).add(draft);
            }
        }
        List<Draft> all = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (!replacing.containsKey(draft.id())) {
                all.add(draft);
            } else if (placed.add(draft.id())) {
                all.addAll(requireNonNull(replacing.get(draft.id())));
            }
        }
        all.addAll(added);
        if (number > 0) {
            all.sort(Comparator.comparing(draft -> draft.standing().area() + "/"));
        }
        return all;
    }
}
