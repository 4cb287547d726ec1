package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Sag;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.Klods;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.TilfaeldigeSager;
import dk.indsatsregler.proeve.Udtryk;
import dk.indsatsregler.rulefile.Condition.Quantifier;
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
import java.time.LocalDate;
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
        medfølgende(1, 250);
    }

    @Test
    void tilfældige_regelfiler_slår_til_som_skrevet_i_kendte_sager() {
        tilfældige(1, 5, 60);
    }

    @Test
    @Tag("campaign")
    void medfølgende_regelfiler_slår_til_som_skrevet_i_titusind_kendte_sager() {
        medfølgende(2, 10_000);
    }

    @Test
    @Tag("campaign")
    void hundrede_tilfældige_regelsæt_slår_til_som_skrevet_i_kendte_sager() {
        tilfældige(1000, 100, 200);
    }

    /** Drools 10.2.0: {@code forall( T( x >= y ) )} bliver {@code not T( x < y )}, og uden x er ingen af dem sand. */
    @Test
    void drools_vender_tegnet_i_forall_så_det_der_ikke_har_en_dato_opfylder_den() {
        uens("forall( Klods( taget >= \"2020-03-30\" ) )", Verdict.NO, Verdict.CERTAIN);
    }

    /** Drools 10.2.0: efter et komma nægtes kun den første af to grupper med «og», også når den anden er skrevet «not in». */
    @Test
    void drools_nægter_ikke_hele_forall_efter_et_komma() {
        uens(
                "forall( Klods( antal == 1, ( antal == 1 && antal != 4 ) || ( antal != 3 && antal != 2 ) ) )",
                Verdict.CERTAIN,
                Verdict.NO);
        uens(
                "forall( Klods( antal == 1, ( antal == 1 && antal != 4 ) || antal not in ( 2, 3 ) ) )",
                Verdict.CERTAIN,
                Verdict.NO);
    }

    private static void uens(String betingelse, Verdict motor, Verdict drools) {
        Vocabulary ordforråd = ProeveOrdforraad.medKlods();
        Map<String, String> filer = Map.of("proeve/a.drl", """
                rule "PR-A: Prøve"
                    @kilde( "Prøve, § 1" )
                    @grundlag( LOV )
                    @udsagn( "NP-03" )
                    @forklaring( "En prøve." )
                    @gyldigFra( "2020-01-01" )
                when
                    %s
                then
                    konklusion.opfyldt();
                end
                """.formatted(betingelse));
        RuleSet regler = Indlaest.regler(ordforråd, filer);
        LocalDate dag = TilfaeldigeRegler.DAG;
        CaseFacts sag = CaseFacts.of(
                ordforråd,
                Sag.bygger("sag-1", dag)
                        .med(new Klods("a", Farve.RØD, 1, dag, null, null, null, Haendelse.IKKE_SKET, null))
                        .byg());
        AsWritten skrevet = new AsWritten(regler, filer.values(), FladeTyper.ofRulesAsWritten(ordforråd));
        assertThat(new DroolsEngine(regler).run(sag, regler.areas()).byIndex()).containsExactly(motor);
        assertThat(skrevet.run(sag, regler.areas()).byIndex()).containsExactly(drools);
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
        int prøvede = 0;
        for (long nummer = frø; nummer < frø + antalSæt; nummer++) {
            Map<String, String> filer = TilfaeldigeRegler.sæt(ordforråd, nummer).filer();
            RuleSet regler = Indlaest.regler(ordforråd, filer);
            if (blandetForall(regler)) {
                continue;
            }
            prøvede++;
            Sammenligning sammenligning = new Sammenligning(regler, filer.values(), typer, nummer);
            sammenligning.kør(antalSager);
            assertThat(sammenligning.uenigheder).as("frø %s", nummer).isEmpty();
        }
        assertThat(prøvede).isGreaterThan(antalSæt / 2);
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
                CaseFacts fakta = sager.kendt();
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
                            + regel.info().placering().tekst() + "\n" + Enighed.shown(fakta, regler.areas()));
                    return; // resten kan følge af den første
                }
                if (vores.of(regel) == Verdict.CERTAIN) {
                    opfyldte.add(regel.info().version());
                }
            }
        }
    }

    // Dem nægter Drools forkert (se prøven ovenfor).
    private static boolean blandetForall(RuleSet regler) {
        return regler.rules().stream()
                .flatMap(r -> r.conditions().stream())
                .anyMatch(b -> b.quantifier() == Quantifier.ALL
                        && b.expr() instanceof Expr.And og
                        && og.parts().stream().anyMatch(del -> del instanceof Expr.Or));
    }

    // Som skrevet er det, der ikke er sket, en dato, der ikke er: «== null» kan ikke kende det fra det ukendte, og
    // forall
    // vender tegnet (se prøven ovenfor).
    private static Set<Field> spurgteHændelser(RuleSet regler) {
        return regler.rules().stream()
                .flatMap(r -> r.conditions().stream())
                .flatMap(b -> Udtryk.atomer(b.expr()).stream()
                        .filter(a -> a instanceof Expr.Untold || b.quantifier() == Quantifier.ALL))
                .filter(a -> a.field().kind() == FieldKind.EVENT)
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
