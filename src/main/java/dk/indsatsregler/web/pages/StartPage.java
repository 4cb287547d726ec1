package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.overview.AreaNames;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.difference.RuleChange;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first page: what one can do here, and the areas. */
final class StartPage {

    private StartPage() {}

    static SitePage of(RuleSite site) {
        List<Html> body = new ArrayList<>();
        body.add(el(
                        "p",
                        "Regler fra offentlige dokumenter om udsatte børn. Hver regel siger, hvilken kilde den hviler på, hvad den læser,"
                                + " og hvad den betyder. Rådgivning, ikke en afgørelse.")
                .cls("indledning"));
        List<Html> ways = new ArrayList<>();
        if (site.served()) {
            ways.add(el("li", a(Address.page("proev"), "Prøv reglerne på et opdigtet barn")));
        }
        ways.add(el("li", a(Address.page("soeg"), "Søg en regel, en oplysning, en kilde, en værdi eller en fejlkode")));
        ways.add(el("li", a(IndexPages.FIRST, "Slå op fra A til Å")));
        body.add(el("ul", ways).cls("veje"));
        body.add(el("h2", "Områder"));
        body.add(areas(site, false, "Områderne"));
        body.add(el("h2", "Enkelte steders praksis"));
        body.add(el("p", "Slået fra, til der bedes om den ved navn. Her kan den læses."));
        body.add(areas(site, true, "Enkelte steders praksis"));
        if (!site.changes().isEmpty()) {
            body.add(el("h2", "Jeres egne regler"));
            body.add(changes(site.changes()));
        }
        body.add(el("h2", "Regelsættet"));
        body.add(el(
                "dl",
                Parts.row("Udgave", site.rules().identity().version()),
                Parts.row("SHA-256", el("code", site.rules().identity().sha256())),
                Parts.row("Regler", String.valueOf(site.rules().rules().size())),
                Parts.row(
                        "Scenarier",
                        String.valueOf(site.scenarios().values().stream()
                                .mapToInt(List::size)
                                .sum()))));
        return new SitePage(Address.START, "Indsatsregler", List.of(), Html.of(body), List.of());
    }

    private static Html areas(RuleSite site, boolean practice, String caption) {
        List<List<Html>> rows = new ArrayList<>();
        for (Map.Entry<String, List<Rule>> area : site.byArea().entrySet()) {
            if (area.getKey().startsWith(RuleSet.LOCAL) == practice) {
                List<Rule> rules = area.getValue();
                long law = rules.stream()
                        .filter(r -> r.info().grundlag() == Grundlag.LOV)
                        .count();
                rows.add(List.of(
                        a(RuleSite.area(area.getKey()), AreaNames.of(area.getKey())),
                        text(String.valueOf(rules.size())),
                        text(String.valueOf(law))));
            }
        }
        return Parts.table(caption, List.of("Område", "Regler", "Heraf lov"), rows);
    }

    private static Html changes(List<RuleChange> changes) {
        List<List<Html>> rows = new ArrayList<>();
        for (RuleChange change : changes) {
            List<String> words = new ArrayList<>(change.decides());
            words.addAll(change.tells());
            if (change.replaced() == null) {
                words.add(change.rule().forklaring());
            }
            rows.add(List.of(
                    a(RuleSite.rule(change.rule().id()), change.rule().id()),
                    text(change.replaced() == null ? "Ny" : "I stedet for den, der følger med"),
                    el("ul", words.stream().map(w -> el("li", w)).toList())));
        }
        return Parts.table("Forskellen fra reglerne, der følger med", List.of("Regel", "Hvad", "Forskel"), rows);
    }
}
