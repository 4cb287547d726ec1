package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.condition.Read;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.rulefile.read.RawRule.RawConsequence;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what a layer does to the rules below it: law stands as it stood, and what others read is still there. */
final class LayerChecker {

    private static final Set<Grundlag> LOCAL = Set.of(Grundlag.KOMMUNAL, Grundlag.LOKALT_VALG);

    private final List<Draft> below;
    private final List<Draft> own;
    private final References before;
    private final References after;
    private final Set<Draft> told = new HashSet<>();

    private LayerChecker(List<Draft> below, List<Draft> own, References after) {
        this.below = below;
        this.own = own;
        this.before = after.of(below);
        this.after = after;
    }

    /**
     * Checks a layer; the bottom has nothing below it.
     *
     * @param number the layer
     * @param below the rules below
     * @param own the layer's
     * @param all those together
     * @param after what those read of each other
     * @param statements what rules lean on
     */
    static void check(
            int number, List<Draft> below, List<Draft> own, List<Draft> all, References after, Statements statements) {
        if (number == 0) {
            return;
        }
        LayerChecker checker = new LayerChecker(below, own, after);
        own.forEach(draft -> basis(draft, statements));
        checker.lawReads(LawReads.of(below, checker.before, number));
        checker.joinsLaw(all, LawReads.of(all, after, number));
        checker.leavesReaders();
    }

    private static void basis(Draft draft, Statements statements) {
        Grundlag basis = draft.metadata().basis();
        RawAnnotation mark = mark(draft, "grundlag");
        if (basis != null && mark != null && !LOCAL.contains(basis)) {
            boolean practice = draft.metadata().statements().stream()
                    .anyMatch(id -> statements
                            .basis(id)
                            .filter(b -> b == Grundlag.KOMMUNAL)
                            .isPresent());
            Grundlag local = practice ? Grundlag.KOMMUNAL : Grundlag.LOKALT_VALG;
            draft.problems()
                    .add(
                            Code.LOCAL_BASIS,
                            mark.valueAt(),
                            "Grundlaget er " + basis
                                    + ", men en lokal regel hviler på KOMMUNAL (kommunens praksis) eller LOKALT_VALG (kommunens eget valg)."
                                    + " Den ville komme til at ligne " + likeness(basis) + ".",
                            "@grundlag( " + local + " )",
                            Fix.instead(mark.valueAt(), local.name()));
        }
    }

    private static String likeness(Grundlag basis) {
        return switch (basis) {
            case LOV -> "lov";
            case VEJLEDNING -> "en national vejledning";
            default -> "en national anbefaling";
        };
    }

    private void lawReads(LawReads law) {
        for (Draft draft : own) {
            int replaced = indexBelow(draft.id());
            if (!draft.standing().replaces().isEmpty() && replaced >= 0 && law.reaches(replaced)) {
                told.add(draft);
                List<Integer> path = law.path(replaced);
                draft.problems()
                        .add(
                                Code.LAW_READS,
                                draft.raw().nameAt(),
                                "Loven læser " + draft.id() + ": " + path(below, path)
                                        + ". Blev den erstattet, kunne lovens udfald blive et andet."
                                        + " Fjern reglen her, og skriv i stedet en regel med et nyt id ved siden af den.");
            }
        }
    }

    private int indexBelow(String id) {
        for (int i = 0; i < below.size(); i++) {
            if (below.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    // FR-LOV (kilde) → FR-A → FR-B
    private static String path(List<Draft> drafts, List<Integer> path) {
        Draft law = drafts.get(path.get(0));
        String source = law.metadata().text("kilde");
        return path.stream()
                .map(i -> drafts.get(i).id())
                .collect(Collectors.joining(" → "))
                .replaceFirst("^[A-Z0-9-]+", "$0" + (source == null ? "" : " (" + quoted(source) + ")"));
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private void joinsLaw(List<Draft> all, LawReads law) {
        for (int i = 0; i < all.size(); i++) {
            Draft draft = all.get(i);
            if (!own.contains(draft) || told.contains(draft) || !law.reaches(i)) {
                continue;
            }
            List<Integer> path = law.path(i);
            Consequence then = draft.then();
            RawConsequence written = draft.raw().consequence();
            if (own.contains(all.get(path.get(0))) || path.size() < 2 || then == null || written == null) {
                continue; // it, or what reads it, calls itself law, or it concludes nothing, and that has been told
            }
            told.add(draft);
            Joined joined = joined(draft, then, written.verbAt(), path.get(path.size() - 2));
            draft.problems()
                    .add(
                            Code.JOINS_LAW,
                            joined.at,
                            joined.words + ": " + path(all, path) + ". Lovens udfald kunne blive et andet. "
                                    + joined.instead);
        }
    }

    private Joined joined(Draft draft, Consequence then, Span verb, int reader) {
        String group = draft.metadata().text("gruppe");
        RawAnnotation mark = mark(draft, "gruppe");
        if (after.reads(reader, Read.Kind.GROUP, group) && mark != null) {
            return new Joined(
                    mark.at(),
                    "Reglen ville tælle med i gruppen " + group + ", som loven læser",
                    "Tag @gruppe af, eller brug en gruppe af jeres egen.");
        } else if (then.verb() == Slags.SPÆRRER) {
            return new Joined(
                    verb,
                    "Reglen ville spærre for " + then.topic()
                            + ", og det rammer en regel, der er lov eller læses af den",
                    "Lad reglen sige opmærksomhed() eller anbefaling() i stedet.");
        }
        return new Joined(
                verb,
                "Reglen ville flytte trinnet på Skala." + then.scale() + ", som loven læser",
                "Lad reglen sige opmærksomhed() eller anbefaling() i stedet.");
    }

    private record Joined(Span at, String words, String instead) {}

    /** What is read below must still be there, and be something that may be read. */
    private void leavesReaders() {
        for (Draft draft : own) {
            if (draft.standing().replaces().isEmpty() || told.contains(draft)) {
                continue;
            }
            for (Draft reader : below) {
                boolean kept = own.stream().noneMatch(d -> d.id().equals(reader.id()));
                String gone = !kept
                        ? null
                        : reader.reads().stream()
                                .filter(read -> reads(read, draft.id()))
                                .map(read -> gone(draft, read, reader))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull)
                                .findFirst()
                                .orElse(null);
                if (gone != null) {
                    draft.problems().add(Code.LEAVES_READERS, draft.raw().nameAt(), gone);
                    break;
                }
            }
        }
    }

    private boolean reads(Read read, String id) {
        return before.targets(read).stream().anyMatch(i -> below.get(i).id().equals(id));
    }

    private @Nullable String gone(Draft draft, Read read, Draft reader) {
        Consequence then = draft.then();
        boolean empty = after.targets(read).isEmpty();
        return switch (read.kind()) {
            case RULE ->
                then != null && then.verb() == Slags.TILPASNING
                        ? draft.id() + " læses af " + reader.id()
                                + ", og tilpasning() kan ikke læses. Den følsomme oplysning ville komme til at tælle med."
                                + " Lad " + draft.id()
                                + " konkludere det samme som før, og skriv tilpasningen i en ny regel."
                        : null;
            case GROUP ->
                empty
                        ? draft.id() + " var den eneste i gruppen " + read.name() + ", som " + reader.id()
                                + " læser. Der ville altid være 0 opfyldte. Behold @gruppe( \"" + read.name() + "\" )."
                        : null;
            case SCALE ->
                empty
                        ? draft.id() + " var den eneste, der satte trin på Skala." + read.name() + ", som "
                                + reader.id() + " læser. Der ville ikke være noget trin at læse. Behold konklusionen."
                        : null;
        };
    }

    private static @Nullable RawAnnotation mark(Draft draft, String name) {
        return draft.raw().annotations().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
