package dk.indsatsregler.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.indsatsregler.RegelfejlException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarier, dækning og mutationer i ét: tal, tekster og forslag. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegeltestTest {

    @TempDir
    private Path mappe;

    private static Regeltest af(Path scenarier) {
        return Regeltest.af(scenarier).medRegler(Havneby.REGLER);
    }

    /** Den ventede tekst. */
    static String ventet(String navn) throws IOException {
        try (var in = RegeltestTest.class.getResourceAsStream(navn)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void alt_er_i_orden() {
        Proeverapport rapport = af(Havneby.SCENARIER).medDækning().medMutation().kør();

        assertThat(rapport.tekst()).isEqualTo("""
                4 scenarier: 4 bestået, 0 fejlet.

                DÆKNING
                11 af 11 mål er dækket (100 %).

                FEJL, DER KUNNE VÆRE I REGLERNE
                15 mulige fejl er prøvet. Scenarierne opdager 15 af de 15, der kan ses i en sag (100 %).
                """);
        assertThat(rapport.bestået()).isTrue();
        assertThat(rapport.scenarier()).extracting(Scenarieresultat::linje).containsExactly(6, 15, 21, 25);
        assertThat(rapport.dækning())
                .isEqualTo(new Daekning(
                        100,
                        11,
                        11,
                        0,
                        100,
                        List.of(),
                        List.of(new Regeldaekning("HB-PASNING", "Havneby Kommune, prøve", 11, 11)),
                        "11 af 11 mål er dækket (100 %).\n"));
        assertThat(rapport.dækning().regler().get(0).fuld()).isTrue();
        assertThat(rapport.mutationer().lavet()).isEqualTo(15);
        assertThat(rapport.mutationer().fanget()).isEqualTo(15);
        assertThat(rapport.mutationer().procent()).isEqualTo(100);
    }

    @Test
    void filerne_kan_gives_uden_en_mappe() {
        Proeverapport rapport = Regeltest.af(
                        Map.of("lokalt/havneby.feature", Havneby.medFejl().getBytes(StandardCharsets.UTF_8)))
                .medRegler(Havneby.REGLER)
                .medDækning()
                .kør();

        assertThat(rapport)
                .isEqualTo(
                        af(Havneby.skriv(mappe, Havneby.medFejl())).medDækning().kør());
    }

    @Test
    void den_der_venter_får_at_vide_hvor_langt_det_er() {
        List<String> nået = Collections.synchronizedList(new ArrayList<>());
        af(Havneby.SCENARIER)
                .medDækning()
                .medMutation()
                .medFremdrift((trin, færdige, alle) -> nået.add(trin + " " + færdige + " af " + alle))
                .kør();

        assertThat(nået)
                .startsWith("SCENARIER 1 af 4", "SCENARIER 2 af 4", "SCENARIER 3 af 4", "SCENARIER 4 af 4")
                .contains("DÆKNING 11 af 11", "MUTATION 0 af 1")
                .allMatch(ord -> ord.matches("(SCENARIER [1-4] af 4|DÆKNING (0|11) af 11|MUTATION [01] af 1)"));
        assertThat(Arrays.stream(Fremdrift.Trin.values()).map(Fremdrift.Trin::tekst))
                .containsExactly("scenarier", "mål for dækning", "regler prøvet med fejl");
    }

    @Test
    void den_der_venter_kan_standse_hvert_trin_og_så_sker_der_ikke_mere() throws InterruptedException {
        for (Fremdrift.Trin standses : Fremdrift.Trin.values()) {
            AtomicInteger efter = new AtomicInteger();
            Regeltest test = af(Havneby.kun(mappe, 1, 2))
                    .medDækning()
                    .medMutation()
                    .medFremdrift((trin, færdige, alle) -> {
                        if (trin.compareTo(standses) >= 0) {
                            efter.incrementAndGet();
                            throw new CancellationException();
                        }
                    });

            assertThatThrownBy(test::kør).isExactlyInstanceOf(CancellationException.class);
            int kald = efter.get();
            Thread.sleep(200);
            assertThat(efter).as(standses.name()).hasValue(kald);
        }
    }

    @Test
    void det_der_ikke_bedes_om_måles_ikke() {
        Proeverapport rapport = af(Havneby.kun(mappe, 1)).kør();

        assertThat(rapport.dækning()).isNull();
        assertThat(rapport.mutationer()).isNull();
        assertThat(rapport.bestået()).isTrue();
        assertThat(rapport.tekst()).isEqualTo("1 scenarie: 1 bestået, 0 fejlet.\n");
    }

    @Test
    void et_scenarie_der_fejler() {
        Proeverapport rapport = af(Havneby.skriv(mappe, Havneby.medFejl())).kør();

        assertThat(rapport.bestået()).isFalse();
        assertThat(rapport.tekst()).isEqualTo("""
                ✗ lokalt/havneby.feature:15  HB-PASNING
                  Et barn på seks år
                    linje 19: Så er HB-PASNING opfyldt
                    HB-PASNING er ikke opfyldt, men skulle være opfyldt.

                      HB-PASNING: Pasning til de mindste
                      IKKE OPFYLDT · LOKALT VALG
                      Kilde: Havneby Kommune, prøve
                      Reglen: 0-5-årige børn, hvis forældre har afsøgt andre muligheder.

                      Hvorfor ikke:
                        ✗ Barn( alder <= 5 )                       0-5-årige børn,
                            alder er 6; kræver højst 5
                        ? Pasning( alleMulighederAfsøgt == true )  hvis forældre har afsøgt andre muligheder.
                            alleMulighederAfsøgt er ikke oplyst; kræver ja

                      Målt:
                        Barn.alder = 6 (Barn.fødselsdato = 2014-03-30, Pasning.pasningsdag = 2020-03-30)
                            Barnets alder i hele fyldte år på pasningsdagen. (NP-03, NP-10, NP-11, NP-12)

                      Fortolkning: Grænsen er valgt her.

                4 scenarier: 3 bestået, 1 fejlet.
                """);
    }

    @Test
    void det_der_ikke_er_dækket_og_fejl_ingen_opdager() throws IOException {
        Proeverapport rapport =
                af(Havneby.kun(mappe, 1, 2)).medDækning(50).medMutation().kør();

        assertThat(rapport.bestået()).isFalse();
        assertThat(rapport.tekst()).isEqualTo(ventet("udaekket.txt"));
    }

    @Test
    void grænsen_afgør_om_dækningen_er_nok() {
        Path scenarier = Havneby.kun(mappe, 1, 2);
        int procent = af(scenarier).medDækning().kør().dækning().procent();

        assertThat(procent).isBetween(1, 98);
        assertThat(af(scenarier).medDækning(procent).kør().bestået()).isTrue();
        assertThat(af(scenarier).medDækning(procent).kør().tekst()).doesNotContain("grænsen er");
        assertThat(af(scenarier).medDækning(procent + 1).kør().bestået()).isFalse();
        assertThat(af(scenarier).medDækning(procent + 1).kør().tekst())
                .endsWith("\nDækningen er " + procent + " %; grænsen er " + (procent + 1) + " %.\n");
    }

    @Test
    void forslagene_sat_ind_dækker_og_opdager_alt() {
        Proeverapport før = af(Havneby.kun(mappe, 1)).medDækning().medMutation().kør();
        String forslag = java.util.stream.Stream.concat(
                        før.dækning().udækkede().stream(), før.mutationer().overlevende().stream())
                .map(Hul::forslag)
                .peek(f -> {
                    assertThat(f.fil()).isEqualTo("lokalt/havneby.feature");
                    assertThat(f.overskrift()).isEqualTo("Regel: HB-PASNING Pasning til de mindste");
                })
                .map(Forslag::tekst)
                .distinct()
                .collect(Collectors.joining("\n"));
        String kunDetFørste = Havneby.tekst().substring(0, Havneby.tekst().indexOf("\n    Scenarie: Et barn på seks"));

        Proeverapport efter = af(Havneby.skriv(mappe, kunDetFørste + "\n" + forslag))
                .medDækning()
                .medMutation()
                .kør();

        assertThat(før.bestået()).isFalse();
        assertThat(efter.bestået()).as(efter.tekst()).isTrue();
    }

    @Test
    void med_én_fil_måles_kun_de_regler_den_prøver() {
        Proeverapport rapport = Regeltest.af(Havneby.skriv(mappe, """
                # language: da
                Egenskab: Én regel blandt dem, der følger med
                  Regel: NP-K3-ALDER Fyldt 18 år
                    Scenarie: Intet er oplyst
                      Når sagen vurderes den 2020-03-30
                      Så er NP-K3-ALDER uafklaret
                """).resolve("lokalt/havneby.feature"))
                .medDækning()
                .kør();

        assertThat(rapport.scenarier().get(0).fil()).isEqualTo("lokalt/havneby.feature");
        assertThat(rapport.dækning().udækkede()).extracting(Hul::regel).containsOnly("NP-K3-ALDER");
        assertThat(rapport.dækning().tekst()).contains("Forslag til noedpasning/lokale-valg.feature:");
    }

    @Test
    void regler_der_afvises_kommer_med_alle_problemer() throws IOException {
        Path regler = Files.createDirectories(mappe.resolve("regler/lokalt"));
        String god = Files.readString(Havneby.REGLER.resolve("lokalt/havneby.drl"));
        Files.writeString(regler.resolve("a.drl"), god.replace("alder <= 5", "alderen <= 5"));

        RegelfejlException fejl = catchThrowableOfType(
                RegelfejlException.class,
                () -> Regeltest.af(Havneby.SCENARIER)
                        .medRegler(mappe.resolve("regler"))
                        .kør());

        assertThat(fejl.problemer()).extracting(p -> p.fil() + ":" + p.linje()).containsExactly("lokalt/a.drl:9");
    }

    @Test
    void det_der_ikke_er_der_siges() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regeltest.af(Path.of("nej")))
                .withMessage("nej: findes ikke.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regeltest.af(mappe))
                .withMessage(mappe + ": i mappen er der ingen scenarier (.feature).");
        Path anden = Files.writeString(mappe.resolve("noter.txt"), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regeltest.af(anden))
                .withMessage(anden + ": er hverken en mappe eller en fil med scenarier (.feature).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> af(Havneby.SCENARIER).medRegler(mappe))
                .withMessage(mappe + ": i mappen er der ingen regelfiler (.drl).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> af(Havneby.SCENARIER).medRegler(anden))
                .withMessage(anden + ": er ikke en mappe med regelfiler (.drl).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> af(Havneby.SCENARIER).medDækning(101))
                .withMessage("Grænsen for dækning skal være fra 0 til 100, men er 101.");
    }

    @Test
    void rapporten_er_den_samme_i_enhver_rækkefølge_og_verden() throws IOException {
        Path frem = mappe.resolve("frem");
        Path tilbage = mappe.resolve("tilbage");
        for (String navn : new String[] {"a", "b", "ø"}) {
            Files.createDirectories(frem.resolve(navn));
            Files.copy(Havneby.kun(mappe, 1).resolve("lokalt/havneby.feature"), frem.resolve(navn + "/x.feature"));
        }
        for (String navn : new String[] {"ø", "b", "a"}) {
            Files.createDirectories(tilbage.resolve(navn));
            Files.copy(mappe.resolve("lokalt/havneby.feature"), tilbage.resolve(navn + "/x.feature"));
        }
        Proeverapport ventet = af(frem).medDækning().medMutation().kør();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Proeverapport rapport = af(tilbage).medDækning().medMutation().kør();
            assertThat(rapport.tekst()).isEqualTo(ventet.tekst());
            assertThat(rapport.junitXml()).isEqualTo(ventet.junitXml());
            assertThat(rapport).isEqualTo(ventet);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
