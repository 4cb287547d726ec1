package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.WholeFile;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file a command writes its result in. It may take the place of an earlier one of its kind, known by how it begins; a case, a rule or a
 * scenario given by mistake stays as it is.
 */
enum ResultFile {
    REPORT("<", "en rapport", "rapporten", " En rapport, der stod der før, er ikke ændret."),
    RECEIPT("{\"beslutninger\":", "en kvittering", "kvitteringen", ""),
    DOCUMENT("<!DOCTYPE html>", "et dokument", "dokumentet", ""),
    WORD("PK", "en Word-fil", "Word-filen", ""),
    PACK("indsatsregler-regelpakke-", "en regelpakke", "regelpakken", "");

    private final String start;
    private final String one;
    private final String it;
    private final String after;

    ResultFile(String start, String one, String it, String after) {
        this.start = start;
        this.one = one;
        this.it = it;
        this.after = after;
    }

    /** May it be written there? If not, the error stream says why. */
    boolean mayBe(String into, Terminal terminal) {
        if (isAnother(GivenPath.of(into))) {
            terminal.complain(VisibleText.line(into) + ": findes og er ikke " + one + ". Den er ikke ændret; skriv "
                    + it + " til en anden fil.");
            return false;
        }
        return true;
    }

    /** Writes it, whole or not at all. If it is not written, the error stream says why. */
    boolean written(String into, byte[] bytes, Terminal terminal) {
        try {
            if (!mayBe(into, terminal)) {
                return false;
            }
            WholeFile.replace(GivenPath.of(into), bytes);
            return true;
        } catch (IOException | InvalidPathException e) {
            terminal.complain(VisibleText.line(into) + ": kan ikke skrives." + after);
            return false;
        }
    }

    private boolean isAnother(Path target) {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            String begins = new String(in.readNBytes(start.length()), StandardCharsets.UTF_8);
            return !begins.isEmpty() && !begins.equals(start);
        } catch (IOException e) {
            return false; // the writing of it tells why
        }
    }
}
