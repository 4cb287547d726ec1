package dk.indsatsregler.rulefile.load;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.check.Draft;
import dk.indsatsregler.rulefile.check.ExpiredRules;
import dk.indsatsregler.rulefile.check.Namesake;
import dk.indsatsregler.rulefile.check.OddYears;
import dk.indsatsregler.rulefile.check.OpenKey;
import dk.indsatsregler.rulefile.check.OtherArea;
import dk.indsatsregler.rulefile.check.OutOfForce;
import dk.indsatsregler.rulefile.check.Placeholders;
import dk.indsatsregler.rulefile.check.PracticeOff;
import dk.indsatsregler.rulefile.check.RuleChecker;
import dk.indsatsregler.rulefile.check.Uneven;
import dk.indsatsregler.rulefile.check.UnusedNames;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.rulefile.problem.Problems;
import dk.indsatsregler.rulefile.wording.WordChecker;
import dk.indsatsregler.rulefile.wording.WordingChecker;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads rule files: text, tree, checks. A rule file is data; whatever stands in it, nothing of it is run. */
public final class RuleLoader {

    private final Vocabulary vocabulary;
    private final Statements statements;
    private final RuleChecker checker;
    private final List<Problems> problems = new ArrayList<>();
    private List<Draft> drafts = List.of();
    private List<Rule> rules = List.of();
    private boolean sound = true;
    private @Nullable String contact;

    private RuleLoader(Vocabulary vocabulary, Statements statements) {
        this.vocabulary = vocabulary;
        this.statements = statements;
        this.checker = new RuleChecker(vocabulary, statements);
    }

    /**
     * Loads rule files, all or nothing. Whatever the bytes, nothing is thrown: what is wrong comes back as problems.
     *
     * @param vocabulary what rules can read
     * @param statements what rules lean on
     * @param files in any order
     * @param version the rule set's version, for its identity
     */
    public static Loaded load(Vocabulary vocabulary, Statements statements, List<RuleFile> files, String version) {
        return load(vocabulary, statements, Layers.alone(version, files));
    }

    /**
     * Loads rule files in layers, all or nothing.
     *
     * @param vocabulary what rules can read
     * @param statements what rules lean on, whatever their layer
     * @param layers the files
     */
    public static Loaded load(Vocabulary vocabulary, Statements statements, Layers layers) {
        return load(vocabulary, statements, layers, null);
    }

    /**
     * Loads rule files in layers, all or nothing, and tells of rules that have ended.
     *
     * @param vocabulary what rules can read
     * @param statements what rules lean on, whatever their layer
     * @param layers the files
     * @param day the day they are to be in force on; {@code null} when nobody asks
     * @throws IllegalArgumentException if a municipality whose practice is to be left out has none; the message is Danish
     */
    public static Loaded load(Vocabulary vocabulary, Statements statements, Layers layers, @Nullable LocalDate day) {
        RuleLoader loader = new RuleLoader(vocabulary, statements);
        loader.sound = layers.around().stream().allMatch(Regelproblem::erAdvarsel);
        loader.lay(0, layers.bottom(), layers.without());
        for (int i = 0; i < layers.upon().size(); i++) {
            loader.lay(i + 1, layers.upon().get(i), Set.of());
        }
        if (loader.sound) {
            loader.lookOver(layers.upon().size(), layers.practices(), day);
        }
        List<Regelproblem> all = Stream.concat(
                        layers.around().stream(), loader.problems.stream().flatMap(p -> p.list().stream()))
                .sorted()
                .toList();
        return loader.sound
                ? new Loaded.Rules(
                        new RuleSet(vocabulary, loader.rules, Identity.of(layers, loader.contact), layers.practices()),
                        all)
                : new Loaded.Refused(all);
    }

    /**
     * What is wrong with one file by itself, as is asked while it is written: not what it has to do with other files.
     *
     * @param vocabulary what rules can read
     * @param statements what rules lean on
     * @param layer its layer, 0 for the bottom
     * @param below the rules it lies upon
     * @param file the file
     */
    public static List<Regelproblem> problems(
            Vocabulary vocabulary, Statements statements, int layer, List<Rule> below, RuleFile file) {
        Layer alone = new Layer(layer, below, new RuleChecker(vocabulary, statements));
        alone.read(List.of(file));
        return alone.problems().stream()
                .flatMap(p -> p.list().stream())
                .sorted()
                .toList();
    }

    private static void tooMany(Draft first) {
        first.problems()
                .add(
                        Code.TOO_MUCH,
                        first.raw().nameAt(),
                        "Med den her er der flere end " + RuleSet.MOST_RULES
                                + " regler i alt. Så mange læses ikke. Tag det ud, der ikke hører til her.");
    }

    // What only can be said of all of them together. Upon shipped rules, only one's own have ended.
    private void lookOver(int top, Set<String> practices, @Nullable LocalDate day) {
        UnusedNames.groups(drafts);
        List<Draft> looked = drafts.stream()
                .filter(d -> top == 0 || d.standing().layer() > 0)
                .toList();
        WordingChecker.check(looked);
        WordChecker.check(looked);
        Namesake.check(looked, drafts);
        Uneven.check(looked);
        OpenKey.check(looked);
        Set<Draft> early = OddYears.check(looked);
        // What is out of force before a day that cannot be right is told of with that day.
        OutOfForce.check(looked.stream().filter(d -> !early.contains(d)).toList(), drafts);
        PracticeOff.check(looked, practices);
        OtherArea.check(looked, vocabulary);
        Placeholders.check(looked);
        if (day != null) {
            ExpiredRules.check(looked, drafts, day);
        }
    }

    // Upon something unsound, files are only read one by one: what they have to do with each other cannot be told.
    private void lay(int number, List<RuleFile> files, Set<String> without) {
        Layer layer = new Layer(number, rules, checker);
        layer.read(files);
        layer.without(without);
        problems.addAll(layer.problems());
        if (!sound) {
            return;
        }
        List<Draft> all = layer.upon(drafts);
        if (all.size() > RuleSet.MOST_RULES) {
            tooMany(layer.own().get(layer.own().size() - (all.size() - RuleSet.MOST_RULES)));
            sound = false;
            return;
        }
        References references = References.of(all, vocabulary.renamed());
        Set<Draft> twice = Versions.check(layer.own());
        if (layer.problems().stream().noneMatch(Problems::unread)) {
            references.check(number);
            Replacement.check(layer);
            LayerChecker.check(number, drafts, layer.own(), all, references, statements);
        }
        List<Integer> strata = Strata.of(all, references, twice);
        sound = layer.sound();
        contact = layer.contact() == null ? contact : layer.contact();
        if (sound) {
            if (number > 0) {
                UnusedNames.fields(drafts, layer.own(), all);
            }
            drafts = all;
            rules = RuleBuilder.build(all, references, strata, statements);
        }
    }
}
