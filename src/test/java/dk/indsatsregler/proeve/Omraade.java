package dk.indsatsregler.proeve;

import dk.indsatsregler.Regelmotor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** De regler, der følger med, om nogle områder alene, til prøver, der vurderer titusinder af sager: kun de regler, de handler om. */
public final class Omraade {

    private static final Map<Set<String>, Regelmotor> MOTORER = new ConcurrentHashMap<>();

    private Omraade() {}

    /** Motoren for områder, hvis regler ikke læser andres. */
    public static Regelmotor motor(String... områder) {
        return MOTORER.computeIfAbsent(Set.of(områder), Omraade::bygget);
    }

    private static Regelmotor bygget(Set<String> områder) {
        Regelmotor.Bygger bygger = Regelmotor.bygger();
        Indlaest.medfølgendeFiler().forEach((fil, tekst) -> {
            if (områder.contains(fil.substring(0, fil.lastIndexOf('/')))) {
                bygger.medRegelfil(fil, tekst.getBytes(StandardCharsets.UTF_8));
            }
        });
        return bygger.byg();
    }
}
