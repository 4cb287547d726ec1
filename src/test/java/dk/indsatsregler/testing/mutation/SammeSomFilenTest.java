package dk.indsatsregler.testing.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.proeve.Udvalg;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.Reloader;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.testing.mutation.change.Change;
import dk.indsatsregler.testing.mutation.change.Change.Choice;
import dk.indsatsregler.testing.mutation.change.Edit;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** En ændring, skrevet i selve regelfilen og indlæst, er den mutant, der prøves; og det, der afvises, afvises også dér. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SammeSomFilenTest {

    private static final int SAGER = 20;
    private static final Statements UDSAGN = Statements.shipped();

    private int antaget;
    private int afvist;

    @Test
    void hver_ændring_af_udvalgte_regler() {
        assertThat(forskelle(Indlaest.ordforråd(), Udvalg.filer(), 2)).isEmpty();
        assertThat(antaget).isGreaterThan(150);
        assertThat(afvist).isGreaterThan(50);
    }

    @Test
    @Tag("campaign")
    void hver_ændring_af_de_medfølgende_regler() {
        assertThat(forskelle(Indlaest.ordforråd(), Indlaest.medfølgendeFiler(), 1))
                .isEmpty();
    }

    @Test
    void hver_ændring_af_tilfældige_regler() {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        for (long frø = 1; frø <= 3; frø++) {
            assertThat(forskelle(
                            ordforråd, TilfaeldigeRegler.sæt(ordforråd, frø).filer(), 2))
                    .as("sæt " + frø)
                    .isEmpty();
        }
        assertThat(antaget).isGreaterThan(250);
        assertThat(afvist).isGreaterThan(50);
    }

    @Test
    @Tag("campaign")
    void hver_ændring_af_mange_tilfældige_regler() {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        for (long frø = 100; frø < 200; frø++) {
            assertThat(forskelle(
                            ordforråd, TilfaeldigeRegler.sæt(ordforråd, frø).filer(), 1))
                    .as("sæt " + frø)
                    .isEmpty();
        }
    }

    private List<String> forskelle(Vocabulary ordforråd, Map<String, String> filer, int hver) {
        RuleSet regler = Indlaest.regler(ordforråd, filer);
        Reloader kort = new Reloader(regler, UDSAGN);
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, 7);
        List<Sag> prøver = new ArrayList<>();
        for (int i = 0; i < SAGER; i++) {
            prøver.add(sager.sag());
        }
        List<String> forskelle = new ArrayList<>();
        for (int nummer = 0; nummer < regler.rules().size(); nummer += hver) {
            Rule regel = regler.rules().get(nummer);
            for (Change ændring : Change.of(regler, regel)) {
                for (Choice valg : ændring.choices()) {
                    Loaded en = kort.with(
                            regel, valg.edit().applied(regel.info().placering().tekst()));
                    Loaded anden = indlæst(ordforråd, ændret(filer, valg.edit()));
                    String forskel = forskel(en, anden, prøver);
                    if (!forskel.isEmpty()) {
                        forskelle.add(forskel + ": " + valg.words() + "\n" + valg.edit());
                    }
                }
            }
        }
        return forskelle;
    }

    /** Filerne med den anden tekst på stedet; stedet findes ved linje og tegn, som et menneske ville finde det. */
    private static Map<String, String> ændret(Map<String, String> filer, Edit edit) {
        String tekst = filer.get(edit.file());
        int sted = 0;
        for (int linje = 1; linje < edit.line(); linje++) {
            sted = tekst.indexOf('\n', sted) + 1;
        }
        sted += edit.column() - 1;
        assertThat(tekst.substring(sted)).startsWith(edit.before());
        Map<String, String> ændret = new LinkedHashMap<>(filer);
        ændret.put(
                edit.file(),
                tekst.substring(0, sted)
                        + edit.after()
                        + tekst.substring(sted + edit.before().length()));
        // En fil, hvis eneste regel er taget ud, er taget ud med den; en fil uden regel afvises.
        ændret.values().removeIf(fil -> !fil.contains("rule \""));
        return ændret;
    }

    private static Loaded indlæst(Vocabulary ordforråd, Map<String, String> filer) {
        List<RuleFile> kilder = new ArrayList<>();
        filer.forEach((sti, tekst) -> kilder.add(new RuleFile(sti, tekst.getBytes(StandardCharsets.UTF_8))));
        return RuleLoader.load(ordforråd, UDSAGN, kilder, "prøve");
    }

    private String forskel(Loaded en, Loaded anden, List<Sag> sager) {
        if (!(en instanceof Loaded.Rules a) || !(anden instanceof Loaded.Rules b)) {
            afvist++;
            return en.getClass() == anden.getClass() ? "" : "Kun den ene er afvist";
        }
        antaget++;
        List<?> træA = a.ruleSet().rules().stream().map(SammeSomFilenTest::form).toList();
        List<?> træB = b.ruleSet().rules().stream().map(SammeSomFilenTest::form).toList();
        if (!træA.equals(træB)) {
            return "Træerne er forskellige";
        }
        boolean ens = sager.stream().allMatch(sag -> vurderet(a.ruleSet(), sag).equals(vurderet(b.ruleSet(), sag)));
        return ens ? "" : "Vurderingerne er forskellige";
    }

    private static Object form(Rule regel) {
        return List.of(
                regel.id(),
                Shape.of(regel),
                regel.stratum(),
                regel.readsRules(),
                regel.readsGroups(),
                regel.info().kilde().hvilerPå(),
                regel.index());
    }

    private static Object vurderet(RuleSet regler, Sag sag) {
        return Evaluator.evaluate(regler, CaseFacts.of(regler.vocabulary(), sag), regler.areas())
                .byIndex();
    }
}
