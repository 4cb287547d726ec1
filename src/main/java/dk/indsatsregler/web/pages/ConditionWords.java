package dk.indsatsregler.web.pages;

import static dk.indsatsregler.web.html.Html.a;
import static dk.indsatsregler.web.html.Html.text;

import dk.indsatsregler.explain.Values;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.web.html.Html;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a condition reads, in words and with links to what it reads. */
final class ConditionWords {

    private ConditionWords() {}

    static Html of(Condition condition) {
        FactType type = condition.type();
        if (type.equals(BuiltIns.OUTCOME)) {
            List<Html> ids = new ArrayList<>();
            condition.keys().forEach(id -> {
                ids.add(text(ids.isEmpty() ? "" : " eller "));
                ids.add(a(RuleSite.rule(id.toString()), id.toString()));
            });
            return Html.of(
                    Html.of(ids), text(condition.quantifier() == Quantifier.NONE ? " er ikke opfyldt" : " er opfyldt"));
        }
        String how =
                switch (condition.quantifier()) {
                    case SOME -> type.many() ? "mindst én " : "";
                    case NONE -> type.many() ? "ingen " : "ikke ";
                    case ALL -> "alle ";
                };
        Html what = type.builtIn() ? text(type.name()) : a(RuleSite.field(type.name()), type.name());
        return condition.expr() instanceof Expr.And and && and.parts().isEmpty()
                ? Html.of(text(how), what, text(condition.quantifier() == Quantifier.NONE ? "" : " er oplyst"))
                : Html.of(text(how), what, text(": "), words(condition.expr(), type, false));
    }

    /** The numbers a condition demands, as people write them: {@code alder højst 9 år}. */
    static List<String> limits(Condition condition) {
        List<String> limits = new ArrayList<>();
        for (Expr.Atom atom : condition.expr().atoms()) {
            if (atom instanceof Expr.Compare compare && compare.value() instanceof BigDecimal number) {
                limits.add(atom.field().name() + " "
                        + Values.demand(compare.op().symbol() + " " + PlainDanish.number(number)) + " "
                        + atom.field().unit());
            }
        }
        return limits;
    }

    private static Html words(Expr expr, FactType type, boolean inner) {
        if (expr instanceof Expr.And and) {
            return joined(and.parts(), type, " og ", inner);
        } else if (expr instanceof Expr.Or or) {
            return joined(or.parts(), type, " eller ", inner);
        }
        Expr.Atom atom = (Expr.Atom) expr;
        String name = atom.field().name();
        String limit = atom.text().startsWith(name)
                ? atom.text().substring(name.length()).strip()
                : atom.text();
        Html field = type.builtIn() ? text(name) : a(RuleSite.field(atom.field().path()), name);
        return Html.of(field, text(" er " + Values.demand(limit).replace('_', ' ')));
    }

    private static Html joined(List<Expr> parts, FactType type, String between, boolean inner) {
        List<Html> pieces = new ArrayList<>();
        boolean set = inner && parts.size() > 1;
        pieces.add(text(set ? "(" : ""));
        for (int i = 0; i < parts.size(); i++) {
            pieces.add(text(i == 0 ? "" : between));
            pieces.add(words(parts.get(i), type, true));
        }
        pieces.add(text(set ? ")" : ""));
        return Html.of(pieces);
    }
}
