package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Skolekalender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** En kommunes skolekalender, som ics og som JSON. */
@Isolated
@DisplayNameGeneration(ReplaceUnderscores.class)
class SkolekalenderFilTest {

    private static final String FERIEPLAN = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Havneby//Ferieplan//DA
            X-WR-CALNAME:Ferieplan
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20250101T000000Z
            SUMMARY:Sommerferie
            DTSTART;VALUE=DATE:20250628
            DTEND;VALUE=DATE:20250811
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20250101T000000Z
            SUMMARY:Efterårsferie
            DTSTART;VALUE=DATE:20251011
            DURATION:P9D
            END:VEVENT
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20250101T000000Z
            SUMMARY:Fagdag\\, uden elever
            DTSTART;VALUE=DATE:20251114
            RRULE:FREQ=WEEKLY;UNTIL=20251205
            EXDATE;VALUE=DATE:20251205
            RDATE;VALUE=DATE:20251126
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            DTSTAMP:20250101T000000Z
            STATUS:CANCELLED
            SUMMARY:Aflyst
            DTSTART;VALUE=DATE:20270101
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    Path mappe;

    private Skolekalender læs(String tekst) throws IOException {
        return SkolekalenderFil.læs(Files.writeString(mappe.resolve("kalender"), tekst));
    }

    @Test
    void en_ferieplan_som_ics_er_hele_skolefri_dage() throws IOException {
        Skolekalender kalender = læs(FERIEPLAN.replace("\n", "\r\n"));

        assertThat(kalender.fra()).isEqualTo("2025-06-28");
        assertThat(kalender.til()).isEqualTo("2025-11-28");
        assertThat(kalender.skolefri())
                .hasSize(44 + 9 + 4)
                .contains(dag("2025-08-10"), dag("2025-10-19"), dag("2025-11-14"), dag("2025-11-21"))
                .doesNotContain(dag("2025-08-11"), dag("2025-10-20"), dag("2025-11-15"));
        assertThat(kalender.dækker(dag("2025-11-29"))).isFalse();
    }

    @Test
    void det_samme_som_json_siger() throws IOException {
        Skolekalender json = læs("""
                {"fra": "2025-06-28", "til": "2025-11-28", "skolefri": [
                  {"fra": "2025-06-28", "til": "2025-08-10"}, {"fra": "2025-10-11", "til": "2025-10-19"},
                  {"fra": "2025-11-14"}, {"fra": "2025-11-21"}, {"fra": "2025-11-26"}, {"fra": "2025-11-28"}]}
                """);

        assertThat(læs(FERIEPLAN)).isEqualTo(json);
    }

    @Test
    void tidszone_og_sprog_flytter_ingen_dag() throws IOException {
        Skolekalender ventet = læs(FERIEPLAN);
        TimeZone zone = TimeZone.getDefault();
        Locale sprog = Locale.getDefault();
        try {
            for (String sted : Arrays.asList("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo")) {
                TimeZone.setDefault(TimeZone.getTimeZone(sted));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(læs(FERIEPLAN)).isEqualTo(ventet);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(sprog);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20251011T080000Z                          | en begivenhed i ics-filen har klokkeslæt eller ingen dag; alle skal være hele, skolefri dage.
            SUMMARY:Ferie                                     | en begivenhed i ics-filen har klokkeslæt eller ingen dag; alle skal være hele, skolefri dage.
            DTSTART;VALUE=DATE:11-10-2025                     | ics-filen kan ikke læses i linje 5.
            DTSTART;VALUE=DATE:20251011/RRULE:HVER UGE        | en gentagelse i ics-filen kan ikke læses.
            DTSTART;VALUE=DATE:20251011/DURATION:NI DAGE      | ics-filen kan ikke læses i linje 6.
            DTSTART;VALUE=DATE:20251011/RRULE:FREQ=DAILY      | en begivenhed i ics-filen varer eller gentages i over 10 år, eller den slutter, før den begynder.
            DTSTART;VALUE=DATE:20251011/DTEND;VALUE=DATE:20251011 | en begivenhed i ics-filen varer eller gentages i over 10 år, eller den slutter, før den begynder.
            DTSTART;VALUE=DATE:20251011/DTEND;VALUE=DATE:20451011 | en begivenhed i ics-filen varer eller gentages i over 10 år, eller den slutter, før den begynder.
            DTSTART;VALUE=DATE:20251011/STATUS:CANCELLED      | ics-filen har ingen skolefri dage.
            """)
    void en_ics_fil_der_ikke_kan_bruges_siger_hvorfor_og_gentager_ikke_sin_tekst(String linjer, String hvorfor) {
        String fil = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n"
                + linjer.strip().replace('/', '\n') + "\nEND:VEVENT\nEND:VCALENDAR\n";

        assertThatThrownBy(() -> læs(fil))
                .isInstanceOf(SkolekalenderFil.Ubrugelig.class)
                .hasMessage("Skolekalenderen kan ikke bruges: " + hvorfor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"fra":"2025-08-11","til":"2026-06-26"} | der står ikke, hvad der er skolefrit; er der intet, skrives "skolefri": [].
            {"fra":"2025-08-11","til":"2062-06-26","skolefri":[]} | den dækker over 10 år; er et årstal forkert?
            {"fra":"2025-08-11","til":"2026-06-26","skolefri":[{"fra":"2024-10-11"}]} | en skolefri dag ligger før dens første dag eller efter dens sidste; er et årstal forkert?
            {"fra":"2025-08-11","til":"2026-06-26","skolefri":[{"fra":"2026-06-26","til":"2026-06-27"}]} | en skolefri dag ligger før dens første dag eller efter dens sidste; er et årstal forkert?
            """)
    void en_kalender_lover_ikke_skoledage_den_ikke_kender(String fil, String hvorfor) {
        assertThatThrownBy(() -> læs(fil))
                .isInstanceOf(SkolekalenderFil.Ubrugelig.class)
                .hasMessage("Skolekalenderen kan ikke bruges: " + hvorfor);
    }

    @Test
    void to_begivenheder_med_30_år_imellem_er_ingen_kalender() {
        assertThatThrownBy(() -> læs(FERIEPLAN.replaceFirst("20250628", "19950628")))
                .isInstanceOf(SkolekalenderFil.Ubrugelig.class)
                .hasMessageContaining("10 år");
    }

    private static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }
}
