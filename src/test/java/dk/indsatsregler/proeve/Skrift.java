package dk.indsatsregler.proeve;

import dk.indsatsregler.rulefile.Expr;
import java.util.stream.Collectors;

/** Skriver udtryk på en af de måder, de kan skrives på: komma eller «og», med og uden overflødige parenteser. */
final class Skrift {

    private final Lod lod;

    Skrift(Lod lod) {
        this.lod = lod;
    }

    /** Et udtryk med parentesen om. */
    String mellemParenteser(Expr udtryk) {
        String inde = udtryk instanceof Expr.And og
                ? lod.chance(60)
                        ? og.parts().stream().map(p -> yderst(p)).collect(Collectors.joining(", "))
                        : skrevet(og, "&&")
                : yderst(udtryk);
        return inde.isEmpty() ? "()" : "( " + inde + " )";
    }

    // Komma binder svagest, så et «eller» mellem kommaer kan stå uden parentes.
    private String yderst(Expr udtryk) {
        return udtryk instanceof Expr.Or eller ? skrevet(eller, "||") : skrevet(udtryk);
    }

    private String skrevet(Expr udtryk) {
        if (udtryk instanceof Expr.Atom atom) {
            return lod.chance(10) ? "( " + atom.text() + " )" : atom.text();
        } else if (udtryk instanceof Expr.And og) {
            return "( " + skrevet(og, "&&") + " )";
        }
        return "( " + skrevet(udtryk, "||") + " )";
    }

    private String skrevet(Expr udtryk, String med) {
        if (udtryk instanceof Expr.And og) {
            return og.parts().stream().map(this::skrevet).collect(Collectors.joining(" " + med + " "));
        } else if (udtryk instanceof Expr.Or eller) {
            // «&&» binder stærkere end «||» og kan også stå uden parentes.
            return eller.parts().stream()
                    .map(p -> p instanceof Expr.And og && lod.chance(40) ? skrevet(og, "&&") : skrevet(p))
                    .collect(Collectors.joining(" " + med + " "));
        }
        return skrevet(udtryk);
    }
}
