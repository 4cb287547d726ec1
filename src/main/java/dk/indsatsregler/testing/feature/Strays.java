package dk.indsatsregler.testing.feature;

import dk.indsatsregler.rulefile.problem.Guess;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Gherkin would pass over in silence: lines it takes for prose, though they were meant to be read, and outlines that make no
 * scenario.
 */
final class Strays {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>|\"]+)>");

    private final SourceText source;
    private final List<Complaint> found = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Integer> flaws = new HashMap<>();
    private @Nullable Integer flaw;

    Strays(SourceText source) {
        this.source = source;
    }

    List<Complaint> in(Feature feature) {
        prose(feature.getLocation(), feature.getDescription());
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
            child.getRule().ifPresent(this::rule);
        }
        return found;
    }

    /** The scenarios that lack what their outline should give them. */
    Set<String> broken() {
        return broken;
    }

    /** A line that is not read in the {@code Baggrund} over a scenario; {@code null} when all of it is. */
    @Nullable
    Integer flaw(String scenario) {
        return flaws.get(scenario);
    }

    private void rule(Rule rule) {
        Integer outer = flaw;
        prose(rule.getLocation(), rule.getDescription());
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
        }
        flaw = outer;
    }

    private void background(Background background) {
        int before = found.size();
        noProse(background.getLocation(), background.getDescription());
        if (flaw == null && found.size() > before) {
            flaw = found.get(before).line();
        }
    }

    private void scenario(Scenario scenario) {
        if (flaw != null) {
            flaws.put(scenario.getId(), flaw);
        }
        int before = found.size();
        noProse(scenario.getLocation(), scenario.getDescription());
        Set<String> columns = new LinkedHashSet<>();
        for (Examples examples : scenario.getExamples()) {
            noProse(examples.getLocation(), examples.getDescription());
            examples.getTableHeader().map(Outline::cells).ifPresent(columns::addAll);
            if (examples.getTableBody().isEmpty()) {
                add(
                        Outline.line(examples.getLocation()),
                        "Eksempler har ingen rækker, så scenariet bliver aldrig kørt.");
            }
        }
        if (scenario.getExamples().isEmpty() && scenario.getKeyword().strip().equals("Abstrakt Scenario")) {
            add(
                    Outline.line(scenario.getLocation()),
                    "Et Abstrakt Scenario skal have Eksempler: en tabel med en række for hvert tilfælde.");
        } else if (!scenario.getExamples().isEmpty()) {
            scenario.getSteps().forEach(step -> placeholders(step, columns));
        }
        if (found.size() > before) {
            broken.add(scenario.getId());
        }
    }

    private void placeholders(Step step, Set<String> columns) {
        placeholders(Outline.line(step.getLocation()), step.getText(), columns);
        step.getDataTable().ifPresent(table -> {
            for (TableRow row : table.getRows()) {
                placeholders(Outline.line(row.getLocation()), String.join("|", Outline.cells(row)), columns);
            }
        });
    }

    private void placeholders(int line, String text, Set<String> columns) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!columns.contains(name)) {
                String guess = Guess.nearest(name, columns);
                found.add(new Complaint(
                        line,
                        source.line(line),
                        "Eksempler har ingen kolonne, der hedder " + name + ".",
                        guess == null ? null : "<" + guess + ">"));
            }
        }
    }

    /** Prose may stand below {@code Egenskab} and {@code Regel}, but not what looks like something else. */
    private void prose(Location heading, @Nullable String description) {
        boolean heads = false;
        for (int line : lines(heading, description)) {
            String text = source.line(line);
            String guess = Keywords.heading(text);
            if (guess != null) {
                heads = true;
                String slip = Keywords.slip(text);
                String misplaced = "Linjen bliver ikke læst: overskriften hører ikke til her.";
                found.add(
                        new Complaint(line, text, slip == null ? misplaced : slip, guess.equals(text) ? null : guess));
            } else if (!heads && (step(text) || text.startsWith("|"))) {
                add(line, "Linjen bliver ikke læst, fordi den ikke står under et Scenarie.");
            }
        }
    }

    // Below a heading that is not read, what would have been its steps has the same cause.
    private static boolean step(String text) {
        return text.startsWith("* ")
                || Keywords.STEPS.stream().anyMatch(word -> text.equals(word) || text.startsWith(word + " "));
    }

    /** Below a scenario everything is meant to be read; what is not, is most likely a step with its first word misspelt. */
    private void noProse(Location heading, @Nullable String description) {
        boolean unread = false;
        for (int line : lines(heading, description)) {
            String text = source.line(line);
            if (unread && text.startsWith("|")) {
                continue; // The table of a step that is not read has the same cause.
            }
            unread = true;
            String slip = Keywords.slip(text);
            String steps =
                    "Linjen bliver ikke læst: et trin begynder med Givet, Når, Så, Og eller Men. En bemærkning begynder med #.";
            found.add(new Complaint(line, text, slip == null ? steps : slip, Keywords.corrected(text)));
            if (Keywords.heading(text) != null) {
                return; // As has what stands below a heading that is not read.
            }
        }
    }

    /** The lines of a description, comments among them left out. */
    private List<Integer> lines(Location heading, @Nullable String description) {
        List<Integer> lines = new ArrayList<>();
        if (description == null || description.isBlank()) {
            return lines;
        }
        long left = description.lines().filter(line -> !line.isBlank()).count();
        for (int line = Outline.line(heading) + 1;
                left > 0 && line <= source.lines().size();
                line++) {
            String text = source.line(line);
            if (!text.isEmpty() && !text.startsWith("#")) {
                lines.add(line);
                left--;
            }
        }
        return lines;
    }

    private void add(int line, String message) {
        found.add(new Complaint(line, source.line(line), message, null));
    }
}
