package dk.indsatsregler;

import java.nio.file.Path;
import java.util.List;

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
 * <p>Immutable and safe to share between threads. Reads no clock, locale or time zone: the same case, date and rule set give the same
 * result, byte for byte. A fact left out is not known, and never counts as no. It advises; a caseworker decides.
 */
public interface Regelmotor {

    /** The shared engine on the rules that ship with the library; built at the first call. */
    static Regelmotor standard() {
        return Motorrum.delt();
    }

    /** Builds an engine on other rules, or on these with layers of your own. */
    static Bygger bygger() {
        return Motorrum.nyBygger();
    }

    /**
     * Assesses one case.
     *
     * <p>The result holds an outcome for every rule of the areas the case asks for. If the engine fails, or its independent second opinion
     * disagrees with it, the result is {@code INGEN_VURDERING} with no outcomes: never "not covered".
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
     * Builds a {@link Regelmotor}. Loading is all or nothing.
     *
     * <pre>{@code
     * Regelmotor motor = Regelmotor.bygger().medKommunalPraksis("bornholm").medRegler(Path.of("regler")).byg();
     * }</pre>
     *
     * <p>At the bottom lie the rules given with {@link #medRegelfil} and {@link #medRegelmappe}; without any, and with a layer or a practice
     * to lie on them, the rules that ship with the library. To load changed rules, build another engine and swap one reference.
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
         * @throws java.io.UncheckedIOException if it cannot be read
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
         * Lays each folder upon the rules so far, in the order given. A layer adds rules, or replaces every version of one by its id. Its
         * rules are {@code KOMMUNAL} or {@code LOKALT_VALG}; it can change no outcome that rests on {@code LOV}.
         *
         * @throws IllegalArgumentException if there are no rule files in a folder; the message is Danish
         * @throws java.io.UncheckedIOException if it cannot be read
         */
        Bygger medRegler(Path... mapper);

        /**
         * Every problem of every file added, sorted. The rules can be loaded when all of them are warnings. Nothing is built.
         */
        List<Regelproblem> valider();

        /**
         * @throws RegelfejlException with every problem of every file, if there is one that is not a warning
         */
        Regelmotor byg();
    }
}
