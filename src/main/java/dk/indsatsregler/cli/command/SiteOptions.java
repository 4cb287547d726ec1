package dk.indsatsregler.cli.command;

import dk.indsatsregler.cli.terminal.GivenPath;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.testing.difference.LayerChanges;
import dk.indsatsregler.testing.feature.FeatureFolder;
import dk.indsatsregler.testing.feature.FeatureReader;
import dk.indsatsregler.testing.feature.RawScenario;
import dk.indsatsregler.testing.propose.FeatureText;
import dk.indsatsregler.web.pages.RuleSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What there is to show of the rules a command uses: with their scenarios, where these are at hand, and the pages of the problem codes. */
final class SiteOptions {

    private SiteOptions() {}

    /**
     * The site.
     *
     * @throws UncheckedIOException if scenarios cannot be read
     */
    static RuleSite of(Rulebook book, RuleOptions rules, boolean served) {
        RuleSet set = book.rules();
        Map<String, List<RawScenario>> scenarios = new TreeMap<>();
        Set<String> read = new TreeSet<>();
        for (Rule rule : set.rules()) {
            int layer = rule.info().placering().lag();
            String file = FeatureText.path(rule.info().placering().fil());
            @Nullable String folder = layer > 0 ? rules.layers().get(layer - 1) : rules.alone();
            if (read.add(layer + " " + file)) {
                feature(folder, file)
                        .ifPresent(bytes -> FeatureReader.read(file, bytes).scenarios().stream()
                                .filter(s -> s.heading() != null)
                                .forEach(s -> scenarios
                                        .computeIfAbsent(
                                                layer + " " + s.heading().id(), id -> new ArrayList<>())
                                        .add(s)));
            }
        }
        Map<String, List<RawScenario>> shown = new TreeMap<>();
        for (Rule rule : set.rules()) {
            List<RawScenario> own = scenarios.get(rule.info().placering().lag() + " " + rule.id());
            if (own != null) {
                shown.put(rule.id(), own);
            }
        }
        Map<String, String> problems = new TreeMap<>();
        for (Code code : Code.values()) {
            resource("/regelfejl/" + code.code() + ".md")
                    .ifPresent(page -> problems.put(code.code(), new String(page, StandardCharsets.UTF_8)));
        }
        return new RuleSite(
                set,
                Statements.shipped(),
                shown,
                problems,
                set.rules().stream().noneMatch(r -> r.info().placering().lag() > 0)
                        ? List.of()
                        : LayerChanges.of(rules.belowTheTop().load(null).orThrow(), set),
                served,
                served ? null : book.engine(),
                served && !rules.layers().isEmpty());
    }

    static Optional<byte[]> feature(@Nullable String folder, String file) {
        if (folder == null) {
            return resource("/scenarier/" + file);
        }
        Path path = GivenPath.of(folder).resolve(file);
        try {
            return Files.exists(path) ? Optional.of(FeatureFolder.bytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": kan ikke læses.", e);
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = SiteOptions.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": kan ikke læses.", e);
        }
    }
}
