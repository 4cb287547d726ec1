package dk.indsatsregler.web.html;

import dk.indsatsregler.text.VisibleText;
import java.util.List;

/**
 * A piece of a page. What is written is HTML and well-formed XML at once, so that a test can read it with the JDK's own parser, and SVG can
 * stand in it.
 */
public sealed interface Html permits Element, Html.Text, Html.Exact, Html.Several {

    /** Writes it, with the addresses of other pages as they are seen from where it stands. */
    void write(StringBuilder into, Links links);

    /** Words. What nobody can see is spelt out, as everywhere a rule's or a file's words are shown. */
    static Html text(String words) {
        return new Text(words);
    }

    /** Words exactly as they are, for a field they come back from. */
    static Html exact(String words) {
        return new Exact(words);
    }

    /** Pieces after each other. */
    static Html of(Html... pieces) {
        return new Several(List.of(pieces));
    }

    /** Pieces after each other. */
    static Html of(List<? extends Html> pieces) {
        return new Several(List.copyOf(pieces));
    }

    /** Nothing. */
    static Html nothing() {
        return new Several(List.of());
    }

    /** An element with pieces in it. */
    static Element el(String tag, Html... inside) {
        return new Element(tag, List.of(), List.of(inside));
    }

    /** An element with pieces in it. */
    static Element el(String tag, List<? extends Html> inside) {
        return new Element(tag, List.of(), List.copyOf(inside));
    }

    /** An element with words in it. */
    static Element el(String tag, String words) {
        return el(tag, text(words));
    }

    /** A link to another page. */
    static Element a(Address to, String words) {
        return el("a", words).to("href", to);
    }

    /** Words, escaped when written. */
    record Text(String words) implements Html {

        @Override
        public void write(StringBuilder into, Links links) {
            escape(VisibleText.lines(words), into);
        }
    }

    /** Words, escaped when written, and otherwise untouched. */
    record Exact(String words) implements Html {

        @Override
        public void write(StringBuilder into, Links links) {
            escape(words, into);
        }
    }

    /** Pieces after each other. */
    record Several(List<Html> pieces) implements Html {

        @Override
        public void write(StringBuilder into, Links links) {
            pieces.forEach(piece -> piece.write(into, links));
        }
    }

    /** Writes words so that they can be nothing but words, also within quotes. */
    static void escape(String words, StringBuilder into) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '\'' -> into.append("&#39;");
                default -> into.append(c);
            }
        }
    }
}
