package dk.indsatsregler.testing.step;

import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.testing.check.MissingDemands.Expected;
import dk.indsatsregler.testing.fact.UnclearException;
import dk.indsatsregler.testing.feature.RawStep.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table of what should be missing. */
final class MissingTable {

    private static final List<String> COLUMNS = List.of("felt", "svares af", "spørgsmål", "skøn");

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "sti", "felt",
            "oplysning", "felt",
            "mangler", "felt",
            "hvem", "svares af",
            "svarer", "svares af",
            "besvares af", "svares af",
            "tekst", "spørgsmål",
            "fagligt skøn", "skøn");

    private MissingTable() {}

    static List<Expected> read(RuleWords words, List<Row> table, String rule) throws UnclearException {
        List<String> header = table.get(0).cells();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw new UnclearException(
                        "Tabellen har ingen kolonne, der hedder " + column + ". Kolonnerne er: " + Danish.list(COLUMNS)
                                + ".",
                        guess(column));
            }
        }
        if (!header.get(0).equals("felt")) {
            throw new UnclearException("Tabellens første kolonne skal hedde felt. Her står: "
                    + table.get(0).written());
        } else if (new HashSet<>(header).size() < header.size()) {
            throw new UnclearException(
                    "En kolonne står to gange. Her står: " + table.get(0).written());
        } else if (table.size() < 2) {
            throw new UnclearException(
                    "Tabellen har ingen rækker under overskriften.", "Så mangler " + rule + " intet");
        }
        List<Expected> expected = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Row row : table.subList(1, table.size())) {
            String path = row.cells().get(0);
            words.names().place(path);
            if (!paths.add(path)) {
                throw new UnclearException(path + " står to gange i tabellen.");
            }
            String by = cell(header, row, "svares af");
            SvaresAf answeredBy = by == null ? null : words.answeredBy(by);
            expected.add(new Expected(path, answeredBy, cell(header, row, "spørgsmål"), judgement(header, row)));
        }
        return expected;
    }

    private static @Nullable String guess(String column) {
        String other = OTHER_WORDS.get(column.toLowerCase(Locale.ROOT));
        return other == null ? Guess.nearest(column, COLUMNS) : other;
    }

    private static @Nullable Boolean judgement(List<String> header, Row row) throws UnclearException {
        String written = cell(header, row, "skøn");
        if (written == null) {
            return null;
        } else if (written.equals("ja") || written.equals("nej")) {
            return written.equals("ja");
        }
        throw new UnclearException("skøn er ja eller nej. Her står: " + written);
    }

    /** What stands in a column; {@code null} when it is empty or not there. */
    private static @Nullable String cell(List<String> header, Row row, String column) {
        int index = header.indexOf(column);
        String written = index < 0 ? "" : row.cells().get(index);
        return written.isEmpty() ? null : written;
    }
}
