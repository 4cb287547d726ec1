package dk.indsatsregler.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.bekymring.Udredning;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En pligt er først gjort, når nogen har sagt det: hvad der ellers ligner en henvisning til den, er ikke et svar. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutstandingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

    @Test
    void en_regel_der_siger_at_pligten_udestår_siger_også_når_den_ikke_gør() {
        assertThat(gjort("Udfald( regel == \"PR-PLIGT\" )\n    Bekymring( underrettet == false )"))
                .isTrue();
    }

    @Test
    void et_id_i_en_kommentar_er_ingen_henvisning() {
        assertThat(gjort("Bekymring( underrettet == false )   // \"PR-PLIGT\" og Udfald( regel == \"PR-PLIGT\" )"))
                .isFalse();
    }

    @Test
    void en_gruppe_med_samme_navn_er_ingen_henvisning() {
        assertThat(gjort("Gruppe( navn == \"PR-PLIGT\", opfyldte >= 1 )\n    Bekymring( underrettet == false )"))
                .isFalse();
    }

    @Test
    void en_regel_der_gælder_hvor_pligten_ikke_gør_siger_intet_om_den() {
        assertThat(gjort("not Udfald( regel == \"PR-PLIGT\" )\n    Bekymring( registreret == true )"))
                .isFalse();
    }

    @Test
    void det_der_udestår_hvor_pligten_ikke_gælder_står_for_sig_selv() {
        Vurdering vurdering = motor("not Udfald( regel == \"PR-PLIGT\" )\n    Bekymring( registreret == true )")
                .vurder(sag(
                        Bekymring.med().registreret(true).særligStøtte(false).underrettet(true)));

        assertThat(vurdering.udfald("PR-UDESTAAR").erOpfyldt()).isTrue();
        assertThat(Overviews.of(vurdering).parts().toString()).contains("PR-UDESTAAR");
    }

    /** Barnets lov § 20: at fagfolk er inddraget, og andre børn vurderet, er ikke en gennemført undersøgelse. */
    @Test
    void et_led_i_en_pligt_er_ikke_pligten() {
        Vurdering vurdering = Regelmotor.standard()
                .vurder(Sag.bygger("sag-1", DAG)
                        .med(Barn.med().fødselsdato(LocalDate.of(2016, 5, 1)))
                        .med(Bekymring.med().overgreb(true))
                        .med(Udredning.med().fagfolkInddraget(true).andreBørnVurderet(true))
                        .byg());

        assertThat(vurdering.udfald("UN-UNDERSOEGELSE").erOpfyldt()).isTrue();
        assertThat(new Outstanding(vurdering).isDone(vurdering.udfald("UN-UNDERSOEGELSE")))
                .isFalse();
    }

    private static boolean gjort(String når) {
        Vurdering vurdering = motor(når)
                .vurder(sag(Bekymring.med().registreret(true).særligStøtte(true).underrettet(true)));
        assertThat(vurdering.udfald("PR-PLIGT").erOpfyldt()).isTrue();
        return new Outstanding(vurdering).isDone(vurdering.udfald("PR-PLIGT"));
    }

    private static Sag sag(Bekymring bekymring) {
        return Sag.bygger("sag-1", DAG).område("underretning").med(bekymring).byg();
    }

    private static Regelmotor motor(String når) {
        String fil = regel(
                        "PR-PLIGT",
                        "    @handling( \"Underret.\" )\n    @ansvarlig( \"Skolen\" )\n    @gruppe( \"PR-PLIGT\" )\n",
                        "Bekymring( særligStøtte == true )",
                        "pligt()")
                + regel("PR-UDESTAAR", "", når, "udestår()");
        return Regelmotor.bygger()
                .medRegelfil("underretning/proeve.drl", fil.getBytes(StandardCharsets.UTF_8))
                .byg();
    }

    private static String regel(String id, String mere, String når, String så) {
        return "rule \"" + id
                + ": Prøve\"\n    @kilde( \"Prøvelovens § 1\" )\n    @grundlag( LOV )\n    @udsagn( \"IT-40\" )\n"
                + "    @forklaring( \"Prøve.\" )\n" + mere + "    @gyldigFra( \"2020-01-01\" )\nwhen\n    " + når
                + "\nthen\n    konklusion." + så + ";\nend\n\n";
    }
}
