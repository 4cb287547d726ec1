package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.web.server.Workbench;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the local application can run on the rules a command uses. */
final class BenchOptions {

    private BenchOptions() {}

    static Workbench of(Supplier<RuleSet> set, RuleOptions rules, boolean ownCases) {
        return new Workbench(
                () -> shipped(set.get(), rules),
                () -> own(rules),
                rules::on,
                () -> book(rules.builder()),
                rules.local() ? () -> book(rules.belowLocal()) : null,
                ownCases);
    }

    private static Rulebook book(DefaultRegelmotorBygger builder) {
        return builder.anything() ? Rulebook.of(builder) : Rulebook.shipped();
    }

    private static Map<String, byte[]> shipped(RuleSet set, RuleOptions rules) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Rule rule : set.rules()) {
            if (rule.info().placering().lag() == 0) {
                String file = FeatureText.path(rule.info().placering().fil());
                SiteOptions.feature(rules.alone(), file).ifPresent(bytes -> files.put(file, bytes));
            }
        }
        return files;
    }

    // With the folder's name before: a file of one's own is never taken for one that goes with the rules.
    private static Map<String, byte[]> own(RuleOptions rules) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String layer : rules.layers()) {
            Path folder = GivenPath.of(layer);
            Path name = folder.toAbsolutePath().normalize().getFileName();
            try {
                FeatureFolder.read(folder)
                        .files()
                        .forEach((file, bytes) -> files.put((name == null ? "" : name + "/") + file, bytes));
            } catch (UnreadableException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
        return files;
    }
}
