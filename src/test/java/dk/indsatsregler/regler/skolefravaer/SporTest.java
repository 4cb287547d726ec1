package dk.indsatsregler.regler.skolefravaer;

import static dk.indsatsregler.Status.IKKE_OPFYLDT;
import static dk.indsatsregler.Status.OPFYLDT;
import static dk.indsatsregler.Status.UAFKLARET;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.DAG;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.fravær;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.hverdage;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.sag;
import static dk.indsatsregler.regler.skolefravaer.Skolesag.tal;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.NØDUNDERVISNING;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.SYGDOM_MV;
import static dk.indsatsregler.sag.skolefravaer.Fravaerstype.ULOVLIGT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.fravaersindsats.Trivsel;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedundervisning.Noedundervisning;
import dk.indsatsregler.sag.skolefravaer.Dagsdel;
import dk.indsatsregler.sag.skolefravaer.Fravaersregistrering;
import dk.indsatsregler.sag.skolefravaer.Kvartal;
import dk.indsatsregler.sag.skolefravaer.Moenster;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** De fire spor ved siden af hinanden, vinduer og mønstre, nødundervisning, og det, der kun gælder, når det er slået til. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SporTest {

    @Test
    void intet_spor_slår_et_andet_ud() {
        Skolesag kunTrivsel = sag().kvartal(tal(60, 0, 0))
                .med(Vindue.med("v", 60).fraværsdage(Spaend.præcis(0)))
                .med(Trivsel.med().tegnPåMistrivsel(true));
        Skolesag kunUlovligt = sag().kvartal(tal(60, 18, 0))
                .med(Vindue.med("v", 60).fraværsdage(Spaend.præcis(0)))
                .med(Trivsel.med().tegnPåMistrivsel(false));
        Skolesag kunSygdom = sag().kvartal(tal(60, 0, 0))
                .med(Vindue.med("v", 60).fraværsdage(Spaend.præcis(30)))
                .med(Trivsel.med().tegnPåMistrivsel(false));

        assertThat(spor(kunTrivsel)).containsExactly(IKKE_OPFYLDT, IKKE_OPFYLDT, OPFYLDT);
        assertThat(spor(kunUlovligt)).containsExactly(OPFYLDT, IKKE_OPFYLDT, IKKE_OPFYLDT);
        assertThat(spor(kunSygdom)).containsExactly(IKKE_OPFYLDT, OPFYLDT, IKKE_OPFYLDT);
        assertThat(kunTrivsel.status("FR-MAALGRUPPE")).isEqualTo(OPFYLDT);
    }

    private static List<Status> spor(Skolesag sag) {
        return List.of(sag.status("FR-ULOVLIG-15"), sag.status("FR-SAMLET-20"), sag.status("FR-TRIVSEL"));
    }

    @Test
    void vinduer_tælles_op_af_skoledage_og_registreringer() {
        List<LocalDate> dage = hverdage(60);
        Skolesag sag = sag().skoledage(dage)
                .registreringer(List.of(
                        fravær(dage.get(59), Dagsdel.MORGEN, ULOVLIGT),
                        fravær(dage.get(50), SYGDOM_MV),
                        fravær(dage.get(40), null),
                        fravær(dage.get(39), SYGDOM_MV),
                        fravær(dage.get(45), NØDUNDERVISNING)));

        Udfald femProcent = sag.udfald("FR-SAMLET-05");
        assertThat(femProcent.status()).isEqualTo(OPFYLDT);
        assertThat(femProcent.vidner()).extracting("id").containsExactly("seneste-60");
        assertThat(sag.vurder().forklar("FR-SAMLET-05").tekst()).contains("fraværsprocent er 6.6…");
    }

    @Test
    void et_vindue_længere_end_de_oplyste_skoledage_er_ukendt_og_ikke_nul() {
        Skolesag sag = sag().skoledage(hverdage(59)).ingen(Fravaersregistrering.class);

        assertThat(sag.status("FR-SAMLET-05")).isEqualTo(UAFKLARET);
        assertThat(sag.mangler("FR-SAMLET-05")).containsExactly("Vindue");
        assertThat(sag().skoledage(hverdage(60))
                        .ingen(Fravaersregistrering.class)
                        .status("FR-SAMLET-05"))
                .isEqualTo(IKKE_OPFYLDT);
    }

    @Test
    void et_oplyst_vindue_af_en_anden_længde_svarer_ikke() {
        Skolesag sag = sag().med(Vindue.med("v", 20).fraværsdage(Spaend.præcis(0)));

        assertThat(sag.status("FR-SAMLET-05")).isEqualTo(UAFKLARET);
        assertThat(sag.vurder().forklar("FR-SAMLET-05").tekst()).contains("det er ikke oplyst, hvilke Vindue der er");
        assertThat(sag().med(Vindue.med("v", 60)).mangler("FR-SAMLET-05")).containsExactly("Vindue[v].fraværsdage");
    }

    @Test
    void kommunernes_praksis_er_slået_fra_til_den_nævnes() {
        Sag intet = Sag.bygger("test", DAG).byg();

        assertThat(intet.områder()).isEmpty();
        assertThat(Regelmotor.standard().vurder(intet).hoved().områder())
                .containsExactly(
                        "boernelineal",
                        "familien",
                        "indsatstrappe",
                        "kriminalitet",
                        "laering",
                        "noedpasning",
                        "noedundervisning",
                        "opsporing",
                        "sagsbehandling",
                        "skolefravaer",
                        "smaaboern",
                        "underretning");
        assertThat(sag().vurder().udfald()).noneMatch(u -> u.regel().grundlag() == Grundlag.KOMMUNAL);
        assertThat(sag().område("kommunal/bornholm").vurder().udfald().stream()
                        .map(Udfald::regel)
                        .filter(r -> r.grundlag() == Grundlag.KOMMUNAL)
                        .map(Regel::område)
                        .collect(Collectors.toSet()))
                .containsExactly("kommunal/bornholm");
    }

    @Test
    void bornholms_mønstre_på_begge_sider_af_grænserne() {
        List<LocalDate> dage = hverdage(60);
        assertThat(bornholm(dage, dage.subList(55, 60)).status("FR-BORNHOLM-5-I-TRAEK"))
                .isEqualTo(OPFYLDT);
        assertThat(bornholm(dage, dage.subList(56, 60)).status("FR-BORNHOLM-5-I-TRAEK"))
                .isEqualTo(IKKE_OPFYLDT);
        assertThat(bornholm(dage, dage.subList(40, 47)).status("FR-BORNHOLM-7-AF-20"))
                .isEqualTo(OPFYLDT);
        assertThat(bornholm(dage, dage.subList(39, 46)).status("FR-BORNHOLM-7-AF-20"))
                .isEqualTo(IKKE_OPFYLDT);
        assertThat(bornholm(dage, dage.subList(0, 15)).status("FR-BORNHOLM-15-AF-60"))
                .isEqualTo(OPFYLDT);
        assertThat(bornholm(dage, dage.subList(0, 14)).status("FR-BORNHOLM-15-AF-60"))
                .isEqualTo(IKKE_OPFYLDT);
        assertThat(sag().område("kommunal/bornholm").mangler("FR-BORNHOLM-5-I-TRAEK"))
                .containsExactly("Moenster.dageITræk");
    }

    private static Skolesag bornholm(List<LocalDate> skoledage, List<LocalDate> fravær) {
        return sag().område("kommunal/bornholm")
                .skoledage(skoledage)
                .registreringer(
                        fravær.stream().map(dag -> fravær(dag, SYGDOM_MV)).toList());
    }

    @Test
    void en_fast_ugedag_ses_af_fagpersonen_eller_af_registreringerne() {
        LocalDate mandag = LocalDate.of(2023, 5, 15);
        List<Fravaersregistrering> mandage = List.of(fravær(mandag, null), fravær(mandag.minusWeeks(2), null));
        List<Fravaersregistrering> blandet = List.of(fravær(mandag, null), fravær(mandag.minusDays(4), null));

        assertThat(ugedag(mandage, null)).isEqualTo(OPFYLDT);
        assertThat(ugedag(blandet, null)).isEqualTo(UAFKLARET);
        assertThat(ugedag(blandet, true)).isEqualTo(OPFYLDT);
        assertThat(ugedag(blandet, false)).isEqualTo(IKKE_OPFYLDT);
        assertThat(ugedag(mandage.subList(0, 1), false)).isEqualTo(IKKE_OPFYLDT);
    }

    private static Status ugedag(List<Fravaersregistrering> alle, @Nullable Boolean set) {
        return sag().område("kommunal/skolefravaer-dk")
                .registreringer(alle)
                .med(Moenster.med().fastUgedag(set))
                .status("FR-SKDK-UGEDAG");
    }

    @Test
    void fravær_fra_nødundervisning_vises_for_sig_og_pligten_ved_bekymring_består() {
        LocalDate dag = LocalDate.of(2020, 4, 20);
        Kvartal kvartal = Kvartal.med()
                .førsteDag(LocalDate.of(2020, 4, 1))
                .skoledage(60)
                .ulovligeDage(BigDecimal.ZERO)
                .sygedage(BigDecimal.ZERO)
                .fridage(BigDecimal.ZERO)
                .dageUdenType(BigDecimal.ZERO)
                .nødundervisningsdage(BigDecimal.valueOf(60));
        Vurdering vurdering = sag().vurderet(dag)
                .kvartal(kvartal)
                .område("noedundervisning")
                .med(Barn.med().fødselsdato(dag.minusYears(10)))
                .med(nødundervisning(null, null))
                .med(Bekymring.med().registreret(true).særligStøtte(true))
                .vurder();

        assertThat(vurdering.udfald("NU-FRAVAER").resultat()).isEqualTo("TÆLLER_IKKE_MED");
        assertThat(vurdering.udfald("FR-ULOVLIG-15").status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(vurdering.udfald("FR-ULOVLIG-KONTAKT").status()).isEqualTo(IKKE_OPFYLDT);
        assertThat(vurdering.udfald("NU-BEKYMRING").status()).isEqualTo(OPFYLDT);
    }

    @Test
    void daglig_kontakt_når_støtten_i_hjemmet_mangler_og_et_spørgsmål_når_den_ikke_er_oplyst() {
        LocalDate dag = LocalDate.of(2020, 4, 1);
        assertThat(dagligKontakt(dag, false, null)).isEqualTo(OPFYLDT);
        assertThat(dagligKontakt(dag, null, null)).isEqualTo(UAFKLARET);
        assertThat(dagligKontakt(dag, true, null)).isEqualTo(IKKE_OPFYLDT);
    }

    @Test
    void fra_den_14_april_kun_daglig_kontakt_med_dem_der_ikke_møder_fysisk_frem() {
        LocalDate dag = LocalDate.of(2020, 4, 14);
        assertThat(dagligKontakt(dag.minusDays(1), false, true)).isEqualTo(OPFYLDT);
        assertThat(dagligKontakt(dag, false, true)).isEqualTo(IKKE_OPFYLDT);
        assertThat(dagligKontakt(dag, false, false)).isEqualTo(OPFYLDT);
        assertThat(dagligKontakt(dag, false, null)).isEqualTo(UAFKLARET);
    }

    private static Status dagligKontakt(LocalDate dag, @Nullable Boolean støtte, @Nullable Boolean fysiskFremmøde) {
        return Regelmotor.standard()
                .vurder(Sag.bygger("test", dag)
                        .med(nødundervisning(støtte, fysiskFremmøde))
                        .byg())
                .udfald("NU-DAGLIG-KONTAKT")
                .status();
    }

    private static Noedundervisning nødundervisning(@Nullable Boolean støtte, @Nullable Boolean fysiskFremmøde) {
        return Noedundervisning.med().lukning(true).støtteIHjemmet(støtte).fysiskFremmøde(fysiskFremmøde);
    }

    @Test
    void forældre_til_mindreårige_vejledes_og_sprog_styrer_kun_formen() {
        LocalDate dag = LocalDate.of(2020, 4, 20);
        Noedundervisning ikkeDansk = Noedundervisning.med()
                .lukning(true)
                .støtteIHjemmet(true)
                .dagligKontakt(true)
                .deltagerAktivt(true)
                .manglendeDeltagelseRegistreret(true)
                .særligtUdsat(false)
                .særligtHensyn(false)
                .specialundervisning(false)
                .særligeStøttebehov(false)
                .tosproget(true)
                .stu(false)
                .forældreKanDansk(false)
                .udsatFamilie(false);
        Vurdering vurdering = Regelmotor.standard()
                .vurder(Sag.bygger("test", dag)
                        .område("noedundervisning")
                        .med(Barn.med().fødselsdato(dag.minusYears(18).plusDays(1)))
                        .med(ikkeDansk)
                        .byg());

        assertThat(vurdering.udfald("NU-VEJLEDNING").status()).isEqualTo(OPFYLDT);
        assertThat(vurdering.udfald("NU-VEJLEDNING-NAVNLIG").status()).isEqualTo(OPFYLDT);
        assertThat(vurdering.udfald("NU-SAERLIG-GRUPPE").status()).isEqualTo(OPFYLDT);
        assertThat(vurdering.udfald().stream().filter(u -> u.regel().slags() == dk.indsatsregler.Slags.OPMÆRKSOMHED))
                .noneMatch(u -> u.status() == OPFYLDT);
    }
}
