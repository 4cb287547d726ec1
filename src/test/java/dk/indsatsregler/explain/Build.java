package dk.indsatsregler.explain;

import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering.Regelsaet;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Sums;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Regler bygget i hånden, så den anden mening prøves uden regelfiler. */
final class Build {

    static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of(Ting.class, Ene.class, Modtagelse.class, Barn.class, Foraelder.class, Pasning.class, Tegn.class));
    static final LocalDate DATE = LocalDate.of(2020, 3, 30);
    static final Set<String> AREAS = Set.of("proeve");
    private static final Position AT = new Position(1, 1, 1);

    private Build() {}

    static Expr is(String path, Op op, Object literal) {
        Field field = field(path);
        Object value = canonical(literal);
        return new Expr.Compare(field, op, value, field.name() + " " + op.symbol() + " " + written(value), AT);
    }

    static Expr in(String path, Object... literals) {
        return in(path, false, literals);
    }

    static Expr notIn(String path, Object... literals) {
        return in(path, true, literals);
    }

    private static Expr in(String path, boolean negated, Object... literals) {
        Field field = field(path);
        List<Object> values = Arrays.stream(literals).map(Build::canonical).toList();
        String list = values.stream().map(Build::written).collect(Collectors.joining(", ", " ( ", " )"));
        return new Expr.In(field, negated, values, field.name() + (negated ? " not in" : " in") + list, AT);
    }

    static Expr two(String path, Op op, String other) {
        Field left = field(path);
        Field right = field(other);
        return new Expr.Fields(left, op, right, left.name() + " " + op.symbol() + " " + right.name(), AT);
    }

    static Expr untold(String path) {
        Field field = field(path);
        return new Expr.Untold(field, false, field.name() + " == null", AT);
    }

    static Expr told(String path) {
        Field field = field(path);
        return new Expr.Untold(field, true, field.name() + " != null", AT);
    }

    static Expr and(Expr... parts) {
        return new Expr.And(List.of(parts));
    }

    static Expr or(Expr... parts) {
        return new Expr.Or(List.of(parts));
    }

    static Condition some(String type, Expr... parts) {
        return condition(Quantifier.SOME, type, parts);
    }

    static Condition none(String type, Expr... parts) {
        return condition(Quantifier.NONE, type, parts);
    }

    static Condition all(String type, Expr... parts) {
        return condition(Quantifier.ALL, type, parts);
    }

    static Condition outcome(String id) {
        return some("Udfald", is("Udfald.regel", Op.EQ, id));
    }

    static Condition noOutcome(String id) {
        return none("Udfald", is("Udfald.regel", Op.EQ, id));
    }

    static Condition group(String name, Op op, int number) {
        return some("Gruppe", is("Gruppe.navn", Op.EQ, name), is("Gruppe.opfyldte", op, number));
    }

    static Condition step(Skala scale, Op op, int number) {
        return some("Skalatrin", is("Skalatrin.skala", Op.EQ, scale), is("Skalatrin.trin", op, number));
    }

    private static Condition condition(Quantifier quantifier, String type, Expr... parts) {
        String inside = Arrays.stream(parts).map(Build::written).collect(Collectors.joining(", "));
        String pattern = type + (inside.isEmpty() ? "()" : "( " + inside + " )");
        String text =
                switch (quantifier) {
                    case SOME -> pattern;
                    case NONE -> "not " + pattern;
                    case ALL -> "forall( " + pattern + " )";
                };
        FactType factType = VOCABULARY.type(type).orElseThrow();
        return new Condition(quantifier, factType, and(parts), text, null, AT);
    }

    static Condition saying(String comment, Condition c) {
        return new Condition(c.quantifier(), c.type(), c.expr(), c.text(), comment, c.at());
    }

    /** Regelsættet med lag regnet ud. */
    static RuleSet rules(RuleBuilder... builders) {
        List<Rule> rules = new ArrayList<>();
        for (RuleBuilder builder : builders) {
            rules.add(builder.build(0, rules.size()));
        }
        for (int round = 0; round < builders.length; round++) {
            for (int i = 0; i < builders.length; i++) {
                rules.set(i, builders[i].build(stratum(rules.get(i), rules), i));
            }
        }
        return new RuleSet(VOCABULARY, rules, new Regelsaet("prøve", "0"));
    }

    private static int stratum(Rule rule, List<Rule> rules) {
        int stratum = 0;
        for (Rule other : rules) {
            if (rule.readsRules().contains(other.id())
                    || (other.info().virkning().gruppe() != null
                            && rule.readsGroups()
                                    .contains(other.info().virkning().gruppe()))) {
                stratum = Math.max(stratum, other.stratum() + 1);
            }
        }
        for (Sums sum : Sums.of(rules)) {
            if (sum instanceof Sums.Scale
                    && rule.conditions().stream().anyMatch(c -> c.type().name().equals("Skalatrin"))) {
                stratum = Math.max(stratum, sum.completeAfter() + 1);
            }
        }
        return stratum;
    }

    static CaseFacts facts(Object... told) {
        return facts(DATE, told);
    }

    /** Fakta; en klasse betyder, at der ingen er. */
    @SuppressWarnings("unchecked")
    static CaseFacts facts(LocalDate date, Object... told) {
        Sag.Bygger sag = Sag.bygger("sag-1", date);
        for (Object one : told) {
            if (one instanceof Class<?> type) {
                sag.medIngen((Class<? extends Record>) type);
            } else {
                sag.med((Record) one);
            }
        }
        return CaseFacts.of(VOCABULARY, sag.byg());
    }

    static Field field(String path) {
        String[] names = path.split("\\.", -1);
        return VOCABULARY.type(names[0]).flatMap(t -> t.field(names[1])).orElseThrow();
    }

    private static Object canonical(Object literal) {
        return literal instanceof Integer number ? BigDecimal.valueOf(number) : literal;
    }

    private static String written(Object value) {
        if (value instanceof Expr.Atom atom) {
            return atom.text();
        } else if (value instanceof Expr.And and) {
            return and.parts().stream().map(Build::written).collect(Collectors.joining(" && "));
        } else if (value instanceof Expr.Or or) {
            return or.parts().stream().map(Build::written).collect(Collectors.joining(" || "));
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof LocalDate || value instanceof String) {
            return '"' + value.toString() + '"';
        }
        return value instanceof Haendelse ? "Haendelse.IKKE_SKET" : value.toString();
    }

    static Ting ting(String id, @Nullable Integer number, @Nullable Boolean yes) {
        return new Ting(id, number, null, null, yes, null, null);
    }

    static Ene ene(@Nullable Integer number, @Nullable Boolean yes) {
        return new Ene(number, null, null, yes, null, null, null, null, null, null);
    }
}
