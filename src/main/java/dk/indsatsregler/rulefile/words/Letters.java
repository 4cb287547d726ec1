package dk.indsatsregler.rulefile.words;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The characters of a rule file: which a name is made of, and the ones that look like others or like nothing. */
final class Letters {

    private final Problems problems;
    private final BitSet linesTold = new BitSet();

    Letters(Problems problems) {
        this.problems = problems;
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** May it begin a name? The $ is read so that it can be told what is wrong with it. */
    static boolean start(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || latin(c);
    }

    private static boolean latin(int c) {
        return c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7;
    }

    /** A letter or digit of any script, or an accent of its own: what a reader takes for part of a word. */
    static boolean wordlike(int c) {
        return start(c) || digit(c) || combining(c) || (c > 0x7F && Character.isLetterOrDigit(c));
    }

    static boolean combining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Not seen, but neither blank nor line break. */
    static boolean invisible(int c) {
        if (c == ' ' || c == '\t' || c == '\n') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A hard space is harmless inside words meant for people; characters that reorder or hide text are not. */
    static boolean invisibleInText(int c) {
        return invisible(c) && Character.getType(c) != Character.SPACE_SEPARATOR;
    }

    void tellInvisible(int c, Span at) {
        String what = c == 0xA0 || c == 0x202F
                ? "et hårdt mellemrum"
                : c == 0xFEFF ? "et usynligt mærke (BOM)" : "et usynligt tegn";
        String instead = Character.getType(c) == Character.SPACE_SEPARATOR
                ? "Skriv et almindeligt mellemrum."
                : "Slet det, og skriv stedet igen.";
        once(
                Code.INVISIBLE,
                at,
                "Her står " + what + " (" + point(c) + "), som ofte følger med, når tekst kopieres. "
                        + "Teksten ville blive læst anderledes, end den ser ud. " + instead,
                cleaned(at));
    }

    /** The text in composed letters; tells when it was not. */
    String composed(String text, Span at) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        once(
                Code.DECOMPOSED,
                at,
                "Et bogstav er her skrevet som to tegn (fx a og en ring i stedet for å). Det ser rigtigt ud, men ville ikke blive genkendt. Skriv ordet igen på tastaturet.",
                new Instead(composed, Fix.instead(at, composed)));
        return composed;
    }

    void tellForeign(int c, Span at) {
        String character = new String(Character.toChars(c));
        String whose = Character.isLetter(c) ? scriptOf(c) : "";
        problems.add(
                Code.FOREIGN,
                at,
                "Tegnet «" + character + "» (" + point(c) + ")" + whose
                        + " er ikke en del af regelsproget. Filen ville ikke kunne læses.");
    }

    private static String scriptOf(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case CYRILLIC -> ", et kyrillisk bogstav,";
            case GREEK -> ", et græsk bogstav,";
            default -> "";
        };
    }

    private static String point(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    // One line pasted from elsewhere is one cause, however many characters it brought.
    private void once(Code code, Span at, String message, @Nullable Instead instead) {
        int key = at.line() * 2 + (code == Code.INVISIBLE ? 0 : 1);
        if (!linesTold.get(key)) {
            linesTold.set(key);
            problems.add(
                    code, at, message, instead == null ? null : instead.shown, instead == null ? null : instead.change);
        }
    }

    private record Instead(String shown, Rettelse change) {}

    /** The line as it was meant: a blank for what looks like one, nothing for what cannot be seen. */
    private @Nullable Instead cleaned(Span at) {
        String line = problems.source().line(at.line());
        int first = -1;
        int last = -1;
        StringBuilder clean = new StringBuilder();
        StringBuilder change = new StringBuilder();
        int changed = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (invisible(c)) {
                first = first < 0 ? i : first;
                last = i;
                String seen = Character.getType(c) == Character.SPACE_SEPARATOR ? " " : "";
                clean.append(seen);
                change.append(seen);
                changed = change.length();
            } else {
                clean.append(c);
                if (first >= 0) {
                    change.append(c);
                }
            }
        }
        String shown = clean.toString().strip();
        return first < 0 || shown.isEmpty()
                ? null
                : new Instead(
                        shown, new Rettelse(at.line(), first + 1, last - first + 1, change.substring(0, changed)));
    }
}
