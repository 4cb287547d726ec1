package dk.indsatsregler.analysis.search;

import dk.indsatsregler.analysis.grid.FreeVariables;
import dk.indsatsregler.analysis.grid.Groups;
import dk.indsatsregler.analysis.grid.Variable;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of some conditions, of which every choice stands for facts that can be told together: derived fields are measured, and what
 * they rest on is told. They may miss a choice that is possible too.
 */
public final class TrueVariables {

    private final Records records;
    private final Vocabulary vocabulary;
    private final LocalDate date;
    private final boolean wide;
    private final Set<Condition> standing;
    private final Map<Set<Condition>, List<Variable>> known = new HashMap<>();

    /**
     * @param standing conditions that will be asked about again: what is found out about them is kept
     * @param date the assessment date
     * @param wide try more values, and all fields of a type together, because its record may not take them separately
     */
    public TrueVariables(Records records, Collection<Condition> standing, LocalDate date, boolean wide) {
        this.records = records;
        this.vocabulary = records.vocabulary();
        this.date = date;
        this.wide = wide;
        this.standing = same(standing);
    }

    // Conditions are told apart by where they stand, not by what they say.
    private static Set<Condition> same(Collection<Condition> conditions) {
        Set<Condition> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(conditions);
        return same;
    }

    /** The variables of conditions on told types. */
    public List<Variable> of(List<Condition> conditions) {
        Groups<String> groups = new Groups<>();
        Map<FactType, List<Condition>> byType = FreeVariables.byType(conditions);
        byType.forEach((type, own) -> own.forEach(condition -> {
            List<String> told = told(condition);
            if (!told.isEmpty()) {
                groups.join(told);
            }
        }));
        vocabulary.told().forEach(type -> join(type, groups));
        Map<String, List<Condition>> together = new LinkedHashMap<>();
        List<Variable> variables = new ArrayList<>();
        byType.forEach((type, own) -> {
            List<Condition> bare = own.stream().filter(c -> told(c).isEmpty()).toList();
            if (!bare.isEmpty()) {
                variables.addAll(FreeVariables.single(type, bare));
            }
            own.stream()
                    .filter(c -> !told(c).isEmpty())
                    .forEach(c -> together.computeIfAbsent(groups.root(told(c).get(0)), root -> new ArrayList<>())
                            .add(c));
        });
        together.forEach((root, own) -> {
            List<String> paths = groups.all().stream()
                    .filter(group -> groups.root(group.get(0)).equals(root))
                    .flatMap(List::stream)
                    .toList();
            variables.addAll(variables(own, paths));
        });
        return variables;
    }

    // What a condition rests on: told fields of types there is one of, and types there can be several of as a whole.
    private List<String> told(Condition condition) {
        List<String> told = new ArrayList<>();
        FactType type = condition.type();
        if (type.many()) {
            told.add(type.name());
        }
        for (Field field : condition.fields()) {
            if (field.derivation() != null) {
                field.derivation().inputs().stream()
                        .filter(path -> !(type.many() && path.startsWith(type.name() + ".")))
                        .forEach(told::add);
            } else if (!type.many()) {
                told.add(field.path());
            }
        }
        return told;
    }

    // A function of several fields may refuse some of their values together, even if no condition reads what it
    // measures.
    private void join(FactType type, Groups<String> groups) {
        for (Field field : type.fields()) {
            if (field.derivation() != null) {
                known(field.derivation().inputs(), groups);
            }
        }
        if (wide && !type.many()) {
            known(type.fields().stream().map(Field::path).toList(), groups);
        }
    }

    private static void known(List<String> paths, Groups<String> groups) {
        List<String> known = paths.stream().filter(groups::has).toList();
        if (!known.isEmpty()) {
            groups.join(known);
        }
    }

    private List<Variable> variables(List<Condition> conditions, List<String> paths) {
        if (!standing.containsAll(conditions)) {
            return find(conditions, paths);
        }
        Set<Condition> key = same(conditions);
        List<Variable> before = known.get(key);
        if (before == null) {
            before = find(conditions, paths);
            known.put(key, before);
        }
        return before;
    }

    private List<Variable> find(List<Condition> conditions, List<String> paths) {
        boolean measured = conditions.stream().flatMap(c -> c.fields().stream()).anyMatch(f -> f.derivation() != null);
        Map<FactType, List<Condition>> byType = FreeVariables.byType(conditions);
        // What is not told of a type with a key stands for every other value of the key.
        boolean keyed = byType.keySet().stream().anyMatch(type -> type.key().isPresent());
        if (measured || keyed || byType.size() > 1 || wide) {
            return List.of(new MeasuredVariable(records, new Candidates(vocabulary, date, wide), date)
                    .of(
                            byType,
                            paths.stream()
                                    .flatMap(p -> vocabulary.told(p).stream())
                                    .toList()));
        }
        List<Variable> variables = new ArrayList<>();
        byType.forEach((type, own) -> {
            if (type.many()) {
                variables.add(FreeVariables.several(type, own));
            } else {
                variables.addAll(FreeVariables.single(type, own));
            }
        });
        return variables;
    }
}
