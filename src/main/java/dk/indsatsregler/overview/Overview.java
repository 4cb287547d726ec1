package dk.indsatsregler.overview;

import dk.indsatsregler.Grundlag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one assessment shows, in its order. It knows nothing of columns, colours or tags.
 *
 * @param caseId the case's opaque id
 * @param date the assessment date, in words
 * @param areas the areas, by name
 * @param ruleSet the rule set's version and the beginning of its hash
 * @param alerts what stands before everything: that the law's rules are missing, whom to call, what holds on this very day
 * @param parts the parts, in order; none is empty
 * @param footnotes what the notes on marks say, the first first
 */
public record Overview(
        String caseId,
        String date,
        List<String> areas,
        String ruleSet,
        List<String> alerts,
        List<Part> parts,
        List<String> footnotes) {

    public Overview {
        areas = List.copyOf(areas);
        alerts = List.copyOf(alerts);
        parts = List.copyOf(parts);
        footnotes = List.copyOf(footnotes);
    }

    /** The parts a page can have, in the order they stand. */
    public enum Kind {
        ANSWERS("SVAR"),
        PROTECTION("BESKYTTELSE AF BARNET"),
        DEADLINES("FRISTER"),
        DUTIES("PLIGTER EFTER LOVEN"),
        LAW("I ØVRIGT EFTER LOVEN"),
        CONTRADICTIONS("PASSER IKKE SAMMEN"),
        REST("VEJLEDNING, ANBEFALINGER OG LOKALE VALG"),
        CHECKLIST("TJEKLISTE"),
        QUESTIONS("SPØRGSMÅL, DER AFGØR MEST"),
        RULER("BØRNELINEALEN (1-10, 10 er bedst; fagpersonens trin styrer)"),
        LADDER("INDSATSTRAPPEN (fagpersonens vurdering af hvert trin)"),
        OFFERS("KOMMUNENS TILBUD (i listens orden; et menneske vælger)"),
        FACTS("OPLYSNINGER, DER ER BRUGT"),
        RESERVATIONS("FORBEHOLD"),
        COUNTS("IKKE VIST");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        /** The heading. */
        public String heading() {
            return heading;
        }
    }

    /**
     * A part of the page.
     *
     * @param kind which
     * @param entries what stands in it; never none
     */
    public record Part(Kind kind, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /** Something that stands in a part. */
    public sealed interface Entry {}

    /**
     * One or more outcomes that say one thing.
     *
     * @param basis the strongest of what they rest on
     * @param mark that as people read it, the municipality named
     * @param note the number of the footnote that names what it rests on besides; 0 for none
     * @param text what is said: what is to be done, or what is so
     * @param about why it is said, and whose it is; empty when the text says it all
     * @param under what belongs to it, a line each: what is outstanding, deadlines, what it waits for
     * @param source where it stands, in full; empty when the next item has the same
     * @param rules ids of the rules
     * @param stance how it stands
     */
    public record Item(
            Grundlag basis,
            String mark,
            int note,
            String text,
            String about,
            List<String> under,
            String source,
            List<String> rules,
            Stance stance)
            implements Entry {
        public Item {
            under = List.copyOf(under);
            rules = List.copyOf(rules);
        }
    }

    /** How an item stands. */
    public enum Stance {
        /** It is certain. */
        MET,
        /** It is certain, and must wait. */
        WAITS,
        /** It depends on answers. */
        OPEN
    }

    /**
     * A label and its text.
     *
     * @param label the label; empty when it goes on from the row before
     * @param text the text
     * @param rules ids of rules behind it, shown at its end; often none
     */
    public record Row(String label, String text, List<String> rules) implements Entry {
        public Row {
            rules = List.copyOf(rules);
        }

        /** A row with no rules to name. */
        public Row(String label, String text) {
            this(label, text, List.of());
        }
    }

    /**
     * A question.
     *
     * @param number its number on the page, from 1
     * @param text the question
     * @param whom who can answer
     * @param held why it is not to be put to them yet; {@code null} when it can be
     * @param decides the duties by law it decides first, in words; empty when those stand elsewhere, or there are none
     * @param rules ids of these
     */
    public record Asked(
            int number, String text, String whom, @Nullable String held, String decides, List<String> rules)
            implements Entry {
        public Asked {
            rules = List.copyOf(rules);
        }
    }

    /** A sentence by itself. */
    public record Note(String text) implements Entry {}
}
