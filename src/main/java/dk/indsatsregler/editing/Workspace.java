package dk.indsatsregler.editing;

import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.internal.DefaultRegelmotorBygger;
import dk.indsatsregler.internal.Rulebook;
import dk.indsatsregler.rulefile.Rule;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.rulefile.problem.Code;
import dk.indsatsregler.testing.finding.Findings;
import dk.indsatsregler.testing.run.Run;
import dk.indsatsregler.testing.run.Runner;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rule files and scenarios that are being edited: open texts lie over what is on disk.
 *
 * <pre>{@code
 * Workspace workspace = Workspace.of(builder, Map.of()).with(new Document(1, "noedpasning/egne.drl"), text);
 * workspace.problems(document);        // the open file by itself, in milliseconds
 * workspace.problems();                // every file, as `valider` tells of them
 * workspace.findings();                // the rules held together
 * workspace.hover(document, 12, 9);    // what the word under the cursor means
 * }</pre>
 *
 * <p>Immutable; another text is another workspace. Nothing is written. Places are lines and columns from 1, columns in UTF-16 characters.
 */
public final class Workspace {

    private final Vocabulary vocabulary = StandardVocabulary.get();
    private final Layers layers;
    private final Map<Document, byte[]> onDisk;
    private final Map<Document, String> open;
    private volatile @Nullable RuleSet known;
    private volatile @Nullable Loaded loaded;

    private Workspace(
            Layers layers, Map<Document, byte[]> onDisk, Map<Document, String> open, @Nullable RuleSet known) {
        this.layers = layers;
        this.onDisk = onDisk;
        this.open = open;
        this.known = known;
    }

    /**
     * Rules as they are on disk.
     *
     * @param given the rules and layers
     * @param scenarios the feature files, as they are on disk
     */
    public static Workspace of(DefaultRegelmotorBygger given, Map<Document, byte[]> scenarios) {
        Layers layers = given.layers();
        Map<Document, byte[]> onDisk = new HashMap<>(scenarios);
        layers.bottom().forEach(file -> onDisk.put(new Document(0, file.name()), file.bytes()));
        for (int i = 0; i < layers.upon().size(); i++) {
            int layer = i + 1;
            layers.upon().get(i).forEach(file -> onDisk.put(new Document(layer, file.name()), file.bytes()));
        }
        return new Workspace(layers, onDisk, Map.of(), null);
    }

    /** The same with the open texts of another, as when files on disk have changed. */
    public Workspace withOpenOf(Workspace other) {
        return new Workspace(layers, onDisk, other.open, other.lastRules());
    }

    /** The same with a file as it is being written. */
    public Workspace with(Document document, String text) {
        Map<Document, String> more = new HashMap<>(open);
        more.put(document, text);
        return changed(document, more);
    }

    /** The same with a file as it is on disk. */
    public Workspace without(Document document) {
        Map<Document, String> fewer = new HashMap<>(open);
        fewer.remove(document);
        return changed(document, fewer);
    }

    private Workspace changed(Document document, Map<Document, String> texts) {
        Workspace changed = new Workspace(layers, onDisk, texts, lastRules());
        changed.loaded = document.ofRules() ? null : loaded; // scenarios change no rule
        return changed;
    }

    /** The same, with the rules of another to look words up in as long as its own are not read. */
    public Workspace withRulesOf(Workspace other) {
        Workspace same = new Workspace(layers, onDisk, open, other.lastRules());
        same.loaded = this == other ? loaded : null;
        return same;
    }

    /** The same with only so many layers upon the bottom: what a layer changes is seen beside what it lies on. */
    public Workspace upTo(int some) {
        return some >= layers()
                ? this
                : new Workspace(
                        new Layers(
                                layers.version(),
                                layers.bottom(),
                                layers.practices(),
                                layers.without(),
                                layers.upon().subList(0, some),
                                List.of()),
                        onDisk,
                        open,
                        null);
    }

    private @Nullable RuleSet lastRules() {
        return loaded instanceof Loaded.Rules read ? read.ruleSet() : known;
    }

    /** Every file, on disk or open. */
    public Set<Document> documents() {
        Map<Document, String> all = new TreeMap<>(open);
        onDisk.keySet().forEach(document -> all.putIfAbsent(document, ""));
        return Collections.unmodifiableSet(all.keySet());
    }

    /** The files that are being written. */
    public Set<Document> open() {
        return Collections.unmodifiableSet(open.keySet());
    }

    /** How many layers lie upon the bottom. */
    public int layers() {
        return layers.upon().size();
    }

    /** The text of a file; empty when there is none. */
    public Optional<String> text(Document document) {
        String written = open.get(document);
        byte[] bytes = written == null ? onDisk.get(document) : null;
        return Optional.ofNullable(bytes == null ? written : new String(bytes, StandardCharsets.UTF_8));
    }

    /** The bytes of a file that is open or on disk. */
    private byte[] bytes(Document document) {
        String written = open.get(document);
        return written == null ? onDisk.getOrDefault(document, new byte[0]) : written.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with one file by itself; what it has to do with others is told by {@link #problems()}. */
    public List<Regelproblem> problems(Document document) {
        if (!document.ofRules()) {
            RuleSet now = loaded() instanceof Loaded.Rules read ? read.ruleSet() : rules();
            return FeatureProblems.of(now, document.name(), text(document).orElse(""));
        }
        List<Rule> below = rules().rules().stream()
                .filter(rule -> rule.info().placering().lag() < document.layer())
                .toList();
        return RuleLoader.problems(
                vocabulary,
                Statements.shipped(),
                document.layer(),
                below,
                new RuleFile(document.name(), bytes(document)));
    }

    /** What is wrong with the rule files, and what someone should look at, by file; what concerns no file that is known stands at the bottom. */
    public NavigableMap<Document, List<Regelproblem>> problems() {
        return byDocument(loaded().problems());
    }

    /**
     * What is odd about the rules when they are held together; empty when they cannot be loaded. What a text shows to be a slip is told of by
     * {@link #problems()}, and not again.
     */
    public NavigableMap<Document, List<Regelproblem>> findings() {
        if (!(loaded() instanceof Loaded.Rules read)) {
            return new TreeMap<>();
        }
        Set<String> told = read.problems().stream()
                .filter(problem -> problem.kode().equals(Code.TEXT_DIFFERS.code()))
                .map(Workspace::line)
                .collect(Collectors.toSet());
        return byDocument(Findings.of(read.ruleSet()).stream()
                .filter(finding -> !told.contains(line(finding)))
                .toList());
    }

    private static String line(Regelproblem problem) {
        return problem.fil() + ":" + problem.linje();
    }

    /** Can the rules be loaded? */
    public boolean sound() {
        return loaded() instanceof Loaded.Rules;
    }

    /** The rules; where they cannot be loaded, as they last were, or else the shipped ones. */
    public RuleSet rules() {
        RuleSet last = lastRules();
        if (last == null) {
            last = loaded() instanceof Loaded.Rules read
                    ? read.ruleSet()
                    : Rulebook.loadShipped().orThrow();
            known = last;
        }
        return last;
    }

    /** What came of loading the files as they are written. */
    public Loaded loaded() {
        Loaded already = loaded;
        if (already == null) {
            already = RuleLoader.load(vocabulary, Statements.shipped(), overlaid());
            loaded = already;
        }
        return already;
    }

    private Layers overlaid() {
        List<List<RuleFile>> upon = new ArrayList<>();
        for (int i = 0; i < layers.upon().size(); i++) {
            upon.add(files(i + 1));
        }
        return new Layers(layers.version(), files(0), layers.practices(), layers.without(), upon, layers.around());
    }

    private List<RuleFile> files(int layer) {
        List<RuleFile> before = layer == 0 ? layers.bottom() : layers.upon().get(layer - 1);
        Map<String, RuleFile> files = new TreeMap<>();
        before.forEach(file -> files.put(file.name(), file));
        open.forEach((document, text) -> {
            if (document.layer() == layer && document.ofRules()) {
                files.put(document.name(), new RuleFile(document.name(), bytes(document)));
            }
        });
        return List.copyOf(files.values());
    }

    /** A problem names a file and not its layer: it is of the topmost file of that name whose line it shows. */
    private NavigableMap<Document, List<Regelproblem>> byDocument(List<Regelproblem> problems) {
        NavigableMap<Document, List<Regelproblem>> by = new TreeMap<>();
        for (Regelproblem problem : problems) {
            Document of = new Document(0, problem.fil());
            for (int layer = layers(); layer > 0; layer--) {
                Document document = new Document(layer, problem.fil());
                String text = text(document).orElse(null);
                if (text != null
                        && (problem.linje() == 0
                                || Corrections.line(text, problem.linje())
                                        .contains(problem.linjetekst().strip()))) {
                    of = document;
                    break;
                }
            }
            by.computeIfAbsent(of, document -> new ArrayList<>()).add(problem);
        }
        return by;
    }

    /**
     * Runs scenarios on the rules as they are written; empty when the rules cannot be loaded.
     *
     * @param which the files to run
     */
    public Optional<Run> run(Predicate<Document> which) {
        if (!(loaded() instanceof Loaded.Rules read)) {
            return Optional.empty();
        }
        Map<String, byte[]> features = new TreeMap<>();
        documents().stream()
                .filter(document -> !document.ofRules() && which.test(document))
                .forEach(document -> features.put(document.name(), bytes(document)));
        return Optional.of(Runner.run(Rulebook.of(read), features));
    }

    /** The rules that stand in a file, or whose scenarios do, in order; also where something is wrong with it. */
    public List<RuleSymbol> symbols(Document document) {
        return Symbols.of(document, text(document).orElse(""));
    }

    /** What the word at a place means; empty when there is nothing to say. */
    public Optional<HoverText> hover(Document document, int line, int column) {
        return Cursor.at(this, document, line, column).flatMap(new Meanings(this)::of);
    }

    /** Where what stands at a place is written: the rule of an id, each version of it. */
    public List<TextPlace> definition(Document document, int line, int column) {
        return Cursor.at(this, document, line, column)
                .map(new Uses(this)::definition)
                .orElse(List.of());
    }

    /** Where what stands at a place is used, in rules and scenarios. */
    public List<TextPlace> references(Document document, int line, int column) {
        return Cursor.at(this, document, line, column)
                .map(new Uses(this)::references)
                .orElse(List.of());
    }

    /** What can be written at a place, the likeliest first. */
    public List<Completion> completions(Document document, int line, int column) {
        String written = Corrections.line(text(document).orElse(""), line);
        String before = written.substring(0, Math.min(written.length(), Math.max(0, column - 1)));
        return document.ofRules()
                ? new RuleCompletions(this, document, line, before).all()
                : new FeatureCompletions(this, document, line, before).all();
    }

    /** The feature file beside a rule file. */
    public static Document featureOf(Document rules) {
        String name = rules.name();
        return new Document(rules.layer(), name.substring(0, name.length() - RuleFolder.ENDING.length()) + ".feature");
    }
}
