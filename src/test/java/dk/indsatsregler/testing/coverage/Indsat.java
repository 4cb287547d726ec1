package dk.indsatsregler.testing.coverage;

import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.testing.propose.Proposal;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forslag, sat ind i scenariefiler og kørt. */
final class Indsat {

    private Indsat() {}

    /** Hver regelfil, der er forslag til, får sin scenariefil. */
    static Run kør(Rulebook bog, List<Proposal> forslag) {
        RuleSet regler = bog.rules();
        Map<String, byte[]> filer = new LinkedHashMap<>();
        for (Proposal et : forslag) {
            String regelfil =
                    regler.versions(et.ruleId()).get(0).info().placering().fil();
            filer.computeIfAbsent(
                    FeatureText.path(regelfil),
                    sti -> FeatureText.of(regler, regelfil, forslag).getBytes(StandardCharsets.UTF_8));
        }
        return Runner.run(bog, filer);
    }

    /** Regler og motor af nogle filer, efter deres sti. */
    static Rulebook bog(Vocabulary ordforråd, Map<String, String> filer) {
        List<RuleFile> kilder = new ArrayList<>();
        filer.forEach((sti, tekst) -> kilder.add(new RuleFile(sti, tekst.getBytes(StandardCharsets.UTF_8))));
        return Rulebook.of(RuleLoader.load(ordforråd, Statements.shipped(), kilder, "prøve"));
    }
}
