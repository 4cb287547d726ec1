package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.MotorBygger;
import dk.indsatsregler.testing.Regelproeve;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command uses: the shipped ones, others, and what lies upon them. */
final class RuleOptions {

    @Option(
            names = "--praksis",
            paramLabel = "NAVN",
            description = "Slå en kommunes praksis til, fx bornholm. Kan gentages.")
    private List<String> practices = List.of();

    @Option(
            names = "--regler",
            paramLabel = "MAPPE",
            description = "Læg egne regler (.drl) oven på dem, der følger med. Kan gentages; den sidste ligger øverst.")
    private List<String> layers = List.of();

    @Option(
            names = "--kun",
            paramLabel = "MAPPE",
            description = "Brug kun reglerne i denne mappe, ikke dem, der følger med.")
    private @Nullable String alone;

    private int code = Terminal.FINE;

    /** Is any of them given? */
    boolean given() {
        return !practices.isEmpty() || !layers.isEmpty() || alone != null;
    }

    /** The folder of {@code --kun}; {@code null} without one. */
    @Nullable
    String alone() {
        return alone;
    }

    /** The folders of {@code --regler}, the lowest first. */
    List<String> layers() {
        return layers;
    }

    /**
     * What is given, to be built.
     *
     * @throws IllegalArgumentException if a folder holds no rules; the message is Danish
     */
    MotorBygger builder() {
        MotorBygger builder = new MotorBygger(StandardVocabulary.get());
        if (alone != null) {
            Regelproeve.mappe(Path.of(alone));
            builder.medRegelmappe(Path.of(alone));
        }
        practices.forEach(builder::medKommunalPraksis);
        layers.forEach(layer -> builder.medRegler(Path.of(layer)));
        return builder;
    }

    /** What is given, to be tested. */
    Regelproeve on(Regelproeve test) {
        Regelproeve on = alone == null ? test : test.medKunRegler(Path.of(alone));
        for (String practice : practices) {
            on = on.medKommunalPraksis(practice);
        }
        for (String layer : layers) {
            on = on.medRegler(Path.of(layer));
        }
        return on;
    }

    /** The engine on them; empty when there is none, and the error stream says why. Warnings are said there too. */
    Optional<Regelmotor> engine(Terminal terminal) {
        if (!given()) {
            return Optional.of(terminal.engine().get());
        }
        try {
            Regelmotor engine = builder().byg();
            engine.advarsler().stream().map(Regelproblem::tekst).forEach(text -> terminal.complain(text + "\n"));
            return Optional.of(engine);
        } catch (RegelfejlException refused) {
            terminal.complain(ProblemText.of(refused.problemer()).stripTrailing());
            code = Terminal.REFUSED;
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            code = Terminal.UNUSABLE;
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
            code = Terminal.UNUSABLE;
        } catch (UncheckedIOException e) {
            terminal.complain("En af filerne med regler kan ikke læses.");
            code = Terminal.UNUSABLE;
        }
        return Optional.empty();
    }

    /** The options as they are written, each with a blank before it. */
    String asWritten() {
        StringBuilder written = new StringBuilder();
        if (alone != null) {
            written.append(" --kun ").append(alone);
        }
        practices.forEach(name -> written.append(" --praksis ").append(name));
        layers.forEach(layer -> written.append(" --regler ").append(layer));
        return written.toString();
    }

    /** The code of a command that got no engine. */
    int code() {
        return code;
    }
}
