package dk.indsatsregler.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udskrift;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.analysis.generate.CaseGenerator;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.sag.OplystAf;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.bekymring.KendtAf;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.vocabulary.CaseFacts;
import dk.indsatsregler.vocabulary.FactType;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** RF-22: en udgave har ingen oplysninger om en voksen, der ikke læser den, og nævner ingen, der har underrettet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UdgaverTest {

    private static final Path FELTER = Path.of("src/main/resources/dk/indsatsregler/draft/synlige-felter.txt");
    private static final LocalDate DAG = LocalDate.of(2020, 3, 30);
    private static final LocalDate UDSKREVET = LocalDate.of(2025, 4, 14);

    private static Reader læser(Udskrift udskrift) {
        Sag sag = Sag.bygger("sag-1", DAG).med(Foraelder.med("mor")).byg();
        return new Reader(udskrift, StandardVocabulary.get(), CaseFacts.of(StandardVocabulary.get(), sag));
    }

    // Et nyt felt er skjult, til nogen har sat det på listen, og intet på listen er noget, der skal skjules.
    @Test
    void de_felter_andre_end_fagpersoner_må_se_står_på_en_liste() throws IOException {
        List<String> liste = Files.readAllLines(FELTER).stream()
                .filter(linje -> !linje.startsWith("#"))
                .toList();
        List<String> kendte = StandardVocabulary.get().told().stream()
                .flatMap(type -> type.toldFields().stream())
                .map(Field::path)
                .toList();
        Reader læser = læser(Udskrift.part(null, UDSKREVET));

        assertThat(liste).doesNotHaveDuplicates().hasSizeGreaterThan(100).isSubsetOf(kendte);
        for (FactType type : StandardVocabulary.get().told()) {
            for (Field felt : type.fields()) {
                boolean ses = felt.derivation() == null
                        ? liste.contains(felt.path())
                        : liste.stream().anyMatch(l -> l.startsWith(type.name() + "."))
                                && målt(felt).allMatch(liste::contains);
                assertThat(læser.sees(felt, "")).as(felt.path()).isEqualTo(ses);
            }
        }
        assertThat(liste)
                .noneMatch(
                        sti -> sti.matches(
                                "(Bekymring|Underretning|Risikofaktorer|Overvejelse|Lovbetingelse|Soeskende|Foraelder|Linealvurdering|Familiesamarbejde|Udredning)\\..*"))
                .noneMatch(sti -> sti.matches("(?i).*(vold|overgreb|samtykke|underrett).*"));
    }

    /** De oplyste felter, et mål hviler på. */
    private static Stream<String> målt(Field felt) {
        return felt.derivation() == null
                ? Stream.of(felt.path())
                : felt.derivation().allInputs().stream()
                        .flatMap(sti -> målt(StandardVocabulary.get().field(sti).orElseThrow()));
    }

    @Test
    void en_fagperson_ser_alt() {
        Reader læser = læser(Udskrift.faglig(UDSKREVET));

        assertThat(læser.sees("Bekymring.overgreb")).isTrue();
        assertThat(læser.sees("Foraelder[far].sektor")).isTrue();
        assertThat(læser.sees("Underretning")).isTrue();
    }

    @Test
    void en_forælder_ser_kun_sit_eget() {
        Reader mor = læser(Udskrift.part("mor", UDSKREVET));

        assertThat(mor.sees("Foraelder[mor].sektor")).isTrue();
        assertThat(mor.sees("Foraelder[far].sektor")).isFalse();
        assertThat(mor.sees("Barn.fødselsdato")).isTrue();
        assertThat(læser(Udskrift.tilBarnet(UDSKREVET)).sees("Foraelder[mor].sektor"))
                .isFalse();
        assertThat(læser(Udskrift.barnetSomPart(UDSKREVET)).sees("Foraelder[mor].sektor"))
                .isFalse();
    }

    private static Sag.Bygger nødpasning() {
        return Sag.bygger("sag-1", DAG)
                .med(Barn.med().fødselsdato(LocalDate.of(2014, 6, 12)).særligeBehov(true))
                .med(Pasning.med().pasningsdag(DAG).alleMulighederAfsøgt(true))
                .med(Foraelder.med("mor").sektor(Sektor.SUNDHED))
                .med(Bekymring.med().overgreb(false).æresrelateret(false).kendtAf(KendtAf.LÆGE));
    }

    @Test
    void et_udfald_der_hviler_på_en_anden_voksen_siges_ikke() {
        Sag sag = nødpasning().med(Foraelder.med("far").sektor(Sektor.POLITI)).byg();
        Vurdering vurdering = Regelmotor.standard().vurder(sag);
        String faglig = vurdering
                .begrundelse(Udskrift.faglig(UDSKREVET), List.of("NP-K1"))
                .tekst();
        String part = vurdering
                .begrundelse(Udskrift.part("mor", UDSKREVET), List.of("NP-K1"))
                .tekst();

        assertThat(faglig).contains("politi", "Efter det oplyste er reglen opfyldt.");
        assertThat(part)
                .contains("sundhed", "[Hvad reglen fører til;")
                .doesNotContain("politi", "far:", "Efter det oplyste");
    }

    @Test
    void et_udfald_der_kun_hviler_på_barnet_siges() {
        Vurdering vurdering = Regelmotor.standard().vurder(nødpasning().byg());

        assertThat(vurdering
                        .begrundelse(Udskrift.part("mor", UDSKREVET), List.of("NP-K3"))
                        .tekst())
                .contains("Efter det oplyste er reglen opfyldt.");
        assertThat(vurdering
                        .begrundelse(Udskrift.tilBarnet(UDSKREVET), List.of("NP-K3"))
                        .tekst())
                .contains("Reglen passer på dig.");
    }

    @Test
    void den_der_har_underrettet_nævnes_ikke_heller_ikke_som_kilde() {
        Sag sag = nødpasning()
                .oplyst(Oplyst.om("Barn.særligeBehov").af(OplystAf.UNDERRETNING, DAG))
                .oplyst(Oplyst.om("Barn.fødselsdato").af(OplystAf.ANDEN_PRIVAT, DAG))
                .oplyst(Oplyst.om("Pasning").af(OplystAf.FORÆLDER, DAG))
                .byg();
        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        String part = vurdering
                .begrundelse(Udskrift.part("mor", UDSKREVET), List.of("NP-K3", "UN-ANSAT"))
                .tekst();

        assertThat(part)
                .doesNotContain("en underretning", "privat person", "læge")
                .contains("en forælder");
        assertThat(vurdering
                        .begrundelse(Udskrift.faglig(UDSKREVET), List.of("NP-K3"))
                        .tekst())
                .contains("en underretning", "en anden privat person");
    }

    // Af tilfældige sager, som en fagperson har frigivet: intet skjult felt og ingen skjult værdi står i udgaven.
    @Test
    void ingen_udgave_har_et_felt_der_er_skjult_for_læseren() {
        RuleSet regler =
                new DefaultRegelmotorBygger(StandardVocabulary.get()).load(null).orThrow();
        int set = 0;
        for (String område : List.of("noedpasning", "skolefravaer", "boernelineal", "underretning", "smaaboern")) {
            CaseGenerator sager = new CaseGenerator(regler, Set.of(område), 22);
            for (int i = 0; i < 8; i++) {
                Vurdering vurdering = Regelmotor.standard().vurder(frigivet(sager.next()));
                if (!vurdering.låst().isEmpty()) {
                    continue;
                }
                for (Udskrift udskrift : List.of(Udskrift.part(null, UDSKREVET), Udskrift.tilBarnet(UDSKREVET))) {
                    Reader læser = læser(udskrift);
                    for (Udfald udfald : vurdering.udfald()) {
                        if (udfald.status() == Status.UDEN_FOR_GYLDIGHED) {
                            continue;
                        }
                        String tekst;
                        try {
                            tekst = vurdering
                                    .begrundelse(udskrift, List.of(udfald.id()))
                                    .html();
                        } catch (IllegalArgumentException anbringelse) {
                            continue;
                        }
                        set++;
                        for (Vaerdi værdi : vurdering.oplysninger()) {
                            if (!læser.sees(værdi.sti()) && værdi.sti().contains(".")) {
                                assertThat(tekst)
                                        .doesNotContain("<td>" + OutcomeReasons.name(læser, værdi) + "</td>")
                                        .doesNotContain("<li>" + OutcomeReasons.name(læser, værdi) + " Svar");
                            }
                        }
                    }
                }
            }
        }
        assertThat(set).isGreaterThan(500);
    }

    private static Sag frigivet(Sag sag) {
        Sag.Bygger bygger = Sag.bygger(sag.id(), sag.vurderingsdato());
        sag.områder().forEach(bygger::område);
        Bekymring bekymring = (Bekymring)
                sag.fakta(Bekymring.class).orElse(List.of(Bekymring.med())).get(0);
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> fakta = sag.fakta(type).orElseThrow();
            if (type != Bekymring.class && fakta.isEmpty()) {
                bygger.medIngen(type);
            } else if (type != Bekymring.class) {
                fakta.forEach(bygger::med);
            }
        }
        return bygger.med(bekymring.kontaktFrigivet(true).æresrelateret(false)).byg();
    }

    private static Vurdering støtte() {
        return Udkastsag.vurdering("stoette");
    }

    @Test
    void et_barn_på_10_år_er_part_i_en_sag_om_støttende_indsatser() {
        assertThat(støtte().begrundelse(Udskrift.barnetSomPart(UDSKREVET), List.of("IT-LOV-STOETTE"))
                        .tekst())
                .contains("til barnet, der er fyldt 10 år og er part");
    }

    private static final String KUN_PART =
            "Et barn er kun part, når det er fyldt 10 år, og kun i de sager, barnets lov § 3 nævner.";

    @Test
    void grænsen_er_10_år_på_vurderingsdatoen_og_en_ukendt_alder_er_ikke_10_år() {
        LocalDate dag = LocalDate.of(2025, 4, 10);

        assertThat(medFødselsdato(dag.minusYears(10)).alder()).isEqualTo(10);
        medFødselsdato(dag.minusYears(10)).begrundelse(Udskrift.barnetSomPart(UDSKREVET), List.of("IT-LOV-STOETTE"));
        for (LocalDate født : new LocalDate[] {dag.minusYears(10).plusDays(1), null}) {
            assertThatThrownBy(() -> medFødselsdato(født)
                            .begrundelse(Udskrift.barnetSomPart(UDSKREVET), List.of("IT-LOV-STOETTE")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(KUN_PART);
        }
    }

    private static Vurdering medFødselsdato(LocalDate født) {
        Sag sag = Udkastsag.sag(Udkastsag.MAPPE.resolve("stoette.json"));
        Sag.Bygger bygger = Sag.bygger(sag.id(), sag.vurderingsdato()).område("indsatstrappe");
        for (Class<? extends Record> type : sag.typer()) {
            if (type != Barn.class) {
                sag.fakta(type).orElseThrow().forEach(bygger::med);
            }
        }
        return Regelmotor.standard()
                .vurder(bygger.med(Barn.med().fødselsdato(født)).byg());
    }

    @Test
    void aldrig_i_en_sag_efter_134_eller_en_anden_sag_der_ikke_står_i_3() {
        Vurdering fravær = Udkastsag.vurdering("skolefravaer");

        for (String regel : List.of("FR-AFGOERELSE", "FR-ULOVLIG-15")) {
            assertThatThrownBy(() -> fravær.begrundelse(Udskrift.barnetSomPart(UDSKREVET), List.of(regel)))
                    .hasMessage(KUN_PART);
        }
        assertThatThrownBy(() -> støtte().begrundelse(
                                Udskrift.barnetSomPart(UDSKREVET), List.of("IT-LOV-STOETTE", "IT-LOV-FOREBYGGENDE")))
                .hasMessage(KUN_PART);
    }

    @Test
    void til_barnet_er_korte_sætninger_og_barnet_kaldes_aldrig_part() {
        for (String navn : List.of("stoette", "skolefravaer", "noedpasning", "boernelineal")) {
            Vurdering vurdering = Udkastsag.vurdering(navn);
            for (Udfald udfald : vurdering.udfald()) {
                if (udfald.regel().placering().fil().contains("uden-for-hjemmet")
                        || udfald.regel().placering().fil().contains("rejste-trin")) {
                    continue;
                }
                List<String> ord;
                try {
                    ord = Udkastsag.egneOrd(vurdering.begrundelse(Udskrift.tilBarnet(UDSKREVET), List.of(udfald.id())));
                } catch (IllegalArgumentException anbringelse) {
                    continue;
                }
                assertThat(ord).noneMatch(o -> o.toLowerCase().matches(".*\\bpart(en|ens)?\\b.*"));
                assertThat(ord)
                        .flatMap(o -> List.of(o.split("(?<=[.?])\\s+")))
                        .allMatch(sætning -> sætning.split(" ").length <= 14);
            }
        }
    }

    @Test
    void en_læser_der_ikke_er_i_sagen_og_en_læser_af_en_anden_udgave_afvises() {
        Vurdering vurdering = Regelmotor.standard().vurder(nødpasning().byg());

        assertThatThrownBy(() -> vurdering.begrundelse(Udskrift.part("mro", UDSKREVET), List.of("NP-K3")))
                .hasMessage("Sagen har ingen forælder med det mærke, læseren er givet ved.");
        assertThatThrownBy(() -> vurdering.begrundelse(
                        new Udskrift(Udskrift.Udgave.TIL_BARNET, "mor", UDSKREVET), List.of("NP-K3")))
                .hasMessage("Kun udgaven til en part har en læser blandt sagens forældre.");
    }

    @Test
    void om_anbringelse_skrives_der_ingen_tekst_til_part_eller_barn() {
        Sag sag = Udkastsag.sag(Udkastsag.MAPPE.resolve("stoette.json"));
        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        for (Udskrift udskrift : List.of(
                Udskrift.part(null, UDSKREVET), Udskrift.barnetSomPart(UDSKREVET), Udskrift.tilBarnet(UDSKREVET))) {
            assertThatThrownBy(() -> vurdering.begrundelse(udskrift, List.of("IT-LOV-BETINGELSER")))
                    .hasMessage("Om anbringelse skrives der ingen tekst til part eller barn. Det gør en fagperson.");
        }
    }
}
