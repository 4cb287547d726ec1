package dk.indsatsregler.web.report;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;

import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.testing.Daekning;
import dk.indsatsregler.testing.Hul;
import dk.indsatsregler.testing.Mutationer;
import dk.indsatsregler.testing.Opdaget;
import dk.indsatsregler.testing.Proeverapport;
import dk.indsatsregler.testing.Scenarieresultat;
import dk.indsatsregler.testing.Tidtagning;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Element;
import dk.indsatsregler.web.html.Html;
import dk.indsatsregler.web.html.Links;
import dk.indsatsregler.web.pages.Frame;
import dk.indsatsregler.web.pages.ScenarioParts;
import dk.indsatsregler.web.pages.SiteResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A report as a folder of pages: failures first, then what nobody would notice, then every rule with its scenarios and the slips each of them
 * notices. Times are all that differs from run to run.
 */
public final class ScenarioReport {

    /** The file that says what the folder is, and what it holds. */
    public static final String SIGN = "rapport.txt";

    private static final String SIGN_TEXT =
            "Scenarierapport lavet af indsatsregler test. Hele mappen erstattes, når den laves igen.\n";
    private static final String POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

    private final Proeverapport report;
    private final Tidtagning timing;
    private final ScenarioParts parts;

    private ScenarioReport(Proeverapport report, Tidtagning timing) {
        this.report = report;
        this.timing = timing;
        this.parts =
                new ScenarioParts(report, ScenarioReport::at, scenario -> Html.nothing(), proposal -> Html.nothing());
    }

    /** The files a folder of ours says it holds, itself included; none when this is not the sign of one. */
    public static List<String> listed(String sign) {
        return sign.startsWith(SIGN_TEXT) ? sign.lines().skip(1).toList() : List.of();
    }

    /** Every file by its name from the top of the folder. */
    public static Map<String, byte[]> of(Proeverapport report, Tidtagning timing) {
        ScenarioReport pages = new ScenarioReport(report, timing);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("index.html", pages.page(Address.START, "Scenarier", pages.first()));
        for (String rule : pages.rules()) {
            files.put(at(rule).path() + ".html", pages.page(at(rule), rule, pages.rule(rule)));
        }
        files.put(Frame.STYLE.path(), SiteResource.text("indsatsregler.css").getBytes(StandardCharsets.UTF_8));
        Set<String> names = new TreeSet<>(files.keySet());
        names.add(SIGN);
        files.put(SIGN, (SIGN_TEXT + String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Address at(String rule) {
        return Address.of("regel", rule);
    }

    private Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        report.scenarier().stream().flatMap(s -> Stream.ofNullable(s.regel())).forEach(rules::add);
        holes().forEach(hole -> rules.add(hole.regel()));
        survivors().forEach(hole -> rules.add(hole.regel()));
        noticed().forEach(noticed -> rules.add(noticed.regel()));
        return rules;
    }

    private List<Hul> holes() {
        Daekning coverage = report.dækning();
        return coverage == null ? List.of() : coverage.udækkede();
    }

    private List<Hul> survivors() {
        Mutationer mutations = report.mutationer();
        return mutations == null ? List.of() : mutations.overlevende();
    }

    private List<Opdaget> noticed() {
        Mutationer mutations = report.mutationer();
        return mutations == null ? List.of() : mutations.opdagede();
    }

    private byte[] page(Address address, String title, Html body) {
        List<Html> way = address.equals(Address.START)
                ? List.of()
                : List.of(el("nav", el("ol", el("li", a(Address.START, "Scenarier"))))
                        .cls("vej")
                        .with("aria-label", "Du er her"));
        Element html = el(
                        "html",
                        el(
                                "head",
                                el("meta").with("charset", "utf-8"),
                                el("meta")
                                        .with("http-equiv", "Content-Security-Policy")
                                        .with("content", POLICY),
                                el("meta")
                                        .with("name", "viewport")
                                        .with("content", "width=device-width, initial-scale=1"),
                                el("title", title + " · Scenarier · Indsatsregler"),
                                el("link").with("rel", "stylesheet").to("href", Frame.STYLE)),
                        el("body", el("main", Html.of(way), el("h1", title), body), el("footer", el("p", identity()))))
                .with("lang", "da");
        StringBuilder written = new StringBuilder("<!DOCTYPE html>\n");
        html.write(written, Links.files(address));
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String identity() {
        Regelsaet rules = report.regelsæt();
        return (rules == null ? "" : "Regelsæt " + rules.version() + ", SHA-256 " + rules.sha256() + ". ") + "Kørt "
                + timing.begyndt() + " UTC.";
    }

    // The first page.

    private Html first() {
        Duration took = report.scenarier().stream().map(timing::tid).reduce(Duration.ZERO, Duration::plus);
        return Html.of(
                parts.count(took),
                parts.figures(),
                parts.failures(),
                parts.unnoticed(hole -> true),
                parts.unshown(hole -> true),
                parts.coverage(),
                el("h2", "Regler"),
                table());
    }

    private Html table() {
        List<Html> rows = new ArrayList<>();
        for (String rule : rules()) {
            List<Scenarieresultat> own = of(rule);
            long failed = own.stream().filter(s -> !s.bestået()).count();
            rows.add(el(
                    "tr",
                    el("th", a(at(rule), rule)).with("scope", "row"),
                    el("td", String.valueOf(own.size())),
                    el("td", failed == 0 ? "✓ 0" : "✗ " + failed),
                    el("td", report.dækning() == null ? "–" : count(holes(), rule)),
                    el(
                            "td",
                            report.mutationer() == null
                                    ? "–"
                                    : String.valueOf(noticed().stream()
                                            .filter(n -> n.regel().equals(rule))
                                            .count())),
                    el("td", report.mutationer() == null ? "–" : count(survivors(), rule)),
                    el("td", seconds(own))));
        }
        List<Element> head = Stream.of(
                        "Regel", "Scenarier", "Fejlet", "Ikke vist", "Fejl, der opdages", "Opdages ikke", "Tid")
                .map(name -> el("th", name).with("scope", "col"))
                .toList();
        return el("table", el("thead", el("tr", head)), el("tbody", rows));
    }

    private static String count(List<Hul> holes, String rule) {
        return String.valueOf(holes.stream().filter(h -> h.regel().equals(rule)).count());
    }

    private List<Scenarieresultat> of(String rule) {
        return report.scenarier().stream().filter(s -> rule.equals(s.regel())).toList();
    }

    private String seconds(List<Scenarieresultat> some) {
        Duration all = some.stream().map(timing::tid).reduce(Duration.ZERO, Duration::plus);
        return ScenarioParts.seconds(all);
    }

    // The page of a rule.

    private Html rule(String rule) {
        List<Html> all = new ArrayList<>();
        all.add(parts.picture(rule));
        for (Scenarieresultat scenario : of(rule)) {
            List<Element> notices = noticed().stream()
                    .filter(n -> n.fil().equals(scenario.fil()) && n.linje() == scenario.linje())
                    .map(n -> el("li", (n.regel().equals(rule) ? "" : n.regel() + ": ") + n.ord()))
                    .toList();
            all.add(el(
                    "section",
                    el("h2", (scenario.bestået() ? "✓ " : "✗ ") + scenario.navn()),
                    el(
                            "p",
                            (scenario.bestået() ? "Bestået" : "Fejlet") + " · " + scenario.fil() + ", linje "
                                    + scenario.linje() + " · " + seconds(List.of(scenario))),
                    scenario.bestået() ? Html.nothing() : ScenarioParts.failure(scenario),
                    notices.isEmpty()
                            ? Html.nothing()
                            : el(
                                    "details",
                                    el("summary", "Ville opdage " + notices.size() + " fejl i reglerne"),
                                    el("ul", notices))));
        }
        all.add(parts.unnoticed(hole -> hole.regel().equals(rule)));
        all.add(parts.unshown(hole -> hole.regel().equals(rule)));
        return Html.of(all);
    }
}
