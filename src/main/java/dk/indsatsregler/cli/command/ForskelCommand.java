package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regel;
import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.cli.text.Page;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.difference.LayerChanges;
import dk.indsatsregler.testing.difference.RuleChange;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a municipality's own rules change. */
@Command(
        name = "forskel",
        description = "Siger med ord, regel for regel, hvad kommunens egne regler ændrer i dem, de ligger oven på.")
final class ForskelCommand extends Subcommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "MAPPE",
            converter = GivenPath.Reader.class,
            description = "Kommunens egen mappe; uden argument den mappe, I står i.")
    private String folder = ".";

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    ForskelCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        try {
            DefaultRegelmotorBygger with = rules.builder();
            with.medRegler(GivenPath.of(folder));
            RuleSet above = Rulebook.of(with).rules();
            DefaultRegelmotorBygger lower = rules.builder();
            RuleSet below = (lower.anything() ? Rulebook.of(lower) : Rulebook.shipped()).rules();
            terminal.printPage(text(LayerChanges.of(below, above)));
            return Terminal.FINE;
        } catch (RegelfejlException refused) {
            terminal.complain(ProblemText.of(refused.problemer()).stripTrailing());
            return Terminal.REFUSED;
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
        } catch (IllegalArgumentException unusable) {
            terminal.complain(String.valueOf(unusable.getMessage()));
        } catch (UncheckedIOException e) {
            terminal.complain(String.valueOf(e.getMessage()));
        }
        return Terminal.UNUSABLE;
    }

    private String text(List<RuleChange> changes) {
        Page page = new Page(terminal.colour());
        for (RuleChange change : changes) {
            Regel rule = change.rule();
            Regel old = change.replaced();
            page.title(rule.version(), rule.titel());
            if (old == null) {
                page.hanging("  ", "Ny regel, " + rule.grundlag() + ": " + rule.forklaring());
            } else {
                page.hanging(
                        "  ",
                        "I stedet for " + old.placering().fil() + ", linje "
                                + old.placering().linje() + " (" + old.grundlag() + ").");
                if (change.decides().isEmpty()) {
                    page.hanging("  ", "Den afgør det samme som den regel, den erstatter.");
                }
                change.decides().forEach(words -> page.hanging("  • ", sentence(words)));
                if (!change.tells().isEmpty()) {
                    page.hanging("  ", "Desuden, uden betydning for udfaldets status:");
                }
                change.tells().forEach(words -> page.hanging("  • ", sentence(words)));
            }
            page.blank();
        }
        long replacing = changes.stream()
                .filter(c -> c.replaced() != null)
                .map(c -> c.rule().id())
                .distinct()
                .count();
        long all = changes.stream().map(c -> c.rule().id()).distinct().count();
        page.hanging(
                "",
                ProblemText.count(replacing, "regel er erstattet", "regler er erstattet") + ", "
                        + ProblemText.count(all - replacing, "er ny", "er nye") + ". De andre gælder uændret.");
        return page.text();
    }

    private static String sentence(String words) {
        String first = words.substring(0, 1);
        return (first.equals("@") ? first : first.toUpperCase(Locale.ROOT)) + words.substring(1) + ".";
    }
}
