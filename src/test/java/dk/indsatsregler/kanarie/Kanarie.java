package dk.indsatsregler.kanarie;

/** Ingen prøve nævner denne klasse i kode: indlæses den, er det en regelfil, der har gjort det. */
public final class Kanarie {

    public static final Integer X = hør("felt");

    static {
        hør("statisk");
    }

    public Kanarie() {
        hør("ny");
    }

    public static Integer syng() {
        return hør("metode");
    }

    private static Integer hør(String hvad) {
        Vidne.hør(hvad);
        System.setProperty(Vidne.EGENSKAB, hvad);
        return 1;
    }
}
