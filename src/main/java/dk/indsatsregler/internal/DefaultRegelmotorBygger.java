package dk.indsatsregler.internal;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.files.Folder;
import dk.indsatsregler.files.UnreadableException;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleFolder;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.rulefile.load.RulePack;
import dk.indsatsregler.rulefile.problem.Guess;
import dk.indsatsregler.text.VisibleText;
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
public final class DefaultRegelmotorBygger implements Regelmotor.Bygger {

    private static final String VERSION = "egne regler";
    private static final int TRIES = 5;

    private final Vocabulary vocabulary;
    private final Set<String> practices = new TreeSet<>();
    private final Set<String> without = new TreeSet<>();
    private final List<Given> bottom = new ArrayList<>();
    private final List<Given> layers = new ArrayList<>();
    private @Nullable RulePack pack;

    /**
     * @param vocabulary the types the rules may read
     */
    public DefaultRegelmotorBygger(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Regelmotor.Bygger medRegelfil(String fil, byte[] indhold) {
        bottom.add(new Given(
                requireNonNull(fil, "fil"), requireNonNull(indhold, "indhold").clone()));
        return this;
    }

    @Override
    public Regelmotor.Bygger medRegelmappe(Path mappe) {
        return medMappe(requireNonNull(mappe, "mappe"));
    }

    /** As {@link #medRegelmappe}, for tools that say what of the folder is not read. */
    public DefaultRegelmotorBygger medMappe(Path folder) {
        bottom.add(new Given(folder, false));
        return this;
    }

    @Override
    public Regelmotor.Bygger medKommunalPraksis(String navn) {
        practices.add(requireNonNull(navn, "navn"));
        return this;
    }

    @Override
    public Regelmotor.Bygger udenPraksis(String navn) {
        without.add(requireNonNull(navn, "navn"));
        return this;
    }

    @Override
    public Regelmotor.Bygger medRegler(Path... mapper) {
        for (Path folder : mapper) {
            Given layer = new Given(requireNonNull(folder, "mapper"), true);
            if (Stream.concat(bottom.stream(), layers.stream()).anyMatch(layer::isSameFolder)) {
                throw new IllegalArgumentException(VisibleText.line(folder.toString())
                        + ": er angivet to gange. Samme mappe kan kun lægges på én gang.");
            }
            layers.add(layer);
        }
        return this;
    }

    @Override
    public Regelmotor.Bygger medPakke(byte[] pakke, @Nullable String sha256) {
        requireNonNull(pakke, "pakke");
        if (sha256 != null && !sha256.equals(RulePack.sha256(pakke))) {
            throw new IllegalArgumentException("Regelpakken er en anden: dens SHA-256 er ikke den, der er bedt om.");
        }
        pack = RulePack.read(pakke);
        return this;
    }

    @Override
    public byte[] pak() {
        load().orThrow();
        return RulePack.write(layers(), pack == null ? Statements.shippedText() : pack.text(), Library.version());
    }

    /** Lays one file upon the rules so far, as tools do before they write it. */
    public DefaultRegelmotorBygger medLag(String fil, String indhold) {
        layers.add(new Given(fil, indhold.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Lays a folder upon the rules so far as it was read, also one there are no rules in yet. */
    public DefaultRegelmotorBygger medLag(RuleFolder read) {
        layers.add(new Given(read));
        return this;
    }

    /** Is anything given? Then these are not the shipped rules as they are. */
    public boolean anything() {
        return pack != null || !(bottom.isEmpty() && practices.isEmpty() && without.isEmpty() && layers.isEmpty());
    }

    /** The files given at the bottom. */
    public List<RuleFile> bottom() {
        return bottom.stream().flatMap(given -> given.read.files().stream()).toList();
    }

    /** What was read of everything given, the bottom first. */
    public List<RuleFolder> folders() {
        return Stream.concat(bottom.stream(), layers.stream())
                .map(given -> given.read)
                .toList();
    }

    @Override
    public List<Regelproblem> valider() {
        return load().problems();
    }

    @Override
    public Regelmotor byg() {
        return engine(load());
    }

    /** An engine on what came of loading. */
    Regelmotor engine(Loaded loaded) {
        boolean shipped =
                pack == null ? bottom.isEmpty() : !pack.layers().version().equals(VERSION);
        return DefaultRegelmotor.on(loaded, shipped ? List.of() : LawMissing.in(loaded.orThrow()));
    }

    /** What came of loading, without an engine on it. */
    Loaded load() {
        return load(null);
    }

    /**
     * What came of loading, with a warning for each rule that has ended on a day. What was written to meanwhile is read again, and loaded
     * again.
     *
     * @throws UncheckedIOException if a folder does not come to rest
     */
    public Loaded load(@Nullable LocalDate day) {
        for (int i = 0; i < TRIES; i++) {
            Loaded loaded = loaded(day);
            // All of them, not up to the first.
            List<Given> changed = Stream.concat(bottom.stream(), layers.stream())
                    .filter(Given::readAgain)
                    .toList();
            if (changed.isEmpty()) {
                return loaded;
            } else if (i == TRIES - 1) {
                throw changed.get(0).atWork();
            }
        }
        throw new IllegalStateException("tried not even once");
    }

    private Loaded loaded(@Nullable LocalDate day) {
        Statements statements = pack == null ? Statements.shipped() : pack.statements();
        return RuleLoader.load(vocabulary, statements, layers(), day);
    }

    /** The files of all that is given, as they were last read. */
    public Layers layers() {
        if (pack != null) {
            if (!(bottom.isEmpty() && practices.isEmpty() && without.isEmpty() && layers.isEmpty())) {
                throw new IllegalArgumentException(
                        "En regelpakke er et helt regelsæt; der kan ikke lægges regler eller praksis til.");
            }
            return pack.layers();
        }
        List<RuleFile> files = bottom.isEmpty() ? Shipped.files() : bottom();
        List<Regelproblem> around =
                folders().stream().flatMap(f -> f.problems().stream()).toList();
        List<List<RuleFile>> upon =
                layers.stream().map(given -> given.read.files()).toList();
        return new Layers(bottom.isEmpty() ? Shipped.version() : VERSION, files, areas(files), without, upon, around);
    }

    private Set<String> areas(List<RuleFile> bottom) {
        Set<String> known = new TreeSet<>();
        Stream.concat(bottom.stream(), layers.stream().flatMap(given -> given.read.files().stream()))
                .map(RuleFile::name)
                .filter(name -> name.startsWith(RuleSet.LOCAL) && name.lastIndexOf('/') > RuleSet.LOCAL.length())
                .forEach(name -> known.add(name.split("/", -1)[1]));
        for (String practice : practices) {
            if (!known.contains(practice)) {
                String nearest = Guess.nearest(practice, known);
                throw new IllegalArgumentException("Ingen kommunal praksis hedder " + VisibleText.line(practice) + ". "
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

    /** A folder as it was last read, or a file. */
    private static final class Given {

        private final @Nullable Path folder;
        private final boolean layer;
        private RuleFolder read;

        Given(String name, byte[] bytes) {
            this(RuleFolder.of(List.of(new RuleFile(name, bytes))));
        }

        Given(RuleFolder read) {
            this.folder = null;
            this.layer = false;
            this.read = read;
        }

        Given(Path folder, boolean layer) {
            this.folder = folder;
            this.layer = layer;
            this.read = read(folder, layer);
        }

        boolean isSameFolder(Given other) {
            try {
                return folder != null && other.folder != null && Files.isSameFile(folder, other.folder);
            } catch (IOException e) {
                throw new UncheckedIOException(VisibleText.line(folder.toString()) + ": kan ikke læses.", e);
            }
        }

        /** Reads it again if it is no longer as it was; then, {@code true}. */
        boolean readAgain() {
            Folder.Stamp stamp = read.stamp();
            try {
                if (folder == null || stamp == null || stamp.holds()) {
                    return false;
                }
            } catch (UnreadableException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
            read = read(folder, layer);
            return true;
        }

        UncheckedIOException atWork() {
            UnreadableException e = Folder.atWork(requireNonNull(folder));
            return new UncheckedIOException(e.getMessage(), e);
        }

        private static RuleFolder read(Path folder, boolean layer) {
            String name = VisibleText.line(folder.toString());
            if (!Files.exists(folder)) {
                throw new IllegalArgumentException(name + ": findes ikke.");
            } else if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(name + ": er ikke en mappe med regelfiler (.drl).");
            }
            try {
                RuleFolder read = RuleFolder.read(folder);
                // A layer may hold no more than whom to call.
                return layer && !read.files().isEmpty() ? read : read.orNone(folder.toString());
            } catch (UnreadableException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }
}
