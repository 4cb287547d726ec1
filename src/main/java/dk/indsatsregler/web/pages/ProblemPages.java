package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page for each problem code: what to avoid, what to write instead, and why. */
final class ProblemPages {

    static final Address ALL = Address.page("fejl");

    private ProblemPages() {}

    static List<SitePage> of(RuleSite site) {
        List<SitePage> pages = new ArrayList<>();
        List<List<Html>> rows = new ArrayList<>();
        for (Code code : Code.values()) {
            rows.add(List.of(a(RuleSite.problem(code.code()), code.code()), text(code.title())));
            String kind = code.severity() == dk.indsatsregler.Regelproblem.Alvor.ADVARSEL
                    ? "En advarsel: reglerne kan bruges, men nogen bør se på det."
                    : "En fejl: ingen af reglerne kan bruges, før den er rettet.";
            pages.add(new SitePage(
                    RuleSite.problem(code.code()),
                    code.code() + ": " + code.title(),
                    List.of(Parts.above(ALL, "Fejlkoder")),
                    Html.of(
                            el("p", kind).cls("indledning"),
                            markdown(site.problems().getOrDefault(code.code(), ""))),
                    List.of(new SitePage.Entry(code.code(), "fejlkode", code.title(), RuleSite.problem(code.code())))));
        }
        pages.add(
                0,
                new SitePage(
                        ALL,
                        "Fejlkoder",
                        List.of(),
                        Parts.table("Det, valider kan sige", List.of("Kode", "Betyder"), rows),
                        List.of()));
        return pages;
    }

    /** The little Markdown those pages have: paragraphs, and code between three grave accents. The heading is the page's own. */
    private static Html markdown(String written) {
        List<Html> blocks = new ArrayList<>();
        String[] parts = written.split("(?m)^```.*$", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                blocks.add(el("pre", el("code", parts[i].strip())).with("tabindex", "0"));
            } else {
                Arrays.stream(parts[i].split("\n\\s*\n", -1))
                        .map(String::strip)
                        .filter(p -> !p.isEmpty() && !p.startsWith("# "))
                        .forEach(p -> blocks.add(paragraph(p.replaceAll("\\s+", " "))));
            }
        }
        return Html.of(blocks);
    }

    private static Html paragraph(String words) {
        List<Html> pieces = new ArrayList<>();
        String plain = words.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
        String[] parts = plain.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            pieces.add(i % 2 == 1 ? el("code", parts[i]) : text(parts[i]));
        }
        return el("p", pieces);
    }
}
