package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands on cases have in common: two options, and how a case is read and assessed. */
final class CaseOptions extends DateOption {

    static final String STDIN = "-";

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Result.class,
            description = "Tekst til mennesker (uden valg) eller JSON til programmer.")
    private Format format = Format.TEKST;

    boolean json() {
        return format == Format.JSON;
    }

    /** The assessment of the case in a file; empty when it cannot be used, and the error stream says why. */
    Optional<Vurdering> assess(String file, Regelmotor engine, Terminal terminal) {
        return assess(file, date(), sag -> sag, engine, terminal);
    }

    /**
     * The assessment of the case in a file; empty when it cannot be used, and the error stream says why.
     *
     * @param date replaces the case's own; {@code null} to use that
     * @param set what is set on the case before it is assessed
     */
    static Optional<Vurdering> assess(
            String file, @Nullable LocalDate date, UnaryOperator<Sag> set, Regelmotor engine, Terminal terminal) {
        return used(file, date, set, engine::vurder, terminal);
    }

    /** What is made of the case in a file; empty when it cannot be used, and the error stream says why. */
    static <T> Optional<T> used(
            String file, @Nullable LocalDate date, UnaryOperator<Sag> set, Function<Sag, T> made, Terminal terminal) {
        try {
            return Optional.of(made.apply(set.apply(read(file, date, terminal))));
        } catch (SagJsonException | UgyldigOplysningException e) {
            // One line for each problem, each with its file; these two never hold a value.
            String name = file.equals(STDIN) ? "stdin" : VisibleText.line(file);
            String.valueOf(e.getMessage()).lines().forEach(line -> terminal.complain(name + ": " + line));
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            terminal.complain(unreadable(file));
        }
        return Optional.empty();
    }

    /** The exit code for one case, assessed or not. */
    static int code(Optional<Vurdering> assessed) {
        return assessed.map(a -> a.ingenVurdering() == null ? Terminal.FINE : Terminal.FAULT)
                .orElse(Terminal.UNUSABLE);
    }

    private static Sag read(String file, @Nullable LocalDate date, Terminal terminal) throws IOException {
        if (file.equals(STDIN)) {
            return SagJson.standard().læs(terminal.in(), date);
        }
        try (InputStream in = Files.newInputStream(GivenPath.of(file))) {
            return SagJson.standard().læs(in, date);
        }
    }

    /** Why a file cannot be read. */
    static String unreadable(String file) {
        if (file.equals(STDIN)) {
            return "stdin: kan ikke læses.";
        }
        String name = VisibleText.line(file);
        try {
            Path path = GivenPath.of(file);
            if (Files.isDirectory(path)) {
                return name + ": er en mappe; giv en fil.";
            }
            return name + (Files.exists(path) ? ": kan ikke læses." : ": findes ikke.");
        } catch (InvalidPathException e) {
            return "Et filnavn kan ikke læses her; tegn som æ, ø og å kræver UTF-8, fx LC_ALL=C.UTF-8.";
        }
    }
}
