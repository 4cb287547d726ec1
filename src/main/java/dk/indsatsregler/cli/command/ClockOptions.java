package dk.indsatsregler.cli.command;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.SkolekalenderFil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** When cases are assessed, and by which school calendar. Never the machine's clock. */
final class ClockOptions extends DateOption {

    @Option(
            names = "--tid",
            paramLabel = "TT:MM",
            converter = TimeReader.class,
            description =
                    "Klokkeslættet på vurderingsdatoen, hvor timer tæller, fx 14:30; uden valg er det dagens slutning.")
    private @Nullable LocalTime time;

    @Option(
            names = "--skolekalender",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Kommunens skolekalender (ics eller JSON); uden den kan frister i skoledage ikke regnes ud.")
    private @Nullable String file;

    private @Nullable Skolekalender calendar;

    /** Reads the school calendar; the error stream says why when it cannot. */
    boolean ready(Terminal terminal) {
        if (file == null) {
            return true;
        }
        try {
            calendar = SkolekalenderFil.læs(GivenPath.of(file));
            return true;
        } catch (SkolekalenderFil.Ubrugelig e) {
            terminal.complain(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(file));
        }
        return false;
    }

    /** Is any of it told? */
    boolean isSet() {
        return date() != null || time != null || file != null;
    }

    /** Sets the time of day and the calendar on a case. */
    Sag set(Sag sag) {
        Sag timed = time == null ? sag : sag.klokken(time);
        return calendar == null ? timed : timed.med(calendar);
    }

    /** Reads a time of day, written {@code 14:30}. */
    static final class TimeReader implements ITypeConverter<LocalTime> {

        private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT); // or 24:00 would be the day's first minute

        @Override
        public LocalTime convert(String value) {
            try {
                return LocalTime.from(WRITTEN.parse(value));
            } catch (DateTimeException e) {
                throw new ArgumentErrors.Wrong("skal være et klokkeslæt, skrevet som 14:30.");
            }
        }
    }
}
