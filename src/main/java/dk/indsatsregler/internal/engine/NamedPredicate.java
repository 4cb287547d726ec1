package dk.indsatsregler.internal.engine;

import dk.indsatsregler.vocabulary.Row;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.jspecify.annotations.Nullable;

/** A closure that carries the names Drools puts into an error message; a lambda has none. */
final class NamedPredicate implements Predicate1<Row> {

    private static final long serialVersionUID = 1L;

    private final transient RowTest test;
    private final transient PredicateInformation information;

    NamedPredicate(RowTest test, String text, String rule, String file) {
        this.test = test;
        this.information = new PredicateInformation(text, rule, file);
    }

    @Override
    public boolean test(Row row) {
        return test.test(row);
    }

    @Override
    public @Nullable PredicateInformation predicateInformation() {
        return information;
    }
}
