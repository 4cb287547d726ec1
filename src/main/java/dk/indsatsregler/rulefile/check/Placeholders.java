package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells of marks in which something still stands for what should be written there. */
public final class Placeholders {

    private static final Pattern EMPTY = Pattern.compile(
            "(?iu).*\\b(?:UDFYLD|TODO|TBD)\\b.*|\\s*(?:[?.…\\-–_*/]+|x{2,}|xx+.*|kilde|ukendt|ved ikke|mangler|test)\\s*[?.]*\\s*");
    private static final Map<String, String> MARKS = Map.of(
            "kilde",
            "Den, der læser udfaldet, kunne ikke se, hvor reglen er besluttet. Skriv hvem, hvor og hvornår, fx Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4.",
            "forklaring",
            "Den, der læser udfaldet, ville ikke få reglen at vide. Skriv den i en eller to sætninger.",
            "handling",
            "Den, der læser udfaldet, ville ikke få at vide, hvad der skal gøres.",
            "ansvarlig",
            "Den, der læser udfaldet, ville ikke få at vide, hvem der skal gøre det.");

    private Placeholders() {}

    /** Looks at some rules. */
    public static void check(List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (RawAnnotation mark : draft.raw().annotations()) {
                String why = MARKS.get(mark.name());
                if (why != null
                        && mark.value() != null
                        && EMPTY.matcher(mark.value()).matches()) {
                    draft.problems()
                            .add(Code.TO_FILL_IN, mark.valueAt(), "@" + mark.name() + " er ikke udfyldt. " + why);
                }
            }
        }
    }
}
