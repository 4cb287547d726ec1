package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.Metadata;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.Renamed;
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
    private final Renamed renamed;
    private final Map<String, List<Integer>> rules = new LinkedHashMap<>();
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();
    private final Map<String, List<Integer>> scales = new LinkedHashMap<>();

    private static final Pattern WRITTEN_MARK = Pattern.compile("(?i)@ *grup");

    private References(List<Draft> drafts, Renamed renamed) {
        this.drafts = drafts;
        this.renamed = renamed;
    }

    /**
     * What rules read of each other.
     *
     * @param renamed the ids that are gone
     */
    static References of(List<Draft> drafts, Renamed renamed) {
        References references = new References(drafts, renamed);
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

    /** Of other rules, with the same ids gone. */
    References of(List<Draft> others) {
        return of(others, renamed);
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

    /** The rules that would block a rule's outcome when met. A duty by law is blocked only from law. */
    List<Integer> blockersOf(int index) {
        Metadata metadata = drafts.get(index).metadata();
        String written = metadata.text("emne");
        Set<Emne> topics = written == null ? Set.of() : Emne.af(written);
        Consequence then = drafts.get(index).then();
        boolean duty = then != null && then.verb().erPligt() && metadata.basis() == Grundlag.LOV;
        List<Integer> blockers = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Consequence other = drafts.get(i).then();
            boolean counts = !duty || drafts.get(i).metadata().basis() == Grundlag.LOV;
            boolean itself = drafts.get(i).id().equals(drafts.get(index).id());
            if (counts && !itself && other != null && other.topic() != null && topics.contains(other.topic())) {
                blockers.add(i);
            }
        }
        return blockers;
    }

    /** Tells of what the rules of a layer read that is not there. */
    void check(int layer) {
        for (Draft draft : drafts) {
            if (draft.standing().layer() == layer) {
                String now = renamed.now(draft.id());
                if (now != null) {
                    draft.problems()
                            .add(
                                    Code.RULE_NAME,
                                    draft.raw().nameAt(),
                                    draft.id() + " hedder nu " + now
                                            + ". Reglen ville stå ved siden af den, den skulle træde i stedet for.",
                                    "\"" + now + ": " + draft.metadata().title() + "\"");
                }
                draft.reads().forEach(read -> check(draft, read));
                draft.metadata().names("andenLæsning").forEach(id -> otherReading(draft, id));
            }
        }
    }

    /** Another reading is of a rule of law, and is for a professional to judge. */
    private void otherReading(Draft draft, String id) {
        Span at = draft.raw().annotations().stream()
                .filter(mark -> mark.name().equals("andenLæsning"))
                .findFirst()
                .orElseThrow()
                .valueAt();
        List<Integer> named = rules.getOrDefault(id, List.of());
        Consequence then = draft.then();
        if (draft.standing().layer() > 0) {
            draft.problems()
                    .add(
                            Code.OTHER_READING,
                            at,
                            "En lokal regel kan ikke læse loven anderledes: lovens udfald ville blive et andet. Tag @andenLæsning af.");
        } else if (named.isEmpty()) {
            draft.problems()
                    .add(
                            Code.UNKNOWN_RULE,
                            at,
                            "Ingen regel har id " + id + ". Ingens nej ville blive holdt åbent.",
                            quoted(meant(id)),
                            null);
        } else if (named.stream().noneMatch(i -> drafts.get(i).metadata().basis() == Grundlag.LOV)) {
            draft.problems()
                    .add(
                            Code.OTHER_READING,
                            at,
                            id
                                    + " hviler ikke på LOV. @andenLæsning er til en lovregel, hvis nej hviler på, hvordan loven læses; her ville den ikke ændre noget.");
        } else if (then != null && then.verb() != Slags.FAGLIG_VURDERING) {
            draft.problems()
                    .add(
                            Code.OTHER_READING,
                            at,
                            "Reglen siger " + then.verb().verbum()
                                    + ", men en anden læsning af " + id
                                    + " skal ses af en fagperson: fagligVurdering(). Det kunne ikke ses, hvem der afgør, hvordan loven læses.");
        }
    }

    private void check(Draft draft, Read read) {
        boolean missing = targets(read).isEmpty() && !perhaps(read);
        switch (read.kind()) {
            case RULE -> {
                String now = missing ? renamed.now(read.name()) : null;
                if (missing) {
                    draft.problems()
                            .addInstead(
                                    Code.UNKNOWN_RULE,
                                    read.at(),
                                    (now == null
                                                    ? "Ingen regel har id " + read.name()
                                                    : read.name() + " hedder nu " + now)
                                            + ". Betingelsen ville aldrig være opfyldt.",
                                    quoted(now == null ? meant(read.name()) : now));
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
                                    quoted(group(draft, read.name())));
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

    // A group of the same area that nobody reads may well be the one, however it is called.
    private @Nullable String group(Draft draft, String written) {
        String near = Guess.nearest(written, groups.keySet());
        List<String> unread = groups.entrySet().stream()
                .filter(e -> drafts.stream()
                        .noneMatch(d -> d.reads().stream()
                                .anyMatch(r ->
                                        r.kind() == Read.Kind.GROUP && r.name().equals(e.getKey()))))
                .filter(e -> e.getValue().stream()
                        .anyMatch(i -> drafts.get(i).standing().layer()
                                == draft.standing().layer()))
                .map(Map.Entry::getKey)
                .toList();
        return near != null ? near : unread.size() == 1 ? unread.get(0) : null;
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
            // The mark is there, but could not be read, or the rule has lost all of them.
            return drafts.stream()
                    .anyMatch(d -> d.metadata().text("gruppe") == null
                            && (d.raw().annotations().isEmpty()
                                    || (WRITTEN_MARK.matcher(d.raw().text()).find()
                                            && d.raw().text().contains(read.name()))));
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
