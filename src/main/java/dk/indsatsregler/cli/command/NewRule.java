package dk.indsatsregler.cli.command;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.editing.local.LocalRule;
import dk.indsatsregler.editing.local.NewFiles;
import dk.indsatsregler.text.VisibleText;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code tilpas} and {@code ny} have in common: a rule that could be loaded is written with its scenarios, and what comes next is said. */
final class NewRule {

    private final Terminal terminal;
    private final RuleOptions rules;

    NewRule(Terminal terminal, RuleOptions rules) {
        this.terminal = terminal;
        this.rules = rules;
    }

    /**
     * Writes a rule file and its feature file.
     *
     * @param into the folder
     * @param rule what is written
     * @return the command's code
     */
    int write(String into, LocalRule rule) {
        List<Regelproblem> refused = rule.refused(rules.builder());
        if (!refused.isEmpty()) {
            refused.forEach(problem -> terminal.complain(problem.besked()));
            return Terminal.UNUSABLE;
        }
        try {
            Map<Path, String> files = rule.in(GivenPath.of(into));
            Optional<Path> there = NewFiles.there(files);
            if (there.isPresent()) {
                terminal.complain(VisibleText.line(there.get().toString())
                        + ": findes allerede og er ikke ændret. Ret i den, eller vælg en anden mappe.");
                return Terminal.UNUSABLE;
            }
            NewFiles.write(files);
            files.keySet().forEach(file -> terminal.print("Skrevet: " + VisibleText.line(file.toString()) + "\n"));
        } catch (InvalidPathException e) {
            terminal.complain(CaseOptions.unreadable(e.getInput()));
            return Terminal.UNUSABLE;
        } catch (IOException e) {
            terminal.complain(VisibleText.line(into) + ": kan ikke skrives. Ingen fil er lavet.");
            return Terminal.UNUSABLE;
        }
        return Terminal.FINE;
    }

    /** What comes next, with the same rules below. */
    void next(String into, boolean scenarios) {
        String given = rules.asWritten();
        String folder = RuleOptions.argument(into);
        terminal.print("\nÅbn regelfilen i en teksteditor, følg kommentarerne øverst, og gem. Så:\n"
                + "  indsatsregler valider" + given + " --regler " + folder + "\n"
                + (scenarios ? "  indsatsregler test " + folder + given + " --regler " + folder + " --daekning\n" : "")
                + "  indsatsregler forskel " + folder + given + "\n");
    }
}
