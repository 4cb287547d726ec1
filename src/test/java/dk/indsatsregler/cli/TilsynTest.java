package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Frist.Tilstand;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.Tjekpunkt;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.cli.overblik.Oversight;
import dk.indsatsregler.cli.terminal.Terminal;
import dk.indsatsregler.json.SagJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TilsynTest {

    private static final int SAGER = 60;

    /** Opdigtede sager: hver dato er sket, ikke sket eller ikke oplyst. */
    private static List<String> sager() {
        return sager(SAGER);
    }

    private static List<String> sager(int antal) {
        return strøm().limit(antal).toList();
    }

    private static Stream<String> strøm() {
        Random tilfældig = new Random(17);
        return IntStream.iterate(0, i -> i + 1).mapToObj(i -> {
            int måned = 1 + tilfældig.nextInt(9);
            String dag = "2025-0" + måned + "-1" + tilfældig.nextInt(10);
            String senere = "2025-0" + måned + "-2" + tilfældig.nextInt(9);
            String gjort = List.of("\"IKKE_SKET\"", "null", '"' + senere + '"').get(tilfældig.nextInt(3));
            return "{\"sagId\":\"sag-" + (i * 37 % 101) + "\",\"vurderingsdato\":\"2025-09-30\",\"fakta\":{"
                    + "\"Barn\":{\"fødselsdato\":\"20" + (10 + tilfældig.nextInt(9)) + "-05-01\"},"
                    + "\"Underretning\":[{\"id\":\"u1\",\"modtaget\":\"" + dag + "T15:30\",\"akutVurderet\":"
                    + List.of("true", "false", "null").get(tilfældig.nextInt(3)) + ",\"bekræftet\":" + gjort + "}],"
                    + "\"Undersoegelse\":{\"opmærksom\":\"" + dag + "\",\"påbegyndt\":\"" + dag + "\",\"afsluttet\":"
                    + gjort
                    + "},\"Synspunkter\":{\"samtale\":"
                    + List.of("\"HOLDT\"", "\"IKKE_HOLDT\"", "null").get(tilfældig.nextInt(3)) + "}}}";
        });
    }

    private static Koersel tilsyn(List<String> sager, String... valg) {
        List<String> kald = new ArrayList<>(List.of("tilsyn", "-"));
        kald.addAll(List.of(valg));
        return Koersel.medStdin(String.join("\n", sager) + "\n", kald.toArray(String[]::new));
    }

    @Test
    void tallene_er_dem_hver_sag_giver_alene() {
        tallene_er_dem_hver_sag_giver_alene(SAGER);
    }

    @Test
    @Tag("campaign")
    void tallene_er_dem_hver_af_hundredtusind_sager_giver_alene() {
        tallene_er_dem_hver_sag_giver_alene(100_000);
    }

    private static void tallene_er_dem_hver_sag_giver_alene(int antal) {
        List<String> sager = sager(antal);
        Map<String, Long> ventet = new TreeMap<>();
        for (String sag : sager) {
            Sag læst = SagJson.standard().læs(sag);
            Vurdering vurdering = Regelmotor.standard().vurder(læst.iOmråderne(Oversight.AREAS));
            for (Sagsfrist f : vurdering.frister()) {
                Tilstand tilstand = f.frist().tilstand();
                String svar = tilstand == null
                        ? "ukendt"
                        : switch (tilstand) {
                            case OVERHOLDT -> "i_tide";
                            case OVERSKREDET -> "for_sent";
                            case FRIST_UKLAR -> "uklar";
                            case LØBER, FORFALDER -> "loeber";
                        };
                ventet.merge("frist;;" + f.regel().id() + ";;" + svar, 1L, Long::sum);
            }
            vurdering.tjekliste().stream()
                    .filter(Tjekpunkt::erMålepunkt)
                    .forEach(p -> ventet.merge(
                            "maalepunkt;;" + p.regel().id() + ";;"
                                    + p.svar().name().toLowerCase(Locale.ROOT),
                            1L,
                            Long::sum));
        }

        Koersel kørsel = tilsyn(sager, "--format", "csv");

        assertThat(kørsel.fejl()).isEmpty();
        assertThat(kørsel.ud()
                        .lines()
                        .filter(linje -> linje.startsWith("frist;") || linje.startsWith("maalepunkt;"))
                        .collect(Collectors.toMap(
                                linje -> linje.substring(0, linje.lastIndexOf(';')),
                                linje -> Long.valueOf(linje.substring(linje.lastIndexOf(';') + 1)))))
                .isEqualTo(ventet)
                .hasSizeGreaterThan(15);
        assertThat(kørsel.ud()).endsWith("sager;;;;;" + antal + "\n");
    }

    /** {@code mvn -B test -Pbenchmark -Dtest=TilsynTest -Dindsatsregler.argLine="-Xmx64m -XX:+UseSerialGC"}; sagerne bliver til, mens de læses. */
    @Test
    @Tag("benchmark")
    void hundredtusind_sager_i_en_strøm() {
        Map<Integer, Long> beholdt = new TreeMap<>();
        Iterator<String> sager = strøm().limit(100_000).iterator();
        InputStream ind = new SequenceInputStream(new Enumeration<>() {
            private int læst;

            @Override
            public boolean hasMoreElements() {
                return sager.hasNext();
            }

            @Override
            public InputStream nextElement() {
                if (++læst % 10_000 == 1) {
                    System.gc();
                    beholdt.put(
                            læst - 1,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                }
                return new ByteArrayInputStream((sager.next() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        PrintStream intet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        long ur = System.nanoTime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        int kode = Main.run(
                new String[] {"tilsyn", "-", "--format", "csv"},
                new Terminal(ind, intet, intet, false, Regelmotor::standard));

        System.out.printf(
                Locale.ROOT,
                "100000 sager: %.0f s cpu, %.0f s på uret; beholdt efter oprydning, MB: %s%n",
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                (System.nanoTime() - ur) / 1e9,
                beholdt.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue() / 1_000_000)
                        .collect(Collectors.joining(", ")));
        assertThat(kode).isZero();
        assertThat(beholdt.get(90_000)).isLessThan(beholdt.get(10_000) + 4_000_000);
    }

    @Test
    void en_plan_der_ikke_er_oplyst_tælles_som_ukendt_og_forsvinder_ikke() {
        String anbragt =
                "{\"sagId\":\"a\",\"vurderingsdato\":\"2025-09-30\",\"fakta\":{\"Barn\":{\"fødselsdato\":\"2015-05-01\"},"
                        + "\"Indsats\":[{\"id\":\"i1\",\"trin\":\"PLEJEFAMILIE\",\"hjemmel\":\"ANBRINGELSE_MED_SAMTYKKE\",\"afgjort\":\"2025-03-01\"}]";
        String mangler = anbragt + ",\"Indsatsplan\":{\"barnetsPlan\":\"IKKE_SKET\"}}}";

        assertThat(tilsyn(List.of(anbragt + "}}", mangler), "--format", "csv")
                        .ud()
                        .lines()
                        .filter(linje -> linje.contains("PLAN") && linje.startsWith("frist;")))
                .containsExactly("frist;;IT-PLAN-ANBRINGELSE;;for_sent;1", "frist;;SB-PLAN-IKKE-OPLYST;;ukendt;1");
    }

    @Test
    void ingen_rangering_kun_filens_orden_bestemmer_rækkefølgen() {
        List<String> sager = sager();
        List<String> omvendt = new ArrayList<>(sager);
        Collections.reverse(omvendt);
        String frem = tilsyn(sager, "--format", "csv").ud();
        String tilbage = tilsyn(omvendt, "--format", "csv").ud();

        List<String> ider = mangler(frem);
        List<String> modsat = mangler(tilbage);
        Collections.reverse(modsat);
        assertThat(ider).isNotEmpty().isEqualTo(modsat);
        assertThat(ider)
                .isEqualTo(sager.stream()
                        .map(sag -> SagJson.standard().læs(sag).id())
                        .filter(ider::contains)
                        .toList());
        assertThat(tal(frem)).isEqualTo(tal(tilbage));
    }

    // Hver sag én gang, i den orden den står.
    private static List<String> mangler(String csv) {
        return new ArrayList<>(csv.lines()
                .filter(linje -> linje.startsWith("mangler;"))
                .map(linje -> linje.split(";")[1])
                .distinct()
                .toList());
    }

    private static List<String> tal(String csv) {
        return csv.lines().filter(linje -> !linje.startsWith("mangler;")).toList();
    }

    @Test
    void vardes_andel_er_kommunens_og_en_sag_der_ikke_kan_bruges_standser_ikke_de_andre() {
        String toMåneder = "{\"sagId\":\"a\",\"vurderingsdato\":\"2025-09-30\",\"fakta\":{\"Undersoegelse\":"
                + "{\"opmærksom\":\"2025-01-10\",\"påbegyndt\":\"2025-01-10\",\"afsluttet\":\"2025-03-10\"}}}";
        String dagenEfter = toMåneder.replace("\"a\"", "\"b\"").replace("03-10", "03-11");

        Koersel kørsel = tilsyn(List.of(toMåneder, "", "{", dagenEfter));

        assertThat(kørsel.kode()).isEqualTo(2);
        assertThat(kørsel.fejl()).startsWith("linje 3: ");
        assertThat(kørsel.ud().replaceAll("\\s+", " "))
                .contains(
                        "1 af 2 afsluttede (50 procent) tog højst 2 måneder. Målet er 80 procent; det gælder kommunen, ikke den enkelte sag.")
                .contains("Talt: 2 sager. 1 linje kunne ikke bruges og er ikke talt med.");
    }

    @Test
    void det_der_ikke_er_talt_med_staar_i_hver_form_og_fortaelles_hoejst_50_gange() throws java.io.IOException {
        List<String> linjer = new ArrayList<>(Collections.nCopies(60, "{"));
        linjer.addAll(sager(2));
        Koersel tabel = tilsyn(linjer, "--format", "csv");

        assertThat(tabel.ud()).endsWith("ikke_talt;;;;;60\nsager;;;;;2\n");
        assertThat(tabel.fejl().lines()).hasSize(51).last().isEqualTo("… og 10 til.");
        var dokument = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(tilsyn(linjer, "--format", "json").ud());
        assertThat(dokument.get("ikkeTalt").asInt()).isEqualTo(60);
    }

    @Test
    void en_linje_uden_ende_opgives() {
        Koersel kørsel = tilsyn(List.of("x".repeat((17 << 20) + 2)));

        assertThat(kørsel.kode()).isEqualTo(2);
        assertThat(kørsel.fejl()).isEqualTo("stdin: kan ikke læses.\n");
        assertThat(kørsel.ud()).doesNotContain("Talt");
    }

    @Test
    void json_er_et_dokument() throws java.io.IOException {
        String json = tilsyn(sager(), "--format", "json").ud();
        var dokument = new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);

        assertThat(dokument.get("format").asText()).isEqualTo("indsatsregler-tilsyn-1");
        assertThat(dokument.get("antal").asInt()).isEqualTo(SAGER);
        assertThat(dokument.get("maalepunkter")).hasSize(5);
        assertThat(dokument.get("sager")).isNotEmpty();
    }
}
