package dk.indsatsregler.cli;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.command.Commands;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.internal.Library;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TraceLevel;

/** The command line {@code indsatsregler}. */
@Command(
        name = "indsatsregler",
        description = "Vurderer en sag efter reglerne og viser hvorfor. Rådgivning, ikke en afgørelse.",
        synopsisHeading = "Brug: ",
        synopsisSubcommandLabel = "KOMMANDO",
        descriptionHeading = "%n",
        optionListHeading = "%nValg:%n",
        commandListHeading = "%nKommandoer:%n",
        exitCodeListHeading = "%nSlutkoder:%n",
        exitCodeList = {
            "0:i orden",
            "1:ingen vurdering, eller en fejl i programmet",
            "2:sagen eller argumenterne kan ikke bruges",
            "3:reglerne er afvist",
            "4:scenarier fejler, eller de viser for lidt; et genspil giver andre udfald"
        },
        footer = "%nHver kommando har sin egen hjælp, fx: indsatsregler vurder -h")
@SuppressWarnings("UnusedVariable") // the options: picocli sets them, and is asked whether they were set
public final class Main {

    private static final int HELP_WIDTH = 110;

    // Also without æ, for keyboards and locales that have none.
    @Option(
            names = {"-h", "--hjælp", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Vis denne hjælp.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Vis versionen af biblioteket og reglerne.")
    private boolean version;

    private Main() {}

    /** Runs and leaves the JVM with the command's code. */
    public static void main(String[] args) {
        // Streams of our own: System.out follows the platform's charset.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, new Terminal(System.in, out, err, Ansi.AUTO.enabled(), Regelmotor::standard));
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }

    /** Runs one command and tells its code. Never throws, and never shows a stack trace or a value from a case. */
    static int run(String[] args, Terminal terminal) {
        int code;
        try {
            code = execute(args, terminal);
        } catch (Throwable e) { // errors too: a stack trace is no answer to a caseworker, and may hold a value
            terminal.complain("Programmet fejlede uventet: " + e.getClass().getName()
                    + ". Fejlen er programmets egen; meld den til dem, der vedligeholder det.");
            code = Terminal.FAULT;
        }
        if (terminal.out().checkError()) {
            terminal.complain("Resultatet kunne ikke skrives.");
            code = Terminal.FAULT;
        }
        return code;
    }

    private static int execute(String[] args, Terminal terminal) throws Exception {
        CommandLine commands = commands(args, terminal);
        ParseResult parsed;
        try {
            parsed = commands.parseArgs(args);
        } catch (ParameterException e) {
            terminal.complain(ArgumentErrors.text(e, List.of(args)));
            return Terminal.UNUSABLE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.print(version(terminal));
            return Terminal.FINE;
        }
        while (parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
            parsed = parsed.subcommand();
        }
        CommandLine chosen = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            terminal.printPage(usage(chosen, terminal.colour()));
            return Terminal.FINE;
        } else if (chosen.getCommand() instanceof Callable<?> command) {
            return (Integer) command.call();
        }
        terminal.complain("Der mangler en kommando.\n");
        terminal.complain(usage(chosen, false).stripTrailing());
        return Terminal.UNUSABLE;
    }

    private static CommandLine commands(String[] args, Terminal terminal) {
        CommandLine.tracer().setLevel(TraceLevel.OFF); // it warns in English, on System.err
        CommandLine commands = new CommandLine(new Main());
        Commands.askedFor(args, terminal).forEach(commands::addSubcommand);
        return commands.setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpLongOptionsMaxWidth(HELP_WIDTH / 2);
    }

    private static String usage(CommandLine command, boolean colour) {
        return command.getUsageMessage(colour ? Ansi.ON : Ansi.OFF).replace(System.lineSeparator(), "\n");
    }

    private static String version(Terminal terminal) {
        var rules = terminal.engine().get().regelsæt();
        return "indsatsregler " + Library.version() + "\nRegelsæt " + rules.version() + ", SHA-256 " + rules.sha256()
                + "\n";
    }
}
