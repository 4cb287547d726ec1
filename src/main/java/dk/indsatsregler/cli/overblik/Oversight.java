package dk.indsatsregler.cli.overblik;

import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Tjekpunkt;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A leader's counts over cases, each assessed alone. It holds a count for each step and none for a case: its size does not grow with the
 * cases. Counts are by rule id; nothing about a child, a family or a member of staff orders anything.
 */
public final class Oversight {

    /** Varde's measure (IT-45a). */
    private static final String TWO_MONTHS = "SB-VARDE-2-MAANEDER";

    private static final String CONCLUDED = "SB-AALBORG-FORELIGGER";

    /** The areas an overview asks for; the law's deadlines are in every result. */
    public static final List<String> AREAS = List.of("sagsbehandling", "kommunal/aalborg", "kommunal/varde");

    /** How a step stands in a case. */
    public enum Standing {
        I_TIDE,
        FOR_SENT,
        UKLAR,
        LØBER,
        UKENDT
    }

    /**
     * How often a step stands so.
     *
     * @param rule the rule that sets it
     * @param cases how many, by standing
     */
    public record Deadlines(Regel rule, Map<Standing, Long> cases) {}

    /**
     * How often a measuring point is answered so.
     *
     * @param rule the rule
     * @param cases how many, by answer
     */
    public record Point(Regel rule, Map<Tjekpunkt.Svaret, Long> cases) {}

    /**
     * A step a case lacks.
     *
     * @param rule the rule
     * @param id the fact it belongs to; empty when it is the case's own
     * @param late is it a deadline that has passed, not only something outstanding?
     */
    public record Lack(Regel rule, String id, boolean late) {}

    private final Map<String, Deadlines> deadlines = new TreeMap<>();
    private final Map<String, Point> points = new TreeMap<>();
    private long cases;
    private long leftOut;
    private long concluded;
    private long withinTwoMonths;

    /** Counts one case, and tells what it lacks: what is late and not done, and what is outstanding by law. */
    public List<Lack> add(Vurdering assessment) {
        cases++;
        Set<Lack> lacks = new LinkedHashSet<>();
        for (Sagsfrist of : assessment.frister()) {
            Standing standing = standing(of);
            if (standing == null) {
                continue;
            }
            deadlines
                    .computeIfAbsent(of.regel().id(), id -> new Deadlines(of.regel(), new EnumMap<>(Standing.class)))
                    .cases()
                    .merge(standing, 1L, Long::sum);
            if (standing == Standing.FOR_SENT && new CaseDeadline("", of).isOpen()) {
                lacks.add(new Lack(of.regel(), of.id() == null ? "" : of.id(), true));
            }
        }
        for (Tjekpunkt point : assessment.tjekliste()) {
            if (point.erMålepunkt()) {
                points.computeIfAbsent(
                                point.regel().id(),
                                id -> new Point(point.regel(), new EnumMap<>(Tjekpunkt.Svaret.class)))
                        .cases()
                        .merge(point.svar(), 1L, Long::sum);
            }
        }
        for (Udfald outcome : assessment.udfald()) {
            if (outcome.regel().slags() == Slags.UDESTÅR
                    && outcome.erOpfyldt()
                    && outcome.regel().grundlag() == Grundlag.LOV) {
                lacks.add(new Lack(outcome.regel(), "", false));
            }
            if (outcome.id().equals(CONCLUDED) && outcome.erOpfyldt()) {
                concluded++;
            } else if (outcome.id().equals(TWO_MONTHS) && outcome.status() == Status.OPFYLDT) {
                withinTwoMonths++;
            }
        }
        return new ArrayList<>(lacks);
    }

    // Null when what the deadline counts from has not happened.
    private static @Nullable Standing standing(Sagsfrist of) {
        Tilstand state = of.frist().tilstand();
        if (state == null) {
            return of.frist().mangler() == null ? null : Standing.UKENDT;
        }
        return switch (state) {
            case OVERHOLDT -> Standing.I_TIDE;
            case OVERSKREDET -> Standing.FOR_SENT;
            case FRIST_UKLAR -> Standing.UKLAR;
            case LØBER, FORFALDER -> Standing.LØBER;
        };
    }

    /** Leaves out a line that could not be used. */
    public void leaveOut() {
        leftOut++;
    }

    /** How many lines could not be used, and are not counted. */
    public long leftOut() {
        return leftOut;
    }

    /** How many cases are counted. */
    public long cases() {
        return cases;
    }

    /** The steps, by rule id. */
    public List<Deadlines> deadlines() {
        return List.copyOf(deadlines.values());
    }

    /** The measuring points, by rule id. */
    public List<Point> points() {
        return List.copyOf(points.values());
    }

    /** How many investigations are concluded. */
    public long concluded() {
        return concluded;
    }

    /** How many of those took two months at most. */
    public long withinTwoMonths() {
        return withinTwoMonths;
    }
}
