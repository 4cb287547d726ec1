package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.SvaresAf;
import java.util.List;

/** The fact types the engine itself puts there, for rules of a later stratum to read. */
public final class BuiltIns {

    /** The highest step a scale can have. */
    public static final int HIGHEST_STEP = 10;

    /** The column of what tells them apart: the rule, the group or the scale. */
    public static final int KEY = 0;

    /** {@code Udfald( regel == "X" )}: rule X is met. */
    public static final FactType OUTCOME = type("Udfald", field("Udfald", "regel", 0, FieldKind.TEXT, String.class));

    /** {@code Gruppe( navn == "X", opfyldte >= 2 )}: how many rules of group X are met, from certain to possible. */
    public static final FactType GROUP = type(
            "Gruppe",
            field("Gruppe", "navn", 0, FieldKind.TEXT, String.class),
            field("Gruppe", "opfyldte", 1, FieldKind.NUMBER, Integer.class, 0, Integer.MAX_VALUE));

    /** {@code Skalatrin( skala == Skala.SAMLET, trin <= 6 )}: the step on a scale, from lowest to highest. */
    public static final FactType STEP = type(
            "Skalatrin",
            field("Skalatrin", "skala", 0, FieldKind.ENUM, Skala.class),
            field("Skalatrin", "trin", 1, FieldKind.NUMBER, Integer.class, 1, HIGHEST_STEP));

    /** All of them. */
    public static final List<FactType> ALL = List.of(OUTCOME, GROUP, STEP);

    private BuiltIns() {}

    private static FactType type(String name, Field... fields) {
        return new FactType(name, true, "", "", SvaresAf.SAGSBEHANDLER, List.of(fields), null);
    }

    private static Field field(String type, String name, int index, FieldKind kind, Class<?> javaType) {
        return field(type, name, index, kind, javaType, 0, Integer.MAX_VALUE);
    }

    private static Field field(
            String type, String name, int index, FieldKind kind, Class<?> javaType, int least, int most) {
        return new Field(
                type,
                name,
                index,
                kind,
                javaType,
                true,
                kind == FieldKind.NUMBER,
                "",
                Field.Statements.NONE,
                SvaresAf.SAGSBEHANDLER,
                false,
                false,
                false,
                least,
                most,
                false,
                "",
                List.of(),
                false,
                false,
                "",
                "",
                null);
    }
}
