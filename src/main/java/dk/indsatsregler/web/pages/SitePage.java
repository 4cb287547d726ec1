package dk.indsatsregler.web.pages;

import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.List;

/**
 * A page.
 *
 * @param address where it is
 * @param title its heading
 * @param above the pages it is under, the uppermost first; the first page is not among them
 * @param body what stands under the heading
 * @param entries what someone who searches may find on it
 * @param scripts what it runs besides; it works without
 */
public record SitePage(
        Address address, String title, List<Above> above, Html body, List<Entry> entries, List<Address> scripts) {

    public SitePage {
        above = List.copyOf(above);
        entries = List.copyOf(entries);
        scripts = List.copyOf(scripts);
    }

    /** A page that runs nothing. */
    public SitePage(Address address, String title, List<Above> above, Html body, List<Entry> entries) {
        this(address, title, above, body, entries, List.of());
    }

    /**
     * A page another is under.
     *
     * @param address where
     * @param name what the link says
     */
    public record Above(Address address, String name) {}

    /**
     * Something to find.
     *
     * @param name what it is called
     * @param kind what it is: regel, oplysning, udsagn …
     * @param words what it is about
     * @param values what it is found by besides: its source, and the values it has, as people write them; empty for none
     * @param address where
     */
    public record Entry(String name, String kind, String words, String values, Address address) {

        /** Found by what is shown of it alone. */
        public Entry(String name, String kind, String words, Address address) {
            this(name, kind, words, "", address);
        }
    }
}
