package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.kanarie.Vidne;
import dk.indsatsregler.proeve.Hukommelse;
import dk.indsatsregler.rulefile.FjendtligeRegler;
import dk.indsatsregler.rulefile.FjendtligeRegler.Fjendtlig;
import dk.indsatsregler.rulefile.Proeveregel;
import java.io.File;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FjendtligeReglerTest {

    static List<Fjendtlig> alle() {
        return FjendtligeRegler.alle();
    }

    static List<Fjendtlig> tekster() {
        return FjendtligeRegler.tekster();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void afvises_uden_at_noget_kører(Fjendtlig fjende) {
        long før = Hukommelse.brugt();
        Loaded indlæst = indlæs(fjende);
        assertThat(Hukommelse.brugt() - før).as("bytes").isLessThan(8 * Hukommelse.FOR_EN_FIL);
        assertThat(indlæst).isInstanceOf(Loaded.Refused.class);
        assertThat(Vidne.hørt()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tekster")
    void tekst_der_ligner_kode_forbliver_tekst(Fjendtlig fjende) {
        Loaded indlæst = indlæs(fjende);
        assertThat(Proeveregel.tekst(Proeveregel.problemer(indlæst))).isEmpty();
        assertThat(((Loaded.Rules) indlæst).ruleSet().rules()).hasSize(1);
        assertThat(Vidne.hørt()).isEmpty();
    }

    @Test
    void der_er_mindst_200_og_ingen_af_dem_har_rørt_maskinen() {
        assertThat(alle()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(new File("indsatsregler-kanarie")).doesNotExist();
    }

    private static Loaded indlæs(Fjendtlig fjende) {
        return RuleLoader.load(
                Proeveregel.ORDFORRÅD,
                Proeveregel.UDSAGN,
                List.of(new RuleFile(fjende.fil(), fjende.bytes())),
                "prøve");
    }
}
