package dk.indsatsregler.rulefile.condition;

import dk.indsatsregler.Regelproblem.Rettelse;
import dk.indsatsregler.rulefile.Op;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Danish;
import dk.indsatsregler.rulefile.problem.Fix;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.read.Days;
import dk.indsatsregler.rulefile.read.RawValue;
import dk.indsatsregler.rulefile.read.RawValue.Kind;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values fields are compared with. An enum constant is looked up among the field's own; nothing is loaded by name. */
final class LiteralChecker {

    private static final Pattern NOT_HAPPENED = Pattern.compile("(?i)(?:Haendelse\\.)?ikke[_ -]?sket");

    private final Problems problems;

    LiteralChecker(Problems problems) {
        this.problems = problems;
    }

    /** The value; {@code null} when it is wrong. */
    @Nullable
    Object read(Field field, Op op, RawValue value, Place place) {
        return switch (field.kind()) {
            case BOOLEAN ->
                value.kind() == Kind.BOOLEAN
                        ? (Object) Boolean.valueOf(value.text())
                        : otherKind(field, op, value, place);
            case NUMBER ->
                value.kind() == Kind.NUMBER ? new BigDecimal(value.text()) : otherKind(field, op, value, place);
            case ENUM ->
                value.kind() == Kind.QUALIFIED || value.kind() == Kind.NAME
                        ? choice(field, op, value, place)
                        : otherKind(field, op, value, place);
            case DATE -> value.kind() == Kind.TEXT ? day(field, op, value, place) : otherKind(field, op, value, place);
            case EVENT -> event(field, op, value, place);
            case MOMENT, TEXT -> otherKind(field, op, value, place);
        };
    }

    private @Nullable Object event(Field field, Op op, RawValue value, Place place) {
        if (value.kind() == Kind.TEXT
                && NOT_HAPPENED.matcher(value.text().strip()).matches()) {
            problems.add(
                    Code.OTHER_KIND,
                    value.at(),
                    field.name()
                            + " er en hændelsesdato; at noget ikke er sket, skrives Haendelse.IKKE_SKET uden anførselstegn. "
                            + place.incomparable(op),
                    suggestion(field, op, "Haendelse.IKKE_SKET", place),
                    Fix.instead(value.at(), "Haendelse.IKKE_SKET"));
            return null;
        }
        if (value.kind() == Kind.TEXT) {
            return day(field, op, value, place);
        }
        if ((value.kind() != Kind.QUALIFIED && value.kind() != Kind.NAME)
                || Guess.nearest(value.text(), List.of("IKKE_SKET")) == null) {
            return otherKind(field, op, value, place);
        }
        if (!value.written().equals("Haendelse.IKKE_SKET")) {
            problems.add(
                    Code.UNKNOWN_CHOICE,
                    value.at(),
                    "«" + value.written() + "» findes ikke; at noget ikke er sket, skrives Haendelse.IKKE_SKET. "
                            + place.incomparable(op),
                    suggestion(field, op, "Haendelse.IKKE_SKET", place),
                    Fix.instead(value.at(), "Haendelse.IKKE_SKET"));
            return null;
        }
        if (op != Op.EQ && op != Op.NE) {
            problems.add(
                    Code.COMPARISON,
                    value.at(),
                    "Haendelse.IKKE_SKET er ingen dag og kan kun sammenlignes med == og !=. Vurderingen af en sag ville gå i stå.",
                    suggestion(field, Op.EQ, "Haendelse.IKKE_SKET", place));
            return null;
        }
        return Haendelse.IKKE_SKET;
    }

    private @Nullable LocalDate day(Field field, Op op, RawValue value, Place place) {
        LocalDate day = Days.parse(value.text());
        if (day == null) {
            String guess = ValueSuggestion.day(op, value.text());
            problems.add(
                    Code.DAY,
                    value.at(),
                    "«" + value.text() + "» er ikke en dato; den skrives år-måned-dag, fx \"2020-03-18\". "
                            + field.name() + " kunne ikke sammenlignes med den.",
                    guess == null ? null : suggestion(field, op, "\"" + guess + "\"", place),
                    guess == null ? null : Fix.instead(value.at(), "\"" + guess + "\""));
        }
        return day;
    }

    private @Nullable Object choice(Field field, Op op, RawValue value, Place place) {
        String list = field.javaType().getSimpleName();
        int index = field.constants().indexOf(value.text());
        if (index >= 0 && value.owner().equals(list)) {
            Object[] constants = field.javaType().getEnumConstants();
            return constants[index];
        }
        String near = index >= 0 ? value.text() : Guess.nearest(value.text(), field.constants());
        near = near == null ? Guess.oneLetterOff(value.text(), field.constants()) : near;
        String suggestion = near == null ? null : suggestion(field, op, list + "." + near, place);
        Rettelse fix = near == null ? null : Fix.instead(value.at(), list + "." + near);
        if (value.kind() == Kind.NAME && index >= 0) {
            problems.add(
                    Code.UNKNOWN_CHOICE,
                    value.at(),
                    value.text() + " skal skrives med sin liste foran: " + list + "." + value.text()
                            + ". Uden den ville ordet blive læst som et felt.",
                    suggestion,
                    fix);
        } else if (value.kind() == Kind.QUALIFIED && !value.owner().equals(list)) {
            problems.add(
                    Code.OTHER_LIST,
                    value.at(),
                    field.name() + " er et valg fra listen " + list + ", men sammenlignes her med " + value.written()
                            + ". " + place.incomparable(op),
                    suggestion,
                    fix);
        } else {
            problems.add(
                    Code.UNKNOWN_CHOICE,
                    value.at(),
                    "«" + value.text() + "» står ikke på listen " + list + "; den har " + Danish.list(field.constants())
                            + ". " + place.incomparable(op),
                    suggestion,
                    fix);
        }
        return null;
    }

    private @Nullable Object otherKind(Field field, Op op, RawValue value, Place place) {
        String guess = ValueSuggestion.value(field, op, value);
        String suggestion = guess == null ? null : suggestion(field, op, guess, place);
        Rettelse fix = guess == null || changes(field, op) ? null : Fix.instead(value.at(), guess);
        if (value.kind() == Kind.NAME) {
            problems.add(
                    Code.UNKNOWN_CHOICE,
                    value.at(),
                    "«" + value.text() + "» er hverken en værdi eller et felt i " + field.type() + ". " + field.name()
                            + " er " + field.kind().danish() + ". " + place.incomparable(op),
                    suggestion,
                    fix);
            return null;
        }
        problems.add(
                Code.OTHER_KIND,
                new Span(value.at().line(), value.at().column(), 1),
                field.name() + " er " + field.kind().danish() + ", men sammenlignes her med " + kind(value) + ". "
                        + (field.kind() == FieldKind.ENUM && guess == null
                                ? "Listen " + field.javaType().getSimpleName() + " har "
                                        + Danish.list(field.constants()) + ". "
                                : "")
                        + place.incomparable(op),
                suggestion,
                fix);
        return null;
    }

    private static String kind(RawValue value) {
        return switch (value.kind()) {
            case TEXT -> "tekst";
            case NUMBER -> "et tal";
            case BOOLEAN -> FieldKind.BOOLEAN.danish();
            case QUALIFIED -> value.written() + ", et valg fra en liste";
            case NULL, NAME -> value.text();
        };
    }

    private static String suggestion(Field field, Op op, String value, Place place) {
        if (place.listed()) {
            return value;
        }
        return field.name() + " " + (changes(field, op) ? Op.EQ : op).symbol() + " " + value;
    }

    // Of what has no order, more or less cannot be meant.
    private static boolean changes(Field field, Op op) {
        return op != Op.EQ && op != Op.NE && !field.kind().ordered();
    }

    /** The kinds a value can be compared with, for a list of them. */
    static List<FieldKind> listed() {
        return List.of(FieldKind.NUMBER, FieldKind.DATE, FieldKind.BOOLEAN, FieldKind.ENUM);
    }
}
