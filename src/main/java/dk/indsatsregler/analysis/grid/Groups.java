package dk.indsatsregler.analysis.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Things that belong together, because something joined them. In the order they were first seen. */
public final class Groups<T> {

    private final Map<T, T> above = new LinkedHashMap<>();

    /** Notes things, and that they belong together. */
    public void join(List<? extends T> things) {
        for (T thing : things) {
            above.putIfAbsent(thing, thing);
            T first = root(things.get(0));
            T other = root(thing);
            if (!first.equals(other)) {
                above.put(other, first);
            }
        }
    }

    /** What a thing belongs under: the same for all that belong together. */
    public T root(T thing) {
        T at = thing;
        T up = Objects.requireNonNull(above.get(at));
        while (!up.equals(at)) {
            at = up;
            up = Objects.requireNonNull(above.get(at));
        }
        return at;
    }

    /** Is the thing known? */
    public boolean has(T thing) {
        return above.containsKey(thing);
    }

    /** The groups. */
    public List<List<T>> all() {
        Map<T, List<T>> groups = new LinkedHashMap<>();
        for (T thing : above.keySet()) {
            groups.computeIfAbsent(root(thing), r -> new ArrayList<>()).add(thing);
        }
        return List.copyOf(groups.values());
    }
}
