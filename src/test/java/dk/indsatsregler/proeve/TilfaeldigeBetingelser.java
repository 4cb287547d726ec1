package dk.indsatsregler.proeve;

import dk.indsatsregler.Slags;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tilfældige betingelser; dem om udfald, grupper og skalaer læser kun regler, der allerede er skrevet. */
final class TilfaeldigeBetingelser {

    private final Lod lod;
    private final Vocabulary ordforråd;
    private final List<Udkast> færdige;
    private final Map<String, Integer> gruppetrin;
    private final TilfaeldigeUdtryk udtryk;
    private final Skrift skrift;

    /**
     * @param færdige reglerne på tidligere trin
     * @param gruppetrin det sidste trin, hvor der er regler i en gruppe
     */
    TilfaeldigeBetingelser(Lod lod, Vocabulary ordforråd, List<Udkast> færdige, Map<String, Integer> gruppetrin) {
        this.lod = lod;
        this.ordforråd = ordforråd;
        this.færdige = færdige;
        this.gruppetrin = gruppetrin;
        this.udtryk = new TilfaeldigeUdtryk(lod);
        this.skrift = new Skrift(lod);
    }

    /** Betingelserne i en regel på et trin. */
    List<Condition> betingelser(int trin) {
        List<Condition> alle = new ArrayList<>();
        Set<String> brugte = new HashSet<>();
        int antal = 1 + lod.under(3);
        for (int i = 0; i < antal; i++) {
            Condition ny = trin > 0 && (i == 0 || lod.chance(30)) ? læsende(trin) : faktum();
            if (brugte.add(ny.text())) {
                alle.add(ny);
            }
        }
        return alle;
    }

    private Condition læsende(int trin) {
        List<Udkast> læselige = færdige.stream()
                .filter(u -> u.følge().verb() != Slags.TILPASNING)
                .toList();
        List<String> grupper = gruppetrin.entrySet().stream()
                .filter(e -> e.getValue() < trin)
                .filter(e -> færdige.stream()
                        .anyMatch(u -> e.getKey().equals(u.regel().virkning().gruppe())))
                .map(Map.Entry::getKey)
                .toList();
        List<Skala> skalaer = trin < 2
                ? List.of()
                : færdige.stream()
                        .map(u -> u.følge().scale())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .collect(Collectors.toCollection(ArrayList::new));
        int valg = lod.under(3);
        if (valg == 0 && !grupper.isEmpty()) {
            String navn = lod.en(grupper);
            long medlemmer = færdige.stream()
                    .filter(u -> navn.equals(u.regel().virkning().gruppe()))
                    .map(u -> u.regel().id())
                    .distinct()
                    .count();
            Expr antal = tal(Udtryk.felt(BuiltIns.GROUP, "opfyldte"), BigDecimal.valueOf(medlemmer));
            return betingelse(
                    lod.chance(75) ? Quantifier.SOME : Quantifier.NONE,
                    BuiltIns.GROUP,
                    new Expr.And(List.of(Udtryk.er(BuiltIns.GROUP, "navn", navn), antal)));
        } else if (valg == 1 && !skalaer.isEmpty()) {
            List<Skala> mulige = new ArrayList<>(skalaer);
            if (mulige.stream().anyMatch(s -> s != Skala.TRAPPE)) {
                mulige.add(Skala.SAMLET);
            }
            Skala skala = lod.en(mulige);
            Expr trinnet = tal(
                    Udtryk.felt(BuiltIns.STEP, "trin"),
                    BigDecimal.valueOf(1 + lod.under(skala == Skala.TRAPPE ? 3 : 10)));
            return betingelse(
                    lod.chance(75) ? Quantifier.SOME : Quantifier.NONE,
                    BuiltIns.STEP,
                    new Expr.And(List.of(Udtryk.er(BuiltIns.STEP, "skala", skala), trinnet)));
        } else if (!læselige.isEmpty()) {
            Expr en = Udtryk.er(
                    BuiltIns.OUTCOME, "regel", lod.en(læselige).regel().id());
            if (lod.chance(20)) {
                Set<String> flere = new TreeSet<>(List.of(
                        lod.en(læselige).regel().id(), lod.en(læselige).regel().id()));
                en = new Expr.In(
                        Udtryk.felt(BuiltIns.OUTCOME, "regel"),
                        false,
                        List.copyOf(flere),
                        "regel in ( " + flere.stream().map(Udtryk::literal).collect(Collectors.joining(", ")) + " )",
                        Udtryk.STED);
            }
            return betingelse(lod.chance(65) ? Quantifier.SOME : Quantifier.NONE, BuiltIns.OUTCOME, en);
        }
        return faktum();
    }

    // Et tal mellem 0 og højst, så sammenligningen hverken altid eller aldrig er sand.
    private Expr tal(Field felt, BigDecimal højst) {
        List<Op> tilladte = new ArrayList<>(List.of(Op.EQ, Op.NE, Op.GE, Op.LE));
        BigDecimal mindst = felt.name().equals("trin") ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal tal =
                mindst.add(BigDecimal.valueOf(lod.under(højst.subtract(mindst).intValueExact() + 1)));
        BigDecimal top = felt.name().equals("trin") ? BigDecimal.TEN : højst;
        if (tal.compareTo(mindst) == 0) {
            tilladte.remove(Op.GE);
            tilladte.add(Op.GT);
        }
        if (tal.compareTo(top) == 0) {
            tilladte.remove(Op.LE);
            tilladte.remove(Op.GT);
            tilladte.add(Op.LT);
        }
        if (tal.compareTo(mindst) == 0) {
            tilladte.remove(Op.LT);
        }
        Op op = lod.en(tilladte);
        return Udtryk.sammenlign(felt, op, tal);
    }

    private Condition faktum() {
        FactType type = lod.en(ordforråd.told());
        if (type.many() && lod.chance(12)) {
            return lod.chance(50) ? tom(type) : betingelse(Quantifier.NONE, type, new Expr.And(List.of()));
        }
        Quantifier tæller = !type.many()
                ? (lod.chance(80) ? Quantifier.SOME : lod.chance(70) ? Quantifier.NONE : Quantifier.ALL)
                : lod.en(List.of(Quantifier.SOME, Quantifier.SOME, Quantifier.NONE, Quantifier.ALL));
        return betingelse(tæller, type, udtryk.udtryk(type));
    }

    /** Der er mindst én. */
    static Condition tom(FactType type) {
        return betingelse(Quantifier.SOME, type, new Expr.And(List.of()), "exists " + type.name() + "()");
    }

    private Condition betingelse(Quantifier tæller, FactType type, Expr udtryk) {
        String mønster = type.name() + skrift.mellemParenteser(udtryk);
        String tekst =
                switch (tæller) {
                    case SOME -> (lod.chance(50) ? "exists " : "") + mønster;
                    case NONE -> "not " + mønster;
                    case ALL -> "forall( " + mønster + " )";
                };
        return betingelse(tæller, type, udtryk, tekst);
    }

    private static Condition betingelse(Quantifier tæller, FactType type, Expr udtryk, String tekst) {
        return new Condition(tæller, type, udtryk, tekst, null, Udtryk.STED);
    }
}
