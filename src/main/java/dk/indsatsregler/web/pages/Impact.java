package dk.indsatsregler.web.pages;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.overview.Consequences;
import dk.indsatsregler.overview.Consequences.Change;
import dk.indsatsregler.overview.Consequences.Direction;
import dk.indsatsregler.overview.ReasonText;
import dk.indsatsregler.testing.difference.RuleChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What local rules change, case by case in the order they came: nothing is ranked. It holds the first of the cases that change, and counts of
 * all.
 */
public final class Impact {

    /** So many cases are shown one by one. */
    static final int MOST = 100;

    private final Regelsaet from;
    private final Regelsaet to;
    private final List<RuleChange> changes;
    private final Consequences counted = new Consequences();
    private final List<Turned> turned = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();
    private long silent;

    /**
     * @param from the rules below
     * @param to the rules with what is local
     * @param changes what the local rules say otherwise
     */
    public Impact(Regelsaet from, Regelsaet to, List<RuleChange> changes) {
        this.from = from;
        this.to = to;
        this.changes = List.copyOf(changes);
    }

    /**
     * A case that comes out otherwise.
     *
     * @param name what it is called, or its line
     * @param json the case, to be opened
     * @param shifts the outcomes
     */
    record Turned(String name, String json, List<Shift> shifts) {

        /** Shows nothing of the case. */
        @Override
        public String toString() {
            return "Turned";
        }
    }

    /** An outcome before and after, and what decides it. */
    record Shift(String rule, String before, String after, String why) {

        /** Shows nothing of the case. */
        @Override
        public String toString() {
            return "Shift";
        }
    }

    /** In which way outcomes go. */
    enum Way {
        MET("✗→✓"),
        NOT_MET("✓→✗"),
        SETTLED("?→✓/✗"),
        OPEN("→?"),
        OTHER("Andet");

        private final String sign;

        Way(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        static Way of(String from, String to) {
            String was = status(from);
            String is = status(to);
            if (!was.equals(is) && is.equals("UAFKLARET")) {
                return OPEN;
            } else if (was.equals("IKKE_OPFYLDT") && is.equals("OPFYLDT")) {
                return MET;
            } else if (was.equals("OPFYLDT") && is.equals("IKKE_OPFYLDT")) {
                return NOT_MET;
            }
            return was.equals("UAFKLARET") && (is.equals("OPFYLDT") || is.equals("IKKE_OPFYLDT")) ? SETTLED : OTHER;
        }
    }

    private static String status(String standing) {
        return standing.replaceFirst(",.*", "");
    }

    /** A case on both rules. */
    public void add(String name, String json, Vurdering before, Vurdering after) {
        List<Change> all = Consequences.between(before, after);
        List<Change> heard = all.stream().filter(change -> !isSilent(change)).toList();
        silent += all.size() - heard.size();
        counted.add(before, after, heard);
        if (!heard.isEmpty() && turned.size() < MOST) {
            turned.add(new Turned(
                    name,
                    json,
                    heard.stream()
                            .sorted(Comparator.comparing(this::follows))
                            .map(change -> shift(change, before, after))
                            .toList()));
        }
    }

    // First the rules that were changed, then those that follow from them.
    private boolean follows(Change change) {
        return change(change.rule().id()) == null;
    }

    // A rule that is new and not met says nothing about a child, and neither does its going.
    private static boolean isSilent(Change change) {
        String other = change.from().equals(Consequences.NOT_ASSESSED)
                ? change.to()
                : change.to().equals(Consequences.NOT_ASSESSED) ? change.from() : "";
        return other.startsWith("IKKE_OPFYLDT") || other.startsWith("UDEN_FOR");
    }

    private static Shift shift(Change change, Vurdering before, Vurdering after) {
        String id = change.rule().id();
        Vurdering told = change.to().equals(Consequences.NOT_ASSESSED) ? before : after;
        return new Shift(id, marked(change.from()), marked(change.to()), ReasonText.of(told.forklar(id)));
    }

    private static String marked(String standing) {
        String mark =
                switch (status(standing)) {
                    case "OPFYLDT" -> "✓ ";
                    case "IKKE_OPFYLDT" -> "✗ ";
                    case "UAFKLARET" -> "? ";
                    default -> "– ";
                };
        return mark + Consequences.words(standing);
    }

    /** A case that cannot be used, and why. */
    public void leaveOut(String why) {
        counted.leaveOut();
        if (unused.size() < MOST) {
            unused.add(why);
        }
    }

    Regelsaet from() {
        return from;
    }

    Regelsaet to() {
        return to;
    }

    Consequences counted() {
        return counted;
    }

    List<Turned> turned() {
        return turned;
    }

    List<String> unused() {
        return unused;
    }

    long silent() {
        return silent;
    }

    /** The rules that are changed, in their order, then those whose outcomes change with them, by id. */
    List<Regel> rules() {
        Map<String, Regel> rules = new LinkedHashMap<>();
        changes.forEach(change -> rules.putIfAbsent(change.rule().id(), change.rule()));
        counted.directions()
                .forEach(d ->
                        rules.putIfAbsent(d.change().rule().id(), d.change().rule()));
        return List.copyOf(rules.values());
    }

    /** What a rule says otherwise, in words; {@code null} when it says what it said. */
    @Nullable
    RuleChange change(String rule) {
        return changes.stream()
                .filter(change -> change.rule().id().equals(rule))
                .findFirst()
                .orElse(null);
    }

    /** How many outcomes of a rule go each way, in the ways' order. */
    Map<Way, Long> ways(String rule) {
        Map<Way, Long> ways = new EnumMap<>(Way.class);
        Arrays.stream(Way.values()).forEach(way -> ways.put(way, 0L));
        for (Direction direction : counted.directions()) {
            if (direction.change().rule().id().equals(rule)) {
                Way way = Way.of(direction.change().from(), direction.change().to());
                ways.merge(way, direction.cases(), Long::sum);
            }
        }
        return ways;
    }

    /** All of them together. */
    static long together(Map<Way, Long> ways) {
        return ways.values().stream().mapToLong(way -> way).sum();
    }

    /**
     * The counts alone, with nothing of any case: a line for each rule, semicolons between.
     *
     * @param few what to write for a count that is more than none and less than this; so few could be recognised
     */
    public String csv(int few) {
        StringBuilder csv = new StringBuilder("Regel;Udfald der skifter");
        for (Way way : Way.values()) {
            csv.append(';').append(way.sign());
        }
        csv.append("\r\n");
        for (Regel rule : rules()) {
            Map<Way, Long> ways = ways(rule.id());
            csv.append(rule.id()).append(';').append(count(together(ways), few));
            ways.values().forEach(way -> csv.append(';').append(count(way, few)));
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static String count(long count, int few) {
        return count > 0 && count < few ? "under " + few : String.valueOf(count);
    }

    /** Shows nothing of the cases. */
    @Override
    public String toString() {
        return "Impact";
    }
}
