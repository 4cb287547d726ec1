package dk.indsatsregler.web.server;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.overview.ReasonText;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeltest;
import dk.indsatsregler.testing.Scenarieresultat;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.web.pages.ScenarioPage;
import dk.indsatsregler.web.pages.SitePage;
import dk.indsatsregler.web.pages.WorkView;
import dk.indsatsregler.web.pages.WorkView.Stand;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs the scenarios, and keeps how the last run went until the next. Every child in them is fictional. */
final class ScenarioRoute {

    private static final WorkView NOTHING = new WorkView(ScenarioPage.ADDRESS, Stand.NOT_BEGUN, "", 0, 0);

    private final Workbench bench;
    private final Work work;
    private final boolean edits;
    private volatile Work.@Nullable Job<Ran> job;

    ScenarioRoute(Workbench bench, Work work, boolean edits) {
        this.bench = bench;
        this.work = work;
        this.edits = edits;
    }

    /** What came of a run, with the children of the scenarios that failed. */
    private record Ran(Proeverapport report, Duration took, Map<String, Child> failed) {}

    /** The child of a scenario that failed, and what decided the rule. */
    private record Child(Sag sag, String sentence) {

        @Override
        public String toString() {
            return "Child";
        }
    }

    /** The page as it is now. */
    SitePage page() {
        Work.Job<Ran> last = job;
        Ran ran = last == null ? null : last.result();
        WorkView view = work.running().map(Work.Job::view).orElse(last == null ? NOTHING : last.view());
        return ScenarioPage.of(
                !bench.own().get().isEmpty(),
                bench.below() != null,
                edits,
                view,
                ran == null
                        ? null
                        : new ScenarioPage.Ran(
                                ran.report(),
                                ran.took(),
                                s -> Optional.ofNullable(ran.failed().get(place(s.fil(), s.linje())))
                                        .map(Child::sentence)
                                        .orElse(""),
                                s -> ran.failed().containsKey(place(s.fil(), s.linje()))));
    }

    /** The page after a button was pressed. */
    SitePage page(SentForm form) {
        switch (form.first("goer")) {
            case "alle" -> begin(true, form.first("fejl").equals("ja"));
            case "egne" -> begin(false, true);
            case "stands" -> work.stop();
            default -> {
                // nothing to do
            }
        }
        return page();
    }

    private void begin(boolean all, boolean slips) {
        work.<Ran>begin(ScenarioPage.ADDRESS, told -> run(all, slips, told)).ifPresent(begun -> job = begun);
    }

    private Ran run(boolean all, boolean slips, Work.Told told) {
        long began = System.nanoTime();
        Map<String, byte[]> files = new TreeMap<>(all ? bench.scenarios().get() : Map.of());
        files.putAll(bench.own().get());
        Regeltest test = bench.rules()
                .apply(Regeltest.af(files))
                .medDækning()
                .medFremdrift((step, done, count) -> told.reached(step.tekst(), done, count));
        Proeverapport report = (slips || bench.below() != null ? test.medMutation() : test).kør();
        Map<String, Child> failed = failed(report, files, told);
        return new Ran(report, Duration.ofNanos(System.nanoTime() - began), failed);
    }

    private Map<String, Child> failed(Proeverapport report, Map<String, byte[]> files, Work.Told told) {
        Map<String, Child> children = new HashMap<>();
        List<Scenarieresultat> failed = report.scenarier().stream()
                .filter(s -> !s.bestået() && !s.gælderFilen())
                .toList();
        if (failed.isEmpty()) {
            return children;
        }
        Rulebook book = bench.now().get();
        ScenarioReader reader = new ScenarioReader(book.rules());
        Map<String, List<RawScenario>> read = new HashMap<>();
        for (Scenarieresultat each : failed) {
            told.reached("scenarier, der fejlede", children.size(), failed.size());
            read
                    .computeIfAbsent(
                            each.fil(),
                            name -> FeatureReader.read(name, files.getOrDefault(name, new byte[0]))
                                    .scenarios())
                    .stream()
                    .filter(raw -> raw.line() == each.linje())
                    .findFirst()
                    .map(raw -> reader.read(each.fil(), raw).scenario())
                    .flatMap(scenario -> child(book, scenario, each.regel()))
                    .ifPresent(child -> children.put(place(each.fil(), each.linje()), child));
        }
        return children;
    }

    private static Optional<Child> child(Rulebook book, Scenario scenario, @Nullable String rule) {
        List<Occasion> occasions = scenario.occasions();
        try {
            Sag sag = occasions.get(0).given().sag();
            Vurdering assessment = book.engine().vurder(sag);
            // Of several days it cannot be said in one sentence.
            boolean one = occasions.size() == 1
                    && assessment.ingenVurdering() == null
                    && assessment.udfald().stream().anyMatch(u -> u.id().equals(rule));
            return Optional.of(new Child(sag, one ? ReasonText.of(assessment.forklar(String.valueOf(rule))) : ""));
        } catch (UgyldigOplysningException e) {
            return Optional.empty();
        }
    }

    /** The child of a scenario that failed in the last run. */
    Optional<Sag> child(String file, String line) {
        Work.Job<Ran> last = job;
        Ran ran = last == null ? null : last.result();
        return Optional.ofNullable(ran)
                .map(r -> r.failed().get(file + ":" + line))
                .map(Child::sag);
    }

    private static String place(String file, int line) {
        return file + ":" + line;
    }
}
