package dk.indsatsregler.json;

import dk.indsatsregler.json.Genspil.Art;
import dk.indsatsregler.json.Genspil.Forskel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two receipts. */
final class Replay {

    // What a rule came to is shown; what of the case is behind it is not.
    private static final Set<String> SHOWN = Set.of("status", "resultat", "gyldigFra", "grundlag", "stand");

    private final List<Forskel> found = new ArrayList<>();
    private final JsonValue.Obj then;
    private final JsonValue.Obj now;

    private Replay(JsonValue.Obj then, JsonValue.Obj now) {
        this.then = then;
        this.now = now;
    }

    static List<Forskel> differences(JsonValue.Obj then, JsonValue.Obj now) {
        return new Replay(then, now).all();
    }

    private List<Forskel> all() {
        version(Art.BIBLIOTEK, "bibliotek", "version", "Biblioteket");
        if (!same(inside(then, "regelsaet", "sha256"), inside(now, "regelsaet", "sha256"))) {
            String versions = text(inside(then, "regelsaet", "version")) + ", her er det "
                    + text(inside(now, "regelsaet", "version"));
            found.add(new Forskel(
                    Art.REGELSAET,
                    "regelsaet",
                    "Regelsættet er et andet. Kvitteringens: " + versions + "; SHA-256 er "
                            + text(inside(then, "regelsaet", "sha256")) + ", her "
                            + text(inside(now, "regelsaet", "sha256")) + "."));
        }
        facts();
        for (String part : List.of("omraader", "ingenVurdering", "boernelineal", "indsatstrappe")) {
            if (!same(then.get(part), now.get(part))) {
                found.add(new Forskel(Art.UDFALD, part, "er ikke det samme."));
            }
        }
        each("svar", "omraade");
        each("udfald", "regel");
        return found;
    }

    private void version(Art kind, String part, String member, String what) {
        JsonValue before = inside(then, part, member);
        JsonValue after = inside(now, part, member);
        if (!same(before, after)) {
            found.add(new Forskel(
                    kind,
                    part,
                    what + " er et andet. Kvitteringens: " + text(before) + ", her er det " + text(after) + "."));
        }
    }

    private void facts() {
        JsonValue before = then.get("oplysninger");
        JsonValue after = now.get("oplysninger");
        if (same(before, after)) {
            return;
        } else if (inside(then, "oplysninger", "sha256") != null) {
            found.add(
                    new Forskel(
                            Art.OPLYSNING,
                            "oplysninger",
                            "Sagen eller saltet er ikke det, kvitteringen er udstedt for. Hvilken oplysning, kan ikke ses af en SHA-256."));
            return;
        }
        Map<String, String> told = new TreeMap<>();
        Map<String, String> tells = new TreeMap<>();
        flatten(before, "", told);
        flatten(after, "", tells);
        Set<String> paths = new TreeSet<>(told.keySet());
        paths.addAll(tells.keySet());
        for (String path : paths) {
            String was = told.get(path);
            String is = tells.get(path);
            if (was == null || !was.equals(is)) {
                String how = was == null
                        ? "står ikke i kvitteringen."
                        : is == null ? "står kun i kvitteringen." : "er en anden end i kvitteringen.";
                found.add(new Forskel(Art.OPLYSNING, path.replaceFirst("^sag\\.(fakta\\.)?", ""), how));
            }
        }
    }

    /** Each value by its path, a fact by its id: {@code sag.fakta.Foraelder[mor].sektor}. */
    private static void flatten(@Nullable JsonValue node, String path, Map<String, String> values) {
        if (node instanceof JsonValue.Obj object && !object.members().isEmpty()) {
            object.members()
                    .forEach((name, member) ->
                            flatten(member.value(), path.isEmpty() ? name : path + "." + name, values));
        } else if (node instanceof JsonValue.Arr array
                && !array.items().isEmpty()
                && array.items().stream().allMatch(item -> id(item) != null)) {
            array.items().forEach(item -> flatten(item, path + "[" + id(item) + "]", values));
        } else {
            values.put(path, CanonicalJson.of(node));
        }
    }

    private static @Nullable String id(JsonValue item) {
        return item instanceof JsonValue.Obj object && object.get("id") instanceof JsonValue.Text id
                ? id.value()
                : null;
    }

    /** Compares two lists item by item, each found by its name. */
    private void each(String part, String name) {
        Map<String, JsonValue.Obj> before = byName(then, part, name);
        Map<String, JsonValue.Obj> after = byName(now, part, name);
        boolean inOrder = true;
        Iterator<String> order = after.keySet().iterator();
        for (Map.Entry<String, JsonValue.Obj> entry : before.entrySet()) {
            JsonValue.Obj is = after.get(entry.getKey());
            inOrder &= order.hasNext() && order.next().equals(entry.getKey());
            if (is == null) {
                found.add(new Forskel(Art.UDFALD, entry.getKey(), "er i kvitteringen, men ikke vurderet her."));
            } else {
                members(entry.getKey(), entry.getValue(), is);
            }
        }
        Set<String> more = new TreeSet<>(after.keySet());
        more.removeAll(before.keySet());
        more.forEach(id -> found.add(new Forskel(Art.UDFALD, id, "er vurderet her, men ikke i kvitteringen.")));
        if (!inOrder && before.keySet().equals(after.keySet())) {
            found.add(new Forskel(Art.UDFALD, part, "står i en anden orden."));
        }
    }

    private void members(String id, JsonValue.Obj before, JsonValue.Obj after) {
        Set<String> members = new TreeSet<>(before.members().keySet());
        members.addAll(after.members().keySet());
        for (String member : members) {
            JsonValue was = before.get(member);
            JsonValue is = after.get(member);
            if (!same(was, is)) {
                found.add(new Forskel(
                        Art.UDFALD,
                        id,
                        SHOWN.contains(member)
                                ? member + " var " + text(was) + ", er " + text(is) + "."
                                : member + " er ikke det samme."));
            }
        }
    }

    private static Map<String, JsonValue.Obj> byName(JsonValue.Obj root, String part, String name) {
        Map<String, JsonValue.Obj> byName = new LinkedHashMap<>();
        if (root.get(part) instanceof JsonValue.Arr array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonValue.Obj object && object.get(name) instanceof JsonValue.Text text) {
                    byName.put(text.value(), object);
                }
            }
        }
        return byName;
    }

    private static @Nullable JsonValue inside(JsonValue.Obj root, String part, String member) {
        return root.get(part) instanceof JsonValue.Obj object ? object.get(member) : null;
    }

    private static boolean same(@Nullable JsonValue a, @Nullable JsonValue b) {
        return CanonicalJson.of(a).equals(CanonicalJson.of(b));
    }

    private static String text(@Nullable JsonValue node) {
        return node instanceof JsonValue.Text text ? text.value() : "ikke oplyst";
    }
}
