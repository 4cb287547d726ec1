package dk.indsatsregler.lsp;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Regelproblem.Alvor;
import dk.indsatsregler.editing.Document;
import dk.indsatsregler.editing.Workspace;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.Heading;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.ScenarioResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How scenarios last went.
 *
 * @param passed how many of a rule's scenarios passed
 * @param failed how many did not
 * @param problems what failed and why, where it stands
 */
record ScenarioState(
        Map<String, Integer> passed, Map<String, Integer> failed, Map<Document, List<Regelproblem>> problems) {

    static final ScenarioState NONE = new ScenarioState(Map.of(), Map.of(), Map.of());

    /** Runs the scenarios of a file, or of a rule in every file; empty when the rules cannot be loaded. */
    static Optional<ScenarioState> run(Workspace workspace, Document document, String rule) {
        boolean ofFile = rule.isEmpty() && !document.ofRules();
        return workspace
                .run(feature -> ofFile ? feature.equals(document) : tests(workspace, feature, document, rule))
                .map(run -> of(workspace, run, rule));
    }

    // The rules of a rule file, or one rule, are tested where a heading names them.
    private static boolean tests(Workspace workspace, Document feature, Document document, String rule) {
        List<String> ids = rule.isEmpty()
                ? workspace.symbols(document).stream()
                        .map(symbol -> symbol.id())
                        .toList()
                : List.of(rule);
        return workspace.symbols(feature).stream().anyMatch(symbol -> ids.contains(symbol.id()));
    }

    private static ScenarioState of(Workspace workspace, Run run, String rule) {
        Map<String, Integer> passed = new HashMap<>();
        Map<String, Integer> failed = new HashMap<>();
        Map<Document, List<Regelproblem>> problems = new HashMap<>();
        for (ScenarioResult result : run.ran()) {
            String of = String.valueOf(result.rule());
            if (!rule.isEmpty() && !of.equals(rule)) {
                continue;
            }
            (result.passed() ? passed : failed).merge(of, 1, Integer::sum);
            if (!result.passed()) {
                workspace.documents().stream()
                        .filter(document -> document.name().equals(result.file()))
                        .reduce((lower, upper) -> upper)
                        .ifPresent(document -> problems.computeIfAbsent(document, d -> new ArrayList<>())
                                .add(problem(workspace, document, result)));
            }
        }
        return new ScenarioState(passed, failed, problems);
    }

    private static Regelproblem problem(Workspace workspace, Document document, ScenarioResult result) {
        String line = workspace
                .text(document)
                .orElse("")
                .lines()
                .skip(Math.max(0, result.line() - 1))
                .findFirst()
                .orElse("");
        int indent = line.length() - line.stripLeading().length();
        return new Regelproblem(
                "SCENARIE",
                document.name(),
                result.line(),
                indent + 1,
                Math.max(1, line.strip().length()),
                result.rule(),
                line,
                String.valueOf(result.failure()).strip(),
                null,
                Alvor.FEJL,
                null,
                null);
    }

    /** How many scenarios there are of each rule, in all files. */
    static Map<String, Integer> counts(Workspace workspace) {
        Map<String, Integer> counts = new HashMap<>();
        for (Document document : workspace.documents()) {
            if (!document.ofRules()) {
                byte[] text = workspace.text(document).orElse("").getBytes(StandardCharsets.UTF_8);
                FeatureReader.read(document.name(), text).scenarios().stream()
                        .flatMap(scenario -> Stream.ofNullable(scenario.heading()))
                        .map(Heading::id)
                        .forEach(id -> counts.merge(id, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** What is said above a rule. */
    String text(String id, int scenarios) {
        int bad = failed.getOrDefault(id, 0);
        int good = passed.getOrDefault(id, 0);
        String count = scenarios == 1 ? "1 scenarie" : scenarios + " scenarier";
        if (scenarios == 0) {
            return "Ingen scenarier";
        }
        return count + (bad > 0 ? " · " + bad + " fejler" : good > 0 ? " · bestået" : " · kør");
    }
}
