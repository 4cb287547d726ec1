package dk.indsatsregler.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.proeve.Ene;
import dk.indsatsregler.proeve.Modtagelse;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.Ting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Det på siden, som reglerne om nødpasning ikke bruger: frister, spærringer, vidner, trin og det, ingen kan svare på. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UdfaldstekstTest {

    private static final String HOVED = """
                @kilde( "Prøve" )
                @grundlag( LOV )
                @udsagn( "NP-03" )
                @forklaring( "Prøve." )
            """;

    private static String regel(String id, String metadata, String når, String så) {
        return "rule \"" + id + ": Prøve\"\n" + HOVED + metadata + "    @gyldigFra( \"2020-01-01\" )\nwhen\n    " + når
                + "\nthen\n    konklusion." + så + ";\nend\n\n";
    }

    private static final String HANDLING = """
                @handling( "Gør det." )
                @ansvarlig( "Sagsbehandleren" )
            """;

    private static String side(Sag sag, String... regler) {
        Regelmotor motor = new DefaultRegelmotorBygger(ProeveOrdforraad.ordforråd())
                .medRegelfil("proeve/a.drl", String.join("", regler).getBytes(StandardCharsets.UTF_8))
                .byg();
        String tekst = AssessmentText.all(motor.vurder(sag), null, false);
        // Reglerne for sig; siden over dem er prøvet andetsteds.
        return tekst.substring(tekst.indexOf("\n\nHVER REGEL FOR SIG") + 2);
    }

    private static Sag.Bygger sag() {
        return Sag.bygger("proeve", LocalDate.of(2020, 3, 30)).område("proeve");
    }

    private static Ene ene(Integer tal, Boolean ja) {
        return new Ene(tal, null, null, ja, null, null, null, null, null, null);
    }

    @Test
    void en_frist_for_hvert_vidne() {
        Sag sag = sag().med(new Modtagelse("m1", LocalDateTime.of(2020, 3, 29, 14, 30), null))
                .med(new Modtagelse("m2", null, null))
                .byg();

        assertThat(side(
                        sag,
                        regel(
                                "PR-FRIST",
                                HANDLING + "    @frist( \"Modtagelse.modtaget + 24 timer\" )\n",
                                "exists Modtagelse()",
                                "pligt()")))
                .isEqualTo("""
                        HVER REGEL FOR SIG: 1 opfyldt

                        TIL HANDLING (opfyldt)
                          ✓ PR-FRIST  Prøve (pligt)
                              Grundlag     LOV · Prøve
                              Handling     Gør det.
                              Ansvarlig    Sagsbehandleren
                              Frist        (modtagelse m1): 30. marts 2020 kl. 14.30, i dag (24 timer).
                              Frist        (modtagelse m2): kan ikke regnes ud, før der er svaret på modtaget (24 timer).

                        Rådgivning, ikke en afgørelse: en sagsbehandler afgør.
                        """);
    }

    @Test
    void en_spærring_nævner_det_der_spærrer() {
        Sag sag = sag().med(ene(7, true)).medIngen(Ting.class).byg();

        assertThat(side(
                        sag,
                        regel("PR-SPAER", "", "Ene( tal > 5 )", "spærrer( Emne.HENVISNING )"),
                        regel(
                                "PR-HENVIS",
                                HANDLING + "    @emne( \"HENVISNING\" )\n",
                                "Ene( ja == true )",
                                "henvisning()"),
                        regel("PR-INGEN", "", "not Ting( tal > 5 )", "opmærksomhed()")))
                .isEqualTo("""
                        HVER REGEL FOR SIG: 3 opfyldt

                        TIL HANDLING (opfyldt)
                          ✓ PR-HENVIS  Prøve (henvisning)
                              Grundlag     LOV · Prøve
                              Fordi        ja er ja
                              Handling     Gør det.
                              Ansvarlig    Sagsbehandleren
                              Spærring     SPÆRRET: PR-SPAER

                        OPFYLDT
                          ✓ PR-SPAER  Prøve (spærrer)
                              Grundlag     LOV · Prøve
                              Fordi        tal er 7 (over 5)
                          ✓ PR-INGEN  Prøve (opmærksomhed)
                              Grundlag     LOV · Prøve
                              Fordi        not Ting( tal > 5 )

                        Rådgivning, ikke en afgørelse: en sagsbehandler afgør.
                        """);
    }

    @Test
    void det_ingen_kan_svare_på_og_trin_der_står_i_regnestykket() {
        Sag sag = sag().med(ene(0, null))
                .med(new Ting("t1", 9, null, null, null, null, null))
                .byg();

        assertThat(side(
                        sag,
                        regel("PR-LOFT", "", "Ene( tal == 0 )", "højstTrin( Skala.BARN, 5 )"),
                        regel("PR-MAALT", "", "Ene( uopgørlig > 5 )", "opmærksomhed()"),
                        regel("PR-INGEN", "", "not Ting( tal > 5 )", "opmærksomhed()")))
                .isEqualTo("""
                        HVER REGEL FOR SIG: 1 opfyldt, 1 uafklaret, 1 ikke opfyldt

                        UAFKLARET (tallene er spørgsmålene ovenfor)
                          ? PR-MAALT  Prøve (opmærksomhed)
                              Resultat     KAN IKKE OPGØRES
                              Grundlag     LOV · Prøve
                              Venter på    intet svar kan afgøre den; det, den måler på, kan ikke opgøres

                        IKKE OPFYLDT
                          ✗ PR-INGEN  Prøve (opmærksomhed)
                              Grundlag     LOV · Prøve
                              Fordi        Ting[t1]: tal er 9; må ikke være over 5

                        Rådgivning, ikke en afgørelse: en sagsbehandler afgør.
                        """);
    }
}
