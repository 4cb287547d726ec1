package dk.indsatsregler.dokument;

import java.util.List;

/** A document as an HTML page: every word of it escaped, no script, nothing fetched. */
final class HtmlSide {

    private static final String STYLE = """
            body{font:11pt/1.5 Georgia,serif;max-width:48em;margin:2em auto;padding:0 1em;color:#111}
            h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #888}h3{font-size:1em}
            .maerke{font:bold 11pt sans-serif;letter-spacing:.2em;color:#a00}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3em;text-align:left;vertical-align:top}
            blockquote{margin:.5em 2em}cite{color:#555}
            .tomt{border:1px dashed #a00;padding:.5em;margin:.5em 0;min-height:1.5em}
            @media print{@page{margin:25mm 20mm}.maerke{position:fixed;top:0;right:0}}
            """;

    private final Dokument document;
    private final StringBuilder html = new StringBuilder();

    HtmlSide(Dokument document) {
        this.document = document;
    }

    String html() {
        html.append(
                        "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        element("title", document.mærke() + ": " + document.titel());
        html.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        html.append("<p class=\"maerke\">").append(escaped(document.mærke())).append("</p>\n");
        element("h1", document.titel());
        document.blokke().forEach(this::block);
        return html.append("</body>\n</html>\n").toString();
    }

    private void block(Blok block) {
        if (block instanceof Blok.Overskrift heading) {
            element(heading.niveau() == 1 ? "h2" : "h3", heading.tekst());
        } else if (block instanceof Blok.Afsnit paragraph) {
            element("p", paragraph.tekst());
        } else if (block instanceof Blok.Citat quotation) {
            html.append("<blockquote>")
                    .append(escaped(quotation.iAnførselstegn()))
                    .append(" <cite>")
                    .append(escaped(quotation.kilde()))
                    .append("</cite></blockquote>\n");
        } else if (block instanceof Blok.Liste list) {
            html.append("<ul>\n");
            list.punkter().forEach(point -> element("li", point));
            html.append("</ul>\n");
        } else if (block instanceof Blok.Tabel table) {
            html.append("<table>\n<thead>");
            row("th", table.hoved());
            html.append("</thead>\n<tbody>\n");
            table.rækker().forEach(row -> row("td", row));
            html.append("</tbody>\n</table>\n");
        } else if (block instanceof Blok.Tomt place) {
            html.append("<div class=\"tomt\">[").append(escaped(place.navn())).append("]</div>\n");
        }
    }

    private void row(String cell, List<String> cells) {
        html.append("<tr>");
        cells.forEach(words -> html.append('<')
                .append(cell)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(cell)
                .append('>'));
        html.append("</tr>\n");
    }

    private void element(String name, String words) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
