package dk.indsatsregler.dokument;

import java.util.List;
import java.util.Locale;

/** A document as lines of text. */
final class Tekstside {

    private static final int WIDTH = 100;

    private final Dokument document;
    private final StringBuilder text = new StringBuilder();

    Tekstside(Dokument document) {
        this.document = document;
    }

    String tekst() {
        marked(document.titel().toUpperCase(Locale.ROOT));
        document.blokke().forEach(this::block);
        text.append('\n').append(document.mærke()).append('\n');
        return text.toString();
    }

    private void block(Blok block) {
        if (block instanceof Blok.Overskrift heading) {
            text.append('\n');
            if (heading.niveau() == 1) {
                marked(heading.tekst().toUpperCase(Locale.ROOT));
            } else {
                wrapped("", heading.tekst());
            }
        } else if (block instanceof Blok.Afsnit paragraph) {
            wrapped("", paragraph.tekst());
        } else if (block instanceof Blok.Citat quotation) {
            wrapped("    ", quotation.iAnførselstegn() + " (" + quotation.kilde() + ")");
        } else if (block instanceof Blok.Liste list) {
            list.punkter().forEach(point -> wrapped("  - ", point));
        } else if (block instanceof Blok.Tabel table) {
            table(table);
        } else if (block instanceof Blok.Tomt place) {
            wrapped("  ", "[" + place.navn() + ": ______________________]");
        }
    }

    /** Each row as its first cell and, under it, the others with their columns' names: a line of a terminal has no room for five columns. */
    private void table(Blok.Tabel table) {
        for (List<String> row : table.rækker()) {
            wrapped("  - ", row.get(0));
            StringBuilder rest = new StringBuilder();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    rest.append(rest.length() == 0 ? "" : " · ")
                            .append(table.hoved().get(i))
                            .append(": ")
                            .append(row.get(i));
                }
            }
            if (rest.length() > 0) {
                wrapped("      ", rest.toString());
            }
        }
    }

    private void marked(String heading) {
        int gap = Math.max(2, WIDTH - heading.length() - document.mærke().length());
        text.append(heading).append(" ".repeat(gap)).append(document.mærke()).append('\n');
    }

    private void wrapped(String lead, String words) {
        String indent = " ".repeat(lead.length());
        StringBuilder line = new StringBuilder(lead);
        boolean first = true;
        for (String word : words.strip().split("\\s+", -1)) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        text.append(line).append('\n');
    }
}
