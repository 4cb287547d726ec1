package dk.indsatsregler.rulefile.problem;

import dk.indsatsregler.sag.Krav;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Refuses a file in which a CPR number stands, wherever it stands: what is in a rule is shown with every outcome, and to everyone. */
public final class PersonNumbers {

    // Never part of a longer run of letters and digits, as a fingerprint is.
    private static final Pattern TEN = Pattern.compile(
            "(?<![\\p{Alnum}/.-])[0-9]{2}[-. /]?[0-9]{2}[-. /]?[0-9]{2}[-. –]{0,3}[0-9]{4}(?![\\p{Alnum}])");

    private PersonNumbers() {}

    /** Looks at a file's lines. */
    public static void check(Problems problems) {
        for (int i = 0; i < problems.source().lines().size(); i++) {
            int line = i + 1;
            TEN.matcher(problems.source().line(line))
                    .results()
                    .filter(found -> isOne(found.group()))
                    .forEach(found -> tell(problems, line, found));
        }
    }

    private static void tell(Problems problems, int line, MatchResult found) {
        problems.add(
                Code.PERSON_NUMBER,
                new Span(line, found.start() + 1, found.group().length()),
                "Her står noget, der ligner et CPR-nummer. Det, der står i en regel, vises for alle, der læser udfaldet,"
                        + " og reglen gælder aldrig kun ét barn. Slet nummeret; en kilde er den, der har besluttet reglen, hvor og hvornår.");
    }

    private static boolean isOne(String written) {
        return Krav.lignerCpr(written.replaceAll("[^0-9]", ""));
    }

    /** The text with the digits of such numbers hidden: what is told of a file is kept in logs. */
    static String hidden(String text) {
        return TEN.matcher(text)
                .replaceAll(found -> isOne(found.group()) ? found.group().replaceAll("[0-9]", "•") : found.group());
    }
}
