package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.Bounded;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.load.RulePack;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.text.VisibleText;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command uses: the shipped ones, others, and what lies upon them. */
final class RuleOptions {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:=+@%,~-]+");

    @Option(
            names = "--praksis",
            paramLabel = "NAVN",
            description = "Slå en kommunes praksis til, fx bornholm. Kan gentages.")
    private List<String> practices = List.of();

    @Option(
            names = "--uden-praksis",
            paramLabel = "NAVN",
            description = "Slå en kommunes praksis i områderne fra, fx helsingoer eller koege. Kan gentages.")
    private List<String> without = List.of();

    @Option(
            names = "--regler",
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Læg egne regler (.drl) oven på dem, der følger med. Kan gentages; den sidste ligger øverst.")
    private List<String> layers = List.of();

    @Option(
            names = "--kun",
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Brug kun reglerne i denne mappe, ikke dem, der følger med.")
    private @Nullable String alone;

    private int code = Terminal.FINE;

    /** Is any of them given? */
    boolean given() {
        return !practices.isEmpty() || !without.isEmpty() || !layers.isEmpty() || alone != null;
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
    DefaultRegelmotorBygger builder() {
        return builder(layers);
    }

    /**
     * What is given, without the topmost layer.
     *
     * @throws IllegalArgumentException if a folder holds no rules; the message is Danish
     */
    DefaultRegelmotorBygger belowTheTop() {
        return builder(layers.subList(0, Math.max(0, layers.size() - 1)));
    }

    /** Is anything local: a folder of one's own, or a practice? */
    boolean local() {
        return !layers.isEmpty() || !practices.isEmpty();
    }

    /** What is given, without what is local: without the folders of one's own, or, without any, without the practices. */
    DefaultRegelmotorBygger belowLocal() {
        if (!layers.isEmpty()) {
            return belowAll();
        }
        RuleOptions national = new RuleOptions();
        national.alone = alone;
        national.without = without;
        return national.builder();
    }

    /**
     * What is given, without the layers.
     *
     * @throws IllegalArgumentException if a folder holds no rules; the message is Danish
     */
    DefaultRegelmotorBygger belowAll() {
        return builder(List.of());
    }

    private DefaultRegelmotorBygger builder(List<String> some) {
        DefaultRegelmotorBygger builder = new DefaultRegelmotorBygger(StandardVocabulary.get());
        if (alone != null) {
            builder.medRegelmappe(GivenPath.of(alone));
        }
        practices.forEach(builder::medKommunalPraksis);
        without.forEach(builder::udenPraksis);
        some.forEach(layer -> builder.medRegler(GivenPath.of(layer)));
        return builder;
    }

    /** What is given, to be tested. */
    Regeltest on(Regeltest test) {
        Regeltest on = alone == null ? test : test.medKunRegler(GivenPath.of(alone));
        for (String practice : practices) {
            on = on.medKommunalPraksis(practice);
        }
        for (String practice : without) {
            on = on.udenPraksis(practice);
        }
        for (String layer : layers) {
            on = on.medRegler(GivenPath.of(layer));
        }
        return on;
    }

    /**
     * The engine on them; empty when there is none, and the error stream says why. Warnings are said there too.
     *
     * @param pack the pack to take the rules from; {@code null} without one
     */
    Optional<Regelmotor> engine(@Nullable String pack, Terminal terminal) {
        return !given() && pack == null
                ? Optional.of(terminal.engine().get())
                : built(pack, terminal, DefaultRegelmotorBygger::byg).map(engine -> {
                    engine.advarsler().stream()
                            .map(Regelproblem::tekst)
                            .forEach(text -> terminal.complain(text + "\n"));
                    return engine;
                });
    }

    /**
     * The engine to compare with; empty when there is none, and the error stream says why.
     *
     * @param against folders instead of those of {@code --regler}, or one pack; when empty, the rules those lie upon
     */
    Optional<Regelmotor> against(List<String> against, Terminal terminal) {
        RuleOptions other = new RuleOptions();
        boolean packed = against.size() == 1 && Files.isRegularFile(GivenPath.of(against.get(0)));
        if (!packed) {
            other.alone = alone;
            other.practices = practices;
            other.without = without;
            other.layers = against;
        }
        Optional<Regelmotor> engine = other.engine(packed ? against.get(0) : null, terminal);
        code = other.code;
        return engine;
    }

    /** What is made of them; empty when they cannot be used, and the error stream says why. */
    <T> Optional<T> built(@Nullable String pack, Terminal terminal, Function<DefaultRegelmotorBygger, T> made) {
        return built(this::builder, pack, terminal, made);
    }

    /** The same of some of them. */
    <T> Optional<T> built(
            Supplier<DefaultRegelmotorBygger> some,
            @Nullable String pack,
            Terminal terminal,
            Function<DefaultRegelmotorBygger, T> made) {
        try {
            DefaultRegelmotorBygger builder = some.get();
            if (pack != null) {
                builder.medPakke(Bounded.read(GivenPath.of(pack), RulePack.MOST_BYTES), null);
            }
            return Optional.of(made.apply(builder));
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
            terminal.complain(String.valueOf(e.getMessage()));
            code = Terminal.UNUSABLE;
        } catch (IOException e) {
            terminal.complain(CaseOptions.unreadable(String.valueOf(pack)));
            code = Terminal.UNUSABLE;
        }
        return Optional.empty();
    }

    /** The options as they are written, each with a blank before it. */
    String asWritten() {
        StringBuilder written = new StringBuilder();
        if (alone != null) {
            written.append(" --kun ").append(argument(alone));
        }
        practices.forEach(name -> written.append(" --praksis ").append(argument(name)));
        without.forEach(name -> written.append(" --uden-praksis ").append(argument(name)));
        layers.forEach(layer -> written.append(" --regler ").append(argument(layer)));
        return written.toString();
    }

    /** An argument as it is written on the command line: between quotation marks when it would be read as several. */
    static String argument(String value) {
        String shown = VisibleText.line(value);
        return PLAIN.matcher(shown).matches() ? shown : "\"" + shown + "\"";
    }

    /** The code of a command that got no engine. */
    int code() {
        return code;
    }
}
