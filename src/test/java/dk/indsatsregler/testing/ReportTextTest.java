package dk.indsatsregler.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rapporten siger intet to gange: samme forklaring, samme grund til ikke at køre, og tal for hver regel, når meget fejler. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportTextTest {

    private static final String FORKLARING =
            "  R-1: En regel\n  IKKE OPFYLDT · LOV\n\n  Hvorfor ikke:\n    ✗ Barn( alder <= 9 )";

    @TempDir
    private Path mappe;

    private static Scenarieresultat fejlet(String fil, int linje, String regel, String forklaring) {
        String fejl = "linje " + (linje + 2) + ": Så er " + regel + " opfyldt\n" + regel + " er ikke opfyldt.\n\n"
                + forklaring;
        return new Scenarieresultat(fil, linje, regel, "nr. " + linje, fejl, List.of(forklaring));
    }

    private static String tekst(List<Scenarieresultat> scenarier) {
        return new Proeverapport(scenarier, null, null).tekst();
    }

    @Test
    void den_samme_forklaring_af_den_samme_regel_står_kun_første_gang() {
        String anden = FORKLARING.replace("<= 9", "<= 5");
        List<Scenarieresultat> scenarier = List.of(
                fejlet("a.feature", 3, "R-1", FORKLARING),
                fejlet("a.feature", 9, "R-1", anden),
                fejlet("b.feature", 3, "R-1", FORKLARING));

        assertThat(tekst(scenarier)).isEqualTo("""
                ✗ a.feature:3  R-1
                  nr. 3
                    linje 5: Så er R-1 opfyldt
                    R-1 er ikke opfyldt.

                      R-1: En regel
                      IKKE OPFYLDT · LOV

                      Hvorfor ikke:
                        ✗ Barn( alder <= 9 )

                ✗ a.feature:9  R-1
                  nr. 9
                    linje 11: Så er R-1 opfyldt
                    R-1 er ikke opfyldt.

                      R-1: En regel
                      IKKE OPFYLDT · LOV

                      Hvorfor ikke:
                        ✗ Barn( alder <= 5 )

                ✗ b.feature:3  R-1
                  nr. 3
                    linje 5: Så er R-1 opfyldt
                    R-1 er ikke opfyldt.

                    (Forklaringen af R-1 står ved a.feature:3.)

                3 scenarier: 0 bestået, 3 fejlet.
                """);
        assertThat(new Proeverapport(scenarier, null, null).junitXml().split("Barn\\( alder &lt;= 9 \\)", -1))
                .hasSize(3);
    }

    @Test
    void fejler_flere_end_fem_tælles_de_for_hver_regel() {
        List<Scenarieresultat> scenarier = new ArrayList<>();
        scenarier.add(new Scenarieresultat("a.feature", 1, null, "a.feature", "linje 1\nNoget."));
        for (int i = 0; i < 5; i++) {
            scenarier.add(fejlet("a.feature", i + 2, i == 1 ? "R-2" : "R-1", FORKLARING));
        }
        String fem = tekst(scenarier);
        scenarier.add(new Scenarieresultat("b.feature", 7, null, "løst", "linje 8\nNoget."));
        scenarier.add(new Scenarieresultat("b.feature", 9, "R-2", "godt", null));

        assertThat(fem).endsWith("\n\n5 scenarier: 0 bestået, 5 fejlet. Desuden 1 fejl i filerne.\n");
        assertThat(tekst(scenarier)).endsWith("""

                7 scenarier: 1 bestået, 6 fejlet. Desuden 1 fejl i filerne.
                Fejlet: R-1: 4, R-2: 1, uden for en regel: 1.
                """);
    }

    @Test
    void forklaringen_findes_i_det_kørslen_siger() {
        String tekst = Havneby.medFejl();
        String igen = tekst
                + tekst.substring(
                                tekst.indexOf("\n    Scenarie: Et barn på seks"),
                                tekst.indexOf("\n    Scenarie: Intet"))
                        .replace("Et barn på seks år", "Det samme");
        Proeverapport rapport = Regeltest.af(Havneby.skriv(mappe, igen))
                .medRegler(Havneby.REGLER)
                .kør();

        assertThat(rapport.tekst()).endsWith("""

                ✗ lokalt/havneby.feature:30  HB-PASNING
                  Det samme
                    linje 34: Så er HB-PASNING opfyldt
                    HB-PASNING er ikke opfyldt, men skulle være opfyldt.

                    (Forklaringen af HB-PASNING står ved lokalt/havneby.feature:15.)

                5 scenarier: 3 bestået, 2 fejlet.
                """);
    }

    @Test
    void en_fejl_i_baggrunden_står_én_gang() {
        String med = Havneby.tekst().replaceFirst("\n    Scenarie:", """

                    Baggrund:
                      Givet Pasning.pasningsdg er 2020-03-30

                    Scenarie:""");
        Proeverapport rapport = Regeltest.af(Havneby.skriv(mappe, med))
                .medRegler(Havneby.REGLER)
                .kør();

        assertThat(rapport.tekst()).isEqualTo("""
                ✗ lokalt/havneby.feature:7  HB-PASNING
                  lokalt/havneby.feature
                    linje 7: Givet Pasning.pasningsdg er 2020-03-30
                    Pasning har intet felt, der hedder pasningsdg.
                    Måske mente du: Pasning.pasningsdag

                ✗ lokalt/havneby.feature:9
                  4 scenarier, linje 9, 18, 24 og 28
                    Ikke kørt: Baggrunden har en fejl i linje 7.

                4 scenarier: 0 bestået, 4 fejlet. Desuden 1 fejl i filerne.
                """);
    }
}
