package dk.indsatsregler.internal.engine;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the engine is given, as DRL with the guards against the unknown written out. Printed by {@code vis}, compiled by drools-mvel in the
 * tests as a third opinion, and the identity of the model's nodes, so that nodes are shared exactly when they mean the same.
 */
final class GuardedText {

    private GuardedText() {}

    /** Both variants of a rule. */
    static String of(Rule rule) {
        return variant(rule, true) + "\n" + variant(rule, false);
    }

    /** One variant of a rule. */
    static String variant(Rule rule, boolean certain) {
        StringBuilder text = new StringBuilder();
        text.append("rule \"").append(name(rule, certain)).append("\"\n");
        text.append("    salience ")
                .append(FiringOrder.salience(rule.stratum()))
                .append('\n');
        text.append("when\n    ").append(guard(rule)).append('\n');
        rule.conditions()
                .forEach(c -> text.append("    ").append(condition(c, certain)).append('\n'));
        text.append("then\n    konklusion.").append(certain ? "sikkert" : "muligt");
        return text.append("( \"").append(rule.id()).append("\" );\nend\n").toString();
    }

    static String name(Rule rule, boolean certain) {
        return rule.info().version() + (certain ? " sikkert" : " muligt");
    }

    static String guard(Rule rule) {
        LocalDate to = rule.info().gyldighed().til();
        return "Vurderingssag( dato >= \"" + rule.info().gyldighed().fra() + "\""
                + (to == null ? "" : ", dato <= \"" + to + "\"")
                + ", vurderes contains \"" + rule.info().område() + "\" || vurderes contains \"" + rule.id() + "\" )";
    }

    static String condition(Condition condition, boolean certain) {
        boolean some = condition.quantifier() == Quantifier.SOME;
        return (some ? "exists " : "not ") + pattern(condition, certain);
    }

    /** The pattern that must, or must not, have a match. */
    static String pattern(Condition condition, boolean certain) {
        FactType type = condition.type();
        boolean negated = condition.quantifier() == Quantifier.ALL;
        boolean sure = (condition.quantifier() == Quantifier.SOME) == certain;
        String inner = expr(condition.expr(), sure, negated, type);
        if (!sure || !type.many()) {
            inner = withoutOuterParentheses(inner);
        } else {
            inner = inner.equals("true") ? "ikkeOplyst == false" : "ikkeOplyst == false && " + inner;
        }
        return inner.equals("true") ? type.name() + "()" : type.name() + "( " + inner + " )";
    }

    private static String withoutOuterParentheses(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return text; // the first parenthesis closes before the end, or there is none
            }
        }
        return text.startsWith("( ") ? text.substring(2, text.length() - 2) : text;
    }

    private static String expr(Expr expr, boolean sure, boolean negated, FactType type) {
        if (expr instanceof Expr.And and) {
            return joined(and.parts(), negated ? " || " : " && ", sure, negated, type, negated ? "false" : "true");
        } else if (expr instanceof Expr.Or or) {
            return joined(or.parts(), negated ? " && " : " || ", sure, negated, type, negated ? "true" : "false");
        } else if (expr instanceof Expr.Compare compare) {
            return guarded(
                    type,
                    compare.field(),
                    sure,
                    compare(compare.field(), compare.op(), negated, compare.value(), sure));
        } else if (expr instanceof Expr.In in) {
            boolean none = in.negated() != negated;
            String each = in.values().stream()
                    .map(v -> compare(in.field(), Op.EQ, none, v, sure))
                    .collect(Collectors.joining(none ? " && " : " || ", "( ", " )"));
            return guarded(type, in.field(), sure, each);
        } else if (expr instanceof Expr.Fields fields) {
            Op op = negated ? fields.op().negated() : fields.op();
            return guarded(type, fields.field(), sure, guarded(type, fields.other(), sure, fields(fields, op, sure)));
        } else if (expr instanceof Expr.Untold untold) {
            String test = nullness(untold.field()) + (untold.negated() != negated ? " != null" : " == null");
            return !type.many()
                    ? test
                    : sure ? "( ikkeOplyst == false && " + test + " )" : "( ikkeOplyst == true || " + test + " )";
        }
        throw new IllegalStateException("unknown expression");
    }

    private static String joined(
            List<Expr> parts, String with, boolean sure, boolean negated, FactType type, String empty) {
        if (parts.isEmpty()) {
            return empty;
        }
        String all = parts.stream().map(p -> expr(p, sure, negated, type)).collect(Collectors.joining(with));
        return parts.size() == 1 ? all : "( " + all + " )";
    }

    private static String guarded(FactType type, Field field, boolean sure, String test) {
        if (field.mandatory() && !field.ranged()) {
            // Of a fact there is, it is known; of one nobody has told of, even this is not.
            return sure || type.builtIn() ? test : "( ikkeOplyst == true || " + test + " )";
        }
        String value = nullness(field);
        return sure ? "( " + value + " != null && " + test + " )" : "( " + value + " == null || " + test + " )";
    }

    private static String nullness(Field field) {
        return field.ranged() ? low(field) : field.name();
    }

    private static String compare(Field field, Op written, boolean negated, Object value, boolean sure) {
        Op op = negated ? written.negated() : written;
        String literal = literal(value);
        if (field.kind() == FieldKind.NUMBER && field.ranged()) {
            return number(low(field), high(field), literal, literal, op, sure);
        } else if (field.kind() == FieldKind.EVENT && value instanceof LocalDate) {
            // What has not happened is neither before, on nor after a day: only "not on it" holds, and every negation.
            String day = field.name() + "Dato";
            String test = day + " " + op.symbol() + " " + literal;
            return (written == Op.NE) != negated
                    ? "( " + day + " == null || " + test + " )"
                    : "( " + day + " != null && " + test + " )";
        }
        return field.name() + " " + op.symbol() + " " + literal;
    }

    private static String fields(Expr.Fields fields, Op op, boolean sure) {
        Field a = fields.field();
        Field b = fields.other();
        if (a.kind() == FieldKind.NUMBER && (a.ranged() || b.ranged())) {
            return number(low(a), high(a), low(b), high(b), op, sure);
        }
        return a.name() + " " + op.symbol() + " " + b.name();
    }

    // Certain: the nearest bounds satisfy it. Possible: the farthest do.
    private static String number(String aLow, String aHigh, String bLow, String bHigh, Op op, boolean sure) {
        return switch (op) {
            case GE, GT -> sure ? aLow + " " + op.symbol() + " " + bHigh : aHigh + " " + op.symbol() + " " + bLow;
            case LE, LT -> sure ? aHigh + " " + op.symbol() + " " + bLow : aLow + " " + op.symbol() + " " + bHigh;
            case EQ ->
                sure
                        ? "( " + aLow + " >= " + bHigh + " && " + aHigh + " <= " + bLow + " )"
                        : "( " + aLow + " <= " + bHigh + " && " + aHigh + " >= " + bLow + " )";
            case NE ->
                sure
                        ? "( " + aLow + " > " + bHigh + " || " + aHigh + " < " + bLow + " )"
                        : "( " + aLow + " < " + bHigh + " || " + aHigh + " > " + bLow + " )";
        };
    }

    private static String low(Field field) {
        return field.ranged() ? field.name() + "Fra" : field.name();
    }

    private static String high(Field field) {
        return field.ranged() ? field.name() + "Til" : field.name();
    }

    private static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() <= 0 ? number.toPlainString() : number.toPlainString() + "B";
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        } else if (value instanceof Haendelse) {
            return "Haendelse.IKKE_SKET";
        } else if (value instanceof Boolean) {
            return value.toString();
        }
        return "\"" + value + "\"";
    }
}
