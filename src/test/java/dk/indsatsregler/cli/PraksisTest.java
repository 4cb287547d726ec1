package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kommuners praksis i områderne: den nævner kommunen ved navn, og den kan slås fra. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PraksisTest {

    private static final Regelmotor ALT = Regelmotor.standard();

    @Test
    void hver_kommunal_regel_nævner_kommunen() {
        assertThat(ALT.regler())
                .filteredOn(r -> r.grundlag() == Grundlag.KOMMUNAL)
                .allMatch(r -> r.kilde().kommune() != null)
                .allMatch(r -> r.mærke().equals("KOMMUNAL · " + r.kilde().kommune()));
        assertThat(ALT.regler())
                .filteredOn(r -> r.kilde().kommune() != null && r.grundlag() != Grundlag.KOMMUNAL)
                .extracting(Regel::id, Regel::mærke)
                .containsExactly(tuple("BO-VED-6", "LOKALT VALG"));
        assertThat(ALT.regler().stream()
                        .filter(r -> r.id().equals("IT-OVERGANG"))
                        .map(Regel::mærke))
                .containsOnly("KOMMUNAL · Køge");
    }

    @ParameterizedTest
    @CsvSource({"koege, Køge, indsatstrappe", "helsingoer, Helsingør, boernelineal"})
    void slås_fra_ved_navn_og_resten_af_området_bliver(String navn, String kommune, String område) {
        Regelmotor uden = Regelmotor.bygger().udenPraksis(navn).byg();

        List<String> væk = versioner(ALT.regler().stream()
                .filter(r -> kommune.equals(r.kilde().kommune()) && r.område().equals(område))
                .toList());
        List<String> bliver = versioner(ALT.regler());
        bliver.removeAll(væk);
        assertThat(væk).isNotEmpty();
        assertThat(versioner(uden.regler())).isEqualTo(bliver);
        assertThat(uden.regelsæt().version()).isEqualTo(ALT.regelsæt().version() + " - " + navn);
        assertThat(uden.regelsæt().sha256()).isNotEqualTo(ALT.regelsæt().sha256());
    }

    private static List<String> versioner(List<Regel> regler) {
        return new ArrayList<>(regler.stream().map(Regel::version).toList());
    }

    @Test
    void praksis_uden_for_områderne_slås_stadig_til_ved_navn() {
        Regelmotor motor = Regelmotor.bygger()
                .udenPraksis("koege")
                .medKommunalPraksis("koege")
                .byg();

        assertThat(motor.regler().stream()
                        .filter(r -> "Køge".equals(r.kilde().kommune()))
                        .map(Regel::område))
                .containsOnly("kommunal/koege");
        assertThat(motor.regelsæt().version()).isEqualTo(ALT.regelsæt().version() + " + kommunal/koege - koege");
    }

    @Test
    void et_navn_der_ikke_findes_siges() {
        assertThatThrownBy(() -> Regelmotor.bygger().udenPraksis("køge").byg())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ingen kommunes praksis i områderne hedder køge. Der er: helsingoer, koege.\n"
                        + "Måske mente du: koege");
        assertThatThrownBy(() -> Regelmotor.bygger().udenPraksis("bornholm").valider())
                .hasMessage("Ingen kommunes praksis i områderne hedder bornholm. Der er: helsingoer, koege.");
    }

    @Test
    void kommunen_står_ved_mærket_i_resultatet_i_forklaringen_og_på_kommandolinjen() {
        String sag = Koersel.sag("48-afslutning-uden-modtager");
        Vurdering vurdering = ALT.vurder(SagJson.standard().læs(Koersel.indhold(sag)));

        assertThat(VurderingJson.skriv(vurdering)).contains("\"grundlag\":\"KOMMUNAL\",\"kommune\":\"Køge\",");
        assertThat(vurdering.forklar("IT-OVERGANG").tekst()).contains(") · KOMMUNAL · Køge\n");
        assertThat(Koersel.af("vurder", sag, "--alt").ud()).contains("KOMMUNAL · Køge");
        Koersel uden = Koersel.af("vurder", sag, "--alt", "--uden-praksis", "koege");
        assertThat(uden.kode()).isZero();
        assertThat(uden.ud()).doesNotContain("Køge").contains("IT-BORAAS-MAAL");
        assertThat(Koersel.af("vurder", sag, "--uden-praksis", "kege")).isEqualTo(new Koersel(2, "", """
                Ingen kommunes praksis i områderne hedder kege. Der er: helsingoer, koege.
                Måske mente du: koege
                """));
    }
}
