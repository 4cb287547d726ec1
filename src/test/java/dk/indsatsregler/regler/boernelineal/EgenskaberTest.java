package dk.indsatsregler.regler.boernelineal;

import static dk.indsatsregler.regler.boernelineal.Linealsag.BESKYTTELSE;
import static dk.indsatsregler.regler.boernelineal.Linealsag.RISIKO;
import static dk.indsatsregler.regler.boernelineal.Linealsag.VOLD;
import static dk.indsatsregler.regler.boernelineal.Linealsag.alle;
import static dk.indsatsregler.regler.boernelineal.Linealsag.egen;
import static dk.indsatsregler.regler.boernelineal.Linealsag.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Trivselsniveau;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Faktorgruppe;
import dk.indsatsregler.skala.Trinspaend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Det, der altid skal gælde på Børnelinealen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EgenskaberTest {

    /** Tilfældige svar om et barn, som ét svar ad gangen kan rettes i. */
    private static final class Svar {

        private final @Nullable Boolean[] risiko = alle(RISIKO, null);
        private final @Nullable Boolean[] beskyttelse = alle(BESKYTTELSE, null);
        private @Nullable Boolean overgreb;
        private @Nullable Boolean bekymring;
        private @Nullable Boolean vedvarende;
        private @Nullable Boolean flereArenaer;
        private @Nullable Boolean andetSprog;
        private @Nullable Trivselsniveau niveau;
        private Linealvurdering @Nullable [] vurderinger;

        static Svar tilfældigt(long frø) {
            Random lod = new Random(frø);
            Svar svar = new Svar();
            for (int i = 0; i < RISIKO; i++) {
                svar.risiko[i] = et(lod, lod.nextInt(4));
            }
            // Rarely violence: otherwise there would rarely be a sum to look at.
            svar.risiko[VOLD] = lod.nextInt(6) == 0 ? et(lod, 1) : (Boolean) false;
            for (int i = 0; i < BESKYTTELSE; i++) {
                svar.beskyttelse[i] = et(lod, lod.nextInt(3));
            }
            svar.overgreb = lod.nextInt(4) == 0 ? null : (Boolean) false;
            svar.bekymring = et(lod, 2);
            svar.vedvarende = et(lod, 2);
            svar.flereArenaer = et(lod, 2);
            int valg = lod.nextInt(6);
            svar.niveau = valg == 5 ? null : Trivselsniveau.values()[valg];
            List<Linealvurdering> sat = new ArrayList<>();
            for (int i = lod.nextInt(3); i > 0; i--) {
                sat.add(egen("f" + i, trin(lod), trin(lod)));
            }
            svar.vurderinger = lod.nextInt(5) == 0 ? null : sat.toArray(new Linealvurdering[0]);
            return svar;
        }

        private static @Nullable Integer trin(Random lod) {
            return lod.nextInt(4) == 0 ? null : (Integer) (1 + lod.nextInt(10));
        }

        private static @Nullable Boolean et(Random lod, int ja) {
            int valg = lod.nextInt(4);
            return valg == 3 ? null : (Boolean) (valg < ja);
        }

        Vurdering vurder() {
            Linealsag sag = sag().bekymring(bekymring)
                    .overgreb(overgreb)
                    .andetSprog(andetSprog)
                    .barn(niveau, vedvarende, flereArenaer)
                    .risiko(risiko)
                    .beskyttelse(beskyttelse);
            if (vurderinger != null) {
                sag.vurderinger(vurderinger);
            }
            return sag.vurder();
        }

        Boernelineal lineal() {
            return Objects.requireNonNull(vurder().børnelineal());
        }
    }

    private static final List<Function<Boernelineal, @Nullable Trinspaend>> SKALAER =
            List.of(Boernelineal::barn, Boernelineal::forældre, Boernelineal::samlet);

    private static int højeste(Trinspaend spænd) {
        return Objects.requireNonNull(spænd.højeste());
    }

    /** Hver skala, der er et regnestykke for begge gange, før og efter. */
    private static Stream<Trinspaend[]> par(Boernelineal før, Boernelineal efter) {
        return SKALAER.stream()
                .map(skala -> new @Nullable Trinspaend[] {skala.apply(før), skala.apply(efter)})
                .filter(par -> par[0] != null && par[1] != null);
    }

    @RepeatedTest(20)
    void at_bekræfte_en_risikofaktor_hæver_aldrig_det_vejledende_trin(RepetitionInfo gang) {
        for (int i = 0; i < RISIKO; i++) {
            for (Boolean før : new @Nullable Boolean[] {null, false}) {
                Svar svar = Svar.tilfældigt(gang.getCurrentRepetition());
                svar.risiko[i] = før;
                Boernelineal uden = svar.lineal();
                svar.risiko[i] = true;
                assertThat(par(uden, svar.lineal()))
                        .allMatch(par -> par[1].laveste() <= par[0].laveste() && højeste(par[1]) <= højeste(par[0]));
            }
        }
    }

    @RepeatedTest(20)
    void at_bekræfte_en_beskyttelsesfaktor_sænker_aldrig_det_vejledende_trin(RepetitionInfo gang) {
        for (int i = 0; i < BESKYTTELSE; i++) {
            for (Boolean før : new @Nullable Boolean[] {null, false}) {
                Svar svar = Svar.tilfældigt(100L + gang.getCurrentRepetition());
                svar.beskyttelse[i] = før;
                Boernelineal uden = svar.lineal();
                svar.beskyttelse[i] = true;
                assertThat(par(uden, svar.lineal()))
                        .allMatch(par -> par[1].laveste() >= par[0].laveste() && højeste(par[1]) >= højeste(par[0]));
            }
        }
    }

    @RepeatedTest(20)
    void mere_viden_gør_aldrig_et_spænd_bredere_og_ændrer_aldrig_det_afgjorte(RepetitionInfo gang) {
        for (int spørgsmål = 0; spørgsmål < RISIKO + BESKYTTELSE + 4; spørgsmål++) {
            for (boolean nyt : new boolean[] {true, false}) {
                Svar svar = Svar.tilfældigt(200L + gang.getCurrentRepetition());
                svar(svar, spørgsmål, null);
                Vurdering før = svar.vurder();
                svar(svar, spørgsmål, nyt);
                Vurdering efter = svar.vurder();
                assertThat(par(Objects.requireNonNull(før.børnelineal()), Objects.requireNonNull(efter.børnelineal())))
                        .allMatch(par -> par[1].laveste() >= par[0].laveste() && højeste(par[1]) <= højeste(par[0]));
                assertThat(før.udfald())
                        .filteredOn(u -> u.status() != Status.UAFKLARET && !spørgerOmUkendt(u))
                        .filteredOn(tællerKunSomOplyst(spørgsmål) ? u -> u.status() == Status.OPFYLDT : u -> true)
                        .allMatch(u -> efter.udfald(u.id()).status() == u.status());
            }
        }
    }

    /** Vold i familien: et nej om overgreb står, til volden er oplyst. Et ja står. */
    private static boolean tællerKunSomOplyst(int spørgsmål) {
        return spørgsmål == VOLD;
    }

    private static boolean spørgerOmUkendt(Udfald udfald) {
        return udfald.regel().placering().tekst().contains("== null");
    }

    private static void svar(Svar svar, int spørgsmål, @Nullable Boolean nyt) {
        if (spørgsmål < RISIKO) {
            svar.risiko[spørgsmål] = nyt;
        } else if (spørgsmål < RISIKO + BESKYTTELSE) {
            svar.beskyttelse[spørgsmål - RISIKO] = nyt;
        } else {
            switch (spørgsmål - RISIKO - BESKYTTELSE) {
                case 0 -> svar.overgreb = nyt;
                case 1 -> svar.bekymring = nyt;
                case 2 -> svar.vedvarende = nyt;
                default -> svar.flereArenaer = nyt;
            }
        }
    }

    @RepeatedTest(30)
    void et_felt_uden_vægt_ændrer_kun_kontaktens_form(RepetitionInfo gang) {
        Svar svar = Svar.tilfældigt(300L + gang.getCurrentRepetition());
        svar.andetSprog = false;
        Vurdering nej = svar.vurder();
        svar.andetSprog = true;
        Vurdering ja = svar.vurder();
        List<String> ændrede = nej.udfald().stream()
                .filter(u -> !u.equals(ja.udfald(u.id())))
                .map(Udfald::id)
                .toList();
        assertThat(ændrede).containsExactly("BO-SPROG");
        assertThat(ja.udfald("BO-SPROG").regel().slags()).isEqualTo(Slags.TILPASNING);
        assertThat(ja.børnelineal()).isEqualTo(nej.børnelineal());
        assertThat(ja.mangler()).isEqualTo(nej.mangler());
    }

    @RepeatedTest(20)
    void rækkefølgen_af_vurderinger_ændrer_intet(RepetitionInfo gang) {
        Svar svar = Svar.tilfældigt(400L + gang.getCurrentRepetition());
        Random lod = new Random(gang.getCurrentRepetition());
        svar.vurderinger = new Linealvurdering[] {
            egen("a", Svar.trin(lod), Svar.trin(lod)),
            egen("b", Svar.trin(lod), Svar.trin(lod)),
            egen("c", Svar.trin(lod), Svar.trin(lod))
        };
        String før = VurderingJson.skriv(svar.vurder());
        Linealvurdering[] sat = svar.vurderinger;
        svar.vurderinger = new Linealvurdering[] {sat[2], sat[0], sat[1]};
        assertThat(VurderingJson.skriv(svar.vurder())).isEqualTo(før);
    }

    @RepeatedTest(20)
    void det_vejledende_trin_ændrer_aldrig_rådgivning_eller_henvisning(RepetitionInfo gang) {
        Svar svar = Svar.tilfældigt(500L + gang.getCurrentRepetition());
        List<Udfald> før = faglige(svar.vurder());
        Svar andet = Svar.tilfældigt(600L + gang.getCurrentRepetition());
        System.arraycopy(andet.beskyttelse, 0, svar.beskyttelse, 0, BESKYTTELSE);
        for (int i = 0; i < RISIKO; i++) {
            svar.risiko[i] = i == VOLD ? svar.risiko[i] : andet.risiko[i];
        }
        svar.niveau = andet.niveau;
        svar.vedvarende = andet.vedvarende;
        svar.flereArenaer = andet.flereArenaer;
        assertThat(faglige(svar.vurder())).isEqualTo(før);
    }

    private static List<Udfald> faglige(Vurdering vurdering) {
        return Stream.of("BO-RAADGIVNING", "BO-HENVISNING", "BO-VED-6", "BO-FORELOEBIG")
                .map(vurdering::udfald)
                .toList();
    }

    @Test
    void der_er_højst_ét_løft_for_hver_skala_og_hver_gruppe_tælles() {
        assertThat(Regelmotor.standard().regler().stream()
                        .filter(r -> r.slags() == Slags.LØFT)
                        .map(r -> r.id()))
                .containsExactlyInAnyOrder("BO-LOEFT-BARN", "BO-LOEFT-FORAELDRE");
    }

    @Test
    void om_et_spædbarn_spørges_der_ikke_om_selvtillid_og_det_står_ikke_som_et_nej() {
        Linealsag spæd = sag().født(Linealsag.DAG.minusMonths(3)).overgreb(false);
        Linealsag større = sag().overgreb(false).beskyttelse(alle(BESKYTTELSE, false));

        assertThat(gruppe(spæd.lineal(), "INDIVIDUEL-BESKYTTELSE").ukendte())
                .containsExactly("BO-BESKYTTER-TEMPERAMENT");
        assertThat(gruppe(spæd.lineal(), "INDIVIDUEL-BESKYTTELSE").afkræftede()).isEmpty();
        assertThat(gruppe(spæd.lineal(), "KONTEKSTUEL-BESKYTTELSE").afkræftede())
                .isEmpty();
        assertThat(sag().overgreb(false).mangler("BO-BESKYTTER-SELVTILLID"))
                .containsExactly("Beskyttelsesfaktorer.selvtillid");
        assertThat(spæd.status("BO-BESKYTTER-SELVTILLID")).isEqualTo(Status.IKKE_OPFYLDT);
        assertThat(spæd.vurder().mangler())
                .extracting(Mangel::felt)
                .doesNotContain("Beskyttelsesfaktorer.selvtillid", "Beskyttelsesfaktorer.lærerrelationer");
        assertThat(gruppe(større.lineal(), "INDIVIDUEL-BESKYTTELSE").afkræftede())
                .hasSize(6);
    }

    private static Faktorgruppe gruppe(Boernelineal lineal, String navn) {
        return lineal.regnestykke().faktorer().stream()
                .filter(g -> g.gruppe().equals(navn))
                .findFirst()
                .orElseThrow();
    }

    /** kriterier.md: 0 faktorer → 10; 1 → 8; 2 → 5; 2 og beskyttelse → 6; 3 → 3; 4 → 2. */
    @ParameterizedTest
    @CsvSource({"0, 0, 10", "1, 0, 8", "2, 0, 5", "2, 2, 6", "3, 0, 3", "4, 0, 2", "8, 0, 2", "0, 4, 10", "4, 4, 3"})
    void kontroleksemplerne(int faktorer, int kontekstuelle, int trin) {
        int[] hver = {0, 1, 2, 4, 5, 6, 7, 9};
        @Nullable Boolean[] risiko = alle(RISIKO, false);
        Arrays.stream(hver).limit(faktorer).forEach(i -> risiko[i] = true);
        @Nullable Boolean[] beskyttelse = alle(BESKYTTELSE, false);
        for (int i = 0; i < kontekstuelle; i++) {
            beskyttelse[6 + i] = true;
        }
        Boernelineal lineal = sag().overgreb(false)
                .barn(Trivselsniveau.I_TRIVSEL, false, false)
                .risiko(risiko)
                .beskyttelse(beskyttelse)
                .lineal();
        assertThat(lineal.forældre()).isEqualTo(new Trinspaend(trin, trin));
        assertThat(lineal.samlet()).isEqualTo(new Trinspaend(trin, trin));
    }
}
