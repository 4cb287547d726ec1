package dk.indsatsregler.testing.mutation;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.testing.mutation.change.Edit;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a rule set, put together again from the text its rules keep: each rule on its own line. What stands between rules is left out. */
final class RuleFiles {

    private final Vocabulary vocabulary;
    private final Statements statements = Statements.shipped();
    private final String version;
    private final Map<String, List<Rule>> byFile = new LinkedHashMap<>();
    private final Map<String, RuleFile> unchanged = new LinkedHashMap<>();

    RuleFiles(RuleSet rules) {
        this.vocabulary = rules.vocabulary();
        this.version = rules.identity().version();
        for (Rule rule : rules.rules()) {
            byFile.computeIfAbsent(rule.info().fil(), f -> new ArrayList<>()).add(rule);
        }
        byFile.forEach((name, of) -> unchanged.put(name, file(name, of, null, null)));
    }

    /** What the loader makes of the files with a rule changed. */
    Loaded with(Rule changed, Edit edit) {
        Map<String, RuleFile> files = new LinkedHashMap<>(unchanged);
        String name = changed.info().fil();
        files.put(name, file(name, requireNonNull(byFile.get(name)), changed, edit));
        return RuleLoader.load(vocabulary, statements, List.copyOf(files.values()), version);
    }

    private static RuleFile file(String name, List<Rule> rules, @Nullable Rule changed, @Nullable Edit edit) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (Rule rule : rules) {
            String own = rule.info().tekst();
            int breaks = Math.max(0, rule.info().linje() - line);
            text.append("\n".repeat(breaks)).append(breaks == 0 ? " " : "");
            text.append(rule == changed && edit != null ? edit.applied(own) : own);
            line += breaks + (int) own.chars().filter(c -> c == '\n').count();
        }
        return new RuleFile(name, text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
