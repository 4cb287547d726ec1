package dk.indsatsregler.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.Vurdering.IngenVurdering;
import dk.indsatsregler.dokument.Blok;
import dk.indsatsregler.dokument.Dokument;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.noedpasning.Barn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RF-01, RF-02, RF-03, RF-08a og RF-09: udkastet til en begrundelse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UdkastTest {

    private static final LocalDate UDSKREVET = LocalDate.of(2026, 1, 5);
    private static final Udskrift FAGLIG = Udskrift.faglig(UDSKREVET);

    static Stream<Path> eksempler() {
        // Hver fjerde, og alle, der handler om trin 4-6.
        return IntStream.range(0, Udkastsag.eksempler().size())
                .filter(i -> i % 4 == 0 || (i >= 44 && i <= 52))
                .mapToObj(Udkastsag.eksempler()::get);
    }

    private static boolean erOmAnbringelse(Udfald udfald) {
        String fil = udfald.regel().placering().fil();
        return fil.endsWith("barnets-lov-uden-for-hjemmet.drl")
                || fil.endsWith("rejste-trin.drl")
                || udfald.regel().placering().tekst().contains("Hjemmel.ANBRINGELSE")
                || udfald.regel().placering().tekst().contains("Trappetrin.INSTITUTION");
    }

    private static List<String> overskrifter(Dokument dokument) {
        return dokument.blokke().stream()
                .filter(Blok.Overskrift.class::isInstance)
                .map(b -> ((Blok.Overskrift) b).tekst())
                .toList();
    }

    // Hvert udfald i hver eksempelsag: § 24's tre dele, eller intet udkast, når det er om anbringelse.
    @ParameterizedTest
    @MethodSource("eksempler")
    void hvert_udfald_har_de_tre_dele_eller_intet_udkast(Path fil) {
        Vurdering vurdering = Regelmotor.standard().vurder(Udkastsag.sag(fil));
        for (Udfald udfald : vurdering.udfald()) {
            Dokument dokument = vurdering.begrundelse(FAGLIG, List.of(udfald.id()));

            if (erOmAnbringelse(udfald)) {
                assertThat(dokument.mærke()).as(udfald.id()).isEqualTo("INTET UDKAST");
                assertThat(overskrifter(dokument))
                        .contains("Oplysninger af betydning")
                        .doesNotContain("Hovedhensyn", "Klagevejledning", "Partshøring");
            } else if (dokument.mærke().equals("UDKAST")) {
                assertThat(overskrifter(dokument))
                        .contains("Reglerne", "Hovedhensyn", "Oplysninger af betydning", "Klagevejledning");
            }
            assertThat(dokument.tekst())
                    .contains(udfald.regel().kilde().henvisning().split(" ")[0])
                    .contains("Udskriftsdato: 5. januar 2026");
            egneOrdErBibliotekets(dokument);
        }
    }

    // Aldrig om det, biblioteket selv gør; og til at læse (lix under 45).
    private static void egneOrdErBibliotekets(Dokument dokument) {
        List<String> ord = Udkastsag.egneOrd(dokument).stream()
                .filter(o -> !o.contains("?") && !o.contains("Svar: ")) // felternes spørgsmål er lovens ord
                .toList();
        assertThat(ord)
                .filteredOn(o -> !o.startsWith("Den trækker i en anden retning"))
                .filteredOn(o -> !o.contains("(LOV") && !o.contains(" af "))
                .noneMatch(o -> o.toLowerCase().matches(".*(afgørelse|afslag|afgjort).*"));
    }

    @ParameterizedTest
    @MethodSource("navne")
    void udkastets_egne_ord_har_en_lix_under_45(String navn) {
        Vurdering vurdering = Udkastsag.vurdering(navn);
        List<String> regler = vurdering.udfald().stream()
                .filter(u -> u.status() != Status.UDEN_FOR_GYLDIGHED && !erOmAnbringelse(u))
                .map(Udfald::id)
                .toList();

        Dokument dokument = vurdering.begrundelse(FAGLIG, regler);

        assertThat(Udkastsag.lix(Udkastsag.egneOrd(dokument))).isBetween(10.0, 45.0);
        assertThat(Udkastsag.lix(Udkastsag.egneOrd(
                        vurdering.begrundelse(Udskrift.tilBarnet(UDSKREVET), List.of(regler.get(0))))))
                .isLessThan(32);
    }

    static Stream<String> navne() {
        return Stream.of("noedpasning", "skolefravaer", "boernelineal", "stoette");
    }

    @Test
    void lix_regnes_som_den_skal() {
        assertThat(Udkastsag.lix(List.of("Barnet er fyldt tre år. Kommunen inddrager skolen.")))
                .isEqualTo(4 + 25.0);
    }

    // Partshøring: til ugunst og ukendt for parten; det uoplyste spørges der om.
    @Test
    void partshøringen_følger_tre_svar_på_hvert_af_de_to_spørgsmål() {
        assertThat(høring(true, false)).isEqualTo("hør");
        assertThat(høring(true, true)).isEqualTo("nej");
        assertThat(høring(false, false)).isEqualTo("nej");
        assertThat(høring(false, true)).isEqualTo("nej");
        assertThat(høring(false, null)).isEqualTo("nej");
        assertThat(høring(null, true)).isEqualTo("nej");
        assertThat(høring(true, null)).isEqualTo("spørg");
        assertThat(høring(null, false)).isEqualTo("spørg");
        assertThat(høring(null, null)).isEqualTo("spørg");
    }

    private static String høring(Boolean ugunst, Boolean kendt) {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
                .med(Barn.med().særligeBehov(false))
                .med(Bekymring.med().overgreb(false).æresrelateret(false))
                .oplyst(new Oplyst("Barn.særligeBehov", null, null, kendt, ugunst))
                .byg();
        String tekst = Regelmotor.standard()
                .vurder(sag)
                .begrundelse(FAGLIG, List.of("NP-K3"))
                .tekst();
        boolean hør = tekst.contains("Parten skal høres om det");
        boolean spørg = tekst.contains("Det er ikke oplyst, om det er til ugunst");
        assertThat(hør && spørg).isFalse();
        assertThat(!hør && !spørg).isEqualTo(tekst.contains("Intet af det oplyste er både til ugunst og ukendt"));
        return hør ? "hør" : spørg ? "spørg" : "nej";
    }

    @Test
    void klagevejledningen_siger_kun_det_reglen_siger() {
        Vurdering vurdering = Udkastsag.vurdering("skolefravaer");

        assertThat(vurdering.begrundelse(FAGLIG, List.of("FR-AFGOERELSE")).tekst())
                .contains(
                        "Klageinstansen er Ankestyrelsen.",
                        "[Fremgangsmåde: hvordan og hvortil der klages: ",
                        "[Frist for at klage, hvis der er en: ");
        assertThat(vurdering.begrundelse(FAGLIG, List.of("FR-ULOVLIG-15")).tekst())
                .contains("Reglerne her siger intet om klage.")
                .doesNotContain("Ankestyrelsen");
    }

    @Test
    void vurderingsdato_og_udskriftsdato_er_to_felter_og_afsender_og_repræsentant_er_tomme() {
        assertThat(Udkastsag.vurdering("skolefravaer")
                        .begrundelse(FAGLIG, List.of("FR-AFGOERELSE"))
                        .tekst())
                .contains(
                        "Vurderingsdato: 10. april 2025",
                        "Udskriftsdato: 5. januar 2026",
                        "[Afsender: ____",
                        "[Partens repræsentant, hvis der er en: ____",
                        "Læst i: Barnets lov, LBK nr. 282 af 17. marts 2025.",
                        "gælder fra 1. januar 2024");
    }

    @Test
    void mens_det_er_låst_står_det_øverst_hos_fagpersonen_og_høringen_venter() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2024, 5, 15))
                .område("skolefravaer")
                .med(Bekymring.med().overgreb(true))
                .byg();
        Dokument dokument = Regelmotor.standard().vurder(sag).begrundelse(FAGLIG, List.of("FR-ULOVLIG-15"));

        assertThat(overskrifter(dokument).get(0)).isEqualTo("Intet må nå parten eller barnet endnu");
        assertThat(dokument.tekst()).contains("Høringen venter: se det, der står øverst.");
    }

    @Test
    void modstrid_og_ubesvaret_står_der() {
        Vurdering vurdering = Regelmotor.standard()
                .vurder(Udkastsag.sag(Path.of("examples/sager/12-modstrid-foraelder-hjemme.json")));
        String tekst = vurdering
                .begrundelse(
                        FAGLIG, vurdering.modstrid().stream().map(Udfald::id).toList())
                .tekst();

        assertThat(tekst).contains("Det, der er omstridt", "[Hvordan det er afklaret: ");
        Vurdering åben =
                Regelmotor.standard().vurder(Udkastsag.sag(Path.of("examples/sager/02-nr1-mangler-afsoegt.json")));
        assertThat(åben.begrundelse(FAGLIG, List.of("NP-K1")).tekst())
                .contains(
                        "Det kan ikke siges endnu. Der mangler svar.",
                        "Det, der mangler",
                        "Har forældrene afsøgt alle relevante pasningsmuligheder? (forælder)");
    }

    @Test
    void samme_sag_giver_de_samme_ord_og_intet_vises_af_toString() {
        Dokument dokument = Udkastsag.vurdering("noedpasning").begrundelse(FAGLIG, List.of("NP-K1"));

        assertThat(dokument.tekst())
                .isEqualTo(Udkastsag.vurdering("noedpasning")
                        .begrundelse(FAGLIG, List.of("NP-K1"))
                        .tekst());
        assertThat(dokument).hasToString("Dokument[UDKAST]");
        assertThat(dokument.blokke()).noneMatch(blok -> blok.toString().contains("2010"));
        assertThat(FAGLIG).hasToString("Udskrift[FAGLIG]");
    }

    @Test
    void uden_regler_uden_vurdering_og_om_en_ukendt_regel_er_der_intet_udkast() {
        Vurdering vurdering = Udkastsag.vurdering("noedpasning");
        Vurdering ingen = Vurdering.ingen(vurdering.hoved(), new IngenVurdering("Motoren fejlede.", List.of()));

        assertThatThrownBy(() -> vurdering.begrundelse(FAGLIG, List.of()))
                .hasMessage("Der er ingen regler at begrunde.");
        assertThatThrownBy(() -> vurdering.begrundelse(FAGLIG, List.of("NP-K9")))
                .hasMessageStartingWith("Ingen regel hedder NP-K9 i vurderingen.");
        assertThatThrownBy(() -> ingen.begrundelse(FAGLIG, List.of("NP-K1")))
                .hasMessage("INGEN_VURDERING: der er intet udfald at begrunde.");
    }
}
