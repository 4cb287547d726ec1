package dk.indsatsregler.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.testing.mutation.change.Change;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Et lag, der læses ind, ændrer aldrig det, loven siger: tilfældige lag over regelsæt og tilfældige sager. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LovStaarTest {

    private final Map<String, Integer> afvist = new TreeMap<>();
    private int indlæst;
    private int anderledes;

    @Test
    void de_regler_der_følger_med() {
        følgerMed(40, 40);

        assertThat(indlæst).isGreaterThan(12);
        assertThat(anderledes)
                .as("lag, hvor noget andet end lov blev anderledes")
                .isGreaterThan(2);
        assertThat(afvist).containsKeys("REGEL-602");
    }

    @Test
    void tilfældige_regelsæt() {
        tilfældige(20, 6, 40);

        assertThat(indlæst).isGreaterThan(10);
        assertThat(anderledes).isGreaterThan(2);
        assertThat(afvist).containsKeys("REGEL-602", "REGEL-603", "REGEL-604");
    }

    @Test
    @Tag("campaign")
    void mange_lag_og_sager() {
        følgerMed(3000, 100);
        tilfældige(600, 20, 100);

        assertThat(indlæst).isGreaterThan(3000);
    }

    private void følgerMed(int lag, int sager) {
        Vocabulary ordforråd = Indlaest.ordforråd();
        Map<String, String> filer = Indlaest.medfølgendeFiler();
        RuleSet bund = Indlaest.regler(ordforråd, filer);
        for (int i = 0; i < lag; i++) {
            prøv(ordforråd, filer, bund, new SplittableRandom(2000 + i), sager);
        }
    }

    private void tilfældige(int sæt, int lag, int sager) {
        Vocabulary ordforråd = ProeveOrdforraad.ordforråd();
        for (int i = 0; i < sæt; i++) {
            Map<String, String> filer = TilfaeldigeRegler.sæt(ordforråd, i).filer();
            RuleSet bund = Indlaest.regler(ordforråd, filer);
            for (int j = 0; j < lag; j++) {
                prøv(ordforråd, filer, bund, new SplittableRandom(1000L * i + j), sager);
            }
        }
    }

    private void prøv(
            Vocabulary ordforråd, Map<String, String> filer, RuleSet bund, SplittableRandom tilfælde, int sager) {
        String lag = lag(bund, tilfælde);
        Loaded læst = RuleLoader.load(
                ordforråd,
                Statements.shipped(),
                new Layers("prøve", filer(filer), Set.of(), List.of(filer(Map.of("zzz/lag.drl", lag)))));
        if (!(læst instanceof Loaded.Rules regler)) {
            læst.problems().forEach(p -> afvist.merge(p.kode(), 1, Integer::sum));
            return;
        }
        indlæst++;
        boolean andet = false;
        TilfaeldigeSager nye = new TilfaeldigeSager(regler.ruleSet(), tilfælde.nextLong());
        for (int i = 0; i < sager; i++) {
            andet |= kendt(bund, regler.ruleSet(), nye.kendt(), lag);
        }
        for (int i = 0; i < sager / 10; i++) {
            Sag sag = nye.sag();
            // Et lag kan læse flere områder eller færre, og de vurderes så med eller ikke. Her spørges der om det
            // samme.
            Set<String> vurderes = new TreeSet<>(Assessment.areas(bund, sag));
            vurderes.addAll(Assessment.areas(regler.ruleSet(), sag));
            Map<String, Udfald> efter =
                    vurderet(regler.ruleSet(), sag, vurderes).collect(toMap(Udfald::id, u -> u));
            for (Udfald udfald : vurderet(bund, sag, vurderes).toList()) {
                Udfald nu = efter.get(udfald.id());
                if (udfald.regel().grundlag() == Grundlag.LOV) {
                    assertThat(bart(nu))
                            .as(udfald.id() + " med laget\n" + lag)
                            .usingRecursiveComparison()
                            .isEqualTo(bart(udfald));
                } else {
                    andet |= nu.status() != udfald.status();
                }
            }
        }
        anderledes += andet ? 1 : 0;
    }

    private static Stream<Udfald> vurderet(RuleSet regler, Sag sag, Set<String> vurderes) {
        CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sag);
        return Assessment.of(
                regler,
                Assessment.head(regler, sag, vurderes, List.of()),
                sag,
                fakta,
                vurderes,
                Evaluator.evaluate(regler, fakta, vurderes))
                .udfald()
                .stream();
    }

    /** Med alt kendt skilles regler oftest; sandt, når noget andet end lov blev anderledes. */
    private static boolean kendt(RuleSet bund, RuleSet med, CaseFacts fakta, String lag) {
        Verdicts før = Evaluator.evaluate(bund, fakta, bund.areas());
        Verdicts efter = Evaluator.evaluate(med, fakta, med.areas());
        boolean andet = false;
        for (Rule regel : bund.rules()) {
            Rule nu = med.versions(regel.id()).stream()
                    .filter(r -> r.info()
                            .gyldighed()
                            .fra()
                            .equals(regel.info().gyldighed().fra()))
                    .findFirst()
                    .orElseThrow();
            if (regel.info().grundlag() == Grundlag.LOV) {
                assertThat(efter.of(nu)).as(regel.id() + " med laget\n" + lag).isEqualTo(før.of(regel));
            } else {
                andet |= efter.of(nu) != før.of(regel);
            }
        }
        return andet;
    }

    // Om nogen venter på et kriterium, kan en ny læser ændre, og en lokal regel kan sige, at forældrene ikke kontaktes
    // endnu.
    // Det, loven siger, er det samme, og dens pligter venter kun på lov.
    private static Udfald bart(Udfald udfald) {
        return new Udfald(
                udfald.regel(),
                udfald.status(),
                udfald.resultat(),
                udfald.andenLæsning(),
                udfald.regel().erLovpligt() ? udfald.spærring() : null,
                null,
                false,
                udfald.frist(),
                udfald.vidner(),
                udfald.mangler().stream().map(LovStaarTest::uventet).toList());
    }

    private static Mangel uventet(Mangel m) {
        return new Mangel(m.felt(), m.sti(), m.spørgsmål(), m.svaresAf(), m.skøn(), m.afgør(), null, m.nøgle());
    }

    /** Nogle regler skrevet om, i den andens sted eller ved siden af, med mærker fra andre. */
    private static String lag(RuleSet bund, SplittableRandom tilfælde) {
        StringBuilder lag = new StringBuilder();
        List<String> brugt = new ArrayList<>();
        for (int i = tilfælde.nextInt(1, 4); i > 0; i--) {
            Rule regel = bund.rules().get(tilfælde.nextInt(bund.rules().size()));
            if (brugt.contains(regel.id()) || bund.versions(regel.id()).size() > 1) {
                continue;
            }
            brugt.add(regel.id());
            boolean lov = regel.info().grundlag() == Grundlag.LOV;
            boolean ny = lov ? tilfælde.nextInt(4) > 0 : tilfælde.nextInt(2) > 0;
            String tekst = ændret(bund, regel, tilfælde)
                    .replaceFirst("@grundlag\\( \\w+ \\)", "@grundlag( LOKALT_VALG )")
                    .replace("konklusion.pligt()", "konklusion.anbefaling()");
            tekst = ny ? tekst.replaceFirst("rule \"[^:]*:", "rule \"LAG-NY" + i + ":") : tekst;
            Rule anden = bund.rules().get(tilfælde.nextInt(bund.rules().size()));
            tekst = tilfælde.nextInt(4) == 0 ? konklusion(tekst, anden) : tekst;
            String gruppe = anden.info().virkning().gruppe();
            if (gruppe != null && !tekst.contains("@gruppe") && tekst.contains("opfyldt()")) {
                tekst = tekst.replaceFirst("    @forklaring", "    @gruppe( \"" + gruppe + "\" )\n    @forklaring");
            }
            lag.append(tekst).append('\n');
        }
        return lag.append("// slut\n").toString();
    }

    private static String ændret(RuleSet bund, Rule regel, SplittableRandom tilfælde) {
        List<Change> ændringer = Change.of(bund, regel);
        Change valgt = ændringer.get(tilfælde.nextInt(ændringer.size() - 1)); // den sidste fjerner reglen
        return valgt.choices().get(0).edit().applied(regel.info().placering().tekst());
    }

    private static String konklusion(String tekst, Rule anden) {
        String then = anden.info()
                .placering()
                .tekst()
                .substring(anden.info().placering().tekst().lastIndexOf("then"));
        return tekst.substring(0, tekst.lastIndexOf("then")) + then;
    }

    private static List<RuleFile> filer(Map<String, String> filer) {
        return filer.entrySet().stream()
                .map(e -> new RuleFile(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
