package dk.indsatsregler.kanarie;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Husker, hvad der er kørt, uden selv at indlæse {@link Kanarie}. */
public final class Vidne {

    /** Systemegenskaben, som fjendtlige regler prøver at sætte. */
    public static final String EGENSKAB = "indsatsregler.kanarie";

    private static final List<String> HØRT = new CopyOnWriteArrayList<>();

    private Vidne() {}

    static void hør(String hvad) {
        HØRT.add(hvad);
    }

    /** Det, der er kørt; tom, når alt er, som det skal være. */
    public static List<String> hørt() {
        String egenskab = System.getProperty(EGENSKAB);
        return egenskab == null ? List.copyOf(HØRT) : List.of(EGENSKAB + "=" + egenskab);
    }
}
