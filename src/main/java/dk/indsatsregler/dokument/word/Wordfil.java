package dk.indsatsregler.dokument.word;

import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Dokument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A {@link Dokument} as a Word file ({@code .docx}). The same bytes for the same document: no clock is read. */
public final class Wordfil {

    private static final String RED = "AA0000";
    private static final int TITLE = 18;
    private static final int PART = 14;
    private static final int WITHIN = 12;
    private static final int INDENT = 567; // a centimetre, in twentieths of a point
    // What a zip can hold that is no date of ours.
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final XWPFDocument word;

    private Wordfil(XWPFDocument word) {
        this.word = word;
    }

    /** The file. The mark stands at the top of every page. */
    public static byte[] af(Dokument dokument) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.getProperties().getCoreProperties().setCreated(Optional.empty());
            word.getProperties().getCoreProperties().setCreator("");
            word.getProperties().getCoreProperties().setTitle(dokument.mærke() + ": " + dokument.titel());
            new Wordfil(word).write(dokument);
            word.write(bytes);
            return undated(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private void write(Dokument document) {
        XWPFParagraph top = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setAlignment(ParagraphAlignment.RIGHT);
        run(top, document.mærke(), true).setColor(RED);
        heading(document.titel(), TITLE);
        document.blokke().forEach(this::block);
    }

    private void block(Blok block) {
        if (block instanceof Blok.Overskrift heading) {
            heading(heading.tekst(), heading.niveau() == 1 ? PART : WITHIN);
        } else if (block instanceof Blok.Afsnit paragraph) {
            run(word.createParagraph(), paragraph.tekst(), false);
        } else if (block instanceof Blok.Citat quotation) {
            XWPFParagraph indented = word.createParagraph();
            indented.setIndentationLeft(INDENT);
            run(indented, quotation.iAnførselstegn() + " ", false).setItalic(true);
            run(indented, "(" + quotation.kilde() + ")", false);
        } else if (block instanceof Blok.Liste list) {
            list.punkter().forEach(point -> {
                XWPFParagraph hanging = word.createParagraph();
                hanging.setIndentationLeft(INDENT);
                hanging.setIndentationHanging(INDENT / 2);
                run(hanging, "– " + point, false);
            });
        } else if (block instanceof Blok.Tabel table) {
            table(table);
        } else if (block instanceof Blok.Tomt place) {
            run(word.createParagraph(), "[" + place.navn() + ": ______________________]", true)
                    .setColor(RED);
        }
    }

    private void heading(String words, int size) {
        XWPFParagraph heading = word.createParagraph();
        heading.setAlignment(ParagraphAlignment.LEFT); // without a property of its own, POI cannot set the next
        heading.setKeepNext(true);
        run(heading, words, true).setFontSize(size);
    }

    private void table(Blok.Tabel table) {
        XWPFTable made =
                word.createTable(table.rækker().size() + 1, table.hoved().size());
        made.setWidth("100%");
        made.getRow(0).setRepeatHeader(true);
        cells(made.getRow(0), table.hoved(), true);
        for (int i = 0; i < table.rækker().size(); i++) {
            cells(made.getRow(i + 1), table.rækker().get(i), false);
        }
        word.createParagraph();
    }

    private static void cells(XWPFTableRow row, List<String> words, boolean bold) {
        for (int i = 0; i < words.size(); i++) {
            run(row.getCell(i).getParagraphs().get(0), words.get(i), bold);
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setBold(bold);
        return run;
    }

    /** The same file with its parts in order, and none of them dated. */
    private static byte[] undated(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.NO_COMPRESSION); // how well it is packed is each JDK's own
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_DAY);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
