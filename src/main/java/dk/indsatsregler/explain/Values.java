package dk.indsatsregler.explain;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Canonical values as a caseworker reads them. */
public final class Values {

    static final String UNKNOWN = "ikke oplyst";
    static final String IMMEASURABLE = "kan ikke opgøres";
    private static final int DECIMALS = 4;
    private static final int SHOWN_OF_A_SHARE = 1;
    private static final Pattern ENUM_NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}0-9]*\\.(?=\\p{Lu})");

    private Values() {}

    /** Is the value known, and known exactly? */
    static boolean known(@Nullable Object value) {
        return value != null && !(value instanceof Spaend number && !number.erKendt());
    }

    /** The value of a field; a measure nobody's answer can help is told apart from a question nobody has answered. */
    static String text(CaseFacts facts, Row row, Field field) {
        return isImmeasurable(facts, row, field) ? IMMEASURABLE : text(row.value(field.index()));
    }

    /** Is it a measure nobody's answer can help? */
    static boolean isImmeasurable(CaseFacts facts, Row row, Field field) {
        return row.value(field.index()) == null
                && field.derivation() != null
                && row.told()
                && facts.missing(row, field).isEmpty();
    }

    static String text(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        } else if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Haendelse event) {
            return event.erSket() ? String.valueOf(event.dato()) : "ikke sket";
        } else if (value instanceof Spaend number) {
            return number.erKendt() ? text(number.fra()) : text(number.fra()) + " til " + text(number.til());
        } else if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate() + " kl. " + moment.toLocalTime();
        }
        return value.toString();
    }

    // A share of twenty decimals is cut to one, visibly (FR-14); it is never rounded across a threshold.
    private static String text(BigDecimal number) {
        int shown = number.scale() > DECIMALS ? SHOWN_OF_A_SHARE : Math.max(0, number.scale());
        BigDecimal cut = number.setScale(shown, RoundingMode.DOWN);
        String plain = cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
        return cut.compareTo(number) == 0 ? plain : cut.toPlainString() + "…";
    }

    /** What a comparison demands, from operator and threshold as written: {@code <= 9} is «højst 9». */
    public static String demand(String written) {
        String plain = ENUM_NAME.matcher(written).replaceAll("").replace("\"", "");
        int space = plain.indexOf(' ');
        String threshold = plain.substring(space + 1);
        boolean day = written.contains("\"");
        return switch (plain.substring(0, Math.max(space, 0))) {
            case "==" -> word(threshold);
            case "!=" -> threshold.equals("null") ? "oplyst" : "andet end " + word(threshold);
            case "<=" -> (day ? "senest " : "højst ") + threshold;
            case ">=" -> (day ? "tidligst " : "mindst ") + threshold;
            case "<" -> (day ? "før " : "under ") + threshold;
            case ">" -> (day ? "efter " : "over ") + threshold;
            case "in" -> "en af " + listed(threshold);
            case "not" -> "ingen af " + listed(threshold.substring("in ".length()));
            default -> plain;
        };
    }

    private static String word(String threshold) {
        return switch (threshold) {
            case "true" -> "ja";
            case "false" -> "nej";
            case "null" -> "ikke oplyst";
            case "IKKE_SKET" -> "ikke sket";
            default -> threshold;
        };
    }

    private static String listed(String parenthesised) {
        return parenthesised.replaceAll("[()]", "").strip();
    }
}
