package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of an area's rules reads which: those that read no other to the left, each of the others to the right of all it reads. In each column
 * they are in the source's order, moved beside what they read. The list says the same, and is all there is on a telephone.
 */
final class RuleMap {

    private static final int HIGH = 20;
    private static final int ROW = 26;
    private static final int GAP = 70;
    private static final int EDGE = 2;
    private static final int LETTER = 8;

    private final Map<String, Set<String>> reads = new LinkedHashMap<>();
    private final Map<String, Integer> column = new LinkedHashMap<>();
    private final Map<String, Integer> top = new LinkedHashMap<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();
    private int width;
    private int height;

    private RuleMap(RuleSite site, List<Rule> rules) {
        rules.forEach(rule -> reads.putIfAbsent(rule.id(), new TreeSet<>()));
        for (Rule rule : rules) {
            site.rules().readers(rule).stream()
                    .map(Rule::id)
                    .filter(id -> reads.containsKey(id) && !id.equals(rule.id()))
                    .forEach(id -> reads.getOrDefault(id, Set.of()).add(rule.id()));
        }
        Set<String> read = new TreeSet<>();
        reads.values().forEach(read::addAll);
        reads.entrySet().removeIf(e -> e.getValue().isEmpty() && !read.contains(e.getKey()));
        reads.keySet().forEach(this::column);
        place();
    }

    /** The map of an area; nothing when none of its rules reads another. */
    static Html of(RuleSite site, List<Rule> rules) {
        RuleMap map = new RuleMap(site, rules);
        return map.reads.isEmpty()
                ? Html.nothing()
                : map.html(rules.stream().map(Rule::id).distinct().count());
    }

    // No rule reads itself, near or far: that is refused when rules are loaded.
    private int column(String id) {
        Integer known = column.get(id);
        if (known != null) {
            return known;
        }
        int most = -1;
        for (String other : reads.getOrDefault(id, Set.of())) {
            most = Math.max(most, column(other));
        }
        column.put(id, most + 1);
        return most + 1;
    }

    private void place() {
        Map<Integer, List<String>> columns = new TreeMap<>();
        reads.keySet()
                .forEach(id -> columns.computeIfAbsent(column(id), c -> new ArrayList<>())
                        .add(id));
        for (List<String> ids : columns.values()) {
            ids.sort(Comparator.comparingDouble(this::height)); // stable: the source's order where nothing is read
            int widest = ids.stream().mapToInt(RuleMap::wide).max().orElse(0);
            int y = 1;
            for (String id : ids) {
                // Beside what it reads, but below the one above.
                int beside = (int) (height(id) - ROW * (ids.size() - 1) / 2.0);
                y = ids.indexOf(id) == 0 ? Math.max(y, beside) : y;
                top.put(id, y);
                left.put(id, width + 1);
                y += ROW;
                height = Math.max(height, y);
            }
            width += widest + GAP;
        }
        width += 2 - GAP;
    }

    private double height(String id) {
        return reads.getOrDefault(id, Set.of()).stream()
                .mapToInt(other -> top.getOrDefault(other, 0))
                .average()
                .orElse(0);
    }

    private static int wide(String id) {
        return id.length() * LETTER + 12;
    }

    private Html html(long rules) {
        StringBuilder boxes = new StringBuilder();
        StringBuilder arrows = new StringBuilder();
        List<Html> names = new ArrayList<>();
        List<Html> items = new ArrayList<>();
        reads.forEach((id, others) -> {
            int x = left.getOrDefault(id, 0);
            int y = top.getOrDefault(id, 0);
            boxes.append("M%d %dh%dv%dh-%dz".formatted(x, y, wide(id), HIGH, wide(id)));
            names.add(el("a", el("text", id).with("x", String.valueOf(x + 6)).with("y", String.valueOf(y + 15)))
                    .to("href", RuleSite.rule(id))
                    .with("tabindex", "-1"));
            for (String other : others) {
                int from = left.getOrDefault(other, 0) + wide(other);
                int at = top.getOrDefault(other, 0) + HIGH / 2;
                int to = x - EDGE;
                arrows.append("M%d %dC%d %d %d %d %d %d"
                        .formatted(from, at, from + GAP / 2, at, to - GAP / 2, y + HIGH / 2, to, y + HIGH / 2));
            }
            if (!others.isEmpty()) {
                items.add(el("li", a(RuleSite.rule(id), id), text(" læser "), Parts.rules(others)));
            }
        });
        List<Html> drawn = new ArrayList<>();
        drawn.add(el("path").with("d", arrows.toString()).cls("pile"));
        drawn.add(el("path").with("d", boxes.toString()).cls("trinfelt"));
        drawn.addAll(names);
        int alone = (int) rules - reads.size();
        return el(
                "section",
                el("h2", "Hvad der læser hvad"),
                el(
                        "p",
                        "En regel til højre læser dem, den er forbundet med til venstre."
                                + (alone == 0
                                        ? ""
                                        : " " + Parts.count(alone, "regel", "regler")
                                                + " læser ingen andre i området og læses ikke af dem.")),
                el(
                        "figure",
                        el("svg", drawn)
                                .with("viewBox", "0 0 " + width + " " + height)
                                .with("width", String.valueOf(width))
                                .with("aria-hidden", "true")
                                .cls("kort")),
                Parts.folded("Det samme som liste", el("ul", items)));
    }
}
