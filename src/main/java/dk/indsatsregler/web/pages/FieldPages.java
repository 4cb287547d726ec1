package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.web.html.Address;
import dk.indsatsregler.web.html.Html;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What rules read: a page for each type of fact, with its fields. */
final class FieldPages {

    static final Address ALL = Address.page("oplysninger");

    private FieldPages() {}

    static List<SitePage> of(RuleSite site) {
        Map<String, Set<String>> readers = readers(site);
        List<FactType> types = site.rules().vocabulary().types().stream()
                .filter(t -> !t.builtIn())
                .toList();
        List<SitePage> pages = new ArrayList<>();
        List<List<Html>> rows = new ArrayList<>();
        for (FactType type : types) {
            rows.add(List.of(
                    a(RuleSite.field(type.name()), type.name()),
                    text(type.many() ? "flere" : "én"),
                    text(type.fields().stream().map(Field::name).collect(Collectors.joining(", ")))));
            pages.add(page(type, readers));
        }
        pages.add(
                0,
                new SitePage(
                        ALL,
                        "Oplysninger",
                        List.of(),
                        Html.of(
                                el(
                                        "p",
                                        "Det, regler kan læse. En oplysning, der ikke er givet, er ikke oplyst; det er aldrig et nej."),
                                Parts.table(
                                        "Slags oplysninger", List.of("Slags", "Hvor mange i en sag", "Felter"), rows)),
                        List.of()));
        return pages;
    }

    private static Map<String, Set<String>> readers(RuleSite site) {
        Map<String, Set<String>> readers = new TreeMap<>();
        for (Rule rule : site.rules().rules()) {
            rule.conditions().stream()
                    .flatMap(c -> c.fields().stream())
                    .forEach(f -> readers.computeIfAbsent(f.path(), p -> new TreeSet<>())
                            .add(rule.id()));
        }
        return readers;
    }

    private static SitePage page(FactType type, Map<String, Set<String>> readers) {
        List<Html> body = new ArrayList<>();
        List<SitePage.Entry> entries = new ArrayList<>();
        if (!type.which().isEmpty()) {
            body.add(el("p", type.which() + " (" + type.answeredBy().tekst() + ")")
                    .cls("indledning"));
        }
        for (Field field : type.fields()) {
            body.add(
                    el("section", el("h2", field.name()), field(field, readers)).with("id", field.name()));
            entries.add(new SitePage.Entry(
                    field.path(),
                    "oplysning",
                    about(field),
                    String.join(", ", field.constants()).replace('_', ' ').toLowerCase(Locale.ROOT),
                    RuleSite.field(field.path())));
        }
        return new SitePage(
                RuleSite.field(type.name()),
                type.name(),
                List.of(Parts.above(ALL, "Oplysninger")),
                Html.of(body),
                entries);
    }

    private static Html field(Field field, Map<String, Set<String>> readers) {
        Derivation derivation = field.derivation();
        Set<String> read = readers.getOrDefault(field.path(), Set.of());
        List<String> choices = field.constants();
        List<String> kinds = new ArrayList<>();
        if (field.judgement()) {
            kinds.add("fagligt skøn");
        }
        if (field.sensitive()) {
            kinds.add("følsom: kan kun give en tilpasning af formen");
        }
        return Html.of(
                el("p", about(field)),
                el(
                        "dl",
                        Parts.row(
                                "Er",
                                field.kind().danish()
                                        + (field.unit().isEmpty() ? "" : ", i " + field.unit())
                                        + limits(field)),
                        Parts.row(
                                "Valg",
                                String.join(
                                        ", ",
                                        choices.stream()
                                                .map(c -> c.replace('_', ' '))
                                                .toList())),
                        Parts.row(
                                "Svares af",
                                derivation == null && !field.question().isEmpty()
                                        ? field.answeredBy().tekst()
                                        : ""),
                        Parts.row("Er også", String.join("; ", kinds)),
                        derivation == null
                                ? Html.nothing()
                                : Parts.row(
                                        "Regnes ud af",
                                        Parts.joined(derivation.allInputs(), p -> a(RuleSite.field(p), p), ", ")),
                        derivation == null ? Html.nothing() : Parts.row("Udsagn", derivation.statements()),
                        Parts.row("Læses af", read.isEmpty() ? text("ingen regel") : Parts.rules(read))));
    }

    private static String limits(Field field) {
        boolean limited = field.kind() == dk.indsatsregler.vocabulary.FieldKind.NUMBER && field.max() > field.min();
        return limited
                ? ", " + PlainDanish.number(BigDecimal.valueOf(field.min())) + " til "
                        + PlainDanish.number(BigDecimal.valueOf(field.max()))
                : "";
    }

    /** The question it answers, or what it measures. */
    static String about(Field field) {
        Derivation derivation = field.derivation();
        return derivation != null ? derivation.meaning() : field.question().isEmpty() ? field.name() : field.question();
    }
}
