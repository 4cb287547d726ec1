package dk.indsatsregler.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.proeve.Indlaest;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import dk.indsatsregler.proeve.TilfaeldigeRegler;
import dk.indsatsregler.proeve.Udtryk;
import dk.indsatsregler.rulefile.Condition;
import dk.indsatsregler.rulefile.Proeveregel;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What our reader reads, Drools' own parser reads as the same: rule files are DRL. Of every file the rules, their metadata, their conditions
 * and what stands inside them are compared.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DrlSubsetTest {

    private static final Vocabulary PRØVE = ProeveOrdforraad.medKlods();

    @Test
    void medfølgende_regelfiler_læses_ens() throws Exception {
        Map<String, String> filer = Indlaest.medfølgendeFiler();
        assertThat(filer).isNotEmpty();
        ens(Indlaest.regler(Indlaest.ordforråd(), filer), filer);
    }

    @Test
    void tilfældige_regelfiler_læses_ens() throws Exception {
        for (long frø = 1; frø <= 40; frø++) {
            Map<String, String> filer = TilfaeldigeRegler.sæt(PRØVE, frø).filer();
            ens(Indlaest.regler(PRØVE, filer), filer);
        }
    }

    @Test
    void et_mærke_med_æ_læses_ens() throws Exception {
        Map<String, String> filer = Map.of(
                "proeve/a.drl",
                Proeveregel.regel("PR-A", "@fuldstændig( \"ALDER\" )", "Ene( ja == true )", "opfyldt()"));
        ens(Indlaest.regler(PRØVE, filer), filer);
    }

    /** The generator knows the tree it wrote down as text; Drools has no part in this. */
    @Test
    void tilfældige_regelfiler_læses_som_det_de_er_skrevet_af() {
        for (long frø = 1; frø <= 100; frø++) {
            TilfaeldigeRegler.Saet sæt = TilfaeldigeRegler.sæt(PRØVE, frø);
            RuleSet læst = Indlaest.regler(PRØVE, sæt.filer());
            assertThat(læst.rules().stream().map(DrlSubsetTest::kerne).toList())
                    .as("frø %s", frø)
                    .isEqualTo(
                            sæt.træ().rules().stream().map(DrlSubsetTest::kerne).toList());
        }
    }

    private static String kerne(Rule regel) {
        return String.join(
                "\n",
                regel.info().version(),
                regel.info().titel(),
                regel.info().område(),
                regel.info().grundlag() + " " + regel.info().gyldighed().til() + " "
                        + regel.info().virkning().gruppe() + " "
                        + regel.info().virkning().emne(),
                regel.then().toString(),
                new java.util.TreeSet<>(regel.readsRules()) + " " + new java.util.TreeSet<>(regel.readsGroups()),
                regel.conditions().stream()
                        .map(b -> b.quantifier() + " " + b.type().name() + " " + Udtryk.form(b.expr()))
                        .collect(Collectors.joining("\n")));
    }

    private static void ens(RuleSet vores, Map<String, String> filer) throws Exception {
        for (Map.Entry<String, String> fil : filer.entrySet()) {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr drools = parser.parse(false, fil.getValue());
            assertThat(parser.getErrors()).as(fil.getKey()).isEmpty();
            List<Rule> regler = vores.rules().stream()
                    .filter(r -> r.info().placering().fil().equals(fil.getKey()))
                    .toList();
            assertThat(drools.getRules().stream().map(DrlSubsetTest::set).toList())
                    .isEqualTo(regler.stream().map(DrlSubsetTest::set).toList());
        }
    }

    private static List<Object> set(RuleDescr regel) {
        Map<String, String> mærker = new TreeMap<>();
        regel.getAnnotations().forEach(a -> mærker.put(a.getName(), udenTegn(a.getSingleValueAsString())));
        List<String> betingelser = new ArrayList<>();
        for (BaseDescr del : regel.getLhs().getDescrs()) {
            String ord = del instanceof ExistsDescr
                    ? "exists"
                    : del instanceof NotDescr ? "not" : del instanceof ForallDescr ? "forall(" : "";
            PatternDescr type = (PatternDescr)
                    (del instanceof ConditionalElementDescr ydre
                            ? ydre.getDescrs().get(0)
                            : del);
            betingelser.add(ord
                    + type.getObjectType()
                    + type.getConstraint().getDescrs().stream()
                            .map(Object::toString)
                            .map(DrlSubsetTest::udenMellemrum)
                            .collect(Collectors.joining(",", "(", ")"))
                    + (del instanceof ForallDescr ? ")" : ""));
        }
        return List.of(
                regel.getName(),
                mærker,
                betingelser,
                udenMellemrum(regel.getConsequence().toString()));
    }

    private static List<Object> set(Rule regel) {
        var info = regel.info();
        Map<String, String> mærker = new TreeMap<>();
        mærker.put("kilde", info.kilde().henvisning());
        mærker.put("grundlag", info.grundlag().name());
        mærker.put("udsagn", String.join(", ", info.kilde().udsagn()));
        mærker.put("forklaring", info.forklaring());
        mærker.put("gyldigFra", info.gyldighed().fra().toString());
        mærker.put("gyldigTil", Objects.toString(info.gyldighed().til(), null));
        mærker.put("resultat", info.virkning().resultat());
        mærker.put("gruppe", info.virkning().gruppe());
        mærker.put("fuldstændig", info.virkning().fuldstændig());
        mærker.put("svar", info.svartekst().opfyldt());
        mærker.put("svarEllers", info.svartekst().ellers());
        mærker.put("emne", info.virkning().emne());
        mærker.put("kommune", info.kilde().kommune());
        mærker.put(
                "andenLæsning",
                info.kilde().andenLæsning().isEmpty()
                        ? null
                        : String.join(", ", info.kilde().andenLæsning()));
        mærker.put("handling", info.opgave().handling());
        mærker.put("ansvarlig", info.opgave().ansvarlig());
        mærker.put("frist", info.opgave().frist());
        mærker.put("forbehold", info.virkning().forbehold());
        mærker.put("fortolkning", info.kilde().fortolkning());
        mærker.put("udeladt", info.kilde().udeladt());
        mærker.values().removeIf(Objects::isNull);
        String argumenter =
                switch (regel.then().verb()) {
                    case SPÆRRER -> "Emne." + regel.then().topic();
                    case HØJST_TRIN, LØFT ->
                        "Skala." + regel.then().scale() + "," + regel.then().steps();
                    default -> "";
                };
        return List.of(
                info.id() + ": " + info.titel(),
                mærker,
                regel.conditions().stream()
                        .map(Condition::text)
                        .map(DrlSubsetTest::udenMellemrum)
                        .toList(),
                "konklusion." + info.slags().verbum() + "(" + argumenter + ");");
    }

    private static String udenMellemrum(String tekst) {
        return tekst.replaceAll("\\s+", "");
    }

    private static String udenTegn(String værdi) {
        return værdi.startsWith("\"") ? værdi.substring(1, værdi.length() - 1) : værdi;
    }
}
