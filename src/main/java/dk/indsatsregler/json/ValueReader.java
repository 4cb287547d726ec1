package dk.indsatsregler.json;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.vocabulary.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field. A value that cannot be read becomes a problem and counts as {@code null}. */
final class ValueReader {

    static final String YEAR = "(19|20)[0-9]{2}";

    // Every day there is in the years of Krav, 29 February in leap years.
    private static final String DAY = "((" + YEAR + ")-("
            + "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|((19|20)(0[48]|[2468][048]|[13579][26])|2000)-02-29)";
    static final String DATE_PATTERN = "^" + DAY + "$";
    static final String MOMENT_PATTERN = "^" + DAY + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$";
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final String NOT_HAPPENED = "IKKE_SKET";
    private static final int MAX_DIGITS = 40;

    private static final String WRITTEN_DATE = "2020-03-18";
    private static final Pattern MOMENT = Pattern.compile(MOMENT_PATTERN);

    private final SagJsonException.Problems problems;

    ValueReader(SagJsonException.Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Object read(Field field, JsonValue node) {
        if (node instanceof JsonValue.Null || node instanceof JsonValue.Refused) {
            return null;
        }
        return switch (field.kind()) {
            case BOOLEAN -> bool(field.path(), node);
            case ENUM -> constant(field, node);
            case NUMBER -> number(field, node);
            case DATE -> date(field.path(), node);
            case EVENT -> event(field.path(), node);
            case MOMENT -> moment(field.path(), node);
            case TEXT -> id(field.path(), node);
        };
    }

    private @Nullable Object refuse(JsonValue node, String message) {
        problems.add(node.place(), message);
        return null;
    }

    private @Nullable Object bool(String subject, JsonValue node) {
        return node instanceof JsonValue.Bool bool
                ? (Object) bool.value()
                : refuse(
                        node,
                        subject + " skal være true eller false, uden anførselstegn; null, når det ikke er oplyst.");
    }

    private @Nullable Object constant(Field field, JsonValue node) {
        if (node instanceof JsonValue.Text text) {
            for (Object constant : field.javaType().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(text.value())) {
                    return constant;
                }
            }
        }
        String more = field.otherChoices().isEmpty() ? "" : " " + field.otherChoices();
        return refuse(
                node,
                field.path() + " skal være "
                        + (field.constants().size() == 1 ? "" : "en af: ")
                        + String.join(", ", field.constants()) + "." + more);
    }

    @Nullable
    LocalDate date(String subject, JsonValue node) {
        LocalDate date = node instanceof JsonValue.Text text ? parsed(text.value()) : null;
        if (date == null && !(node instanceof JsonValue.Refused) && !odd(subject, node)) {
            problems.add(node.place(), subject + " skal være en dato, der findes, skrevet som \"2020-03-18\".");
        }
        return date;
    }

    // A date there is, in a year no case is about.
    private boolean odd(String subject, JsonValue node) {
        if (!(node instanceof JsonValue.Text text)
                || !WRITTEN.matcher(text.value()).matches()) {
            return false;
        }
        try {
            Krav.årstal(subject, LocalDate.parse(text.value()));
            return false;
        } catch (DateTimeException noSuchDay) {
            return false;
        } catch (UgyldigOplysningException e) {
            problems.add(node.place(), String.valueOf(e.getMessage()));
            return true;
        }
    }

    private static @Nullable LocalDate parsed(String text) {
        if (text.length() != WRITTEN_DATE.length()) {
            return null;
        }
        int number = 0; // the digits, as one
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit == (WRITTEN_DATE.charAt(i) == '-') || (!digit && c != '-')) {
                return null;
            }
            number = digit ? number * 10 + (c - '0') : number;
        }
        int year = number / 10_000;
        int month = number / 100 % 100;
        int day = number % 100;
        boolean there = year >= Krav.FØRSTE_ÅR
                && year <= Krav.SIDSTE_ÅR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? LocalDate.of(year, month, day) : null;
    }

    private @Nullable Object event(String subject, JsonValue node) {
        if (node instanceof JsonValue.Text text) {
            LocalDate date = parsed(text.value());
            if (date != null) {
                return Haendelse.den(date);
            } else if (text.value().equals(NOT_HAPPENED)) {
                return Haendelse.IKKE_SKET;
            } else if (odd(subject, node)) {
                return null;
            }
        }
        return refuse(
                node, subject + " skal være en dato, der findes, skrevet som \"2020-03-18\", eller \"IKKE_SKET\".");
    }

    private @Nullable Object moment(String subject, JsonValue node) {
        if (node instanceof JsonValue.Text text && MOMENT.matcher(text.value()).matches()) {
            try {
                return LocalDateTime.parse(text.value());
            } catch (DateTimeException e) {
                return refuseMoment(subject, node);
            }
        }
        return refuseMoment(subject, node);
    }

    private @Nullable Object refuseMoment(String subject, JsonValue node) {
        return refuse(
                node,
                subject + " skal være et tidspunkt, der findes, i dansk tid og skrevet som \"2020-03-18T14:30\".");
    }

    @Nullable
    String id(String subject, JsonValue node) {
        if (node instanceof JsonValue.Refused) {
            return null;
        }
        try {
            return Krav.anonymtMærke(subject, node instanceof JsonValue.Text text ? text.value() : null);
        } catch (UgyldigOplysningException e) {
            problems.add(node.place(), String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Object number(Field field, JsonValue node) {
        if (field.javaType() == Spaend.class) {
            return range(field, node);
        }
        boolean whole = field.javaType() == Integer.class;
        if (!(node instanceof JsonValue.Num num)) {
            return refuse(
                    node,
                    field.path() + (whole ? " skal være et helt tal" : " skal være et tal")
                            + ", uden anførselstegn og med punktum, ikke komma.");
        }
        BigDecimal value = within(field, num);
        return value == null ? null : whole ? (Object) value.intValueExact() : value;
    }

    private @Nullable Object range(Field field, JsonValue node) {
        if (node instanceof JsonValue.Num num) {
            BigDecimal value = within(field, num);
            return value == null ? null : Spaend.præcis(value);
        } else if (!(node instanceof JsonValue.Obj)) {
            return refuse(
                    node, field.path() + " skal være et tal, fx 10.5, eller et spænd, fx {\"fra\":5,\"til\":11}.");
        }
        JsonValue.Obj object = (JsonValue.Obj) node;
        List<String> names = List.of("fra", "til");
        object.members().forEach((name, member) -> {
            if (!names.contains(name)) {
                problems.add(
                        member.name(),
                        () -> field.path() + " har et ukendt felt" + FieldNames.repeated(name) + "."
                                + FieldNames.suggestion(name, names, " Et spænd har felterne fra og til."));
            }
        });
        BigDecimal from = bound(field, object, "fra");
        BigDecimal to = bound(field, object, "til");
        if (from == null || to == null) {
            return null;
        }
        return from.compareTo(to) <= 0
                ? new Spaend(from, to)
                : refuse(node, field.path() + ": fra må ikke være større end til.");
    }

    private @Nullable BigDecimal bound(Field field, JsonValue.Obj range, String name) {
        JsonValue node = range.get(name);
        if (node instanceof JsonValue.Num num) {
            return within(field, num);
        } else if (!(node instanceof JsonValue.Refused)) {
            problems.add(
                    node == null ? range.place().inside(name) : node.place(),
                    field.path() + ": " + name + " skal være et tal.");
        }
        return null;
    }

    /** The number, if the field allows it. */
    private @Nullable BigDecimal within(Field field, JsonValue.Num num) {
        BigDecimal value = exact(num.digits());
        if (value == null) {
            problems.add(
                    num.place(),
                    field.path() + " har for mange cifre; højst " + MAX_DIGITS + " på hver side af punktum.");
            return null;
        }
        boolean whole = field.javaType() == Integer.class;
        if (whole && value.stripTrailingZeros().scale() > 0) {
            problems.add(num.place(), field.path() + " skal være et helt tal.");
            return null;
        }
        long min = min(field);
        long max = max(field);
        boolean below = min != Long.MIN_VALUE && value.compareTo(BigDecimal.valueOf(min)) < 0;
        boolean above = max != Long.MAX_VALUE && value.compareTo(BigDecimal.valueOf(max)) > 0;
        if (!below && !above) {
            return value;
        }
        boolean both = field.min() != Long.MIN_VALUE && field.max() != Long.MAX_VALUE;
        String limits = both ? "mellem " + min + " og " + max : below ? "mindst " + min : "højst " + max;
        problems.add(num.place(), field.path() + " skal være " + limits + ".");
        return null;
    }

    /** The smallest number the field takes; {@code Long.MIN_VALUE} when there is none. */
    static long min(Field field) {
        return field.javaType() == Integer.class ? Math.max(field.min(), Integer.MIN_VALUE) : field.min();
    }

    /** The largest number the field takes; {@code Long.MAX_VALUE} when there is none. */
    static long max(Field field) {
        return field.javaType() == Integer.class ? Math.min(field.max(), Integer.MAX_VALUE) : field.max();
    }

    /** An exact decimal; {@code null} when it is too long, or would be once its exponent is written out. */
    private static @Nullable BigDecimal exact(String digits) {
        try {
            BigDecimal value = digits.length() > 3 * MAX_DIGITS ? null : new BigDecimal(digits);
            return value == null || tooLong(value) ? null : value;
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
    }

    /** Has the number too many digits on one side of the point? Long before writing it out could fill the memory. */
    static boolean tooLong(BigDecimal value) {
        return Math.abs((long) value.scale()) > MAX_DIGITS || (long) value.precision() - value.scale() > MAX_DIGITS;
    }
}
