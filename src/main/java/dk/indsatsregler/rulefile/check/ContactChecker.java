package dk.indsatsregler.rulefile.check;

import dk.indsatsregler.rulefile.Consequence;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.RawRule;
import dk.indsatsregler.rulefile.read.RawRule.RawAnnotation;
import dk.indsatsregler.sag.Emne;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Warns of an action that speaks of parents, family, network, home or consent, and that nothing can make wait: it would stand beside "no
 * contact with parents and network". {@code @emne( "UDEN_KONTAKT" )} says that it was looked at.
 */
final class ContactChecker {

    private static final Pattern SPEAKS_OF = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:forældre|forælder|netværk|samtykke|slægt)\\p{L}*|hjemmet|familie(?:n|ns|r|rne|s)?)(?!\\p{L})");

    private ContactChecker() {}

    static void check(RawRule raw, Metadata metadata, @Nullable Consequence then, Problems problems) {
        RawAnnotation action = raw.annotations().stream()
                .filter(mark -> mark.name().equals("handling") && mark.value() != null)
                .findFirst()
                .orElse(null);
        String written = metadata.text("emne");
        List<String> topics = written == null ? List.of() : Emne.ord(written);
        boolean says = then != null && then.topic() == Emne.FORÆLDREKONTAKT; // it is itself what makes contact wait
        if (action == null
                || says
                || topics.contains(Emne.FORÆLDREKONTAKT.name())
                || topics.contains(Emne.UDEN_KONTAKT)) {
            return;
        }
        Matcher word = SPEAKS_OF.matcher(String.valueOf(action.value()));
        if (word.find()) {
            Span at = action.valueAt();
            problems.add(
                    Code.CONTACT,
                    new Span(
                            at.line(),
                            at.column() + 1 + word.start(),
                            word.group().length()),
                    "@handling nævner «" + word.group()
                            + "», men reglen har ikke emnet FORÆLDREKONTAKT. Handlingen ville stå som noget, der skal gøres, også når forældre og"
                            + " netværk ikke må kontaktes endnu. Gælder handlingen hverken forældre eller netværk, så skriv @emne( \"UDEN_KONTAKT\" ).",
                    "@emne( \"" + (topics.isEmpty() ? "" : written + ", ") + Emne.FORÆLDREKONTAKT + "\" )");
        }
    }
}
