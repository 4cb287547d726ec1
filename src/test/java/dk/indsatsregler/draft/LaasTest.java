package dk.indsatsregler.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Laas;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.UdgaveLaastException;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.analysis.generate.CaseGenerator;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.bekymring.Udredning;
import dk.indsatsregler.sag.boernelineal.Risikofaktorer;
import dk.indsatsregler.sag.smaaboern.Tandpleje;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RF-22: ingen tekst til part eller barn, så længe den er låst. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaasTest {

    private static final LocalDate DAG = LocalDate.of(2025, 4, 10);
    private static final LocalDate UDSKREVET = DAG.plusDays(4);
    private static final List<Boolean> SVAR = Arrays.asList(null, true, false);
    private static final List<Udskrift> TIL_ANDRE =
            List.of(Udskrift.part(null, UDSKREVET), Udskrift.barnetSomPart(UDSKREVET), Udskrift.tilBarnet(UDSKREVET));

    private static Vurdering vurdering(Record... fakta) {
        return Regelmotor.standard().vurder(sag(fakta));
    }

    private static Sag sag(Record... fakta) {
        Sag.Bygger bygger = Sag.bygger("sag-1", DAG).område("noedpasning");
        Stream.of(fakta).forEach(bygger::med);
        return bygger.byg();
    }

    private static final Bekymring INGEN = Bekymring.med().overgreb(false).æresrelateret(false);

    @Test
    void to_nej_er_nok_til_at_åbne_og_intet_oplyst_låser() {
        assertThat(vurdering(INGEN).låst()).isEmpty();
        assertThat(vurdering().låst()).containsExactly(Laas.OVERGREB_UKENDT, Laas.ÆRE_UKENDT);
        assertThat(vurdering(Bekymring.med().overgreb(false)).låst()).contains(Laas.ÆRE_UKENDT);
        assertThat(vurdering(Bekymring.med().æresrelateret(false)).låst()).contains(Laas.OVERGREB_UKENDT);
    }

    @Test
    void en_mistanke_låser_til_en_fagperson_frigiver() {
        Bekymring mistanke = Bekymring.med().overgreb(true).æresrelateret(false);

        assertThat(vurdering(mistanke).låst()).contains(Laas.OVERGREB);
        assertThat(vurdering(mistanke.kontaktFrigivet(false)).låst()).contains(Laas.OVERGREB, Laas.KONTAKT_VENTER);
        assertThat(vurdering(mistanke.kontaktFrigivet(true)).låst()).isEmpty();
    }

    @Test
    void vold_og_overgreb_låser_også_når_de_er_oplyst_et_andet_sted_og_overgreb_er_nej() {
        assertThat(vurdering(INGEN, Risikofaktorer.med().vold(true)).låst()).contains(Laas.OVERGREB);
        assertThat(vurdering(INGEN, Tandpleje.med().tegnPåOvergreb(true)).låst())
                .contains(Laas.OVERGREB);
        assertThat(vurdering(INGEN, Udredning.med().omsorgEllerOvergreb(true)).låst())
                .containsExactly(Laas.OVERGREB);
        assertThat(vurdering(INGEN.tilbageTilVold(true)).låst()).contains(Laas.OVERGREB);
        assertThat(vurdering(INGEN.fraForældre(true)).låst()).contains(Laas.OVERGREB);
        assertThat(vurdering(INGEN.kontaktFrigivet(true), Risikofaktorer.med().vold(true))
                        .låst())
                .isEmpty();
    }

    // § 18, stk. 3: en fagpersons frigivelse løfter den ikke.
    @Test
    void ingen_frigivelse_går_forud_for_risikovurderingen() {
        Bekymring ære = Bekymring.med().overgreb(false).æresrelateret(true).kontaktFrigivet(true);

        assertThat(vurdering(ære).låst()).contains(Laas.RISIKOVURDERING);
        assertThat(vurdering(ære.risikovurderet(false)).låst()).contains(Laas.RISIKOVURDERING, Laas.KONTAKT_VENTER);
        assertThat(vurdering(ære.risikovurderet(true)).låst()).isEmpty();
        assertThat(vurdering(ære.æresrelateret(null)).låst()).contains(Laas.ÆRE_UKENDT);
        assertThat(vurdering(ære.overgreb(true).risikovurderet(false)).låst()).contains(Laas.RISIKOVURDERING);
    }

    // Hver kombination af svar, mod loven og det lokale valg sagt en gang til.
    @Test
    void ingen_udgave_til_andre_laves_mens_den_er_låst_hvad_der_end_er_svaret() {
        int åbne = 0;
        for (Boolean overgreb : SVAR) {
            for (Boolean vold : SVAR) {
                for (Boolean ære : SVAR) {
                    for (Boolean risiko : SVAR) {
                        for (Boolean frigivet : SVAR) {
                            Vurdering vurdering = vurdering(
                                    Bekymring.med()
                                            .overgreb(overgreb)
                                            .æresrelateret(ære)
                                            .risikovurderet(risiko)
                                            .kontaktFrigivet(frigivet),
                                    Risikofaktorer.med().vold(vold));
                            boolean mistanke = Boolean.TRUE.equals(overgreb) || Boolean.TRUE.equals(vold);
                            boolean åben =
                                    (Boolean.TRUE.equals(frigivet) || (!mistanke && Boolean.FALSE.equals(overgreb)))
                                            && (Boolean.FALSE.equals(ære) || Boolean.TRUE.equals(risiko));
                            if (!åben) {
                                assertThat(vurdering.låst()).isNotEmpty();
                                intetTilAndre(vurdering);
                            }
                            åbne += vurdering.låst().isEmpty() ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(åbne).isGreaterThan(20);
    }

    @Test
    void ingen_udgave_til_andre_laves_af_tilfældige_sager_der_er_låst() {
        RuleSet regler =
                new DefaultRegelmotorBygger(StandardVocabulary.get()).load(null).orThrow();
        int låste = 0;
        for (String område : List.of("noedpasning", "skolefravaer", "boernelineal", "indsatstrappe", "underretning")) {
            CaseGenerator sager = new CaseGenerator(regler, Set.of(område), 19);
            for (int i = 0; i < 60; i++) {
                Sag sag = sager.next();
                Vurdering vurdering = Regelmotor.standard().vurder(sag);
                Bekymring b = (Bekymring) sag.fakta(Bekymring.class)
                        .orElse(List.of(Bekymring.med()))
                        .get(0);
                boolean åben = (Boolean.FALSE.equals(b.overgreb()) || Boolean.TRUE.equals(b.kontaktFrigivet()))
                        && (Boolean.FALSE.equals(b.æresrelateret()) || Boolean.TRUE.equals(b.risikovurderet()));
                if (!åben) {
                    intetTilAndre(vurdering);
                    låste++;
                }
            }
        }
        assertThat(låste).isGreaterThan(150);
    }

    private static void intetTilAndre(Vurdering vurdering) {
        List<String> én = List.of(vurdering.udfald().get(0).id());
        for (Udskrift udskrift : TIL_ANDRE) {
            assertThatThrownBy(() -> vurdering.begrundelse(udskrift, én))
                    .isInstanceOf(UdgaveLaastException.class)
                    .hasMessage("Udgaven til part eller barn er låst. En fagperson skal først se på sagen.");
        }
        assertThat(vurdering.begrundelse(Udskrift.faglig(UDSKREVET), én).tekst())
                .contains(vurdering.låst().get(0).tekst().substring(0, 40));
    }

    // Låsen læser oplysningerne selv: den er der, også når ingen regel i sættet spærrer for noget.
    @Test
    void et_regelsæt_uden_spærringer_åbner_den_ikke() {
        String regel = """
                rule "PR-ALDER: Barnet er fyldt 3 år"
                    @kilde( "Lokal standard (ingen kilde)" )
                    @grundlag( LOKALT_VALG )
                    @udsagn( "BO-23" )
                    @forklaring( "Barnet er fyldt 3 år." )
                    @gyldigFra( "2015-01-01" )
                when
                    Barn( fyldteÅr >= 3 )
                then
                    konklusion.opfyldt();
                end
                """;
        Regelmotor motor = Regelmotor.bygger()
                .medRegelfil("noedpasning/alder.drl", regel.getBytes(StandardCharsets.UTF_8))
                .byg();

        Vurdering vurdering = motor.vurder(sag(Bekymring.med().overgreb(true).æresrelateret(false)));

        assertThat(vurdering.kontaktVenter()).isNull();
        assertThat(vurdering.låst()).containsExactly(Laas.OVERGREB);
        intetTilAndre(vurdering);
    }

    // Beskeden er den samme, hvad grunden end er: den kan komme i en log.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void undtagelsen_røber_ikke_hvorfor(boolean overgreb) {
        Bekymring bekymring = overgreb ? Bekymring.med().overgreb(true) : Bekymring.med();
        List<String> beskeder = new ArrayList<>();
        for (Udskrift udskrift : TIL_ANDRE) {
            assertThatThrownBy(() -> vurdering(bekymring).begrundelse(udskrift, List.of("NP-K1")))
                    .satisfies(e -> beskeder.add(e.getMessage()));
        }
        assertThat(beskeder).containsOnly("Udgaven til part eller barn er låst. En fagperson skal først se på sagen.");
    }

    @Test
    void en_vurdering_uden_sag_er_låst() {
        Vurdering vurdering = Regelmotor.standard().vurder(sag(INGEN));
        Vurdering uden = Vurdering.af(vurdering.hoved(), vurdering.udfald(), null, null, vurdering::forklar);

        assertThat(uden.låst()).isNotEmpty();
    }
}
