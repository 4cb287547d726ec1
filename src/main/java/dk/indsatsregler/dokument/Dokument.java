package dk.indsatsregler.dokument;

import java.util.List;

/**
 * A document: a title, a mark that stands on every page, and its parts. The same for text, HTML and Word. Immutable; it has no date but
 * those written in it. Contains facts of the case where its parts do: {@link #toString()} shows none.
 *
 * @param titel the title
 * @param mærke what stands on every page, e.g. {@code UDKAST}
 * @param blokke the parts, in their order
 */
public record Dokument(String titel, String mærke, List<Blok> blokke) {

    public Dokument {
        blokke = List.copyOf(blokke);
    }

    /** As text in lines of at most 100 characters, but for tables' words that are longer; every heading has the mark. Ends in LF. */
    public String tekst() {
        return new Tekstside(this).tekst();
    }

    /** As one HTML page that fetches nothing and runs nothing; the mark stands on every printed page. Ends in LF. */
    public String html() {
        return new HtmlSide(this).html();
    }

    @Override
    public String toString() {
        return "Dokument[" + mærke + "]";
    }
}
