package dk.indsatsregler.testing.fact;

import dk.indsatsregler.testing.feature.Complaint;
import dk.indsatsregler.testing.feature.RawStep.Row;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of facts of one type: told fields above, one row for each fact. */
public final class FactTable {

    private final ScenarioNames names;
    private final FactType type;
    private final List<Complaint> complaints;

    /**
     * @param names the vocabulary
     * @param type what the table tells of
     * @param complaints where to say what is wrong
     */
    public FactTable(ScenarioNames names, FactType type, List<Complaint> complaints) {
        this.names = names;
        this.type = type;
        this.complaints = complaints;
    }

    /** Tells what the table tells, and gives the ids of its facts; one empty id for a type there is one of. */
    public List<String> tell(GivenFacts facts, List<Row> table) throws UnclearException {
        List<@Nullable Field> header = header(table.get(0));
        List<Row> rows = table.subList(1, table.size());
        if (!type.many() && rows.size() != 1) {
            throw new UnclearException(
                    type.name() + " er der altid én af: tabellen skal have én række under overskriften.");
        } else if (rows.isEmpty()) {
            throw new UnclearException(
                    "Tabellen har ingen rækker under overskriften. Er der ingen, så skriv: Givet ingen " + type.name()
                            + ". Vides det ikke, så slet trinnet.");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : rows) {
            tell(facts, header, row, ids);
        }
        // Without its ids nothing more is known of them, only that their values can be read.
        return named(table.get(0)) ? List.copyOf(ids) : List.of();
    }

    private boolean named(Row header) {
        return !type.many() || header.cells().get(0).equals("id");
    }

    private List<@Nullable Field> header(Row row) {
        List<@Nullable Field> header = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : row.cells()) {
            Field field = null;
            try {
                if (header.isEmpty() && !named(row)) {
                    throw new UnclearException(
                            type.name() + " kan der være flere af, så tabellens første kolonne skal hedde id.");
                }
                field = names.told(type, cell);
                if (!seen.add(cell)) {
                    throw new UnclearException("Kolonnen " + cell + " står to gange.");
                }
            } catch (UnclearException e) {
                complaints.add(new Complaint(row.line(), row.written(), e.message(), e.suggestion()));
            }
            header.add(field);
        }
        return header;
    }

    private void tell(GivenFacts facts, List<@Nullable Field> header, Row row, Set<String> ids) {
        String id = !type.many()
                ? ""
                : header.get(0) == null ? "linje " + row.line() : row.cells().get(0);
        List<String> missing = new ArrayList<>();
        try {
            if (type.many() && id.isEmpty()) {
                throw new UnclearException(
                        type.name() + ".id skal være oplyst: et kort, anonymt mærke som a eller mor.");
            } else if (ids.contains(id)) {
                throw new UnclearException(type.name() + "[" + id + "] står to gange i tabellen.");
            }
        } catch (UnclearException e) {
            complaints.add(new Complaint(row.line(), row.written(), e.message(), e.suggestion()));
            return;
        }
        ids.add(id);
        boolean known = facts.tells(type, id);
        var fact = type.many() ? facts.fact(type, id) : facts.fact(type);
        for (int i = 0; i < header.size(); i++) {
            Field field = header.get(i);
            if (field == null) {
                continue;
            }
            try {
                fact.put(field, ValueText.read(field, row.cells().get(i)));
            } catch (UnclearException e) {
                complaints.add(new Complaint(row.line(), row.written(), e.message(), e.suggestion()));
            }
        }
        for (Field field : type.fields()) {
            if (field.mandatory() && !known && !header.contains(field)) {
                missing.add(field.path());
            }
        }
        if (!missing.isEmpty() && header.stream().noneMatch(f -> f == null)) {
            complaints.add(new Complaint(
                    row.line(), row.written(), String.join(" og ", missing) + " skal være oplyst.", null));
        }
    }
}
