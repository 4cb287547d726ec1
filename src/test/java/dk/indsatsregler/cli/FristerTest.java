package dk.indsatsregler.cli;

import static dk.indsatsregler.cli.Koersel.sag;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.cli.overblik.CalendarText;
import dk.indsatsregler.cli.overblik.CaseDeadline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FristerTest {

    private static final String PÅSKE = sag("73-underretning-aftenen-foer-paaske");
    private static final String UNDERSØGELSE = sag("71-undersoegelse-over-tiden");

    @Test
    void det_der_forfalder_står_efter_dato() {
        Koersel kørsel = Koersel.af("frister", PÅSKE, UNDERSØGELSE);

        assertThat(kørsel.fejl()).isEmpty();
        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.ud()).isEqualTo("""
                Frister pr. 10. april 2026

                20. marts 2026
                  · eksempel-71: Undersøgelsen afsluttes senest 4 måneder efter opmærksomheden: OVERSKREDET med 21
                    dage. · SB-4-MAANEDER

                2. april 2026
                  · eksempel-73: Vurdering inden for 24 timer (underretning u1): i dag. · SB-24-TIMER

                11. april 2026
                  · eksempel-73: Bekræftelse inden for 6 hverdage (underretning u1): løber. · SB-6-HVERDAGE

                Rådgivning, ikke en afgørelse: en sagsbehandler afgør.
                """);
    }

    @Test
    void kalenderen_har_kun_mærket_og_et_neutralt_navn() {
        Koersel kørsel = Koersel.af("frister", PÅSKE, "--format", "ics");

        assertThat(kørsel.kode()).isZero();
        assertThat(kørsel.ud().lines()).containsExactly("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//indsatsregler//frister//DA
                BEGIN:VEVENT
                UID:eksempel-73-SB-24-TIMER-u1@indsatsregler
                DTSTAMP:20260402T000000Z
                DTSTART:20260402T173000Z
                SUMMARY:eksempel-73: Vurdering inden for 24 timer
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:eksempel-73-SB-6-HVERDAGE-u1@indsatsregler
                DTSTAMP:20260402T000000Z
                DTSTART;VALUE=DATE:20260411
                SUMMARY:eksempel-73: Bekræftelse inden for 6 hverdage
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.lines().toArray(String[]::new));
        assertThat(kørsel.ud()).contains("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void to_sager_med_ét_mærke_mister_ingen_frist_i_kalenderen() {
        assertThat(Koersel.af("frister", UNDERSØGELSE, UNDERSØGELSE, UNDERSØGELSE, "--format", "ics")
                        .ud()
                        .lines()
                        .filter(linje -> linje.startsWith("UID:")))
                .containsExactly(
                        "UID:eksempel-71-SB-4-MAANEDER@indsatsregler",
                        "UID:eksempel-71-SB-4-MAANEDER_2@indsatsregler",
                        "UID:eksempel-71-SB-4-MAANEDER_3@indsatsregler");
    }

    @Test
    void ingen_regel_kan_få_kalenderen_til_at_sige_hvorfor_der_er_en_sag() {
        List<String> aldrig = List.of(
                "vold",
                "overgreb",
                "ære",
                "misbrug",
                "vanrøgt",
                "kontrol",
                "forældre",
                "plejefamilie",
                "institution",
                "anbring");
        Regelmotor.standard().regler().forEach(regel -> {
            var frist = new dk.indsatsregler.Sagsfrist(
                    regel,
                    null,
                    null,
                    new dk.indsatsregler.Frist("x", java.time.LocalDateTime.of(2026, 1, 2, 23, 59), null, null));
            CaseDeadline deadline = new CaseDeadline("sag-1", frist);
            String ics = CalendarText.of(List.of(deadline), java.time.LocalDate.of(2026, 1, 1));
            String navn = deadline.neutralStep().toLowerCase(Locale.ROOT);

            assertThat(aldrig).as(regel.id()).noneMatch(navn::contains);
            assertThat(ics.lines())
                    .allMatch(linje -> linje.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        });
    }

    @Test
    void med_klokkeslæt_regnes_timerne_til_minuttet() {
        assertThat(Koersel.af("frister", PÅSKE, "--tid", "19:30").ud()).contains("24 timer (underretning u1): i dag.");
        assertThat(Koersel.af("frister", PÅSKE, "--tid", "19:31").ud())
                .contains("24 timer (underretning u1): OVERSKREDET med 1 minut.");
        for (String forkert : List.of("25:00", "24:00", "9:5")) {
            assertThat(Koersel.af("frister", PÅSKE, "--tid", forkert).fejl())
                    .contains("skal være et klokkeslæt, skrevet som 14:30.");
        }
    }

    @Test
    void json_står_efter_dato_med_sagens_mærke_først() {
        String json =
                Koersel.af("frister", PÅSKE, UNDERSØGELSE, "--format", "json").ud();

        assertThat(json).startsWith("""
                {
                  "format": "indsatsregler-frister-1",
                  "vurderingsdato": "2026-04-10",
                  "frister": [
                    {
                      "sagId": "eksempel-71",
                      "regel": "SB-4-MAANEDER",
                """);
        assertThat(json.indexOf("SB-4-MAANEDER"))
                .isLessThan(json.indexOf("SB-24-TIMER"))
                .isPositive();
    }

    @Test
    void skoledage_tælles_efter_kommunens_kalender_og_er_ukendt_uden(@TempDir Path mappe) throws IOException {
        Path regler = Files.createDirectories(mappe.resolve("regler/kommunal/havneby"));
        Files.writeString(regler.resolve("svar.drl"), """
                rule "HAV-SVAR: Svar inden for 3 skoledage"
                    @kilde( "Havneby Kommune" )
                    @grundlag( KOMMUNAL )
                    @kommune( "Havneby" )
                    @udsagn( "SY-04" )
                    @forklaring( "Der svares inden for 3 skoledage." )
                    @handling( "Svar." )
                    @ansvarlig( "Skolen" )
                    @frist( "Undersoegelse.opmærksom + 3 skoledage" )
                    @gyldigFra( "2020-01-01" )
                when
                    Undersoegelse( opmærksom != Haendelse.IKKE_SKET )
                then
                    konklusion.anbefaling();
                end
                """);
        Path sagen = Files.writeString(mappe.resolve("sag.json"), """
                {"sagId":"s1","vurderingsdato":"2025-10-10","omraader":["kommunal/havneby"],
                 "fakta":{"Undersoegelse":{"opmærksom":"2025-10-09"}}}""");
        Path kalender = Files.writeString(mappe.resolve("skole.json"), """
                {"fra":"2025-08-11","til":"2025-10-22","skolefri":[{"fra":"2025-10-13","til":"2025-10-17"}]}""");
        String[] kald = {
            "frister", sagen.toString(), "--regler", mappe.resolve("regler").toString()
        };

        assertThat(Koersel.af(kald).ud())
                .contains("IKKE KENDT")
                .contains("HAV-SVAR")
                .contains("kan ikke regnes ud uden en skolekalender, der dækker dagene");
        assertThat(Koersel.af(Stream.concat(Stream.of(kald), Stream.of("--skolekalender", kalender.toString()))
                                .toArray(String[]::new))
                        .ud())
                .contains("21. oktober 2025")
                .contains("HAV-SVAR");
        Files.writeString(kalender, "{\"fra\":\"2025-08-11\",\"skoleferie\":[]}");
        assertThat(Koersel.af(Stream.concat(Stream.of(kald), Stream.of("--skolekalender", kalender.toString()))
                                .toArray(String[]::new))
                        .fejl())
                .isEqualTo("Skolekalenderen kan ikke bruges: feltet kan kun være fra, til eller skolefri.\n");
    }
}
