package dk.indsatsregler.editing.local;

import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.testing.feature.FeatureFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of one's own to begin with, and its scenarios, not written yet.
 *
 * @param name the name of both files from the top of the folder, without its ending
 * @param rule the rule file's text
 * @param feature the feature file's text; {@code null} when there is none
 */
public record LocalRule(String name, String rule, @Nullable String feature) {

    private static final String SHIPPED = "/scenarier/";

    /** Why a rule has no local version; empty when it can have one. */
    public static Optional<String> locked(List<Regel> versions) {
        Regel last = versions.get(versions.size() - 1);
        return versions.stream().noneMatch(r -> r.grundlag() == Grundlag.LOV)
                ? Optional.empty()
                : Optional.of(last.id() + " er lov (" + last.kilde().henvisning()
                        + ") og kan ikke tilpasses; kommunen kan hverken skærpe eller lempe den.");
    }

    /**
     * The local version of a rule.
     *
     * @param versions every version of it, none of them law
     * @param ruleSet the version of the rule set they are from
     * @param folder the folder it is from; {@code null} when it is shipped
     * @throws IOException if its scenarios cannot be read
     */
    public static LocalRule adapted(List<Regel> versions, String ruleSet, @Nullable Path folder) throws IOException {
        Regel last = versions.get(versions.size() - 1);
        return new LocalRule(
                Adaptation.file(last.område(), last.id()),
                Adaptation.text(versions, ruleSet),
                scenarios(last.placering().fil(), folder)
                        .flatMap(text -> ScenarioCopy.of(text, last))
                        .orElse(null));
    }

    // Scenarios stand beside the rule file. Every shipped rule has some, in the command line's own jar and not in the
    // library's.
    private static Optional<String> scenarios(String file, @Nullable Path folder) throws IOException {
        String name = file.replaceFirst("\\.drl$", FeatureFolder.ENDING);
        if (folder != null) {
            Path beside = folder.resolve(name);
            return Files.exists(beside) ? Optional.of(FeatureFolder.text(beside)) : Optional.empty();
        }
        try (InputStream in = LocalRule.class.getResourceAsStream(SHIPPED + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Why a new rule cannot have an id; empty when it can. */
    public static Optional<String> unusable(String id) {
        return id.matches("[A-Z0-9]+(-[A-Z0-9]+)+") && id.chars().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(
                        "ID skal være store bogstaver A-Z og cifre med mindst én bindestreg, fx HAV-SAMTALE (æ=AE, ø=OE, å=AA).");
    }

    /** A new rule that loads, with scenarios that pass. */
    public static LocalRule begun(String id) {
        return new LocalRule(Adaptation.file(Skeleton.AREA, id), Skeleton.rule(id), Skeleton.scenarios(id));
    }

    /** Why the rules could not be loaded with it; empty when they can. */
    public List<Regelproblem> refused(DefaultRegelmotorBygger below) {
        return below.medLag(name + RuleFolder.ENDING, rule).valider().stream()
                .filter(p -> !p.erAdvarsel())
                .toList();
    }

    /** The files to write, the rule first. */
    public Map<Path, String> in(Path folder) {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(folder.resolve(name + RuleFolder.ENDING), rule);
        if (feature != null) {
            files.put(folder.resolve(name + FeatureFolder.ENDING), feature);
        }
        return files;
    }
}
