package dk.indsatsregler.cli.command;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.cli.report.TestJson;
import dk.indsatsregler.cli.terminal.ArgumentErrors;
import dk.indsatsregler.cli.terminal.Format;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.StartTime;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.files.WholeFolder;
import dk.indsatsregler.testing.Fremdrift;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.testing.Tidtagning;
import dk.indsatsregler.text.VisibleText;
import dk.indsatsregler.web.report.ScenarioReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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

    // Fewer are done before anyone wonders.
    private static final int MANY = 100;

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

    @Option(
            names = "--rapport",
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = {
                "Skriv også resultatet som sider i en mappe: det, der fejlede, først, og hver regel med sine scenarier"
                        + " og de fejl, de ville opdage.",
                "En ny mappe, en tom eller en tidligere rapport, som erstattes helt."
            })
    private @Nullable String pages;

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
            } else if (pages != null && !mayBe(GivenPath.of(pages))) {
                terminal.complain(
                        VisibleText.line(pages)
                                + ": er hverken tom eller en scenarierapport lavet af indsatsregler alene. Intet er ændret; giv en anden mappe.");
                return Terminal.UNUSABLE;
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
        test = terminal.colour() ? test.medFremdrift(this::tellHowFar) : test; // somebody is watching
        return mutation ? test.medMutation() : test;
    }

    private void tellHowFar(Fremdrift.Trin step, int done, int all) {
        if (all >= MANY && done < all && done % (all / 10) == 0) {
            terminal.complain(done + " af " + all + " " + step.tekst() + " …");
        }
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
        if (pages != null) {
            try {
                WholeFolder.replace(GivenPath.of(pages), ScenarioReport.of(report, timing));
            } catch (IOException e) {
                terminal.complain(VisibleText.line(pages) + ": kan ikke skrives. Det, der stod der, er ikke ændret.");
                return Terminal.UNUSABLE;
            }
        }
        return report.bestået() ? Terminal.FINE : Terminal.FAILED;
    }

    // One that holds anything else, or lacks its own list, may be somebody's work.
    private static boolean mayBe(Path folder) {
        try {
            Set<String> there = WholeFolder.names(folder);
            Optional<byte[]> sign = there.contains(ScenarioReport.SIGN)
                    ? WholeFolder.small(folder.resolve(ScenarioReport.SIGN))
                    : Optional.empty();
            return there.isEmpty()
                    || sign.map(bytes -> ScenarioReport.listed(new String(bytes, StandardCharsets.UTF_8)))
                            .map(listed -> Set.copyOf(listed).equals(there))
                            .orElse(false);
        } catch (IOException e) {
            return false;
        }
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
