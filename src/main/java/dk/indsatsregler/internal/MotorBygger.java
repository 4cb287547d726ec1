package dk.indsatsregler.internal;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects rule files and layers, then loads all or nothing. */
public final class MotorBygger implements Regelmotor.Bygger {

    private static final String VERSION = "egne regler";

    private final Vocabulary vocabulary;
    private final List<RuleFile> files = new ArrayList<>();
    private final Set<String> practices = new TreeSet<>();
    private final List<List<RuleFile>> layers = new ArrayList<>();

    /**
     * @param vocabulary the types the rules may read
     */
    public MotorBygger(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Regelmotor.Bygger medRegelfil(String fil, byte[] indhold) {
        files.add(new RuleFile(fil, indhold.clone()));
        return this;
    }

    @Override
    public Regelmotor.Bygger medRegelmappe(Path mappe) {
        files.addAll(below(mappe));
        return this;
    }

    @Override
    public Regelmotor.Bygger medKommunalPraksis(String navn) {
        practices.add(navn);
        return this;
    }

    @Override
    public Regelmotor.Bygger medRegler(Path... mapper) {
        for (Path folder : mapper) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(folder
                        + (Files.exists(folder) ? ": er ikke en mappe med regelfiler (.drl)." : ": findes ikke."));
            }
            List<RuleFile> layer = below(folder);
            if (layer.isEmpty()) {
                throw new IllegalArgumentException(folder + ": i mappen er der ingen regelfiler (.drl).");
            }
            layers.add(layer);
        }
        return this;
    }

    /** Lays one file upon the rules so far, as tools do before they write it. */
    public MotorBygger medLag(String fil, String indhold) {
        layers.add(List.of(new RuleFile(fil, indhold.getBytes(StandardCharsets.UTF_8))));
        return this;
    }

    /** Is anything given? Then these are not the shipped rules as they are. */
    public boolean anything() {
        return !(files.isEmpty() && practices.isEmpty() && layers.isEmpty());
    }

    private static List<RuleFile> below(Path folder) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> found = below.filter(p -> p.toString().endsWith(".drl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : found) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.add(new RuleFile(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public List<Regelproblem> valider() {
        return load().problems();
    }

    @Override
    public Regelmotor byg() {
        return new Motor(load());
    }

    /** What came of loading, without an engine on it. */
    Loaded load() {
        return load(null);
    }

    /** What came of loading, with a warning for each rule that has ended on a day. */
    public Loaded load(@Nullable LocalDate day) {
        boolean shipped = files.isEmpty() && anything();
        List<RuleFile> bottom = shipped ? Shipped.files() : files;
        String version = shipped ? Shipped.version() : VERSION;
        return RuleLoader.load(
                vocabulary, Statements.shipped(), new Layers(version, bottom, areas(bottom), layers), day);
    }

    private Set<String> areas(List<RuleFile> bottom) {
        Set<String> known = new TreeSet<>();
        Stream.concat(bottom.stream(), layers.stream().flatMap(List::stream))
                .map(RuleFile::name)
                .filter(name -> name.startsWith(RuleSet.LOCAL) && name.lastIndexOf('/') > RuleSet.LOCAL.length())
                .forEach(name -> known.add(name.split("/", -1)[1]));
        for (String practice : practices) {
            if (!known.contains(practice)) {
                String nearest = Guess.nearest(practice, known);
                throw new IllegalArgumentException("Ingen kommunal praksis hedder " + practice + ". "
                        + (known.isEmpty()
                                ? "Der er ingen i regelsættet."
                                : "Der er: " + String.join(", ", known) + ".")
                        + (nearest == null ? "" : "\nMåske mente du: " + nearest));
            }
        }
        Set<String> areas = new TreeSet<>();
        practices.forEach(practice -> areas.add(RuleSet.LOCAL + practice));
        return areas;
    }
}
