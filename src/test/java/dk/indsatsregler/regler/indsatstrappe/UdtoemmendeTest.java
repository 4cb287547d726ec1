package dk.indsatsregler.regler.indsatstrappe;

import static dk.indsatsregler.regler.indsatstrappe.Kleene.SVAR;
import static dk.indsatsregler.regler.indsatstrappe.Kleene.eller;
import static dk.indsatsregler.regler.indsatstrappe.Kleene.ikke;
import static dk.indsatsregler.regler.indsatstrappe.Kleene.og;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Status;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.indsatstrappe.Lovbetingelse;
import dk.indsatsregler.sag.indsatstrappe.Trappetrin;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Trinspaend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ja, nej og ukendt i alle kombinationer: motor, kontrol og en ren Java-funktion her i testen er enige. I hver bygning prøves hver 11.
 * kombination (11 og 3 har intet fælles mål, så alle svar på alle spørgsmål kommer med, to og to og tre og tre); alle i kampagnen.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UdtoemmendeTest {

    private static final int HVER = 11;

    private int hver = HVER;
    private int nummer;
    private int prøvet;

    @Test
    void seks_trin_og_netværk_plejefamilie_og_institution() {
        alleTrin(SVAR.subList(1, 2));

        assertThat(prøvet).isEqualTo(19_683 / HVER + 1);
    }

    @Test
    @Tag("campaign")
    void valget_af_trin_begrundelsen_og_lovens_betingelser() {
        hver = 1;
        valgene();
        betingelserne();

        assertThat(prøvet).isEqualTo(15_309 + 19_683);
    }

    @Test
    @Tag("campaign")
    void seks_trin_netværk_afsøgt_og_muligt_plejefamilie_og_institution() {
        hver = 1;
        alleTrin(SVAR);

        assertThat(prøvet).isEqualTo(59_049);
    }

    private void alleTrin(List<@Nullable Boolean> netværkMuligt) {
        for (Boolean t1 : SVAR) {
            for (Boolean t2 : SVAR) {
                for (Boolean t3 : SVAR) {
                    Trappesag sag = Trappesag.vurderet(t1, t2, t3);
                    alleRejste(sag).forEach(rejst -> alleMuligheder(rejst, netværkMuligt));
                }
            }
        }
    }

    private static List<Trappesag> alleRejste(Trappesag sag) {
        List<Trappesag> alle = new ArrayList<>();
        for (Boolean r4 : SVAR) {
            for (Boolean r5 : SVAR) {
                for (Boolean r6 : SVAR) {
                    alle.add(sag.rejst(r4, r5, r6));
                }
            }
        }
        return alle;
    }

    private void alleMuligheder(Trappesag sag, List<@Nullable Boolean> netværkMuligt) {
        for (Boolean afsøgt : SVAR) {
            for (Boolean netværk : netværkMuligt) {
                for (Boolean plejefamilie : SVAR) {
                    for (Boolean institution : SVAR) {
                        prøv(sag.muligheder(afsøgt, netværk, plejefamilie, institution));
                    }
                }
            }
        }
    }

    @Test
    void valget_af_trin_og_begrundelsen() {
        valgene();

        assertThat(prøvet).isEqualTo(15_309 / HVER + 1);
    }

    private void valgene() {
        List<@Nullable Trappetrin> valg = new ArrayList<>(Arrays.asList(Trappetrin.values()));
        valg.add(null);
        for (Boolean t1 : SVAR) {
            for (Boolean t2 : SVAR) {
                for (Boolean t3 : SVAR) {
                    for (Trappetrin valgt : valg) {
                        for (Boolean begrundet : SVAR) {
                            alleRejste(Trappesag.vurderet(t1, t2, t3).valgt(valgt, begrundet))
                                    .forEach(this::prøv);
                        }
                    }
                }
            }
        }
    }

    @Test
    void lovens_betingelser() {
        betingelserne();

        assertThat(prøvet).isEqualTo(19_683 / HVER + 1);
    }

    private void betingelserne() {
        List<@Nullable LocalDate> fødselsdage =
                Arrays.asList(LocalDate.of(2009, 5, 15), LocalDate.of(2009, 5, 16), null);
        for (Trappesag sag : alleRejste(Trappesag.vurderet(false, false, false))) {
            for (LocalDate født : fødselsdage) {
                for (Boolean undersøgelse : SVAR) {
                    for (Boolean foreløbig : SVAR) {
                        for (Boolean betydning : SVAR) {
                            for (Boolean forældre : SVAR) {
                                for (Boolean ung : SVAR) {
                                    prøv(sag.lov(
                                            Lovbetingelse.med()
                                                    .børnefagligUndersøgelse(undersøgelse)
                                                    .foreløbigEllerAkut(foreløbig)
                                                    .væsentligBetydning(betydning)
                                                    .samtykkeForældre(forældre)
                                                    .samtykkeUng(ung)
                                                    .samtykkeOmfatterFormål(true)
                                                    .formål(true)
                                                    .varighed(true),
                                            født));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private void prøv(Trappesag sag) {
        if (nummer++ % hver != 0) {
            return;
        }
        Vurdering vurdering = sag.vurder();
        // Er motor og kontrol uenige, er der ingen vurdering.
        assertThat(vurdering.ingenVurdering()).isNull();
        Map<String, Status> ventet = new TreeMap<>();
        udfald(sag).forEach((id, svar) -> ventet.put(id, Kleene.status(svar)));
        Map<String, Status> kom = new TreeMap<>();
        vurdering.udfald().stream()
                .filter(u -> ventet.containsKey(u.id()))
                .filter(u -> u.status() != Status.UDEN_FOR_GYLDIGHED)
                .forEach(u -> kom.put(u.id(), u.status()));
        assertThat(kom).as(sag.toString()).isEqualTo(ventet);
        assertThat(linjer(vurdering.indsatstrappe())).as(sag.toString()).isEqualTo(linjer(sag));
        prøvet++;
    }

    /** Udfaldene efter udsagnene IT-20 til IT-39, IT-46 og IT-47. */
    private static Map<String, @Nullable Boolean> udfald(Trappesag s) {
        Map<String, @Nullable Boolean> ud = new TreeMap<>();
        Boolean r4 = rejst(s.r4(), s.valgt(), 4);
        Boolean r5 = rejst(s.r5(), s.valgt(), 5);
        Boolean r6 = rejst(s.r6(), s.valgt(), 6);
        Boolean rejst = eller(r4, r5, r6);
        Boolean op =
                eller(og(s.t1(), over(s.valgt(), 1)), og(s.t2(), over(s.valgt(), 2)), og(s.t3(), over(s.valgt(), 3)));
        Boolean ned = eller(
                og(ikke(s.t1()), netop(s.valgt(), 1)),
                og(ikke(s.t2()), netop(s.valgt(), 2)),
                og(ikke(s.t3()), netop(s.valgt(), 3)));
        ud.put("IT-TRIN-1", s.t1());
        ud.put("IT-TRIN-2", s.t2());
        ud.put("IT-TRIN-3", s.t3());
        ud.put("IT-TRIN-1-MANGLER", og(s.t1() == null, eller(s.t2(), s.t3())));
        ud.put("IT-TRIN-2-MANGLER", og(s.t2() == null, s.t3(), !Boolean.TRUE.equals(s.t1())));
        ud.put("IT-INTET-TRIN", og(ikke(s.t1()), ikke(s.t2()), ikke(s.t3())));
        ud.put("IT-FRAVIGELSE-OP", op);
        ud.put("IT-FRAVIGELSE-NED", ned);
        ud.put("IT-FRAVIGELSE-BEGRUNDET", og(eller(op, ned), s.begrundet(), ikke(over(s.valgt(), 3))));
        ud.put("IT-FRAVIGELSE-ANBRINGELSE", og(op, s.begrundet(), over(s.valgt(), 3)));
        ud.put("IT-FRAVIGELSE-UBEGRUNDET", og(eller(op, ned), ikke(s.begrundet())));
        ud.put("IT-MODSTRID-VURDERING", og(op, ned));
        ud.put("IT-REJST-NETVAERK", r4);
        ud.put("IT-REJST-PLEJEFAMILIE", r5);
        ud.put("IT-REJST-INSTITUTION", r6);
        ud.put("IT-MODSTRID-NETVAERK", og(netop(s.valgt(), 4), ikke(s.r4())));
        ud.put("IT-MODSTRID-PLEJEFAMILIE", og(netop(s.valgt(), 5), ikke(s.r5())));
        ud.put("IT-MODSTRID-INSTITUTION", og(netop(s.valgt(), 6), ikke(s.r6())));
        ud.put("IT-NETVAERK", og(rejst, ikke(s.afsøgt())));
        ud.put("IT-INSTITUTION-BEGRUND", og(r6, eller(s.netværk(), s.plejefamilie()), ikke(s.institution())));
        lov(s, rejst, ud);
        return ud;
    }

    private static void lov(Trappesag s, @Nullable Boolean rejst, Map<String, @Nullable Boolean> ud) {
        Lovbetingelse lov = s.lov();
        Boolean femten = s.født() == null ? null : !s.født().plusYears(15).isAfter(Trappesag.DAG);
        Boolean udenForældre = og(rejst, ikke(lov.samtykkeForældre()));
        Boolean udenUng = og(rejst, femten, ikke(lov.samtykkeUng()));
        Boolean undersøgt = lov.børnefagligUndersøgelse();
        Boolean foreløbig = lov.foreløbigEllerAkut();
        ud.put("IT-LOV-REJST", rejst);
        ud.put("IT-LOV-UNDERSOEGELSE", og(rejst, ikke(undersøgt), ikke(foreløbig)));
        Boolean udenSamtykke = eller(udenForældre, udenUng);
        ud.put("IT-LOV-FORELOEBIG", og(rejst, ikke(udenSamtykke), ikke(undersøgt), foreløbig));
        ud.put("IT-LOV-UNDERSOEGELSE-47", og(udenSamtykke, ikke(undersøgt), foreløbig));
        ud.put("IT-LOV-UNG-SAMTYKKER", og(rejst, femten, lov.samtykkeUng(), ikke(lov.samtykkeForældre())));
        ud.put("IT-LOV-VAESENTLIG", og(rejst, ikke(lov.væsentligBetydning())));
        ud.put("IT-LOV-SAMTYKKE-FORAELDRE", udenForældre);
        ud.put("IT-LOV-SAMTYKKE-UNG", udenUng);
        ud.put("IT-LOV-UDEN-SAMTYKKE", udenSamtykke);
        ud.put(
                "IT-LOV-BETINGELSER",
                og(
                        rejst,
                        eller(undersøgt, foreløbig),
                        lov.væsentligBetydning(),
                        lov.samtykkeForældre(),
                        lov.samtykkeOmfatterFormål(),
                        lov.formål(),
                        lov.varighed(),
                        ikke(udenUng)));
    }

    /** Valgt, ellers det, der er svaret om at overveje det. */
    private static @Nullable Boolean rejst(@Nullable Boolean overvejet, @Nullable Trappetrin valgt, int trin) {
        return Boolean.TRUE.equals(netop(valgt, trin)) ? Boolean.TRUE : overvejet;
    }

    private static @Nullable Boolean over(@Nullable Trappetrin valgt, int trin) {
        return valgt == null ? null : Boolean.valueOf(valgt.nummer() > trin);
    }

    private static @Nullable Boolean netop(@Nullable Trappetrin valgt, int trin) {
        return valgt == null ? null : Boolean.valueOf(valgt.nummer() == trin);
    }

    /** Trappen, som den skal være: det laveste tilstrækkelige af trin 1-3, hvert trin for sig, og kun de højere, der er rejst. */
    private static List<String> linjer(Trappesag s) {
        List<@Nullable Boolean> vurderet = Arrays.asList(s.t1(), s.t2(), s.t3());
        int muligt = 0;
        int sikkert = 0;
        List<String> trinene = new ArrayList<>();
        for (int n = 3; n >= 1; n--) {
            Boolean nok = vurderet.get(n - 1);
            muligt = Boolean.FALSE.equals(nok) ? muligt : n;
            sikkert = Boolean.TRUE.equals(nok) ? n : sikkert;
            trinene.add(
                    0, n + " " + (nok == null ? "VURDERING_MANGLER" : nok ? "TILSTRÆKKELIGT" : "IKKE_TILSTRÆKKELIGT"));
        }
        List<@Nullable Boolean> rejst =
                Arrays.asList(rejst(s.r4(), s.valgt(), 4), rejst(s.r5(), s.valgt(), 5), rejst(s.r6(), s.valgt(), 6));
        for (int i = 0; i < 3; i++) {
            if (Boolean.TRUE.equals(rejst.get(i))) {
                trinene.add((4 + i) + " KRÆVER_MYNDIGHEDSAFGØRELSE");
            }
        }
        trinene.add(muligt == 0 ? "intet" : muligt + "-" + (sikkert == 0 ? "?" : String.valueOf(sikkert)));
        trinene.add(muligt == sikkert ? "endeligt" : "FORELØBIGT");
        return trinene;
    }

    private static List<String> linjer(@Nullable Indsatstrappe trappe) {
        assertThat(trappe).isNotNull();
        List<String> linjer = new ArrayList<>();
        trappe.trinene().forEach(t -> linjer.add(t.trin().nummer() + " " + t.stand()));
        Trinspaend trin = trappe.trin();
        linjer.add(trin == null ? "intet" : trin.laveste() + "-" + (trin.højeste() == null ? "?" : trin.højeste()));
        linjer.add(trappe.resultat() == null ? "endeligt" : trappe.resultat());
        assertThat(trappe.trinene())
                .allSatisfy(t ->
                        assertThat(t.trin().nummer() > 3).isEqualTo(t.stand() == Stand.KRÆVER_MYNDIGHEDSAFGØRELSE));
        return linjer;
    }
}
