package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.read.RawRule;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's name.
 *
 * @param id its id; empty when the name is wrong
 * @param title the sentence after it
 */
record RuleName(String id, String title) {

    private static final Pattern NAME = Pattern.compile("([A-Z0-9]+(?:-[A-Z0-9]+)+): (\\S.*\\S|\\S)");
    private static final Pattern ID = Pattern.compile("\\s*(?=[0-9-]*[A-Z])[A-Z0-9]+(?:-[A-Z0-9]+)+\\s*:?\\s*");
    private static final Pattern WITH_COLON = Pattern.compile("([\\p{L}0-9_ -]+?)\\s*:\\s*(\\S.*)");
    private static final Pattern WITHOUT_COLON =
            Pattern.compile("([\\p{L}0-9_]+(?:-[\\p{L}0-9_]+)+)[.,;]?\\s+(?:[-–—]\\s+)?(\\S.*)");

    /** The name, told of when it is wrong. */
    static RuleName check(RawRule raw, Problems problems) {
        String name = raw.name();
        Matcher matcher = NAME.matcher(name == null ? "" : name);
        if (matcher.matches() && matcher.group(1).chars().anyMatch(Character::isLetter)) {
            return new RuleName(matcher.group(1), matcher.group(2));
        }
        if (name != null) {
            String guess = guess(name);
            boolean alone = guess == null && ID.matcher(name).matches();
            String message = "Reglens navn er «" + name
                    + "». Det skrives som ID: kort sætning, hvor ID er store bogstaver A-Z, cifre og mindst én bindestreg. Udfaldet ville ikke kunne nævnes ved id.";
            if (alone) {
                problems.add(
                        Code.RULE_NAME,
                        raw.nameAt(),
                        message,
                        "\"" + name.strip().replaceFirst(":$", "") + ": kort sætning\"");
            } else {
                problems.addInstead(Code.RULE_NAME, raw.nameAt(), message, guess);
            }
        }
        return new RuleName("", "");
    }

    /** Is there an id in it, however it is written? */
    static boolean identified(String name) {
        return guess(name) != null || ID.matcher(name).matches();
    }

    private static @Nullable String guess(String name) {
        Matcher colon = WITH_COLON.matcher(name);
        Matcher none = WITHOUT_COLON.matcher(name);
        // A colon of the sentence is not the id's.
        boolean capitals = none.matches() && ID.matcher(none.group(1)).matches();
        Matcher parts = colon.matches() && !capitals ? colon : none.matches() ? none : null;
        if (parts == null) {
            return null;
        }
        String guess = parts.group(1)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[_ ]", "-")
                        .replace("Æ", "AE")
                        .replace("Ø", "OE")
                        .replace("Å", "AA")
                + ": " + parts.group(2);
        return NAME.matcher(guess).matches() && !guess.equals(name) ? "\"" + guess + "\"" : null;
    }
}
