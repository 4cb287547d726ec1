package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RF-03: hvor en oplysning kommer fra, og om parten kender den. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OplystTest {

    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);

    private static Sag.Bygger bygger() {
        return Sag.bygger("sag-1", DAG)
                .med(Barn.med().fødselsdato(LocalDate.of(2014, 6, 12)))
                .med(Foraelder.med("mor").sektor(Sektor.SUNDHED).hjemsendt(false))
                .med(Foraelder.med("far").sektor(Sektor.SUNDHED))
                .medIngen(Underretning.class);
    }

    private static Map<String, Vaerdi> værdier(Sag sag) {
        return Regelmotor.standard().vurder(sag).oplysninger().stream()
                .collect(Collectors.toMap(Vaerdi::sti, Function.identity()));
    }

    @Test
    void det_der_er_sagt_om_et_felt_går_forud_for_det_om_hele_faktummet_og_om_typen() {
        Oplyst felt = Oplyst.om("Foraelder[mor].sektor").af(OplystAf.FORÆLDER, LocalDate.of(2020, 3, 28));
        Oplyst faktum = Oplyst.om("Foraelder[mor]").af(OplystAf.SAGSBEHANDLER, null);
        Oplyst type = Oplyst.om("Foraelder").kendtAfPart(true);

        Map<String, Vaerdi> værdier =
                værdier(bygger().oplyst(felt).oplyst(faktum).oplyst(type).byg());

        assertThat(værdier.get("Foraelder[mor].sektor").oplyst()).isEqualTo(felt);
        assertThat(værdier.get("Foraelder[mor].hjemsendt").oplyst()).isEqualTo(faktum);
        assertThat(værdier.get("Foraelder[far].sektor").oplyst()).isEqualTo(type);
        assertThat(værdier.get("Barn.fødselsdato").oplyst()).isNull();
        assertThat(værdier.get("Barn.fyldteÅr").oplyst()).isNull();
    }

    @Test
    void intet_udfald_bliver_et_andet() {
        Vurdering uden = Regelmotor.standard().vurder(bygger().byg());
        Vurdering med = Regelmotor.standard()
                .vurder(bygger().oplyst(Oplyst.om("Barn").tilUgunst(true).kendtAfPart(false))
                        .byg());

        assertThat(med.udfald()).isEqualTo(uden.udfald());
        assertThat(med.mangler()).isEqualTo(uden.mangler());
    }

    @Test
    void den_læses_og_skrives_med_sagen_og_følger_den_til_en_anden_dag() {
        String json = """
                {"format":"indsatsregler-sag-1","sagId":"sag-1","vurderingsdato":"2020-03-30",\
                "fakta":{"Barn":{"fødselsdato":"2014-06-12"},"Foraelder":[{"id":"mor","hjemsendt":false}]},\
                "oplyst":[{"om":"Barn.fødselsdato","oplystAf":"REGISTER","dato":"2020-03-01","kendtAfPart":true,"tilUgunst":false},\
                {"om":"Foraelder[mor]"}]}""";

        Sag sag = SagJson.standard().læs(json);

        assertThat(SagJson.standard().skriv(sag)).isEqualTo(json);
        assertThat(sag.på(DAG.plusDays(1)).oplyst()).isEqualTo(sag.oplyst()).hasSize(2);
        assertThat(VurderingJson.skriv(Regelmotor.standard().vurder(sag)))
                .contains(
                        "\"oplyst\":{\"om\":\"Barn.fødselsdato\",\"oplystAf\":\"REGISTER\",\"dato\":\"2020-03-01\",\"kendtAfPart\":true,\"tilUgunst\":false}");
    }

    // Intet forsvinder i stilhed: det, der er sagt om noget, sagen ikke har, afvises.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Barn.køn",
                "Barn.særligeBehov",
                "Barn.alder",
                "Foraelder[bror]",
                "Foraelder[far].hjemsendt",
                "Pasning",
                "Ting"
            })
    void det_der_er_om_noget_sagen_ikke_oplyser_afvises(String om) {
        Sag sag = bygger().oplyst(Oplyst.om(om)).byg();

        assertThatThrownBy(() -> Regelmotor.standard().vurder(sag))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("oplyst er om noget, sagen ikke oplyser. Skriv feltets sti, fx Foraelder[mor].sektor.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Barn", "Barn.fødselsdato", "Foraelder", "Foraelder[mor]", "Foraelder[mor].id", "Underretning"})
    void det_sagen_oplyser_kan_have_en_kilde(String om) {
        Regelmotor.standard().vurder(bygger().oplyst(Oplyst.om(om)).byg());
    }

    @Test
    void en_dag_efter_vurderingsdatoen_afvises_og_den_samme_dag_ikke() {
        Oplyst oplyst = Oplyst.om("Barn").af(OplystAf.SKOLE, DAG.plusDays(1));

        assertThatThrownBy(() ->
                        Regelmotor.standard().vurder(bygger().oplyst(oplyst).byg()))
                .hasMessage("oplyst.dato skal være senest på vurderingsdatoen.");
        Regelmotor.standard()
                .vurder(bygger().oplyst(oplyst.af(OplystAf.SKOLE, DAG)).byg());
    }

    @Test
    void to_linjer_om_det_samme_og_flere_end_1000_afvises() {
        Sag.Bygger bygger = bygger().oplyst(Oplyst.om("Barn"));

        assertThatThrownBy(() -> bygger.oplyst(Oplyst.om("Barn")))
                .hasMessage("oplyst kan kun have én linje om det samme.");
        for (int i = 1; i < Sag.FLEST_OPLYST; i++) {
            bygger.oplyst(Oplyst.om("Foraelder[f" + i + "]"));
        }
        assertThatThrownBy(() -> bygger.oplyst(Oplyst.om("Pasning"))).hasMessage("oplyst kan højst have 1000 linjer.");
    }

    @Test
    void intet_af_den_vises_af_toString_eller_en_fejl() {
        assertThat(Oplyst.om("Foraelder[mor]").af(OplystAf.SKOLE, DAG)).hasToString("Oplyst[…]");
        assertThatThrownBy(() -> Oplyst.om("Mor er syg"))
                .hasMessage("oplyst.om skal være et felt eller et faktum, fx Barn.fødselsdato eller Foraelder[mor].");
    }
}
