package dk.indsatsregler.testing.junit;

import static dk.indsatsregler.testing.junit.RegelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Påstandene, og hver besked, når de ikke holder. En mor i sundhedssektoren; ingen har svaret på, om pasning er afsøgt. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegelAssertionsTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    private static Sag.Bygger sag(LocalDate dag) {
        return Sag.bygger("test", dag)
                .område("noedpasning")
                .med(Barn.med().fødselsdato(LocalDate.of(2014, 6, 12)).særligeBehov(false))
                .med(Foraelder.med("mor").sektor(Sektor.SUNDHED));
    }

    private static Vurdering vurdering(Boolean afsøgt) {
        return Regelmotor.standard()
                .vurder(sag(DAG).med(Pasning.med().pasningsdag(DAG).alleMulighederAfsøgt(afsøgt))
                        .byg());
    }

    private static final Vurdering ÅBEN = vurdering(null);
    private static final Vurdering OPFYLDT = vurdering(true);

    /** Beskeden, når påstanden ikke holder. */
    static String besked(ThrowingCallable påstand) {
        return catchThrowableOfType(AssertionError.class, påstand).getMessage();
    }

    private static String forklaret(Vurdering vurdering, String id) {
        return "\n\n" + vurdering.forklar(id).tekst().stripTrailing();
    }

    @Test
    void status_og_det_der_mangler() {
        assertThat(ÅBEN).regel("NP-K1").erUafklaret().fordiDerMangler("Pasning.alleMulighederAfsøgt");
        assertThat(ÅBEN).regel("NP-K1").fordiDerKunMangler("Pasning.alleMulighederAfsøgt");
        assertThat(ÅBEN).mangler("Pasning.alleMulighederAfsøgt", "Foraelder[mor].privatAnsat");
        assertThat(OPFYLDT).regel("NP-K1").erOpfyldt().siger(Slags.OPFYLDT).manglerIntet();
        assertThat(OPFYLDT).regel("NP-K3").erIkkeOpfyldt();
        assertThat(Regelmotor.standard().vurder(sag(LocalDate.of(2020, 5, 18)).byg()))
                .regel("NP-K1")
                .erUdenForGyldighed();
        assertThat(OPFYLDT).regel("NP-K2").erUafklaret().erUdenBetydning();
    }

    @Test
    void resultat_grundlag_handling_og_forklaring() {
        assertThat(OPFYLDT).regel("NP-OMFATTET").harResultat("OMFATTET");
        assertThat(OPFYLDT).regel("NP-K1").harIntetResultat();
        assertThat(OPFYLDT).regel("NP-K1").hvilerPå(Grundlag.LOV).hvilerOgsåPå(Grundlag.LOKALT_VALG);
        assertThat(ÅBEN)
                .regel("NP-IKKE-OMFATTET")
                .harHandling("Se kommunens egne kriterier for nødpasning: nr. 1-3 er kun det, de mindst skal omfatte.");
        assertThat(OPFYLDT).regel("NP-K1").forklares("alder er 5; kræver højst 9\n ✓ exists   Foraelder(");
        assertThat(OPFYLDT).regel("NP-K1").harVidner("Foraelder[mor]").erIkkeSpærret();
        assertThat(OPFYLDT).regel("NP-K3").harIngenVidner();
        assertThat(OPFYLDT).harIngenModstrid();
    }

    @Test
    void en_påstand_der_ikke_holder_forklarer_reglen() {
        assertThat(besked(() -> assertThat(ÅBEN).regel("NP-K1").erOpfyldt())).isEqualTo("""
                        NP-K1 skulle være opfyldt, men er uafklaret.

                        NP-K1: Forældre i samfundskritisk funktion
                        UAFKLARET · LOV (hviler også på VEJLEDNING, LOKALT VALG)
                        Kilde: BEK nr. 217 af 17/03/2020, § 5, stk. 2, nr. 1
                        Reglen: «0-9-årige børn, hvis forældre varetager samfundskritiske funktioner». «Forældrene skal have
                            afsøgt alle relevante pasningsmuligheder.»

                        Hvad afgør det:
                          ✓ Barn( alder <= 9 || ( fyldteÅr <= 9 && medTrodsAlder == true ) )
                                                                     0-9-årige børn,
                          ✓ exists Foraelder( sektor in ( Sektor.ÆLDREPLEJE, Sektor.SUNDHED, Sektor.SOCIALE_TILBUD,
                            Sektor.INFRASTRUKTUR, Sektor.POLITI, Sektor.TRANSPORT, Sektor.FORSYNING ) ||
                            samfundskritiskFunktion == true )
                                                                     hvis forældre varetager samfundskritiske funktioner
                          ✓ forall( Foraelder( sektor in ( Sektor.ÆLDREPLEJE, Sektor.SUNDHED, Sektor.SOCIALE_TILBUD,
                            Sektor.INFRASTRUKTUR, Sektor.POLITI, Sektor.TRANSPORT, Sektor.FORSYNING ) ||
                            samfundskritiskFunktion == true || kanSesBortFra == true ) )
                                                                     (alle forældre, undtagen dem, en fagperson ser bort
                                                                         fra).
                          ? Pasning( alleMulighederAfsøgt == true )  Forældrene skal have afsøgt alle relevante
                                                                   pasningsmuligheder,
                              alleMulighederAfsøgt er ikke oplyst; kræver ja
                          ✓ not Udfald( regel == "NP-HJEMME-NEJ" )   og ingen forælder er vurderet at kunne passe barnet.

                        Målt:
                          Barn.alder = 5 (Barn.fødselsdato = 2014-06-12, Pasning.pasningsdag = 2020-03-30)
                              Barnets alder i hele fyldte år på pasningsdagen. (NP-03, NP-10, NP-11, NP-12)
                          Barn.fyldteÅr = 5 (Barn.fødselsdato = 2014-06-12)
                              Barnets alder i hele fyldte år på vurderingsdatoen. (FR-18, NU-10)

                        Mangler:
                          Har forældrene afsøgt alle relevante pasningsmuligheder? (svares af forælder;
                              Pasning.alleMulighederAfsøgt)

                        Fortolkning: 0-9 år er til og med dagen før 10-årsdagen, regnet på pasningsdagen (NP-10, NP-11); er
                            barnet 9 år, når sagen vurderes, og 10 på pasningsdagen, svarer en fagperson. Forældre læses som
                            alle, barnet bor hos den dag; er én ikke omfattet, eller er én hjemme og kan passe barnet,
                            svarer en fagperson (NP-14).
                        Forbehold: Den 18. marts 2020 gælder reglen fra kl. 10.00. At den gjaldt fra den 30. marts til den
                            13. april 2020, er udledt (NP-48).""");
    }

    private static void siger(
            String ventet, Vurdering vurdering, String id, java.util.function.Consumer<UdfaldAssert> påstand) {
        assertThat(besked(() -> påstand.accept(assertThat(vurdering).regel(id))))
                .isEqualTo(id + " " + ventet + forklaret(vurdering, id));
    }

    @Test
    void hver_besked_om_et_udfald() {
        siger("skulle ikke være opfyldt, men er opfyldt.", OPFYLDT, "NP-K1", UdfaldAssert::erIkkeOpfyldt);
        siger("skulle være uafklaret, men er opfyldt.", OPFYLDT, "NP-K1", UdfaldAssert::erUafklaret);
        siger("skulle være uden for gyldighed, men er opfyldt.", OPFYLDT, "NP-K1", UdfaldAssert::erUdenForGyldighed);
        siger("skulle være uden betydning, men er opfyldt.", OPFYLDT, "NP-K1", UdfaldAssert::erUdenBetydning);
        siger(
                "skulle være uden betydning, men er uafklaret og har betydning.",
                ÅBEN,
                "NP-K1",
                UdfaldAssert::erUdenBetydning);
        siger("skulle sige pligt, men er uafklaret.", ÅBEN, "NP-K1", u -> u.siger(Slags.PLIGT));
        siger(
                "skulle sige faglig vurdering, men siger opfyldt.",
                OPFYLDT,
                "NP-K1",
                u -> u.siger(Slags.FAGLIG_VURDERING));
        siger(
                "skulle have resultatet OMFATET, men har OMFATTET.",
                OPFYLDT,
                "NP-OMFATTET",
                u -> u.harResultat("OMFATET"));
        siger(
                "skulle have resultatet OMFATTET, men har intet resultat.",
                OPFYLDT,
                "NP-K1",
                u -> u.harResultat("OMFATTET"));
        siger("skulle intet resultat have, men har OMFATTET.", OPFYLDT, "NP-OMFATTET", UdfaldAssert::harIntetResultat);
        siger("skulle hvile på KOMMUNAL, men hviler på LOV.", OPFYLDT, "NP-K1", u -> u.hvilerPå(Grundlag.KOMMUNAL));
        siger(
                "skulle også hvile på KOMMUNAL, men hviler også på VEJLEDNING, LOKALT_VALG.",
                OPFYLDT,
                "NP-K1",
                u -> u.hvilerOgsåPå(Grundlag.KOMMUNAL));
        siger("skulle have handlingen «Ring.», men har ingen handling.", OPFYLDT, "NP-K1", u -> u.harHandling("Ring."));
        siger(
                "skulle forklares med «alder er 6; kræver højst 9», men det står der ikke.",
                OPFYLDT,
                "NP-K1",
                u -> u.forklares("alder er 6;\n kræver højst 9"));
        siger("skulle have fristen 2020-03-30, men har ingen frist.", OPFYLDT, "NP-K1", u -> u.harFrist(DAG));
        siger(
                "skulle være spærret af NP-K2, NP-K3, men er ikke spærret.",
                OPFYLDT,
                "NP-K1",
                u -> u.erSpærretAf("NP-K3", "NP-K2"));
        siger(
                "skulle have vidnerne Foraelder[far], men har Foraelder[mor].",
                OPFYLDT,
                "NP-K1",
                u -> u.harVidner("Foraelder[far]"));
        siger(
                "skulle have vidnerne Foraelder[far], men har ingen.",
                OPFYLDT,
                "NP-K3",
                u -> u.harVidner("Foraelder[far]"));
        siger("skulle ingen vidner have, men har Foraelder[mor].", OPFYLDT, "NP-K1", UdfaldAssert::harIngenVidner);
        siger(
                "skulle mangle svar på Pasning.alleMulighederAfsoegt, men mangler Pasning.alleMulighederAfsøgt.\nMåske mente du: Pasning.alleMulighederAfsøgt",
                ÅBEN,
                "NP-K1",
                u -> u.fordiDerMangler("Pasning.alleMulighederAfsoegt"));
        siger(
                "skulle mangle svar på Barn.alder, men mangler intet.",
                OPFYLDT,
                "NP-K1",
                u -> u.fordiDerMangler("Barn.alder"));
        siger(
                "skulle kun mangle svar på Barn.alder, Pasning.alleMulighederAfsøgt, men mangler Pasning.alleMulighederAfsøgt.",
                ÅBEN,
                "NP-K1",
                u -> u.fordiDerKunMangler("Pasning.alleMulighederAfsøgt", "Barn.alder"));
        siger(
                "skulle intet mangle, men mangler Pasning.alleMulighederAfsøgt.",
                ÅBEN,
                "NP-K1",
                UdfaldAssert::manglerIntet);
    }

    @Test
    void hver_besked_om_en_vurdering() {
        assertThat(besked(() -> assertThat(OPFYLDT).harModstrid()))
                .isEqualTo("Der skulle være en modstrid, men der er ingen.");
        assertThat(besked(() -> assertThat(OPFYLDT).harModstrid("NP-MODSTRID-HJEMME")))
                .isEqualTo("Der skulle være modstrid i NP-MODSTRID-HJEMME, men der er ikke. Der er ingen modstrid."
                        + forklaret(OPFYLDT, "NP-MODSTRID-HJEMME"));
        assertThat(besked(() -> assertThat(ÅBEN).mangler("Pasning.afsøgt")))
                .startsWith("Vurderingen skulle mangle svar på Pasning.afsøgt, men mangler Pasning.");
    }

    @Test
    void en_ukendt_regel_giver_et_forslag() {
        String regler = "\nReglerne er: "
                + String.join(", ", OPFYLDT.udfald().stream().map(u -> u.id()).toList()) + ".";

        assertThat(besked(() -> assertThat(OPFYLDT).regel("np-omfatet").erOpfyldt()))
                .isEqualTo("Ingen regel i vurderingen hedder np-omfatet.\nMåske mente du: NP-OMFATTET" + regler);
        assertThat(besked(() -> assertThat(OPFYLDT).harModstrid("XYZ")))
                .isEqualTo("Ingen regel i vurderingen hedder XYZ." + regler);
    }

    @Test
    void uden_vurdering_siges_hvorfor() {
        Vurdering ingen = Vurdering.ingen(
                new Vurdering.Hoved("0", new Vurdering.Regelsaet("0", ""), "test", DAG, Set.of()),
                new Vurdering.IngenVurdering("Motoren fejlede.", List.of()));

        assertThat(besked(() -> assertThat(ingen).regel("NP-K1").erOpfyldt()))
                .isEqualTo("INGEN VURDERING. Motoren fejlede.");
        assertThat(besked(() -> assertThat(ingen).harIngenModstrid())).isEqualTo("INGEN VURDERING. Motoren fejlede.");
    }

    @Test
    void en_beskrivelse_følger_med() {
        assertThat(besked(() -> assertThat(ÅBEN).as("Søren").regel("NP-K1").erOpfyldt()))
                .isEqualTo("[Søren] NP-K1 skulle være opfyldt, men er uafklaret." + forklaret(ÅBEN, "NP-K1"));
        assertThat(besked(() -> assertThat(ÅBEN).regel("NP-K1").as("Mette").erOpfyldt()))
                .startsWith("[Mette] NP-K1 ");
        assertThat(besked(() ->
                        assertThat(ÅBEN).regel("NP-K1").withFailMessage("egen").erOpfyldt()))
                .isEqualTo("egen");
        assertThat(besked(() -> assertThat((Vurdering) null).harIngenModstrid()))
                .contains("Expecting actual not to be null");
    }

    @Test
    void en_påstand_om_ingenting_afvises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ÅBEN).regel("NP-K1").fordiDerMangler())
                .withMessage("Der er ikke nævnt nogen stier.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(ÅBEN).regel("NP-K1").erSpærretAf())
                .withMessage("Der er ikke nævnt nogen regler.");
    }

    @Test
    void beskeden_er_den_samme_i_en_tyrkisk_verden() {
        Locale før = Locale.getDefault();
        String ventet = besked(() -> assertThat(OPFYLDT).regel("NP-K1").erIkkeOpfyldt());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(besked(() -> assertThat(OPFYLDT).regel("NP-K1").erIkkeOpfyldt()))
                    .isEqualTo(ventet);
        } finally {
            Locale.setDefault(før);
        }
    }
}
