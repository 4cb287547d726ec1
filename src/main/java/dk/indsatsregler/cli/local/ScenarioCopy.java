package dk.indsatsregler.cli.local;

import dk.indsatsregler.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The scenarios of one rule, out of the feature file that has those of its whole rule file. */
public final class ScenarioCopy {

    private static final Pattern RULE = Pattern.compile("\\s*Regel:.*");
    private static final Pattern BACKGROUND = Pattern.compile("\\s*Baggrund:.*");
    private static final Pattern THEN = Pattern.compile("( *)Så (.*)");
    private static final Pattern AND = Pattern.compile("( *)(Og|Men) (.*)");

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
        copy.add("  Kopieret fra scenarierne til " + rule.fil()
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

    // The mark is another now, so what is weaker is too, and the source is one nobody has written yet.
    private static List<String> local(List<String> block, Regel rule) {
        List<String> kept = new ArrayList<>();
        boolean leads = false;
        for (String line : block) {
            String mark = line.replaceAll(
                    "(hviler " + Pattern.quote(rule.id()) + " på) " + rule.grundlag() + "\\b",
                    "$1 " + Adaptation.basis(rule));
            boolean weaker = mark.contains("hviler " + rule.id() + " også på ");
            if (weaker || mark.contains("er kilden til " + rule.id() + " \"")) {
                leads |= THEN.matcher(mark).matches();
                continue;
            }
            kept.add(leads ? AND.matcher(mark).replaceFirst("$1Så $3") : mark);
            leads &= mark.isBlank() || mark.strip().startsWith("#");
        }
        return kept;
    }
}
