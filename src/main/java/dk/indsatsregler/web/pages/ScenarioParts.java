package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Forslag;
import dk.indsatsregler.testing.Hul;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Regeldaekning;
import dk.indsatsregler.testing.Scenarieresultat;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How scenarios went, as pieces of a page: the same in the folder {@code test --rapport} writes and where they are run. */
public final class ScenarioParts {

    private static final int MOST = 100;

    private final Proeverapport report;
    private final Function<String, Address> rule;
    private final Function<Scenarieresultat, Html> beside;
    private final Function<Forslag, Html> take;

    /**
     * @param report the report
     * @param rule where a rule is shown
     * @param beside what can be done with a scenario that failed
     * @param take what can be done with a scenario that is proposed
     */
    public ScenarioParts(
            Proeverapport report,
            Function<String, Address> rule,
            Function<Scenarieresultat, Html> beside,
            Function<Forslag, Html> take) {
        this.report = report;
        this.rule = rule;
        this.beside = beside;
        this.take = take;
    }

    /** A whole number as it is written in Danish: {@code 2.681}. */
    public static String number(long number) {
        return String.valueOf(number).replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".");
    }

    /** The counts: how many passed and how long it took. */
    public Html count(Duration took) {
        long files = report.scenarier().stream()
                .filter(s -> !s.bestået() && s.gælderFilen())
                .count();
        long all = report.scenarier().size() - files;
        long failed = report.scenarier().stream().filter(s -> !s.bestået()).count() - files;
        return el(
                        "p",
                        number(all) + (all == 1 ? " scenarie: " : " scenarier: ") + number(all - failed) + " bestået · "
                                + number(failed) + " fejlet · " + seconds(took)
                                + (files == 0 ? "" : " · desuden " + number(files) + " fejl i filerne"))
                .cls("tal");
    }

    /** {@code 18 sekunder}; under ten with three decimals, for a single scenario takes few of them. */
    public static String seconds(Duration took) {
        String exact = dk.indsatsregler.testing.Tidtagning.sekunder(took).replace('.', ',');
        return (took.toSeconds() < 10 ? exact : number(took.toSeconds())) + " sekunder";
    }

    /** What failed, each with why; nothing when nothing did. */
    public Html failures() {
        List<Scenarieresultat> failed =
                report.scenarier().stream().filter(s -> !s.bestået()).toList();
        List<Html> parts = new ArrayList<>();
        for (Scenarieresultat scenario : failed.subList(0, Math.min(MOST, failed.size()))) {
            String id = scenario.regel();
            parts.add(el(
                    "section",
                    el("h3", "✗ " + (id == null ? "" : id + " / ") + scenario.navn()),
                    said(scenario),
                    beside.apply(scenario),
                    explained(scenario),
                    el(
                                    "p",
                                    id == null ? Html.nothing() : Html.of(a(rule.apply(id), id), text(" · ")),
                                    text(scenario.fil() + ", linje " + scenario.linje()))
                            .cls("kilde")));
        }
        if (failed.size() > MOST) {
            parts.add(el("p", "… og " + number(failed.size() - MOST) + " til."));
        }
        return section("Fejlet", parts);
    }

    /** What was expected and what came, with the explanation of the rules folded. */
    public static Html failure(Scenarieresultat scenario) {
        return Html.of(said(scenario), explained(scenario));
    }

    private static Html said(Scenarieresultat scenario) {
        String said = String.valueOf(scenario.fejl());
        for (String explanation : scenario.forklaringer()) {
            said = said.replace(explanation, "");
        }
        return words(said);
    }

    private static Html explained(Scenarieresultat scenario) {
        List<Html> explained = new ArrayList<>();
        explained.add(el("summary", "Forklaringen"));
        scenario.forklaringer().stream().distinct().forEach(words -> explained.add(words(words.stripIndent())));
        return explained.size() == 1 ? Html.nothing() : el("details", explained);
    }

    /** Words with their own lines. */
    static Html words(String words) {
        return el("pre", words.strip()).cls("ord");
    }

    /** How much is shown, in a line each; nothing of what was not measured. */
    public Html figures() {
        Daekning coverage = report.dækning();
        Mutationer mutations = report.mutationer();
        List<Html> parts = new ArrayList<>();
        if (coverage != null) {
            List<Regeldaekning> lacking =
                    coverage.regler().stream().filter(r -> !r.fuld()).toList();
            parts.add(el(
                            "p",
                            "Dækning: " + number(coverage.dækket()) + " af " + number(coverage.mål()) + " mål ("
                                    + coverage.procent() + " %). Regler uden fuld dækning: " + number(lacking.size())
                                    + ".")
                    .cls("tal"));
        }
        if (mutations != null) {
            parts.add(el(
                            "p",
                            "Fejl, der kunne være i reglerne: " + number(mutations.fanget()) + " opdages, "
                                    + number(mutations.overlevende().size()) + " gør ikke.")
                    .cls("tal"));
        }
        return Html.of(parts);
    }

    /** How much is shown, drawn, and by source; nothing when it was not measured. */
    public Html coverage() {
        Daekning coverage = report.dækning();
        if (coverage == null && report.mutationer() == null) {
            return Html.nothing();
        }
        return section(
                "Dækning",
                List.of(
                        CoveragePicture.of(report),
                        coverage == null || coverage.regler().isEmpty()
                                ? Html.nothing()
                                : Parts.folded("Pr. kilde", bySource(coverage.regler()))));
    }

    /** The figures of one rule, drawn. */
    public Html picture(String id) {
        return CoveragePicture.of(report, id);
    }

    private static Html bySource(List<Regeldaekning> rules) {
        Map<String, Regeldaekning> bySource = new TreeMap<>();
        for (Regeldaekning each : rules) {
            String name = SourcePages.name(each.kilde());
            bySource.merge(
                    name,
                    each,
                    (one, other) ->
                            new Regeldaekning(name, name, one.dækket() + other.dækket(), one.mål() + other.mål()));
        }
        List<List<Html>> rows = new ArrayList<>();
        bySource.forEach((name, figures) -> rows.add(List.of(
                text(name),
                text(number(figures.dækket()) + " af " + number(figures.mål())),
                text(figures.fuld() ? "✓ alt" : "✗ mangler " + number(figures.mål() - figures.dækket())))));
        return Parts.table("Dækning pr. kilde", List.of("Kilde", "Mål, der er vist", "Fuld dækning"), rows);
    }

    /** The slips nobody would notice, those one scenario would notice together. */
    public Html unnoticed(Predicate<Hul> some) {
        Mutationer mutations = report.mutationer();
        return mutations == null
                ? Html.nothing()
                : section("Fejl, ingen ville opdage", holes(some, mutations.overlevende()));
    }

    /** What no scenario shows, those one scenario would show together. */
    public Html unshown(Predicate<Hul> some) {
        Daekning coverage = report.dækning();
        return coverage == null
                ? Html.nothing()
                : section("Ikke vist af noget scenarie", holes(some, coverage.udækkede()));
    }

    private List<Html> holes(Predicate<Hul> wanted, List<Hul> all) {
        List<Hul> holes = all.stream().filter(wanted).toList();
        Map<Object, List<Hul>> together = new LinkedHashMap<>();
        for (Hul hole : holes) {
            Forslag proposed = hole.forslag();
            together.computeIfAbsent(proposed == null ? hole : proposed, p -> new ArrayList<>())
                    .add(hole);
        }
        List<Html> parts = new ArrayList<>();
        together.values().stream()
                .limit(MOST)
                .forEach(some -> parts.add(holes(some, some.get(0).forslag())));
        if (together.size() > MOST) {
            parts.add(el("p", "… og " + number(together.size() - MOST) + " til."));
        }
        return parts;
    }

    private Html holes(List<Hul> some, @Nullable Forslag proposed) {
        List<Html> said = new ArrayList<>();
        for (Hul hole : some) {
            said.add(el("p", a(rule.apply(hole.regel()), hole.regel())));
            said.add(words(hole.ord()));
        }
        return el(
                "section",
                Html.of(said),
                proposed == null
                        ? Html.nothing()
                        : el(
                                "details",
                                el("summary", "Forslag til " + proposed.fil()),
                                el(
                                        "p",
                                        "Under " + proposed.overskrift()
                                                + ". Det siger, hvad reglerne siger nu, ikke om det er rigtigt."),
                                el("pre", proposed.tekst().stripTrailing()).with("tabindex", "0")),
                proposed == null ? Html.nothing() : take.apply(proposed));
    }

    private static Html section(String heading, List<Html> parts) {
        return parts.isEmpty() ? Html.nothing() : Html.of(el("h2", heading), Html.of(parts));
    }
}
