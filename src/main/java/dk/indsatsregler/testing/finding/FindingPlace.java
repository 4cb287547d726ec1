package dk.indsatsregler.testing.finding;

import dk.indsatsregler.Regel.Sted;
import dk.indsatsregler.analysis.fault.Fault;
import dk.indsatsregler.analysis.fault.Fault.Kind;
import dk.indsatsregler.analysis.fault.Part;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Rule;

/**
 * A place in a rule file, and the line it is on.
 *
 * @param line from 1
 * @param column from 1
 * @param length in characters, at least 1
 * @param text the line
 */
record FindingPlace(int line, int column, int length, String text) {

    static FindingPlace of(Fault fault) {
        Part part = fault.part();
        if (part != null) {
            Position at = part.at();
            return at(fault.rule(), new Sted(at.line(), at.column(), at.length()));
        }
        Sted set = fault.rule().info().placering().steder().mærker().get("fuldstændig");
        boolean ofSet = fault.kind() == Kind.GAP || fault.kind() == Kind.OVERLAP;
        // The mark with its value, to the end of the line.
        return ofSet && set != null
                ? at(fault.rule(), new Sted(set.linje(), set.kolonne(), Integer.MAX_VALUE))
                : of(fault.rule());
    }

    /** Where the rule's name stands. */
    static FindingPlace of(Rule rule) {
        return at(rule, rule.info().placering().steder().navn());
    }

    private static FindingPlace at(Rule rule, Sted at) {
        String line = rule.info().placering().linje(at);
        // A condition written on several lines is underlined on its first one.
        int left = line.stripTrailing().length() - at.kolonne() + 1;
        return new FindingPlace(at.linje(), at.kolonne(), Math.max(1, Math.min(at.længde(), left)), line);
    }
}
