package dk.indsatsregler.rulefile.load;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Hvad regler læser af hinanden: rækkefølge og grundlag. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrataTest {

    private static final String BARN = "Barn( alder == 3 )";

    private static String regel(String id, String mærker, String betingelse, String konklusion) {
        return Proeveregel.regel(id, mærker, betingelse, konklusion);
    }

    private static List<String> strata(RuleSet regler) {
        return regler.rules().stream().map(r -> r.id() + " " + r.stratum()).toList();
    }

    @Test
    void en_regel_ligger_over_det_den_læser() {
        RuleSet regler = Proeveregel.regler(
                regel("NP-A1", "", "Udfald( regel == \"NP-A2\" )", "opfyldt()"),
                regel("NP-A2", "", "not Udfald( regel in ( \"NP-A3\", \"NP-A4\" ) )", "opfyldt()"),
                regel("NP-A3", "", BARN, "opfyldt()"),
                regel("NP-A4", "", "Udfald( regel == \"NP-A3\" )", "opfyldt()"));
        assertThat(strata(regler)).containsExactly("NP-A1 3", "NP-A2 2", "NP-A3 0", "NP-A4 1");
        assertThat(regler.rules().get(1).readsRules()).containsExactlyInAnyOrder("NP-A3", "NP-A4");
    }

    @Test
    void en_gruppe_ligger_over_sit_højeste_medlem() {
        RuleSet regler = Proeveregel.regler(
                regel("NP-A1", "", "Gruppe( navn == \"G\", opfyldte >= 2 )", "opfyldt()"),
                regel("NP-A2", "@gruppe( \"G\" )", BARN, "opfyldt()"),
                regel("NP-A3", "@gruppe( \"G\" )", "Udfald( regel == \"NP-A2\" )", "opfyldt()"));
        assertThat(strata(regler)).containsExactly("NP-A1 2", "NP-A2 0", "NP-A3 1");
        assertThat(regler.rules().get(0).readsGroups()).containsExactly("G");
    }

    @Test
    void samlet_læser_barn_og_forældre_men_ikke_trappen() {
        RuleSet regler = Proeveregel.regler(
                regel("NP-A1", "", BARN, "højstTrin( Skala.BARN, 4 )"),
                regel("NP-A2", "", "Udfald( regel == \"NP-A1\" )", "løft( Skala.FORÆLDRE, 1 )"),
                regel("NP-A3", "", "Skalatrin( skala == Skala.SAMLET, trin <= 6 )", "højstTrin( Skala.TRAPPE, 2 )"),
                regel("NP-A4", "", "Skalatrin( skala == Skala.BARN, trin <= 6 )", "opfyldt()"));
        assertThat(strata(regler)).containsExactly("NP-A1 0", "NP-A2 1", "NP-A3 2", "NP-A4 1");
    }

    @Test
    void alle_udgaver_af_en_regel_læses() {
        RuleSet regler = Proeveregel.regler(
                regel("NP-A1", "@gyldigTil( \"2020-04-14\" )", BARN, "opfyldt()"),
                regel("NP-A1", "", "Udfald( regel == \"NP-A2\" )", "opfyldt()")
                        .replace(": prøve", ": ny")
                        .replace("2020-03-18", "2020-04-15"),
                regel("NP-A2", "", BARN, "opfyldt()"),
                regel("NP-A3", "", "Udfald( regel == \"NP-A1\" )", "opfyldt()"));
        assertThat(strata(regler)).containsExactly("NP-A1 0", "NP-A1 1", "NP-A2 0", "NP-A3 2");
    }

    @Test
    void en_lang_kæde_er_ikke_for_lang() {
        List<String> kæde = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            kæde.add(regel("NP-A" + i, "", i == 0 ? BARN : "Udfald( regel == \"NP-A" + (i - 1) + "\" )", "opfyldt()"));
        }
        RuleSet regler = Proeveregel.regler(kæde.toArray(new String[0]));
        assertThat(regler.rules().stream().mapToInt(Rule::stratum).max()).hasValue(899);
    }

    @Test
    void en_regel_hviler_på_alt_svagere_i_det_den_læser() {
        // NP-11 og NP-14: se rules/udsagn.json.
        String vejledning = udsagn(Grundlag.VEJLEDNING);
        String lokalt = udsagn(Grundlag.LOKALT_VALG);
        RuleSet regler = Proeveregel.regler(
                regel("NP-A1", "@gruppe( \"G\" )", BARN, "opfyldt()").replace("\"NP-03\"", "\"NP-03, " + lokalt + "\""),
                regel("NP-A2", "", "Gruppe( navn == \"G\", opfyldte >= 1 )", "højstTrin( Skala.BARN, 4 )")
                        .replace("( LOV )", "( ANBEFALING )")
                        .replace("\"NP-03\"", "\"" + vejledning + "\""),
                regel("NP-A3", "", "Skalatrin( skala == Skala.SAMLET, trin <= 6 )", "opfyldt()"),
                regel("NP-A4", "", "Udfald( regel == \"NP-A3\" )", "opfyldt()").replace("( LOV )", "( VEJLEDNING )"),
                regel("NP-A5", "", BARN, "opfyldt()"));
        assertThat(regler.rules())
                .extracting(Rule::info)
                .extracting(r -> r.id() + " " + r.kilde().hvilerPå())
                .containsExactly(
                        "NP-A1 [VEJLEDNING, LOKALT_VALG]",
                        "NP-A2 [LOKALT_VALG]",
                        "NP-A3 [VEJLEDNING, ANBEFALING, LOKALT_VALG]",
                        "NP-A4 [ANBEFALING, LOKALT_VALG]",
                        "NP-A5 [VEJLEDNING, LOKALT_VALG]");
    }

    private static String udsagn(Grundlag grundlag) {
        return Proeveregel.UDSAGN.ids().stream()
                .filter(id -> Proeveregel.UDSAGN.basis(id).orElseThrow() == grundlag)
                .findFirst()
                .orElseThrow();
    }
}
