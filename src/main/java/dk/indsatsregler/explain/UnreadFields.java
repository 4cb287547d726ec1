package dk.indsatsregler.explain;

import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a case tells and no rule judged in it can read: collected without being used (RF-11).
 *
 * <p>A field is read when a condition or a deadline reads it, a measure of it, or something that is asked about only after it. What a fact
 * cannot be told without counts as read once anything of its type is.
 */
public final class UnreadFields {

    private final Vocabulary vocabulary;
    private final Set<FactType> readTypes = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    private UnreadFields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The fields, as {@code Type.field}, in the order of the vocabulary. */
    public static List<String> of(RuleSet rules, CaseFacts facts, Verdicts verdicts) {
        UnreadFields fields = new UnreadFields(rules.vocabulary());
        for (Rule rule : rules.rules()) {
            if (verdicts.of(rule) != Verdict.INACTIVE) {
                fields.reads(rule);
            }
        }
        return fields.told(facts);
    }

    private void reads(Rule rule) {
        Deque<Field> open = new ArrayDeque<>();
        rule.conditions().forEach(condition -> {
            type(condition.type(), open);
            open.addAll(condition.fields());
        });
        Deadline deadline = rule.deadline();
        if (deadline != null) {
            open.addAll(deadline.fields());
        }
        while (!open.isEmpty()) {
            Field field = open.remove();
            if (read.add(field.path())) {
                vocabulary.type(field.type()).ifPresent(type -> {
                    type(type, open);
                    type.askedOnlyOver0(field).flatMap(vocabulary::field).ifPresent(open::add);
                });
                vocabulary.field(field.after()).ifPresent(open::add);
                if (field.derivation() != null) {
                    field.derivation().allInputs().stream()
                            .flatMap(path -> vocabulary.field(path).stream())
                            .forEach(open::add);
                }
            }
        }
    }

    private void type(FactType type, Deque<Field> open) {
        if (readTypes.add(type)) {
            type.askedOnlyOver0().flatMap(vocabulary::field).ifPresent(open::add);
            vocabulary.countedFrom(type).forEach(from -> open.addAll(from.fields()));
        }
    }

    private List<String> told(CaseFacts facts) {
        List<String> unread = new ArrayList<>();
        for (FactType type : vocabulary.told()) {
            boolean whole = !readTypes.contains(type);
            for (Field field : type.fields()) {
                boolean identity = type.many() && field.index() == 0;
                boolean needed = identity || (field.mandatory() && !whole);
                if (!needed
                        && field.derivation() == null
                        && !read.contains(field.path())
                        && facts.rows(type).stream().anyMatch(row -> isTold(row, field))) {
                    unread.add(field.path());
                }
            }
        }
        return List.copyOf(unread);
    }

    private static boolean isTold(Row row, Field field) {
        return row.told() && row.value(field.index()) != null;
    }
}
