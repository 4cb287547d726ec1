package dk.indsatsregler.proeve;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Nogle af reglerne, der følger med, hvor alle ville tage for lang tid i hver bygning: et område med lov, af hvis tre bekendtgørelser med de
 * samme ord kun den første er med, og et med tal og vinduer.
 */
public final class Udvalg {

    private Udvalg() {}

    /** Teksten af deres filer, efter sti. */
    public static Map<String, String> filer() {
        return Indlaest.medfølgendeFiler().entrySet().stream()
                .filter(fil ->
                        fil.getKey().startsWith("noedpasning/") || fil.getKey().equals("skolefravaer/lokale-trin.drl"))
                .filter(fil -> !fil.getKey().matches("noedpasning/bek-(405|510)-2020\\.drl"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Reglerne, indlæst. */
    public static Rulebook bog() {
        return Rulebook.of(new Loaded.Rules(Indlaest.regler(StandardVocabulary.get(), filer())));
    }
}
