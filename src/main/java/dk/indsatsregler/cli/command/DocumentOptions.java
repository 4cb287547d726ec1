package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.dokument.word.Wordfil;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a document is shown, and the day it is printed: an argument, never the machine's clock. */
final class DocumentOptions {

    @Option(
            names = "--udskriftsdato",
            required = true,
            paramLabel = "DATO",
            converter = DateOption.DateReader.class,
            description = "Den dag, dokumentet skrives ud, fx 2024-05-20. Den er ikke vurderingsdatoen.")
    private LocalDate printed = LocalDate.EPOCH;

    @Option(
            names = "--format",
            paramLabel = "tekst|html|word",
            converter = Format.Document.class,
            description = "Tekst (uden valg), en HTML-side eller en Word-fil (docx); Word skrives med --til.")
    private Format format = Format.TEKST;

    @Option(
            names = "--til",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Skriv dokumentet i denne fil.")
    private @Nullable String into;

    LocalDate printed() {
        return printed;
    }

    /** Can it be shown as asked? The error stream says why when it cannot. */
    boolean ready(Terminal terminal) {
        if (format == Format.WORD && into == null) {
            terminal.complain("En Word-fil skrives i en fil: giv --til FIL.");
            return false;
        } else if (format == Format.TEKST && into != null) {
            terminal.complain("--til skriver en HTML-side eller en Word-fil: giv --format html eller word.");
            return false;
        }
        return true;
    }

    /** Shows the document or writes it, and gives the exit code. */
    int show(Dokument document, Terminal terminal) {
        if (into == null) {
            terminal.print(format == Format.HTML ? document.html() : document.tekst());
            return Terminal.FINE;
        }
        boolean written = format == Format.WORD
                ? ResultFile.WORD.written(into, Wordfil.af(document), terminal)
                : ResultFile.DOCUMENT.written(into, document.html().getBytes(StandardCharsets.UTF_8), terminal);
        return written ? Terminal.FINE : Terminal.UNUSABLE;
    }
}
