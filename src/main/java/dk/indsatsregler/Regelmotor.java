package dk.indsatsregler;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assesses a case against a rule set and explains every outcome.
 *
 * <pre>{@code
 * Vurdering vurdering = Regelmotor.standard().vurder(sag);
 * vurdering.udfald("NP-K1").status();      // OPFYLDT, IKKE_OPFYLDT, UAFKLARET, UDEN_FOR_GYLDIGHED
 * vurdering.forklar("NP-K1").tekst();      // why, or why not
 * vurdering.mangler();                     // the questions that would settle what is open
 * }</pre>
 *
 * <p>For a case that is JSON already, {@code dk.indsatsregler.json.VurderingJson.vurder(motor, json)} gives the assessment as JSON.
 *
 * <p>Immutable and safe to share between threads. Reads no clock, locale or time zone: the same case, date and rule set give the same
 * result, byte for byte. A fact left out is not known, and never counts as no. It advises; a caseworker decides.
 *
 * <p>A host may implement it for its own tests: a method added later has a default. {@link Bygger} is implemented by the library alone, and so
 * is every other type here; their constructors and {@code af} methods are for the library and for test data.
 */
public interface Regelmotor {

    /**
     * The shared engine on the rules that ship with the library; built at the first call, and when that fails, at the next.
     *
     * @throws IllegalStateException if it cannot be built here, e.g. because Drools is there in two versions; the message is English
     */
    static Regelmotor standard() {
        return RegelmotorProvider.delt();
    }

    /**
     * Builds an engine on other rules, or on these with layers of your own.
     *
     * @throws IllegalStateException if the library is incomplete here; the message is English
     */
    static Bygger bygger() {
        return RegelmotorProvider.nyBygger();
    }

    /**
     * Assesses one case.
     *
     * <p>The result holds an outcome for every rule of the areas the case asks for. If the engine fails, or its independent second opinion
     * disagrees with it, the result is {@code INGEN_VURDERING} with no outcomes: never "not covered". What failed is in the log, by its
     * kind and place, without a value. Only what the JVM itself is in want of (memory, stack) is thrown, and leaves the engine right.
     *
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if a fact cannot be right; names the field, never the value
     */
    Vurdering vurder(Sag sag);

    /** Every rule, every version, in the order of areas, files and lines. */
    List<Regel> regler();

    /** What someone should look at in the rules in use, e.g. that a rule has changed since it was adapted; sorted. */
    default List<Regelproblem> advarsler() {
        return List.of();
    }

    /** The version and hash of the rules in use, layers included. */
    Vurdering.Regelsaet regelsæt();

    /**
     * What the engine was given for a rule: DRL with its null guards written out, once for "certain" and once for "possible", for each
     * version of the rule.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    String vis(String regelId);

    /**
     * Builds a {@link Regelmotor}; implemented by the library alone. Loading is all or nothing.
     *
     * <pre>{@code
     * Regelmotor motor = Regelmotor.bygger().medKommunalPraksis("bornholm").medRegler(Path.of("regler")).byg();
     * }</pre>
     *
     * <p>At the bottom lie the rules given with {@link #medRegelfil} and {@link #medRegelmappe}; without any, the rules that ship with the
     * library: there is never an engine without rules. To load changed rules, build another engine and swap one reference.
     *
     * <p>A folder is read when it is given, as one snapshot, and again if it changes until the engine is built: a writer at work gives an
     * exception or the whole of it, never a part. It may be
     * a link, and links in it may lead to what lies within it. Names that begin with a full stop, and {@code __MACOSX}, are passed over.
     */
    interface Bygger {

        /**
         * Adds a rule file to the rules at the bottom.
         *
         * @param fil its name with its area as first folder, e.g. {@code noedpasning/bek-217-2020.drl}
         * @param indhold its bytes, UTF-8
         */
        Bygger medRegelfil(String fil, byte[] indhold);

        /**
         * Adds every {@code .drl} file below a folder to the rules at the bottom, named relative to it.
         *
         * @throws IllegalArgumentException if there are no rule files in it; the message is Danish
         * @throws java.io.UncheckedIOException if it cannot be read, or not at rest; the message is Danish and names the file
         */
        Bygger medRegelmappe(Path mappe);

        /**
         * Switches on the practice of one municipality that the rules hold in {@code kommunal/NAVN}: its rules are judged wherever the areas
         * they are about are.
         *
         * @throws IllegalArgumentException when building or validating, if there is none of that name; the message is Danish
         */
        Bygger medKommunalPraksis(String navn);

        /**
         * Leaves out the practice of one municipality inside the areas, e.g. {@code helsingoer} in Børnelinealen or {@code koege} in
         * Indsatstrappen. Everything else of the areas stays.
         *
         * @throws IllegalArgumentException when building or validating, if there is none of that name; the message is Danish
         */
        Bygger udenPraksis(String navn);

        /**
         * Lays each folder upon the rules so far, in the order given. A layer adds rules, or replaces every version of one by its id. Its
         * rules are {@code KOMMUNAL} or {@code LOKALT_VALG}; it can change no outcome that rests on {@code LOV}.
         *
         * @throws IllegalArgumentException if there are no rule files in a folder, or it is given already; the message is Danish
         * @throws java.io.UncheckedIOException if it cannot be read, or not at rest; the message is Danish and names the file
         */
        Bygger medRegler(Path... mapper);

        /**
         * Takes a whole rule set from a pack, layers and practices included, instead of the rules that ship with the library: so a case is
         * judged as it was when it was packed. Nothing else can be given beside it.
         *
         * @param pakke its bytes, as {@link #pak} made them
         * @param sha256 the SHA-256 the pack must have, in lower-case hexadecimal; {@code null} to take it as it is
         * @throws IllegalArgumentException if it is no pack, is not as it was packed, or is another; the message is Danish and says where
         */
        Bygger medPakke(byte[] pakke, @Nullable String sha256);

        /**
         * Everything the engine would be built on, as one file: rules, layers, practices and the statements they lean on. The same rules
         * give the same bytes on every machine. Plain text: it can be read without this library.
         *
         * @throws RegelfejlException as {@link #byg}
         */
        byte[] pak();

        /**
         * Every problem of every file added, sorted. The rules can be loaded when all of them are warnings. Nothing is built.
         */
        List<Regelproblem> valider();

        /**
         * Loads the rules, all of them or none. The builder can be used again, also after an exception.
         *
         * @throws RegelfejlException with every problem of every file, if there is one that is not a warning
         */
        Regelmotor byg();
    }
}
