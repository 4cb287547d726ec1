package dk.indsatsregler.testing.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as it stands.
 *
 * @param part what it belongs to; {@code Og} and {@code Men} belong to what stands before them
 * @param keyword its keyword as written
 * @param text what follows, spaces folded
 * @param table the rows of its table; {@code null} without one
 * @param quoted has it a text block between {@code """}?
 * @param background does it stand in a {@code Baggrund}?
 * @param line its line
 */
public record RawStep(
        Part part,
        String keyword,
        String text,
        @Nullable List<Row> table,
        boolean quoted,
        boolean background,
        int line) {

    public RawStep {
        table = table == null ? null : List.copyOf(table);
    }

    /** The whole step. */
    public String written() {
        return keyword + " " + text;
    }

    /** The three parts of a scenario. */
    public enum Part {
        GIVEN("Givet"),
        WHEN("Når"),
        THEN("Så");

        private final String keyword;

        Part(String keyword) {
            this.keyword = keyword;
        }

        /** The keyword that begins it. */
        public String keyword() {
            return keyword;
        }
    }

    /**
     * A row of a table.
     *
     * @param cells what stands in it
     * @param line its line
     */
    public record Row(List<String> cells, int line) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The row as written. */
        public String written() {
            return "| " + String.join(" | ", cells) + " |";
        }
    }
}
