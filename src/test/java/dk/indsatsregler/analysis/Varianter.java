package dk.indsatsregler.analysis;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Varianter af en regel: en grænse flyttet, en operator byttet, en betingelse udeladt eller vendt, en værdi udeladt. */
final class Varianter {

    private Varianter() {}

    /** Regelsættet med hver variant af en regel. */
    static List<RuleSet> af(RuleSet regler, Rule regel) {
        List<RuleSet> varianter = new ArrayList<>();
        for (int i = 0; i < regel.conditions().size(); i++) {
            List<Condition> uden = new ArrayList<>(regel.conditions());
            uden.remove(i);
            varianter.add(med(regler, regel, uden));
            for (Condition anden : af(regel.conditions().get(i))) {
                List<Condition> andre = new ArrayList<>(regel.conditions());
                andre.set(i, anden);
                varianter.add(med(regler, regel, andre));
            }
        }
        return varianter;
    }

    private static RuleSet med(RuleSet regler, Rule regel, List<Condition> betingelser) {
        List<Rule> alle = new ArrayList<>(regler.rules());
        alle.set(
                regel.index(),
                new Rule(
                        regel.info(),
                        betingelser,
                        regel.then(),
                        regel.deadline(),
                        regel.answer(),
                        regel.stratum(),
                        regel.readsRules(),
                        regel.readsGroups(),
                        regel.index()));
        return new RuleSet(regler.vocabulary(), alle, regler.identity());
    }

    private static List<Condition> af(Condition b) {
        Stream<Condition> kvantor = Stream.of(Quantifier.values())
                .filter(q -> q != b.quantifier() && !(b.type().builtIn() && q == Quantifier.ALL))
                .map(q -> new Condition(q, b.type(), b.expr(), b.text(), b.comment(), b.at()));
        Stream<Condition> udtryk = af(b.expr()).stream()
                .map(e -> new Condition(b.quantifier(), b.type(), e, b.text(), b.comment(), b.at()));
        return Stream.concat(kvantor, udtryk).toList();
    }

    private static List<Expr> af(Expr udtryk) {
        if (udtryk instanceof Expr.And og) {
            return dele(og.parts()).stream()
                    .map(dele -> (Expr) new Expr.And(dele))
                    .toList();
        } else if (udtryk instanceof Expr.Or eller) {
            return dele(eller.parts()).stream()
                    .map(dele -> (Expr) new Expr.Or(dele))
                    .toList();
        } else if (udtryk instanceof Expr.In flere) {
            return uden(flere.values()).stream()
                    .map(v -> (Expr) new Expr.In(flere.field(), flere.negated(), v, flere.text(), flere.at()))
                    .toList();
        } else if (udtryk instanceof Expr.Compare en) {
            return sammenligninger(en);
        }
        return List.of();
    }

    // Nøglen i Gruppe, Skalatrin og Udfald er tekst og bliver stående.
    private static List<Expr> sammenligninger(Expr.Compare en) {
        List<Expr> varianter = new ArrayList<>();
        if (en.value() instanceof BigDecimal tal) {
            Stream.of(tal.subtract(BigDecimal.ONE), tal.add(BigDecimal.ONE))
                    .forEach(v -> varianter.add(sammenlign(en, en.op(), v)));
        } else if (en.value() instanceof LocalDate dag) {
            Stream.of(dag.minusDays(1), dag.plusDays(1)).forEach(v -> varianter.add(sammenlign(en, en.op(), v)));
        } else if (en.value() instanceof Boolean ja) {
            varianter.add(sammenlign(en, en.op(), !ja));
        }
        if (en.value() instanceof BigDecimal || en.value() instanceof LocalDate) {
            Stream.of(Op.values())
                    .filter(op -> op != en.op())
                    .forEach(op -> varianter.add(sammenlign(en, op, en.value())));
        }
        return varianter;
    }

    private static Expr sammenlign(Expr.Compare en, Op op, Object værdi) {
        return new Expr.Compare(en.field(), op, værdi, en.text(), en.at());
    }

    private static List<List<Expr>> dele(List<Expr> dele) {
        List<List<Expr>> varianter = new ArrayList<>();
        for (int i = 0; i < dele.size(); i++) {
            for (Expr anden : af(dele.get(i))) {
                List<Expr> andre = new ArrayList<>(dele);
                andre.set(i, anden);
                varianter.add(andre);
            }
        }
        return varianter;
    }

    private static List<List<Object>> uden(List<Object> værdier) {
        List<List<Object>> varianter = new ArrayList<>();
        for (int i = 0; værdier.size() > 1 && i < værdier.size(); i++) {
            List<Object> andre = new ArrayList<>(værdier);
            andre.remove(i);
            varianter.add(andre);
        }
        return varianter;
    }
}
