package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Canonical values as a person writes them in Danish: {@code 30. marts 2020}, {@code 15,5}. Rule files and JSON have their own form. */
public final class PlainDanish {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final int MONTHS_TOLD = 24;
    private static final int MOST_DECIMALS = 2;
    private static final int DECIMALS_OF_A_SHARE = 1;

    private PlainDanish() {}

    /** {@code 30. marts 2020}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + ". " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** {@code 30. marts 2020 kl. 14.30}. */
    public static String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " kl. "
                + String.format(Locale.ROOT, "%02d.%02d", moment.getHour(), moment.getMinute());
    }

    /** A child's age: in months until it is two years old. */
    public static String age(int months) {
        if (months >= MONTHS_TOLD) {
            return months / 12 + " år";
        }
        return months == 0 ? "under 1 måned" : months + (months == 1 ? " måned" : " måneder");
    }

    /**
     * With a decimal comma. A share of twenty decimals is cut to one, downwards: what is shown never reaches a threshold that the number
     * itself does not reach (FR-14).
     */
    public static String number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        BigDecimal shown =
                plain.scale() > MOST_DECIMALS ? plain.setScale(DECIMALS_OF_A_SHARE, RoundingMode.DOWN) : plain;
        BigDecimal bare = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }

    /** Any canonical value; {@code null} when it is not known. */
    public static @Nullable String value(@Nullable Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } else if (value instanceof Haendelse event) {
            LocalDate day = event.dato();
            return day == null ? "ikke sket" : day(day);
        } else if (value instanceof Spaend number) {
            return number.erKendt() ? number(number.fra()) : number(number.fra()) + " til " + number(number.til());
        } else if (value instanceof LocalDate day) {
            return day(day);
        } else if (value instanceof LocalDateTime moment) {
            return moment(moment);
        }
        return value.toString();
    }
}
