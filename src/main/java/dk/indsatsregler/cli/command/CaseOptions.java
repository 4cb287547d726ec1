package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What the commands on cases have in common: two options, and how a case is read and assessed. */
final class CaseOptions {

    static final String STDIN = "-";

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Reader.class,
            description = "Tekst til mennesker (uden valg) eller JSON til programmer.")
    private Format format = Format.TEKST;

    @Option(
            names = "--dato",
            paramLabel = "DATO",
            converter = DateReader.class,
            description = "Vurder pr. denne dato i stedet for sagens egen, fx 2020-03-30.")
    private @Nullable LocalDate date;

    boolean json() {
        return format == Format.JSON;
    }

    /** The assessment of the case in a file; empty when it cannot be used, and the error stream says why. */
    Optional<Vurdering> assess(String file, Regelmotor engine, Terminal terminal) {
        try {
            Sag sag = read(file, terminal);
            return Optional.of(engine.vurder(sag));
        } catch (SagJsonException | UgyldigOplysningException e) {
            // One line for each problem, each with its file; these two never hold a value.
            String name = file.equals(STDIN) ? "stdin" : file;
            String.valueOf(e.getMessage()).lines().forEach(line -> terminal.complain(name + ": " + line));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(unreadable(file));
        }
        return Optional.empty();
    }

    private Sag read(String file, Terminal terminal) throws IOException {
        if (file.equals(STDIN)) {
            return SagJson.standard().læs(terminal.in(), date);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return SagJson.standard().læs(in, date);
        }
    }

    /** Why a file cannot be read. */
    static String unreadable(String file) {
        if (file.equals(STDIN)) {
            return "stdin: kan ikke læses.";
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                return file + ": er en mappe; giv en fil.";
            }
            return file + (Files.exists(path) ? ": kan ikke læses." : ": findes ikke.");
        } catch (InvalidPathException e) {
            return "Et filnavn kan ikke læses her; tegn som æ, ø og å kræver UTF-8, fx LC_ALL=C.UTF-8.";
        }
    }

    /** Reads a date that exists, written {@code 2020-03-30}. */
    static final class DateReader implements ITypeConverter<LocalDate> {

        private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
                .appendPattern("uuuu-MM-dd")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.from(WRITTEN.parse(value));
            } catch (DateTimeException e) {
                throw new ArgumentErrors.Wrong("skal være en dato, der findes, skrevet som 2020-03-30.");
            }
        }
    }
}
