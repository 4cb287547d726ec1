package dk.indsatsregler.internal;

import dk.indsatsregler.rulefile.Statements;
import dk.indsatsregler.rulefile.load.Layers;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.rulefile.load.RuleFile;
import dk.indsatsregler.rulefile.load.RuleLoader;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that ship with the library, read as bytes from an explicit list: no class path is searched. */
final class Shipped {

    private static final String FOLDER = "/rules/";
    private static final String LIST = "regelsaet.txt";
    private static final String VERSION = "version ";

    private Shipped() {}

    static Loaded load(Vocabulary vocabulary) {
        return load(vocabulary, null);
    }

    static Loaded load(Vocabulary vocabulary, @Nullable LocalDate day) {
        return RuleLoader.load(vocabulary, Statements.shipped(), Layers.alone(version(), files()), day);
    }

    static String version() {
        return list().get(0).substring(VERSION.length());
    }

    static List<RuleFile> files() {
        List<String> lines = list();
        List<RuleFile> files = new ArrayList<>();
        lines.subList(1, lines.size()).forEach(name -> files.add(new RuleFile(name, bytes(name))));
        return files;
    }

    /** The list's first line is {@code version …}; every other line is a rule file. */
    private static List<String> list() {
        return new String(bytes(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "indsatsregler is incomplete: rules/" + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
