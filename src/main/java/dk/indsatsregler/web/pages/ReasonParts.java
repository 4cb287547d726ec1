package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.el;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.Forklaring;
import dk.indsatsregler.Forklaring.Afledning;
import dk.indsatsregler.Forklaring.Art;
import dk.indsatsregler.Forklaring.Led;
import dk.indsatsregler.Forklaring.Sandhed;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Status;
import dk.indsatsregler.web.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Why a rule came out as it did: the source's words, what was read, what is demanded, and what is missing. */
final class ReasonParts {

    private static final int MOST = 8;

    private ReasonParts() {}

    static Html of(Forklaring explanation) {
        List<Html> body = new ArrayList<>();
        body.add(el(
                "p",
                text(explanation.regel().forklaring() + " "),
                a(RuleSite.rule(explanation.regel().id()), "Se reglen")));
        if (explanation.status() == Status.UDEN_FOR_GYLDIGHED) {
            body.add(el("p", "Reglen gælder ikke på vurderingsdatoen."));
            return Html.of(body);
        }
        List<Html> conditions = new ArrayList<>();
        explanation.led().forEach(led -> conditions.add(condition(led)));
        body.add(el("ul", conditions).cls("grunde"));
        if (!explanation.afledte().isEmpty()) {
            List<Html> measured = new ArrayList<>();
            for (Afledning each : explanation
                    .afledte()
                    .subList(0, Math.min(MOST, explanation.afledte().size()))) {
                measured.add(el(
                        "li",
                        a(RuleSite.field(each.felt()), each.felt()),
                        text(" er " + each.værdi() + " (" + String.join(", ", each.af()) + ")")));
            }
            body.add(el("p", "Målt:"));
            body.add(el("ul", measured));
        }
        if (!explanation.mangler().isEmpty() && explanation.status() == Status.UAFKLARET) {
            List<Html> missing = new ArrayList<>();
            for (Mangel each : explanation.mangler()) {
                missing.add(el("li", each.spørgsmål() + " (" + each.svaresAf().tekst() + ")"));
            }
            body.add(el("p", "Mangler:"));
            body.add(el("ul", missing));
        }
        return Html.of(body);
    }

    private static Html condition(Led led) {
        List<Html> inside = new ArrayList<>();
        inside.add(text(mark(led.sandhed()) + " "));
        inside.add(led.kildetekst() == null ? el("code", led.tekst()) : text(led.kildetekst()));
        if (led.sandhed() != Sandhed.SAND || led.læst() != null) {
            inside.add(parts(led, led.art() == Art.INGEN));
        }
        return el("li", inside);
    }

    private static Html parts(Led led, boolean barred) {
        List<Html> items = new ArrayList<>();
        for (Led part : led.led().subList(0, Math.min(MOST, led.led().size()))) {
            items.add(el("li", line(part, barred), parts(part, barred)));
        }
        if (led.led().size() > MOST) {
            items.add(el("li", "… og " + (led.led().size() - MOST) + " til"));
        }
        return items.isEmpty() ? Html.nothing() : el("ul", items);
    }

    private static Html line(Led led, boolean barred) {
        String demand = barred ? "; må ikke være " : "; kræver ";
        String said =
                switch (led.art()) {
                    case INTET_FAKTUM -> led.navn();
                    case SAMMENLIGNING -> led.navn() + " er " + led.læst() + demand + led.krav();
                    case UDFALD ->
                        led.tekst() + " er "
                                + String.valueOf(led.læst())
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' ');
                    case OG -> "Alle af:";
                    case ELLER -> "Mindst én af:";
                    case FAKTUM, MINDST_ÉN, INGEN, ALLE -> led.tekst();
                };
        return text(mark(led.sandhed()) + " " + said);
    }

    static String mark(Sandhed truth) {
        return switch (truth) {
            case SAND -> "✓";
            case FALSK -> "✗";
            case UKENDT -> "?";
        };
    }

    static String mark(Status status) {
        return switch (status) {
            case OPFYLDT -> "✓";
            case IKKE_OPFYLDT -> "✗";
            case UAFKLARET -> "?";
            case UDEN_FOR_GYLDIGHED -> "–";
        };
    }
}
