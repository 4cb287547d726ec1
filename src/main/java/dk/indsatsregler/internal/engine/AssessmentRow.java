package dk.indsatsregler.internal.engine;

import dk.indsatsregler.sag.SvaresAf;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The row every rule's guard reads: the assessment date, and the areas and single rules that are assessed. */
final class AssessmentRow {

    static final FactType TYPE = new FactType("Vurderingssag", false, "", "", SvaresAf.SAGSBEHANDLER, List.of(), null);

    private AssessmentRow() {}

    static Row of(LocalDate date, Set<String> assessed) {
        return new Row(TYPE, "", true, date, assessed);
    }

    static boolean within(Row row, LocalDate from, @Nullable LocalDate to, String area, String rule) {
        Set<?> assessed = (Set<?>) Objects.requireNonNull(row.value(1));
        LocalDate date = (LocalDate) Objects.requireNonNull(row.value(0));
        return !date.isBefore(from)
                && (to == null || !date.isAfter(to))
                && (assessed.contains(area) || assessed.contains(rule));
    }
}
