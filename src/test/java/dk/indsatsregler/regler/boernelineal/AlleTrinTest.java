package dk.indsatsregler.regler.boernelineal;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.regler.boernelineal.Linealsag.alle;
import static dk.indsatsregler.regler.boernelineal.Linealsag.egen;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.boernelineal.Linealvurdering;
import dk.indsatsregler.sag.boernelineal.Trivselsniveau;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Trinspaend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Hver kombination af fagpersonens trin, det vejledende spænd, bekymring og mistanke, kendt og ukendt. Motoren og kontrollen er enige, ellers
 * var der ingen vurdering; begge er enige med regningen her, som ikke deler kode med dem.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlleTrinTest {

    private static final int KOMBINATIONER = 16_632;

    // I hver bygning hver 13.: 13 har intet fælles mål med antallene af svar, så alle svar kommer med.
    private static final int HVER = 13;
    private static final List<@Nullable Boolean> SVAR = Arrays.asList(true, false, null);

    /** Fra og til; intet, når {@code fra} er 0. */
    private record Raekkevidde(int fra, int til) {

        static final Raekkevidde INTET = new Raekkevidde(0, 0);

        boolean findes() {
            return fra > 0;
        }

        static Raekkevidde laveste(Raekkevidde en, Raekkevidde anden) {
            return new Raekkevidde(Math.min(en.fra, anden.fra), Math.min(en.til, anden.til));
        }
    }

    /** Det, det vejledende trin regnes af: barnets niveau og antal faktorer, bekræftede og ukendte. */
    private record Vejledende(
            @Nullable Trivselsniveau niveau,
            @Nullable Boolean vedvarende,
            int individuelle,
            int individuelleUkendte,
            int faktorer,
            int ukendteFaktorer,
            int kontekstuelle,
            int kontekstuelleUkendte) {

        private static final int[] TOP = {10, 8, 6, 4, 2};
        private static final int[] TILBAGE = {10, 8, 5, 3, 2};

        Raekkevidde barn(boolean måskeLøft, boolean sikkertLøft) {
            int lavest = niveau == null ? 2 : TOP[niveau.ordinal()];
            int højest = niveau == null ? 10 : TOP[niveau.ordinal()];
            lavest -= vedvarende == null || vedvarende ? 1 : 0;
            // Is the level not known, nobody knows which ceiling one step lower applies either.
            højest -= niveau != null && Boolean.TRUE.equals(vedvarende) ? 1 : 0;
            return løftet(
                    lavest,
                    højest,
                    individuelle >= 3 && sikkertLøft,
                    individuelle + individuelleUkendte >= 3 && måskeLøft);
        }

        Raekkevidde forældre(boolean måskeLøft, boolean sikkertLøft) {
            return løftet(
                    TILBAGE[Math.min(4, faktorer + ukendteFaktorer)],
                    TILBAGE[Math.min(4, faktorer)],
                    kontekstuelle >= 2 && sikkertLøft,
                    kontekstuelle + kontekstuelleUkendte >= 2 && måskeLøft);
        }

        Raekkevidde samlet(boolean måskeLøft, boolean sikkertLøft) {
            return Raekkevidde.laveste(barn(måskeLøft, sikkertLøft), forældre(måskeLøft, sikkertLøft));
        }

        private static Raekkevidde løftet(int fra, int til, boolean sikkert, boolean måske) {
            return new Raekkevidde(Math.min(10, fra + (sikkert ? 1 : 0)), Math.min(10, til + (måske ? 1 : 0)));
        }

        Linealsag sag() {
            // One answer for each factor: the pairs that are one factor get it in the first of the two, and a no in the
            // other.
            int[] enkelte = {0, 1, 2, 4, 5, 6, 7, 9};
            @Nullable Boolean[] risiko = alle(Linealsag.RISIKO, false);
            for (int i = 0; i < faktorer + ukendteFaktorer; i++) {
                risiko[enkelte[i]] = i < faktorer ? true : null;
            }
            @Nullable Boolean[] beskyttelse = alle(Linealsag.BESKYTTELSE, false);
            for (int i = 0; i < individuelle + individuelleUkendte; i++) {
                beskyttelse[i] = i < individuelle ? true : null;
            }
            for (int i = 0; i < kontekstuelle + kontekstuelleUkendte; i++) {
                beskyttelse[6 + i] = i < kontekstuelle ? true : null;
            }
            return Linealsag.sag()
                    .barn(niveau, vedvarende, false)
                    .risiko(risiko)
                    .beskyttelse(beskyttelse);
        }
    }

    private static List<Vejledende> alleVejledende() {
        List<@Nullable Trivselsniveau> niveauer = new ArrayList<>(Arrays.asList(Trivselsniveau.values()));
        niveauer.add(null);
        List<Vejledende> alle = new ArrayList<>();
        int[][] individuelle = {{0, 0}, {2, 0}, {3, 0}, {2, 1}, {6, 0}, {0, 6}};
        int[][] kontekstuelle = {{0, 0}, {1, 0}, {2, 0}, {1, 1}, {4, 0}, {0, 4}};
        for (Trivselsniveau niveau : niveauer) {
            for (Boolean vedvarende : new @Nullable Boolean[] {true, false, null}) {
                for (int[] ind : individuelle) {
                    for (int faktorer = 0; faktorer <= 5; faktorer++) {
                        for (int ukendte = 0; faktorer + ukendte <= 6; ukendte++) {
                            for (int[] kon : kontekstuelle) {
                                alle.add(new Vejledende(
                                        niveau, vedvarende, ind[0], ind[1], faktorer, ukendte, kon[0], kon[1]));
                            }
                        }
                    }
                }
            }
        }
        return alle;
    }

    /** Ét sæt svar for hvert spænd, det samlede trin kan få, og hvert, det kan få med og uden løft. */
    private static Collection<Vejledende> etForHvertSamlede() {
        Map<List<Raekkevidde>, Vejledende> ét = new LinkedHashMap<>();
        for (Vejledende svar : alleVejledende()) {
            ét.putIfAbsent(List.of(svar.samlet(true, true), svar.samlet(true, false), svar.samlet(false, false)), svar);
        }
        return ét.values();
    }

    /** Ét sæt svar for hvert par af spænd, barnet og forældrene kan få, med og uden løft. */
    private static Collection<Vejledende> etForHvertPar() {
        Map<List<Raekkevidde>, Vejledende> ét = new LinkedHashMap<>();
        for (Vejledende svar : alleVejledende()) {
            ét.putIfAbsent(
                    List.of(
                            svar.barn(true, true),
                            svar.forældre(true, true),
                            svar.barn(false, false),
                            svar.forældre(false, false)),
                    svar);
        }
        return ét.values();
    }

    /** Fagpersonens trin: vurderingerne, og det spænd, de giver. */
    private record Faglig(Linealvurdering @Nullable [] vurderinger, Raekkevidde trin, boolean oplyst) {}

    private static List<Faglig> alleFaglige() {
        List<Faglig> alle = new ArrayList<>();
        alle.add(new Faglig(null, Raekkevidde.INTET, false));
        alle.add(new Faglig(new Linealvurdering[0], Raekkevidde.INTET, true));
        for (int trin = 1; trin <= 10; trin++) {
            alle.add(new Faglig(new Linealvurdering[] {egen("l", trin, 10)}, new Raekkevidde(trin, trin), true));
        }
        alle.add(new Faglig(new Linealvurdering[] {egen("l", 8, null)}, new Raekkevidde(1, 8), true));
        alle.add(new Faglig(new Linealvurdering[] {egen("l", null, 6)}, new Raekkevidde(1, 6), true));
        return alle;
    }

    private static Status ventet(boolean sikkert, boolean muligt) {
        return sikkert ? OPFYLDT : muligt ? UAFKLARET : IKKE_OPFYLDT;
    }

    /** Alle led gælder sikkert, eller ingen af dem er udelukket. */
    private static Status ventet(Status... led) {
        boolean sikkert = Arrays.stream(led).allMatch(l -> l == OPFYLDT);
        return ventet(sikkert, Arrays.stream(led).noneMatch(l -> l == IKKE_OPFYLDT));
    }

    private static Status svar(@Nullable Boolean ja) {
        return ja == null ? UAFKLARET : ja ? OPFYLDT : IKKE_OPFYLDT;
    }

    private static Status højst6(Raekkevidde spænd) {
        return spænd.findes() ? ventet(spænd.til <= 6, spænd.fra <= 6) : UAFKLARET;
    }

    private static Status mindst6(Raekkevidde spænd) {
        return spænd.findes() ? ventet(spænd.fra >= 6, spænd.til >= 6) : UAFKLARET;
    }

    private static @Nullable Trinspaend som(Raekkevidde spænd) {
        return spænd.findes() ? new Trinspaend(spænd.fra, spænd.til) : null;
    }

    private static void prøv(
            Vejledende vejledende, Faglig faglig, @Nullable Boolean bekymring, @Nullable Boolean mistanke) {
        Linealsag sag = vejledende.sag().bekymring(bekymring).overgreb(mistanke);
        if (faglig.vurderinger() != null) {
            sag.vurderinger(faglig.vurderinger());
        }
        Vurdering vurdering = sag.vurder();
        String sted = vejledende + " " + faglig.trin() + " " + bekymring + " " + mistanke;
        assertThat(vurdering.ingenVurdering()).as(sted).isNull();

        Status harTrin = !faglig.oplyst() ? UAFKLARET : faglig.trin().findes() ? OPFYLDT : IKKE_OPFYLDT;
        Status rådgivning = ventet(svar(bekymring), harTrin, højst6(faglig.trin()));
        Status henvisning = ventet(svar(bekymring), harTrin, mindst6(faglig.trin()));
        er(vurdering, "BO-RAADGIVNING", rådgivning, sted);
        er(vurdering, "BO-HENVISNING", henvisning, sted);
        er(vurdering, "BO-VED-6", ventet(rådgivning, henvisning), sted);
        er(vurdering, "BO-FORELOEBIG", ventet(!faglig.trin().findes(), false), sted);
        er(vurdering, "BO-AKUT", svar(mistanke), sted);
        Grad venter = Boolean.FALSE.equals(mistanke) ? null : Grad.AFVENT;
        // A referral waits for the suspicion itself; contact with parents only for whoever may release it.
        er(vurdering, "BO-HENVISNING", henvisning, Boolean.TRUE.equals(mistanke) ? Grad.SPÆRRET : venter, sted);
        er(vurdering, "BO-RAADGIVNING", rådgivning, venter, sted);

        boolean akut = Boolean.TRUE.equals(mistanke);
        Raekkevidde barn = vejledende.barn(!akut, Boolean.FALSE.equals(mistanke));
        Raekkevidde forældre = vejledende.forældre(!akut, Boolean.FALSE.equals(mistanke));
        Raekkevidde samlet = Raekkevidde.laveste(barn, forældre);
        Status ikkeAkut = svar(mistanke == null ? null : !mistanke);
        er(vurdering, "BO-VEJLEDENDE-UNDER", ventet(højst6(samlet), ikkeAkut), sted);
        er(vurdering, "BO-VEJLEDENDE-OVER", ventet(mindst6(samlet), ikkeAkut), sted);
        Raekkevidde fagligt = faglig.trin().findes() ? faglig.trin() : new Raekkevidde(1, 10);
        int mindst = Math.max(0, Math.max(fagligt.fra - samlet.til, samlet.fra - fagligt.til));
        int mest = Math.max(fagligt.til - samlet.fra, samlet.til - fagligt.fra);
        er(vurdering, "BO-AFVIGELSE", ventet(harTrin, ventet(mindst >= 2, mest >= 2), ikkeAkut), sted);

        Boernelineal lineal = Objects.requireNonNull(vurdering.børnelineal());
        assertThat(lineal.styrende()).as(sted).isEqualTo(som(faglig.trin()));
        assertThat(lineal.barn()).as(sted).isEqualTo(akut ? null : som(barn));
        assertThat(lineal.forældre()).as(sted).isEqualTo(akut ? null : som(forældre));
        assertThat(lineal.samlet()).as(sted).isEqualTo(akut ? null : som(samlet));
        assertThat(lineal.afvigelse())
                .as(sted)
                .isEqualTo(akut || !faglig.trin().findes() ? null : new Trinspaend(mindst, mest));
        assertThat(lineal.resultat()).as(sted).isEqualTo(akut ? "AKUT_SPOR" : null);
    }

    private static void er(Vurdering vurdering, String regel, Status status, @Nullable Grad grad, String sted) {
        Udfald.Spaerring spærring = vurdering.udfald(regel).spærring();
        assertThat(spærring == null ? null : spærring.grad())
                .as(regel + " " + sted)
                .isEqualTo(status == IKKE_OPFYLDT ? null : grad);
    }

    private static void er(Vurdering vurdering, String regel, Status ventet, String sted) {
        if (vurdering.udfald(regel).status() != ventet) {
            assertThat(vurdering.udfald(regel).status()).as(regel + " " + sted).isEqualTo(ventet);
        }
    }

    @Test
    void hvert_samlet_spænd_med_hvert_fagligt_trin_bekymring_og_mistanke() {
        assertThat(prøvAlle(etForHvertSamlede(), HVER)).isEqualTo(KOMBINATIONER / HVER + 1);
    }

    @Test
    @Tag("campaign")
    void hvert_samlet_spænd_i_alle_kombinationer() {
        assertThat(prøvAlle(etForHvertSamlede(), 1)).isEqualTo(KOMBINATIONER);
    }

    @Test
    @Tag("campaign")
    void hvert_par_af_spænd_med_hvert_fagligt_trin_bekymring_og_mistanke() {
        assertThat(prøvAlle(etForHvertPar(), 1)).isEqualTo(226_044);
    }

    private static int prøvAlle(Collection<Vejledende> alleSpænd, int hver) {
        int nummer = 0;
        int kombinationer = 0;
        for (Vejledende vejledende : alleSpænd) {
            for (Faglig faglig : alleFaglige()) {
                for (Boolean bekymring : SVAR) {
                    for (Boolean mistanke : SVAR) {
                        if (nummer++ % hver == 0) {
                            prøv(vejledende, faglig, bekymring, mistanke);
                            kombinationer++;
                        }
                    }
                }
            }
        }
        return kombinationer;
    }
}
