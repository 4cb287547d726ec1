package dk.indsatsregler.testing.feature;

import dk.indsatsregler.rulefile.problem.Danish;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Gherkin would pass over in silence: lines it takes for prose, though they were meant to be read, and outlines that make no
 * scenario.
 */
final class IgnoredLines {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>|\"]+)>");

    private final SourceText source;
    private final List<Complaint> found = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, Integer> flaws = new HashMap<>();
    private @Nullable Integer flaw;

    IgnoredLines(SourceText source) {
        this.source = source;
    }

    List<Complaint> in(Feature feature) {
        prose(feature.getLocation(), feature.getDescription());
        examples(feature.getChildren().stream()
                .flatMap(child -> child.getScenario().stream())
                .toList());
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
        examples(rule.getChildren().stream()
                .flatMap(child -> child.getScenario().stream())
                .toList());
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
        }
        flaw = outer;
    }

    /** "Eksempel:" begins a scenario; below an outline without a table of its own, "Eksempler:" was meant. */
    private void examples(List<Scenario> scenarios) {
        for (int i = 1; i < scenarios.size(); i++) {
            Scenario outline = scenarios.get(i - 1);
            Scenario next = scenarios.get(i);
            String description =
                    next.getDescription() == null ? "" : next.getDescription().strip();
            if (outline.getExamples().isEmpty()
                    && next.getKeyword().strip().equals("Eksempel")
                    && next.getSteps().isEmpty()
                    && description.startsWith("|")) {
                int line = Outline.line(next.getLocation());
                found.add(new Complaint(
                        line,
                        source.line(line),
                        "Eksempel: begynder et nyt scenarie, så tabellen bliver ikke læst. Over rækkerne i et Abstrakt Scenario står Eksempler:",
                        source.line(line).replaceFirst("Eksempel", "Eksempler")));
                broken.add(outline.getId());
                broken.add(next.getId());
            }
        }
    }

    private void background(Background background) {
        int before = found.size();
        noProse(background.getLocation(), background.getDescription());
        if (flaw == null && found.size() > before) {
            flaw = found.get(before).line();
        }
    }

    private void scenario(Scenario scenario) {
        if (broken.contains(scenario.getId())) {
            return;
        }
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
            columns(scenario);
            scenario.getSteps().forEach(step -> placeholders(step, columns, unused(scenario)));
        }
        if (found.size() > before) {
            broken.add(scenario.getId());
        }
    }

    /** Columns that stand twice, and those no step and no title reads: what stands there is not tried. */
    private void columns(Scenario scenario) {
        List<String> unused = unused(scenario);
        boolean misspelt = texts(scenario)
                .anyMatch(text -> PLACEHOLDER
                        .matcher(text)
                        .results()
                        .anyMatch(m -> scenario.getExamples().stream()
                                .noneMatch(e -> e.getTableHeader()
                                        .map(Outline::cells)
                                        .orElse(List.of())
                                        .contains(m.group(1)))));
        for (Examples examples : scenario.getExamples()) {
            List<String> header = examples.getTableHeader().map(Outline::cells).orElse(List.of());
            int line = examples.getTableHeader()
                    .map(row -> Outline.line(row.getLocation()))
                    .orElse(Outline.line(examples.getLocation()));
            List<String> twice = header.stream()
                    .filter(name -> Collections.frequency(header, name) > 1)
                    .distinct()
                    .toList();
            List<String> own =
                    header.stream().filter(unused::contains).distinct().toList();
            if (!twice.isEmpty()) {
                add(line, "Kolonnen " + Danish.list(twice) + " står to gange. Kun den ene ville blive læst.");
            } else if (!own.isEmpty() && !misspelt) {
                add(
                        line,
                        (own.size() == 1 ? "Kolonnen " : "Kolonnerne ") + Danish.list(own)
                                + " læses ikke: hverken i et trin eller i navnet står "
                                + Danish.either(own.stream()
                                        .map(name -> "<" + name + ">")
                                        .toList())
                                + ", så det, der står i " + (own.size() == 1 ? "den" : "dem")
                                + ", bliver ikke prøvet.");
            }
        }
    }

    private static List<String> unused(Scenario scenario) {
        List<String> texts = texts(scenario).toList();
        return scenario.getExamples().stream()
                .flatMap(examples -> examples.getTableHeader().map(Outline::cells).orElse(List.of()).stream())
                .distinct()
                .filter(name -> texts.stream().noneMatch(text -> text.contains("<" + name + ">")))
                .toList();
    }

    private static Stream<String> texts(Scenario scenario) {
        return Stream.concat(
                Stream.of(scenario.getName()),
                scenario.getSteps().stream()
                        .flatMap(step -> Stream.concat(
                                Stream.of(step.getText()),
                                step.getDataTable().stream()
                                        .flatMap(table -> table.getRows().stream())
                                        .flatMap(row -> Outline.cells(row).stream()))));
    }

    private void placeholders(Step step, Set<String> columns, List<String> unused) {
        placeholders(Outline.line(step.getLocation()), step.getText(), columns, unused);
        step.getDataTable().ifPresent(table -> {
            for (TableRow row : table.getRows()) {
                placeholders(Outline.line(row.getLocation()), String.join("|", Outline.cells(row)), columns, unused);
            }
        });
    }

    private void placeholders(int line, String text, Set<String> columns, List<String> unused) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!columns.contains(name)) {
                String near = Guess.nearest(name, columns);
                String guess = near != null ? near : unused.size() == 1 ? unused.get(0) : null;
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
            String guess = GherkinKeywords.heading(text);
            if (guess != null) {
                heads = true;
                String slip = GherkinKeywords.slip(text);
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
                || GherkinKeywords.STEPS.stream().anyMatch(word -> text.equals(word) || text.startsWith(word + " "));
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
            String slip = GherkinKeywords.slip(text);
            String steps =
                    "Linjen bliver ikke læst: et trin begynder med Givet, Når, Så, Og eller Men. En bemærkning begynder med #.";
            found.add(new Complaint(line, text, slip == null ? steps : slip, GherkinKeywords.step(text)));
            if (GherkinKeywords.heading(text) != null) {
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
