package dk.indsatsregler.sag;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Krav til oplysninger, når de gives. En oplysning, der ikke er givet, opfylder ethvert krav. */
public final class Krav {

    private static final Pattern TEGN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern TI_CIFRE = Pattern.compile("(?<![0-9])([0-9]{6})[-. _]?[0-9]{4}(?![0-9])");

    private Krav() {}

    /** Tallet ligger fra og med {@code mindst} til og med {@code højst}. */
    public static void mellem(String felt, @Nullable BigDecimal tal, long mindst, long højst) {
        if (tal != null
                && (tal.compareTo(BigDecimal.valueOf(mindst)) < 0 || tal.compareTo(BigDecimal.valueOf(højst)) > 0)) {
            throw new UgyldigOplysningException(felt, "skal være mellem " + mindst + " og " + højst + ".");
        }
    }

    /** Tallet er et antal dage, hele eller halve. */
    public static void heleEllerHalveDage(String felt, @Nullable BigDecimal dage) {
        if (dage != null
                && dage.multiply(BigDecimal.valueOf(2)).stripTrailingZeros().scale() > 0) {
            throw new UgyldigOplysningException(felt, "skal være hele eller halve dage.");
        }
    }

    /**
     * Et anonymt mærke: 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg; begynder med bogstav eller ciffer og er ikke et
     * CPR-nummer.
     */
    public static String anonymtMærke(String felt, @Nullable String mærke) {
        if (mærke == null || !TEGN.matcher(mærke).matches()) {
            throw new UgyldigOplysningException(
                    felt,
                    "skal være 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg (et anonymt mærke, ikke et navn).");
        }
        if (lignerCpr(mærke)) {
            throw new UgyldigOplysningException(felt, "ligner et CPR-nummer; brug et anonymt mærke.");
        }
        return mærke;
    }

    /** Indeholder teksten ti cifre, hvis første seks er en dato (også med dagen lagt 60 til)? */
    public static boolean lignerCpr(String tekst) {
        var fund = TI_CIFRE.matcher(tekst);
        while (fund.find()) {
            if (erDag(fund.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean erDag(String ddmmåå) {
        int skrevet = Integer.parseInt(ddmmåå.substring(0, 2));
        int dag = skrevet > 60 ? skrevet - 60 : skrevet;
        int måned = Integer.parseInt(ddmmåå.substring(2, 4));
        int år = Integer.parseInt(ddmmåå.substring(4));
        // Århundredet står ikke i de seks cifre: 29. februar er mulig, når året er skudår i et af dem.
        return måned >= 1
                && måned <= 12
                && dag >= 1
                && Stream.of(1800, 1900, 2000)
                        .anyMatch(århundrede ->
                                dag <= YearMonth.of(århundrede + år, måned).lengthOfMonth());
    }
}
