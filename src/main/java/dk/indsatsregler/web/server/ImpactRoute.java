package dk.indsatsregler.web.server;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.json.JsonProblem;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.testing.difference.LayerChanges;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.scenario.Occasion;
import dk.indsatsregler.testing.scenario.Scenario;
import dk.indsatsregler.testing.step.ScenarioReader;
import dk.indsatsregler.web.pages.Impact;
import dk.indsatsregler.web.pages.ImpactPage;
import dk.indsatsregler.web.pages.ImpactPage.Shown;
import dk.indsatsregler.web.pages.SitePage;
import dk.indsatsregler.web.pages.WorkView;
import dk.indsatsregler.web.pages.WorkView.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What local rules change, on the scenarios or on the caller's own cases. What came of those is shown once, and then forgotten. */
final class ImpactRoute {

    /** As many of one's own at once as are soon assessed. */
    static final int MOST_CASES = 1_000;

    // So few could be recognised in a table that is passed on.
    private static final int FEW = 5;
    private static final int NONE_FEW = 0;
    private static final WorkView NOTHING = new WorkView(ImpactPage.ADDRESS, Stand.NOT_BEGUN, "", 0, 0);

    private final Workbench bench;
    private final Work work;
    private @Nullable Rulebook below;
    private volatile Work.@Nullable Job<Shown> job;

    ImpactRoute(Workbench bench, Work work) {
        this.bench = bench;
        this.work = work;
    }

    /** Two rulebooks, and what tells them apart. */
    private record Both(Rulebook below, Rulebook now) {

        Impact impact() {
            return new Impact(
                    below.engine().regelsæt(), now.engine().regelsæt(), LayerChanges.of(below.rules(), now.rules()));
        }

        boolean add(Impact impact, String name, Sag sag) {
            Regelmotor old = below.engine();
            Vurdering before = old.vurder(sag);
            Vurdering after = now.engine().vurder(sag);
            boolean assessed = before.ingenVurdering() == null && after.ingenVurdering() == null;
            if (assessed) {
                impact.add(name, SagJson.standard().skriv(sag), before, after);
            }
            return assessed;
        }
    }

    /** The page as it is now. */
    SitePage page() {
        return page(List.of());
    }

    private SitePage page(List<String> errors) {
        Work.Job<Shown> last = job;
        Shown shown = last == null ? null : last.result();
        if (shown != null && shown.cases() != null) {
            job = null;
        }
        WorkView view = work.running().map(Work.Job::view).orElse(last == null ? NOTHING : last.view());
        return ImpactPage.of(bench.below() != null, bench.ownCases(), view, errors, shown);
    }

    /** Is it asked for own cases where there may be none? */
    boolean refuses(SentForm form) {
        return !bench.ownCases()
                && (form.first("goer").equals("sager") || !form.first("sager").isEmpty());
    }

    /** The page after a button was pressed. */
    SitePage page(SentForm form) {
        if (bench.below() != null) {
            switch (form.first("goer")) {
                case "scenarier" -> begin(this::scenarios);
                case "sager" -> {
                    String text = form.first("sager");
                    List<String> lines = lines(text);
                    if (lines.isEmpty()) {
                        return page(List.of("Der er ingen sager i teksten."));
                    } else if (lines.size() > MOST_CASES) {
                        return page(List.of(
                                "Der kan højst prøves 1.000 sager ad gangen her. Flere: indsatsregler konsekvens."));
                    }
                    begin(told -> new Shown(cases(lines, told), text));
                }
                case "stands" -> work.stop();
                default -> {
                    // nothing to do
                }
            }
        }
        return page();
    }

    private void begin(java.util.function.Function<Work.Told, Shown> task) {
        work.<Shown>begin(ImpactPage.ADDRESS, task).ifPresent(begun -> job = begun);
    }

    /** The counts as a table for other programs: of the cases sent, or else of the scenarios. */
    Optional<String> table(SentForm form) {
        List<String> lines = lines(form.first("sager"));
        Work.Job<Shown> last = job;
        Shown shown = last == null ? null : last.result();
        if (!lines.isEmpty() && lines.size() <= MOST_CASES && bench.below() != null) {
            return Optional.of(cases(lines, (what, done, all) -> {}).csv(FEW));
        }
        return shown == null || shown.cases() != null
                ? Optional.empty()
                : Optional.of(shown.impact().csv(NONE_FEW));
    }

    // A case is a line of its own; or one case is all there is, written over several.
    private static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        return text.isBlank()
                ? List.of()
                : lines.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("{"))
                        ? lines
                        : List.of(text);
    }

    // What is below has no folder of one's own in it, and stays as it is.
    private synchronized Both both() {
        Rulebook old = below;
        if (old == null) {
            old = Objects.requireNonNull(bench.below()).get();
            below = old;
        }
        return new Both(old, bench.now().get());
    }

    private Impact cases(List<String> lines, Work.Told told) {
        Both both = both();
        Impact impact = both.impact();
        for (int i = 0; i < lines.size(); i++) {
            told.reached("sager", i, lines.size());
            if (lines.get(i).isBlank()) {
                continue;
            }
            String name = lines.size() == 1 ? "Sagen" : "Linje " + (i + 1);
            try {
                if (!both.add(impact, name, SagJson.standard().læs(lines.get(i)))) {
                    impact.leaveOut(name + ": ingen vurdering.");
                }
            } catch (SagJsonException wrong) {
                wrong.problemer().stream()
                        .map(JsonProblem::besked)
                        .findFirst()
                        .ifPresent(why -> impact.leaveOut(name + ": " + why));
            } catch (UgyldigOplysningException wrong) {
                impact.leaveOut(name + ": " + wrong.getMessage());
            }
        }
        return impact;
    }

    private Shown scenarios(Work.Told told) {
        Both both = both();
        Map<String, byte[]> files = new TreeMap<>(bench.scenarios().get());
        files.putAll(bench.own().get());
        ScenarioReader reader = new ScenarioReader(both.now().rules());
        List<Child> children = new ArrayList<>();
        files.forEach((file, bytes) -> {
            told.reached("scenarier", 0, 0);
            for (RawScenario raw : FeatureReader.read(file, bytes).scenarios()) {
                Scenario scenario = reader.read(file, raw).scenario();
                if (scenario != null) {
                    String name = raw.name() + " (" + file + ", linje " + raw.line();
                    scenario.occasions().forEach(occasion -> children.add(new Child(name, occasion)));
                }
            }
        });
        Impact impact = both.impact();
        for (int i = 0; i < children.size(); i++) {
            told.reached("vurderinger", i, children.size());
            Child child = children.get(i);
            try {
                Sag sag = child.occasion().given().sag();
                both.add(impact, child.name() + ", den " + sag.vurderingsdato() + ")", sag);
            } catch (UgyldigOplysningException about) {
                // The scenario is about just that: there is no outcome to compare.
            }
        }
        return new Shown(impact, null);
    }

    /** A fictional child on a day. */
    private record Child(String name, Occasion occasion) {}
}
