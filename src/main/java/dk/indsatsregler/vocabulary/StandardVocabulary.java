package dk.indsatsregler.vocabulary;

import dk.indsatsregler.sag.noedpasning.Barn;
import dk.indsatsregler.sag.noedpasning.Foraelder;
import dk.indsatsregler.sag.noedpasning.Pasning;
import dk.indsatsregler.sag.noedpasning.Tegn;
import dk.indsatsregler.sag.noedpasning.Underretning;
import java.util.List;

/** The fact types of the rules that ship with the library: an explicit list, never a search of the class path. */
public final class StandardVocabulary {

    private static final Vocabulary STANDARD =
            Vocabulary.of(List.of(Barn.class, Pasning.class, Foraelder.class, Tegn.class, Underretning.class));

    private StandardVocabulary() {}

    /** The shared vocabulary. */
    public static Vocabulary get() {
        return STANDARD;
    }
}
