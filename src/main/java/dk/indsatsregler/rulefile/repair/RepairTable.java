package dk.indsatsregler.rulefile.repair;

import static dk.indsatsregler.rulefile.repair.Rows.passOver;
import static dk.indsatsregler.rulefile.repair.Site.UNREADABLE;

import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.read.Parser.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rewrites, in the order they are tried; an answer to a new slip is a row more. */
final class RepairTable {

    private static final List<RepairRow> END = Rows.all(Rows.table("""
UNEXPECTED ¦ STOP « ; » ¦ ¦ ; ¦ Efter konklusionen står ét semikolon; her står flere. Konklusionen ville ikke kunne læses.
"""), List.of(passOver(RepairTable::moreThanOne)));

    private static final Map<Part, List<RepairRow>> ROWS = new EnumMap<>(Map.of(
            Part.OUTSIDE, Rows.all(QuoteRows.ROWS, FrameRows.OUTSIDE),
            Part.MARKS, Rows.all(QuoteRows.ROWS, FrameRows.ROWS, MarkRows.ROWS),
            Part.CONDITIONS, Rows.all(QuoteRows.ROWS, FrameRows.ROWS, ComparisonRows.ROWS, ConditionRows.ROWS),
            Part.CONCLUSION, Rows.all(ConclusionRows.ROWS, QuoteRows.ROWS),
            Part.END, Rows.all(FrameRows.ROWS, END)));

    private RepairTable() {}

    static List<RepairRow> rows(Part part) {
        return ROWS.getOrDefault(part, List.of());
    }

    private static @Nullable RowAnswer moreThanOne(Site site, int i) {
        if (i != site.stop()) {
            return null;
        }
        int first = i - 1;
        while (first > 0 && !site.is(first, "then")) {
            first--;
        }
        return site.over(
                Code.ONE_VERB,
                site.at(i).span(),
                "Efter " + site.written(first + 1, Math.min(first + 4, i)) + "( … ); skal end stå; her står "
                        + site.shown(i)
                        + ". En regel udfører ikke noget; den siger én ting med ét verbum, og resten ville ikke blive taget i brug."
                        + (site.is(i, "konklusion")
                                ? " Tag linjen ud, eller skriv en regel mere med de samme betingelser."
                                : ""),
                null,
                null);
    }

    /** What no other row answers. */
    static RowAnswer last(Site site) {
        String awaited =
                switch (site.expected()) {
                    case RULE, NAME -> "en regel";
                    case MARK, MARK_NAME, MARK_VALUE -> "et mærke, fx @kilde( \"…\" )";
                    case CONDITION, PATTERN -> "en faktatype, fx Barn( alder <= 9 )";
                    case FIELD -> "et felt, fx alder <= 9";
                    case COMPARISON -> "en sammenligning";
                    case VALUE, ARGUMENT -> "en værdi";
                    case LIST -> "en liste, fx ( 1, 2 )";
                    case MORE_OR_CLOSE, LESS -> "komma, &&, || eller en slutparentes";
                    case CLOSE_FORALL, CLOSE_CONCLUSION -> "en parentes";
                    case VERB -> "et verbum, fx opfyldt()";
                    case CONCLUSION -> "en konklusion";
                    case SEMICOLON -> "semikolon";
                    case END -> "end";
                };
        return site.over(
                Code.UNEXPECTED,
                site.at(site.stop()).span(),
                "Her ventes " + awaited + ", men der står " + site.shown(site.stop()) + "." + UNREADABLE,
                null,
                null);
    }
}
