package dk.indsatsregler.testing.mutation;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.testing.mutation.MutationReport.Count;
import dk.indsatsregler.testing.mutation.change.Kind;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Hvad scenarierne opdager, og hvad der siges om det, de ikke opdager. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutationTest {

    private static final String PÅ_GRÆNSEN = """
            Scenarie: ni år
              Givet Barn.fødselsdato er 2011-03-30
              Og Pasning.pasningsdag er 2020-03-30
              Når sagen vurderes den 2020-03-30
              Så er PR-1 opfyldt
            """;
    private static final String OVER_GRÆNSEN = """
            Scenarie: ti år
              Givet Barn.fødselsdato er 2010-03-30
              Og Pasning.pasningsdag er 2020-03-30
              Når sagen vurderes den 2020-03-30
              Så er PR-1 ikke opfyldt
            """;

    private static final RuleSet ALDER = regler(regel("PR-1", "Barn( alder <= 9 )   // 0-9-årige børn,", "opfyldt()"));

    private static final RuleSet REGEL_MED_OVERFLØDIGT =
            regler(regel("PR-1", "Barn( alder <= 9 || alder <= 3 )", "opmærksomhed()"));

    private static MutationReport rapport(RuleSet regler, String... scenarier) {
        String tekst = "# language: da\nEgenskab: prøve\n\nRegel: PR-1 prøve\n\n" + String.join("\n", scenarier);
        Run kørt = Runner.run(
                Rulebook.of(new Loaded.Rules(regler)), "proeve/a.feature", tekst.getBytes(StandardCharsets.UTF_8));
        assertThat(kørt.ran()).allMatch(r -> r.passed(), "består");
        return Mutation.run(regler, kørt.passed());
    }

    private static String om(MutationReport rapport, Kind slags) {
        return rapport.tried().stream()
                .filter(t -> t.mutant().kind() == slags)
                .map(MutantResult::text)
                .collect(Collectors.joining());
    }

    private static List<String> hvis(String betingelser, String konklusion) {
        return Mutants.of(regler(regel("PR-1", betingelser, konklusion)), regel -> true).all().stream()
                .map(Mutant::words)
                .toList();
    }

    @Test
    void det_første_scenarie_der_fejler_opdager_fejlen() {
        assertThat(om(rapport(ALDER, PÅ_GRÆNSEN, OVER_GRÆNSEN), Kind.THRESHOLD)).isEqualTo("""
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 8 i stedet for 9 år, ville et scenarie opdage det: «ni år», proeve/a.feature:6.
                            Der står:       Barn( alder <= 9 ) // 0-9-årige børn,
                            Der ville stå:  Barn( alder <= 8 ) // 0-9-årige børn,
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 10 i stedet for 9 år, ville et scenarie opdage det: «ti år», proeve/a.feature:12.
                            Der står:       Barn( alder <= 9 ) // 0-9-årige børn,
                            Der ville stå:  Barn( alder <= 10 ) // 0-9-årige børn,
                        """);
    }

    @Test
    void en_flyttet_grænse_ingen_opdager_siges_med_enhed_og_sted() {
        assertThat(om(rapport(ALDER, PÅ_GRÆNSEN), Kind.THRESHOLD)).isEqualTo("""
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 8 i stedet for 9 år, ville et scenarie opdage det: «ni år», proeve/a.feature:6.
                            Der står:       Barn( alder <= 9 ) // 0-9-årige børn,
                            Der ville stå:  Barn( alder <= 8 ) // 0-9-årige børn,
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 10 i stedet for 9 år, ville intet scenarie opdage det.
                            Der står:       Barn( alder <= 9 ) // 0-9-årige børn,
                            Der ville stå:  Barn( alder <= 10 ) // 0-9-årige børn,
                        """);
    }

    @Test
    void det_foreslåede_scenarie_opdager_den() {
        MutationReport rapport = rapport(ALDER, PÅ_GRÆNSEN);
        String forslag = rapport.proposals().stream().map(Proposal::text).collect(Collectors.joining("\n"));
        assertThat(forslag).isEqualTo("""
                    Scenarie: opdager det, hvis grænsen var 10 i stedet for 9 år
                      Givet Barn.fødselsdato er 2010-03-18
                      Og Pasning.pasningsdag er 2020-03-18
                      Når sagen vurderes den 2020-03-18
                      Så er PR-1 ikke opfyldt

                    Scenarie: opdager det, hvis reglen sagde opmærksomhed i stedet for opfyldt
                      Givet Barn.fødselsdato er 2012-03-18
                      Og Pasning.pasningsdag er 2020-03-18
                      Når sagen vurderes den 2020-03-18
                      Så er PR-1 opfyldt
                      Og siger PR-1 opfyldt
                """);
        assertThat(rapport(ALDER, PÅ_GRÆNSEN, forslag).count()).isEqualTo(new Count(10, 5, 0, 10, 0));
    }

    @Test
    void et_forslag_der_opdager_flere_gives_én_gang() {
        MutationReport rapport = rapport(ALDER, PÅ_GRÆNSEN);
        assertThat(rapport.proposals()).doesNotHaveDuplicates();
        assertThat(rapport.proposals().stream().map(Proposal::name).toList())
                .containsExactly(
                        "opdager det, hvis grænsen var 10 i stedet for 9 år",
                        "opdager det, hvis reglen sagde opmærksomhed i stedet for opfyldt");
    }

    @Test
    void det_der_ikke_kan_ses_i_nogen_sag_lægges_til_side_med_grunden() {
        MutationReport rapport = Mutation.run(REGEL_MED_OVERFLØDIGT, List.of());
        assertThat(rapport.equivalent().stream().map(MutantResult::text).collect(Collectors.joining()))
                .isEqualTo("""
                        PR-1, proeve/a.drl:8
                          Hvis leddet «alder <= 3» ikke stod der, kunne det ikke ses i nogen sag. Det er vist ved at prøve alle punkter ved reglernes grænser.
                            Der står:       Barn( alder <= 9 || alder <= 3 )
                            Der ville stå:  Barn( alder <= 9 )
                        PR-1, proeve/a.drl:8
                          Hvis «højst 3» var «under 3», kunne det ikke ses i nogen sag. Det er vist ved at prøve alle punkter ved reglernes grænser.
                            Der står:       Barn( alder <= 9 || alder <= 3 )
                            Der ville stå:  Barn( alder <= 9 || alder < 3 )
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 2 i stedet for 3 år, kunne det ikke ses i nogen sag. Det er vist ved at prøve alle punkter ved reglernes grænser.
                            Der står:       Barn( alder <= 9 || alder <= 3 )
                            Der ville stå:  Barn( alder <= 9 || alder <= 2 )
                        PR-1, proeve/a.drl:8
                          Hvis grænsen var 4 i stedet for 3 år, kunne det ikke ses i nogen sag. Det er vist ved at prøve alle punkter ved reglernes grænser.
                            Der står:       Barn( alder <= 9 || alder <= 3 )
                            Der ville stå:  Barn( alder <= 9 || alder <= 4 )
                        """);
    }

    @Test
    void verbet_i_en_regel_der_aldrig_kan_være_opfyldt_lægges_til_side() {
        RuleSet regler = regler(regel("PR-1", "Ene( ja == true )\nEne( ja == false )", "fagligVurdering()"));
        assertThat(om(Mutation.run(regler, List.of()), Kind.VERB)).startsWith("""
                PR-1, proeve/a.drl:11
                  Hvis reglen sagde opfyldt i stedet for fagligVurdering, kunne det ikke ses i nogen sag. Reglen kan aldrig være opfyldt, så det, den siger, kommer aldrig frem.
                    Der står:       konklusion.fagligVurdering();
                    Der ville stå:  konklusion.opfyldt();
                """);
    }

    @Test
    void et_andet_verbum_opdages_kun_af_et_scenarie_der_siger_verbet() {
        String siger = PÅ_GRÆNSEN + "  Og siger PR-1 opfyldt\n";
        assertThat(rapport(ALDER, PÅ_GRÆNSEN).count(Kind.VERB)).isEqualTo(new Count(5, 4, 0, 0, 5));
        assertThat(rapport(ALDER, siger).count(Kind.VERB)).isEqualTo(new Count(5, 4, 0, 5, 0));
    }

    @Test
    void en_fjernet_regel_opdages_af_ethvert_scenarie_der_nævner_den() {
        assertThat(rapport(ALDER, PÅ_GRÆNSEN).count(Kind.RULE_REMOVED)).isEqualTo(new Count(1, 0, 0, 1, 0));
        assertThat(om(Mutation.run(ALDER, List.of()), Kind.RULE_REMOVED)).isEqualTo("""
                        PR-1, proeve/a.drl:1
                          Hvis reglen ikke fandtes, ville intet scenarie opdage det.
                        """);
    }

    @Test
    void et_andet_trin_opdages_af_det_trin_scenariet_viser() {
        RuleSet regler = regler(regel("PR-1", "Ene( ja == true )", "højstTrin( Skala.BARN, 4 )"));
        MutationReport rapport = Mutation.run(regler, List.of());
        assertThat(rapport.tried().stream()
                        .filter(t -> t.mutant().kind() == Kind.CONCLUSION)
                        .map(t -> t.text()
                                + ((MutantStatus.Survived) t.fate()).proposal().text())
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        PR-1, proeve/a.drl:10
                          Hvis der stod FORÆLDRE i stedet for BARN, ville intet scenarie opdage det.
                            Der står:       konklusion.højstTrin( Skala.BARN, 4 );
                            Der ville stå:  konklusion.højstTrin( Skala.FORÆLDRE, 4 );
                            Scenarie: opdager det, hvis der stod FORÆLDRE i stedet for BARN
                              Givet Ene.ja er ja
                              Når sagen vurderes den 2020-03-18
                              Så er PR-1 opfyldt
                              Og er trinnet på BARN 4
                        PR-1, proeve/a.drl:10
                          Hvis trinnet var 3 i stedet for 4, ville intet scenarie opdage det.
                            Der står:       konklusion.højstTrin( Skala.BARN, 4 );
                            Der ville stå:  konklusion.højstTrin( Skala.BARN, 3 );
                            Scenarie: opdager det, hvis der stod FORÆLDRE i stedet for BARN
                              Givet Ene.ja er ja
                              Når sagen vurderes den 2020-03-18
                              Så er PR-1 opfyldt
                              Og er trinnet på BARN 4
                        PR-1, proeve/a.drl:10
                          Hvis trinnet var 5 i stedet for 4, ville intet scenarie opdage det.
                            Der står:       konklusion.højstTrin( Skala.BARN, 4 );
                            Der ville stå:  konklusion.højstTrin( Skala.BARN, 5 );
                            Scenarie: opdager det, hvis der stod FORÆLDRE i stedet for BARN
                              Givet Ene.ja er ja
                              Når sagen vurderes den 2020-03-18
                              Så er PR-1 opfyldt
                              Og er trinnet på BARN 4
                        """);
    }

    @Test
    void et_andet_emne_opdages_af_det_der_ikke_længere_spærres() {
        RuleSet regler = regler(
                regel("PR-1", "Ene( ja == true )", "spærrer( Emne.HENVISNING )"),
                regel(
                        "PR-2",
                        "@emne( \"HENVISNING\" )\n@handling( \"Gør.\" )\n@ansvarlig( \"Nogen\" )",
                        "Ene( ja == true )",
                        "henvisning()"));
        MutationReport rapport = Mutation.run(regler, List.of());
        assertThat(rapport.tried().stream()
                        .filter(t -> t.mutant().kind() == Kind.CONCLUSION)
                        .map(t -> t.text()
                                + ((MutantStatus.Survived) t.fate()).proposal().text())
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        PR-1, proeve/a.drl:10
                          Hvis der stod FORÆLDREKONTAKT i stedet for HENVISNING, ville intet scenarie opdage det.
                            Der står:       konklusion.spærrer( Emne.HENVISNING );
                            Der ville stå:  konklusion.spærrer( Emne.FORÆLDREKONTAKT );
                            Scenarie: opdager det, hvis der stod FORÆLDREKONTAKT i stedet for HENVISNING
                              Givet Ene.ja er ja
                              Når sagen vurderes den 2020-03-18
                              Så er PR-1 opfyldt
                              Og er PR-2 spærret af PR-1
                        """);
    }

    @Test
    void hver_slags_ændring_siges_i_ord() {
        assertThat(hvis(
                        "exists Ting( farve == Farve.RØD, dag >= \"2020-03-01\", ja != null ) // ting, der er røde.\nBarn( alder > 3 )",
                        "opmærksomhed()"))
                .containsExactly(
                        "Hvis betingelsen «exists Ting( farve == Farve.RØD, dag >= \"2020-03-01\", ja != null )» (ting, der er røde) ikke stod der",
                        "Hvis betingelsen «exists Ting( farve == Farve.RØD, dag >= \"2020-03-01\", ja != null )» (ting, der er røde) var vendt om",
                        "Hvis betingelsen «exists Ting( farve == Farve.RØD, dag >= \"2020-03-01\", ja != null )» (ting, der er røde) krævede alle i stedet for mindst én",
                        "Hvis der stod «eller» i stedet for «og» mellem «farve == Farve.RØD», «dag >= \"2020-03-01\"» og «ja != null»",
                        "Hvis leddet «farve == Farve.RØD» ikke stod der",
                        "Hvis leddet «dag >= \"2020-03-01\"» ikke stod der",
                        "Hvis leddet «ja != null» ikke stod der",
                        "Hvis «RØD» var «andet end RØD» ved farve",
                        "Hvis der stod GRØN i stedet for RØD ved farve",
                        "Hvis «tidligst 2020-03-01» var «efter 2020-03-01»",
                        "Hvis grænsen var 2020-02-29 i stedet for 2020-03-01",
                        "Hvis grænsen var 2020-03-02 i stedet for 2020-03-01",
                        "Hvis «oplyst» var «ikke oplyst» ved ja",
                        "Hvis betingelsen «Barn( alder > 3 )» ikke stod der",
                        "Hvis betingelsen «Barn( alder > 3 )» var vendt om",
                        "Hvis «over 3» var «mindst 3»",
                        "Hvis grænsen var 2 i stedet for 3 år",
                        "Hvis grænsen var 4 i stedet for 3 år",
                        "Hvis reglen sagde udestår i stedet for opmærksomhed",
                        "Hvis reglen sagde tilpasning i stedet for opmærksomhed",
                        "Hvis reglen sagde fagligVurdering i stedet for opmærksomhed",
                        "Hvis reglen sagde modstrid i stedet for opmærksomhed",
                        "Hvis reglen ikke fandtes");
        assertThat(hvis(
                        "forall( Ting( farve in ( Farve.RØD, Farve.GRØN, Farve.BLÅ ) || brøk != 0.5 ) )",
                        "løft( Skala.BARN, 2 )"))
                .containsExactly(
                        "Hvis betingelsen «forall( Ting( farve in ( Farve.RØD, … ) || brøk != 0.5 ) )» krævede mindst én i stedet for alle",
                        "Hvis der stod «og» i stedet for «eller» mellem «farve in ( Farve.RØD, … )» og «brøk != 0.5»",
                        "Hvis leddet «farve in ( Farve.RØD, … )» ikke stod der",
                        "Hvis leddet «brøk != 0.5» ikke stod der",
                        "Hvis RØD ikke stod på listen",
                        "Hvis GRØN ikke stod på listen",
                        "Hvis BLÅ ikke stod på listen",
                        "Hvis «andet end 0.5» var «0.5»",
                        "Hvis tallet var 0.4 i stedet for 0.5",
                        "Hvis tallet var 0.6 i stedet for 0.5",
                        "Hvis reglen sagde opfyldt i stedet for løft",
                        "Hvis reglen sagde opmærksomhed i stedet for løft",
                        "Hvis reglen sagde udestår i stedet for løft",
                        "Hvis reglen sagde tilpasning i stedet for løft",
                        "Hvis reglen sagde fagligVurdering i stedet for løft",
                        "Hvis reglen sagde modstrid i stedet for løft",
                        "Hvis der stod FORÆLDRE i stedet for BARN",
                        "Hvis trinnet var 1 i stedet for 2",
                        "Hvis trinnet var 3 i stedet for 2",
                        "Hvis reglen ikke fandtes");
    }

    @Test
    void kun_de_regler_der_måles_ændres() {
        String målt = regel("PR-2", "Barn( alder <= 9 )", "opfyldt()");
        RuleSet begge = regler(regel("PR-1", "Barn( alder <= 9 )", "opfyldt()"), målt);

        MutationReport rapport =
                Mutation.run(begge, List.of(), rule -> rule.id().equals("PR-2"));

        assertThat(rapport.tried()).extracting(t -> t.mutant().rule().id()).containsOnly("PR-2");
        assertThat(rapport.count())
                .isEqualTo(Mutation.run(regler(målt), List.of()).count());
    }

    @Test
    void regnskabet_siges_i_en_sætning() {
        assertThat(rapport(ALDER, PÅ_GRÆNSEN).text())
                .isEqualTo("10 mulige fejl er prøvet. Scenarierne opdager 4 af de 10, der kan ses i en sag (40 %).");
        assertThat(rapport(ALDER, PÅ_GRÆNSEN).count()).isEqualTo(new Count(10, 5, 0, 4, 6));
        assertThat(Mutation.run(REGEL_MED_OVERFLØDIGT, List.of()).text())
                .isEqualTo(
                        "16 mulige fejl er prøvet. Scenarierne opdager 0 af de 12, der kan ses i en sag (0 %); 4 kan ikke ses i nogen sag.");
    }
}
