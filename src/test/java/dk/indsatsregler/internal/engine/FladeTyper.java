package dk.indsatsregler.internal.engine;

import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
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
import java.util.Set;
import java.util.TreeSet;

/**
 * Plain classes for drools-mvel to match: one per fact type, with a getter per field, made from the vocabulary and compiled in memory. A
 * number that may be known only as a range is there three times: {@code xFra} and {@code xTil} for the guarded text, and {@code x}, the
 * exact number or {@code null}, for rules as written. An event is there as itself and as {@code xDato}.
 */
final class FladeTyper {

    private static final String PACKAGE = "flad";
    private static final String OCCASION = "Vurderingssag";

    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final Constructor<?> occasion;
    private final ClassLoader loader;
    private final String imports;

    FladeTyper(Vocabulary vocabulary) {
        Map<String, String> sources = new LinkedHashMap<>();
        Set<String> imported = new TreeSet<>();
        imported.add(Haendelse.class.getName());
        imported.add(Emne.class.getName());
        for (FactType type : vocabulary.types()) {
            Map<String, Class<?>> getters = getters(type);
            sources.put(PACKAGE + "." + type.name(), source(type.name(), getters));
            getters.values().stream().filter(Class::isEnum).forEach(e -> imported.add(e.getName()));
        }
        Map<String, Class<?>> getters = new LinkedHashMap<>();
        getters.put("dato", LocalDate.class);
        getters.put("områder", Set.class);
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

    private Constructor<?> constructor(String type) {
        try {
            return Class.forName(PACKAGE + "." + type, true, loader).getConstructor(Map.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Class<?>> getters(FactType type) {
        Map<String, Class<?>> getters = new LinkedHashMap<>();
        if (type.many()) {
            getters.put("ikkeOplyst", Boolean.class);
        }
        for (Field field : type.fields()) {
            if (field.ranged()) {
                getters.put(field.name(), BigDecimal.class);
                getters.put(field.name() + "Fra", BigDecimal.class);
                getters.put(field.name() + "Til", BigDecimal.class);
                continue;
            }
            getters.put(field.name(), field.javaType());
            if (field.kind() == FieldKind.EVENT) {
                getters.put(field.name() + "Dato", LocalDate.class);
            }
        }
        return getters;
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
                if (field.ranged()) {
                    values.put(field.name(), number.erKendt() ? number.fra() : null);
                    values.put(field.name() + "Fra", number.fra());
                    values.put(field.name() + "Til", number.til());
                } else {
                    values.put(
                            field.name(),
                            field.javaType() == Integer.class
                                    ? (Object) number.fra().intValueExact()
                                    : number.fra());
                }
                continue;
            }
            values.put(field.name(), value);
            if (value instanceof Haendelse event) {
                values.put(field.name() + "Dato", event.dato());
            }
        }
        return instance(constructors.get(row.type().name()), values);
    }

    /** The fact the guards read. */
    Object occasion(LocalDate date, Set<String> areas) {
        return instance(occasion, Map.of("dato", date, "områder", areas));
    }

    private static Object instance(Constructor<?> constructor, Map<String, Object> values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
