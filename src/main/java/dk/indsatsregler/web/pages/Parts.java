package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pieces many pages have. */
final class Parts {

    private Parts() {}

    /** What something rests on. The word says it; the colour only says it again. */
    static Element mark(Grundlag basis, String words) {
        return el("span", words)
                .cls("maerke " + basis.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Element mark(Regel rule) {
        return mark(rule.grundlag(), rule.mærke());
    }

    /** The weaker marks beside it; nothing when there are none. */
    static Html weaker(Regel rule) {
        List<Grundlag> weaker = List.copyOf(rule.kilde().hvilerPå());
        return weaker.isEmpty()
                ? Html.nothing()
                : Html.of(text(" hviler også på "), joined(weaker, g -> mark(g, words(g)), " "));
    }

    static String words(Grundlag basis) {
        return basis.name().replace('_', ' ');
    }

    /** A label and its text; nothing when there is no text. */
    static Html row(String label, @Nullable String words) {
        return words == null || words.isEmpty() ? Html.nothing() : row(label, text(words));
    }

    static Html row(String label, Html words) {
        return Html.of(el("dt", label), el("dd", words));
    }

    static <T> Html joined(Collection<T> all, Function<T, ? extends Html> each, String between) {
        List<Html> pieces = new ArrayList<>();
        for (T one : all) {
            if (!pieces.isEmpty()) {
                pieces.add(text(between));
            }
            pieces.add(each.apply(one));
        }
        return Html.of(pieces);
    }

    /** Links to rules, with commas. */
    static Html rules(Collection<String> ids) {
        return joined(ids, id -> a(RuleSite.rule(id), id), ", ");
    }

    static Html statements(Collection<String> ids) {
        return joined(ids, id -> a(RuleSite.statement(id), id), ", ");
    }

    /** Something folded. */
    static Element folded(String summary, Html... inside) {
        List<Html> all = new ArrayList<>();
        all.add(el("summary", summary));
        all.addAll(List.of(inside));
        return el("details", all);
    }

    /** A table with a heading for each column; on a narrow screen a list, where each cell says its column. */
    static Element table(String caption, List<String> columns, List<List<Html>> rows) {
        List<Html> body = new ArrayList<>();
        for (List<Html> row : rows) {
            List<Html> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Element cell = i == 0 ? el("th", row.get(0)).with("scope", "row") : el("td", row.get(i));
                cells.add(cell.with("data-kolonne", columns.get(i)));
            }
            body.add(el("tr", cells));
        }
        List<Element> heads =
                columns.stream().map(c -> el("th", c).with("scope", "col")).toList();
        return el("table", el("caption", caption).cls("uset"), el("thead", el("tr", heads)), el("tbody", body))
                .cls("liste");
    }

    static Html anchor(String id, Html inside) {
        return el("section", inside).with("id", id);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A number of something: {@code 1 regel}, {@code 2 regler}. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    static SitePage.Above above(Address address, String name) {
        return new SitePage.Above(address, name);
    }
}
