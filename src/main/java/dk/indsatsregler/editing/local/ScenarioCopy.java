package dk.indsatsregler.editing.local;

import dk.indsatsregler.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The scenarios of one rule, out of the feature file that has those of its whole rule file. */
public final class ScenarioCopy {

    private static final Pattern RULE = Pattern.compile("\\s*Regel:.*");
    private static final Pattern BACKGROUND = Pattern.compile("\\s*Baggrund:.*");
    private static final Pattern THEN = Pattern.compile("( *)Så (.*)");
    private static final Pattern AND = Pattern.compile("( *)(Og|Men) (.*)");

    private static final Pattern SCENARIO = Pattern.compile("\\s*(Abstrakt )?Scenari(e|o):.*");
    private static final Pattern COLUMN = Pattern.compile("<([^<>]+)>");

    private ScenarioCopy() {}

    /**
     * The scenarios, for a file of their own; empty when there are none of the rule.
     *
     * @param feature the feature file's text
     * @param rule the rule
     */
    public static Optional<String> of(String feature, Regel rule) {
        List<String> lines = feature.lines().toList();
        int first = next(lines, 0);
        List<String> blocks = new ArrayList<>();
        for (int from = first; from < lines.size(); ) {
            int to = next(lines, from + 1);
            if (lines.get(from).strip().matches("Regel:\\s+" + Pattern.quote(rule.id()) + "(\\s.*)?")) {
                blocks.addAll(local(lines.subList(from, to), rule));
            }
            from = to;
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        List<String> copy = new ArrayList<>();
        copy.add("# language: da");
        copy.add("Egenskab: " + rule.id() + ", tilpasset lokalt");
        copy.add("  Kopieret fra scenarierne til " + rule.placering().fil()
                + ". Ret dem, så de viser det, der skal ske nu. Alle børn er opdigtede.");
        copy.add("  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.");
        copy.add("");
        copy.addAll(background(lines.subList(0, first)));
        copy.addAll(blocks);
        while (copy.get(copy.size() - 1).isBlank()) {
            copy.remove(copy.size() - 1);
        }
        return Optional.of(String.join("\n", copy) + "\n");
    }

    private static int next(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (RULE.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return lines.size();
    }

    private static List<String> background(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (BACKGROUND.matcher(header.get(i)).matches()) {
                return header.subList(i, header.size());
            }
        }
        return List.of();
    }

    private static List<String> local(List<String> block, Regel rule) {
        List<String> kept = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= block.size(); to++) {
            if (to == block.size() || SCENARIO.matcher(block.get(to)).matches()) {
                kept.addAll(scenario(block.subList(from, to), rule));
                from = to;
            }
        }
        return kept;
    }

    // The mark is another now, so what is weaker is too, and the source is one nobody has written yet.
    private static List<String> scenario(List<String> block, Regel rule) {
        List<String> kept = new ArrayList<>();
        Set<String> columns = new TreeSet<>();
        boolean leads = false;
        for (String line : block) {
            String mark = line.replaceAll(
                    "(hviler " + Pattern.quote(rule.id()) + " på) " + rule.grundlag() + "\\b",
                    "$1 " + Adaptation.basis(rule));
            boolean weaker = mark.contains("hviler " + rule.id() + " også på ");
            if (weaker || mark.contains("er kilden til " + rule.id() + " \"")) {
                leads |= THEN.matcher(mark).matches();
                COLUMN.matcher(mark).results().forEach(m -> columns.add(m.group(1)));
                continue;
            }
            kept.add(leads ? AND.matcher(mark).replaceFirst("$1Så $3") : mark);
            leads &= mark.isBlank() || mark.strip().startsWith("#");
        }
        columns.removeIf(name -> kept.stream().anyMatch(line -> line.contains("<" + name + ">")));
        return columns.isEmpty() ? kept : without(columns, kept);
    }

    // A column that only the steps left out read would be told of as read by nothing.
    private static List<String> without(Set<String> columns, List<String> lines) {
        List<String> kept = new ArrayList<>();
        List<Integer> left = List.of();
        boolean examples = false;
        for (String line : lines) {
            List<String> cells = List.of(line.strip().split("\\|", -1));
            if (!line.strip().startsWith("|")) {
                examples = line.strip().startsWith("Eksempler:");
                left = List.of();
                kept.add(line);
            } else if (examples) {
                if (left.isEmpty()) {
                    left = IntStream.range(1, cells.size() - 1)
                            .filter(i -> !columns.contains(cells.get(i).strip()))
                            .boxed()
                            .toList();
                }
                kept.add(left.stream()
                        .map(cells::get)
                        .collect(Collectors.joining("|", line.substring(0, line.indexOf('|') + 1), "|")));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }
}
