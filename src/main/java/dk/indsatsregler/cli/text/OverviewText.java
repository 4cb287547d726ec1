package dk.indsatsregler.cli.text;

import dk.indsatsregler.overview.Overview;
import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Part;
import dk.indsatsregler.overview.Overview.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The overview of an assessment as lines of text. What is shown, and in which order, is the overview's own. */
public final class OverviewText {

    private static final int INDENT = 2;
    private static final int MARK = 14;
    private static final int SHORT = 45;
    private static final String NUMBERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final String MORE = " Alt vises med --alt; én regel med: forklar FIL --regel ID";

    private final Page page;

    private OverviewText(Page page) {
        this.page = page;
    }

    /** Prints the head: which case, day, areas and rules, and what stands before everything. */
    public static void head(Page page, Overview overview, @Nullable String file) {
        page.title("Sag " + overview.caseId() + ", vurderet pr. " + overview.date(), "");
        if (file != null) {
            page.hanging("  ", "Fil: " + file);
        }
        page.hanging("  ", String.join(", ", overview.areas()) + ". Regelsæt " + overview.ruleSet() + ".");
        overview.alerts().forEach(alert -> page.hanging("  ! ", alert));
    }

    /** Prints the parts and the footnotes. */
    public static void body(Page page, Overview overview) {
        OverviewText text = new OverviewText(page);
        overview.parts().forEach(text::part);
        for (int i = 0; i < overview.footnotes().size(); i++) {
            if (i == 0) {
                page.blank();
            }
            page.hanging(number(i + 1) + " ", overview.footnotes().get(i));
        }
    }

    private void part(Part part) {
        if (part.kind() == Kind.COUNTS) {
            part.entries().forEach(e -> page.blank().hanging("", ((Note) e).text() + MORE));
            return;
        }
        page.heading(part.kind().heading());
        text(part.entries());
    }

    /** Prints entries under each other. */
    static void rows(Page page, List<Entry> entries) {
        new OverviewText(page).text(entries);
    }

    private void text(List<Entry> entries) {
        int label = entries.stream()
                .filter(OverviewText::labelled)
                .mapToInt(entry -> ((Row) entry).label().length() + 2)
                .reduce(0, Math::max);
        for (Entry entry : entries) {
            if (entry instanceof Item item) {
                item(item);
            } else if (entry instanceof Row row && label > 0) {
                page.row(INDENT, row.label(), label, row.text() + ids(row.rules()));
            } else if (entry instanceof Row row) {
                page.hanging("  · ", row.text() + ids(row.rules()));
            } else if (entry instanceof Asked asked) {
                page.hanging(
                        "  " + asked.number() + ". ",
                        asked.text() + " (" + asked.whom() + ")" + (asked.held() == null ? "" : " " + asked.held())
                                + (asked.decides().isEmpty() ? "" : " " + asked.decides() + ids(asked.rules())));
            } else if (entry instanceof Note note) {
                page.hanging("  ", note.text());
            }
        }
    }

    private static boolean labelled(Entry entry) {
        return entry instanceof Row row && !row.label().isEmpty();
    }

    private void item(Item item) {
        String lead = " ".repeat(INDENT + MARK);
        // What is short enough goes on, after the ids.
        boolean goesOn = !item.under().isEmpty()
                && item.under().get(0).length() <= SHORT
                && !item.under().get(0).contains(" · ");
        String first = goesOn ? ". " + item.under().get(0) : "";
        if (item.about().isEmpty()) {
            page.marked(INDENT, mark(item), MARK, sourced(item.text(), item) + first);
        } else {
            page.marked(INDENT, mark(item), MARK, item.text());
            page.hanging(lead, sourced(item.about() + ".", item) + first);
        }
        item.under().stream().skip(goesOn ? 1 : 0).forEach(line -> page.hanging(lead, line));
    }

    private static String mark(Item item) {
        return item.mark() + (item.note() == 0 ? "" : number(item.note()));
    }

    /** Where it stands, and last the ids. */
    private static String sourced(String words, Item item) {
        String bare = item.source().isEmpty() ? words.replaceFirst("\\.$", "") : words + " " + item.source();
        return bare.replaceFirst("\\.\\.", ".") + ids(item.rules());
    }

    private static String ids(List<String> rules) {
        return rules.isEmpty() ? "" : " · " + String.join(", ", rules);
    }

    private static String number(int number) {
        StringBuilder superscript = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> superscript.append(NUMBERS.charAt(digit - '0')));
        return superscript.toString();
    }
}
