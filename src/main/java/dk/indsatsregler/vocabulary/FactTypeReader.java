package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Afledt;
import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Oplysning;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.sag.Tal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a fact type from its record. */
final class FactTypeReader {

    private FactTypeReader() {}

    static FactType read(Class<? extends Record> record) {
        Fakta fakta = record.getAnnotation(Fakta.class);
        if (fakta == null) {
            throw new IllegalArgumentException(record.getSimpleName() + " is not marked @Fakta");
        }
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            fields.add(told(record, component, fields.size()));
        }
        boolean idFirst = !fields.isEmpty() && fields.get(0).name().equals("id");
        if (fakta.flere() != idFirst || fakta.flere() == fakta.hvilke().isEmpty()) {
            throw new IllegalArgumentException(record.getSimpleName()
                    + ": a type there can be several of begins with id and has hvilke; others have neither");
        }
        if (fakta.altid() && fakta.område().isEmpty()) {
            throw new IllegalArgumentException(record.getSimpleName() + ": altid needs an area to assess");
        }
        if (!fakta.nøgle().isEmpty()
                && fields.stream()
                        .noneMatch(f -> f.name().equals(fakta.nøgle())
                                && f.mandatory()
                                && f.javaType() == Integer.class
                                && fakta.flere())) {
            throw new IllegalArgumentException(record.getSimpleName()
                    + ": nøgle names a mandatory whole number of a type there can be several of");
        }
        if (fakta.nøgle().isEmpty() == fakta.medNøgle().contains(FactType.KEY)) {
            throw new IllegalArgumentException(record.getSimpleName() + ": medNøgle asks with " + FactType.KEY
                    + " exactly where there is a nøgle");
        }
        if (!fakta.flere() && fields.stream().anyMatch(Field::mandatory)) {
            throw new IllegalArgumentException(record.getSimpleName()
                    + ": a type there is one of can be wholly unknown, so every field needs a question");
        }
        Arrays.stream(record.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Afledt.class))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(m -> fields.add(derived(record, m, fields.size())));
        for (Field field : fields) {
            if (!field.atMost().isEmpty()
                    && fields.stream()
                            .noneMatch(f -> f.name().equals(field.atMost()) && f.kind() == FieldKind.NUMBER)) {
                throw new IllegalArgumentException(field.path() + ": højstSom names a number of the same type");
            }
        }
        return new FactType(
                record.getSimpleName(),
                fakta.flere(),
                fakta.område(),
                fakta.hvilke(),
                fakta.svaresAf(),
                fields,
                record);
    }

    private static Field told(Class<?> record, RecordComponent component, int index) {
        Oplysning about = component.getAnnotation(Oplysning.class);
        Tal limits = component.getAnnotation(Tal.class);
        Class<?> javaType = component.getType();
        return new Field(
                record.getSimpleName(),
                component.getName(),
                index,
                kind(record, component.getName(), javaType),
                javaType,
                about == null,
                javaType == Spaend.class || isKey(record, component),
                about == null ? "" : about.spørgsmål(),
                about == null ? Field.Statements.NONE : new Field.Statements(about.ja(), about.nej(), about.svar()),
                about == null ? SvaresAf.SAGSBEHANDLER : about.svaresAf(),
                about != null && about.skøn(),
                about != null && about.følsom(),
                about != null && about.kanÆndres(),
                limits != null ? limits.mindst() : about == null ? Long.MIN_VALUE : about.mindst(),
                limits != null ? limits.højst() : about == null ? Long.MAX_VALUE : about.højst(),
                about != null && about.halve(),
                about == null ? "" : about.højstSom(),
                about == null ? List.of() : List.of(about.kunDage()),
                about != null && about.uafklaret(),
                record.getAnnotation(Fakta.class).baggrund() || (about != null && about.baggrund()),
                about != null ? about.enhed() : isKey(record, component) ? component.getName() : "",
                after(record, about),
                null);
    }

    private static String after(Class<?> record, @Nullable Oplysning about) {
        String first = about == null ? "" : about.efter();
        return first.isEmpty() || first.contains(".") ? first : record.getSimpleName() + "." + first;
    }

    /** The number that tells them apart: of those not told of, only a range is known. */
    private static boolean isKey(Class<?> record, RecordComponent component) {
        return component.getName().equals(record.getAnnotation(Fakta.class).nøgle());
    }

    private static Field derived(Class<?> record, Method method, int index) {
        if (!Modifier.isStatic(method.getModifiers()) || !Modifier.isPublic(method.getModifiers())) {
            throw new IllegalArgumentException(
                    record.getSimpleName() + "." + method.getName() + " must be public and static");
        }
        Afledt about = method.getAnnotation(Afledt.class);
        return new Field(
                record.getSimpleName(),
                method.getName(),
                index,
                kind(record, method.getName(), method.getReturnType()),
                method.getReturnType(),
                false,
                method.getReturnType() == Spaend.class,
                "",
                Field.Statements.NONE,
                SvaresAf.SAGSBEHANDLER,
                false,
                false,
                false,
                about.mindst(),
                about.højst(),
                about.halve(),
                about.højstSom(),
                List.of(),
                false,
                false,
                about.enhed(),
                "",
                new Derivation(
                        method,
                        List.of(about.af()),
                        List.of(about.ellerAf()),
                        List.of(about.spørg().length == 0 ? about.af() : about.spørg()),
                        List.of(about.gennem()),
                        about.betydning(),
                        about.udsagn(),
                        about.andel()));
    }

    private static FieldKind kind(Class<?> record, String name, Class<?> javaType) {
        if (javaType == Boolean.class) {
            return FieldKind.BOOLEAN;
        } else if (javaType.isEnum()) {
            return FieldKind.ENUM;
        } else if (javaType == Integer.class || javaType == BigDecimal.class || javaType == Spaend.class) {
            return FieldKind.NUMBER;
        } else if (javaType == LocalDate.class) {
            return FieldKind.DATE;
        } else if (javaType == Haendelse.class) {
            return FieldKind.EVENT;
        } else if (javaType == LocalDateTime.class) {
            return FieldKind.MOMENT;
        } else if (javaType == String.class && name.equals("id")) {
            return FieldKind.TEXT;
        }
        throw new IllegalArgumentException(record.getSimpleName() + "." + name + " has a type facts do not have: "
                + javaType.getSimpleName() + " (free text is no fact; numbers are Integer, BigDecimal or Spaend)");
    }
}
