package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.overview.Overview;
import dk.indsatsregler.overview.Overview.Asked;
import dk.indsatsregler.overview.Overview.Entry;
import dk.indsatsregler.overview.Overview.Item;
import dk.indsatsregler.overview.Overview.Kind;
import dk.indsatsregler.overview.Overview.Note;
import dk.indsatsregler.overview.Overview.Part;
import dk.indsatsregler.overview.Overview.Row;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The overview of an assessment. What is shown, and in which order, is the overview's own. */
final class OverviewParts {

    private OverviewParts() {}

    /**
     * With the picture of a part under its heading.
     *
     * @param why what leads to why a rule came out as it did, by its id
     */
    static Html of(Overview overview, Map<Kind, Html> pictures, Function<String, Html> why) {
        List<Html> body = new ArrayList<>();
        overview.alerts().forEach(alert -> body.add(el("p", alert).cls("advarsel")));
        for (Part part : overview.parts()) {
            body.add(el(
                            "section",
                            el("h3", heading(part.kind())),
                            pictures.getOrDefault(part.kind(), Html.nothing()),
                            entries(part.entries(), why))
                    .cls("del " + part.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (!overview.footnotes().isEmpty()) {
            List<Html> notes = new ArrayList<>();
            overview.footnotes().forEach(note -> notes.add(el("li", note)));
            body.add(el("ol", notes).cls("noter"));
        }
        return Html.of(body);
    }

    private static String heading(Kind kind) {
        return Parts.capital(kind.heading().toLowerCase(Locale.ROOT));
    }

    private static Html entries(List<Entry> entries, Function<String, Html> why) {
        List<Html> shown = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Item item) {
                shown.add(item(item, why));
            } else if (entry instanceof Row row) {
                shown.add(el(
                        "p",
                        row.label().isEmpty() ? Html.nothing() : el("strong", row.label() + ": "),
                        text(row.text()),
                        rules(row.rules())));
            } else if (entry instanceof Asked asked) {
                shown.add(el(
                        "p",
                        text(asked.number() + ". " + asked.text() + " (" + asked.whom() + ")"
                                + (asked.held() == null ? "" : " " + asked.held())
                                + (asked.decides().isEmpty() ? "" : " " + asked.decides())),
                        rules(asked.rules())));
            } else if (entry instanceof Note note) {
                shown.add(el("p", note.text()));
            }
        }
        return Html.of(shown);
    }

    private static Html item(Item item, Function<String, Html> why) {
        List<Html> inside = new ArrayList<>();
        inside.add(el(
                "p",
                Parts.mark(item.basis(), item.mark()),
                item.note() == 0 ? Html.nothing() : el("sup", String.valueOf(item.note())),
                text(" "),
                el("strong", item.text())));
        if (!item.about().isEmpty()) {
            inside.add(el("p", item.about()));
        }
        item.under().forEach(line -> inside.add(el("p", line)));
        inside.add(el(
                        "p",
                        text(item.source() + (item.source().isEmpty() ? "" : " · ")),
                        el("span", "Hvorfor: ").cls("paa-skaerm"),
                        Parts.joined(item.rules(), why, ", "))
                .cls("kilde"));
        return el("div", inside).cls("udfald " + item.stance().name().toLowerCase(Locale.ROOT));
    }

    private static Html rules(List<String> ids) {
        return ids.isEmpty() ? Html.nothing() : Html.of(text(" · "), Parts.rules(ids));
    }
}
