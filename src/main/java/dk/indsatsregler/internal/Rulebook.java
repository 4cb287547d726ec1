package dk.indsatsregler.internal;

import dk.indsatsregler.RegelfejlException;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.rulefile.RuleSet;
import dk.indsatsregler.rulefile.load.Loaded;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import dk.indsatsregler.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with its condition trees and an engine on it, for tools that test rules.
 *
 * @param rules the rules
 * @param engine an engine on them
 */
public record Rulebook(RuleSet rules, Regelmotor engine) {

    /** The rules that ship with the library. */
    public static Rulebook shipped() {
        return of(loadShipped());
    }

    /** The rules that ship with the library, without an engine on them. */
    public static Loaded loadShipped() {
        return loadShipped(null);
    }

    /** The same, with a warning for each rule that has ended on a day. */
    public static Loaded loadShipped(@Nullable LocalDate day) {
        return Shipped.load(StandardVocabulary.get(), day);
    }

    /**
     * Every rule file below a folder.
     *
     * @throws RegelfejlException if there is a problem in one of them
     */
    public static Rulebook folder(Path folder) {
        return folder(StandardVocabulary.get(), folder);
    }

    /** Every rule file below a folder, read in another vocabulary. */
    public static Rulebook folder(Vocabulary vocabulary, Path folder) {
        DefaultRegelmotorBygger files = new DefaultRegelmotorBygger(vocabulary);
        files.medRegelmappe(folder);
        return of(files);
    }

    /** The rules of a builder: layers, practices, folders. */
    public static Rulebook of(DefaultRegelmotorBygger files) {
        Loaded loaded = files.load();
        return new Rulebook(loaded.orThrow(), files.engine(loaded));
    }

    /** Loaded rules. */
    public static Rulebook of(Loaded loaded) {
        RuleSet rules = loaded.orThrow();
        return new Rulebook(rules, DefaultRegelmotor.on(loaded));
    }
}
