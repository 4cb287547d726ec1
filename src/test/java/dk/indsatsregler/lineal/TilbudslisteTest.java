package dk.indsatsregler.lineal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** En kommunes egne tilbud, læst fra en fil (BO-04). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TilbudslisteTest {

    private static Tilbudsliste læs(String tekst) {
        return Tilbudsliste.læs("tilbud.txt", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static void afvises(String tekst, String besked) {
        assertThatThrownBy(() -> læs(tekst))
                .isInstanceOf(TilbudsfejlException.class)
                .hasMessage(besked);
    }

    @Test
    void tilbud_ved_hvert_trin_i_filens_rækkefølge() {
        Tilbudsliste liste =
                læs("\uFEFF# tilbud\r\n\r\n1-6 | Støtte | Familierådgivningen\r\n 6|Åben rådgivning|Rådgivningen\r\n");

        assertThat(liste.ved(5)).containsExactly(new Tilbud(1, 6, "Støtte", "Familierådgivningen"));
        assertThat(liste.ved(6))
                .containsExactly(
                        new Tilbud(1, 6, "Støtte", "Familierådgivningen"),
                        new Tilbud(6, 6, "Åben rådgivning", "Rådgivningen"));
        assertThat(liste.ved(7)).isEmpty();
    }

    @Test
    void eksemplet_har_tilbud_ved_hvert_trin() {
        Tilbudsliste liste = Tilbudsliste.læs(Path.of("examples/boernelineal/tilbud.txt"));

        for (int trin = 1; trin <= 10; trin++) {
            assertThat(liste.ved(trin)).isNotEmpty();
        }
    }

    @Test
    void alle_problemer_i_én_besked_med_plads() {
        afvises("x|y\n6-1 | a | b\n0-3|  |b\ntrin 1 til 6 | a | b\n1-2 | 010101-1234 | b\n5|a|b\n5|a|b\n1|a|\n", """
                tilbud.txt:1:1  Et tilbud skrives som trin | tilbud | hvem; her er 2 dele. Tilbuddet ville ikke blive vist. Måske mente du: 1-6 | Støtte fra Familierådgivningen | Familierådgivningen
                tilbud.txt:2:1  Det laveste trin skrives først; her står 6-1. Tilbuddet ville ikke blive vist. Måske mente du: 1-6
                tilbud.txt:3:1  Børnelinealen går fra 1 til 10; her står 0-3. Tilbuddet ville ikke blive vist.
                tilbud.txt:3:5  Der står ikke, hvad der tilbydes. Tilbuddet ville ikke blive vist.
                tilbud.txt:4:1  Trin skrives som 6 eller 1-6; her står «trin 1 til 6». Tilbuddet ville ikke blive vist. Måske mente du: 1-6
                tilbud.txt:5:7  Her står noget, der ligner et CPR-nummer. Et tilbud handler ikke om én person.
                tilbud.txt:7:1  Det samme står på linje 6. Tilbuddet ville blive vist to gange.
                tilbud.txt:8:5  Der står ikke, hvem der tilbyder det. Tilbuddet ville ikke blive vist.""");
    }

    @Test
    void en_tom_fil_og_et_andet_tegnsæt() {
        afvises(
                "# kun en bemærkning\n",
                "tilbud.txt:1:1  Der er ingen tilbud i filen. Der ville ikke blive vist noget ved trinnene.");
        assertThatThrownBy(() -> Tilbudsliste.læs(
                        "tilbud.txt", "1-6 | a | b\n6 | St\u00f8tte | b".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage(
                        "tilbud.txt:2:7  Her er et tegn, der ikke er UTF-8. Gem filen som UTF-8; æ, ø og å ville gå tabt.");
    }

    @Test
    void vilkårlige_bytes_læses_eller_afvises_med_plads() {
        Random lod = new Random(4L);
        String tegn = "0123456789-| \n#aøtil\t";
        for (int gang = 0; gang < 2_000; gang++) {
            StringBuilder tekst = new StringBuilder();
            for (int i = lod.nextInt(40); i > 0; i--) {
                tekst.append(tegn.charAt(lod.nextInt(tegn.length())));
            }
            try {
                assertThat(læs(tekst.toString()).alle())
                        .isNotEmpty()
                        .allMatch(t -> 1 <= t.fra() && t.fra() <= t.til() && t.til() <= 10);
            } catch (TilbudsfejlException e) {
                assertThat(e.problemer()).isNotEmpty().allMatch(p -> p.linje() >= 1 && p.kolonne() >= 1);
            }
        }
    }
}
