package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.sag.Skala;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rules read of each other. Rules are named by their place in the list. */
final class References {

    private final List<Draft> drafts;
    private final Map<String, List<Integer>> rules = new LinkedHashMap<>();
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
    private final Map<String, List<Integer>> scales = new LinkedHashMap<>();

    private static final Pattern WRITTEN_MARK = Pattern.compile("(?i)@ *grup");

    private References(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static References of(List<Draft> drafts) {
        References references = new References(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            add(references.rules, draft.id(), i);
            String group = draft.metadata().text("gruppe");
            if (group != null) {
                add(references.groups, group, i);
            }
            Consequence then = draft.then();
            Skala scale = then == null ? null : then.scale();
            if (scale != null) {
                add(references.scales, scale.name(), i);
                for (Skala made : Sums.madeOf(scale)) {
                    add(references.scales, made.name(), i);
                }
            }
        }
        if (!references.scales.containsKey(Skala.SAMLET.name())
                || !references.scales.containsKey(Skala.FAGLIG.name())) {
            references.scales.remove(Skala.AFVIGELSE.name());
        }
        return references;
    }

    private static void add(Map<String, List<Integer>> map, String key, int index) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
    }

    /** The rules that something read stands for. */
    List<Integer> targets(Read read) {
        return switch (read.kind()) {
            case RULE -> rules.getOrDefault(read.name(), List.of());
            case GROUP -> groups.getOrDefault(read.name(), List.of());
            case SCALE -> scales.getOrDefault(read.name(), List.of());
        };
    }

    /** The rules a rule reads. */
    Set<Integer> readBy(int index) {
        Set<Integer> read = new LinkedHashSet<>();
        drafts.get(index).reads().forEach(r -> read.addAll(targets(r)));
        return read;
    }

    /** Does a rule read this itself? */
    boolean reads(int index, Read.Kind kind, @Nullable String name) {
        return drafts.get(index).reads().stream()
                .anyMatch(r -> r.kind() == kind && r.name().equals(name));
    }

    /** The rules that would block a rule's outcome when met. A {@code pligt} is blocked only from law. */
    List<Integer> blockersOf(int index) {
        String topic = drafts.get(index).metadata().text("emne");
        Consequence then = drafts.get(index).then();
        boolean duty = then != null && then.verb() == Slags.PLIGT;
        List<Integer> blockers = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Consequence other = drafts.get(i).then();
            boolean counts = !duty || drafts.get(i).metadata().basis() == Grundlag.LOV;
            if (counts
                    && other != null
                    && other.topic() != null
                    && other.topic().name().equals(topic)) {
                blockers.add(i);
            }
        }
        return blockers;
    }

    /** Tells of what the rules of a layer read that is not there. */
    void check(int layer) {
        for (Draft draft : drafts) {
            if (draft.standing().layer() == layer) {
                draft.reads().forEach(read -> check(draft, read));
            }
        }
    }

    private void check(Draft draft, Read read) {
        boolean missing = targets(read).isEmpty() && !perhaps(read);
        switch (read.kind()) {
            case RULE -> {
                if (missing) {
                    draft.problems()
                            .addInstead(
                                    Code.UNKNOWN_RULE,
                                    read.at(),
                                    "Ingen regel har id " + read.name() + ". Betingelsen ville aldrig være opfyldt.",
                                    quoted(meant(read.name())));
                } else if (!read.name().equals(draft.id())
                        && targets(read).stream().anyMatch(this::tailors)) {
                    draft.problems()
                            .add(
                                    Code.READS_FORM,
                                    read.at(),
                                    read.name()
                                            + " siger tilpasning() og må læse følsomme oplysninger; den kan ikke læses af andre regler. Den følsomme oplysning ville komme til at tælle med. Tag betingelsen ud.");
                }
            }
            case GROUP -> {
                if (missing) {
                    draft.problems()
                            .addInstead(
                                    Code.UNKNOWN_GROUP,
                                    read.at(),
                                    "Ingen regel har @gruppe( \"" + read.name()
                                            + "\" ). Der ville altid være 0 opfyldte.",
                                    quoted(Guess.nearest(read.name(), groups.keySet())));
                }
            }
            case SCALE -> {
                if (missing) {
                    draft.problems()
                            .add(
                                    Code.EMPTY_SCALE,
                                    read.at(),
                                    "Ingen regel sætter trin på Skala." + read.name()
                                            + " med højstTrin eller løft. Der ville ikke være noget trin at læse.");
                }
            }
        }
    }

    // A whole name, or the sentence of it, stands for the id.
    private @Nullable String meant(String written) {
        String id = written.replaceFirst("[:,. ].*", "");
        List<String> titled = drafts.stream()
                .filter(d -> Guess.alike(d.metadata().title(), written))
                .map(Draft::id)
                .distinct()
                .toList();
        return rules.containsKey(id) ? id : titled.size() == 1 ? titled.get(0) : Guess.nearest(written, rules.keySet());
    }

    private static @Nullable String quoted(@Nullable String name) {
        return name == null ? null : "\"" + name + "\"";
    }

    // Something wrong with the rule that is meant has been told already.
    private boolean perhaps(Read read) {
        if (read.kind() == Read.Kind.GROUP) {
            // The mark is there, but could not be read.
            return drafts.stream()
                    .anyMatch(d -> d.metadata().text("gruppe") == null
                            && WRITTEN_MARK.matcher(d.raw().text()).find()
                            && d.raw().text().contains(read.name()));
        }
        return drafts.stream()
                .anyMatch(d -> read.kind() == Read.Kind.SCALE
                        ? d.then() == null
                        : d.id().isEmpty()
                                && (d.unidentified()
                                        || d.raw().name() == null
                                        || letters(d.raw().name()).startsWith(letters(read.name()))));
    }

    private static String letters(String name) {
        return name.toUpperCase(Locale.ROOT)
                .replace("Æ", "AE")
                .replace("Ø", "OE")
                .replace("Å", "AA")
                .replaceAll("[^A-Z0-9]", "");
    }

    /** May a rule read sensitive facts, so that none may read it? */
    boolean tailors(int index) {
        Consequence then = drafts.get(index).then();
        return then != null && then.verb() == Slags.TILPASNING;
    }
}
