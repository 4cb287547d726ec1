package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.kanarie.Vidne;
import dk.indsatsregler.rulefile.FjendtligeRegler;
import dk.indsatsregler.rulefile.FjendtligeRegler.Fjendtlig;
import dk.indsatsregler.rulefile.Proeveregel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fjendtlige regelfiler gennem facaden: valideret, bygget og kørt, uden at kanariefuglen synger. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FjendtligFacadeTest {

    static List<Fjendtlig> alle() {
        return FjendtligeRegler.alle();
    }

    static List<Fjendtlig> tekster() {
        return FjendtligeRegler.tekster();
    }

    private static Regelmotor.Bygger bygger(Fjendtlig fjende) {
        return new DefaultRegelmotorBygger(Proeveregel.ORDFORRÅD).medRegelfil(fjende.fil(), fjende.bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void afvises_når_den_valideres_og_når_den_bygges(Fjendtlig fjende) {
        Regelmotor.Bygger bygger = bygger(fjende);

        assertThat(bygger.valider()).isNotEmpty();
        assertThatThrownBy(bygger::byg).isInstanceOf(RegelfejlException.class);
        assertThat(Vidne.hørt()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tekster")
    void tekst_der_ligner_kode_bygges_køres_og_forklares_som_tekst(Fjendtlig fjende) {
        Regelmotor motor = bygger(fjende).byg();
        var vurdering =
                motor.vurder(Sag.bygger("proeve", LocalDate.of(2020, 3, 30)).byg());

        vurdering.udfald().forEach(u -> {
            assertThat(vurdering.forklar(u.id()).tekst()).isNotBlank();
            assertThat(motor.vis(u.id())).isNotBlank();
        });
        assertThat(Vidne.hørt()).isEmpty();
    }
}
