package dk.indsatsregler.analysis.grid;

import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of some conditions when every field is free: a derived field need not fit what it is derived from. So there are at least
 * all the points there are in reality, and what is so on all of them is always so.
 */
public final class FreeVariables {

    private FreeVariables() {}

    /** The variables of conditions on told types. */
    public static List<Variable> of(List<Condition> conditions) {
        List<Variable> variables = new ArrayList<>();
        byType(conditions).forEach((type, own) -> {
            if (type.many()) {
                variables.add(several(type, own));
            } else {
                variables.addAll(single(type, own));
            }
        });
        return variables;
    }

    /** Conditions by the type they read. */
    public static Map<FactType, List<Condition>> byType(List<Condition> conditions) {
        Map<FactType, List<Condition>> byType = new LinkedHashMap<>();
        conditions.forEach(
                c -> byType.computeIfAbsent(c.type(), t -> new ArrayList<>()).add(c));
        return byType;
    }

    /** The variables of conditions on a type there is one of: fields that no condition reads together are independent. */
    public static List<Variable> single(FactType type, List<Condition> conditions) {
        Representatives values = new Representatives(conditions);
        List<Variable> variables = new ArrayList<>();
        for (List<Field> fields : clusters(type, conditions)) {
            List<Condition> own =
                    conditions.stream().filter(c -> within(c, fields)).toList();
            TruthVector truths = new TruthVector(own);
            Matches matches = new Matches(type, truths);
            matches.addAll(fields, values);
            variables.add(new Variable(own, matches.single()));
        }
        List<Condition> bare =
                conditions.stream().filter(c -> c.fields().isEmpty()).toList();
        if (!bare.isEmpty()) {
            Matches matches = new Matches(type, new TruthVector(bare));
            matches.addAll(List.of(), values);
            variables.add(new Variable(bare, matches.single()));
        }
        return variables;
    }

    /** The variable of conditions on a type there can be several of. */
    public static Variable several(FactType type, List<Condition> conditions) {
        Representatives values = new Representatives(conditions);
        TruthVector truths = new TruthVector(conditions);
        Matches all = new Matches(type, truths);
        List<List<Field>> clusters = clusters(type, conditions);
        for (List<Field> fields : clusters) {
            Matches matches = new Matches(type, truths.within(fields));
            matches.addAll(fields, values);
            all.with(matches);
        }
        if (clusters.isEmpty()) {
            all.addAll(List.of(), values);
        }
        return new Variable(conditions, all.sets());
    }

    private static List<List<Field>> clusters(FactType type, List<Condition> conditions) {
        Groups<Integer> groups = new Groups<>();
        conditions.stream()
                .map(c -> c.fields().stream().map(Field::index).toList())
                .filter(fields -> !fields.isEmpty())
                .forEach(groups::join);
        return groups.all().stream()
                .map(group -> group.stream().map(type.fields()::get).toList())
                .toList();
    }

    private static boolean within(Condition condition, List<Field> fields) {
        List<Field> read = condition.fields();
        return !read.isEmpty()
                && fields.stream().anyMatch(f -> f.index() == read.get(0).index());
    }
}
