package dk.indsatsregler.internal.engine;

import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plain classes for drools-mvel to match: one per fact type, with a getter per field, made from the vocabulary and compiled when a test
 * runs.
 *
 * <p>For the guarded text numbers are exact, a number that may be known only as a range is {@code xFra} and {@code xTil}, and an event is
 * there as itself and as {@code xDato}. For rules as written there is only {@code x}: a decimal is a {@code Double}, because drools-mvel
 * reads {@code 0.1} in a rule file as one and would find a {@code BigDecimal} 0.10 smaller; an event is its date, and
 * {@code Haendelse.IKKE_SKET} no date.
 */
final class FladeTyper {

    private static final String PACKAGE = "flad";
    private static final String OCCASION = "Vurderingssag";

    private final boolean asWritten;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final Constructor<?> occasion;
    private final ClassLoader loader;
    private final String imports;

    private FladeTyper(Vocabulary vocabulary, boolean asWritten) {
        this.asWritten = asWritten;
        Map<String, String> sources = new LinkedHashMap<>();
        Set<String> imported = new TreeSet<>();
        imported.add(Emne.class.getName());
        imported.add(Skala.class.getName());
        if (asWritten) {
            sources.put(
                    PACKAGE + ".Haendelse",
                    "package flad; public final class Haendelse { public static final java.time.LocalDate IKKE_SKET = null; }");
            // Drools looks for an annotation type behind @gruppe, tries Gruppe too, and remembers that Gruppe is none:
            // after
            // that no pattern finds the fact type. With a type of its own @gruppe is resolved at once.
            sources.put("flad.maerke.gruppe", "package flad.maerke; public @interface gruppe { String value(); }");
        } else {
            imported.add(Haendelse.class.getName());
        }
        for (FactType type : vocabulary.types()) {
            Map<String, Class<?>> getters = getters(type);
            sources.put(PACKAGE + "." + type.name(), source(type.name(), getters));
            getters.values().stream().filter(Class::isEnum).forEach(e -> imported.add(e.getName()));
        }
        Map<String, Class<?>> getters = new LinkedHashMap<>();
        getters.put("dato", LocalDate.class);
        getters.put("vurderes", Set.class);
        sources.put(PACKAGE + "." + OCCASION, source(OCCASION, getters));
        imported.addAll(sources.keySet());
        StringBuilder text = new StringBuilder();
        imported.forEach(name -> text.append("import ").append(name).append(";\n"));
        this.imports = text.toString();
        this.loader = JavaSources.compile(sources);
        for (FactType type : vocabulary.types()) {
            constructors.put(type.name(), constructor(type.name()));
        }
        this.occasion = constructor(OCCASION);
    }

    /** For the guarded text. */
    static FladeTyper ofGuardedText(Vocabulary vocabulary) {
        return new FladeTyper(vocabulary, false);
    }

    /** For rules as written. */
    static FladeTyper ofRulesAsWritten(Vocabulary vocabulary) {
        return new FladeTyper(vocabulary, true);
    }

    private Constructor<?> constructor(String type) {
        try {
            return Class.forName(PACKAGE + "." + type, true, loader).getConstructor(Map.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Class<?>> getters(FactType type) {
        Map<String, Class<?>> getters = new LinkedHashMap<>();
        if (type.many() && !asWritten) {
            getters.put("ikkeOplyst", Boolean.class);
        }
        for (Field field : type.fields()) {
            if (asWritten) {
                getters.put(field.name(), writtenType(field));
            } else if (field.ranged()) {
                getters.put(field.name() + "Fra", BigDecimal.class);
                getters.put(field.name() + "Til", BigDecimal.class);
            } else {
                getters.put(field.name(), field.javaType());
                if (field.kind() == FieldKind.EVENT) {
                    getters.put(field.name() + "Dato", LocalDate.class);
                }
            }
        }
        return getters;
    }

    private static Class<?> writtenType(Field field) {
        return switch (field.kind()) {
            case NUMBER -> field.javaType() == Integer.class ? Integer.class : Double.class;
            case EVENT -> LocalDate.class;
            default -> field.javaType();
        };
    }

    private static String source(String type, Map<String, Class<?>> getters) {
        StringBuilder text = new StringBuilder("package " + PACKAGE + ";\n\npublic final class " + type + " {\n"
                + "    private final java.util.Map<String, Object> values;\n"
                + "    public " + type + "(java.util.Map<String, Object> values) { this.values = values; }\n");
        getters.forEach((name, javaType) -> text.append("    public %s get%s%s() { return (%s) values.get(\"%s\"); }\n"
                .formatted(
                        javaType.getName(),
                        name.substring(0, 1).toUpperCase(java.util.Locale.ROOT),
                        name.substring(1),
                        javaType.getName(),
                        name)));
        return text.append("}\n").toString();
    }

    /** Where the classes live; its parent is the tests' own class loader. */
    ClassLoader loader() {
        return loader;
    }

    /** Import lines for the classes, and for every enum a rule can name. */
    String imports() {
        return imports;
    }

    /** A fact as a plain object. */
    Object instance(Row row) {
        Map<String, Object> values = new HashMap<>();
        if (row.type().many()) {
            values.put("ikkeOplyst", !row.told());
        }
        for (Field field : row.type().fields()) {
            Object value = row.value(field.index());
            if (value instanceof Spaend number) {
                values.put(field.name() + "Fra", number.fra());
                values.put(field.name() + "Til", number.til());
                values.put(field.name(), number.erKendt() ? number(field, number.fra()) : null);
            } else if (value instanceof Haendelse event) {
                values.put(field.name() + "Dato", event.dato());
                values.put(field.name(), asWritten ? event.dato() : event);
            } else {
                values.put(field.name(), value);
            }
        }
        return instance(Objects.requireNonNull(constructors.get(row.type().name())), values);
    }

    private Object number(Field field, BigDecimal number) {
        return field.javaType() == Integer.class
                ? (Object) number.intValueExact()
                : asWritten ? (Object) number.doubleValue() : number;
    }

    /** The fact the guards read. */
    Object occasion(LocalDate date, Set<String> areas) {
        return instance(occasion, Map.of("dato", date, "vurderes", areas));
    }

    private static Object instance(Constructor<?> constructor, Map<String, Object> values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
