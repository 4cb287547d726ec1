package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.cli.report.TestJson;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.StartTime;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.testing.Tidtagning;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios on rules: what fails, what is uncovered, and which slips nobody would notice. */
@Command(
        name = "test",
        description = {
            "Kører scenarier på reglerne og viser, hvad der fejler og hvorfor.",
            "En mappe er alle dens .feature-filer. Med én fil måles kun de regler, den prøver, og med --regler kun de"
                    + " egne regler.",
            "Slutkoden er 4, når et scenarie fejler, dækningen er under grænsen, eller en fejl ikke opdages."
        })
final class TestCommand extends Subcommand {

    @Parameters(
            paramLabel = "MAPPE|FIL",
            converter = GivenPath.Reader.class,
            description = "Scenarierne: en mappe eller én .feature-fil.")
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

    @Option(
            names = "--junit",
            paramLabel = "FIL",
            converter = GivenPath.Reader.class,
            description = "Skriv også resultatet som JUnit XML, med tider.")
    private @Nullable String junit;

    @Option(
            names = "--format",
            paramLabel = "tekst|json",
            converter = Format.Result.class,
            description = "Tekst til mennesker (uden valg), eller JSON til programmer: scenarier, dækning og mutation.")
    private Format format = Format.TEKST;

    private final Tidtagning timing = new Tidtagning(StartTime.now());

    TestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Regeltest test;
        try {
            if (junit != null && !ResultFile.REPORT.mayBe(junit, terminal)) {
                return Terminal.UNUSABLE; // said now, not after minutes of tests
            }
            test = configured();
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            return Terminal.UNUSABLE;
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
            return Terminal.UNUSABLE;
        } catch (UncheckedIOException e) {
            return unreadable(e);
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
            return unreadable(e);
        }
    }

    private Regeltest configured() {
        Regeltest test = rules.on(Regeltest.af(GivenPath.of(scenarios))).medTidtagning(timing);
        test = limit != null ? test.medDækning(limit) : coverage ? test.medDækning() : test;
        return mutation ? test.medMutation() : test;
    }

    private int unreadable(UncheckedIOException e) {
        terminal.complain(String.valueOf(e.getMessage()));
        return Terminal.UNUSABLE;
    }

    private int report(Proeverapport report) {
        if (format == Format.JSON) {
            terminal.printJson(TestJson.of(report));
        } else {
            terminal.print(report.tekst());
        }
        if (junit != null
                && !ResultFile.REPORT.written(
                        junit, report.junitXml(timing).getBytes(StandardCharsets.UTF_8), terminal)) {
            return Terminal.UNUSABLE;
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
