package dk.indsatsregler.testing.words;

import dk.indsatsregler.Sag;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A case as a sentence begins: {@code et barn på 10 år med 12 % fravær: skolen har ikke varslet forældrene …}. */
public final class CaseText {

    private static final String BORN = "Barn.fødselsdato";
    private static final String SHARE = "procent";
    private static final Pattern WHICH = Pattern.compile("Hvilke (?<what>.+?) (?:bor|er|går|har|havde|var) .*");
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
    public static String of(RuleSet rules, Sag sag, List<Rule> about) {
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

    /** What rules read as a share of something: {@code fraværsprocent}, {@code ulovligProcent}. */
    private String shares() {
        Set<String> shares = new LinkedHashSet<>();
        facts.all()
                .forEach((type, rows) -> rows.forEach(row -> type.fields().stream()
                        .filter(read::contains)
                        .filter(field -> field.derivation() != null && field.kind() == FieldKind.NUMBER)
                        .filter(field -> field.name().toLowerCase(Locale.ROOT).endsWith(SHARE))
                        .filter(field -> row.told() && row.value(field.index()) instanceof Spaend)
                        .forEach(field -> shares.add(share(field, (Spaend) value(row, field))))));
        return shares.isEmpty() ? "" : " med " + String.join(" og ", shares);
    }

    private static String share(Field field, Spaend value) {
        String of = field.name().substring(0, field.name().length() - SHARE.length());
        boolean adjective = field.name().endsWith("Procent");
        String what = adjective
                ? (of.endsWith("t") ? of : of + "t") + " fravær"
                : of.endsWith("s") ? of.substring(0, of.length() - 1) : of;
        return Share.text(value) + " % " + what;
    }

    private List<String> told(Row row) {
        return row.type().fields().stream()
                .filter(field -> field.derivation() == null && !field.question().isEmpty())
                .filter(field -> row.value(field.index()) != null)
                .filter(field -> !field.path().equals(BORN) || age().isEmpty())
                .map(field -> Statement.of(field.question(), value(row, field)))
                .toList();
    }

    private static Object value(Row row, Field field) {
        return Objects.requireNonNull(row.value(field.index()));
    }

    private List<String> several(FactType type, List<Row> rows) {
        List<Row> told = rows.stream().filter(Row::told).toList();
        Matcher which = WHICH.matcher(type.which());
        String what = which.matches() ? which.group("what") : type.name().toLowerCase(Locale.ROOT);
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
                .forEach(f -> parts.add(f.name() + " " + Statement.answer(value(row, f))));
        parts.addAll(told(row));
        return String.join(", ", parts);
    }
}
