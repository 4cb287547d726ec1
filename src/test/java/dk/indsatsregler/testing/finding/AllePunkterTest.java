package dk.indsatsregler.testing.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.Sag;
import dk.indsatsregler.explain.Evaluator;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Verdict;
import dk.indsatsregler.rulefile.Verdicts;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.vocabulary.CaseFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fundene i tilfældige små regelsæt er netop dem, man ser ved at prøve hvert eneste punkt: hvert felt ukendt og med hver værdi. En regel uden
 * en del er her teksten uden den, læst påny.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllePunkterTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final List<String> SAMMENLIGNINGER = List.of(
            "ja == true",
            "ja == false",
            "skøn == true",
            "skøn != true",
            "tal >= 1",
            "tal < 1",
            "tal >= 2",
            "tal <= 2",
            "tal != 2",
            "tal == 3",
            "tal > 3");
    private static final List<Sag> PUNKTER = punkter();

    /** En regel, som den skrives: betingelser af sammenligninger. */
    private record Regel(String id, String mærke, List<Betingelse> betingelser) {

        String tekst() {
            return Proeveregel.regel(
                    id,
                    mærke,
                    betingelser.stream().map(Betingelse::tekst).collect(Collectors.joining("\n")),
                    "opfyldt()");
        }

        Regel uden(int betingelse) {
            List<Betingelse> andre = new ArrayList<>(betingelser);
            andre.remove(betingelse);
            return new Regel(id, mærke, andre);
        }

        Regel uden(int betingelse, int del) {
            List<Betingelse> andre = new ArrayList<>(betingelser);
            andre.set(betingelse, betingelser.get(betingelse).uden(del));
            return new Regel(id, mærke, andre);
        }
    }

    private record Betingelse(String før, List<String> dele, String mellem) {

        String tekst() {
            return før + String.join(mellem, dele) + " )";
        }

        Betingelse uden(int del) {
            List<String> andre = new ArrayList<>(dele);
            andre.remove(del);
            return new Betingelse(før, andre, mellem);
        }
    }

    private static List<Sag> punkter() {
        List<Sag> punkter = new ArrayList<>();
        List<Boolean> svar = Arrays.asList(null, true, false);
        for (Integer tal : Arrays.asList(null, -1, 0, 1, 2, 3, 4, 5)) {
            for (Boolean ja : svar) {
                for (Boolean skøn : svar) {
                    punkter.add(Sag.bygger("sag", DAG)
                            .område("proeve")
                            .med(new Ene(tal, null, null, ja, null, null, null, null, skøn, null))
                            .byg());
                }
            }
        }
        return punkter;
    }

    @Test
    void fundene_er_dem_man_ser_ved_at_prøve_alt() {
        assertThat(prøv(0, 20)).isGreaterThan(15);
    }

    @Test
    @Tag("campaign")
    void fundene_er_dem_man_ser_ved_at_prøve_alt_i_mange_regelsæt() {
        assertThat(prøv(1_000, 2_000)).isGreaterThan(1_000);
    }

    private static int prøv(long frø, int antal) {
        int fund = 0;
        for (long i = frø; i < frø + antal; i++) {
            List<Regel> regler = regler(new SplittableRandom(i));
            Loaded læst = læst(regler);
            if (læst instanceof Loaded.Refused) {
                continue; // Noget, der ikke kan passe, er allerede afvist, da filen blev læst.
            }
            Rulebook bog = Rulebook.of(læst);
            List<Regelproblem> fundet = Findings.of(bog.rules());
            String som = "frø " + i + "\n" + tekst(regler);
            assertThat(fundet.stream()
                            .filter(f -> !f.kode().equals("REGEL-704"))
                            .map(AllePunkterTest::kort))
                    .as(som)
                    .containsExactlyInAnyOrderElementsOf(ventet(regler, bog.rules()));
            // Hvilken af flere overflødige der nævnes, er et valg; at der nævnes en, når der er en, er det ikke.
            TreeSet<String> overflødigt = new TreeSet<>();
            fundet.stream().filter(f -> f.kode().equals("REGEL-704")).forEach(f -> overflødigt.add(f.regel()));
            assertThat(overflødigt).as(som).isEqualTo(medOverflødigt(regler, bog.rules()));
            Indsat.består(bog, fundet);
            fund += fundet.size();
        }
        return fund;
    }

    private static String kort(Regelproblem fund) {
        String anden = fund.kode().equals("REGEL-705") || fund.kode().equals("REGEL-708")
                ? fund.besked().replaceAll("(?s).*?(PR-\\d)[,. ].*", " $1")
                : "";
        return fund.kode() + " " + fund.regel() + anden
                + (fund.kode().equals("REGEL-702") || fund.kode().equals("REGEL-703") ? " linje " + fund.linje() : "");
    }

    private static List<Regel> regler(SplittableRandom lod) {
        List<Regel> regler = new ArrayList<>();
        boolean sæt = lod.nextInt(2) == 0;
        for (int i = 0; i < 4; i++) {
            List<Betingelse> betingelser = new ArrayList<>();
            for (int b = lod.nextInt(3); b >= 0; b--) {
                betingelser.add(betingelse(lod, i > 1 && lod.nextInt(4) == 0));
            }
            regler.add(new Regel("PR-" + i, sæt && i > 1 ? "@fuldstændig( \"S\" )" : "", betingelser));
        }
        return regler;
    }

    private static Betingelse betingelse(SplittableRandom lod, boolean læser) {
        if (læser) {
            return new Betingelse(
                    (lod.nextBoolean() ? "not " : "") + "Udfald( ",
                    List.of("regel == \"PR-" + lod.nextInt(2) + "\""),
                    "");
        }
        return new Betingelse(
                "Ene( ",
                IntStream.rangeClosed(0, lod.nextInt(3) / 2)
                        .mapToObj(del -> SAMMENLIGNINGER.get(lod.nextInt(SAMMENLIGNINGER.size())))
                        .toList(),
                lod.nextBoolean() ? ", " : " || ");
    }

    private static String tekst(List<Regel> regler) {
        return regler.stream().map(Regel::tekst).collect(Collectors.joining("\n"));
    }

    private static Loaded læst(List<Regel> regler) {
        return Proeveregel.indlæs(tekst(regler));
    }

    /** Hvordan hver regel falder ud i hvert punkt. */
    private static List<Verdicts> udfald(RuleSet regler) {
        Evaluator evaluator = new Evaluator(regler);
        return PUNKTER.stream()
                .map(sag -> evaluator.evaluate(CaseFacts.of(regler.vocabulary(), sag), regler.areas(sag)))
                .toList();
    }

    private static List<Verdict> udfald(RuleSet regler, int nummer) {
        return udfald(regler).stream().map(punkt -> punkt.byIndex().get(nummer)).toList();
    }

    /** En regels udfald i hvert punkt, når den ser sådan ud. */
    private static List<Verdict> udfald(List<Regel> regler, int nummer, Regel variant) {
        List<Regel> andre = new ArrayList<>(regler);
        andre.set(nummer, variant);
        return udfald(læst(andre).orThrow(), nummer);
    }

    private static List<String> ventet(List<Regel> regler, RuleSet læst) {
        List<String> ventet = new ArrayList<>();
        List<Integer> kanOpfyldes = new ArrayList<>();
        for (int i = 0; i < regler.size(); i++) {
            if (egne(regler, i, læst, ventet)) {
                kanOpfyldes.add(i);
            }
        }
        List<Verdicts> punkter = udfald(læst);
        TreeSet<Integer> nævnt = new TreeSet<>();
        for (int i : kanOpfyldes) {
            for (int j : kanOpfyldes) {
                if (j > i
                        && !nævnt.contains(i)
                        && !nævnt.contains(j)
                        && punkter.stream()
                                .allMatch(p -> p.byIndex().get(i) == p.byIndex().get(j))) {
                    nævnt.add(j);
                    ventet.add("REGEL-705 PR-" + j + " PR-" + i);
                }
            }
        }
        if (!regler.get(2).mærke().isEmpty()) {
            sæt(punkter, ventet);
        }
        return ventet;
    }

    private static void sæt(List<Verdicts> punkter, List<String> ventet) {
        List<List<Verdict>> par =
                punkter.stream().map(p -> p.byIndex().subList(2, 4)).toList();
        if (par.contains(List.of(Verdict.NO, Verdict.NO))) {
            ventet.add("REGEL-707 PR-2");
        }
        if (par.contains(List.of(Verdict.CERTAIN, Verdict.CERTAIN))) {
            ventet.add("REGEL-708 PR-3 PR-2");
        }
    }

    /** Det, der aldrig sker i én regel; sandt, når den kan være opfyldt. */
    private static boolean egne(List<Regel> regler, int nummer, RuleSet læst, List<String> ventet) {
        Regel regel = regler.get(nummer);
        boolean kan = udfald(læst, nummer).contains(Verdict.CERTAIN);
        List<String> fundet = new ArrayList<>();
        for (int b = 0; b < regel.betingelser().size(); b++) {
            Regel alene = new Regel(
                    regel.id(), regel.mærke(), List.of(regel.betingelser().get(b)));
            String sted = " PR-" + nummer + " linje "
                    + læst.rules().get(nummer).conditions().get(b).at().line();
            List<Verdict> egne = udfald(regler, nummer, alene);
            if (!kan && !egne.contains(Verdict.CERTAIN)) {
                fundet.add("REGEL-702" + sted);
            } else if (kan && !egne.contains(Verdict.NO)) {
                fundet.add("REGEL-703" + sted);
            }
        }
        if (!kan && fundet.isEmpty()) {
            fundet.add("REGEL-701 PR-" + nummer);
        }
        ventet.addAll(fundet);
        return kan;
    }

    private static TreeSet<String> medOverflødigt(List<Regel> regler, RuleSet læst) {
        TreeSet<String> ider = new TreeSet<>();
        for (int i = 0; i < regler.size(); i++) {
            int nummer = i;
            List<String> andre = new ArrayList<>();
            List<Verdict> udfald = udfald(læst, i);
            if (egne(regler, i, læst, andre)
                    && andre.isEmpty()
                    && uden(regler.get(i))
                            .anyMatch(v -> udfald(regler, nummer, v).equals(udfald))) {
                ider.add(regler.get(i).id());
            }
        }
        return ider;
    }

    private static Stream<Regel> uden(Regel regel) {
        List<Regel> varianter = new ArrayList<>();
        for (int b = 0; b < regel.betingelser().size(); b++) {
            if (regel.betingelser().size() > 1) {
                varianter.add(regel.uden(b));
            }
            int dele = regel.betingelser().get(b).dele().size();
            for (int d = 0; dele > 1 && d < dele; d++) {
                varianter.add(regel.uden(b, d));
            }
        }
        return varianter.stream();
    }
}
