package dk.indsatsregler;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.sag.Fakta;
import dk.indsatsregler.sag.Krav;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One child, one professional occasion, one assessment date: the facts to assess.
 *
 * <pre>{@code
 * Sag sag = Sag.bygger("sag-1", LocalDate.of(2020, 3, 30))
 *         .med(Barn.med().fødselsdato(LocalDate.of(2013, 5, 1)))
 *         .medIngen(Underretning.class)
 *         .byg();
 * }</pre>
 *
 * <p>What is left out is not known. Immutable.
 */
public final class Sag {

    /** Det meste, en sag kan bede om. */
    static final int FLEST_OMRÅDER = 50;

    /** How many facts a case can tell the origin of. */
    public static final int FLEST_OPLYST = 1000;

    /** How many facts of a type there can be; at most none of what is no fact. */
    private record Antal(boolean flere, int højst) {}

    // An annotation's answers are looked up by name each time; here once.
    private static final ClassValue<Antal> ANTAL = new ClassValue<>() {
        @Override
        protected Antal computeValue(Class<?> type) {
            Fakta fakta = type.getAnnotation(Fakta.class);
            return fakta == null ? new Antal(false, 0) : new Antal(fakta.flere(), fakta.højst());
        }
    };

    private final String id;
    private final LocalDate vurderingsdato;
    private final @Nullable LocalTime klokken;
    private final @Nullable Skolekalender skolekalender;
    private final Set<String> områder;
    private final Map<Class<? extends Record>, List<Record>> fakta;
    private final List<Oplyst> oplyst;

    private Sag(Bygger bygger, @Nullable LocalTime klokken, @Nullable Skolekalender skolekalender) {
        this.id = bygger.id;
        this.vurderingsdato = bygger.vurderingsdato;
        this.klokken = klokken;
        this.skolekalender = skolekalender;
        this.områder = Collections.unmodifiableSet(new TreeSet<>(bygger.områder));
        Map<Class<? extends Record>, List<Record>> kopi = new LinkedHashMap<>();
        bygger.fakta.forEach((type, liste) -> kopi.put(type, List.copyOf(liste)));
        this.fakta = Collections.unmodifiableMap(kopi);
        this.oplyst = bygger.oplyst.values().stream()
                .sorted(Comparator.comparing(Oplyst::om))
                .toList();
    }

    /**
     * Starts a case.
     *
     * @param id an opaque id, 1-64 of {@code A-Z a-z 0-9 . _ -}; never a CPR number or a name
     * @param vurderingsdato the assessment date: never "now"
     * @throws UgyldigOplysningException if the id is not opaque
     */
    public static Bygger bygger(String id, LocalDate vurderingsdato) {
        return new Bygger(id, vurderingsdato);
    }

    /** The opaque id. */
    public String id() {
        return id;
    }

    /** The assessment date. */
    public LocalDate vurderingsdato() {
        return vurderingsdato;
    }

    /** The time of day of the assessment, for deadlines in hours; {@code null} when they are judged at the end of the assessment date. */
    public @Nullable LocalTime klokken() {
        return klokken;
    }

    /** The school calendar deadlines in {@code skoledage} are counted by; {@code null} when none is given, and they cannot be counted. */
    public @Nullable Skolekalender skolekalender() {
        return skolekalender;
    }

    /** The areas asked for, sorted; empty means those whose facts are given. */
    public Set<String> områder() {
        return områder;
    }

    /** The facts of a type, e.g. {@code Barn.class}: empty when not told, an empty list when there are none. */
    @SuppressWarnings("unchecked") // med() puts each fact under its own class
    public <T extends Record> Optional<List<T>> fakta(Class<T> type) {
        return Optional.ofNullable((List<T>) fakta.get(requireNonNull(type, "type")));
    }

    /** The fact types told, those there are none of included. */
    public Set<Class<? extends Record>> typer() {
        return fakta.keySet();
    }

    /** Where told facts come from, by what it is about; mostly empty. */
    public List<Oplyst> oplyst() {
        return oplyst;
    }

    /** The same case on another assessment date. */
    public Sag på(LocalDate dato) {
        return new Sag(kopi(dato), klokken, skolekalender);
    }

    /** The same case, assessed by a municipality's school calendar. */
    public Sag med(Skolekalender kalender) {
        return new Sag(kopi(vurderingsdato), klokken, kalender);
    }

    /** The same case, assessed at that time of day on its assessment date, in Danish civil time. */
    public Sag klokken(LocalTime tid) {
        return new Sag(kopi(vurderingsdato), tid, skolekalender);
    }

    /**
     * The same case, with those areas asked for and no others.
     *
     * @throws UgyldigOplysningException if there are more than 50
     */
    public Sag iOmråderne(Collection<String> ønskede) {
        Bygger bygger = kopi(vurderingsdato);
        bygger.områder.clear();
        ønskede.forEach(bygger::område);
        return new Sag(bygger, klokken, skolekalender);
    }

    private Bygger kopi(LocalDate dato) {
        Bygger bygger = new Bygger(id, dato);
        bygger.områder.addAll(områder);
        fakta.forEach((type, liste) -> bygger.fakta.put(type, new ArrayList<>(liste)));
        oplyst.forEach(bygger::oplyst);
        return bygger;
    }

    /** Shows no values: facts are never written to a log. */
    @Override
    public String toString() {
        return "Sag[…]";
    }

    /** Builds a {@link Sag}. */
    public static final class Bygger {

        private final String id;
        private final LocalDate vurderingsdato;
        private final Set<String> områder = new TreeSet<>();
        private final Map<Class<? extends Record>, List<Record>> fakta = new LinkedHashMap<>();
        private final Map<String, Oplyst> oplyst = new LinkedHashMap<>();

        private Bygger(String id, @Nullable LocalDate vurderingsdato) {
            this.id = Krav.anonymtMærke("sagId", id);
            if (vurderingsdato == null) {
                throw new UgyldigOplysningException("vurderingsdato", "skal være oplyst.");
            }
            Krav.årstal("vurderingsdato", vurderingsdato);
            this.vurderingsdato = vurderingsdato;
        }

        /**
         * Asks for an area; the default is the areas whose facts are given.
         *
         * @throws UgyldigOplysningException if there are 50 already
         */
        public Bygger område(String område) {
            requireNonNull(område, "område");
            if (områder.size() >= FLEST_OMRÅDER && !områder.contains(område)) {
                throw new UgyldigOplysningException("omraader", "kan højst have " + FLEST_OMRÅDER + " navne.");
            }
            områder.add(område);
            return this;
        }

        /**
         * Adds a fact.
         *
         * @throws UgyldigOplysningException if there is one already and there can be only one, or as many as there can be
         */
        public Bygger med(Record faktum) {
            Class<? extends Record> type = requireNonNull(faktum, "faktum").getClass();
            List<Record> liste = fakta.computeIfAbsent(type, t -> new ArrayList<>());
            if (!kanVæreFlere(type) && !liste.isEmpty()) {
                throw new UgyldigOplysningException(type.getSimpleName(), "kan kun oplyses én gang.");
            }
            int højst = ANTAL.get(type).højst();
            if (liste.size() >= højst) {
                throw new UgyldigOplysningException(
                        type.getSimpleName(), "kan der højst være " + højst + " af i en sag.");
            }
            liste.add(faktum);
            return this;
        }

        /**
         * Says that there are no facts of a type there can be several of.
         *
         * @throws UgyldigOplysningException if there is always one of the type, or it is no fact type
         */
        public Bygger medIngen(Class<? extends Record> type) {
            if (!kanVæreFlere(requireNonNull(type, "type"))) {
                throw new UgyldigOplysningException(
                        type.getSimpleName(), "findes altid; lad den være ude, når den ikke er oplyst.");
            }
            fakta.computeIfAbsent(type, t -> new ArrayList<>());
            return this;
        }

        /**
         * Says where a told fact comes from. No outcome changes by it.
         *
         * @throws UgyldigOplysningException if it is told twice of the same, or there are 1,000 already
         */
        public Bygger oplyst(Oplyst herfra) {
            if (oplyst.size() >= FLEST_OPLYST) {
                throw new UgyldigOplysningException("oplyst", "kan højst have " + FLEST_OPLYST + " linjer.");
            } else if (oplyst.putIfAbsent(herfra.om(), herfra) != null) {
                throw new UgyldigOplysningException("oplyst", "kan kun have én linje om det samme.");
            }
            return this;
        }

        /** The case. */
        public Sag byg() {
            return new Sag(this, null, null);
        }

        private static boolean kanVæreFlere(Class<? extends Record> type) {
            Antal antal = ANTAL.get(type);
            if (antal.højst() == 0) {
                throw new UgyldigOplysningException(type.getSimpleName(), "er ikke en faktatype.");
            }
            return antal.flere();
        }
    }
}
