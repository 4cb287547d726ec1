package dk.indsatsregler.internal;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Regelproblem;
import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects rule files, then loads all or nothing. */
public final class MotorBygger implements Regelmotor.Bygger {

    private static final String VERSION = "egne regler";

    private final Vocabulary vocabulary;
    private final List<RuleFile> files = new ArrayList<>();

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
        try (Stream<Path> below = Files.walk(mappe)) {
            List<Path> found = below.filter(p -> p.toString().endsWith(".drl"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : found) {
                String name = mappe.relativize(file).toString().replace('\\', '/');
                files.add(new RuleFile(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public List<Regelproblem> valider() {
        return load().problems();
    }

    @Override
    public Regelmotor byg() {
        return new Motor(load().orThrow());
    }

    Loaded load() {
        return RuleLoader.load(vocabulary, Statements.shipped(), files, VERSION);
    }
}
