package dk.indsatsregler.editing;

import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Source;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.repair.RuleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a file as it stands. */
final class Symbols {

    private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*Regel:[ \\t]*((\\S+?):?(?:[ \\t][^\\n]*)?)$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Symbols() {}

    static List<RuleSymbol> of(Document document, String text) {
        String plain = LINE_END.matcher(text).replaceAll("\n");
        return document.ofRules() ? rules(document.name(), plain) : headings(plain);
    }

    private static List<RuleSymbol> rules(String name, String text) {
        List<RuleSymbol> symbols = new ArrayList<>();
        for (RawRule rule : RuleReader.read(new Problems(Source.of(name, text)))) {
            String written = rule.name() == null ? "" : rule.name();
            String id = written.contains(":")
                    ? written.substring(0, written.indexOf(':')).strip()
                    : "";
            symbols.add(new RuleSymbol(
                    id,
                    written.isEmpty() ? "(uden navn)" : written,
                    rule.at().line(),
                    rule.at().line()
                            + (int) rule.text().chars().filter(c -> c == '\n').count(),
                    rule.nameAt().column(),
                    rule.nameAt().length()));
        }
        return symbols;
    }

    private static List<RuleSymbol> headings(String text) {
        List<RuleSymbol> symbols = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int lines = (int) text.lines().count();
        int line = 1;
        int at = 0;
        for (Matcher heading = HEADING.matcher(text); heading.find(); ) {
            line += (int) text.substring(at, heading.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            at = heading.start();
            starts.add(line);
            int column = heading.start(1) - heading.start() + 1;
            symbols.add(new RuleSymbol(
                    heading.group(2),
                    heading.group(1).strip(),
                    line,
                    lines,
                    column,
                    heading.group(1).strip().length()));
        }
        for (int i = 0; i + 1 < symbols.size(); i++) {
            RuleSymbol symbol = symbols.get(i);
            symbols.set(
                    i,
                    new RuleSymbol(
                            symbol.id(),
                            symbol.name(),
                            symbol.first(),
                            starts.get(i + 1) - 1,
                            symbol.column(),
                            symbol.length()));
        }
        return symbols;
    }
}
