package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.ArgumentErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The date cases are assessed on, when it is not their own. */
abstract class DateOption {

    @Option(
            names = "--dato",
            paramLabel = "DATO",
            converter = DateReader.class,
            description = "Vurder pr. denne dato i stedet for sagens egen, fx 2020-03-30.")
    private @Nullable LocalDate date;

    @Nullable
    LocalDate date() {
        return date;
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
