package dk.indsatsregler.testing.propose;

import java.util.ArrayList;
import java.util.List;

/** A Gherkin table, its columns aligned. */
final class Table {

    private Table() {}

    /** The lines of the table, the header first. */
    static List<String> lines(List<List<String>> rows) {
        List<List<String>> cells =
                rows.stream().map(row -> row.stream().map(Table::cell).toList()).toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(' ').append(cell).append(" ".repeat(width(cells, column) - length(cell)));
                line.append(" |");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static int width(List<List<String>> cells, int column) {
        return cells.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }
}
