package dk.indsatsregler.rulefile.repair;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Letters;
import dk.indsatsregler.rulefile.read.Lexer.Odd;
import dk.indsatsregler.text.ComposedText;
import dk.indsatsregler.text.VisibleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is said of characters that look like others or like nothing. The words around them have been read all the same. */
final class Characters {

    private static final int HARD_SPACE = 0xA0;
    private static final int NARROW_SPACE = 0x202F;
    private static final int MARK = 0xFEFF;

    private Characters() {}

    // One line pasted from elsewhere is one cause, however many characters it brought.
    static void tell(List<Odd> odd, Problems problems) {
        Set<String> told = new HashSet<>();
        for (Odd one : odd) {
            switch (one.oddity()) {
                case BACKSLASH -> problems.add(Code.BACKSLASH, one.at(), WordLists.NO_BACKSLASH);
                case UNCLOSED_COMMENT ->
                    problems.add(
                            Code.UNCLOSED_COMMENT,
                            one.at(),
                            "Kommentaren begynder her med /*, men der kommer intet */. Resten af filen ville blive læst som kommentar.");
                case INVISIBLE -> {
                    if (told.add("i" + one.at().line())) {
                        invisible(one, problems);
                    }
                }
                case DECOMPOSED -> {
                    if (told.add("d" + one.at().line())) {
                        decomposed(one.at(), problems);
                    }
                }
            }
        }
    }

    private static void invisible(Odd odd, Problems problems) {
        int c = odd.character();
        String what = c == HARD_SPACE || c == NARROW_SPACE
                ? "et hårdt mellemrum"
                : c == MARK ? "et usynligt mærke (BOM)" : "et usynligt tegn";
        boolean space = Character.getType(c) == Character.SPACE_SEPARATOR;
        String line = problems.source().line(odd.at().line());
        int[] characters = line.codePoints().toArray();
        StringBuilder clean = new StringBuilder();
        StringBuilder change = new StringBuilder();
        int first = -1;
        int last = -1;
        int changed = 0;
        int at = 0;
        for (int one : characters) {
            boolean hidden = Letters.invisible(one);
            String seen =
                    !hidden ? Character.toString(one) : Character.getType(one) == Character.SPACE_SEPARATOR ? " " : "";
            first = hidden && first < 0 ? at : first;
            clean.append(seen);
            change.append(first < 0 ? "" : seen);
            at += Character.charCount(one);
            last = hidden ? at : last;
            changed = hidden ? change.length() : changed;
        }
        String shown = clean.toString().strip();
        boolean sure = first >= 0 && !shown.isEmpty();
        problems.add(
                Code.INVISIBLE,
                odd.at(),
                "Her står " + what + " (" + VisibleText.point(c) + "), som ofte følger med, når tekst kopieres. "
                        + "Teksten ville blive læst anderledes, end den ser ud. "
                        + (space ? "Skriv et almindeligt mellemrum." : "Slet det, og skriv stedet igen."),
                sure ? shown : null,
                sure ? new Rettelse(odd.at().line(), first + 1, last - first, change.substring(0, changed)) : null);
    }

    private static void decomposed(Span at, Problems problems) {
        String line = problems.source().line(at.line());
        String written = line.substring(at.column() - 1, at.column() - 1 + at.length());
        boolean text = written.startsWith("\"");
        String composed = ComposedText.of(written);
        problems.add(
                Code.DECOMPOSED,
                at,
                "Et bogstav er her skrevet som to tegn (fx a og en ring i stedet for å). Det ser rigtigt ud, men ville ikke blive genkendt. Skriv ordet igen på tastaturet.",
                text ? composed.substring(1, composed.length() - 1) : composed,
                Fix.instead(at, composed));
    }
}
