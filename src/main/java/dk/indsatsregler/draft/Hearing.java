package dk.indsatsregler.draft;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.dokument.Blok.Afsnit;
import dk.indsatsregler.dokument.Blok.Liste;
import dk.indsatsregler.dokument.Blok.Overskrift;
import dk.indsatsregler.dokument.Blok.Tomt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a party must be heard about (RF-03, forvaltningsloven § 19): told facts that weigh, are to the party's disadvantage, and the party
 * cannot be taken to know. Where one of the two is not told, it is asked, never taken for a no.
 */
final class Hearing {

    private final DraftDocument draft;

    Hearing(DraftDocument draft) {
        this.draft = draft;
    }

    void about(List<Udfald> outcomes) {
        Map<String, Vaerdi> told = new LinkedHashMap<>();
        outcomes.stream()
                .flatMap(outcome -> draft.facts(outcome).stream())
                .filter(value -> value.af().isEmpty())
                .forEach(value -> told.putIfAbsent(value.sti(), value));
        draft.add(new Overskrift(1, "Partshøring"));
        List<String> must = named(told, Hearing::mustBeHeard);
        List<String> open = named(told, origin -> !mustBeHeard(origin) && !neednot(origin));
        if (!must.isEmpty()) {
            draft.add(
                    new Afsnit("Parten skal høres om det, før der besluttes noget (forvaltningsloven § 19). Det er til"
                            + " ugunst, og parten kender det ikke:"));
            draft.add(new Liste(must));
        }
        if (!open.isEmpty()) {
            draft.add(
                    new Afsnit("Det er ikke oplyst, om det er til ugunst, eller om parten kender det. Tag stilling:"));
            draft.add(new Liste(open));
        }
        if (must.isEmpty() && open.isEmpty()) {
            draft.add(new Afsnit("Intet af det oplyste er både til ugunst og ukendt for parten."));
        }
        if (!draft.locked().isEmpty()) {
            draft.add(new Afsnit("Høringen venter: se det, der står øverst."));
        }
        draft.add(new Tomt("Hvad parten er hørt om, hvornår, og hvad parten svarede"));
        draft.add(new Tomt("Undtagelse fra høring, hvis en er brugt (§ 19, stk. 2)"));
    }

    private List<String> named(Map<String, Vaerdi> told, Predicate<Oplyst> which) {
        return told.values().stream()
                .filter(value -> which.test(value.oplyst() == null ? Oplyst.om("Barn") : value.oplyst()))
                .map(value -> OutcomeReasons.name(draft.reader(), value) + " Svar: " + value.tekst() + ".")
                .toList();
    }

    private static boolean mustBeHeard(Oplyst origin) {
        return Boolean.TRUE.equals(origin.tilUgunst()) && Boolean.FALSE.equals(origin.kendtAfPart());
    }

    private static boolean neednot(Oplyst origin) {
        return Boolean.FALSE.equals(origin.tilUgunst()) || Boolean.TRUE.equals(origin.kendtAfPart());
    }
}
