package dk.indsatsregler.web.html;

import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element. It can carry neither script nor style: the pages' policy would refuse them, and here they cannot even be written.
 *
 * @param tag its name
 * @param attributes its attributes, in order
 * @param inside what stands in it
 */
public record Element(String tag, List<Attribute> attributes, List<Html> inside) implements Html {

    private static final Set<String> EMPTY = Set.of("br", "hr", "input", "link", "meta");

    // Text in these may not be broken by a line for the eye.
    private static final Set<String> LINES = Set.of(
            "html",
            "head",
            "body",
            "main",
            "header",
            "footer",
            "nav",
            "section",
            "article",
            "aside",
            "div",
            "form",
            "fieldset",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "caption",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "details",
            "summary",
            "title",
            "meta",
            "link",
            "script",
            "figure",
            "figcaption",
            "svg",
            "g",
            "legend");

    /**
     * An attribute.
     *
     * @param name its name
     * @param value its value; of one that only stands there, its name
     * @param to the page it leads to, whose address is found when it is written; {@code null} for other attributes
     */
    record Attribute(String name, String value, @Nullable Address to) {}

    public Element {
        attributes = List.copyOf(attributes);
        inside = List.copyOf(inside);
    }

    /** The same with an attribute more, instead of one of the same name. */
    public Element with(String name, String value) {
        if (!name.matches("[a-z][a-zA-Z0-9-]*") || name.equals("style") || name.startsWith("on")) {
            throw new IllegalArgumentException("No attribute of ours: " + name);
        } else if (name.equals("href") && !value.startsWith("#")) {
            throw new IllegalArgumentException("A link leads to a page of ours");
        }
        return and(new Attribute(name, value, null));
    }

    /** The same with an attribute that only stands there, when it is to. */
    public Element with(String name, boolean stands) {
        return stands ? with(name, name) : this;
    }

    /** The same, of a class. */
    public Element cls(String names) {
        return with("class", names);
    }

    /** The same, leading to a page. */
    public Element to(String name, Address page) {
        return and(new Attribute(name, "", page));
    }

    private Element and(Attribute more) {
        List<Attribute> all = new ArrayList<>(attributes);
        all.removeIf(attribute -> attribute.name().equals(more.name()));
        all.add(more);
        return new Element(tag, all, inside);
    }

    @Override
    public void write(StringBuilder into, Links links) {
        into.append('<').append(tag);
        for (Attribute attribute : attributes) {
            into.append(' ').append(attribute.name()).append("=\"");
            Address page = attribute.to();
            Html.escape(page == null ? VisibleText.lines(attribute.value()) : links.to(page), into);
            into.append('"');
        }
        if (EMPTY.contains(tag)) {
            into.append(" />");
        } else {
            into.append('>');
            inside.forEach(piece -> piece.write(into, links));
            into.append("</").append(tag).append('>');
        }
        if (LINES.contains(tag)) {
            into.append('\n');
        }
    }
}
