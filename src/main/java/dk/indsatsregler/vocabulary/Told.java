package dk.indsatsregler.vocabulary;

import dk.indsatsregler.Sag;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields a case tells of. Of a type there are none of, it tells every field: nothing is left to answer. */
public final class Told {

    private final Set<String> paths;
    private final Set<String> foreground;
    private final Set<FactType> types;
    private final Set<FactType> about;

    private Told(Set<String> paths, Set<String> foreground, Set<FactType> types, Set<FactType> about) {
        this.paths = paths;
        this.foreground = foreground;
        this.types = types;
        this.about = about;
    }

    /** What a case tells, as far as the vocabulary knows it. */
    public static Told of(Vocabulary vocabulary, Sag sag) {
        Set<String> paths = new HashSet<>();
        Set<String> foreground = new HashSet<>();
        Set<FactType> types = new HashSet<>();
        Set<FactType> about = new HashSet<>();
        for (Class<? extends Record> record : sag.typer()) {
            FactType type = vocabulary.type(record).orElse(null);
            if (type != null) {
                types.add(type);
                List<? extends Record> facts = sag.fakta(record).orElse(List.of());
                List<Method> accessors = vocabulary.accessors(type);
                for (int i = 0; i < accessors.size(); i++) {
                    Method accessor = accessors.get(i);
                    if (facts.isEmpty() || told(accessor, facts)) {
                        Field field = type.fields().get(i);
                        paths.add(field.path());
                        if (!field.background()) {
                            foreground.add(field.path());
                            about.add(type);
                        }
                    }
                }
            }
        }
        return new Told(paths, foreground, types, about);
    }

    private static boolean told(Method accessor, List<? extends Record> facts) {
        for (Record fact : facts) {
            if (CaseFacts.invoke(accessor, fact) != null) {
                return true;
            }
        }
        return false;
    }

    /** Is the field told, or all that a derived one is measured by? */
    public boolean tells(Field field) {
        Derivation derivation = field.derivation();
        return derivation == null
                ? paths.contains(field.path())
                : paths.containsAll(derivation.inputs())
                        || (!derivation.otherwise().isEmpty() && paths.containsAll(derivation.otherwise()));
    }

    /** The paths of the fields told that say more than who the child is. */
    public Set<String> foreground() {
        return Collections.unmodifiableSet(foreground);
    }

    /** The areas the facts told are about; those that only say who the child is open none. */
    public Set<String> areas() {
        return areas(about);
    }

    /** The areas of every type told of. */
    public Set<String> areasOfTypes() {
        return areas(types);
    }

    /** The areas that are always assessed when something of a type is told. */
    public Set<String> areasAlways() {
        return areas(types.stream().filter(FactType::always).collect(Collectors.toSet()));
    }

    private static Set<String> areas(Set<FactType> some) {
        return some.stream().map(FactType::area).filter(area -> !area.isEmpty()).collect(Collectors.toSet());
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Told[" + paths.size() + "]";
    }
}
