package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.problem.Span;
import dk.indsatsregler.rulefile.syntax.RawRule;
import dk.indsatsregler.rulefile.syntax.RuleParser;
import dk.indsatsregler.rulefile.words.SourceReader;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Loads rule files: text, tree, checks. A rule file is data; whatever stands in it, nothing of it is run. */
public final class RuleLoader {

    private RuleLoader() {}

    /**
     * Loads rule files, all or nothing. Whatever the bytes, nothing is thrown: what is wrong comes back as problems.
     *
     * @param vocabulary what rules can read
     * @param statements what rules lean on
     * @param files in any order
     * @param version the rule set's version, for its identity
     */
    public static Loaded load(Vocabulary vocabulary, Statements statements, List<RuleFile> files, String version) {
        List<RuleFile> sorted =
                files.stream().sorted(Comparator.comparing(RuleFile::name)).toList();
        RuleChecker checker = new RuleChecker(vocabulary, statements);
        List<Problems> problems = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        String before = null;
        for (RuleFile file : sorted) {
            Problems found = SourceReader.read(file.name(), file.bytes());
            problems.add(found);
            if (file.name().equals(before)) {
                found.add(
                        Code.SAME_FILE,
                        new Span(1, 1, 1),
                        "Filen " + file.name() + " er med to gange. Hver regel i den ville stå to gange.");
                continue;
            }
            before = file.name();
            for (RawRule raw : RuleParser.parse(found)) {
                drafts.add(checker.check(raw, found));
            }
        }
        References references = References.of(drafts);
        Versions.check(drafts);
        if (problems.stream().noneMatch(Problems::unread)) {
            references.check();
        }
        List<Integer> strata = Strata.of(drafts, references);
        List<Regelproblem> all =
                problems.stream().flatMap(p -> p.list().stream()).sorted().toList();
        return all.isEmpty()
                ? new Loaded.Rules(new RuleSet(
                        vocabulary,
                        RuleBuilder.build(drafts, references, strata, statements),
                        Identity.of(sorted, version)))
                : new Loaded.Refused(all);
    }
}
