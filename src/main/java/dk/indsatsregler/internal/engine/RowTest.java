package dk.indsatsregler.internal.engine;

import dk.indsatsregler.vocabulary.Row;

/** A question about one row, answered yes or no. */
@FunctionalInterface
interface RowTest {

    boolean test(Row row);
}
