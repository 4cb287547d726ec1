package dk.indsatsregler.overview;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forklaring.Art;
import dk.indsatsregler.Forklaring.Led;
import dk.indsatsregler.Forklaring.Sandhed;
import dk.indsatsregler.Mangel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An explanation in one sentence: the values that met a rule, or what it failed on. The whole of it is {@code forklar}. */
public final class ReasonText {

    private static final String BETWEEN = " · ";
    private static final int MOST_FACTS = 5;
    private static final int LONGEST_LIMIT = 30;

    private ReasonText() {}

    /** What decides how the rule came out, whichever way. */
    public static String of(Forklaring explanation) {
        return switch (explanation.status()) {
            case OPFYLDT -> why(explanation);
            case IKKE_OPFYLDT -> whyNot(explanation);
            case UAFKLARET ->
                "mangler: "
                        + explanation.mangler().stream()
                                .limit(MOST_FACTS)
                                .map(Mangel::spørgsmål)
                                .collect(Collectors.joining(BETWEEN));
            case UDEN_FOR_GYLDIGHED -> "reglen gælder ikke på vurderingsdatoen";
        };
    }

    /** The values that met the rule. */
    public static String why(Forklaring explanation) {
        List<String> values = new ArrayList<>();
        for (Led condition : explanation.led()) {
            List<String> read = parts(condition, Sandhed.SAND);
            if (read.isEmpty() && condition.led().stream().noneMatch(ReasonText::isFact)) {
                read = List.of(condition.tekst()); // nothing was read: that none is there is what meets it
            }
            read.stream().filter(v -> !values.contains(v)).forEach(values::add);
        }
        return String.join(BETWEEN, values);
    }

    /** The conditions that are false; of facts and alternatives the nearest miss. */
    public static String whyNot(Forklaring explanation) {
        List<String> misses = new ArrayList<>();
        for (Led condition : explanation.led()) {
            if (condition.sandhed() == Sandhed.FALSK) {
                List<String> missed = parts(condition, Sandhed.FALSK);
                String text = missed.isEmpty() ? condition.tekst() + " er ikke opfyldt" : missed.get(0);
                if (!misses.contains(text)) {
                    misses.add(text);
                }
            }
        }
        return String.join(BETWEEN, misses);
    }

    /** One text for each fact, or for the only one. */
    private static List<String> parts(Led condition, Sandhed wanted) {
        boolean none = condition.art() == Art.INGEN;
        Sandhed own = none ? opposite(wanted) : wanted;
        List<String> texts = new ArrayList<>();
        List<String> direct = new ArrayList<>();
        for (Led part : condition.led()) {
            if (part.læst() == null && part.sandhed() == own && isFact(part)) {
                String inner = joined(part.led(), own, none);
                if (!inner.isEmpty() || none) {
                    texts.add(part.tekst() + (inner.isEmpty() ? " findes" : ": " + inner));
                }
            } else if (part.art() == Art.INTET_FAKTUM) {
                direct.add(wanted == Sandhed.FALSK ? part.navn() : "");
            } else if (part.sandhed() == own) {
                direct.add(text(part, own, none));
            }
        }
        int more = texts.size() - MOST_FACTS;
        List<String> shown = new ArrayList<>(more > 0 ? texts.subList(0, MOST_FACTS) : texts);
        if (more > 0) {
            shown.add("… og " + more + " til");
        }
        String together =
                String.join(" og ", direct.stream().filter(d -> !d.isEmpty()).toList());
        if (!together.isEmpty()) {
            shown.add((condition.navn().isEmpty() ? "" : condition.navn() + ": ") + together);
        }
        return shown;
    }

    private static boolean isFact(Led part) {
        return part.art() == Art.FAKTUM;
    }

    private static String joined(List<Led> parts, Sandhed wanted, boolean barred) {
        return String.join(
                " og ",
                parts.stream()
                        .filter(p -> p.sandhed() == wanted)
                        .map(p -> text(p, wanted, barred))
                        .toList());
    }

    private static String text(Led part, Sandhed wanted, boolean barred) {
        String read = part.læst();
        if (read != null && part.grænse() == null) {
            return part.tekst() + " er " + read.replace('_', ' ');
        } else if (read != null) {
            String field = part.navn();
            boolean met = wanted == Sandhed.SAND;
            String demand = demand(part);
            if (met != barred) {
                boolean said = demand.equals(read) || demand.equals("ikke oplyst");
                return field + " er " + read + (said ? "" : barred ? " (ikke " + demand + ")" : " (" + demand + ")");
            }
            return field + " er " + read + (barred ? "; må ikke være " : "; kræver ") + demand;
        } else if (part.art() == Art.ELLER && wanted == Sandhed.FALSK) {
            return text(part.led().get(0), wanted, barred); // the nearest miss
        }
        return joined(part.led(), wanted, barred);
    }

    private static String demand(Led part) {
        String written = String.valueOf(part.grænse());
        return written.startsWith("in ") && written.length() > LONGEST_LIMIT
                ? "en af " + written.split(",", -1).length + " værdier"
                : String.valueOf(part.krav());
    }

    private static Sandhed opposite(Sandhed truth) {
        return switch (truth) {
            case SAND -> Sandhed.FALSK;
            case FALSK -> Sandhed.SAND;
            case UKENDT -> Sandhed.UKENDT;
        };
    }
}
