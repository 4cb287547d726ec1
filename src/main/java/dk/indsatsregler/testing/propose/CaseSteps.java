package dk.indsatsregler.testing.propose;

import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.Assessment;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a case as steps, with no more of them than it takes to tell the same case again. */
final class CaseSteps {

    private CaseSteps() {}

    /**
     * The steps.
     *
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact cannot be right
     */
    static List<Step> of(RuleSet rules, Sag sag) {
        CaseFacts facts = CaseFacts.of(rules.vocabulary(), sag);
        List<Step> steps = new ArrayList<>();
        Sag.Bygger written = Sag.bygger(sag.id(), sag.vurderingsdato());
        for (FactType type : rules.vocabulary().told()) {
            Class<? extends Record> record = type.record();
            List<? extends Record> told =
                    record == null ? null : sag.fakta(record).orElse(null);
            if (record == null || told == null) {
                continue;
            }
            List<Row> rows = type.many() ? toldRows(rules.vocabulary(), type, told, facts) : facts.rows(type);
            List<Field> fields = toldFields(type, rows);
            if (told.isEmpty()) {
                steps.add(new Step("ingen " + type.name()));
                written.medIngen(record);
            } else if (!fields.isEmpty()) {
                steps.add(step(type, fields, rows));
                told.forEach(written::med);
            }
        }
        Set<String> areas = Assessment.areas(rules, sag);
        if (!areas.equals(Assessment.areas(rules, written.byg()))) {
            List<String> named = List.copyOf(rules.areasOf(areas));
            steps.add(0, new Step((named.size() == 1 ? "området " : "områderne ") + listed(named)));
        }
        return steps;
    }

    // Danish.list cuts a long list, and a case must not lose an area.
    private static String listed(List<String> areas) {
        int last = areas.size() - 1;
        return last < 1 ? String.join("", areas) : String.join(", ", areas.subList(0, last)) + " og " + areas.get(last);
    }

    // Beside what is told there can be rows that are counted, and rows for what nobody has told of.
    private static List<Row> toldRows(
            Vocabulary vocabulary, FactType type, List<? extends Record> told, CaseFacts facts) {
        Set<String> ids = told.stream().map(fact -> vocabulary.id(type, fact)).collect(Collectors.toSet());
        return facts.rows(type).stream().filter(row -> ids.contains(row.id())).toList();
    }

    private static List<Field> toldFields(FactType type, List<Row> rows) {
        return type.fields().stream()
                .filter(f -> f.derivation() == null)
                .filter(f -> rows.stream().anyMatch(row -> row.value(f.index()) != null))
                .toList();
    }

    private static Step step(FactType type, List<Field> fields, List<Row> rows) {
        if (!type.many() && fields.size() == 1) {
            Field field = fields.get(0);
            return new Step(field.path() + " er " + cell(rows.get(0), field));
        }
        List<List<String>> table = new ArrayList<>();
        table.add(fields.stream().map(Field::name).toList());
        rows.forEach(row -> table.add(fields.stream().map(f -> cell(row, f)).toList()));
        return new Step(type.name() + ":", table);
    }

    private static String cell(Row row, Field field) {
        Object value = row.value(field.index());
        return value == null ? "" : ProposedValue.of(value);
    }

    /**
     * One step, without its keyword.
     *
     * @param text what it says
     * @param table its table, header first; empty when it has none
     */
    record Step(String text, List<List<String>> table) {

        Step {
            table = List.copyOf(table);
        }

        Step(String text) {
            this(text, List.of());
        }
    }
}
