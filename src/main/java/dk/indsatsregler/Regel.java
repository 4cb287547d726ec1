package dk.indsatsregler;

import dk.indsatsregler.sag.Emne;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule as it stands in its rule file, without its conditions' machinery.
 *
 * @param id the stable name results, tests and messages use, e.g. {@code NP-K1}
 * @param titel the short sentence after the id
 * @param forklaring the rule in one Danish sentence
 * @param kilde what it rests on
 * @param gyldighed when it is in force
 * @param virkning what it concludes when met
 * @param opgave what is then to be done; each part {@code null} when it says nothing of it
 * @param svartekst what it answers for its area; each part {@code null} when it answers nothing
 * @param placering where it stands
 * @param læser ids of the rules whose outcomes its conditions read, sorted
 * @param forudsætter those of them that must be met for it to be met, i.e. that it reads otherwise than by {@code not}; of {@code regel in
 *     ( … )} one must be, and all are among them
 */
public record Regel(
        String id,
        String titel,
        String forklaring,
        Kilde kilde,
        Gyldighed gyldighed,
        Virkning virkning,
        Opgave opgave,
        Svartekst svartekst,
        Placering placering,
        Set<String> læser,
        Set<String> forudsætter) {

    public Regel {
        læser = Collections.unmodifiableSet(new TreeSet<>(læser));
        forudsætter = Collections.unmodifiableSet(new TreeSet<>(forudsætter));
    }

    /**
     * What a rule rests on, and how it was read.
     *
     * @param grundlag the mark
     * @param hvilerPå every weaker mark among the statements it, or a rule it reads, leans on; strongest first
     * @param henvisning the source, in full
     * @param udsagn ids of the statements in {@code rules/udsagn.json} it expresses
     * @param kommune the municipality whose practice it is, or is about, e.g. {@code Køge}; {@code null} when it is nobody's or the user's own
     * @param fortolkning where the source is silent and a choice was made; {@code null} when none was
     * @param udeladt what could not be expressed; {@code null} when nothing is left out
     * @param andenLæsning ids of the rules resting on law that another reading of a weaker statement would say yes to, where this rule is met:
     *     there their no is a question for a professional
     */
    public record Kilde(
            Grundlag grundlag,
            Set<Grundlag> hvilerPå,
            String henvisning,
            List<String> udsagn,
            @Nullable String kommune,
            @Nullable String fortolkning,
            @Nullable String udeladt,
            List<String> andenLæsning) {

        public Kilde {
            hvilerPå = Collections.unmodifiableSet(
                    hvilerPå.isEmpty() ? EnumSet.noneOf(Grundlag.class) : EnumSet.copyOf(hvilerPå));
            udsagn = List.copyOf(udsagn);
            andenLæsning = List.copyOf(andenLæsning);
        }

        /** A source that speaks for itself: nobody's practice, nothing chosen, nothing left out. */
        public static Kilde af(Grundlag grundlag, String henvisning, List<String> udsagn) {
            return new Kilde(grundlag, Set.of(), henvisning, udsagn, null, null, null, List.of());
        }
    }

    /**
     * The assessment dates a rule is in force.
     *
     * @param fra the first
     * @param til the last; {@code null} when it has no end
     */
    public record Gyldighed(LocalDate fra, @Nullable LocalDate til) {

        /** Is the date one of them? */
        public boolean omfatter(LocalDate dato) {
            return !dato.isBefore(fra) && (til == null || !dato.isAfter(til));
        }
    }

    /**
     * What a rule concludes when met.
     *
     * @param slags the verb
     * @param resultat what the outcome is called; {@code null} when the status says all
     * @param gruppe the group it counts in; {@code null} when in none
     * @param fuldstændig the set it belongs to of which every case meets exactly one rule; {@code null} when it belongs to none
     * @param emne the topics other rules may block it by, as written, e.g. {@code HENVISNING, FORÆLDREKONTAKT}, see {@link #emner()};
     *     {@code null} when no rule can
     * @param forbehold a reservation shown with the outcome; {@code null} when there is none
     */
    public record Virkning(
            Slags slags,
            @Nullable String resultat,
            @Nullable String gruppe,
            @Nullable String fuldstændig,
            @Nullable String emne,
            @Nullable String forbehold) {

        /** The verb alone. */
        public static Virkning af(Slags slags) {
            return new Virkning(slags, null, null, null, null, null);
        }

        /** The topics other rules may block it by; empty when it has none. */
        public Set<Emne> emner() {
            return emne == null ? Set.of() : Emne.af(emne);
        }
    }

    /**
     * What is to be done where a rule is met.
     *
     * @param handling the action; {@code null} when nothing is to be done
     * @param ansvarlig by whom; {@code null} when it does not say
     * @param frist by when, as written, e.g. {@code Underretning.modtaget + 24 timer}; {@code null} when it sets no deadline
     */
    public record Opgave(
            @Nullable String handling,
            @Nullable String ansvarlig,
            @Nullable String frist) {

        /** Nothing is to be done. */
        public static final Opgave INGEN = new Opgave(null, null, null);
    }

    /**
     * What a rule answers for its area, as written: {@code {Kvartal.ulovligProcent} % ulovligt fravær}.
     *
     * @param opfyldt when met; {@code null} when it then answers nothing
     * @param ellers when it is certainly not met; {@code null} when it then answers nothing
     */
    public record Svartekst(
            @Nullable String opfyldt, @Nullable String ellers) {

        /** It answers nothing. */
        public static final Svartekst INGEN = new Svartekst(null, null);
    }

    /**
     * A place in a rule file.
     *
     * @param linje from 1
     * @param kolonne from 1, in characters
     * @param længde in characters, at least 1
     */
    public record Sted(int linje, int kolonne, int længde) {}

    /**
     * Where the parts of a rule stand in its file.
     *
     * @param navn its name with the quotes
     * @param mærker its metadata by their names, without {@code @}; each from the {@code @} to the end of the name
     * @param betingelser the word {@code when}
     */
    public record Steder(Sted navn, Map<String, Sted> mærker, Sted betingelser) {

        public Steder {
            mærker = Collections.unmodifiableMap(new TreeMap<>(mærker));
        }
    }

    /**
     * Where a rule stands.
     *
     * @param område the area, i.e. the folder of the rule file, e.g. {@code noedpasning}
     * @param fil the rule file, named from the top of its layer
     * @param linje the line of {@code rule} in that file, from 1
     * @param tekst the rule's text as written
     * @param lag the layer: 0 for the rules all others lie on, 1 for the first layer upon them
     * @param erstatter every version of the rule it replaces, as it stands in the layers below; empty when it replaces none
     * @param steder where its parts stand in the file
     */
    public record Placering(
            String område, String fil, int linje, String tekst, int lag, List<Regel> erstatter, Steder steder) {

        public Placering {
            erstatter = List.copyOf(erstatter);
        }

        /** In the rules all others lie on; its parts are not told apart. */
        public static Placering nederst(String område, String fil, int linje, String tekst) {
            Sted første = new Sted(linje, 1, 1);
            return new Placering(område, fil, linje, tekst, 0, List.of(), new Steder(første, Map.of(), første));
        }

        /** The rule's conditions and conclusion as written: from the line of {@code when} on. */
        public String betingelserOgKonklusion() {
            return tekst.lines()
                    .skip((long) steder.betingelser().linje() - linje)
                    .collect(Collectors.joining("\n"));
        }

        /** The line of the file a place is on, as written; empty when it is not one of the rule's. */
        public String linje(Sted sted) {
            return tekst.lines()
                    .skip(Math.max(0, sted.linje() - linje))
                    .findFirst()
                    .orElse("");
        }
    }

    /** The area, see {@link Placering#område()}. */
    public String område() {
        return placering.område();
    }

    /** What it concludes, see {@link Virkning#slags()}. */
    public Slags slags() {
        return virkning.slags();
    }

    /** Its mark, see {@link Kilde#grundlag()}. */
    public Grundlag grundlag() {
        return kilde.grundlag();
    }

    /** Its mark as people read it, the municipality named: {@code KOMMUNAL · Køge}. */
    public String mærke() {
        String navn = grundlag().name().replace('_', ' ');
        String kommune = kilde.kommune();
        return kommune == null || grundlag() != Grundlag.KOMMUNAL ? navn : navn + " · " + kommune;
    }

    /** Is this version of the rule in force on the date? */
    public boolean gælder(LocalDate dato) {
        return gyldighed.omfatter(dato);
    }

    /**
     * Is what it says a duty by law: that something must be done, that it must be done before something else, or that it is not done? No
     * block that rests on less than law makes it wait.
     */
    public boolean erLovpligt() {
        return grundlag() == Grundlag.LOV && slags().erPligt();
    }

    /** Id and first date: what names this version of the rule, e.g. {@code NP-K1 (2020-03-18)}. */
    public String version() {
        return id + " (" + gyldighed.fra() + ")";
    }
}
