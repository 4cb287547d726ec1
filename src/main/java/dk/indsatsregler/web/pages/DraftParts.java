package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;

/** A document as a part of a page. */
final class DraftParts {

    private DraftParts() {}

    static Html of(Dokument document) {
        List<Html> parts = new ArrayList<>();
        parts.add(el("p", document.mærke()).cls("advarsel"));
        parts.add(el("h2", document.titel()));
        document.blokke().forEach(block -> parts.add(of(block)));
        return el("article", parts).cls("udkast");
    }

    private static Html of(Blok block) {
        if (block instanceof Blok.Overskrift heading) {
            return el(heading.niveau() == 1 ? "h3" : "h4", heading.tekst());
        } else if (block instanceof Blok.Afsnit paragraph) {
            return el("p", paragraph.tekst());
        } else if (block instanceof Blok.Citat quotation) {
            return el("blockquote", text(quotation.iAnførselstegn() + " "), el("cite", quotation.kilde()));
        } else if (block instanceof Blok.Liste list) {
            return el(
                    "ul", list.punkter().stream().map(point -> el("li", point)).toList());
        } else if (block instanceof Blok.Tabel table) {
            return Parts.table(
                    String.join(", ", table.hoved()),
                    table.hoved(),
                    table.rækker().stream()
                            .map(row -> row.stream().map(Html::text).toList())
                            .toList());
        }
        return el("p", "[" + ((Blok.Tomt) block).navn() + "]").cls("tomt");
    }
}
