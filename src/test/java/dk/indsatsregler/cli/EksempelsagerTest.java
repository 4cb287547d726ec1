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
                    ventet("NP-FORAELDRE-SPOERG NP-IKKE-OMFATTET", "", "NP-K1 NP-K2 NP-K1-K2 NP-OMFATTET")),
            Map.entry(
                    "18-ulovligt-under-10-procent",
                    ventet(
                            "FR-ULOVLIG-KONTAKT FR-KONTAKT-UDESTAAR",
                            "",
                            "FR-ULOVLIG-10 FR-ULOVLIG-15 FR-VARSEL-UDESTAAR")),
            Map.entry(
                    "19-ulovligt-netop-10-procent",
                    ventet(
                            "FR-ULOVLIG-KONTAKT FR-ULOVLIG-10 FR-VARSEL-UDESTAAR",
                            "",
                            "FR-ULOVLIG-15 FR-KONTAKT-UDESTAAR")),
            Map.entry(
                    "20-ulovligt-lige-under-15-procent",
                    ventet("FR-ULOVLIG-10", "", "FR-ULOVLIG-15 FR-UNDERRETNING-UDESTAAR")),
            Map.entry(
                    "21-ulovligt-netop-15-procent",
                    ventet(
                            "FR-ULOVLIG-15 FR-AFGOERELSE FR-HOER-FORAELDRE FR-HOER-BARN-12 FR-UNDSKYLDELIGT-SPOERG",
                            "FR-UNDSKYLDELIGT",
                            "FR-UNDERRETNING-UDESTAAR FR-GRUNDLAG-OPGOERELSE FR-GRUNDLAG-PROCENT")),
            Map.entry(
                    "22-friskole-over-15-procent",
                    ventet("FR-ANDEN-SKOLE FR-ULOVLIG-KONTAKT", "", "FR-ULOVLIG-10 FR-ULOVLIG-15")),
            Map.entry(
                    "23-dage-uden-type-hen-over-15-procent",
                    ventet("FR-ULOVLIG-KONTAKT", "FR-ULOVLIG-10 FR-ULOVLIG-15", "FR-SYGEUNDERVISNING")),
            Map.entry(
                    "24-syg-hele-kvartalet",
                    ventet(
                            "FR-SYGEUNDERVISNING FR-ATTEST-MANGLER",
                            "",
                            "FR-ULOVLIG-KONTAKT FR-ULOVLIG-10 FR-ULOVLIG-15 FR-LAEGEATTEST")),
            Map.entry("25-ingen-skoledage", ventet("", "FR-ULOVLIG-10 FR-ULOVLIG-15", "FR-ULOVLIG-KONTAKT")),
            Map.entry(
                    "26-opgoerelsen-stemmer-ikke",
                    ventet(
                            "FR-AFGOERELSE FR-GRUNDLAG-OPGOERELSE FR-GRUNDLAG-PROCENT FR-UNDSKYLDELIGT",
                            "",
                            "FR-ULOVLIG-15 FR-HOER-FORAELDRE FR-HOER-BARN-12 FR-UNDSKYLDELIGT-SPOERG")),
            Map.entry(
                    "27-11-aar-efter-2024",
                    ventet(
                            "FR-ULOVLIG-15 FR-AFGOERELSE FR-HOER-BARN-10",
                            "",
                            "FR-HOER-BARN-12 FR-HOER-FORAELDRE FR-UNDSKYLDELIGT")),
            Map.entry(
                    "28-alle-fire-spor",
                    ventet(
                            "FR-ULOVLIG-15 FR-SAMLET-15 FR-BORNHOLM-5-I-TRAEK FR-BORNHOLM-7-AF-20 FR-TRIVSEL FR-KORTLAEGNING-MANGLER FR-KORTLAEGNING-SKOLE FR-TEAM FR-SOCIALOMRAADET FR-BARNETS-STEMME",
                            "FR-TILPASNING",
                            "FR-SAMLET-20 FR-BORNHOLM-15-AF-60")),
            Map.entry(
                    "29-trivselstegn-uden-fravaer",
                    ventet(
                            "FR-TRIVSEL FR-MAALGRUPPE FR-KORTLAGT FR-HANDLEMULIGHEDER",
                            "",
                            "FR-ULOVLIG-KONTAKT FR-SAMLET-05 FR-KORTLAEGNING-MANGLER FR-KORTLAEGNING-SKOLE FR-INDDRAG-BARN FR-INDDRAG-FORAELDRE FR-BARNETS-STEMME")),
            Map.entry(
                    "30-moenstre-skolefravaer-dk",
                    ventet(
                            "FR-SKDK-MAANED-4 FR-SKDK-AAR-11 FR-SKDK-AAR-10 FR-SKDK-UGEDAG",
                            "FR-ULOVLIG-15",
                            "FR-SKDK-MAANED-ULOVLIG FR-SKOLEAAR-10")),
            Map.entry(
                    "31-samlet-netop-10-procent",
                    ventet(
                            "FR-SAMLET-05 FR-SAMLET-10 FR-TRIN-05 FR-TRIN-10 FR-SOCIALOMRAADET FR-MAALGRUPPE",
                            "",
                            "FR-SAMLET-15 FR-SAMLET-20 FR-TRIN-15 FR-ULOVLIG-KONTAKT")),
            Map.entry(
                    "32-kortlaegning-uden-fritid",
                    ventet(
                            "FR-KORTLAEGNING-MANGLER FR-TILPASNING",
                            "FR-SAMLET-05",
                            "FR-KORTLAGT FR-KORTLAEGNING-SKOLE")),
            Map.entry(
                    "33-noedundervisning-uden-stoette",
                    ventet(
                            "NU-OMFATTET NU-DAGLIG-KONTAKT NU-DAGLIG-UDESTAAR NU-FRAVAER NU-BEKYMRING NU-VEJLEDNING NU-VEJLEDNING-NAVNLIG NU-SAERLIG-GRUPPE NU-REGISTRERING NU-REGISTRERING-UDSAT NU-FORAELDREKONTAKT",
                            "",
                            "FR-ULOVLIG-15 FR-ULOVLIG-KONTAKT NU-REGISTRERING-UDESTAAR NU-SAERLIGT-HENSYN")),
            Map.entry(
                    "34-noedundervisning-med-stoette",
                    ventet(
                            "NU-OMFATTET NU-BEHOV NU-VEJLEDNING",
                            "NU-FRAVAER NU-SAERLIG-GRUPPE",
                            "NU-DAGLIG-KONTAKT NU-DAGLIG-UDESTAAR NU-BEKYMRING NU-REGISTRERING")),
            Map.entry("35-10-klasse", ventet("FR-ULOVLIG-15 FR-KLASSE-10", "", "FR-SYGEUNDERVISNING")),
            Map.entry(
                    "36-registrering-uden-type",
                    ventet("FR-ULOVLIG-10 FR-ULOVLIG-KONTAKT", "FR-ULOVLIG-15", "FR-KLASSE-10")),
            Map.entry(
                    "37-lineal-barn-10-foraeldre-2",
                    ventet("BO-RAADGIVNING", "", "BO-HENVISNING BO-VED-6 BO-AFVIGELSE BO-FORELOEBIG BO-FORAELDET")),
            Map.entry(
                    "38-lineal-netop-6",
                    ventet(
                            "BO-RAADGIVNING BO-HENVISNING BO-VED-6 BO-VEJLEDENDE-UNDER BO-VEJLEDENDE-OVER",
                            "",
                            "BO-AFVIGELSE")),
            Map.entry(
                    "39-lineal-trin-8-mistanke-om-vold",
                    ventet("BO-AKUT BO-HENVISNING", "", "BO-RAADGIVNING BO-VEJLEDENDE-OVER BO-LOEFT-BARN")),
            Map.entry(
                    "40-lineal-to-fagpersoner-uenige",
                    ventet("BO-UENIGHED BO-LAVESTE-STYRER BO-RAADGIVNING", "BO-AFVIGELSE", "BO-HENVISNING")),
            Map.entry(
                    "41-lineal-faktorer-ukendte",
                    ventet(
                            "BO-FLERE-FAKTORER BO-HENVISNING BO-BESKYTTELSE-MANGLER",
                            "BO-VEJLEDENDE-OVER BO-AFVIGELSE",
                            "BO-RAADGIVNING")),
            Map.entry(
                    "42-lineal-ingen-fagperson",
                    ventet("BO-FORELOEBIG", "", "BO-RAADGIVNING BO-HENVISNING BO-AFVIGELSE")),
            Map.entry("43-lineal-foraeldet", ventet("BO-FORAELDET", "", "BO-RAADGIVNING BO-HENVISNING")),
            Map.entry(
                    "44-laveste-tilstraekkelige-trin",
                    ventet(
                            "IT-TRIN-2 IT-TRIN-3",
                            "",
                            "IT-TRIN-1 IT-TRIN-1-MANGLER IT-FRAVIGELSE-OP IT-FRAVIGELSE-NED IT-REJST-INSTITUTION IT-MEDANSVAR IT-PERSPEKTIV IT-OVERGANG")),
            Map.entry(
                    "45-vurdering-af-lavere-trin-mangler",
                    ventet(
                            "IT-TRIN-3 IT-TRIN-1-MANGLER IT-LOV-FORMAAL IT-NEDTRAPNING IT-MEDANSVAR IT-PERSPEKTIV",
                            "IT-TRIN-1 IT-FRAVIGELSE-OP IT-PROGRESSION",
                            "IT-TRIN-2 IT-TRIN-2-MANGLER IT-LOV-STOETTE-SAMTYKKE")),
            Map.entry(
                    "46-institution-uden-afsoegt-netvaerk",
                    ventet(
                            "IT-INTET-TRIN IT-REJST-INSTITUTION IT-LOV-REJST IT-NETVAERK IT-INSTITUTION-BEGRUND IT-LOV-UNDERSOEGELSE IT-LOV-SKOLESKIFT",
                            "IT-LOV-SAMTYKKE-UNG IT-LOV-VAESENTLIG IT-LOV-SOESKENDE",
                            "IT-REJST-NETVAERK IT-REJST-PLEJEFAMILIE IT-LOV-BETINGELSER IT-LOV-PLEJEFAMILIE")),
            Map.entry(
                    "47-fravigelse-uden-begrundelse",
                    ventet(
                            "IT-FRAVIGELSE-OP IT-FRAVIGELSE-UBEGRUNDET IT-LOV-BEDST IT-LOV-NAERMILJOE",
                            "",
                            "IT-FRAVIGELSE-NED IT-FRAVIGELSE-BEGRUNDET IT-MEDANSVAR IT-PERSPEKTIV")),
            Map.entry(
                    "48-afslutning-uden-modtager",
                    ventet(
                            "IT-OVERGANG IT-PROGRESSION IT-LOV-FORMAAL IT-FORAELDRESTOETTE IT-HERNING-VARIGHED IT-BORAAS-OPFOELGNING IT-BORAAS-MAAL",
                            "IT-TRIN-1",
                            "IT-NEDTRAPNING IT-INSTITUTION-FORLOEB IT-MEDANSVAR")),
            Map.entry(
                    "49-koeges-trappe",
                    ventet(
                            "IT-KOEGE-TRIN-2 IT-KOEGE-FOREGRIBENDE IT-KOEGE-KOBLING-FOREBYGGENDE",
                            "",
                            "IT-KOEGE-TRIN-1 IT-KOEGE-TRIN-3 IT-KOEGE-TRIN-4 IT-KOEGE-FOREBYGGENDE")),
            Map.entry(
                    "50-mistanke-om-overgreb-paa-tvaers",
                    ventet(
                            "UN-ANSAT UN-UDESTAAR UN-SCREENING UN-UNDERSOEGELSE UN-OVERGREB-FOERST UN-MODSTRID-REGISTRERET FR-ULOVLIG-15 FR-ULOVLIG-10",
                            "UN-RISIKO-FOERST UN-BORGER",
                            "FR-ANDEN-SKOLE")),
            Map.entry(
                    "51-risikovurdering-foer-kontakt",
                    ventet(
                            "UN-ANSAT UN-SCREENING UN-RISIKOVURDERING UN-RISIKO-FOERST FR-ULOVLIG-10 FR-VARSEL-UDESTAAR FR-ULOVLIG-KONTAKT",
                            "",
                            "UN-UDESTAAR UN-UNDERSOEGELSE UN-OVERGREB-FOERST UN-MODSTRID-REGISTRERET UN-BORGER")),
            Map.entry(
                    "52-alle-fire-omraader",
                    ventet(
                            "NP-K3 NP-OPSOEGENDE FR-ULOVLIG-15 FR-UNDERRETNING-UDESTAAR FR-SAMLET-20 UN-ANSAT BO-RAADGIVNING IT-TRIN-2 IT-LINEAL-FRA-3",
                            "UN-BORGER UN-UNDERSOEGELSE BO-VEJLEDENDE-UNDER",
                            "NP-K1 BO-HENVISNING BO-AKUT IT-TRIN-1"))));

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
                // Det, der netop spørger, om noget ikke er oplyst, er svaret på.
                .filteredOn(udfald -> !udfald.regel().tekst().contains("== null"))
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
