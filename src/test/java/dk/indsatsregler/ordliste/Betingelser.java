package dk.indsatsregler.ordliste;

import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.util.ArrayList;
import java.util.List;

/** De betingelser, ordlisten viser: hver kan sættes ind i en regel, som den står. */
final class Betingelser {

    private Betingelser() {}

    /** En betingelse, der læser feltet. */
    static String eksempel(FactType type, Field felt) {
        if (type.builtIn()) {
            return Ord.motorensBetingelse(type.name());
        }
        return om(type, felt, sammenligning(felt));
    }

    /** Hvert valg på feltets liste i sin egen betingelse. */
    static List<String> valg(FactType type, Field felt) {
        return felt.constants().stream()
                .map(valg -> type.builtIn()
                        ? "Skalatrin( skala == Skala." + valg + ", trin <= 2 )"
                        : om(type, felt, felt.name() + " == " + liste(felt) + "." + valg))
                .toList();
    }

    static String liste(Field felt) {
        return felt.javaType().getSimpleName();
    }

    /** Om der er nogen af typen; tom, når der altid er. */
    static List<String> findes(FactType type) {
        return type.many() && type.key().isEmpty()
                ? List.of("exists " + type.name() + "()", "not " + type.name() + "()")
                : List.of();
    }

    private static String om(FactType type, Field felt, String sammenligning) {
        List<String> dele = new ArrayList<>();
        type.key().filter(nøgle -> !nøgle.equals(felt)).ifPresent(nøgle -> dele.add(nøgle.name() + " == 60"));
        dele.add(sammenligning);
        return (findes(type).isEmpty() ? "" : "exists ") + type.name() + "( " + String.join(", ", dele) + " )";
    }

    private static String sammenligning(Field felt) {
        return felt.name()
                + switch (felt.kind()) {
                    case BOOLEAN -> " == true";
                    case ENUM -> " == " + liste(felt) + "." + felt.constants().get(0);
                    case NUMBER -> felt.mandatory() ? " == 60" : " >= " + tal(felt);
                    case DATE -> " >= \"2025-01-01\"";
                    case EVENT -> " == Haendelse.IKKE_SKET";
                    case MOMENT -> " == null";
                    case TEXT -> throw new AssertionError(felt.path() + " kan ikke sammenlignes.");
                };
    }

    private static long tal(Field felt) {
        return Math.max(felt.min(), Math.min(5, felt.max()));
    }

    /** Hvad feltet kan være: slags, grænser og det, der er særligt ved det. */
    static String slags(Field felt) {
        List<String> dele = new ArrayList<>();
        if (felt.kind() != FieldKind.NUMBER) {
            dele.add(Ord.slags(felt.kind()));
        } else {
            boolean helt = felt.javaType() == Integer.class;
            boolean grænser = felt.min() != Long.MIN_VALUE && felt.max() < Integer.MAX_VALUE;
            dele.add((helt ? "helt tal" : "tal") + (grænser ? " " + felt.min() + "-" + felt.max() : ""));
            if (felt.halves()) {
                dele.add("hele og halve");
            }
        }
        if (felt.ranged() && (felt.toldAsRange() || felt.derivation() != null)) {
            dele.add("evt. et spænd");
        }
        if (felt.unsettled()) {
            dele.add("over 0 er et åbent spørgsmål");
        }
        if (felt.judgement()) {
            dele.add("skøn");
        }
        if (felt.derivation() != null) {
            dele.add("beregnes");
        }
        if (felt.sensitive()) {
            dele.add("**følsom**");
        }
        return String.join(", ", dele);
    }

    /** Kan feltet læses af en regel? Et anonymt mærke kan ikke. */
    static boolean læses(FactType type, Field felt) {
        return type.builtIn() || felt.kind() != FieldKind.TEXT;
    }
}
