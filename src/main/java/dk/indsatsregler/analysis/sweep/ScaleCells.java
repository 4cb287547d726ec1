package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.ScaleArithmetic;
import dk.indsatsregler.rulefile.ScaleArithmetic.Tally;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the members of a scale came to, written so that ways the scale cannot tell apart look the same: of each scale it is made of, what
 * its rules come to together; and as soon as they are all judged, only the step that makes, and of several the lowest.
 */
final class ScaleCells {

    private static final int SIDE = 2;
    private static final int TOP = BuiltIns.HIGHEST_STEP;

    private final Sums.Scale scale;
    private final int first;
    private final Map<Skala, Integer> parts = new EnumMap<>(Skala.class);
    private final Map<Skala, Integer> sides = new EnumMap<>(Skala.class);
    private final boolean empty;

    /**
     * @param judges is a member judged?
     * @param start where the cells are added
     */
    ScaleCells(Sums.Scale scale, Predicate<Rule> judges, StringBuilder start) {
        this.scale = scale;
        this.first = start.length();
        boolean distance = scale.scale() == Skala.AFVIGELSE;
        start.append((char) TOP).append((char) TOP);
        if (distance) {
            start.append((char) TOP).append((char) TOP);
        }
        List<Boolean> judged = new ArrayList<>();
        for (Rule member : scale.members()) {
            Skala part = part(member);
            boolean professional = distance && part == Skala.FAGLIG;
            sides.put(part, professional ? SIDE : 0);
            if (!parts.containsKey(part)) {
                parts.put(part, start.length());
                start.append((char) Tally.OPEN).append((char) Tally.OPEN).append((char) 0);
                start.append((char) 0);
            }
            if (judges.test(member)) {
                judged.add(professional);
            }
        }
        this.empty = judged.isEmpty() || (distance && judged.stream().distinct().count() < 2);
    }

    private static Skala part(Rule member) {
        return Objects.requireNonNull(member.then().scale());
    }

    /** The scales it is made of. */
    List<Skala> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The members on one of them. */
    List<Rule> members(Skala part) {
        return scale.members().stream().filter(rule -> part(rule) == part).toList();
    }

    /** Where it stands what the members on one of them come to. */
    List<Integer> room(Skala part) {
        int at = Objects.requireNonNull(parts.get(part));
        return List.of(at, at + 1, at + 2, at + 3);
    }

    /** Where it stands what the scales it is made of come to. */
    List<Integer> room() {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < (scale.scale() == Skala.AFVIGELSE ? 2 * SIDE : SIDE); i++) {
            cells.add(first + i);
        }
        if (scale.scale() == Skala.TRAPPE) {
            parts().forEach(part -> cells.addAll(room(part)));
        }
        return cells;
    }

    /** Adds one member's verdict. */
    void add(char[] state, Rule member, char verdict) {
        int at = Objects.requireNonNull(parts.get(part(member)));
        Tally tally = tally(state, at).with(member.then(), SweepState.verdict(verdict));
        state[at] = (char) tally.ceiling();
        state[at + 1] = (char) tally.certainCeiling();
        state[at + 2] = (char) tally.certainLift();
        if (scale.scale() != Skala.TRAPPE) {
            state[at + 3] = (char) tally.lift();
        } else if (verdict == SweepState.TRUE || verdict == SweepState.UNKNOWN) {
            // Nothing raises a step of the ladder; of its ceilings, the highest counts too.
            state[at + 3] = (char) Math.max(state[at + 3], member.then().steps());
        }
    }

    private static Tally tally(char[] state, int at) {
        return new Tally(state[at], state[at + 1], state[at + 2], state[at + 3]);
    }

    /** All members on one of the scales it is made of are judged. */
    void complete(char[] state, Skala part) {
        if (scale.scale() == Skala.TRAPPE) {
            return;
        }
        Tally tally = tally(state, Objects.requireNonNull(parts.get(part)));
        int side = first + Objects.requireNonNull(sides.get(part));
        state[side] = (char) Math.min(state[side], tally.lowest());
        state[side + 1] = (char) Math.min(state[side + 1], tally.highest());
    }

    /** What it comes to when all members are judged. */
    Optional<Row> row(char[] state) {
        if (empty) {
            return Optional.empty();
        } else if (scale.scale() == Skala.TRAPPE) {
            int at = Objects.requireNonNull(parts.get(Skala.TRAPPE));
            return scale.ladder(new Tally(state[at], state[at + 1], 0, 0), state[at + 3]);
        }
        Spaend step = side(state, first);
        return Optional.of(scale.row(
                scale.scale() == Skala.AFVIGELSE ? ScaleArithmetic.between(side(state, first + SIDE), step) : step));
    }

    private static Spaend side(char[] state, int at) {
        return Spaend.mellem(state[at], state[at + 1]);
    }
}
