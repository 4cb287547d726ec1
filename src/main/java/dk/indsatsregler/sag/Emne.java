package dk.indsatsregler.sag;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Det, et udfald handler om: det, en regel skal kunne spærre for ({@code spærrer( Emne.X )}), og det, der beskytter barnet. */
public enum Emne {
    /** Henvisning til et tilbud. */
    HENVISNING,
    /** Kontakt med forældre og netværk. */
    FORÆLDREKONTAKT,
    /** En afgørelse, som kommunen skal træffe. */
    AFGØRELSE,
    /** Beskyttelse af barnet; står først på siden og kan aldrig spærres. */
    BESKYTTELSE;

    /** Står i {@code @emne}, når der er set efter: handlingen når hverken forældre eller netværk, selv om den nævner dem. */
    public static final String UDEN_KONTAKT = "UDEN_KONTAKT";

    private static final List<Emne> ALLE = List.of(values());

    // Der er få måder at skrive dem på, og der spørges for hver regel i hver sag.
    private static final int HUSKET = 1_000;
    private static final Map<String, Set<Emne>> LÆST = new ConcurrentHashMap<>();

    /** Kan en regel spærre for det? Det, der beskytter barnet, venter aldrig. */
    public boolean kanSpærres() {
        return this != BESKYTTELSE;
    }

    /** Ordene i {@code @emne}, som de er skrevet. */
    public static List<String> ord(String skrevet) {
        return Arrays.stream(skrevet.split(",", -1)).map(String::strip).toList();
    }

    /** Emnerne i {@code @emne}; det, der ikke er et emne, er ikke med. */
    public static Set<Emne> af(String skrevet) {
        Set<Emne> kendt = LÆST.get(skrevet);
        if (kendt != null) {
            return kendt;
        }
        Set<Emne> emner = EnumSet.noneOf(Emne.class);
        for (String ord : skrevet.split(",", -1)) {
            for (Emne emne : ALLE) {
                if (emne.name().equals(ord.strip())) {
                    emner.add(emne);
                }
            }
        }
        Set<Emne> læst = Collections.unmodifiableSet(emner);
        if (LÆST.size() < HUSKET) {
            LÆST.put(skrevet, læst);
        }
        return læst;
    }
}
