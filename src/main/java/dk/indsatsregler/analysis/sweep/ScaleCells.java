package dk.indsatsregler.analysis.sweep;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.Sums;
import java.util.List;

/**
 * What the members of a scale came to, written so that ways the scale cannot tell apart look the same: of members that conclude the same it
 * only matters how many came out how, and of ceilings only the lowest and the highest.
 *
 * @param scale the scale
 * @param first its first member's cell
 */
record ScaleCells(Sums.Scale scale, int first) {

    void add(char[] state, int member, char verdict) {
        if (verdict == Cells.INACTIVE) {
            return;
        }
        char left = verdict;
        List<Rule> members = scale.members();
        Consequence own = members.get(member).then();
        for (int i = 0; i < members.size(); i++) {
            char there = state[first + i];
            if (members.get(i).then().equals(own) && there != Cells.INACTIVE && left > there) {
                state[first + i] = left;
                left = there;
            }
        }
        if (own.verb() == Slags.HØJST_TRIN) {
            keepOutermost(state, own);
        }
    }

    private void keepOutermost(char[] state, Consequence own) {
        int certain = -1;
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < scale.members().size(); i++) {
            if (counts(state, i, own)) {
                certain = state[first + i] == Cells.TRUE && (certain < 0 || steps(i) < steps(certain)) ? i : certain;
                lowest = lowest < 0 || steps(i) < steps(lowest) ? i : lowest;
                highest = highest < 0 || steps(i) > steps(highest) ? i : highest;
            }
        }
        for (int i = 0; i < scale.members().size(); i++) {
            if (counts(state, i, own) && i != certain && i != lowest && i != highest) {
                state[first + i] = Cells.FALSE;
            }
        }
    }

    private boolean counts(char[] state, int member, Consequence own) {
        Consequence then = scale.members().get(member).then();
        char verdict = state[first + member];
        return then.verb() == own.verb()
                && then.scale() == own.scale()
                && (verdict == Cells.UNKNOWN || verdict == Cells.TRUE);
    }

    private int steps(int member) {
        return scale.members().get(member).then().steps();
    }
}
