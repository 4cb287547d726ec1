package dk.indsatsregler.explain;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Canonical values as a caseworker reads them. */
final class Values {

    static final String UNKNOWN = "ikke oplyst";
    private static final int DECIMALS = 4;

    private Values() {}

    /** Is the value known, and known exactly? */
    static boolean known(@Nullable Object value) {
        return value != null && !(value instanceof Spaend number && !number.erKendt());
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

    // A share of twenty decimals is cut, visibly; it is never rounded across a threshold.
    private static String text(BigDecimal number) {
        BigDecimal cut = number.setScale(Math.min(DECIMALS, Math.max(0, number.scale())), RoundingMode.DOWN);
        String plain = cut.signum() == 0 ? "0" : cut.stripTrailingZeros().toPlainString();
        return cut.compareTo(number) == 0 ? plain : cut.toPlainString() + "…";
    }
}
