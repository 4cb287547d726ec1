package dk.indsatsregler.web.pages;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.TextPlace;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.testing.difference.RuleChange;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file as it is being written, and what there is to say of it.
 *
 * @param document which
 * @param text the text, with {@code \n} at the ends of lines
 * @param sha256 of what stood on disk when it was opened
 * @param saved is it what stands on disk?
 * @param locked why it cannot be changed here; empty when it can
 * @param notes what has just happened
 * @param done did it go as asked?
 * @param caret where the caret stood, in characters from 0; empty when that is not known
 * @param said what there is to say of the text
 */
public record EditedFile(
        Document document,
        String text,
        String sha256,
        boolean saved,
        String locked,
        List<String> notes,
        boolean done,
        String caret,
        Said said) {

    public EditedFile {
        notes = List.copyOf(notes);
    }

    /** The same, with what has happened. */
    public EditedFile told(boolean well, List<String> what) {
        return new EditedFile(document, text, sha256, saved, locked, what, well, caret, said);
    }

    /**
     * What there is to say of a text.
     *
     * @param problems what is wrong with it, and what someone should look at, from the top down
     * @param loads can what stands in it be used?
     * @param elsewhere how many errors there are in other files
     * @param rules its rules; empty when the rules cannot be loaded
     * @param changes what they change in the rules below
     * @param uses where each of its rules is used elsewhere, by its id
     * @param readers the rules that read each of them, by its id
     */
    public record Said(
            List<Regelproblem> problems,
            boolean loads,
            int elsewhere,
            List<Rule> rules,
            List<RuleChange> changes,
            Map<String, List<TextPlace>> uses,
            Map<String, List<String>> readers) {

        public Said {
            problems = List.copyOf(problems);
            rules = List.copyOf(rules);
            changes = List.copyOf(changes);
            uses = java.util.Collections.unmodifiableMap(new TreeMap<>(uses));
            readers = java.util.Collections.unmodifiableMap(new TreeMap<>(readers));
        }
    }
}
