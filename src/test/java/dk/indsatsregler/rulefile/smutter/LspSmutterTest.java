package dk.indsatsregler.rulefile.smutter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.lsp.Klient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Smutterne igen, i en editor: filen åbnes, problemet vises, det rettes med ét tryk, og filen er ren. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LspSmutterTest {

    private static final Path MAPPE = Path.of("src/main/resources/rules").toAbsolutePath();
    private static final long ALDRIG = 3_600_000;

    /** Det, programmet, der laver smutterne, mener skulle have stået, er selv galt: reglen ville begynde, efter at den var ophørt. */
    private static final Set<String> SELV = Set.of("en dato, der ikke findes (NP-K2)", "måned og år (NP-K2)");

    // Hver fjerde slags, som filen selv viser; kampagnen tager dem alle, også det, der først ses af helheden.
    @Test
    void en_smutter_af_hver_fjerde_slags_rettes_med_ét_tryk() {
        Map<String, Smutter> én = new LinkedHashMap<>();
        alle(1).forEach(smutter -> én.putIfAbsent(smutter.slags(), smutter));
        List<Smutter> slags = List.copyOf(én.values());
        List<Smutter> hver_fjerde = IntStream.range(0, slags.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(slags::get)
                .toList();
        assertThat(rettet(hver_fjerde, false, new ArrayList<>())).isGreaterThanOrEqualTo(60);
    }

    @Test
    @Tag("campaign")
    void alle_smuttere_rettes_med_ét_tryk() {
        List<Smutter> tier = new ArrayList<>();
        int straks = rettet(alle(3), false, tier);
        int af_helheden = rettet(tier, true, new ArrayList<>());
        System.out.println(af_helheden + " af de " + tier.size() + " rettes, når alle filer er læst");
        assertThat(straks).isGreaterThanOrEqualTo(500);
    }

    private static List<Smutter> alle(int steder) {
        Regelfiler regler = new Regelfiler();
        Samling samling = new Samling(regler, steder);
        Skrivefejl.alle(samling);
        Omskrivninger.alle(samling);
        Vaner.alle(samling);
        Ord.alle(samling);
        List<Smutter> alle = new ArrayList<>(Blinde.alle(regler));
        alle.addAll(samling.smuttere());
        alle.removeIf(smutter -> smutter.lag() || smutter.dag() != null || smutter.ret() == null);
        return alle;
    }

    /** Hvor mange der blev rettet; resten har ingen rettelse, som et program kan udføre, eller filen selv viser dem ikke. */
    private static int rettet(List<Smutter> smuttere, boolean helheden, List<Smutter> tier) {
        List<String> forkerte = new ArrayList<>();
        int rettet = 0;
        try (Klient klient = Klient.overKun(MAPPE, helheden ? 0 : ALDRIG, ALDRIG)) {
            for (Smutter smutter : smuttere) {
                String uri = MAPPE.resolve(smutter.fil()).toUri().toString();
                klient.åbn(uri, smutter.skrevet());
                List<Diagnostic> problemer = sidste(klient, uri, helheden);
                List<CodeAction> handlinger = problemer.isEmpty()
                        ? List.of()
                        : klient.handlinger(uri, problemer.get(0), "quickfix").stream()
                                .filter(h -> Boolean.TRUE.equals(h.getIsPreferred()))
                                .toList();
                if (problemer.isEmpty()) {
                    tier.add(smutter);
                } else if (!handlinger.isEmpty()) {
                    String nu = Klient.udført(smutter.skrevet(), uri, handlinger.get(0));
                    String ret = smutter.ret();
                    klient.skriv(uri, nu);
                    List<Diagnostic> efter = sidste(klient, uri, helheden);
                    if ((!efter.isEmpty() && !SELV.contains(smutter.toString()))
                            || ret == null
                            || !foldet(nu).equals(foldet(ret))) {
                        forkerte.add(
                                smutter + ": " + handlinger.get(0).getEdit().getChanges() + " " + efter);
                    }
                    rettet++;
                }
                klient.luk(uri);
                sidste(klient, uri, helheden);
            }
        }
        System.out.println(smuttere.size() + " smuttere i en editor: " + rettet + " rettet med ét tryk");
        assertThat(forkerte).isEmpty();
        return rettet;
    }

    // Filen selv er den første melding, helheden den anden.
    private static List<Diagnostic> sidste(Klient klient, String uri, boolean helheden) {
        List<Diagnostic> selv = klient.næste(uri);
        return helheden ? klient.næste(uri) : selv;
    }

    private static String foldet(String tekst) {
        return tekst.replaceAll("\\s+", "");
    }
}
