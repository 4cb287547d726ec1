package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.proeve.Udtryk;
import dk.indsatsregler.rulefile.Expr;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
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
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AsWrittenTest {

    @Test
    void medfølgende_regelfiler_slår_til_som_skrevet_i_kendte_sager() {
        medfølgende(1, 500);
    }

    @Test
    void tilfældige_regelfiler_slår_til_som_skrevet_i_kendte_sager() {
        tilfældige(1, 8, 60);
    }

    @Test
    @Tag("kampagne")
    void medfølgende_regelfiler_slår_til_som_skrevet_i_titusind_kendte_sager() {
        medfølgende(2, 10_000);
    }

    @Test
    @Tag("kampagne")
    void hundrede_tilfældige_regelsæt_slår_til_som_skrevet_i_kendte_sager() {
        tilfældige(1000, 100, 200);
    }

    private static void medfølgende(long frø, int antal) {
        Vocabulary ordforråd = Indlaest.ordforråd();
        Map<String, String> filer = Indlaest.medfølgendeFiler();
        RuleSet regler = Indlaest.regler(ordforråd, filer);
        Sammenligning sammenligning =
                new Sammenligning(regler, filer.values(), FladeTyper.ofRulesAsWritten(ordforråd), frø);
        sammenligning.kør(antal);
        assertThat(sammenligning.uenigheder).isEmpty();
        // Ellers ville enigheden sige for lidt.
        assertThat(sammenligning.opfyldte).hasSizeGreaterThan(regler.rules().size() * 2 / 3);
    }

    private static void tilfældige(long frø, int antalSæt, int antalSager) {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        FladeTyper typer = FladeTyper.ofRulesAsWritten(ordforråd);
        for (long nummer = frø; nummer < frø + antalSæt; nummer++) {
            Map<String, String> filer = TilfaeldigeRegler.sæt(ordforråd, nummer).filer();
            Sammenligning sammenligning =
                    new Sammenligning(Indlaest.regler(ordforråd, filer), filer.values(), typer, nummer);
            sammenligning.kør(antalSager);
            assertThat(sammenligning.uenigheder).as("frø %s", nummer).isEmpty();
        }
    }

    private static final class Sammenligning {

        private final RuleSet regler;
        private final DroolsEngine motor;
        private final AsWritten skrevet;
        private final TilfaeldigeSager sager;
        private final List<String> uenigheder = new ArrayList<>();
        private final Set<String> opfyldte = new TreeSet<>();

        Sammenligning(RuleSet regler, Collection<String> filer, FladeTyper typer, long frø) {
            this.regler = regler;
            this.motor = new DroolsEngine(regler);
            this.skrevet = new AsWritten(regler, filer, typer);
            this.sager = new TilfaeldigeSager(regler, frø);
        }

        void kør(int antal) {
            Set<Field> spurgte = spurgteHændelser(regler);
            for (int i = 0; i < antal && uenigheder.isEmpty(); i++) {
                CaseFacts fakta = CaseFacts.of(regler.vocabulary(), sager.kendtSag());
                if (!tvetydig(fakta, spurgte)) {
                    sammenlign(fakta);
                }
            }
        }

        private void sammenlign(CaseFacts fakta) {
            Verdicts vores = motor.run(fakta, regler.areas());
            Verdicts drools = skrevet.run(fakta, regler.areas());
            for (Rule regel : regler.rules()) {
                if (vores.of(regel) != drools.of(regel)) {
                    uenigheder.add("motor " + vores.of(regel) + ", som skrevet " + drools.of(regel) + "\n"
                            + regel.info().tekst() + "\n" + Enighed.shown(fakta, regler.areas()));
                    return; // resten kan følge af den første
                }
                if (vores.of(regel) == Verdict.CERTAIN) {
                    opfyldte.add(regel.info().version());
                }
            }
        }
    }

    // Som skrevet er det, der ikke er sket, en dato, der ikke er: «== null» kan ikke kende det fra det ukendte.
    private static Set<Field> spurgteHændelser(RuleSet regler) {
        return regler.rules().stream()
                .flatMap(r -> r.conditions().stream())
                .flatMap(b -> Udtryk.atomer(b.expr()).stream())
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
