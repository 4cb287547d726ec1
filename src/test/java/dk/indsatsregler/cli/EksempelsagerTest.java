package dk.indsatsregler.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.SagJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hver sag i {@code examples/sager} får det udfald, dens navn siger. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EksempelsagerTest {

    /** Opfyldt, åben og betydende, ikke opfyldt; de regler, navnet handler om. */
    private record Ventet(List<String> opfyldt, List<String> åben, List<String> ikkeOpfyldt) {}

    private static final Map<String, Ventet> VENTET = new TreeMap<>(Map.ofEntries(
            Map.entry("01-nr1-opfyldt", ventet("NP-K1 NP-OMFATTET", "", "NP-IKKE-OMFATTET")),
            Map.entry("02-nr1-mangler-afsoegt", ventet("", "NP-K1 NP-OMFATTET NP-IKKE-OMFATTET", "NP-K3")),
            Map.entry("03-nr1-ikke-opfyldt", ventet("NP-IKKE-OMFATTET", "", "NP-K1 NP-K2 NP-K1-K2 NP-K3 NP-OMFATTET")),
            Map.entry("04-sektor-uden-for-listen", ventet("", "NP-K1 NP-OMFATTET", "NP-K2 NP-K1-K2 NP-K3")),
            Map.entry("05-nr2-opfyldt", ventet("NP-K2 NP-OMFATTET", "", "NP-K1 NP-K3 NP-IKKE-OMFATTET")),
            Map.entry("06-nr2-ikke-opfyldt", ventet("NP-IKKE-OMFATTET", "", "NP-K1 NP-K2 NP-K3 NP-OMFATTET")),
            Map.entry("07-nr2-ukendt", ventet("", "NP-K2 NP-OMFATTET", "NP-K1 NP-K3")),
            Map.entry("08-foraeldre-under-hver-sit-nummer", ventet("NP-K1-K2 NP-OMFATTET", "", "NP-K1 NP-K2")),
            Map.entry(
                    "09-nr3-opfyldt-13-aar",
                    ventet("NP-K3 NP-OMFATTET NP-OPSOEGENDE NP-OPSOEGENDE-UDESTAAR", "", "NP-K1 NP-K3-ALDER")),
            Map.entry(
                    "10-nr3-tegn-uden-svar",
                    ventet("NP-K3-SPOERG NP-TEGN-UNDERRETNING NP-TEGN-SYGDOM", "NP-K3 NP-TEGN-FRAVAER", "NP-K1")),
            Map.entry(
                    "11-nr3-skoen-mod-tegn",
                    ventet("NP-K3-SKOEN NP-TEGN-FRAVAER NP-IKKE-OMFATTET", "", "NP-K3 NP-K3-SPOERG")),
            Map.entry("12-modstrid-foraelder-hjemme", ventet("NP-MODSTRID-HJEMME NP-K1 NP-OMFATTET", "", "NP-K3")),
            Map.entry("13-dagen-foer-10-aars-dagen", ventet("NP-K1 NP-OMFATTET", "", "NP-K3")),
            Map.entry("14-paa-10-aars-dagen", ventet("NP-IKKE-OMFATTET", "", "NP-K1 NP-OMFATTET")),
            Map.entry("15-uden-for-gyldighed", ventet("", "", "")),
            Map.entry("16-intet-oplyst", ventet("", "NP-K1 NP-K2 NP-K1-K2 NP-K3 NP-OMFATTET NP-OPSOEGENDE", "")),
            Map.entry(
                    "17-kun-den-ene-foraelder-er-omfattet",
                    ventet("NP-FORAELDRE-SPOERG NP-IKKE-OMFATTET", "", "NP-K1 NP-K2 NP-K1-K2 NP-OMFATTET"))));

    private static Ventet ventet(String opfyldt, String åben, String ikkeOpfyldt) {
        return new Ventet(ord(opfyldt), ord(åben), ord(ikkeOpfyldt));
    }

    private static List<String> ord(String tekst) {
        return Stream.of(tekst.split(" ")).filter(o -> !o.isEmpty()).toList();
    }

    static List<String> navne() {
        return List.copyOf(VENTET.keySet());
    }

    private static Vurdering vurder(String navn) {
        String json = Koersel.indhold(Koersel.sag(navn));
        return Regelmotor.standard().vurder(SagJson.standard().læs(json));
    }

    @ParameterizedTest
    @MethodSource("navne")
    void udfaldet_er_det_navnet_siger(String navn) {
        Vurdering vurdering = vurder(navn);
        Ventet ventet = VENTET.get(navn);

        assertThat(ventet.opfyldt()).allMatch(id -> vurdering.udfald(id).status() == Status.OPFYLDT);
        assertThat(ventet.åben()).allMatch(id -> {
            Udfald udfald = vurdering.udfald(id);
            return udfald.status() == Status.UAFKLARET && !udfald.udenBetydning();
        });
        assertThat(ventet.ikkeOpfyldt()).allMatch(id -> vurdering.udfald(id).status() == Status.IKKE_OPFYLDT);
        assertThat(Koersel.af("vurder", Koersel.sag(navn)).kode()).isZero();
    }

    @Test
    void uden_for_gyldighed_gælder_ingen_regel() {
        assertThat(vurder("15-uden-for-gyldighed").udfald())
                .extracting(Udfald::status)
                .containsOnly(Status.UDEN_FOR_GYLDIGHED);
    }

    @Test
    void er_intet_oplyst_er_alt_åbent() {
        assertThat(vurder("16-intet-oplyst").udfald())
                .extracting(Udfald::status)
                .containsOnly(Status.UAFKLARET);
    }

    @Test
    void hver_fil_er_prøvet() throws IOException {
        try (Stream<java.nio.file.Path> filer = Files.list(Koersel.SAGER)) {
            assertThat(filer.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            VENTET.keySet().stream().map(n -> n + ".json").toList());
        }
    }
}
