package dk.indsatsregler.overview;

import java.util.Locale;
import java.util.Map;

/** The names of areas as people say them; folders have names of their own. */
final class AreaNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("boernelineal", "Børnelinealen"),
            Map.entry("familien", "Familien med"),
            Map.entry("indsatstrappe", "Indsatstrappen"),
            Map.entry("kommunal/aalborg", "Praksis: Aalborg"),
            Map.entry("kommunal/topi", "Praksis: TOPI"),
            Map.entry("kriminalitet", "Forebyggelse af kriminalitet"),
            Map.entry("laering", "Skole og dagtilbud"),
            Map.entry("noedpasning", "Nødpasning"),
            Map.entry("noedundervisning", "Nødundervisning"),
            Map.entry("opsporing", "Tidlig opsporing"),
            Map.entry("sagsbehandling", "Sagsbehandling"),
            Map.entry("skolefravaer", "Skolefravær"),
            Map.entry("smaaboern", "Små børns vej"),
            Map.entry("underretning", "Underretning"));
    private static final String PRACTICE = "kommunal/";

    private AreaNames() {}

    static String of(String area) {
        String known = NAMES.get(area);
        if (known != null) {
            return known;
        }
        boolean practice = area.startsWith(PRACTICE);
        String name = (practice ? area.substring(PRACTICE.length()) : area)
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace("aa", "å")
                .replace('-', ' ');
        String capital = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return practice ? "Praksis: " + capital : capital;
    }
}
