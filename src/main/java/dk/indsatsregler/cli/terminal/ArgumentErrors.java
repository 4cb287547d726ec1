package dk.indsatsregler.cli.terminal;

import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in Danish: picocli's own texts are English and reach nobody. */
public final class ArgumentErrors {

    /** A value that cannot be used, and what it should have been, in Danish. */
    public static final class Wrong extends TypeConversionException {

        private static final long serialVersionUID = 1L;

        /** Says what it should have been, as the end of a sentence that begins with the argument's name. */
        public Wrong(String should) {
            super(should);
        }
    }

    private ArgumentErrors() {}

    /** What is wrong, and where the help is. */
    public static String text(ParameterException e, List<String> args) {
        CommandLine command = e.getCommandLine();
        return what(e, command, args) + "\nSe: " + command.getCommandSpec().qualifiedName() + " -h";
    }

    private static String what(ParameterException e, CommandLine command, List<String> args) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), command);
        } else if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), args);
        } else if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " må kun stå én gang.";
        }
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return "Argumenterne kan ikke forstås.";
        }
        String why = e.getCause() instanceof Wrong own ? own.getMessage() : "kan ikke have en værdi.";
        return name(argument) + " " + why;
    }

    private static String unknown(String written, CommandLine command) {
        if (written.isBlank()) {
            return "Et argument er tomt.";
        }
        boolean option = written.startsWith("-");
        boolean subcommand = !option && !command.getSubcommands().isEmpty();
        List<String> known =
                option ? options(command) : List.copyOf(command.getSubcommands().keySet());
        String what = option ? "Ukendt valg: " : subcommand ? "Ukendt kommando: " : "Et argument for meget: ";
        String name = option && written.contains("=") ? written.substring(0, written.indexOf('=')) : written;
        return what + VisibleText.line(name) + "." + (option || subcommand ? meant(name, known) : "");
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            List<String> own = option.hidden() ? List.of() : List.of(option.names());
            // A name and the same name without æ, ø and å would be equally near.
            own.stream()
                    .filter(n -> n.equals(ascii(n)) || !own.contains(ascii(n)))
                    .forEach(names::add);
        }
        return names;
    }

    private static String ascii(String name) {
        return name.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
    }

    /** {@code " Måske mente du: …"} when a known word is near; otherwise nothing. */
    public static String meant(String written, List<String> known) {
        @Nullable String nearest = Guess.nearest(written, known);
        return nearest == null ? "" : "\nMåske mente du: " + nearest;
    }

    private static String missing(List<ArgSpec> missing, List<String> args) {
        boolean withoutValue = missing.stream()
                .filter(OptionSpec.class::isInstance)
                .map(OptionSpec.class::cast)
                .anyMatch(o -> args.stream().anyMatch(a -> List.of(o.names()).contains(a)));
        if (withoutValue) {
            return name(missing.get(0)) + " mangler sin værdi, "
                    + missing.get(0).paramLabel() + ".";
        }
        return missing.stream()
                .map(a -> a instanceof OptionSpec ? name(a) + " " + a.paramLabel() : name(a))
                .collect(Collectors.joining(" og ", "Der mangler ", "."));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
