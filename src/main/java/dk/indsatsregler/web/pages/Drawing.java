package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;

import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;

/** A picture under way: what is drawn, and the same in words. Nothing is in a picture alone, and nothing is told by colour alone. */
final class Drawing {

    /** How wide a picture is, in its own units: those of a telephone, where it is shown one to one. */
    static final int WIDTH = 380;

    private final String name;
    private final List<Html> drawn = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Drawing(String name) {
        this.name = name;
    }

    /** A sentence of the words beside it. */
    void say(String sentence) {
        words.add(sentence);
    }

    void box(int x, int y, int width, int height, String cls) {
        drawn.add(el("rect")
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .cls(cls));
    }

    void line(int x1, int y1, int x2, int y2, String cls) {
        drawn.add(
                el("path").with("d", "M" + x1 + " " + y1 + "L" + x2 + " " + y2).cls(cls));
    }

    void dot(int x, int y, String cls) {
        drawn.add(el("circle")
                .with("cx", String.valueOf(x))
                .with("cy", String.valueOf(y))
                .with("r", "5")
                .cls(cls));
    }

    /** Letters around a point. */
    void letters(int x, int y, String letters) {
        drawn.add(text(x, y, letters).with("text-anchor", "middle"));
    }

    /** Letters from a point, or up to it. */
    void letters(int x, int y, String letters, boolean upTo) {
        drawn.add(upTo ? text(x, y, letters).with("text-anchor", "end") : text(x, y, letters));
    }

    private static Element text(int x, int y, String letters) {
        return el("text", letters).with("x", String.valueOf(x)).with("y", String.valueOf(y));
    }

    /** The picture with its words; the words alone where there is nothing to draw. */
    Element figure(int height) {
        String said = String.join(" ", words);
        if (drawn.isEmpty()) {
            return el("p", said).cls("hjaelp");
        }
        return el(
                "figure",
                el("svg", drawn)
                        .with("viewBox", "0 0 " + WIDTH + " " + height)
                        .with("role", "img")
                        .with("aria-label", name),
                el("figcaption", said));
    }
}
