package dk.indsatsregler.ordliste;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hvad {@code valider} siger om noget, der er skrevet ind i en regel. */
final class Proevet {

    static final String BETINGELSE = "Barn( fyldteÅr >= 5 )";
    static final String OMRÅDE = "skolefravaer/";

    private Proevet() {}

    /** Det, enhver regel har, og ikke mere. */
    static Map<String, String> mærker() {
        Map<String, String> mærker = new LinkedHashMap<>();
        mærker.put("kilde", "\"Prøve\"");
        mærker.put("grundlag", "LOKALT_VALG");
        mærker.put("udsagn", "\"FR-33\"");
        mærker.put("forklaring", "\"Prøve.\"");
        mærker.put("gyldigFra", "\"2025-01-01\"");
        return mærker;
    }

    static Map<String, String> mærker(String navn, String værdi) {
        Map<String, String> mærker = mærker();
        mærker.put(navn, værdi);
        return mærker;
    }

    static String regel(String id, Map<String, String> mærker, String betingelse, String konklusion) {
        return "rule \"" + id + ": Prøve\"\n"
                + mærker.entrySet().stream()
                        .map(m -> "    @" + m.getKey() + "( " + m.getValue() + " )\n")
                        .collect(Collectors.joining())
                + "when\n    " + betingelse + "\nthen\n    " + konklusion + "\nend\n";
    }

    /** Koderne på det, der gør, at en regel for sig ikke kan bruges. */
    static List<String> koder(Map<String, String> mærker, String konklusion) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        bygger.medRegelfil(
                OMRÅDE + "proeve.drl",
                regel("LO-P", mærker, BETINGELSE, konklusion).getBytes(StandardCharsets.UTF_8));
        return fejl(bygger).stream().map(Regelproblem::kode).distinct().toList();
    }

    /** Det, der gør, at reglerne ikke kan bruges oven på dem, der følger med. */
    static List<Regelproblem> oven(Map<String, String> filer) {
        DefaultRegelmotorBygger bygger = new DefaultRegelmotorBygger(StandardVocabulary.get());
        filer.forEach((navn, tekst) -> bygger.medLag(OMRÅDE + navn, tekst));
        return fejl(bygger);
    }

    private static List<Regelproblem> fejl(DefaultRegelmotorBygger bygger) {
        return bygger.valider().stream().filter(p -> !p.erAdvarsel()).toList();
    }
}
