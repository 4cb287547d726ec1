package dk.indsatsregler.testing.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hvor længe en analyse tager: de regler, der følger med, og fem gange så mange. Tal, ikke domme: kør med {@code -Pbenchmark}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("benchmark")
class MangeReglerTest {

    private static final int UDGAVER = 5;
    private static final Pattern NAVN =
            Pattern.compile("\"([A-Z]{2}-[A-Z0-9-]*[A-Z][A-Z0-9-]*)(\"|:)|(?<=@gruppe\\( |navn == )\"([^\"]+)(\")");
    private static final Pattern REGEL = Pattern.compile("(?m)(?=^rule \")");

    @Test
    void analysen_af_reglerne_der_følger_med_og_af_tusind() {
        mål("de regler, der følger med", Indlaest.medfølgendeFiler());
        mål("mange regler", mange());
    }

    private static void mål(String navn, Map<String, String> filer) {
        long start = nu();
        RuleSet regler = RuleLoader.load(
                        StandardVocabulary.get(),
                        Statements.shipped(),
                        filer.entrySet().stream()
                                .map(f -> new RuleFile(f.getKey(), f.getValue().getBytes(StandardCharsets.UTF_8)))
                                .toList(),
                        "prøve")
                .orThrow();
        long læst = nu();
        List<Regelproblem> fund = Findings.of(regler);
        long færdig = nu();
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d, læst på %.2f s, analyseret på %.2f s (tråden alene)",
                navn,
                regler.rules().size(),
                (læst - start) / 1e9,
                (færdig - læst) / 1e9));
        assertThat(fund).isEmpty();
    }

    private static long nu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Hver regel i fem udgaver med hver sit id og hver sine grupper; de, der læser fakta, gælder ikke ved hver sit antal dage. */
    private static Map<String, String> mange() {
        Map<String, String> filer = Indlaest.medfølgendeFiler();
        List<Map.Entry<String, String>> alle = new ArrayList<>();
        for (int i = 0; i < UDGAVER; i++) {
            int nummer = i;
            filer.forEach((sti, tekst) ->
                    alle.add(Map.entry(sti.replace(".drl", "-" + nummer + ".drl"), udgave(tekst, nummer))));
        }
        return alle.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String udgave(String tekst, int nummer) {
        String egne = NAVN.matcher(tekst).replaceAll("\"$1$3-V" + nummer + "$2$4");
        return REGEL.splitAsStream(egne)
                .map(regel -> regel.contains("Udfald(") || regel.contains("Gruppe(")
                        ? regel
                        : regel.replace("\nwhen\n", "\nwhen\n    Moenster( dageITræk != " + nummer + " )\n"))
                .collect(Collectors.joining());
    }
}
