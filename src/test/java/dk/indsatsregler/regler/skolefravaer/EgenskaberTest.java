package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.hverdage;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Fravaerstype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Det, der altid skal gælde for fravær talt op af registreringer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EgenskaberTest {

    private static final List<String> SPOR_A =
            List.of("FR-ULOVLIG-KONTAKT", "FR-ULOVLIG-10", "FR-ULOVLIG-15", "FR-GRUNDLAG-PROCENT", "FR-PPR");
    private static final List<LocalDate> SKOLEDAGE = hverdage(65);
    private static final Fravaerstype[] TYPER = {
        Fravaerstype.SYGDOM_MV, Fravaerstype.EKSTRAORDINÆR_FRIHED, Fravaerstype.ULOVLIGT, null
    };

    private static Vurdering vurder(List<Fravaersregistrering> registreringer) {
        return sag().kvartal(Skolesag.registreret(60))
                .område("kommunal/bornholm", "kommunal/skolefravaer-dk")
                .skoledage(SKOLEDAGE)
                .registreringer(registreringer)
                .vurder();
    }

    /** Tilfældige registreringer; mindst én skoledag i kvartalet er fri for fravær. */
    private static List<Fravaersregistrering> tilfældige(Random lod) {
        int en_ud_af = 2 + lod.nextInt(6);
        List<Fravaersregistrering> alle = new ArrayList<>();
        for (LocalDate dag : SKOLEDAGE.subList(0, SKOLEDAGE.size() - 1)) {
            if (lod.nextInt(en_ud_af) == 0) {
                alle.add(fravær(dag, Dagsdel.values()[lod.nextInt(5)], TYPER[lod.nextInt(4)]));
            }
        }
        return alle;
    }

    private static List<Fravaersregistrering> og(List<Fravaersregistrering> alle, @Nullable Fravaerstype type) {
        List<Fravaersregistrering> flere = new ArrayList<>(alle);
        flere.add(fravær(Skolesag.DAG, type));
        return flere;
    }

    private static List<Status> sporA(Vurdering vurdering) {
        return SPOR_A.stream().map(id -> vurdering.udfald(id).status()).toList();
    }

    /** Hvordan hver regel falder ud, og hvad den mangler; de oplysninger, den har læst, er ikke med. */
    private static List<String> udfald(Vurdering vurdering) {
        return vurdering.udfald().stream()
                .map(u -> u.regel().id() + " " + u.status() + " " + u.resultat() + " " + u.mangler())
                .toList();
    }

    @RepeatedTest(30)
    void rækkefølgen_af_registreringer_ændrer_intet(RepetitionInfo gang) {
        Random lod = new Random(gang.getCurrentRepetition());
        List<Fravaersregistrering> alle = tilfældige(lod);
        List<Fravaersregistrering> blandet = new ArrayList<>(alle);
        Collections.shuffle(blandet, lod);

        assertThat(VurderingJson.skriv(vurder(blandet))).isEqualTo(VurderingJson.skriv(vurder(alle)));
    }

    @RepeatedTest(30)
    void en_lovlig_dag_eller_sygedag_ændrer_intet_i_spor_a(RepetitionInfo gang) {
        List<Fravaersregistrering> alle = tilfældige(new Random(100L + gang.getCurrentRepetition()));
        List<Status> før = sporA(vurder(alle));

        assertThat(sporA(vurder(og(alle, Fravaerstype.SYGDOM_MV)))).isEqualTo(før);
        assertThat(sporA(vurder(og(alle, Fravaerstype.EKSTRAORDINÆR_FRIHED)))).isEqualTo(før);
    }

    @RepeatedTest(30)
    void fravær_fra_nødundervisning_ændrer_intet_i_spor_a_eller_samlet_fravær(RepetitionInfo gang) {
        List<Fravaersregistrering> alle = tilfældige(new Random(200L + gang.getCurrentRepetition()));
        Vurdering før = vurder(alle);
        Vurdering efter = vurder(og(alle, Fravaerstype.NØDUNDERVISNING));

        assertThat(udfald(efter)).isEqualTo(udfald(før));
    }

    @RepeatedTest(30)
    void en_dag_uden_type_gør_aldrig_et_udfald_mindre_forsigtigt_end_uafklaret(RepetitionInfo gang) {
        List<Fravaersregistrering> alle = tilfældige(new Random(300L + gang.getCurrentRepetition()));
        Vurdering uden = vurder(alle);
        Vurdering med = vurder(og(alle, null));
        Vurdering somUlovlig = vurder(og(alle, Fravaerstype.ULOVLIGT));
        Vurdering somSyg = vurder(og(alle, Fravaerstype.SYGDOM_MV));

        for (String id : SPOR_A) {
            Status status = med.udfald(id).status();
            // Afgjort er det kun, når begge svar på typen giver det samme.
            if (status == Status.UAFKLARET) {
                continue;
            }
            assertThat(status)
                    .as(id)
                    .isEqualTo(somUlovlig.udfald(id).status())
                    .isEqualTo(somSyg.udfald(id).status())
                    .isEqualTo(uden.udfald(id).status());
        }
    }
}
