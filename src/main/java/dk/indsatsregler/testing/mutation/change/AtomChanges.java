package dk.indsatsregler.testing.mutation.change;

import dk.indsatsregler.Regel;
import dk.indsatsregler.explain.Values;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.read.Chars;
import dk.indsatsregler.rulefile.read.RawExpr;
import dk.indsatsregler.rulefile.read.RawExpr.RawAtom;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.testing.mutation.change.Change.Choice;
import dk.indsatsregler.testing.propose.Abridged;
import dk.indsatsregler.vocabulary.BuiltIns;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be changed in one comparison. */
final class AtomChanges {

    private final RuleSet rules;
    private final Rule rule;
    private final Regel info;
    private final List<Change> found = new ArrayList<>();

    AtomChanges(RuleSet rules, Rule rule) {
        this.rules = rules;
        this.rule = rule;
        this.info = rule.info();
    }

    List<Change> of(FactType type, RawAtom atom) {
        Field field = type.field(atom.field()).orElseThrow();
        operator(field, atom);
        for (RawValue value : atom.values()) {
            value(type, field, atom, value);
        }
        return List.copyOf(found);
    }

    private void operator(Field field, RawAtom atom) {
        String other =
                switch (atom.op()) {
                    case "<=" -> "<";
                    case "<" -> "<=";
                    case ">=" -> ">";
                    case ">" -> ">=";
                    case "==" -> "!=";
                    case "!=" -> "==";
                    case "in" -> "not in";
                    default -> "in";
                };
        String values = info.placering()
                .tekst()
                .substring(atom.opChars().to(), atom.chars().to())
                .strip();
        found.add(Change.of(
                Kind.OPERATOR,
                "Hvis «" + demand(atom.op(), values) + "» var «" + demand(other, values) + "»"
                        + (field.kind().ordered() ? "" : " ved " + field.name()),
                Edit.of(info, atom.opChars(), other)));
    }

    private static String demand(String op, String values) {
        return Values.demand(Abridged.of(op + " " + values));
    }

    private void value(FactType type, Field field, RawAtom atom, RawValue value) {
        if (value.written().equals("null") || value.written().equals("Haendelse.IKKE_SKET")) {
            return; // turned round with the operator
        }
        switch (field.kind()) {
            case NUMBER -> {
                if (!Character.isLetter(value.written().charAt(0))) {
                    number(field, atom, value);
                }
            }
            case DATE, EVENT -> {
                if (value.written().startsWith("\"")) {
                    LocalDate day = LocalDate.parse(
                            value.written().substring(1, value.written().length() - 1));
                    threshold(atom, value, day.minusDays(1).toString(), "\"", "");
                    threshold(atom, value, day.plusDays(1).toString(), "\"", "");
                }
            }
            case BOOLEAN -> {
                if (value.written().equals("true") || value.written().equals("false")) {
                    String other = value.written().equals("true") ? "false" : "true";
                    String words = instead(demand("==", other), demand("==", value.written())) + " ved " + field.name();
                    found.add(Change.of(Kind.VALUE, words, edit(value, other)));
                }
            }
            case ENUM -> choice(field, atom, value);
            case TEXT -> read(type, atom, value);
            case MOMENT -> {
                // can only be asked whether it is told
            }
        }
    }

    private void number(Field field, RawAtom atom, RawValue value) {
        BigDecimal number = new BigDecimal(value.written());
        BigDecimal own = field.step();
        BigDecimal step = own == null ? BigDecimal.ONE.movePointLeft(number.scale()) : own;
        String unit = ChangeWords.unit(field);
        // 4, not 4.0, beside 4.5; but 10.0 beside 10.1
        int decimals = own == null ? number.scale() : 0;
        threshold(atom, value, written(number.subtract(step), decimals), "", unit);
        threshold(atom, value, written(number.add(step), decimals), "", unit);
    }

    private static String written(BigDecimal number, int decimals) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < decimals ? bare.setScale(decimals, RoundingMode.UNNECESSARY) : bare).toPlainString();
    }

    private void threshold(RawAtom atom, RawValue value, String moved, String quote, String unit) {
        boolean boundary = !(atom instanceof RawExpr.RawIn)
                && !atom.op().equals("==")
                && !atom.op().equals("!=");
        String what = boundary ? "grænsen" : quote.isEmpty() ? "tallet" : "datoen";
        String own = value.written().replace("\"", "");
        found.add(Change.of(
                Kind.THRESHOLD,
                "Hvis " + what + " var " + moved + " i stedet for " + own + unit,
                edit(value, quote + moved + quote)));
    }

    private void choice(Field field, RawAtom atom, RawValue value) {
        String list = field.javaType().getSimpleName();
        String own = bare(value);
        if (!field.constants().contains(own)) {
            return; // another field
        }
        List<String> listed = atom.values().stream().map(AtomChanges::bare).toList();
        List<Choice> others = after(field.constants(), own)
                .filter(c -> !listed.contains(c))
                .map(c -> new Choice(instead(c, own) + " ved " + field.name(), edit(value, list + "." + c)))
                .toList();
        if (!others.isEmpty()) {
            found.add(new Change(Kind.VALUE, others));
        } else if (atom instanceof RawExpr.RawIn) {
            found.add(unlisted(Kind.VALUE, atom, value, own));
        }
    }

    private void read(FactType type, RawAtom atom, RawValue value) {
        String own = value.written().replace("\"", "");
        List<String> listed =
                atom.values().stream().map(v -> v.written().replace("\"", "")).toList();
        List<String> known = type.equals(BuiltIns.OUTCOME)
                ? rules.rules().stream()
                        .filter(r -> r.stratum() < rule.stratum())
                        .map(Rule::id)
                        .distinct()
                        .toList()
                : rules.rules().stream()
                        .map(r -> r.info().virkning().gruppe())
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList();
        List<Choice> others = after(known, own)
                .filter(id -> !listed.contains(id) && !rule.readsRules().contains(id))
                .map(id -> new Choice(instead(id, own), edit(value, "\"" + id + "\"")))
                .toList();
        if (!others.isEmpty()) {
            found.add(new Change(Kind.READ, others));
        }
        if (atom instanceof RawExpr.RawIn) {
            found.add(unlisted(Kind.READ, atom, value, own));
        }
    }

    private Change unlisted(Kind kind, RawAtom atom, RawValue value, String own) {
        int at = atom.values().indexOf(value);
        int last = atom.values().size() - 1;
        int from = at == 0
                ? value.chars().from()
                : atom.values().get(at - 1).chars().to();
        int to = at == 0 && last > 0
                ? atom.values().get(1).chars().from()
                : value.chars().to();
        return Change.of(kind, "Hvis " + own + " ikke stod på listen", Edit.of(info, new Chars(from, to), ""));
    }

    /** What comes after something in a list, and then what comes before it. */
    private static Stream<String> after(List<String> all, String own) {
        int at = all.indexOf(own);
        return Stream.concat(all.subList(at + 1, all.size()).stream(), all.subList(0, Math.max(at, 0)).stream());
    }

    private static String instead(String other, String own) {
        return "Hvis der stod " + other + " i stedet for " + own;
    }

    private static String bare(RawValue value) {
        return value.written().substring(value.written().lastIndexOf('.') + 1);
    }

    private Edit edit(RawValue value, String other) {
        return Edit.of(info, value.chars(), other);
    }
}
