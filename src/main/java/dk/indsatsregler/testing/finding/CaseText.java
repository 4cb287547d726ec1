package dk.indsatsregler.testing.finding;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Derivation;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.PlainDanish;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case as a sentence begins: {@code et barn på 10 år med 12 % fravær: skolen har ikke varslet forældrene …}. */
final class CaseText {

    private static final String BORN = "Barn.fødselsdato";
    private static final List<String> PLACES = List.of("den første", "den anden", "den tredje", "den fjerde");

    private final CaseFacts facts;
    private final Set<Field> read = new LinkedHashSet<>();

    private CaseText(CaseFacts facts, List<Rule> about) {
        this.facts = facts;
        for (Rule rule : about) {
            for (Condition condition : rule.conditions()) {
                read.addAll(condition.fields());
            }
        }
    }

    /**
     * The case in words.
     *
     * @param about the rules it is told for: shares they read are told, too
     */
    static String of(RuleSet rules, Sag sag, List<Rule> about) {
        CaseText text = new CaseText(CaseFacts.of(rules.vocabulary(), sag), about);
        return text.written();
    }

    private String written() {
        List<String> statements = new ArrayList<>();
        facts.all().forEach((type, rows) -> statements.addAll(type.many() ? several(type, rows) : told(rows.get(0))));
        String child = "et barn" + age() + shares();
        return statements.isEmpty() && child.equals("et barn")
                ? "et barn, som intet er oplyst om"
                : child + (statements.isEmpty() ? "" : ": " + String.join("; ", statements));
    }

    private String age() {
        LocalDate born = born();
        return born == null || born.isAfter(facts.date())
                ? ""
                : " på " + ChronoUnit.YEARS.between(born, facts.date()) + " år";
    }

    private @Nullable LocalDate born() {
        for (List<Row> rows : facts.all().values()) {
            for (Row row : rows) {
                for (Field field : row.type().fields()) {
                    if (field.path().equals(BORN)) {
                        return (LocalDate) row.value(field.index());
                    }
                }
            }
        }
        return null;
    }

    /** What rules read as a share of something. */
    private String shares() {
        Set<String> shares = new LinkedHashSet<>();
        facts.all()
                .forEach((type, rows) -> rows.forEach(row -> type.fields().stream()
                        .filter(read::contains)
                        .filter(field -> row.told() && row.value(field.index()) instanceof Spaend)
                        .forEach(field -> {
                            Derivation derivation = field.derivation();
                            if (derivation != null && !derivation.share().isEmpty()) {
                                shares.add(PlainDanish.value(value(row, field)) + " % " + derivation.share());
                            }
                        })));
        return shares.isEmpty() ? "" : " med " + String.join(" og ", shares);
    }

    private List<String> told(Row row) {
        return row.type().fields().stream()
                .filter(field -> field.derivation() == null && !field.question().isEmpty())
                .filter(field -> row.value(field.index()) != null)
                .filter(field -> !field.path().equals(BORN) || age().isEmpty())
                .map(field -> field.statement(value(row, field)))
                .toList();
    }

    private static Object value(Row row, Field field) {
        return Objects.requireNonNull(row.value(field.index()));
    }

    private List<String> several(FactType type, List<Row> rows) {
        List<Row> told = rows.stream().filter(Row::told).toList();
        String what = type.plural().isEmpty() ? type.name() : type.plural();
        if (told.isEmpty()) {
            return rows.isEmpty() ? List.of("der er ingen " + what) : List.of();
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String name = told.size() == 1 ? "" : (i < PLACES.size() ? PLACES.get(i) : "nr. " + (i + 1)) + ": ";
            each.add(name + one(told.get(i)));
        }
        return List.of(what + ": "
                + (told.size() == 1 ? "én" : String.valueOf(told.size()))
                + (each.stream().allMatch(text -> text.endsWith(": ") || text.isEmpty())
                        ? ""
                        : " (" + String.join("; ", each) + ")"));
    }

    private String one(Row row) {
        List<String> parts = new ArrayList<>();
        row.type().fields().stream()
                .filter(f -> f.derivation() == null && f.mandatory() && f.kind() != FieldKind.TEXT)
                .forEach(f -> parts.add(f.name() + " " + PlainDanish.value(value(row, f))));
        parts.addAll(told(row));
        return String.join(", ", parts);
    }
}
