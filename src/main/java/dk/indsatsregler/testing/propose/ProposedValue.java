package dk.indsatsregler.testing.propose;

import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Values as scenarios write them. */
public final class ProposedValue {

    private ProposedValue() {}

    /** A canonical value, or the literal of a comparison. */
    public static String of(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Spaend number) {
            return number.erKendt() ? number(number.fra()) : number(number.fra()) + " til " + number(number.til());
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Haendelse event) {
            LocalDate day = event.dato();
            return day == null ? "ikke sket" : day.toString();
        } else if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate() + " kl. " + moment.toLocalTime();
        }
        return value.toString();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
