package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tilpas}, {@code ny}, {@code forskel}, og reglerne brugt i de andre kommandoer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LokaleReglerTest {

    private static final String ID = "FR-SAMLET-10";

    @TempDir
    private Path rod;

    private Path mappe() {
        return rod.resolve("regler");
    }

    private Path fil() {
        return mappe().resolve("skolefravaer/fr-samlet-10.drl");
    }

    private Path scenarier() {
        return mappe().resolve("skolefravaer/fr-samlet-10.feature");
    }

    private Koersel kør(String... argumenter) {
        Koersel kørt = Koersel.af(argumenter);
        String sti = rod.toString();
        return new Koersel(kørt.kode(), kørt.ud().replace(sti, "·"), kørt.fejl().replace(sti, "·"));
    }

    private Koersel tilpas(String id) {
        return kør("tilpas", id, "--til", mappe().toString());
    }

    /** Det, rules/README.md siger, man skal gøre. */
    private void tilpasTil8() throws IOException {
        assertThat(tilpas(ID).kode()).isZero();
        Files.writeString(
                fil(),
                Files.readString(fil())
                        .replace(
                                "UDFYLD: kommune, udvalg, dato og punkt",
                                "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4")
                        .replace("fraværsprocent >= 10 )   // 10 procent", "fraværsprocent >= 8 )   // 8 procent")
                        .replace("fravær på 10 procent", "fravær på 8 procent"));
    }

    @Test
    void tilpas_skriver_reglen_og_dens_scenarier() throws IOException {
        assertThat(tilpas(ID)).isEqualTo(new Koersel(0, """
                Skrevet: ·/regler/skolefravaer/fr-samlet-10.drl
                Skrevet: ·/regler/skolefravaer/fr-samlet-10.feature

                Åbn regelfilen i en teksteditor, følg kommentarerne øverst, og gem. Så:
                  indsatsregler valider --regler ·/regler
                  indsatsregler test ·/regler --regler ·/regler --daekning
                  indsatsregler forskel ·/regler
                """, ""));
        assertThat(Files.readString(fil())).startsWith("""
                // FR-SAMLET-10, tilpasset lokalt
                // Lavet af skolefravaer/lokale-trin.drl, linje 24, i regelsæt 0.1.0. Kilden dér: Lokal standard (ingen kilde) (LOKALT_VALG)
                // Ejer: UDFYLD. Sådan læses og rettes en regel: rules/README.md
                // 1. Udfyld @kilde: hvem har besluttet det, hvor og hvornår.
                // 2. Ret tallet eller betingelsen, og derefter @forklaring og ordene efter //, så de siger det samme.
                // 3. Er det kommunens vedtagne praksis, så skriv @grundlag( KOMMUNAL ). Lad @erstatter stå: det viser, hvad I gik ud fra.
                // Filen træder i stedet for alle udgaver af reglen. Skal ændringen gælde fra en dag, så luk reglen her med @gyldigTil,
                // og skriv den nye nedenunder med @gyldigFra.

                rule "FR-SAMLET-10: Bekymrende fravær"
                    @kilde( "UDFYLD: kommune, udvalg, dato og punkt" )
                    @grundlag( LOKALT_VALG )
                    @erstatter( \"""");
        assertThat(Files.readString(scenarier())).startsWith("""
                # language: da
                Egenskab: FR-SAMLET-10, tilpasset lokalt
                  Kopieret fra scenarierne til skolefravaer/lokale-trin.drl. Ret dem, så de viser det, der skal ske nu. Alle børn er opdigtede.
                  Det, et scenarie ikke nævner, er ikke oplyst. Ikke oplyst er aldrig det samme som nej.

                  Baggrund: En elev i 8. klasse; halve dage findes kun i 7.-10. klasse
                    Givet området skolefravaer
                    Og Skolegang.klassetrin er 8

                  Regel: FR-SAMLET-10 Bekymrende fravær
                """).doesNotContain("Regel: FR-SAMLET-15");
    }

    @Test
    void kopien_er_i_orden_som_den_er_men_kilden_skal_udfyldes() {
        tilpas(ID);

        assertThat(kør("valider", "--regler", mappe().toString()))
                .isEqualTo(new Koersel(0, """
                skolefravaer/fr-samlet-10.drl:11:13  [REGEL-655, advarsel]  FR-SAMLET-10
                    @kilde( "UDFYLD: kommune, udvalg, dato og punkt" )
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                @kilde er ikke udfyldt. Den, der læser udfaldet, kunne ikke se, hvor reglen er besluttet. Skriv hvem, hvor og hvornår, fx Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4.

                1 advarsel i 1 fil.
                Reglerne kan bruges: %d regler i %d filer. Heraf lokale: 1 (1 i stedet for en anden, 0 nye).
                """.formatted(antal(), filer() + 1), ""));
        assertThat(kør("test", mappe().toString(), "--regler", mappe().toString())
                        .kode())
                .isZero();
    }

    private static int antal() {
        return Regelmotor.standard().regler().size();
    }

    private static long filer() {
        return Regelmotor.standard().regler().stream()
                .map((Regel r) -> r.placering().fil())
                .distinct()
                .count();
    }

    @Test
    void hver_niende_regel_der_må_tilpasses_kan_det_og_dens_scenarier_består() throws IOException {
        tilpassede(9);
    }

    @Test
    @Tag("campaign")
    void hver_regel_der_må_tilpasses_kan_det_og_dens_scenarier_består() throws IOException {
        tilpassede(1);
    }

    private void tilpassede(int hver) throws IOException {
        Set<String> tilpasset = new TreeSet<>();
        Set<String> afvist = new TreeSet<>();
        Set<String> prøvede = new TreeSet<>(Set.of(ID, "FR-BORNHOLM-LEDER", "FR-ULOVLIG-15", "NP-K1"));
        List<Regel> alle = Regelmotor.standard().regler();
        for (int i = 0; i < alle.size(); i += hver) {
            prøvede.add(alle.get(i).id());
        }
        for (Regel regel : alle) {
            if (prøvede.contains(regel.id())
                    && !tilpasset.contains(regel.id())
                    && tilpas(regel.id()).kode() == 0) {
                tilpasset.add(regel.id());
            } else if (prøvede.contains(regel.id()) && !tilpasset.contains(regel.id())) {
                afvist.add(regel.id());
            }
        }

        assertThat(tilpasset).contains(ID, "FR-BORNHOLM-LEDER").doesNotContain("FR-ULOVLIG-15", "NP-K1");
        assertThat(afvist).contains("FR-ULOVLIG-15", "NP-K1");
        Koersel prøvet = kør("test", mappe().toString(), "--regler", mappe().toString());
        assertThat(prøvet.ud()).endsWith(" 0 fejlet.\n");
        assertThat(kør("forskel", mappe().toString()).ud())
                .endsWith("\n" + tilpasset.size() + " regler er erstattet, 0 er nye. De andre gælder uændret.\n")
                .doesNotContain("Grænsen");
        try (Stream<Path> filer = Files.walk(mappe())) {
            assertThat(filer.filter(f -> f.toString().endsWith(".drl"))).hasSize(tilpasset.size());
        }
    }

    @Test
    void lov_tilpasses_ikke() {
        assertThat(tilpas("FR-ULOVLIG-15")).isEqualTo(new Koersel(2, "", """
                FR-ULOVLIG-15 er lov (Barnets lov § 133, stk. 2; BEK nr. 1063 af 24/10/2019, § 6, stk. 1) og kan ikke tilpasses; kommunen kan hverken skærpe eller lempe den.
                Det, I kan, er at skrive en regel ved siden af, som siger noget mere, fx en opmærksomhed før lovens grænse:
                  indsatsregler ny JERES-ID --til ·/regler
                """));
        assertThat(mappe()).doesNotExist();
    }

    @Test
    void en_fil_der_findes_ændres_ikke() throws IOException {
        tilpas(ID);
        Files.writeString(fil(), "// mit\n");
        assertThat(tilpas(ID)).isEqualTo(new Koersel(2, "", """
                ·/regler/skolefravaer/fr-samlet-10.drl: findes allerede og er ikke ændret. Ret i den, eller vælg en anden mappe.
                """));
        assertThat(fil()).hasContent("// mit\n");
        Files.delete(fil());
        assertThat(tilpas(ID).kode()).as("scenarierne er der endnu").isEqualTo(2);
        assertThat(fil()).doesNotExist();
    }

    @Test
    void en_ukendt_regel_har_et_bud() {
        assertThat(tilpas("FR-SAMLET-11")).satisfies(k -> {
            assertThat(k.kode()).isEqualTo(2);
            assertThat(k.fejl()).startsWith("Ingen regel hedder FR-SAMLET-11.");
        });
    }

    @Test
    void forskellen_siges_med_ord() throws IOException {
        tilpasTil8();

        assertThat(kør("forskel", mappe().toString())).isEqualTo(new Koersel(0, """
                FR-SAMLET-10 (2020-01-01)  Bekymrende fravær
                  I stedet for skolefravaer/lokale-trin.drl, linje 24 (LOKALT_VALG).
                  • Grænsen for fraværsprocent er 8; nationalt standard er 10, lokalt valg.
                  Desuden, uden betydning for udfaldets status:
                  • @kilde er «Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4»; nationalt standard er «Lokal
                    standard (ingen kilde)».
                  • @forklaring er «Samlet fravær på 8 procent eller derover i de seneste 60 skoledage, uanset
                    type.»; nationalt standard er «Samlet fravær på 10 procent eller derover i de seneste 60
                    skoledage, uanset type.».

                1 regel er erstattet, 0 er nye. De andre gælder uændret.
                """, ""));
    }

    @Test
    void reglen_bruges_i_en_sag_og_begge_tekster_ses() throws IOException {
        tilpasTil8();
        Path sag = Files.writeString(rod.resolve("sag.json"), """
                {"sagId": "sag-1", "vurderingsdato": "2023-05-15",
                 "Vindue": [{"id": "seneste", "skoledage": 60, "fraværsdage": 5}]}
                """.replace("\"Vindue\"", "\"fakta\": {\"Vindue\"")
                .replace("]}\n", "]}}\n"));

        Koersel forklaret = kør("forklar", sag.toString(), "--regel", ID, "--regler", mappe().toString());

        assertThat(forklaret.fejl()).isEmpty();
        assertThat(forklaret.ud()).startsWith("""
                FR-SAMLET-10: Bekymrende fravær
                OPFYLDT (BEKYMRENDE) · LOKALT VALG
                Kilde: Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4
                """).endsWith("""
                Træder i stedet for FR-SAMLET-10 (2020-01-01), LOKALT VALG, skolefravaer/lokale-trin.drl, linje 24:
                  Kilde: Lokal standard (ingen kilde)
                  Reglen: Samlet fravær på 10 procent eller derover i de seneste 60 skoledage, uanset type.
                    when
                        Vindue( skoledage == 60, fraværsprocent >= 10 )   // 10 procent eller derover af de seneste 60 skoledage
                    then
                        konklusion.opmærksomhed();
                    end
                """);
        assertThat(kør("forklar", sag.toString(), "--regel", ID).ud()).contains("IKKE OPFYLDT");
        assertThat(kør("vis", ID, "--regler", mappe().toString()).ud())
                .contains(
                        "fraværsprocent >= 8 )",
                        "fraværsprocent >= 10 )",
                        "\nDen regel, den træder i stedet for, som den er skrevet\n")
                .contains("  Aftryk        ");
    }

    @Test
    void kopierede_scenarier_siger_hvad_der_er_anderledes_nu() throws IOException {
        tilpasTil8();

        Koersel prøvet = kør("test", mappe().toString(), "--regler", mappe().toString(), "--daekning");

        assertThat(prøvet.kode()).isEqualTo(4);
        assertThat(prøvet.ud())
                .as("et forslag, der kan sættes ind")
                .contains("        | id | skoledage | fraværsdage |\n"
                        + "        | v1 | 100       | 8           |\n"
                        + "      Når sagen");
        assertThat(prøvet.ud()).contains("Grænsen er 10 % af 60 skoledage: 5.5 dage er en halv dag under grænsen");
    }

    @Test
    void ny_skriver_en_regel_der_kan_bruges_som_den_er() {
        assertThat(kør("ny", "HAV-SAMTALE", "--til", mappe().toString())).isEqualTo(new Koersel(0, """
                Skrevet: ·/regler/skolefravaer/hav-samtale.drl
                Skrevet: ·/regler/skolefravaer/hav-samtale.feature

                Åbn regelfilen i en teksteditor, følg kommentarerne øverst, og gem. Så:
                  indsatsregler valider --regler ·/regler
                  indsatsregler test ·/regler --regler ·/regler --daekning
                  indsatsregler forskel ·/regler
                """, ""));
        assertThat(kør("test", mappe().toString(), "--regler", mappe().toString(), "--daekning"))
                .isEqualTo(new Koersel(0, """
                        7 scenarier: 7 bestået, 0 fejlet.

                        DÆKNING
                        13 af 13 mål er dækket (100 %).
                        """, ""));
    }

    @Test
    void ny_afviser_et_id_der_findes_eller_ikke_kan_bruges() {
        assertThat(kør("ny", ID, "--til", mappe().toString())).isEqualTo(new Koersel(2, "", """
                FR-SAMLET-10 findes allerede. En regel tilpasses med: indsatsregler tilpas FR-SAMLET-10 --til ·/regler
                """));
        for (String id : List.of("hav-samtale", "HAVNEBY", "HÅV-1", "1-2")) {
            assertThat(kør("ny", id, "--til", mappe().toString())).isEqualTo(new Koersel(2, "", """
                    ID skal være store bogstaver A-Z og cifre med mindst én bindestreg, fx HAV-SAMTALE (æ=AE, ø=OE, å=AA).
                    """));
        }
        assertThat(mappe()).doesNotExist();
    }

    @Test
    void praksis_slås_til_ved_navn() throws IOException {
        Path sag = Files.writeString(rod.resolve("sag.json"), """
                {"sagId": "sag-1", "vurderingsdato": "2023-05-15",
                 "fakta": {"Vindue": [{"id": "seneste", "skoledage": 60, "fraværsdage": 15}]}}
                """);

        assertThat(kør("vurder", sag.toString()).ud()).doesNotContain("BORNHOLM");
        assertThat(kør("vurder", sag.toString(), "--praksis", "bornholm").ud()).contains("FR-BORNHOLM-15-AF-60");
        assertThat(kør("vurder", sag.toString(), "--praksis", "bornhom")).isEqualTo(new Koersel(2, "", """
                Ingen kommunal praksis hedder bornhom. Der er: aalborg, aalborg-skole, boraas, bornholm, hedensted, herning, holstebro, ishoej, kl-eksempel-1, kl-eksempel-10, kl-eksempel-11, kl-eksempel-12, kl-eksempel-13, kl-eksempel-14, kl-eksempel-2, kl-eksempel-3, kl-eksempel-4-7, kl-eksempel-8, kl-eksempel-9-skole, kl-eksempel-9-specialskole, koebenhavn, koege, lolland, norge, odense, randers, ringsted, skolefravaer-dk, topi, varde, viborg, vordingborg.
                Måske mente du: bornholm
                """));
    }

    @Test
    void en_mappe_uden_regler_bruges_ikke() throws IOException {
        Files.createDirectories(mappe());
        for (String kommando : List.of("valider", "forskel")) {
            String[] argumenter = kommando.equals("forskel")
                    ? new String[] {kommando, mappe().toString()}
                    : new String[] {kommando, "--regler", mappe().toString()};
            assertThat(kør(argumenter))
                    .isEqualTo(new Koersel(2, "", "·/regler: i mappen er der ingen regelfiler (.drl).\n"));
        }
        assertThat(kør("vis", ID, "--regler", rod.resolve("nej").toString()))
                .isEqualTo(new Koersel(2, "", "·/nej: findes ikke.\n"));
    }
}
