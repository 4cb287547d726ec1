package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks an engine, on the rules that are chosen. */
abstract class EngineCommand extends Subcommand {

    @Mixin
    final RuleOptions rules = new RuleOptions();

    @Option(
            names = "--pakke",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Brug regelsættet i denne regelpakke, som det var, da det blev pakket.")
    private @Nullable String pack;

    EngineCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public final Integer call() {
        if (!ready()) {
            return Terminal.UNUSABLE;
        }
        Optional<Regelmotor> engine = rules.engine(pack, terminal);
        return engine.isEmpty() ? rules.code() : run(engine.get());
    }

    /** Can the arguments be used, as far as can be seen before rules are read? The error stream says why when they cannot. */
    boolean ready() {
        return true;
    }

    /** Does its work and gives its exit code. */
    abstract int run(Regelmotor engine);
}
