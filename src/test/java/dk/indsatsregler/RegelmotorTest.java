package dk.indsatsregler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.sag.bekymring.Underretning;
import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Sektor;
import dk.indsatsregler.sag.noedpasning.Tegn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facade as its users meet it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegelmotorTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 30);
    private static final Path RULES = Path.of("src/main/resources/rules");

    @Test
    void the_standard_engine_is_one_shared_instance() {
        assertThat(Regelmotor.standard()).isSameAs(Regelmotor.standard());
    }

    @Test
    void every_rule_names_its_source_basis_and_statements() {
        assertThat(Regelmotor.standard().regler()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.kilde().henvisning()).isNotBlank();
            assertThat(rule.grundlag()).isNotNull();
            assertThat(rule.kilde().udsagn()).isNotEmpty();
            assertThat(rule.forklaring()).isNotBlank();
            assertThat(rule.placering().tekst())
                    .startsWith("rule \"" + rule.id() + ": ")
                    .endsWith("end");
        });
    }

    @Test
    void no_text_says_refusal_or_proposes_placement() {
        assertThat(Regelmotor.standard().regler())
                .allSatisfy(rule -> assertThat(lower(rule.placering().tekst())).doesNotContain("afslag"))
                .filteredOn(rule -> lower(rule.placering().tekst()).contains("anbring"))
                .allSatisfy(rule -> {
                    // Only of what a professional has raised or people have decided, and never as something to be done.
                    assertThat(rule.placering().tekst())
                            .as(rule.id())
                            .containsAnyOf(
                                    "    Overvejelse( ",
                                    "\"IT-REJST-",
                                    "Indsats( ",
                                    "Indsatsplan( ",
                                    "Trinvurdering( valgt",
                                    "Lovbetingelse( ",
                                    "Soeskende( ",
                                    "\"IT-LOV-");
                    assertThat(rule.slags()).as(rule.id()).isNotIn(Slags.MULIGHED, Slags.HENVISNING);
                    assertThat(
                                    rule.opgave().handling() == null
                                            ? ""
                                            : lower(rule.opgave().handling()))
                            .as(rule.id())
                            .doesNotContain("anbring barnet", "anbring den unge", "anbringes", "foreslå");
                });
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Test
    void the_list_of_shipped_rule_files_is_the_folder() throws IOException {
        try (Stream<Path> walk = Files.walk(RULES)) {
            List<String> files = walk.filter(p -> p.toString().endsWith(".drl"))
                    .map(p -> RULES.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            List<String> listed = Files.readAllLines(RULES.resolve("regelsaet.txt"));

            assertThat(listed.get(0))
                    .isEqualTo("version " + Regelmotor.standard().regelsæt().version());
            assertThat(listed.subList(1, listed.size())).isEqualTo(files);
        }
    }

    @Test
    void a_folder_of_its_own_gives_the_same_rules() {
        Regelmotor own = Regelmotor.bygger().medRegelmappe(RULES).byg();

        assertThat(own.regelsæt().sha256())
                .isEqualTo(Regelmotor.standard().regelsæt().sha256());
        assertThat(own.regelsæt().version()).isEqualTo("egne regler");
        assertThat(own.regler()).isEqualTo(Regelmotor.standard().regler());
    }

    @Test
    void loading_is_all_or_nothing_and_lists_every_problem() throws IOException {
        Regelmotor.Bygger bygger = Regelmotor.bygger()
                .medRegelmappe(RULES)
                .medRegelfil(
                        "noedpasning/egen.drl", "rule \"EGEN-1: Uden noget\"\nend\n".getBytes(StandardCharsets.UTF_8));

        assertThat(bygger.valider())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.fil()).isEqualTo("noedpasning/egen.drl"));
        assertThatThrownBy(bygger::byg)
                .isInstanceOfSatisfying(
                        RegelfejlException.class,
                        refused -> assertThat(refused.problemer()).isEqualTo(bygger.valider()));
    }

    @Test
    void the_areas_are_those_whose_facts_are_given_or_all() {
        Regelmotor motor = Regelmotor.standard();

        assertThat(motor.vurder(Sag.bygger("a", DAY)
                                .med(Pasning.med().pasningsdag(DAY))
                                .byg())
                        .hoved()
                        .områder())
                .containsExactly("noedpasning");
        assertThat(motor.vurder(Sag.bygger("a", DAY).byg()).udfald())
                .isNotEmpty()
                .filteredOn(u -> !u.id().equals("SB-VARSEL")) // from how many days before: of every case
                .noneMatch(u -> u.status() == Status.OPFYLDT
                        && !u.regel().placering().tekst().contains("== null"));
    }

    @Test
    void areas_that_are_read_come_along_so_that_what_is_not_judged_is_not_a_no() {
        Vurdering vurdering = Regelmotor.standard()
                .vurder(Sag.bygger("a", DAY)
                        .område("kommunal/kl-eksempel-1")
                        .område("kommunal/koege")
                        .byg());

        assertThat(vurdering.hoved().områder())
                .containsExactly("indsatstrappe", "kommunal/kl-eksempel-1", "kommunal/koege", "noedpasning");
        assertThat(vurdering.udfald("NP-EKS1-TILBUD").status()).isEqualTo(Status.UAFKLARET);
        assertThat(vurdering.udfald("IT-KOEGE-TRIN-1").status()).isEqualTo(Status.UAFKLARET);
    }

    @Test
    void an_area_without_rules_is_refused() {
        Sag sag = Sag.bygger("a", DAY).område("skattevaesen").byg();

        assertThatThrownBy(() -> Regelmotor.standard().vurder(sag))
                .isInstanceOf(UgyldigOplysningException.class)
                .hasMessage(
                        "omraader skal være blandt de områder, der er regler for: boernelineal, familien, indsatstrappe, kommunal/aalborg, kommunal/aalborg-skole, kommunal/boraas, kommunal/bornholm, kommunal/hedensted, kommunal/herning, kommunal/holstebro, kommunal/ishoej, kommunal/kl-eksempel-1, kommunal/kl-eksempel-10, kommunal/kl-eksempel-11, kommunal/kl-eksempel-12, kommunal/kl-eksempel-13, kommunal/kl-eksempel-14, kommunal/kl-eksempel-2, kommunal/kl-eksempel-3, kommunal/kl-eksempel-4-7, kommunal/kl-eksempel-8, kommunal/kl-eksempel-9-skole, kommunal/kl-eksempel-9-specialskole, kommunal/koebenhavn, kommunal/koege, kommunal/lolland, kommunal/norge, kommunal/odense, kommunal/randers, kommunal/ringsted, kommunal/skolefravaer-dk, kommunal/topi, kommunal/varde, kommunal/viborg, kommunal/vordingborg, kriminalitet, laering, noedpasning, noedundervisning, opsporing, sagsbehandling, skolefravaer, smaaboern, underretning.");
    }

    @Test
    void a_rule_that_is_not_there_is_named_with_those_that_are() {
        Vurdering vurdering = Regelmotor.standard().vurder(Sag.bygger("a", DAY).byg());

        assertThatThrownBy(() -> vurdering.forklar("NP-K9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Ingen regel hedder NP-K9 i vurderingen. Der er: ")
                .hasMessageContaining(" NP-K1, NP-K2,");
        assertThatThrownBy(() -> Regelmotor.standard().vis("NP-K9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ingen regel hedder NP-K9.");
    }

    @Test
    void vis_prints_what_the_engine_is_given_certain_and_possible() {
        assertThat(Regelmotor.standard().vis("NP-K3")).isEqualTo("""
                        rule "NP-K3 (2020-03-18) sikkert"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-03-18", dato <= "2020-04-13", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov != null && særligeBehov == true )
                            not Udfald( regel == "NP-K3-ALDER-NEJ" )
                        then
                            konklusion.sikkert( "NP-K3" );
                        end

                        rule "NP-K3 (2020-03-18) muligt"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-03-18", dato <= "2020-04-13", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov == null || særligeBehov == true )
                            not Udfald( ikkeOplyst == false && regel == "NP-K3-ALDER-NEJ" )
                        then
                            konklusion.muligt( "NP-K3" );
                        end
                        rule "NP-K3 (2020-04-14) sikkert"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-04-14", dato <= "2020-04-26", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov != null && særligeBehov == true )
                            not Udfald( regel == "NP-K3-ALDER-NEJ" )
                            exists Pasning( ( pasningsdag != null && pasningsdag < "2020-04-15" ) || ( omfattetAfGenåbning != null && omfattetAfGenåbning == false ) )
                        then
                            konklusion.sikkert( "NP-K3" );
                        end

                        rule "NP-K3 (2020-04-14) muligt"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-04-14", dato <= "2020-04-26", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov == null || særligeBehov == true )
                            not Udfald( ikkeOplyst == false && regel == "NP-K3-ALDER-NEJ" )
                            exists Pasning( ( pasningsdag == null || pasningsdag < "2020-04-15" ) || ( omfattetAfGenåbning == null || omfattetAfGenåbning == false ) )
                        then
                            konklusion.muligt( "NP-K3" );
                        end
                        rule "NP-K3 (2020-04-27) sikkert"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-04-27", dato <= "2020-05-17", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov != null && særligeBehov == true )
                            not Udfald( regel == "NP-K3-ALDER-NEJ" )
                            exists Pasning( ( pasningsdag != null && pasningsdag < "2020-04-15" ) || ( omfattetAfGenåbning != null && omfattetAfGenåbning == false ) )
                        then
                            konklusion.sikkert( "NP-K3" );
                        end

                        rule "NP-K3 (2020-04-27) muligt"
                            salience -2
                        when
                            Vurderingssag( dato >= "2020-04-27", dato <= "2020-05-17", vurderes contains "noedpasning" || vurderes contains "NP-K3" )
                            exists Barn( særligeBehov == null || særligeBehov == true )
                            not Udfald( ikkeOplyst == false && regel == "NP-K3-ALDER-NEJ" )
                            exists Pasning( ( pasningsdag == null || pasningsdag < "2020-04-15" ) || ( omfattetAfGenåbning == null || omfattetAfGenåbning == false ) )
                        then
                            konklusion.muligt( "NP-K3" );
                        end
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"010190-1234", "0101901234", "610190.1234", "sag-2902081234", "Anne Andersen", "", "æble"})
    void a_case_id_is_opaque(String id) {
        assertThatThrownBy(() -> Sag.bygger(id, DAY)).isInstanceOfSatisfying(UgyldigOplysningException.class, e -> {
            assertThat(e.felt()).isEqualTo("sagId");
            if (!id.isEmpty()) {
                assertThat(e.getMessage()).doesNotContain(id);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"320190-1234", "3002901234", "sag-123456789", "1234567890123", "a.b_c-9"})
    void ten_digits_that_are_no_date_are_an_id(String id) {
        assertThat(Sag.bygger(id, DAY).byg().id()).isEqualTo(id);
    }

    @Test
    void a_number_out_of_range_is_refused_by_field_name() {
        assertThatThrownBy(() -> Tegn.med().samletFravær(dk.indsatsregler.sag.Spaend.præcis(-1)))
                .hasMessage("Tegn.samletFravær skal være mellem 0 og 100.");
        assertThatThrownBy(() -> Tegn.med().samletFravær(dk.indsatsregler.sag.Spaend.mellem(90, 101)))
                .hasMessage("Tegn.samletFravær skal være mellem 0 og 100.");
    }

    @Test
    void two_facts_with_one_id_are_refused() {
        Sag sag = Sag.bygger("a", DAY)
                .med(Underretning.med("u"))
                .med(Underretning.med("u"))
                .byg();

        assertThatThrownBy(() -> Regelmotor.standard().vurder(sag))
                .hasMessage("Underretning.id skal være forskellig for hver.");
    }

    @Test
    void a_fact_there_can_be_one_of_is_told_once() {
        assertThatThrownBy(() -> Sag.bygger("a", DAY).med(Barn.med()).med(Barn.med()))
                .hasMessage("Barn kan kun oplyses én gang.");
        assertThatThrownBy(() -> Sag.bygger("a", DAY).medIngen(Barn.class))
                .hasMessage("Barn findes altid; lad den være ude, når den ikke er oplyst.");
    }

    @Test
    void no_toString_shows_a_value() {
        Foraelder forælder = Foraelder.med("mor").sektor(Sektor.POLITI).samfundskritiskFunktion(true);
        Sag sag = Sag.bygger("hemmelig", DAY)
                .med(Barn.med().fødselsdato(LocalDate.of(2013, 5, 1)).særligeBehov(true))
                .med(forælder)
                .byg();
        Vurdering vurdering = Regelmotor.standard().vurder(sag);

        assertThat(List.of(
                        sag.toString(),
                        forælder.toString(),
                        vurdering.toString(),
                        vurdering.hoved().toString(),
                        vurdering.forklar("NP-K1").toString(),
                        Barn.med()
                                .fødselsdato(LocalDate.of(2013, 5, 1))
                                .særligeBehov(true)
                                .toString()))
                .noneMatch(text -> text.contains("hemmelig")
                        || text.contains("2013")
                        || text.contains("POLITI")
                        || text.contains("2020"));
    }
}
