package dk.indsatsregler.cli;

import static dk.indsatsregler.cli.Koersel.sag;
import static dk.indsatsregler.cli.Koersel.ventet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.ForklaringJson;
import dk.indsatsregler.json.ForskelleJson;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.Skemaer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code forklar}, {@code vis}, {@code skema} og {@code --version}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForklarOgVisTest {

    private static final String ALLE =
            "Reglerne er: NP-HJEMME-NEJ, NP-K3-ALDER-NEJ, NP-K1, NP-K2, NP-K3, NP-OMFATTET, NP-HELT-SAERLIGE, NP-PRIORITET, NP-PRIORITET-NR-2, NP-ETABLERING, NP-PRIVAT, NP-RAMMER, NP-OPSOEGENDE, NP-OPSOEGENDE-UDESTAAR, NP-GENAABNING, NP-TEGN-FRAVAER, NP-TEGN-UNDERRETNING, NP-TEGN-SYGDOM, NP-TEGN-SAG, NP-TEGN-RUTINER, NP-K3-SPOERG, NP-K3-SKOEN, NP-K1-K2, NP-FORAELDRE-SPOERG, NP-MODSTRID-HJEMME, NP-K3-ALDER, NP-MODSTRID-BEHOV, NP-OMFATTET-LOKALT, NP-IKKE-OMFATTET, NP-SENERE.\n";

    @Test
    void forklaringen_på_10_årsdagen() {
        assertThat(Koersel.af("forklar", sag("14-paa-10-aars-dagen"), "--regel", "NP-K1"))
                .isEqualTo(new Koersel(0, ventet("forklar-14.txt"), ""));
    }

    @Test
    void en_forklaring_som_JSON_på_en_anden_dato() {
        String fil = sag("01-nr1-opfyldt");
        String ventet = ForklaringJson.skrivIndrykket(Regelmotor.standard()
                .vurder(SagJson.standard().læs(Koersel.indhold(fil), java.time.LocalDate.of(2020, 5, 18)))
                .forklar("NP-K1"));

        assertThat(Koersel.af("forklar", fil, "--regel=NP-K1", "--format=json", "--dato=2020-05-18"))
                .isEqualTo(new Koersel(0, ventet, ""));
        assertThat(ventet).contains("UDEN_FOR_GYLDIGHED");
    }

    @Test
    void en_ukendt_regel_giver_et_forslag() {
        assertThat(Koersel.af("forklar", sag("01-nr1-opfyldt"), "--regel", "np-omfatet"))
                .isEqualTo(new Koersel(
                        2, "", "Ingen regel i vurderingen hedder np-omfatet.\nMåske mente du: NP-OMFATTET\n" + ALLE));
        assertThat(Koersel.af("vis", "NP-OMFATET"))
                .isEqualTo(new Koersel(
                        2,
                        "",
                        "Ingen regel hedder NP-OMFATET.\nMåske mente du: NP-OMFATTET\nReglerne er: "
                                + Regelmotor.standard().regler().stream()
                                        .map(Regel::id)
                                        .distinct()
                                        .collect(Collectors.joining(", ", "", ".\n"))));
    }

    @Test
    void hvad_der_ville_ændre_et_udfald_som_tekst_og_som_JSON() {
        Forskelle forskelle = Regelmotor.standard()
                .vurder(SagJson.standard().læs(Koersel.indhold(sag("31-samlet-netop-10-procent"))))
                .forskelle("FR-SAMLET-15");
        assertThat(forskelle.tekst()).contains("* 9 dage i stedet for 6 dage: ");
        assertThat(Koersel.af("forklar", sag("31-samlet-netop-10-procent"), "--regel", "FR-SAMLET-15", "--hvad-hvis"))
                .isEqualTo(new Koersel(0, forskelle.tekst(), ""));
        assertThat(Koersel.af(
                        "forklar",
                        sag("31-samlet-netop-10-procent"),
                        "--regel=FR-SAMLET-15",
                        "--hvad-hvis",
                        "--format=json"))
                .isEqualTo(new Koersel(0, ForskelleJson.skrivIndrykket(forskelle), ""));
    }

    @Test
    void en_sag_der_ikke_findes_kan_ikke_forklares() {
        assertThat(Koersel.af("forklar", "nej.json", "--regel", "NP-K1"))
                .isEqualTo(new Koersel(2, "", "nej.json: findes ikke.\n"));
    }

    @Test
    void vis_viser_metadata_teksten_og_det_motoren_får() {
        assertThat(Koersel.af("vis", "NP-K3")).isEqualTo(new Koersel(0, ventet("vis-np-k3.txt"), ""));
    }

    @Test
    void skemaerne_skrives_som_de_er() {
        assertThat(Koersel.af("skema", "sag")).isEqualTo(new Koersel(0, Skemaer.sag(), ""));
        assertThat(Koersel.af("skema", "vurdering")).isEqualTo(new Koersel(0, Skemaer.vurdering(), ""));
    }

    @Test
    void versionen_nævner_bibliotek_og_regler() {
        var regler = Regelmotor.standard().regelsæt();

        Koersel kørsel = Koersel.af("--version");

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.ud())
                .matches("indsatsregler [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\nRegelsæt " + regler.version()
                        + ", SHA-256 " + regler.sha256() + "\n");
    }
}
