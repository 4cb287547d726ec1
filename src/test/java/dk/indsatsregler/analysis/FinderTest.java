package dk.indsatsregler.analysis;

import static dk.indsatsregler.rulefile.Proeveregel.regel;
import static dk.indsatsregler.rulefile.Proeveregel.regler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.Udvalg;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FinderTest {

    /** Hvert mål for én regel, og hvad der er fundet til det. */
    private static List<String> fundet(RuleSet regler, String id) {
        Finder finder = new Finder(regler);
        return Goals.of(regler).stream()
                .filter(mål -> mål.rule().id().equals(id))
                .map(mål -> Tekst.af(mål).replace(id + " (2020-03-18): ", "") + " => " + Tekst.af(finder.find(mål)))
                .toList();
    }

    private static List<String> umuligt(RuleSet regler, String id) {
        return fundet(regler, id).stream()
                .filter(linje -> linje.endsWith(" => Impossible"))
                .map(linje -> linje.replace(" => Impossible", ""))
                .toList();
    }

    @Test
    void en_sag_siger_kun_det_der_skal_til() {
        RuleSet regler = regler(regel("PR-A", "Barn( alder <= 9 )\nnot Underretning()", "opfyldt()"));

        assertThat(fundet(regler, "PR-A"))
                .containsExactly(
                        "CERTAIN => 2020-03-18; Barn[fødselsdato 2012-03-18]; Pasning[pasningsdag 2020-03-18]; ingen Underretning",
                        "NO => 2020-03-18; Underretning[id u1]",
                        "POSSIBLE => 2020-03-18",
                        "Barn( alder <= 9 ) TRUE => 2020-03-18; Barn[fødselsdato 2012-03-18]; Pasning[pasningsdag 2020-03-18]",
                        "Barn( alder <= 9 ) FALSE => 2020-03-18; Barn[fødselsdato 2010-03-18]; Pasning[pasningsdag 2020-03-18]",
                        "Barn( alder <= 9 ) UNKNOWN => 2020-03-18",
                        "på alder <= 9 => 2020-03-18; Barn[fødselsdato 2011-03-18]; Pasning[pasningsdag 2020-03-18]",
                        "ved alder <= 9 => 2020-03-18; Barn[fødselsdato 2010-03-18]; Pasning[pasningsdag 2020-03-18]",
                        "not Underretning() TRUE => 2020-03-18; ingen Underretning",
                        "not Underretning() FALSE => 2020-03-18; Underretning[id u1]",
                        "not Underretning() UNKNOWN => 2020-03-18",
                        "Underretning SOME => 2020-03-18; Underretning[id u1]",
                        "Underretning NONE => 2020-03-18; ingen Underretning",
                        "Underretning NOT_TOLD => 2020-03-18");
    }

    @Test
    void om_noget_er_oplyst_er_aldrig_uafklaret() {
        assertThat(umuligt(regler(regel("PR-A", "Barn( særligeBehov == null )", "opmærksomhed()")), "PR-A"))
                .containsExactly("POSSIBLE", "Barn( særligeBehov == null ) UNKNOWN");
    }

    @Test
    void uden_for_et_felts_grænser_er_der_intet() {
        assertThat(umuligt(regler(regel("PR-A", "Tegn( samletFravær >= 0 )", "opmærksomhed()")), "PR-A"))
                .containsExactly("NO", "Tegn( samletFravær >= 0 ) FALSE", "ved samletFravær >= 0");
    }

    @Test
    void betingelser_der_udelukker_hinanden() {
        RuleSet regler = regler(regel(
                "PR-A", "exists Foraelder( hjemsendt == true )\nnot Foraelder( hjemsendt == true )", "opfyldt()"));

        assertThat(umuligt(regler, "PR-A")).containsExactly("CERTAIN");
    }

    @Test
    void en_regel_der_læser_en_der_udelukker_den() {
        RuleSet regler = regler(
                regel("PR-A", "Barn( særligeBehov == true )", "opfyldt()"),
                regel("PR-B", "Udfald( regel == \"PR-A\" )\nBarn( særligeBehov == false )", "opfyldt()"));

        assertThat(umuligt(regler, "PR-A")).isEmpty();
        assertThat(umuligt(regler, "PR-B")).containsExactly("CERTAIN");
    }

    @Test
    void en_udgave_der_ikke_gælder_samtidig_læses_ikke() {
        RuleSet regler = regler(
                regel("PR-A", "Barn( særligeBehov == true )", "opfyldt()").replace("2020-03-18", "2020-05-01"),
                regel("PR-B", "Udfald( regel == \"PR-A\" )", "opfyldt()")
                        .replace("\"2020-03-18\" )", "\"2020-03-18\" )\n    @gyldigTil( \"2020-04-30\" )"),
                regel("PR-C", "Udfald( regel == \"PR-A\" )", "opmærksomhed()"));

        assertThat(umuligt(regler, "PR-B"))
                .containsExactly(
                        "CERTAIN",
                        "POSSIBLE",
                        "Udfald( regel == \"PR-A\" ) TRUE",
                        "Udfald( regel == \"PR-A\" ) UNKNOWN");
        assertThat(fundet(regler, "PR-C"))
                .contains("CERTAIN => 2020-05-01; Barn[særligeBehov true]", "NO => 2020-03-18");
    }

    @Test
    void et_område_vurderes_aldrig_uden_det_dets_regler_læser() {
        RuleSet regler = Indlaest.regler(
                ProeveOrdforraad.ordforråd(),
                Map.of(
                        "andet/a.drl", regel("PR-A", "Ene( ja == true )", "opfyldt()"),
                        "proeve/b.drl",
                                regel("PR-B", "not Udfald( regel == \"PR-A\" )\nEne( ja == true )", "opfyldt()")));

        assertThat(umuligt(regler, "PR-B")).contains("CERTAIN");
    }

    @Test
    void området_nævnes_kun_når_det_er_nødvendigt() {
        Map<String, String> filer = new LinkedHashMap<>();
        filer.put("andet/a.drl", regel("PR-A", "Ene( ja == true )", "opfyldt()"));
        filer.put("proeve/b.drl", regel("PR-B", "not Udfald( regel == \"PR-A\" )\nEne( skøn == true )", "opfyldt()"));
        filer.put("tredje/c.drl", regel("PR-C", "Ene( ja == true )", "opfyldt()"));
        RuleSet regler = Indlaest.regler(ProeveOrdforraad.ordforråd(), filer);

        // Det, et område læser, er med af sig selv.
        assertThat(fundet(regler, "PR-A")).contains("CERTAIN => 2020-03-18; Ene[ja true]", "POSSIBLE => 2020-03-18");
        assertThat(fundet(regler, "PR-B"))
                .contains(
                        "CERTAIN => 2020-03-18; Ene[ja false, skøn true]",
                        "not Udfald( regel == \"PR-A\" ) FALSE => 2020-03-18; Ene[ja true]");
        assertThat(fundet(regler, "PR-C"))
                .contains("CERTAIN => 2020-03-18; tredje; Ene[ja true]", "POSSIBLE => 2020-03-18");
    }

    @Test
    void et_mål_der_aldrig_kan_opgøres_sådan_er_ikke_bevist_umuligt() {
        RuleSet regler = regler(regel("PR-A", "Ene( dobbelt >= 3 )", "opfyldt()"));

        assertThat(fundet(regler, "PR-A"))
                .contains("på dobbelt >= 3 => NotFound", "ved dobbelt >= 3 => 2020-03-18; Ene[tal 1]");
    }

    @Test
    void to_felter_i_alle_rækkefølger_også_som_spænd() {
        RuleSet regler = Indlaest.regler(
                ProeveOrdforraad.medKlods(),
                Map.of("proeve/a.drl", regel("PR-A", "exists Klods( bredde < højde, højde < 1 )", "opfyldt()")));

        assertThat(umuligt(regler, "PR-A")).isEmpty();
        assertThat(fundet(regler, "PR-A")).allMatch(linje -> linje.contains(" => 2020-03-18"));
    }

    @Test
    void sytten_regler_på_seksten_svar_vurderes_uden_at_prøve_alt() {
        List<String> filer = new ArrayList<>();
        IntStream.range(0, 16)
                .forEach(i -> filer.add(
                        regel("PR-F" + i, "@gruppe( \"G\" )", "Mange( svar" + i + " == true )", "opfyldt()")));
        filer.add(regel(
                "PR-A",
                "Gruppe( navn == \"G\", opfyldte >= 8 )\nnot Gruppe( navn == \"G\", opfyldte >= 7 )",
                "opfyldt()"));
        filer.add(regel("PR-B", "Gruppe( navn == \"G\", opfyldte == 16 )", "opfyldt()"));
        RuleSet regler =
                Indlaest.regler(Vocabulary.of(List.of(Mange.class)), Map.of("proeve/a.drl", String.join("\n", filer)));

        assertThat(umuligt(regler, "PR-A")).containsExactly("CERTAIN");
        assertThat(fundet(regler, "PR-B"))
                .anyMatch(linje -> linje.startsWith("CERTAIN => 2020-03-18; Mange[svar0 true, svar1 true"))
                .noneMatch(linje -> linje.endsWith("NotFound"));
    }

    @Test
    void tolv_lofter_og_løft_på_en_skala_vurderes_uden_at_prøve_alt() {
        List<String> filer = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(i -> filer.add(regel(
                        "PR-F" + i,
                        "Mange( svar" + i + " == true )",
                        i < 10
                                ? "højstTrin( Skala.BARN, " + (i + 1) + " )"
                                : "løft( Skala.BARN, " + (i % 2 + 1) + " )")));
        filer.add(regel("PR-A", "Skalatrin( skala == Skala.SAMLET, trin == 3 )", "opfyldt()"));
        filer.add(regel("PR-B", "Skalatrin( skala == Skala.BARN, trin <= 1 )\nMange( svar0 == false )", "opfyldt()"));
        RuleSet regler =
                Indlaest.regler(Vocabulary.of(List.of(Mange.class)), Map.of("proeve/a.drl", String.join("\n", filer)));

        assertThat(umuligt(regler, "PR-A")).isEmpty();
        assertThat(umuligt(regler, "PR-B")).containsExactly("CERTAIN");
        assertThat(fundet(regler, "PR-A")).noneMatch(linje -> linje.endsWith("NotFound"));
    }

    @Test
    void to_sæt_der_altid_svarer_ens_er_ens() {
        RuleSet med = regler(regel("PR-A", "Barn( alder >= 9, alder <= 9 )", "opfyldt()"));
        RuleSet ens = regler(regel("PR-A", "Barn( alder == 9 )", "opfyldt()"));
        RuleSet andet = regler(regel("PR-A", "Barn( alder >= 9, alder <= 10 )", "opfyldt()"));
        Finder finder = new Finder(med);

        assertThat(Tekst.af(finder.tellApart(ens, med.rules().get(0)))).isEqualTo("Impossible");
        assertThat(Tekst.af(finder.tellApart(andet, med.rules().get(0))))
                .isEqualTo("2020-03-18; Barn[fødselsdato 2010-03-18]; Pasning[pasningsdag 2020-03-18]");
    }

    @Test
    void to_sæt_skelnes_også_på_det_ukendte() {
        RuleSet oplyst = regler(regel("PR-A", "Barn( særligeBehov != null )", "opmærksomhed()"));
        RuleSet svaret =
                regler(regel("PR-A", "Barn( særligeBehov == true || særligeBehov == false )", "opmærksomhed()"));

        assertThat(Tekst.af(new Finder(oplyst).tellApart(svaret, oplyst.rules().get(0))))
                .isEqualTo("2020-03-18");
    }

    @Test
    void udvalgte_reglers_mål_nås_alle_undtagen_at_det_der_ikke_er_oplyst_er_uafklaret() {
        RuleSet regler = Udvalg.bog().rules();
        Finder finder = new Finder(regler);
        List<String> uden = Goals.of(regler).stream()
                .filter(mål -> !(finder.find(mål) instanceof SearchResult.Case))
                .map(mål -> Tekst.af(mål) + " => " + Tekst.af(finder.find(mål)))
                .toList();

        assertThat(uden)
                .contains("NP-K3-SPOERG (2020-03-30): Barn( særligeBehov == null ) UNKNOWN => Impossible")
                .allMatch(mål -> mål.matches("NP-(RAMMER|K3-SPOERG|SENERE) .* => Impossible"));
    }
}
