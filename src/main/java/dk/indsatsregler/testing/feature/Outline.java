package dk.indsatsregler.testing.feature;

import dk.indsatsregler.testing.feature.RawStep.Part;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands where in a feature, so that scenarios with their examples filled in find their way back to the lines of the file. */
final class Outline {

    private final List<Heading> headings = new ArrayList<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Boolean> background = new HashMap<>();
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, Heading> headingOf = new HashMap<>();
    private final Map<String, TableRow> rows = new HashMap<>();
    private final Map<String, Examples> examplesOf = new HashMap<>();

    Outline(Feature feature) {
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(this::add);
            child.getScenario().ifPresent(scenario -> add(scenario, null));
            child.getRule().ifPresent(this::add);
        }
    }

    private void add(Rule rule) {
        Heading heading = new Heading(folded(rule.getName()), line(rule.getLocation()));
        headings.add(heading);
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::add);
            child.getScenario().ifPresent(scenario -> add(scenario, heading));
        }
    }

    private void add(Background shared) {
        shared.getSteps().forEach(step -> {
            steps.put(step.getId(), step);
            background.put(step.getId(), true);
        });
    }

    private void add(Scenario scenario, @Nullable Heading heading) {
        scenarios.put(scenario.getId(), scenario);
        if (heading != null) {
            headingOf.put(scenario.getId(), heading);
        }
        scenario.getSteps().forEach(step -> steps.put(step.getId(), step));
        for (Examples examples : scenario.getExamples()) {
            for (TableRow row : examples.getTableBody()) {
                rows.put(row.getId(), row);
                examplesOf.put(row.getId(), examples);
            }
        }
    }

    List<Heading> headings() {
        return headings;
    }

    RawScenario scenario(Pickle pickle, @Nullable Integer flaw) {
        List<String> ids = pickle.getAstNodeIds();
        Scenario scenario = Objects.requireNonNull(scenarios.get(ids.get(0)));
        TableRow row = ids.size() < 2 ? null : rows.get(ids.get(1));
        List<RawStep> raw = new ArrayList<>();
        Part part = Part.GIVEN;
        for (PickleStep step : pickle.getSteps()) {
            Step written = Objects.requireNonNull(steps.get(step.getAstNodeIds().get(0)));
            part = part(written, part);
            raw.add(step(step, written, part));
        }
        return new RawScenario(
                row == null ? folded(pickle.getName()) : named(folded(pickle.getName()), scenario, row),
                line(row == null ? scenario.getLocation() : row.getLocation()),
                headingOf.get(scenario.getId()),
                raw,
                flaw);
    }

    /** The name with the values of the row: those it does not name itself stand behind it. */
    private String named(String name, Scenario scenario, TableRow row) {
        List<String> values = new ArrayList<>();
        List<String> header = Objects.requireNonNull(examplesOf.get(row.getId()))
                .getTableHeader()
                .map(Outline::cells)
                .orElse(List.of());
        List<String> cells = cells(row);
        for (int i = 0; i < header.size(); i++) {
            if (!scenario.getName().contains("<" + header.get(i) + ">")) {
                values.add(header.get(i) + ": " + cells.get(i));
            }
        }
        return values.isEmpty() ? name : name + " (" + String.join(", ", values) + ")";
    }

    private RawStep step(PickleStep step, Step written, Part part) {
        List<RawStep.Row> table = step.getArgument()
                .flatMap(PickleStepArgument::getDataTable)
                .map(filled -> table(filled, written))
                .orElse(null);
        return new RawStep(
                part,
                written.getKeyword().strip(),
                folded(step.getText()),
                table,
                written.getDocString().isPresent(),
                background.containsKey(written.getId()),
                line(written.getLocation()));
    }

    private static List<RawStep.Row> table(PickleTable filled, Step written) {
        List<TableRow> lines = written.getDataTable().orElseThrow().getRows();
        List<RawStep.Row> rows = new ArrayList<>();
        for (int i = 0; i < filled.getRows().size(); i++) {
            List<String> cells = filled.getRows().get(i).getCells().stream()
                    .map(PickleTableCell::getValue)
                    .map(Outline::folded)
                    .toList();
            rows.add(new RawStep.Row(cells, line(lines.get(i).getLocation())));
        }
        return rows;
    }

    private static Part part(Step step, Part before) {
        for (Part part : Part.values()) {
            if (part.keyword().equals(step.getKeyword().strip())) {
                return part;
            }
        }
        return before;
    }

    static List<String> cells(TableRow row) {
        return row.getCells().stream().map(cell -> folded(cell.getValue())).toList();
    }

    static int line(Location location) {
        return location.getLine();
    }

    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
