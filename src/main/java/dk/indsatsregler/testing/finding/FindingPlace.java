package dk.indsatsregler.testing.finding;

import dk.indsatsregler.analysis.fault.Fault;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.analysis.fault.Part;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Rule;
import java.util.List;

/**
 * A place in a rule file, and the line it is on.
 *
 * @param line from 1
 * @param column from 1
 * @param length in characters, at least 1
 * @param text the line
 */
record FindingPlace(int line, int column, int length, String text) {

    private static final String SET = "@fuldstændig";

    static FindingPlace of(Fault fault) {
        Part part = fault.part();
        if (part != null) {
            return at(fault.rule(), part.at());
        }
        return fault.kind() == Kind.GAP || fault.kind() == Kind.OVERLAP ? set(fault.rule()) : of(fault.rule());
    }

    /** Where the rule's name stands. */
    static FindingPlace of(Rule rule) {
        String first = line(rule, rule.info().placering().linje());
        int from = Math.max(0, first.indexOf('"'));
        int to = Math.max(from + 1, first.lastIndexOf('"') + 1);
        return new FindingPlace(rule.info().placering().linje(), from + 1, to - from, first);
    }

    private static FindingPlace set(Rule rule) {
        List<String> lines = rule.info().placering().tekst().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().startsWith(SET)) {
                int from = line.indexOf(SET);
                return new FindingPlace(
                        rule.info().placering().linje() + i,
                        from + 1,
                        line.stripTrailing().length() - from,
                        line);
            }
        }
        return of(rule);
    }

    private static FindingPlace at(Rule rule, Position at) {
        String line = line(rule, at.line());
        // A condition written on several lines is underlined on its first one.
        int length = Math.max(1, Math.min(at.length(), line.length() - at.column() + 1));
        return new FindingPlace(at.line(), at.column(), length, line);
    }

    private static String line(Rule rule, int number) {
        List<String> lines = rule.info().placering().tekst().lines().toList();
        int index = number - rule.info().placering().linje();
        return index >= 0 && index < lines.size() ? lines.get(index) : "";
    }
}
