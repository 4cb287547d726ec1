package dk.indsatsregler.editing;

import dk.indsatsregler.rulefile.Statements;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statement rules lean on, in its own words.
 *
 * @param id e.g. {@code NP-14}
 * @param mark what it rests on, e.g. {@code LOV}
 * @param text what the source says, in short
 * @param quote the source's own words; empty when they are not quoted
 * @param source where
 */
public record StatementText(String id, String mark, String text, String quote, String source) {

    private static final Map<String, StatementText> SHIPPED = read(Statements.shipped());

    /** The statements that ship with the library, by id, in the file's order. */
    public static Map<String, StatementText> shipped() {
        return SHIPPED;
    }

    private static Map<String, StatementText> read(Statements statements) {
        Map<String, StatementText> all = new LinkedHashMap<>();
        for (String id : statements.ids()) {
            Statements.Wording wording = statements.wording(id).orElseThrow();
            String mark = statements.basis(id).orElseThrow().name();
            all.put(id, new StatementText(id, mark, wording.statement(), wording.quote(), wording.source()));
        }
        return Collections.unmodifiableMap(all);
    }
}
