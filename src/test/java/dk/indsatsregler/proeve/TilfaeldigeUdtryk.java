package dk.indsatsregler.proeve;

import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tilfældige udtryk, som kan være sande, og som kan være falske. */
final class TilfaeldigeUdtryk {

    private final Lod lod;

    TilfaeldigeUdtryk(Lod lod) {
        this.lod = lod;
    }

    /** Et udtryk over en types felter. */
    Expr udtryk(FactType type) {
        List<Field> felter = type.fields().stream()
                .filter(f -> f.kind() != FieldKind.TEXT)
                .filter(f -> !f.sensitive() || lod.chance(20))
                .collect(Collectors.toCollection(ArrayList::new));
        int antal = 1 + lod.under(lod.chance(80) ? 2 : 4);
        List<Expr> atomer = new ArrayList<>();
        for (int i = 0; i < antal && !felter.isEmpty(); i++) {
            Field felt = felter.remove(lod.under(felter.size()));
            atomer.add(atom(felt, felter));
        }
        return saml(atomer, lod.chance(60));
    }

    private Expr saml(List<Expr> dele, boolean og) {
        if (dele.size() == 1) {
            return dele.get(0);
        }
        if (dele.size() > 2 && lod.chance(70)) {
            int skel = 1 + lod.under(dele.size() - 1);
            List<Expr> indre = skel == 1 ? dele.subList(1, dele.size()) : dele.subList(0, skel);
            List<Expr> resten = new ArrayList<>(skel == 1 ? dele.subList(0, 1) : dele.subList(skel, dele.size()));
            resten.add(lod.under(resten.size() + 1), saml(indre, !og));
            return slået(resten, og);
        }
        return slået(dele, og);
    }

    // «( a && b ), c» læses som «a, b, c».
    private static Expr slået(List<Expr> dele, boolean og) {
        List<Expr> flade = new ArrayList<>();
        for (Expr del : dele) {
            if (og && del instanceof Expr.And indre) {
                flade.addAll(indre.parts());
            } else if (!og && del instanceof Expr.Or indre) {
                flade.addAll(indre.parts());
            } else {
                flade.add(del);
            }
        }
        return og ? new Expr.And(flade) : new Expr.Or(flade);
    }

    private Expr atom(Field felt, List<Field> ledige) {
        if (!felt.mandatory() && lod.chance(felt.kind() == FieldKind.MOMENT ? 100 : 8)) {
            boolean modsat = lod.chance(35);
            return new Expr.Untold(felt, modsat, felt.name() + (modsat ? " != null" : " == null"), Udtryk.STED);
        }
        List<Field> andre = ledige.stream()
                .filter(f -> f.kind() != FieldKind.EVENT)
                .filter(f -> f.kind() == felt.kind() && (f.kind() != FieldKind.ENUM || f.javaType() == felt.javaType()))
                .toList();
        if (!andre.isEmpty() && lod.chance(15)) {
            Field anden = lod.en(andre);
            ledige.remove(anden);
            Op op = felt.kind() == FieldKind.NUMBER || felt.kind() == FieldKind.DATE
                    ? lod.en(List.of(Op.values()))
                    : lod.en(List.of(Op.EQ, Op.NE));
            return new Expr.Fields(felt, op, anden, felt.name() + " " + op.symbol() + " " + anden.name(), Udtryk.STED);
        }
        if (felt.kind() != FieldKind.BOOLEAN && felt.kind() != FieldKind.EVENT && lod.chance(20)) {
            int flest = felt.kind() == FieldKind.ENUM ? felt.constants().size() - 1 : 3;
            Map<String, Object> værdier = new TreeMap<>();
            int antal = 1 + lod.under(flest);
            while (værdier.size() < antal) {
                Object værdi = værdi(felt);
                værdier.put(Udtryk.literal(værdi), værdi);
            }
            boolean ikke = lod.chance(45);
            String tekst = felt.name() + (ikke ? " not in ( " : " in ( ") + String.join(", ", værdier.keySet()) + " )";
            return new Expr.In(felt, ikke, List.copyOf(værdier.values()), tekst, Udtryk.STED);
        }
        Object værdi = værdi(felt);
        boolean ordnet = felt.kind().ordered() && !(værdi instanceof Haendelse);
        Op op = ordnet ? lod.en(List.of(Op.values())) : lod.en(List.of(Op.EQ, Op.EQ, Op.NE));
        // Et snævert, men ikke tomt, stykke: begge grænser i samme mønster.
        if (ordnet && lod.chance(15)) {
            Object højere = felt.kind() == FieldKind.NUMBER
                    ? ((BigDecimal) værdi).add(BigDecimal.valueOf(1 + lod.under(3)))
                    : ((LocalDate) værdi).plusDays(1 + lod.under(4));
            return new Expr.And(List.of(
                    Udtryk.sammenlign(felt, Op.GE, værdi),
                    Udtryk.sammenlign(felt, lod.chance(50) ? Op.LE : Op.LT, højere)));
        }
        return Udtryk.sammenlign(felt, op, værdi);
    }

    private Object værdi(Field felt) {
        return switch (felt.kind()) {
            case BOOLEAN -> lod.chance(50);
            case ENUM ->
                felt.javaType().getEnumConstants()[lod.under(felt.constants().size())];
            case NUMBER -> tal(felt);
            case DATE -> omkring();
            case EVENT -> lod.chance(25) ? Haendelse.IKKE_SKET : omkring();
            case MOMENT, TEXT -> throw new IllegalStateException(felt.path());
        };
    }

    private BigDecimal tal(Field felt) {
        BigDecimal helt = BigDecimal.valueOf(lod.mellem(1, 6));
        if (felt.javaType() == Integer.class || lod.chance(50)) {
            return helt;
        }
        return lod.en(List.of("0.1", "0.10", "0.25", "1.5", "2.50", "3.3333").stream()
                        .map(BigDecimal::new)
                        .toList())
                .add(BigDecimal.ZERO);
    }

    /** En dag omkring {@link TilfaeldigeRegler#DAG}. */
    LocalDate omkring() {
        return TilfaeldigeRegler.DAG.plusDays(lod.mellem(-3, 4));
    }
}
