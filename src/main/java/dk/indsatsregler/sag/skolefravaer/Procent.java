package dk.indsatsregler.sag.skolefravaer;

import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Dage af skoledage i procent: tyve decimaler, skåret af nedad, så ingen grænse i en regel nås ved afrunding (FR-14). */
final class Procent {

    private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);
    private static final int DECIMALER = 20;

    private Procent() {}

    /** Procenten; {@code null}, når et af tallene ikke er oplyst, eller der ingen skoledage er. */
    static @Nullable BigDecimal af(@Nullable BigDecimal dage, @Nullable Integer skoledage) {
        if (dage == null || skoledage == null || skoledage == 0) {
            return null;
        }
        return dage.multiply(HUNDREDE).divide(BigDecimal.valueOf(skoledage), DECIMALER, RoundingMode.DOWN);
    }

    /** Spændet i procent; {@code null}, når et af tallene ikke er oplyst, eller der ingen skoledage er. */
    static @Nullable Spaend af(@Nullable Spaend dage, @Nullable Integer skoledage) {
        if (dage == null) {
            return null;
        }
        BigDecimal fra = af(dage.fra(), skoledage);
        BigDecimal til = dage.erKendt() ? fra : af(dage.til(), skoledage);
        return fra == null || til == null ? null : new Spaend(fra, til);
    }

    /** Hele eller halve dage, ikke flere end skoledagene, og aldrig over {@code højst}. */
    static void krav(String felt, @Nullable BigDecimal dage, @Nullable Integer skoledage, int højst) {
        Krav.mellem(felt, dage, 0, højst);
        Krav.heleEllerHalveDage(felt, dage);
        if (dage != null && skoledage != null && dage.compareTo(BigDecimal.valueOf(skoledage)) > 0) {
            throw new UgyldigOplysningException(felt, "skal være højst antallet af skoledage (" + skoledage + ").");
        }
    }
}
