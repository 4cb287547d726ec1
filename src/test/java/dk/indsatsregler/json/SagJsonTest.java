package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Sag;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Farve;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.Ting;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.sag.noedpasning.Tegn;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SagJsonTest {

    private static final SagJson STANDARD = SagJson.standard();
    private static final SagJson PRØVE = new SagJson(ProeveOrdforraad.ordforråd());

    private static final String EKSEMPEL = """
            {"format":"indsatsregler-sag-1","sagId":"sag-1","vurderingsdato":"2020-03-30","omraader":["noedpasning"],"fakta":{\
            "Barn":{"fødselsdato":"2012-05-01","særligeBehov":null},\
            "Foraelder":[{"id":"mor","sektor":"SUNDHED"}],"Underretning":[]}}""";

    @Test
    void en_sag_læses() {
        Sag sag = STANDARD.læs(EKSEMPEL);

        assertThat(sag.id()).isEqualTo("sag-1");
        assertThat(sag.vurderingsdato()).isEqualTo("2020-03-30");
        assertThat(sag.områder()).containsExactly("noedpasning");
        assertThat(sag.fakta(Barn.class)).contains(List.of(Barn.med().fødselsdato(LocalDate.of(2012, 5, 1))));
        assertThat(sag.fakta(Foraelder.class))
                .contains(List.of(Foraelder.med("mor").sektor(Sektor.SUNDHED)));
        assertThat(sag.fakta(Underretning.class)).contains(List.of());
        assertThat(sag.fakta(Tegn.class)).isEmpty();
        assertThat(sag.fakta(Pasning.class)).isEmpty();
    }

    @Test
    void tekst_bytes_og_strøm_læses_ens() {
        byte[] bytes = EKSEMPEL.getBytes(StandardCharsets.UTF_8);

        assertThat(STANDARD.skriv(STANDARD.læs(bytes))).isEqualTo(STANDARD.skriv(STANDARD.læs(EKSEMPEL)));
        assertThat(STANDARD.skriv(STANDARD.læs(new ByteArrayInputStream(bytes))))
                .isEqualTo(STANDARD.skriv(STANDARD.læs(EKSEMPEL)));
        assertThat(STANDARD.læs(("\uFEFF" + EKSEMPEL).getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("sag-1");
    }

    @Test
    void en_dato_udefra_erstatter_sagens() {
        LocalDate dato = LocalDate.of(2020, 4, 1);

        assertThat(STANDARD.læs(EKSEMPEL, dato).vurderingsdato()).isEqualTo(dato);
        assertThat(STANDARD.læs("{\"sagId\":\"sag-1\"}", dato).vurderingsdato()).isEqualTo(dato);
        assertThat(STANDARD.læs(EKSEMPEL, null).vurderingsdato()).isEqualTo("2020-03-30");
    }

    @Test
    void null_er_det_samme_som_udeladt() {
        Sag sag = STANDARD.læs("""
                {"format":null,"sagId":"sag-1","vurderingsdato":"2020-03-30","omraader":null,
                 "fakta":{"Barn":null,"Foraelder":null,"Underretning":[]}}""");

        assertThat(sag.typer()).containsExactly(Underretning.class);
        assertThat(STANDARD.skriv(sag)).isEqualTo("""
                        {"format":"indsatsregler-sag-1","sagId":"sag-1","vurderingsdato":"2020-03-30","fakta":{"Underretning":[]}}""");
    }

    @Test
    void en_sag_skrives_i_ordforrådets_rækkefølge() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .med(Foraelder.med("mor").sektor(Sektor.ÆLDREPLEJE).samfundskritiskFunktion(true))
                .med(Foraelder.med("far"))
                .med(Barn.med().fødselsdato(LocalDate.of(2012, 5, 1)))
                .område("noedpasning")
                .byg();

        assertThat(STANDARD.skrivIndrykket(sag)).isEqualTo("""
                        {
                          "format": "indsatsregler-sag-1",
                          "sagId": "sag-1",
                          "vurderingsdato": "2020-03-30",
                          "omraader": [
                            "noedpasning"
                          ],
                          "fakta": {
                            "Barn": {
                              "fødselsdato": "2012-05-01"
                            },
                            "Foraelder": [
                              {
                                "id": "far"
                              },
                              {
                                "id": "mor",
                                "sektor": "ÆLDREPLEJE",
                                "samfundskritiskFunktion": true
                              }
                            ]
                          }
                        }
                        """);
    }

    @Test
    void hver_slags_felt_kommer_uskadt_frem_og_tilbage() {
        Ene ene = new Ene(
                7,
                new BigDecimal("0.10"),
                Spaend.mellem(5, 11),
                true,
                Farve.BLÅ,
                LocalDate.of(2020, 2, 29),
                Haendelse.IKKE_SKET,
                LocalDateTime.of(2020, 3, 18, 14, 30),
                false,
                null);
        Ting ting = new Ting(
                "t-1",
                null,
                null,
                Spaend.præcis(new BigDecimal("12345678901234567890.00000000000000000001")),
                null,
                null,
                null);
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .med(ene)
                .med(ting)
                .byg();

        String skrevet = PRØVE.skriv(sag);
        Sag læst = PRØVE.læs(skrevet);

        assertThat(skrevet).isEqualTo("""
                        {"format":"indsatsregler-sag-1","sagId":"sag-1","vurderingsdato":"2020-03-30","fakta":{\
                        "Ting":[{"id":"t-1","spænd":12345678901234567890.00000000000000000001}],\
                        "Ene":{"tal":7,"brøk":0.10,"spænd":{"fra":5,"til":11},"ja":true,"farve":"BLÅ","dag":"2020-02-29",\
                        "hændelse":"IKKE_SKET","tidspunkt":"2020-03-18T14:30","skøn":false}}}""");
        assertThat(læst.fakta(Ene.class)).contains(List.of(ene));
        assertThat(læst.fakta(Ting.class)).contains(List.of(ting));
        assertThat(PRØVE.skriv(læst)).isEqualTo(skrevet);
    }

    @Test
    void en_hændelse_er_en_dato_eller_ikke_sket() {
        Sag sag = PRØVE.læs("""
                {"sagId":"s","vurderingsdato":"2020-03-30","fakta":{"Ene":{"hændelse":"2020-03-18"}}}""");

        assertThat(sag.fakta(Ene.class).orElseThrow())
                .extracting(e -> ((Ene) e).hændelse())
                .containsExactly(Haendelse.den(LocalDate.of(2020, 3, 18)));
    }

    @Test
    void et_helt_tal_må_skrives_som_decimaltal_uden_brøkdel() {
        Sag sag = PRØVE.læs("""
                {"sagId":"s","vurderingsdato":"2020-03-30","fakta":{"Ene":{"tal":1.2e1,"brøk":1E-2}}}""");

        assertThat(sag.fakta(Ene.class).orElseThrow())
                .extracting(e -> ((Ene) e).tal(), e -> ((Ene) e).brøk())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(12, new BigDecimal("0.01")));
    }

    @Test
    void en_sag_med_en_type_udenfor_ordforrådet_skrives_ikke() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .medIngen(Ting.class)
                .byg();

        assertThatThrownBy(() -> STANDARD.skriv(sag))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("Ting er ikke en faktatype, reglerne kender.");
    }

    @Test
    void et_tal_der_ikke_kan_læses_igen_skrives_ikke() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .med(new Ting("t", null, new BigDecimal("1e999999999"), null, null, null, null))
                .byg();

        assertThatThrownBy(() -> PRØVE.skriv(sag)).hasMessage("Ting.brøk har for mange cifre.");
    }

    @Test
    void et_område_der_ligner_et_cpr_nummer_skrives_ikke() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .område("010112-1234")
                .byg();

        assertThatThrownBy(() -> STANDARD.skriv(sag)).hasMessage("omraader skal være navne på mapper med regler.");
    }
}
