package dk.indsatsregler.testing.check;

import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.rulefile.problem.Danish;
import java.util.List;

/** Demands on how a rule came out, and what it says. */
public final class StatusDemands {

    private StatusDemands() {}

    /** The rule comes out so. */
    public static Assertion status(String rule, Status expected) {
        return Assertion.outcome(
                rule,
                u -> u.status() == expected
                        ? null
                        : rule + " er " + u.status().tekst() + ", men skulle " + should(u.status(), expected) + ".");
    }

    /** «Skulle ikke være opfyldt» is no answer to a rule that is open: that it is not. */
    private static String should(Status came, Status expected) {
        if (expected != Status.IKKE_OPFYLDT) {
            return "være " + expected.tekst();
        }
        return came == Status.OPFYLDT ? "ikke være opfyldt" : "være afgjort som ikke opfyldt";
    }

    /** The rule is met, and concludes this. */
    public static Assertion says(String rule, Slags verb) {
        return Assertion.outcome(rule, u -> {
            if (!u.erOpfyldt()) {
                return rule + " er " + u.status().tekst() + ", men skulle være opfyldt og sige " + verb.verbum() + ".";
            }
            Slags came = u.regel().slags();
            return came == verb ? null : rule + " siger " + came.verbum() + ", men skulle sige " + verb.verbum() + ".";
        });
    }

    /** The rule is a contradiction, and it is certain. */
    public static Assertion contradiction(String rule) {
        return Assertion.outcome(rule, u -> {
            if (u.regel().slags() != Slags.MODSTRID) {
                return rule + " siger " + u.regel().slags().verbum() + ", men skulle sige modstrid.";
            }
            return u.erOpfyldt()
                    ? null
                    : "Der er ikke modstrid i " + rule + ": den er "
                            + u.status().tekst() + ".";
        });
    }

    /** No contradiction is certain. */
    public static Assertion noContradiction() {
        return Assertion.assessed(assessment -> {
            List<String> found = assessment.modstrid().stream().map(Udfald::id).toList();
            return found.isEmpty() ? null : "Der er modstrid i " + Danish.list(found) + ", men skulle ingen være.";
        });
    }

    /** The outcome is called so. */
    public static Assertion result(String rule, String expected) {
        return Assertion.outcome(rule, u -> {
            String came = u.resultat();
            if (came == null) {
                return rule + " er " + u.status().tekst() + " og har intet resultat, men skulle have " + expected + ".";
            }
            return came.equals(expected)
                    ? null
                    : "Resultatet af " + rule + " er " + came + ", men skulle være " + expected + ".";
        });
    }

    /** The outcome is called nothing. */
    public static Assertion noResult(String rule) {
        return Assertion.outcome(
                rule,
                u -> u.resultat() == null
                        ? null
                        : "Resultatet af " + rule + " er " + u.resultat() + ", men der skulle intet være.");
    }

    /** The rule is open, and nobody needs to answer it. */
    public static Assertion irrelevant(String rule) {
        return Assertion.outcome(
                rule,
                u -> u.udenBetydning()
                        ? null
                        : rule + " er " + u.status().tekst()
                                + " og ikke uden betydning: uden betydning er et kriterium, der er uafklaret, når alt, der læser det, er afgjort.");
    }
}
