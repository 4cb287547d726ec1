package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.json.Kvittering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KvitteringKommandoTest {

    private static final String SAG = Koersel.sag("14-paa-10-aars-dagen");

    @TempDir
    private Path mappe;

    private String fil(String navn) {
        return mappe.resolve(navn).toString();
    }

    private String skriv(String navn, String tekst) throws IOException {
        return Files.writeString(mappe.resolve(navn), tekst).toString();
    }

    @Test
    void kvitterer_pakker_og_spiller_igen() throws IOException {
        String beslutninger = skriv(
                "b.json",
                "[{\"regel\":\"NP-K1\",\"valg\":\"AFVEGET\",\"rolle\":\"leder\",\"dato\":\"2020-03-30\",\"tekst\":\"Barnet passes.\"}]");
        Koersel kvitteret = Koersel.af(
                "kvittering", SAG, "--praksis", "bornholm", "--beslutninger", beslutninger, "--til", fil("k.json"));
        Kvittering kvittering = Kvittering.læs(Files.readAllBytes(mappe.resolve("k.json")));
        Koersel pakket = Koersel.af("pak", "--praksis", "bornholm", "--til", fil("r.regelpakke"));

        assertThat(kvitteret.kode()).isZero();
        assertThat(kvitteret.ud())
                .startsWith("JOURNALNOTAT\n")
                .contains("AFVEGET · NP-K1", "    Barnet passes.\n", "SHA-256: " + kvittering.sha256());
        assertThat(pakket.kode()).isZero();
        assertThat(pakket.ud()).contains("Pakkens SHA-256: ", "Regelsættets SHA-256: ");
        assertThat(Koersel.af(
                        "genspil", fil("k.json"), "--pakke", fil("r.regelpakke"), "--sha256", kvittering.sha256()))
                .isEqualTo(new Koersel(0, "SAMME UDFALD som i kvitteringen.\n", ""));
        assertThat(Koersel.af(
                                "kvittering",
                                SAG,
                                "--pakke",
                                fil("r.regelpakke"),
                                "--beslutninger",
                                beslutninger,
                                "--format",
                                "json")
                        .ud())
                .isEqualTo(kvittering.json() + "\n");
        Koersel vurderet = Koersel.af("vurder", SAG, "--pakke", fil("r.regelpakke"));
        assertThat(vurderet).isEqualTo(Koersel.af("vurder", SAG, "--praksis", "bornholm"));
    }

    @Test
    void andre_regler_giver_slutkode_4_naar_udfaldet_er_et_andet() throws IOException {
        Koersel.af("kvittering", Koersel.sag("31-samlet-netop-10-procent"), "--til", fil("k.json"));
        Koersel.af("tilpas", "FR-SAMLET-10", "--til", fil("regler"));
        Path regel = mappe.resolve("regler/skolefravaer/fr-samlet-10.drl");
        Files.writeString(regel, Files.readString(regel).replace("fraværsprocent >= 10 ", "fraværsprocent >= 11 "));
        Koersel igen = Koersel.af("genspil", fil("k.json"), "--regler", fil("regler"));

        assertThat(igen.kode()).isEqualTo(4);
        assertThat(igen.ud())
                .startsWith("ANDRE UDFALD end i kvitteringen.\n  REGELSAET ")
                .contains("  UDFALD FR-SAMLET-10: status var OPFYLDT, er IKKE_OPFYLDT.\n");
        assertThat(Koersel.af("genspil", fil("k.json"), "--regler", fil("regler"), "--format", "json")
                        .ud())
                .startsWith("{\n  \"format\": \"indsatsregler-genspil-1\",\n  \"sammeUdfald\": false,");
    }

    @Test
    void uden_oplysninger_spilles_igen_med_sagen_og_dens_salt() throws IOException {
        Koersel kvitteret =
                Koersel.af("kvittering", SAG, "--salt", fil("salt"), "--til", fil("k.json"), "--format", "json");
        String salt = Files.readString(mappe.resolve("salt"));

        assertThat(kvitteret.ud()).doesNotContain("fødselsdato").doesNotContain(salt.strip());
        assertThat(salt).matches("[0-9a-f]{32}\n");
        assertThat(Koersel.af("kvittering", SAG, "--salt", fil("salt"), "--format", "json")
                        .ud())
                .isEqualTo(kvitteret.ud());
        assertThat(Koersel.af("genspil", fil("k.json"), "--sag", SAG, "--salt", fil("salt"))
                        .ud())
                .isEqualTo("SAMME UDFALD som i kvitteringen.\n");
        assertThat(Koersel.af("genspil", fil("k.json")))
                .isEqualTo(
                        new Koersel(
                                2,
                                "",
                                "Kvitteringen har ikke sagens oplysninger, kun deres SHA-256. Giv sagen (--sag) og dens salt (--salt).\n"));
        assertThat(Koersel.af("genspil", fil("k.json"), "--sag", SAG).kode()).isEqualTo(2);
        assertThat(Koersel.af("genspil", fil("k.json"), "--sag", SAG, "--salt", skriv("andet", "0".repeat(32)))
                        .ud())
                .startsWith("SAMME UDFALD")
                .contains("OPLYSNING oplysninger: Sagen eller saltet er ikke det");
    }

    @Test
    void en_aendret_kvittering_en_anden_hash_og_det_der_ikke_kan_laeses_siges() throws IOException {
        Koersel.af("kvittering", SAG, "--til", fil("k.json"));
        String ændret = skriv(
                "andet.json",
                Files.readString(mappe.resolve("k.json"))
                        .replaceFirst("\"status\":\"UAFKLARET\"", "\"status\":\"OPFYLDT\""));

        assertThat(Koersel.af("genspil", ændret).kode()).isEqualTo(2);
        assertThat(Koersel.af("genspil", ændret).fejl())
                .matches(
                        ".*andet.json: kvitteringen er afvist. /udfald/[0-9]+: er ikke, som kvitteringen blev udstedt: [A-Z0-9-]+\\.\n");
        assertThat(Koersel.af("genspil", fil("k.json"), "--sha256", "0").fejl())
                .startsWith("Kvitteringen er en anden: dens SHA-256 er ");
        assertThat(Koersel.af("genspil", fil("ingen.json")).fejl()).endsWith("ingen.json: findes ikke.\n");
        assertThat(Koersel.af("genspil", fil("k.json"), "--pakke", fil("k.json"))
                        .fejl())
                .startsWith("Regelpakken kan ikke bruges: ");
        assertThat(Koersel.af("genspil", fil("k.json"), "--pakke", fil("ingen")).fejl())
                .endsWith("ingen: findes ikke.\n");
        assertThat(Koersel.af("vurder", SAG, "--pakke", fil("k.json"), "--praksis", "bornholm")
                        .kode())
                .isEqualTo(2);
        assertThat(Koersel.af("kvittering", SAG, "--beslutninger", skriv("b.json", "{}"))
                        .fejl())
                .endsWith("b.json: linje 1, kolonne 1: Beslutninger skal være en liste: [ { … } ].\n");
        assertThat(
                        Koersel.af(
                                "kvittering",
                                SAG,
                                "--beslutninger",
                                skriv(
                                        "c.json",
                                        "[{\"regel\":\"NP-X\",\"valg\":\"FULGT\",\"rolle\":\"leder\",\"dato\":\"2020-03-30\"}]")))
                .isEqualTo(new Koersel(2, "", "Vurderingen har intet udfald af reglen NP-X.\n"));
        assertThat(Koersel.af("pak", "--til", mappe.toString()).fejl()).endsWith(": kan ikke skrives.\n");
        assertThat(Koersel.af("kvittering", SAG, "--til", mappe.toString()).fejl())
                .endsWith(": kan ikke skrives.\n");
    }

    @Test
    void et_salt_uden_kvittering_bliver_ikke_liggende() throws IOException {
        String optaget = skriv("optaget", "et brev");

        assertThat(Koersel.af("kvittering", SAG, "--salt", fil("salt"), "--til", optaget)
                        .kode())
                .isEqualTo(2);
        assertThat(mappe.resolve("salt")).doesNotExist();
        skriv("salt", "0".repeat(32) + "\n");
        assertThat(Koersel.af("kvittering", SAG, "--salt", fil("salt"), "--til", optaget)
                        .kode())
                .isEqualTo(2);
        assertThat(mappe.resolve("salt")).hasContent("0".repeat(32));
    }

    @Test
    void genspil_bruger_ikke_stille_en_anden_dag_end_den_i_kvitteringen() {
        Koersel.af("kvittering", SAG, "--til", fil("k.json"));
        String sha =
                Koersel.af("genspil", fil("k.json"), "--sha256", "0").fejl().replaceFirst("(?s).* er (.*)\\.\n", "$1");

        for (String[] valg : new String[][] {{"--dato", "2021-03-30"}, {"--tid", "10:00"}, {"--salt", fil("k.json")}}) {
            Koersel kørt = Koersel.af("genspil", fil("k.json"), valg[0], valg[1]);

            assertThat(kørt.kode()).isEqualTo(2);
            assertThat(kørt.fejl()).startsWith("--dato, --tid, --skolekalender og --salt hører til --sag; ");
        }
        assertThat(Koersel.af("genspil", fil("k.json"), "--sha256", sha.toUpperCase(java.util.Locale.ROOT))
                        .ud())
                .isEqualTo("SAMME UDFALD som i kvitteringen.\n");
    }

    @Test
    void et_CPR_nummer_i_en_beslutning_afvises_hvor_det_end_staar_og_hvordan_det_er_skrevet() throws IOException {
        String beslutning =
                "[{\"regel\":\"NP-K1\",\"valg\":\"AFVEGET\",\"rolle\":\"leder\",\"dato\":\"2020-03-30\",\"tekst\":\"x\"}]";
        for (String forkert : java.util.List.of(
                beslutning.replace("leder", "010203-1234"),
                beslutning.replace("NP-K1", "010203-1234"),
                beslutning.replace("\"x\"", "\"0102031234\""),
                beslutning.replace("\"x\"", "\"se 010203\u20111234\""),
                beslutning.replace("\"x\"", "\"se 010203\u200b1234\""),
                beslutning.replace("\"x\"", "\"se 010203\u00a01234\""),
                beslutning.replace(
                        "\"x\"", "\"se \uff10\uff11\uff10\uff12\uff10\uff13\uff0d\uff11\uff12\uff13\uff14\""))) {
            Koersel kørt = Koersel.af("kvittering", SAG, "--beslutninger", skriv("b.json", forkert));

            assertThat(kørt.kode()).isEqualTo(2);
            assertThat(kørt.fejl())
                    .contains("ligner et CPR-nummer; et CPR-nummer må ikke stå i en liste af beslutninger.");
        }
        assertThat(Koersel.af("kvittering", SAG, "--beslutninger", skriv("tom.json", ""))
                        .fejl())
                .endsWith("tom.json: Beslutninger skal være en liste: [ { … } ].\n");
    }
}
