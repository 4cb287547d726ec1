package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regelproeve;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios on rules: what fails, what is uncovered, and which slips nobody would notice. */
@Command(
        name = "test",
        synopsisHeading = "Brug: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArgumenter:%n",
        optionListHeading = "%nValg:%n",
        description = {
            "Kører scenarier på reglerne og viser, hvad der fejler og hvorfor.",
            "En mappe er alle dens .feature-filer. Med én fil måles kun de regler, den prøver, og med --regler kun de"
                    + " egne regler.",
            "Slutkoden er 4, når et scenarie fejler, dækningen er under grænsen, eller en fejl ikke opdages."
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAPPE|FIL", description = "Scenarierne: en mappe eller én .feature-fil.")
    private String scenarios = "";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = {"--daekning", "--dækning"},
            description = "Find også det, scenarierne ikke dækker, med forslag. Alt skal være dækket.")
    private boolean coverage;

    @Option(
            names = {"--graense", "--grænse"},
            paramLabel = "PROCENT",
            converter = Percent.class,
            description = "Som --daekning, men så mange procent er nok, fra 0 til 100.")
    private @Nullable Integer limit;

    @Option(
            names = "--mutation",
            description =
                    "Find også de fejl i reglerne, som intet scenarie ville opdage, med forslag. Kan tage minutter.")
    private boolean mutation;

    @Option(names = "--junit", paramLabel = "FIL", description = "Skriv også resultatet som JUnit XML.")
    private @Nullable String junit;

    private final Terminal terminal;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Regelproeve test;
        try {
            test = configured();
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            return Terminal.UNUSABLE;
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
            return Terminal.UNUSABLE;
        } catch (UncheckedIOException e) {
            return unreadable();
        }
        try {
            return report(test.kør());
        } catch (RegelfejlException refused) {
            terminal.print(ProblemText.of(refused.problemer()));
            return Terminal.REFUSED;
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
            return Terminal.UNUSABLE;
        } catch (UncheckedIOException e) {
            return unreadable();
        }
    }

    private Regelproeve configured() {
        Regelproeve test = rules.on(Regelproeve.af(Path.of(scenarios)));
        test = limit != null ? test.medDækning(limit) : coverage ? test.medDækning() : test;
        return mutation ? test.medMutation() : test;
    }

    private int unreadable() {
        terminal.complain("En af filerne med scenarier eller regler kan ikke læses.");
        return Terminal.UNUSABLE;
    }

    private int report(Proeverapport report) {
        terminal.print(report.tekst());
        if (junit != null) {
            try {
                Files.writeString(Path.of(junit), report.junitXml());
            } catch (IOException | InvalidPathException e) {
                terminal.complain(junit + ": kan ikke skrives.");
                return Terminal.UNUSABLE;
            }
        }
        return report.bestået() ? Terminal.FINE : Terminal.FAILED;
    }

    /** Reads a whole number from 0 to 100. */
    static final class Percent implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > 100) {
                throw new ArgumentErrors.Wrong("skal være et helt tal fra 0 til 100.");
            }
            return Integer.valueOf(value);
        }
    }
}
