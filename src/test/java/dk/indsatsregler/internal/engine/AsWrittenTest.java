package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsWrittenTest {

    @Test
    void tilfældige_regelfiler_slår_til_som_skrevet_i_kendte_sager() {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        FladeTyper typer = FladeTyper.ofRulesAsWritten(ordforråd);
        List<String> uenigheder = new ArrayList<>();
        for (long frø = 1; frø <= 10; frø++) {
            Map<String, String> filer = TilfaeldigeRegler.sæt(ordforråd, frø).filer();
            uenigheder.addAll(uenigheder(Indlaest.regler(ordforråd, filer), filer.values(), typer, frø, 100));
        }
        assertThat(uenigheder).isEmpty();
    }

    @Test
    void medfølgende_regelfiler_slår_til_som_skrevet_i_kendte_sager() {
        Vocabulary ordforråd = Indlaest.ordforråd();
        Map<String, String> filer = Indlaest.medfølgendeFiler();
        RuleSet regler = Indlaest.regler(ordforråd, filer);
        FladeTyper typer = FladeTyper.ofRulesAsWritten(ordforråd);
        assertThat(uenigheder(regler, filer.values(), typer, 1, 1500)).isEmpty();
    }

    private static List<String> uenigheder(
            RuleSet regler, Collection<String> filer, FladeTyper typer, long frø, int antal) {
        DroolsEngine motor = new DroolsEngine(regler);
        AsWritten skrevet = new AsWritten(regler, filer, typer);
        TilfaeldigeSager sager = new TilfaeldigeSager(regler, frø);
        Set<String> områder = regler.areas();
        Set<Field> spurgte = spurgteHændelser(regler);
        List<String> uenigheder = new ArrayList<>();
        for (int i = 0; i < antal && uenigheder.size() < 3; i++) {
            CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sager.kendtSag());
            if (tvetydig(fakta, spurgte)) {
                continue;
            }
            Verdicts vores = motor.run(fakta, områder);
            Verdicts drools = skrevet.run(fakta, områder);
            for (Rule regel : regler.rules()) {
                if (vores.of(regel) != drools.of(regel)) {
                    uenigheder.add("frø " + frø + ": motor " + vores.of(regel) + ", som skrevet " + drools.of(regel)
                            + "\n" + regel.info().tekst() + "\n" + Enighed.shown(fakta, områder));
                    break;
                }
            }
        }
        return uenigheder;
    }

    // Som skrevet er det, der ikke er sket, en dato, der ikke er: «== null» kan ikke kende det fra det ukendte.
    private static Set<Field> spurgteHændelser(RuleSet regler) {
        return regler.rules().stream()
                .flatMap(r -> r.conditions().stream())
                .flatMap(b -> TilfaeldigeRegler.atomer(b.expr()).stream())
                .filter(a -> a instanceof Expr.Untold && a.field().kind() == FieldKind.EVENT)
                .map(Expr.Atom::field)
                .collect(Collectors.toSet());
    }

    private static boolean tvetydig(CaseFacts fakta, Set<Field> spurgte) {
        return fakta.all().values().stream()
                .flatMap(List::stream)
                .anyMatch(række -> spurgte.stream()
                        .anyMatch(felt -> felt.type().equals(række.type().name())
                                && Haendelse.IKKE_SKET.equals(række.value(felt.index()))));
    }
}
