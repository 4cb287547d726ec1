package dk.indsatsregler.explain;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Udfald.Vidne;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Condition.Quantifier;
import dk.indsatsregler.rulefile.Deadline;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that meet a rule, and the deadlines counted from them. Asked only about rules that are met. */
final class Witnesses {

    private final Vocabulary vocabulary;
    private final CaseFacts facts;
    private final int notice;

    /**
     * Of one case.
     *
     * @param notice how many days before they fall due deadlines are said to
     */
    Witnesses(Vocabulary vocabulary, CaseFacts facts, int notice) {
        this.vocabulary = vocabulary;
        this.facts = facts;
        this.notice = notice;
    }

    /** The facts, of those there can be several of, that certainly match; condition by condition, each once. */
    List<Vidne> of(Rule rule) {
        Set<Row> rows = new LinkedHashSet<>();
        for (Condition condition : rule.conditions()) {
            FactType type = condition.type();
            if (condition.quantifier() == Quantifier.SOME && type.many() && !type.builtIn()) {
                facts.rows(type).stream()
                        .filter(row -> World.match(condition, row) == Truth.TRUE)
                        .forEach(rows::add);
            }
        }
        return rows.stream()
                .map(row -> new Vidne(row.type().name(), row.id(), deadline(rule, row)))
                .toList();
    }

    /** The rule's one deadline; {@code null} when it has none, or one for each witness. */
    @Nullable
    Frist deadline(Rule rule) {
        Deadline deadline = rule.deadline();
        if (deadline == null
                || deadline.notice() > 0
                || deadline.parts().stream()
                        .anyMatch(part -> type(part.from().type()).many())) {
            return null;
        }
        return Deadlines.of(deadline, from(deadline, null), done(deadline, null), notice, facts);
    }

    private @Nullable Frist deadline(Rule rule, Row witness) {
        Deadline deadline = rule.deadline();
        if (deadline == null
                || deadline.parts().stream()
                        .noneMatch(
                                part -> part.from().type().equals(witness.type().name()))) {
            return null;
        }
        return Deadlines.of(deadline, from(deadline, witness), done(deadline, witness), notice, facts);
    }

    /** The fact each part counts from: the witness, or the only one of its type; none for a type of other witnesses. */
    private List<@Nullable Row> from(Deadline deadline, @Nullable Row witness) {
        List<@Nullable Row> rows = new ArrayList<>();
        for (Deadline.Part part : deadline.parts()) {
            FactType type = type(part.from().type());
            if (!type.many()) {
                rows.add(facts.rows(type).get(0));
            } else {
                rows.add(witness != null && witness.type().equals(type) ? witness : null);
            }
        }
        return rows;
    }

    private @Nullable Row done(Deadline deadline, @Nullable Row witness) {
        Deadline.Done done = deadline.done();
        if (done == null) {
            return null;
        }
        FactType type = type(done.when().type());
        return !type.many()
                ? facts.rows(type).get(0)
                : witness != null && witness.type().equals(type) ? witness : null;
    }

    private FactType type(String name) {
        return vocabulary.type(name).orElseThrow();
    }
}
