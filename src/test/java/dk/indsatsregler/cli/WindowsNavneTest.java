package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filer, som de kommer fra Windows, så langt det kan prøves her: linjeskift, omvendte skråstreger og navne, der kun adskiller sig ved store bogstaver. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowsNavneTest {

    @TempDir
    private Path rod;

    private Path mappe;
    private Path regel;

    @BeforeEach
    void egen_regel() throws IOException {
        mappe = rod.resolve("regler");
        assertThat(Koersel.af("tilpas", "FR-SAMLET-10", "--til", mappe.toString())
                        .kode())
                .isZero();
        regel = mappe.resolve("skolefravaer/fr-samlet-10.drl");
        Files.writeString(
                regel,
                Files.readString(regel)
                        .replace(
                                "UDFYLD: kommune, udvalg, dato og punkt",
                                "Havneby Kommune, Børneudvalget, 20/03/2025, punkt 4"));
    }

    private Koersel valider() {
        return Koersel.af("valider", "--regler", mappe.toString(), "--uden-analyse");
    }

    @Test
    void linjeskift_fra_windows_læses_som_andre() throws IOException {
        Koersel fint = valider();
        assertThat(fint.ud()).startsWith("Ingen problemer: ");
        Path scenarier = mappe.resolve("skolefravaer/fr-samlet-10.feature");
        String[] prøv = {"test", mappe.toString(), "--regler", mappe.toString()};
        Koersel før = Koersel.af(prøv);
        for (Path fil : new Path[] {regel, scenarier}) {
            Files.writeString(fil, Files.readString(fil).replace("\n", "\r\n"));
        }
        assertThat(valider()).isEqualTo(fint);
        assertThat(Koersel.af(prøv)).isEqualTo(før);
        assertThat(før.kode()).isZero();
    }

    @Test
    void to_filer_der_er_én_på_windows_afvises() throws IOException {
        Files.copy(regel, regel.resolveSibling("FR-Samlet-10.drl"));
        assertThat(valider().ud() + valider().fejl())
                .contains("skolefravaer/FR-Samlet-10.drl  [REGEL-520]\n"
                        + "Filen er en kopi af skolefravaer/fr-samlet-10.drl, ord for ord. Hver regel i den ville stå to gange. Slet kopien, eller flyt"
                        + " den ud af mappen.");
    }

    @Test
    void et_navn_med_omvendt_skråstreg_er_ikke_en_mappe() throws IOException {
        Files.move(regel, mappe.resolve("skolefravaer\\fr.drl"));
        assertThat(valider().ud() + valider().fejl())
                .contains(
                        "skolefravaer\\fr.drl  [REGEL-101]\n"
                                + "Filen hedder «skolefravaer\\fr.drl». Mappen er reglernes område, og navnet vises med hvert udfald; det skrives som"
                                + " område/kilde.drl med a-z, 0-9 og bindestreg (æ=ae, ø=oe, å=aa). Reglerne ville ikke få noget område.");
        assertThat(Koersel.af("valider", "--regler", mappe + "\\findes-ikke"))
                .isEqualTo(new Koersel(2, "", mappe + "\\findes-ikke: findes ikke.\n"));
    }
}
