package dk.indsatsregler.overview;

import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Part;
import dk.indsatsregler.overview.Overview.Row;

/** About how many lines a page takes, when a line holds as many letters as a line of print does. */
final class Length {

    private static final int LINE = 95;
    private static final int LABEL = 16;

    private Length() {}

    static int of(Overview page) {
        int lines = 6 + page.alerts().size() + page.footnotes().size();
        for (Part part : page.parts()) {
            lines += 2;
            for (Entry entry : part.entries()) {
                lines += of(entry);
            }
        }
        return lines;
    }

    private static int of(Entry entry) {
        if (entry instanceof Item item) {
            int lines = lines(item.text(), LABEL)
                    + lines(item.about() + ". " + item.source() + " · " + String.join(", ", item.rules()), LABEL);
            return item.under().stream().mapToInt(line -> lines(line, LABEL)).reduce(lines, Integer::sum);
        } else if (entry instanceof Row row) {
            return lines(row.text() + " · " + String.join(", ", row.rules()), LABEL + 4);
        } else if (entry instanceof Asked asked) {
            String held = asked.held();
            return lines(
                    asked.text() + " (" + asked.whom() + ") " + (held == null ? "" : held) + " " + asked.decides()
                            + String.join(", ", asked.rules()),
                    0);
        }
        return lines(((Note) entry).text(), 0);
    }

    private static int lines(String text, int label) {
        int room = LINE - label;
        return (text.length() + room - 1) / room;
    }
}
