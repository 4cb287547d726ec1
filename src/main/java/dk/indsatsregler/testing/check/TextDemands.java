package dk.indsatsregler.testing.check;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Demands on what a rule is explained with, and what its file says of it. */
public final class TextDemands {

    private TextDemands() {}

    /** The rule's explanation has this in it. */
    public static Assertion explained(String rule, String part) {
        return Assertion.with(
                rule,
                assessment -> folded(assessment.forklar(rule).tekst()).contains(folded(part))
                        ? null
                        : "Forklaringen af " + rule + " indeholder ikke: " + part);
    }

    /** What is to be done. */
    public static Assertion action(String rule, String expected) {
        return text(
                rule,
                "Handlingen i " + rule,
                "ingen handling",
                (Regel r) -> r.opgave().handling(),
                expected);
    }

    /** By whom. */
    public static Assertion responsible(String rule, String expected) {
        return text(
                rule,
                "Den ansvarlige i " + rule,
                "ingen ansvarlig",
                (Regel r) -> r.opgave().ansvarlig(),
                expected);
    }

    /** Its source. */
    public static Assertion source(String rule, String expected) {
        return text(
                rule,
                "Kilden til " + rule,
                "ingen kilde",
                (Regel r) -> r.kilde().henvisning(),
                expected);
    }

    /** Its reservation. */
    public static Assertion reservation(String rule, String expected) {
        return text(
                rule,
                "Forbeholdet ved " + rule,
                "intet forbehold",
                (Regel r) -> r.virkning().forbehold(),
                expected);
    }

    private static Assertion text(
            String rule, String subject, String none, Function<Regel, @Nullable String> read, String expected) {
        return Assertion.outcome(rule, u -> {
            String came = read.apply(u.regel());
            if (came == null) {
                return rule + " har " + none + ", men skulle have: " + expected;
            }
            return folded(came).equals(folded(expected))
                    ? null
                    : subject + " er en anden.\n  ventet: " + expected + "\n  kom:    " + came;
        });
    }

    /** What the rule itself rests on. */
    public static Assertion restsOn(String rule, Grundlag mark) {
        return Assertion.outcome(
                rule,
                u -> u.regel().grundlag() == mark
                        ? null
                        : rule + " hviler på " + u.regel().grundlag() + ", men skulle hvile på " + mark + ".");
    }

    /** A weaker mark it leans on. */
    public static Assertion leansOn(String rule, Grundlag mark) {
        return Assertion.outcome(rule, u -> {
            if (u.regel().kilde().hvilerPå().contains(mark)) {
                return null;
            }
            List<String> came =
                    u.regel().kilde().hvilerPå().stream().map(Enum::name).toList();
            return rule + " hviler ikke også på " + mark + ", men "
                    + (came.isEmpty() ? "kun på " + u.regel().grundlag() : "på " + String.join(", ", came)) + ".";
        });
    }

    private static String folded(String text) {
        return text.lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
