package dk.indsatsregler.draft;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.dokument.Blok.Afsnit;
import dk.indsatsregler.dokument.Blok.Liste;
import dk.indsatsregler.dokument.Blok.Overskrift;
import dk.indsatsregler.dokument.Blok.Tomt;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.overview.OutcomeWords;
import dk.indsatsregler.sag.SvaresAf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The edition to the child: short sentences, nothing about any adult. The child is called nothing but you. */
final class ChildText {

    private static final int MOST_WORDS = 14;

    private final DraftDocument draft;
    private final List<Udfald> outcomes;

    ChildText(DraftDocument draft, List<Udfald> outcomes) {
        this.draft = draft;
        this.outcomes = outcomes;
    }

    Dokument document() {
        draft.add(new Liste(List.of(
                "Sag: " + draft.assessment().hoved().sagId(),
                "Kommunen så på det: "
                        + DraftDocument.day(draft.assessment().hoved().vurderingsdato()),
                "Skrevet ud: " + DraftDocument.day(draft.print().dato()))));
        draft.add(new Tomt("Afsender: den voksne, der skriver til dig"));
        draft.add(new Tomt("Hvem der giver teksten til barnet, og hvordan"));
        draft.add(new Afsnit("Kommunen har set på nogle regler. De handler om dig."));
        draft.add(new Overskrift(1, "Det har vi set på"));
        outcomes.forEach(this::about);
        facts();
        questions();
        draft.add(new Overskrift(1, "Din mening"));
        draft.add(new Afsnit(
                "Du må sige, hvad du synes. Det er vigtigt for os. Du må også sige, hvis noget er forkert."));
        draft.add(new Tomt("Navn og telefon på en voksen, du kan tale med"));
        draft.add(new Tomt("Hvad der sker nu, med en fagpersons egne ord"));
        return new Dokument("Til dig", "UDKAST", draft.blocks());
    }

    private void about(Udfald outcome) {
        String title = OutcomeWords.title(outcome.regel());
        draft.add(new Overskrift(2, isShort(title) ? title : "En regel"));
        boolean seen = draft.reader().seesOutcome(draft.read(outcome));
        String said = !seen
                ? null
                : switch (outcome.status()) {
                    case OPFYLDT -> "Reglen passer på dig.";
                    case IKKE_OPFYLDT -> "Reglen passer ikke på dig.";
                    case UAFKLARET -> "Det ved vi ikke endnu.";
                    case UDEN_FOR_GYLDIGHED -> "Reglen gælder ikke nu.";
                };
        if (said != null) {
            draft.add(new Afsnit(said));
        }
        draft.add(new Tomt("Hvad reglen betyder for dig, med en fagpersons egne ord"));
    }

    private void facts() {
        Set<String> known = new LinkedHashSet<>();
        for (Udfald outcome : outcomes) {
            draft.facts(outcome).stream()
                    .filter(value -> value.af().isEmpty() && value.sti().contains("."))
                    .map(this::said)
                    .filter(ChildText::isShort)
                    .forEach(known::add);
        }
        draft.add(new Overskrift(1, "Det ved vi"));
        if (known.isEmpty()) {
            draft.add(new Afsnit("Her står ikke noget endnu."));
        } else {
            draft.add(new Liste(List.copyOf(known)));
        }
        draft.add(new Tomt("Andet, vi ved om dig, med en fagpersons egne ord"));
    }

    /** What is longer is for a person to say. */
    private static boolean isShort(String words) {
        return words.split(" ", -1).length <= MOST_WORDS;
    }

    private String said(Vaerdi value) {
        return OutcomeReasons.name(draft.reader(), value) + " Svar: " + value.tekst() + ".";
    }

    private void questions() {
        List<String> asked = outcomes.stream()
                .flatMap(outcome -> outcome.mangler().stream())
                .filter(m -> m.svaresAf() == SvaresAf.BARN && draft.reader().sees(m.sti()))
                .map(Mangel::spørgsmål)
                .filter(ChildText::isShort)
                .distinct()
                .toList();
        if (!asked.isEmpty()) {
            draft.add(new Overskrift(1, "Det vil vi gerne spørge dig om"));
            draft.add(new Liste(asked));
        }
    }
}
