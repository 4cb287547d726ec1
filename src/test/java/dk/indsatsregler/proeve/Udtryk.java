package dk.indsatsregler.proeve;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.Position;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Udtryk: hvad de læser, og hvordan de skrives. */
public final class Udtryk {

    static final Position STED = new Position(1, 1, 1);

    private Udtryk() {}

    /** Alt, et udtryk læser. */
    public static List<Expr.Atom> atomer(Expr udtryk) {
        if (udtryk instanceof Expr.And og) {
            return og.parts().stream().flatMap(p -> atomer(p).stream()).toList();
        } else if (udtryk instanceof Expr.Or eller) {
            return eller.parts().stream().flatMap(p -> atomer(p).stream()).toList();
        }
        return List.of((Expr.Atom) udtryk);
    }

    /** Et udtryk, uden hvor det står, og hvordan det er skrevet. */
    public static String form(Expr udtryk) {
        if (udtryk instanceof Expr.And og) {
            return og.parts().stream().map(Udtryk::form).collect(Collectors.joining(" ", "(og ", ")"));
        } else if (udtryk instanceof Expr.Or eller) {
            return eller.parts().stream().map(Udtryk::form).collect(Collectors.joining(" ", "(eller ", ")"));
        } else if (udtryk instanceof Expr.Compare en) {
            return en.field().path() + en.op() + literal(en.value());
        } else if (udtryk instanceof Expr.In flere) {
            return flere.field().path()
                    + (flere.negated() ? " ikke i " : " i ")
                    + flere.values().stream().map(Udtryk::literal).toList();
        } else if (udtryk instanceof Expr.Fields to) {
            return to.field().path() + to.op() + to.other().path();
        } else if (udtryk instanceof Expr.Untold ukendt) {
            return ukendt.field().path() + (ukendt.negated() ? " oplyst" : " ikke oplyst");
        }
        throw new IllegalStateException();
    }

    static Expr sammenlign(Field felt, Op op, Object værdi) {
        return new Expr.Compare(felt, op, værdi, felt.name() + " " + op.symbol() + " " + literal(værdi), STED);
    }

    static Expr er(FactType type, String felt, Object værdi) {
        return sammenlign(felt(type, felt), Op.EQ, værdi);
    }

    static Field felt(FactType type, String navn) {
        return type.field(navn).orElseThrow();
    }

    /** En værdi, som den skrives i en regelfil. */
    static String literal(Object værdi) {
        if (værdi instanceof BigDecimal tal) {
            return tal.toPlainString();
        } else if (værdi instanceof Enum<?> konstant) {
            return konstant.getDeclaringClass().getSimpleName() + "." + konstant.name();
        } else if (værdi instanceof Haendelse) {
            return "Haendelse.IKKE_SKET";
        } else if (værdi instanceof Boolean) {
            return værdi.toString();
        }
        return "\"" + værdi + "\"";
    }
}
