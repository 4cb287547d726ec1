package dk.indsatsregler.regler.noedpasning;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.Status.UDEN_FOR_GYLDIGHED;
import static dk.indsatsregler.regler.noedpasning.Noedsag.PRIVAT;
import static dk.indsatsregler.regler.noedpasning.Noedsag.SUNDHED;
import static dk.indsatsregler.regler.noedpasning.Noedsag.UDENFOR;
import static dk.indsatsregler.regler.noedpasning.Noedsag.sag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Sektor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nødpasningens svar, regnet ud på to måder: af reglerne, og her, af lovens ord. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoedpasningTest {

    private static final List<String> SVAR =
            List.of("NP-OMFATTET", "NP-OMFATTET-LOKALT", "NP-GENAABNING", "NP-HELT-SAERLIGE");

    /** Kun nødpasningens regler: der er tusindvis af sager. */
    private static final Regelmotor NØDPASNING = Noedsag.kunNødpasning();

    /** Det, en sag afhænger af; {@code skøn} er fagpersonens svar om forælderen, {@code trodsAlder} det om alderen. */
    private record Tilfaelde(
            LocalDate dag,
            LocalDate pasningsdag,
            LocalDate født,
            @Nullable Boolean behov,
            @Nullable Boolean helt,
            @Nullable Boolean trodsAlder,
            String forældre,
            @Nullable Boolean skøn,
            @Nullable Boolean afsøgt,
            @Nullable Boolean genåbning) {

        Tilfaelde medSkøn(@Nullable Boolean svar) {
            return new Tilfaelde(dag, pasningsdag, født, behov, helt, svar, forældre, svar, afsøgt, genåbning);
        }

        Vurdering vurder() {
            Foraelder[] alle = forældre.isEmpty()
                    ? new Foraelder[0]
                    : Arrays.stream(forældre.split(" ")).map(this::forælder).toArray(Foraelder[]::new);
            return sag().vurderet(dag)
                    .pasningsdag(pasningsdag)
                    .født(født)
                    .særligeBehov(behov)
                    .heltSærligeBehov(helt)
                    .medTrodsAlder(trodsAlder)
                    .genåbning(genåbning)
                    .afsøgt(afsøgt)
                    .forældre(alle)
                    .vurder(NØDPASNING);
        }

        private Foraelder forælder(String hvem) {
            return switch (hvem) {
                case "nr1" ->
                    Foraelder.med("nr1")
                            .sektor(Sektor.POLITI)
                            .privatAnsat(false)
                            .hjemsendt(false)
                            .hjemmeOgKanPasse(false)
                            .afsøgtTrodsHjemme(skøn)
                            .kanSesBortFra(skøn);
                case "nr2" ->
                    Foraelder.med("nr2")
                            .sektor(Sektor.ANDEN)
                            .samfundskritiskFunktion(false)
                            .privatAnsat(true)
                            .hjemsendt(false)
                            .hjemmeOgKanPasse(false)
                            .afsøgtTrodsHjemme(skøn)
                            .kanSesBortFra(skøn);
                case "hjemme" ->
                    Foraelder.med("hjemme")
                            .sektor(Sektor.SUNDHED)
                            .privatAnsat(false)
                            .hjemsendt(false)
                            .hjemmeOgKanPasse(true)
                            .afsøgtTrodsHjemme(skøn)
                            .kanSesBortFra(skøn);
                default ->
                    Foraelder.med("uden")
                            .sektor(Sektor.ANDEN)
                            .samfundskritiskFunktion(false)
                            .privatAnsat(false)
                            .hjemsendt(false)
                            .hjemmeOgKanPasse(false)
                            .afsøgtTrodsHjemme(skøn)
                            .kanSesBortFra(skøn);
            };
        }
    }

    /** Det, loven og de lokale valg siger, uden reglerne. {@code null} er ukendt. */
    private static Map<String, Status> ventet(Tilfaelde t) {
        int alder = Period.between(t.født(), t.pasningsdag()).getYears();
        int alderNu = Period.between(t.født(), t.dag()).getYears();
        List<String> alle =
                t.forældre().isEmpty() ? List.of() : List.of(t.forældre().split(" "));
        boolean hjemme = alle.contains("hjemme");
        Boolean lille = alder <= 9 ? Boolean.TRUE : alderNu <= 9 ? t.trodsAlder() : Boolean.FALSE;
        Boolean afsøgt = og(t.afsøgt(), hjemme ? t.skøn() : Boolean.TRUE);
        Boolean udenforGenåbning = t.dag().isBefore(LocalDate.of(2020, 4, 14)) ? Boolean.TRUE : ikke(t.genåbning());
        List<String> nr1 =
                alle.stream().filter(f -> f.equals("nr1") || f.equals("hjemme")).toList();
        List<String> nr2 = alle.stream().filter(f -> f.equals("nr2")).toList();
        Boolean k1 = og(lille, afsøgt, udenforGenåbning, nummer(alle, nr1, t.skøn()));
        Boolean k2 = og(lille, afsøgt, udenforGenåbning, nummer(alle, nr2, t.skøn()));
        Boolean k3 = og(t.behov(), alder >= 18 ? t.trodsAlder() : Boolean.TRUE, udenforGenåbning);
        Boolean hverSit = og(
                lille,
                afsøgt,
                udenforGenåbning,
                !nr1.isEmpty() && !nr2.isEmpty() && nr1.size() + nr2.size() == alle.size());
        Boolean genåbnet = t.dag().isBefore(LocalDate.of(2020, 4, 14)) ? Boolean.FALSE : t.genåbning();
        Boolean omfattet = eller(k1, k2, k3);
        Boolean intet = ikke(eller(omfattet, hverSit, genåbnet, t.helt()));
        return Map.of(
                "NP-K1", status(k1),
                "NP-K2", status(k2),
                "NP-K3", status(k3),
                "NP-K1-K2", status(hverSit),
                "NP-OMFATTET", status(omfattet),
                "NP-OMFATTET-LOKALT", status(hverSit),
                "NP-HELT-SAERLIGE", status(t.helt()),
                "NP-IKKE-OMFATTET", status(intet),
                "NP-OPSOEGENDE", status(eller(k3, t.helt())));
    }

    /** Er en omfattet, og er alle det, eller ser en fagperson bort fra de andre? */
    private static @Nullable Boolean nummer(List<String> alle, List<String> omfattede, @Nullable Boolean skøn) {
        return omfattede.isEmpty() ? Boolean.FALSE : omfattede.size() == alle.size() ? Boolean.TRUE : skøn;
    }

    private static @Nullable Boolean og(@Nullable Boolean... led) {
        return Arrays.asList(led).contains(false)
                ? Boolean.FALSE
                : Arrays.asList(led).contains(null) ? null : true;
    }

    private static @Nullable Boolean eller(@Nullable Boolean... led) {
        return Arrays.asList(led).contains(true)
                ? Boolean.TRUE
                : Arrays.asList(led).contains(null) ? null : false;
    }

    private static @Nullable Boolean ikke(@Nullable Boolean led) {
        return led == null ? null : !led;
    }

    private static Status status(@Nullable Boolean svar) {
        return svar == null ? UAFKLARET : svar ? OPFYLDT : IKKE_OPFYLDT;
    }

    private static final List<Tilfaelde> TILFÆLDE = new ArrayList<>();

    @BeforeAll
    static void alle() {
        List<@Nullable Boolean> svar = Arrays.asList(true, false, null);
        for (LocalDate dag : List.of(LocalDate.of(2020, 3, 30), LocalDate.of(2020, 4, 20))) {
            // Fem år; ti dagen efter, som er pasningsdagen; ti i dag; atten dagen efter og i dag.
            for (LocalDate født : List.of(
                    dag.minusYears(5),
                    dag.plusDays(1).minusYears(10),
                    dag.minusYears(10),
                    dag.plusDays(2).minusYears(18),
                    dag.minusYears(18))) {
                for (String forældre :
                        List.of("", "nr1", "nr2", "uden", "nr1 uden", "nr1 nr2", "nr2 uden", "nr1 hjemme")) {
                    for (Boolean genåbning : dag.getMonthValue() == 3 ? Arrays.asList((Boolean) null) : svar) {
                        for (Boolean behov : svar) {
                            for (Boolean skøn : svar) {
                                for (Boolean afsøgt : svar) {
                                    Boolean helt = behov == null ? Boolean.FALSE : skøn;
                                    TILFÆLDE.add(new Tilfaelde(
                                            dag,
                                            dag.plusDays(1),
                                            født,
                                            behov,
                                            helt,
                                            skøn,
                                            forældre,
                                            skøn,
                                            afsøgt,
                                            genåbning));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void reglerne_giver_det_svar_lovens_ord_giver_og_ikke_omfattet_står_aldrig_ved_siden_af_et_andet() {
        assertThat(TILFÆLDE).hasSizeGreaterThan(4_000);
        for (Tilfaelde t : TILFÆLDE) {
            Vurdering vurdering = t.vurder();
            ventet(t)
                    .forEach((regel, status) -> assertThat(
                                    vurdering.udfald(regel).status())
                            .as("%s %s", regel, t)
                            .isEqualTo(status));
            if (vurdering.udfald("NP-IKKE-OMFATTET").status() == OPFYLDT) {
                assertThat(SVAR)
                        .as("%s", t)
                        .noneMatch(id -> vurdering.udfald(id).status() == OPFYLDT
                                || vurdering.udfald(id).status() == UAFKLARET);
            }
        }
    }

    @Test
    void et_nej_under_lov_er_et_nej_i_den_gunstigste_læsning_eller_en_fagpersons_svar() {
        for (Tilfaelde t : TILFÆLDE) {
            if (t.skøn() != null) {
                continue; // en fagperson har svaret
            }
            Vurdering læst = t.vurder();
            Vurdering gunstigst = t.medSkøn(true).vurder();
            for (String id : List.of("NP-K1", "NP-K2", "NP-K3", "NP-OMFATTET")) {
                if (læst.udfald(id).status() == IKKE_OPFYLDT) {
                    assertThat(gunstigst.udfald(id).status()).as("%s %s", id, t).isEqualTo(IKKE_OPFYLDT);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-18, BEK nr. 217 af 17/03/2020",
        "2020-04-13, BEK nr. 217 af 17/03/2020",
        "2020-04-14, BEK nr. 405 af 09/04/2020",
        "2020-04-26, BEK nr. 405 af 09/04/2020",
        "2020-04-27, BEK nr. 510 af 24/04/2020",
        "2020-05-17, BEK nr. 510 af 24/04/2020"
    })
    void hver_dag_er_det_dagens_bekendtgørelse_der_er_kilden(LocalDate dag, String bekendtgørelse) {
        Vurdering vurdering = sag().vurderet(dag)
                .pasningsdag(dag)
                .særligeBehov(true)
                .forældre(SUNDHED)
                .afsøgt(true)
                .genåbning(false)
                .pladserMangler(true)
                .vurder();

        assertThat(List.of("NP-K1", "NP-K3", "NP-OMFATTET", "NP-PRIORITET", "NP-ETABLERING", "NP-OPSOEGENDE"))
                .allSatisfy(id -> {
                    assertThat(vurdering.udfald(id).status()).as(id).isEqualTo(OPFYLDT);
                    assertThat(vurdering.udfald(id).regel().kilde().henvisning())
                            .startsWith(bekendtgørelse + ", § ");
                    assertThat(vurdering.udfald(id).regel().grundlag()).isEqualTo(Grundlag.LOV);
                });
        assertThat(vurdering.udfald("NP-SENERE").status()).isEqualTo(UDEN_FOR_GYLDIGHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-03-17", "2020-05-18"})
    void dagen_før_og_dagen_efter_gælder_ingen_af_dem(LocalDate dag) {
        assertThat(sag().pasningsdag(dag).vurderet(dag).vurder().udfald())
                .filteredOn(udfald -> udfald.regel().område().equals("noedpasning"))
                .filteredOn(udfald -> !udfald.id().equals("NP-SENERE"))
                .extracting(Udfald::status)
                .containsOnly(UDEN_FOR_GYLDIGHED);
    }

    @Test
    void efter_den_17_maj_siges_det_hvor_den_næste_ordning_står() {
        LocalDate dag = LocalDate.of(2020, 5, 17);

        assertThat(sag().vurderet(dag).pasningsdag(dag).udfald("NP-SENERE").status())
                .isEqualTo(UDEN_FOR_GYLDIGHED);
        Udfald efter =
                sag().vurderet(dag.plusDays(1)).pasningsdag(dag.plusDays(1)).udfald("NP-SENERE");
        assertThat(efter.status()).isEqualTo(OPFYLDT);
        assertThat(efter.resultat()).isEqualTo("INGEN_NØDPASNING");
        Udfald januar =
                sag().vurderet(LocalDate.of(2021, 1, 4)).pasningsdag(null).udfald("NP-SENERE");
        assertThat(januar.regel().virkning().forbehold()).contains("ikke læst – kontrollér");
    }

    @Test
    void den_18_marts_siges_det_at_reglen_gælder_fra_kl_10() {
        Udfald udfald =
                sag().vurderet(LocalDate.of(2020, 3, 18)).særligeBehov(true).udfald("NP-K3");

        assertThat(udfald.regel().virkning().forbehold()).startsWith("Den 18. marts 2020 gælder reglen fra kl. 10.00.");
    }

    @Test
    void det_der_er_udledt_er_et_forbehold() {
        assertThat(forbehold(LocalDate.of(2020, 4, 13)))
                .contains("fra den 30. marts til den 13. april 2020, er udledt");
        assertThat(forbehold(LocalDate.of(2020, 4, 14))).isNull();
        assertThat(forbehold(LocalDate.of(2020, 5, 17))).contains("fra den 11. til den 17. maj 2020, er udledt");
    }

    private static @Nullable String forbehold(LocalDate dag) {
        return sag().vurderet(dag).udfald("NP-K3").regel().virkning().forbehold();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-13, 2020-04-13, true, OPFYLDT",
        "2020-04-14, 2020-04-14, true, OPFYLDT",
        "2020-04-14, 2020-04-15, true, IKKE_OPFYLDT",
        "2020-04-15, 2020-04-15, true, IKKE_OPFYLDT",
        "2020-04-15, 2020-04-15, false, OPFYLDT",
        "2020-04-15, 2020-04-15, , UAFKLARET"
    })
    void fra_den_15_april_er_nødpasningen_kun_for_børn_uden_for_genåbningen(
            LocalDate dag, LocalDate pasningsdag, @Nullable Boolean genåbning, Status ventet) {
        Noedsag sag =
                sag().vurderet(dag).pasningsdag(pasningsdag).særligeBehov(true).genåbning(genåbning);

        assertThat(sag.udfald("NP-OMFATTET").status()).isEqualTo(ventet);
        assertThat(sag.udfald("NP-IKKE-OMFATTET").status()).isNotEqualTo(OPFYLDT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(booleans = {true, false})
    void om_der_mangler_pladser_ændrer_aldrig_hvem_der_er_omfattet(@Nullable Boolean mangler) {
        for (Foraelder forælder : List.of(SUNDHED, PRIVAT, UDENFOR)) {
            Noedsag sag = sag().forældre(forælder).afsøgt(true);
            List<Status> uden = statusser(sag.vurder());

            assertThat(statusser(sag.pladserMangler(mangler).vurder())).isEqualTo(uden);
        }
    }

    private static List<Status> statusser(Vurdering vurdering) {
        return Stream.concat(SVAR.stream(), Stream.of("NP-K1", "NP-K2", "NP-K3", "NP-IKKE-OMFATTET"))
                .map(id -> vurdering.udfald(id).status())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = Sektor.class, mode = EnumSource.Mode.EXCLUDE, names = "ANDEN")
    void hver_sektor_loven_nævner_er_nok(Sektor sektor) {
        Noedsag sag = sag().forældre(Foraelder.med("mor").sektor(sektor)).afsøgt(true);

        assertThat(sag.udfald("NP-K1").status()).isEqualTo(OPFYLDT);
    }

    @Test
    void et_barn_født_på_skuddagen_fylder_ti_den_1_marts_i_et_år_uden_skuddag() {
        Noedsag skuddag = sag().forældre(SUNDHED)
                .afsøgt(true)
                .født(LocalDate.of(2008, 2, 29))
                .vurderet(LocalDate.of(2020, 3, 18));

        assertThat(skuddag.pasningsdag(LocalDate.of(2018, 2, 28))
                        .udfald("NP-K1")
                        .status())
                .isEqualTo(OPFYLDT);
        assertThat(skuddag.pasningsdag(LocalDate.of(2018, 3, 1)).udfald("NP-K1").status())
                .isEqualTo(IKKE_OPFYLDT);
    }

    @Test
    void en_fødselsdato_efter_pasningsdagen_afvises_uden_at_vise_værdien() {
        LocalDate dag = Noedsag.DAG;

        assertThatThrownBy(() -> sag().født(dag).pasningsdag(dag.minusDays(1)).vurder())
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("Barn.fødselsdato skal være senest på pasningsdagen (Pasning.pasningsdag).");
        assertThatThrownBy(() -> sag().født(dag.plusDays(1)).pasningsdag(null).vurder())
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage("Barn.fødselsdato skal være senest på vurderingsdatoen.");
    }

    @Test
    void modstriden_vises_og_svaret_er_hverken_ja_eller_nej() {
        Foraelder hjemme = Foraelder.med("far")
                .sektor(Sektor.TRANSPORT)
                .privatAnsat(false)
                .hjemsendt(false)
                .hjemmeOgKanPasse(true);
        Vurdering vurdering = sag().forældre(SUNDHED, hjemme).afsøgt(true).vurder();

        assertThat(vurdering.modstrid()).extracting(Udfald::id).containsExactly("NP-MODSTRID-HJEMME");
        assertThat(vurdering.udfald("NP-OMFATTET").status()).isEqualTo(UAFKLARET);
        assertThat(vurdering.udfald("NP-OMFATTET").resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
        assertThat(vurdering.udfald("NP-IKKE-OMFATTET").resultat()).isEqualTo("KRÆVER_FAGLIG_VURDERING");
    }

    @Test
    void kommunens_eget_kriterium_tæller_og_ligner_aldrig_lov(@TempDir Path mappe) throws IOException {
        Files.createDirectories(mappe.resolve("noedpasning"));
        Files.writeString(mappe.resolve("noedpasning/havneby.drl"), """
                rule "HAV-SKIFTEHOLD: Forældre på skiftehold"
                    @kilde( "Havneby Kommune, Børneudvalget, 20/03/2020, punkt 4" )
                    @grundlag( KOMMUNAL )
                    @udsagn( "NP-01, NP-02" )
                    @forklaring( "Havneby tilbyder også nødpasning til 10- og 11-årige, hvis alle muligheder er afsøgt." )
                    @gruppe( "NØDPASNING-LOKALT" )
                    @gyldigFra( "2020-03-23" )
                    @gyldigTil( "2020-05-17" )
                when
                    Barn( alder >= 10, alder <= 11 )
                    Pasning( alleMulighederAfsøgt == true )
                then
                    konklusion.opfyldt();
                end
                """);
        Regelmotor motor = Regelmotor.bygger().medRegler(mappe).byg();
        Noedsag ti = sag().født(LocalDate.of(2009, 10, 2)).afsøgt(true);

        Vurdering med = motor.vurder(ti.byg());
        assertThat(med.udfald("NP-OMFATTET-LOKALT").status()).isEqualTo(OPFYLDT);
        assertThat(med.udfald("NP-OMFATTET-LOKALT").resultat()).isEqualTo("OMFATTET_LOKALT");
        assertThat(med.udfald("NP-OMFATTET-LOKALT").regel().grundlag()).isEqualTo(Grundlag.LOKALT_VALG);
        assertThat(med.udfald("NP-IKKE-OMFATTET").status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(med.udfald("NP-OMFATTET").status()).isEqualTo(IKKE_OPFYLDT);

        Vurdering uden = ti.vurder();
        assertThat(uden.udfald("NP-OMFATTET-LOKALT").status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(uden.udfald("NP-IKKE-OMFATTET").status()).isEqualTo(OPFYLDT);

        Vurdering åbent = motor.vurder(ti.afsøgt(null).byg());
        assertThat(åbent.udfald("NP-OMFATTET-LOKALT").status()).isEqualTo(UAFKLARET);
        assertThat(åbent.udfald("NP-IKKE-OMFATTET").status()).isEqualTo(UAFKLARET);
    }
}
