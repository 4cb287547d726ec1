package dk.indsatsregler.testing;

import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.text.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as policy staff read it: nothing is said twice. */
final class ReportText {

    private static final String INDENT = "    ";
    private static final int FEW = 5;

    private final List<Scenarieresultat> failed;
    private final Map<String, String> explained = new HashMap<>();

    private ReportText(List<Scenarieresultat> failed) {
        this.failed = failed;
    }

    static String of(Proeverapport report) {
        List<Scenarieresultat> failed =
                report.scenarier().stream().filter(s -> !s.bestået()).toList();
        StringBuilder text = new StringBuilder(new ReportText(failed).failures());
        text.append(count(report.scenarier(), failed)).append('\n');
        Daekning coverage = report.dækning();
        if (coverage != null) {
            text.append("\nDÆKNING\n").append(coverage.tekst());
        }
        Mutationer mutations = report.mutationer();
        if (mutations != null) {
            text.append("\nFEJL, DER KUNNE VÆRE I REGLERNE\n").append(mutations.tekst());
        }
        return text.toString();
    }

    private String failures() {
        Map<String, List<Scenarieresultat>> together = new LinkedHashMap<>();
        for (Scenarieresultat scenario : failed) {
            String reason = notRun(scenario);
            // What is not run, for one and the same reason, is one entry; anything else is one of its own.
            String key = reason == null ? String.valueOf(together.size()) : scenario.fil() + "\n" + reason;
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(scenario);
        }
        StringBuilder text = new StringBuilder();
        together.values().forEach(same -> text.append(same.size() == 1 ? failed(same.get(0)) : notRun(same)));
        return text.toString();
    }

    /** Why a scenario is not run, when that is said elsewhere; {@code null} when it is run. */
    private static @Nullable String notRun(Scenarieresultat scenario) {
        return String.valueOf(scenario.fejl())
                .lines()
                .filter(line -> line.startsWith(ScenarioReader.NOT_RUN))
                .findFirst()
                .orElse(null);
    }

    private static String notRun(List<Scenarieresultat> same) {
        Scenarieresultat first = same.get(0);
        List<String> lines =
                same.stream().map(s -> String.valueOf(s.linje())).distinct().toList();
        return "✗ " + VisibleText.line(first.fil()) + ":" + first.linje() + "\n  " + same.size() + " scenarier, linje "
                + Danish.list(lines) + "\n" + INDENT + notRun(first) + "\n\n";
    }

    /** Where a scenario stands, and why it failed; an explanation that stands above is referred to. */
    private String failed(Scenarieresultat scenario) {
        String place = VisibleText.line(scenario.fil()) + ":" + scenario.linje();
        String failure = String.valueOf(scenario.fejl());
        for (String explanation : scenario.forklaringer().stream().distinct().toList()) {
            String before = explained.putIfAbsent(explanation, place);
            if (before != null) {
                String rule = explanation.strip().split(":", 2)[0];
                failure = failure.replace(explanation, "(Forklaringen af " + rule + " står ved " + before + ".)");
            }
        }
        String rule = scenario.regel() == null ? "" : "  " + scenario.regel();
        return "✗ " + place + rule + "\n  " + VisibleText.line(scenario.navn()) + "\n"
                + failure.stripTrailing()
                        .lines()
                        .map(line -> line.isBlank() ? "" : INDENT + line)
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }

    /** What is wrong with a file is counted apart: it is no scenario. */
    private static String count(List<Scenarieresultat> all, List<Scenarieresultat> failed) {
        List<Scenarieresultat> scenarios =
                failed.stream().filter(s -> !s.gælderFilen()).toList();
        int files = failed.size() - scenarios.size();
        int count = all.size() - files;
        return count + (count == 1 ? " scenarie: " : " scenarier: ") + (count - scenarios.size()) + " bestået, "
                + scenarios.size() + " fejlet." + (files == 0 ? "" : " Desuden " + files + " fejl i filerne.")
                + (scenarios.size() > FEW ? "\nFejlet: " + perRule(scenarios) + "." : "");
    }

    private static String perRule(List<Scenarieresultat> failed) {
        Map<String, Integer> perRule = new LinkedHashMap<>();
        failed.forEach(s -> perRule.merge(s.regel() == null ? "uden for en regel" : s.regel(), 1, Integer::sum));
        return perRule.entrySet().stream()
                .map(rule -> rule.getKey() + ": " + rule.getValue())
                .collect(Collectors.joining(", "));
    }
}
