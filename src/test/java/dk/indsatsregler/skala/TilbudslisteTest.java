package dk.indsatsregler.skala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
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
    void alder_tema_længde_og_kontakt_i_enhver_rækkefølge() {
        Tilbudsliste liste = læs(
                "alle | Familiestuen | Dagtilbud | længde 12 uger | alder 2-6 | kontakt 99 00 00 01 | tema små børn\n4|a|b|alder 15\n");

        Tilbud stuen = liste.alle().get(0);
        assertThat(stuen.uansetTrin()).isTrue();
        assertThat(stuen.tekst()).isEqualTo("Familiestuen (Dagtilbud; 2-6 år; 12 uger; kontakt: 99 00 00 01)");
        assertThat(stuen.tema()).isEqualTo(Tilbudstema.SMÅ_BØRN);
        assertThat(liste.ved(4)).extracting(Tilbud::tekst).containsExactly("a (b; 15 år)");
    }

    @Test
    void et_tilbud_passer_til_alderen_og_til_det_sagen_handler_om_og_ukendt_alder_udelader_intet() {
        Tilbud stuen = læs("alle | a | b | alder 2-6 | tema små børn").alle().get(0);
        Set<String> småBørn = Set.of("smaaboern");

        assertThat(stuen.passer(1, småBørn)).isFalse();
        assertThat(stuen.passer(2, småBørn)).isTrue();
        assertThat(stuen.passer(6, småBørn)).isTrue();
        assertThat(stuen.passer(7, småBørn)).isFalse();
        assertThat(stuen.passer(null, småBørn)).isTrue();
        assertThat(stuen.passer(3, Set.of("skolefravaer"))).isFalse();
        assertThat(læs("alle | a | b").alle().get(0).passer(3, Set.of())).isTrue();
    }

    @Test
    void problemer_i_delene_efter_hvem() {
        afvises(
                "alle|a|b|alde 2-6\nalle|a|b|alder 2 til 6 år|tema smaa børn\nalle|a|b|alder 6-2\nalle|a|b|alder 2-40\nalle|a|b|tema\nalle|a|b|kontakt x|kontakt y\nalle|a|b|kontakt 010101-1234\nalle|a|b|pris 100\n",
                """
                tilbud.txt:1:10  Efter hvem kan der stå alder, tema, længde og kontakt; her står «alde 2-6». Tilbuddet ville ikke blive vist. Måske mente du: alder 2-6
                tilbud.txt:2:10  Alder skrives som alder 15 eller alder 2-6, i hele år; her står «2 til 6 år». Tilbuddet ville ikke blive vist. Måske mente du: alder 2-6
                tilbud.txt:2:27  Temaet «smaa børn» findes ikke. Der er: små børn, tidlig opsporing, kriminalitet, familien, skole og dagtilbud, skolefravær, indsatstrappen. Tilbuddet ville ikke blive vist. Måske mente du: tema små børn
                tilbud.txt:3:10  Den laveste alder skrives først; her står 6-2. Tilbuddet ville ikke blive vist. Måske mente du: alder 2-6
                tilbud.txt:4:10  Tilbud er til børn og unge på 0 til 25 år; her står 2-40. Tilbuddet ville ikke blive vist.
                tilbud.txt:5:10  Der står intet efter tema. Tilbuddet ville ikke blive vist.
                tilbud.txt:6:20  Der står kontakt to gange. Tilbuddet ville ikke blive vist.
                tilbud.txt:7:10  Her står noget, der ligner et CPR-nummer. Et tilbud handler ikke om én person.
                tilbud.txt:8:10  Efter hvem kan der stå alder, tema, længde og kontakt; her står «pris 100». Tilbuddet ville ikke blive vist.""");
    }

    @Test
    void havnebys_liste_vises_hvor_den_passer_i_filens_orden() {
        Tilbudsliste liste = Tilbudsliste.læs(Path.of("examples/tilbud/havneby.txt"));

        assertThat(liste.alle().stream().filter(t -> t.uansetTrin() && t.passer(4, Set.of("laering", "familien"))))
                .extracting(Tilbud::tilbud)
                .containsExactly(
                        "Familiestuen: leg og samvær med andre familier", "De Utrolige År, gruppe for forældre");
        assertThat(liste.ved(6)).extracting(Tilbud::hvem).containsExactly("Familierådgivningen", "Familierådgivningen");
    }

    @Test
    void der_vises_50_problemer_og_hvor_mange_flere_der_er() {
        assertThatThrownBy(() -> læs("x\n".repeat(120_000)))
                .isInstanceOfSatisfying(
                        TilbudsfejlException.class,
                        e -> assertThat(e.problemer()).hasSize(50))
                .message()
                .endsWith("\n… og 119950 til.");
        afvises(
                "9".repeat(200_000) + " | a | b",
                "tilbud.txt:1:1  Trin skrives som 6 eller 1-6; her står «" + "9".repeat(40)
                        + "…». Tilbuddet ville ikke blive vist.");
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
        String tegn = "0123456789-| \n#aøtilder\t";
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

    @Test
    void en_liste_har_højst_2000_tilbud_og_et_tilbud_er_kort() {
        StringBuilder mange = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            mange.append("1 | t").append(i).append(" | b\n");
        }
        String langt = "x".repeat(301);

        assertThat(læs(mange.toString()).alle()).hasSize(2_000);
        afvises(mange + "2 | en til | b\n", "tilbud.txt:2001:1  Der kan højst være 2000 tilbud i en liste.");
        assertThatThrownBy(() -> new Tilbudsliste(java.util.Collections.nCopies(2_001, new Tilbud(1, 1, "a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Der kan højst være 2000 tilbud i en liste.");
        assertThat(læs("1 | " + langt.substring(1) + " | b | kontakt " + langt.substring(1))
                        .alle())
                .hasSize(1);
        String forLangt = "«" + "x".repeat(40) + "…» er længere end 300 tegn. Det ville fylde siden. Skriv det kort.";
        afvises(
                "1 | " + langt + " | b | kontakt " + langt,
                "tilbud.txt:1:5  " + forLangt + "\ntilbud.txt:1:313  " + forLangt);
    }
}
