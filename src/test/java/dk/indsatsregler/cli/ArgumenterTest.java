package dk.indsatsregler.cli;

import static dk.indsatsregler.cli.Koersel.sag;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forkerte argumenter: hver besked i fuld ordlyd, på dansk, og slutkode 2. Og hjælpen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArgumenterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    vurdér x                        | Ukendt kommando: vurdér.¤Måske mente du: vurder                            |
                    xyz                             | Ukendt kommando: xyz.                                                      |
                    @fil                            | Ukendt kommando: @fil.                                                     |
                    --versoin                       | Ukendt valg: --versoin.¤Måske mente du: --version                          |
                    -x                              | Ukendt valg: -x.                                                           |
                    vurder                          | Der mangler FIL.                                                           | vurder
                    vurder a --fromat=json          | Ukendt valg: --fromat.¤Måske mente du: --format                            | vurder
                    vurder a --format xml           | --format skal være tekst eller json.                                       | vurder
                    vurder a --format               | '--format mangler sin værdi, tekst|json.'                                  | vurder
                    vurder a --dato 2020-02-30      | --dato skal være en dato, der findes, skrevet som 2020-03-30.              | vurder
                    vurder a --dato 30/3-2020       | --dato skal være en dato, der findes, skrevet som 2020-03-30.              | vurder
                    vurder a --dato=                | --dato skal være en dato, der findes, skrevet som 2020-03-30.              | vurder
                    vurder a --dato                 | --dato mangler sin værdi, DATO.                                            | vurder
                    vurder a --dato 2020-03-30 --dato 2020-03-31 | --dato må kun stå én gang.                                    | vurder
                    vurder -h=3                     | --hjælp kan ikke have en værdi.                                            | vurder
                    forklar                         | Der mangler --regel ID og FIL.                                             | forklar
                    forklar a                       | Der mangler --regel ID.                                                    | forklar
                    forklar --regel NP-K1           | Der mangler FIL.                                                           | forklar
                    forklar a --regel               | --regel mangler sin værdi, ID.                                             | forklar
                    forklar a b --regel NP-K1       | Et argument for meget: b.                                                  | forklar
                    valider --format csv            | '--format skal være tekst, json eller sarif.'                               | valider
                    test                            | 'Der mangler MAPPE|FIL.'                                                   | test
                    test a --graense 101            | --graense skal være et helt tal fra 0 til 100.                             | test
                    test a --graense x              | --graense skal være et helt tal fra 0 til 100.                             | test
                    test a --graense                | --graense mangler sin værdi, PROCENT.                                      | test
                    test a --dekning                | Ukendt valg: --dekning.¤Måske mente du: --daekning                          | test
                    vis                             | Der mangler ID.                                                            | vis
                    vis NP-K1 NP-K2                 | Et argument for meget: NP-K2.                                              | vis
                    skema                           | Der mangler SKEMA.                                           | skema
                    skema barn                      | SKEMA skal være sag eller vurdering.                                  | skema
                    """)
    void siger_på_dansk_hvad_der_er_galt(String argumenter, String besked, String kommando) {
        String se = "Se: indsatsregler " + (kommando == null ? "" : kommando + " ") + "-h\n";

        assertThat(Koersel.af(argumenter.split(" ")))
                .isEqualTo(new Koersel(2, "", besked.replace("¤", "\n") + "\n" + se));
    }

    @Test
    void uden_kommando_vises_hjælpen_som_fejl() {
        Koersel hjælp = Koersel.af("--hjælp");

        assertThat(Koersel.af()).isEqualTo(new Koersel(2, "", "Der mangler en kommando.\n\n" + hjælp.ud()));
    }

    @Test
    void hjælpen_er_dansk() {
        assertThat(Koersel.af("-h")).isEqualTo(new Koersel(0, """
                                Brug: indsatsregler [-h] [--version] KOMMANDO

                                Vurderer en sag efter reglerne og viser hvorfor. Rådgivning, ikke en afgørelse.

                                Valg:
                                  -h, --help, --hjælp   Vis denne hjælp.
                                      --version         Vis versionen af biblioteket og reglerne.

                                Kommandoer:
                                  vurder         Vurderer sager: én side med det, der skal gøres, det, der ikke passer sammen, og det, der
                                                   mangler.
                                  forklar        Forklarer, hvorfor én regel er opfyldt, åben eller ikke opfyldt i en sag.
                                  begrund        Skriver et udkast til en begrundelse: reglerne, hovedhensynene, oplysningerne af betydning
                                                   og det, der mangler.
                                  frister        Viser, hvad der forfalder i en eller flere sager, efter dato. Det, der er gjort, er ikke med.
                                  tilsyn         Tæller målepunkter og frister over sager: i tide, for sent, løber, ukendt, og hvilke sager
                                                   der mangler et skridt.
                                  konsekvens     Tæller, hvilke udfald der bliver andre med andre regler, over mange sager: efter regel og
                                                   retning, med et par eksempler.
                                  eksempelsager  Skriver opdigtede sager, én på hver linje, så regler kan prøves på mange uden oplysninger om
                                                   nogen.
                                  kvittering     Vurderer en sag og kvitterer: oplysninger, regelsæt, alle udfald og det, et menneske
                                                   besluttede.
                                  genspil        Vurderer sagen i en kvittering igen og siger, om udfaldene er de samme; ellers hvilken
                                                   regel, oplysning eller udgave der er en anden.
                                  pak            Pakker regelsættet, med lag, praksis og udsagn, i én fil, så en sag kan vurderes om ti år,
                                                   som den ville være blevet i dag.
                                  dokumentation  Skriver materialet til kommunens konsekvensanalyse: felterne, hvem der læser dem, på hvilket
                                                   grundlag, og logikken.
                                  valider        Kontrollerer regelfiler og viser alle problemer i dem alle på én gang.
                                  test           Kører scenarier på reglerne og viser, hvad der fejler og hvorfor.
                                  vis            Viser en regel: hvad den hviler på, hvordan den er skrevet, og hvad motoren får.
                                  tilpas         Skriver en kopi af en regel i kommunens egen mappe, klar til at rette.
                                  ny             Skriver en ny regel i kommunens egen mappe, med kommentarer og scenarier.
                                  forskel        Siger med ord, regel for regel, hvad kommunens egne regler ændrer i dem, de ligger oven på.
                                  katalog        Skriver reglerne som sider i en mappe: områder, regler, oplysninger, kilder, udsagn og
                                                   fejlkoder.
                                  lsp            Hjælper en editor, mens der skrives regler og scenarier: problemer, præcise rettelser,
                                                   forslag og forklaringer.
                                  web            Viser reglerne i en browser på denne maskine, og prøver dem på et barn: svaret først, så det
                                                   næste spørgsmål.
                                  skema          Skriver JSON Schema for en sag eller en vurdering.

                                Slutkoder:
                                  0   i orden
                                  1   ingen vurdering, eller en fejl i programmet
                                  2   sagen eller argumenterne kan ikke bruges
                                  3   reglerne er afvist
                                  4   scenarier fejler, eller de viser for lidt; et genspil giver andre udfald

                                Hver kommando har sin egen hjælp, fx: indsatsregler vurder -h
                                """, ""));
    }

    @Test
    void en_kommandos_hjælp_er_dansk() {
        assertThat(Koersel.af("vurder", "--help")).isEqualTo(new Koersel(0, """
                                Brug: indsatsregler vurder [-h] [--alt] [--dato=DATO] [--format=tekst|json] [--kun=MAPPE] [--pakke=FIL]
                                                           [--tilbud=FIL] [--praksis=NAVN]... [--regler=MAPPE]... [--uden-praksis=NAVN]...
                                                           FIL...

                                Vurderer sager: én side med det, der skal gøres, det, der ikke passer sammen, og det, der mangler.
                                Som JSON: én sag skrives indrykket, flere sager skrives med én linje til hver.

                                Argumenter:
                                      FIL...                Sager som JSON; - er stdin.

                                Valg:
                                      --alt                 Vis hver regel, også det, der ikke er opfyldt, med værdier og fortolkninger.
                                      --dato=DATO           Vurder pr. denne dato i stedet for sagens egen, fx 2020-03-30.
                                      --format=tekst|json   Tekst til mennesker (uden valg) eller JSON til programmer.
                                  -h, --help, --hjælp       Vis denne hjælp.
                                      --kun=MAPPE           Brug kun reglerne i denne mappe, ikke dem, der følger med.
                                      --pakke=FIL           Brug regelsættet i denne regelpakke, som det var, da det blev pakket.
                                      --praksis=NAVN        Slå en kommunes praksis til, fx bornholm. Kan gentages.
                                      --regler=MAPPE        Læg egne regler (.drl) oven på dem, der følger med. Kan gentages; den sidste
                                                              ligger øverst.
                                      --tilbud=FIL          Kommunens egne tilbud; vises, hvor de passer, i listens orden.
                                      --uden-praksis=NAVN   Slå en kommunes praksis i områderne fra, fx helsingoer eller koege. Kan gentages.
                                """, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forklar", "valider", "test", "vis", "tilpas", "ny", "forskel", "lsp", "skema"})
    void hver_kommando_har_hjælp(String kommando) {
        Koersel hjælp = Koersel.af(kommando, "--hjælp");

        assertThat(hjælp.kode()).isZero();
        assertThat(hjælp.ud())
                .startsWith("Brug: indsatsregler " + kommando + " [-h]")
                .contains("\nValg:\n", "  -h, --help, --hjælp")
                .doesNotContain("Usage", "\r");
    }

    @Test
    void et_valg_kan_stå_efter_eller_før_filen() {
        String fil = sag("15-uden-for-gyldighed");

        assertThat(Koersel.af("vurder", "--format", "json", fil)).isEqualTo(Koersel.af("vurder", fil, "--format=json"));
    }
}
