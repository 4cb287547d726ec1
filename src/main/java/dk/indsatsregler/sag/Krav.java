package dk.indsatsregler.sag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Krav til oplysninger, når de gives. En oplysning, der ikke er givet, opfylder ethvert krav. */
public final class Krav {

    private static final int LÆNGST = 64;
    private static final Pattern TI_CIFRE =
            Pattern.compile("(?<![0-9])([0-9]{2})[-. _/]?([0-9]{2})[-. _/]?([0-9]{2})[-. _/]{0,3}[0-9]{4}(?![0-9])");

    /** Det første år, en dato i en sag kan ligge i. */
    public static final int FØRSTE_ÅR = 1900;

    /** Det sidste. */
    public static final int SIDSTE_ÅR = 2099;

    private Krav() {}

    /**
     * Tallet ligger fra og med {@code mindst} til og med {@code højst}.
     *
     * @throws UgyldigOplysningException ellers; nævner feltet, aldrig værdien
     */
    public static void mellem(String felt, @Nullable BigDecimal tal, long mindst, long højst) {
        if (tal != null
                && (tal.compareTo(BigDecimal.valueOf(mindst)) < 0 || tal.compareTo(BigDecimal.valueOf(højst)) > 0)) {
            throw new UgyldigOplysningException(felt, "skal være mellem " + mindst + " og " + højst + ".");
        }
    }

    /**
     * Året er et, nogen i dag kan have noget at gøre med.
     *
     * @throws UgyldigOplysningException ellers; nævner feltet, aldrig værdien
     */
    public static void årstal(String felt, @Nullable LocalDate dag) {
        if (dag != null && (dag.getYear() < FØRSTE_ÅR || dag.getYear() > SIDSTE_ÅR)) {
            throw new UgyldigOplysningException(
                    felt, "skal ligge i et år fra " + FØRSTE_ÅR + " til " + SIDSTE_ÅR + "; er cifrene byttet om?");
        }
    }

    /**
     * Tallet er et antal dage, hele eller halve.
     *
     * @throws UgyldigOplysningException ellers; nævner feltet, aldrig værdien
     */
    public static void heleEllerHalveDage(String felt, @Nullable BigDecimal dage) {
        if (dage != null
                && dage.scale() > 0
                && dage.multiply(BigDecimal.valueOf(2)).stripTrailingZeros().scale() > 0) {
            throw new UgyldigOplysningException(felt, "skal være hele eller halve dage.");
        }
    }

    /**
     * Et anonymt mærke: 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg; begynder med bogstav eller ciffer og er hverken et
     * CPR-nummer eller et navn.
     *
     * @return mærket, som det er
     * @throws UgyldigOplysningException hvis det ikke er det; nævner feltet, aldrig værdien
     */
    public static String anonymtMærke(String felt, @Nullable String mærke) {
        if (mærke == null || !erMærke(mærke)) {
            throw new UgyldigOplysningException(
                    felt,
                    "skal være 1-64 tegn af A-Z, a-z, 0-9, punktum, understreg og bindestreg (et anonymt mærke, ikke et navn).");
        }
        if (lignerCpr(mærke)) {
            throw new UgyldigOplysningException(felt, "ligner et CPR-nummer; brug et anonymt mærke.");
        }
        if (lignerNavn(mærke)) {
            throw new UgyldigOplysningException(
                    felt, "ligner et navn; brug et anonymt mærke, fx en rolle eller et nummer.");
        }
        return mærke;
    }

    private static boolean erMærke(String mærke) {
        if (mærke.isEmpty() || mærke.length() > LÆNGST || !erBogstavEllerCiffer(mærke.charAt(0))) {
            return false;
        }
        for (int i = 1; i < mærke.length(); i++) {
            char tegn = mærke.charAt(i);
            if (!erBogstavEllerCiffer(tegn) && tegn != '.' && tegn != '_' && tegn != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean erBogstavEllerCiffer(char tegn) {
        return erBogstav(tegn) || erCiffer(tegn);
    }

    private static boolean erBogstav(char tegn) {
        return (tegn >= 'a' && tegn <= 'z') || (tegn >= 'A' && tegn <= 'Z');
    }

    private static boolean erCiffer(char tegn) {
        return tegn >= '0' && tegn <= '9';
    }

    /** Er et af ordene i mærket et almindeligt dansk for- eller efternavn? Ord skilles af alt andet end A-Z og a-z. */
    public static boolean lignerNavn(String mærke) {
        int fra = 0;
        for (int i = 0; i <= mærke.length(); i++) {
            if (i == mærke.length() || !erBogstav(mærke.charAt(i))) {
                if (i > fra
                        && Navne.ALMINDELIGE.contains(mærke.substring(fra, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                fra = i + 1;
            }
        }
        return false;
    }

    /**
     * Indeholder teksten ti cifre, hvis første seks er en dato (også med dagen lagt 60 til), med eller uden tegn imellem? Cifre, streger og
     * mellemrum af enhver slags er dem, de ligner; tegn, der ikke kan ses, regnes ikke med.
     */
    public static boolean lignerCpr(String tekst) {
        if (!harCifre(tekst, 10)) {
            return false;
        }
        var fund = TI_CIFRE.matcher(jævnet(tekst));
        while (fund.find()) {
            if (erDag(fund.group(1) + fund.group(2) + fund.group(3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean harCifre(String tekst, int mindst) {
        int cifre = 0;
        for (int i = 0; i < tekst.length() && cifre < mindst; ) {
            int tegn = tekst.codePointAt(i);
            cifre += Character.isDigit(tegn) ? 1 : 0;
            i += Character.charCount(tegn);
        }
        return cifre == mindst;
    }

    private static String jævnet(String tekst) {
        StringBuilder jævnet = new StringBuilder(tekst.length());
        tekst.codePoints().forEach(tegn -> {
            switch (Character.getType(tegn)) {
                case Character.DECIMAL_DIGIT_NUMBER -> jævnet.append(Character.digit(tegn, 10));
                case Character.DASH_PUNCTUATION -> jævnet.append('-');
                case Character.SPACE_SEPARATOR -> jævnet.append(' ');
                case Character.FORMAT -> {}
                default -> jævnet.appendCodePoint(tegn == '\u2212' ? '-' : tegn);
            }
        });
        return jævnet.toString();
    }

    /**
     * Afviser, at noget er sket før det, det følger efter.
     *
     * @param felt feltet, fx {@code Indsats.afsluttet}
     * @param sket hvornår; intet afvises, når det ikke er sket eller ikke er oplyst
     * @param førsteFelt feltet, det tidligst kan være sket på
     * @param første hvornår; intet afvises, når det ikke er sket eller ikke er oplyst
     */
    public static void tidligst(String felt, @Nullable Haendelse sket, String førsteFelt, @Nullable Haendelse første) {
        LocalDate dag = sket == null ? null : sket.dato();
        LocalDate førsteDag = første == null ? null : første.dato();
        if (dag != null && førsteDag != null && dag.isBefore(førsteDag)) {
            throw new UgyldigOplysningException(felt, "skal være tidligst på " + førsteFelt + ".");
        }
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
