package dk.indsatsregler.web.pages;

import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Hul;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Opdaget;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeldaekning;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much of the rules the scenarios show, drawn as bars: all together, and each rule that lacks something. The same stands in words below
 * it.
 */
final class CoveragePicture {

    private static final int MOST = 30;
    private static final int LENGTH = Drawing.WIDTH - 2;
    private static final int ROW = 56;

    private CoveragePicture() {}

    /** A rule's figures, or those of all together. */
    private record Bar(String name, int shown, int goals, int noticed, int slips) {

        boolean whole() {
            return shown == goals && noticed == slips;
        }

        Bar and(Bar other) {
            return new Bar(
                    name, shown + other.shown, goals + other.goals, noticed + other.noticed, slips + other.slips);
        }

        String words() {
            List<String> words = new ArrayList<>();
            if (goals > 0) {
                words.add(ScenarioParts.number(shown) + " af " + ScenarioParts.number(goals) + " mål er vist");
            }
            if (slips > 0) {
                words.add(ScenarioParts.number(noticed) + " af " + ScenarioParts.number(slips) + " fejl opdages");
            }
            return name + ": " + String.join(", ", words) + ".";
        }
    }

    /** All, and each rule that lacks something; nothing where neither was measured. */
    static Html of(Proeverapport report) {
        List<Bar> bars = bars(report);
        if (bars.isEmpty()) {
            return Html.nothing();
        }
        List<Bar> drawn = new ArrayList<>();
        drawn.add(bars.stream().reduce(new Bar("Alle regler", 0, 0, 0, 0), Bar::and));
        List<Bar> lacking = bars.stream().filter(Predicate.not(Bar::whole)).toList();
        drawn.addAll(lacking.subList(0, Math.min(MOST, lacking.size())));
        String more = lacking.size() > MOST ? "Desuden mangler " + (lacking.size() - MOST) + " regler noget." : "";
        return figure(drawn, more);
    }

    /** One rule; nothing where it was not measured. */
    static Html of(Proeverapport report, String rule) {
        List<Bar> own =
                bars(report).stream().filter(bar -> bar.name().equals(rule)).toList();
        return own.isEmpty() ? Html.nothing() : figure(own, "");
    }

    private static List<Bar> bars(Proeverapport report) {
        Map<String, Bar> byRule = new LinkedHashMap<>();
        Daekning coverage = report.dækning();
        if (coverage != null) {
            for (Regeldaekning rule : coverage.regler()) {
                byRule.merge(rule.regel(), new Bar(rule.regel(), rule.dækket(), rule.mål(), 0, 0), Bar::and);
            }
        }
        Mutationer mutations = report.mutationer();
        if (mutations != null) {
            for (Opdaget noticed : mutations.opdagede()) {
                byRule.merge(noticed.regel(), new Bar(noticed.regel(), 0, 0, 1, 1), Bar::and);
            }
            for (Hul unnoticed : mutations.overlevende()) {
                byRule.merge(unnoticed.regel(), new Bar(unnoticed.regel(), 0, 0, 0, 1), Bar::and);
            }
        }
        byRule.values().removeIf(bar -> bar.goals() + bar.slips() == 0);
        return List.copyOf(byRule.values());
    }

    private static Html figure(List<Bar> bars, String more) {
        Drawing drawing = new Drawing("Dækning");
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int top = i * ROW;
            drawing.letters(1, top + 16, bar.name(), false);
            bar(drawing, top + 22, bar.shown(), bar.goals(), "maalt");
            bar(drawing, top + 36, bar.noticed(), bar.slips(), "opdaget");
            drawing.say(bar.words());
        }
        if (!more.isEmpty()) {
            drawing.say(more);
        }
        drawing.say(
                "Øverste bjælke er mål, den nederste fejl, der kunne være i reglen; det fyldte er vist eller opdages.");
        return drawing.figure(bars.size() * ROW + 2);
    }

    private static void bar(Drawing drawing, int top, int some, int all, String cls) {
        if (all == 0) {
            return;
        }
        // Never full but when all of it is there.
        int filled = some == all ? LENGTH : (int) Math.min(LENGTH - 3L, (long) LENGTH * some / all);
        drawing.box(1, top, LENGTH, 10, "trinfelt");
        if (filled > 0) {
            drawing.box(1, top, filled, 10, cls);
        }
    }
}
