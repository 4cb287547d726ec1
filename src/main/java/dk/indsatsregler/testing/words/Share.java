package dk.indsatsregler.testing.words;

import dk.indsatsregler.sag.Spaend;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as people say it: cut, never rounded across a threshold. */
final class Share {

    private static final int SHOWN = 2;

    private Share() {}

    static String text(Spaend share) {
        return share.erKendt() ? text(share.fra()) : text(share.fra()) + "-" + text(share.til());
    }

    private static String text(BigDecimal number) {
        BigDecimal cut = number.setScale(SHOWN, RoundingMode.DOWN).stripTrailingZeros();
        return (cut.compareTo(number) == 0 ? "" : "godt ") + cut.toPlainString();
    }
}
