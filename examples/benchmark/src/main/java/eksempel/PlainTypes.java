package eksempel;

import dk.indsatsregler.sag.Emne;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Skala;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** Beans as one would write them for plain DRL: a class for each fact type, a field and a getter for each field, null where nothing is told. */
final class PlainTypes {

    private static final Path CLASSES = Path.of("target/beans");
    private static final String OCCASION = "Vurderingssag";

    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final URLClassLoader loader;
    private final String imports;

    PlainTypes(Vocabulary vocabulary) {
        Map<String, Map<String, Class<?>>> types = new LinkedHashMap<>();
        Set<String> imported = new TreeSet<>(List.of(Emne.class.getName(), Skala.class.getName(), "flad.Haendelse"));
        for (FactType type : vocabulary.types()) {
            Map<String, Class<?>> fields = new LinkedHashMap<>();
            for (Field field : type.fields()) {
                fields.put(field.name(), javaType(field));
                if (javaType(field).isEnum()) {
                    imported.add(javaType(field).getName());
                }
            }
            types.put(type.name(), fields);
        }
        Map<String, Class<?>> occasion = new LinkedHashMap<>();
        occasion.put("dato", LocalDate.class);
        occasion.put("vurderes", Set.class);
        types.put(OCCASION, occasion);
        Map<String, String> sources = new LinkedHashMap<>();
        types.forEach((name, fields) -> sources.put(name, source(name, fields)));
        sources.put(
                "Haendelse",
                "package flad; public final class Haendelse { public static final java.time.LocalDate IKKE_SKET = null; }");
        types.keySet().forEach(name -> imported.add("flad." + name));
        StringBuilder text = new StringBuilder();
        imported.forEach(name -> text.append("import ").append(name).append(";\n"));
        this.imports = text.toString();
        if (!Files.exists(CLASSES.resolve("flad"))) {
            compile(sources);
        }
        this.loader = loaded();
        try {
            for (String name : types.keySet()) {
                constructors.put(
                        name, Class.forName("flad." + name, true, loader).getConstructor(Object[].class));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> javaType(Field field) {
        return switch (field.kind()) {
            case NUMBER -> field.javaType() == Integer.class ? Integer.class : Double.class;
            case EVENT -> LocalDate.class;
            default -> field.javaType();
        };
    }

    private static String source(String name, Map<String, Class<?>> fields) {
        StringBuilder members = new StringBuilder();
        StringBuilder set = new StringBuilder();
        int index = 0;
        for (Map.Entry<String, Class<?>> field : fields.entrySet()) {
            String type = field.getValue().getCanonicalName();
            String get = "get" + field.getKey().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + field.getKey().substring(1);
            members.append("    private final %s %s;\n    public %s %s() { return %s; }\n"
                    .formatted(type, field.getKey(), type, get, field.getKey()));
            set.append(" %s = (%s) v[%d];".formatted(field.getKey(), type, index++));
        }
        return "package flad;\npublic final class %s {\n%s    public %s(Object[] v) {%s }\n}\n"
                .formatted(name, members, name, set);
    }

    private static void compile(Map<String, String> sources) {
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "-proc:none",
                    "-encoding",
                    "UTF-8",
                    "-d",
                    CLASSES.toString(),
                    "-classpath",
                    CLASSES + java.io.File.pathSeparator + System.getProperty("java.class.path")));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = Files.createDirectories(CLASSES).resolve(source.getKey() + ".java");
                Files.writeString(file, source.getValue());
                arguments.add(file.toString());
            }
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("the beans do not compile");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes, also in a process that knows nothing of a vocabulary. */
    static URLClassLoader loaded() {
        try {
            return new URLClassLoader(new URL[] {CLASSES.toUri().toURL()}, PlainTypes.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a class {@code flad.Saved} beside the beans, whose {@code get()} makes these again without this library. */
    static void save(LocalDate day, Set<String> areas, List<Row> rows) {
        List<Bean> beans = new ArrayList<>(List.of(new Bean(OCCASION, day, areas)));
        rows.forEach(row -> beans.add(values(row)));
        StringBuilder made = new StringBuilder();
        for (Bean bean : beans) {
            made.append(made.isEmpty() ? "" : ",\n        ").append("new ").append(bean.type()).append("(new Object[] {");
            for (Object value : bean.values()) {
                made.append(source(value)).append(", ");
            }
            made.append("})");
        }
        compile(
                Map.of(
                        "Saved",
                        "package flad;\npublic final class Saved {\n    public static java.util.List<Object> get() {\n"
                                + "        return java.util.List.of(" + made + ");\n    }\n}\n"));
    }

    private static String source(Object value) {
        if (value instanceof LocalDate day) {
            return "java.time.LocalDate.parse(\"" + day + "\")";
        } else if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        } else if (value instanceof Set<?> set) {
            return set.stream().map(PlainTypes::source).collect(Collectors.joining(", ", "java.util.Set.of(", ")"));
        }
        return value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }

    ClassLoader loader() {
        return loader;
    }

    String imports() {
        return imports;
    }

    /** A fact as a bean: its type and the values of its constructor. */
    record Bean(String type, Object... values) {}

    /** A fact as a bean. What is known only as a range is its lowest number here: an answer that is certain holds for every number in it. */
    Object bean(Row row) {
        return bean(values(row));
    }

    static Bean values(Row row) {
        List<Field> fields = row.type().fields();
        Object[] values = new Object[fields.size()];
        for (Field field : fields) {
            Object value = row.value(field.index());
            if (value instanceof Spaend number) {
                values[field.index()] = field.javaType() == Integer.class
                        ? (Object) number.fra().intValueExact()
                        : (Object) number.fra().doubleValue();
            } else {
                values[field.index()] = value instanceof Haendelse event ? event.dato() : value;
            }
        }
        return new Bean(row.type().name(), values);
    }

    /** The day and the areas asked for. */
    Object occasion(LocalDate day, Set<String> areas) {
        return bean(new Bean(OCCASION, day, areas));
    }

    private Object bean(Bean bean) {
        try {
            return constructors.get(bean.type()).newInstance((Object) bean.values());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
