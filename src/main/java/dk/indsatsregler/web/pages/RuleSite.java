package dk.indsatsregler.web.pages;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.testing.difference.RuleChange;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.web.html.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is to show of a rule set.
 *
 * @param rules the rules
 * @param statements what they lean on
 * @param scenarios fictional children of each rule, by its id
 * @param problems what is said of each problem code, in Markdown; empty where that is not at hand
 * @param changes what local rules change; empty without any
 * @param served is there someone to answer? Else the pages are files, and have no forms
 * @param engine works out the pictures of children shown in files; {@code null} where a child can be opened instead
 * @param edited are there folders of one's own to write in?
 */
public record RuleSite(
        RuleSet rules,
        Statements statements,
        Map<String, List<RawScenario>> scenarios,
        Map<String, String> problems,
        List<RuleChange> changes,
        boolean served,
        @Nullable Regelmotor engine,
        boolean edited) {

    public RuleSite {
        scenarios = Collections.unmodifiableMap(new TreeMap<>(scenarios));
        problems = Collections.unmodifiableMap(new TreeMap<>(problems));
        changes = List.copyOf(changes);
    }

    /** Without pictures of children. */
    public RuleSite(
            RuleSet rules,
            Statements statements,
            Map<String, List<RawScenario>> scenarios,
            Map<String, String> problems,
            List<RuleChange> changes,
            boolean served) {
        this(rules, statements, scenarios, problems, changes, served, null, false);
    }

    /** The same, with one's own rules to write in. */
    public RuleSite withEditing() {
        return new RuleSite(rules, statements, scenarios, problems, changes, served, engine, true);
    }

    /** The fictional child of a scenario, as it is given first; {@code null} when it cannot be read. */
    public @Nullable Sag child(RawScenario scenario) {
        Scenario read = new ScenarioReader(rules).read("", scenario).scenario();
        return read == null ? null : read.occasions().get(0).given().sag();
    }

    /** Every page, in the order they are listed. */
    public List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        pages.add(StartPage.of(this));
        pages.addAll(AreaPages.of(this));
        pages.addAll(RulePages.of(this));
        pages.addAll(FieldPages.of(this));
        pages.addAll(SourcePages.of(this));
        pages.addAll(StatementPages.of(this));
        pages.addAll(ProblemPages.of(this));
        pages.addAll(IndexPages.of(
                pages.stream().flatMap(page -> page.entries().stream()).toList()));
        pages.add(served ? SearchPage.asked("", List.of()) : SearchPage.of());
        pages.add(AccessibilityPage.of());
        return List.copyOf(pages);
    }

    /** Is anything local: a layer of one's own, or a practice that is switched on? */
    boolean local() {
        return !rules.practices().isEmpty()
                || rules.rules().stream()
                        .anyMatch(rule -> rule.info().placering().lag() > 0);
    }

    /** The rules of each area, in the files' order; the areas in the order of their names. */
    Map<String, List<Rule>> byArea() {
        Map<String, List<Rule>> byArea = new LinkedHashMap<>();
        rules.areas().stream()
                .sorted(Comparator.comparing(area -> IndexPages.sorted(AreaNames.of(area))))
                .forEach(area -> byArea.put(area, new ArrayList<>()));
        rules.rules()
                .forEach(rule -> byArea.computeIfAbsent(rule.info().område(), area -> new ArrayList<>())
                        .add(rule));
        return byArea;
    }

    /** Where an area is shown. */
    static Address area(String area) {
        return Address.of("omraade", area);
    }

    /** Where a rule is shown. */
    public static Address rule(String id) {
        return Address.of("regel", id);
    }

    /** Where a field is shown, given as {@code Type.field}. */
    static Address field(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? Address.of("felt", path)
                : Address.of("felt", path.substring(0, dot)).at(path.substring(dot + 1));
    }

    /** Where a statement is shown. */
    static Address statement(String id) {
        return Address.of("udsagn", StatementPages.series(id)).at(id);
    }

    /** Where a problem code is shown. */
    static Address problem(String code) {
        return Address.of("fejl", code);
    }
}
